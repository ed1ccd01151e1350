using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Links;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Charts;

/// <summary>One chart with its filters, receipt, table and sources; everything shown follows from the address.</summary>
public sealed partial class ChartPage : ComponentBase
{
    private IReadOnlyList<Indicator> _charts = [];
    private IReadOnlyList<AddressProblem> _problems = [];
    private IReadOnlyList<FigureRow> _rows = [];
    private ChartData? _chart;
    private ChartQuery _query = ChartQuery.All;
    private ChartSpec? _spec;
    private VersionSince? _since;
    private FigureRow? _chosen;
    private FigureOrder _order;

    /// <summary>The chart's slug.</summary>
    [Parameter]
    public required string Slug { get; set; }

    /// <summary>Address of the page without an open receipt and without an order of its table.</summary>
    private string Page => Addresses.Chart(Slug, _query);

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        _charts = await Data.ChartsAsync();
        _chart = await Data.ChartAsync(Slug);
        if (_chart is null)
        {
            Navigation.NotFound();
            return;
        }
        var history = await Data.HistoryAsync();
        var reader = new AddressReader(Navigation.ToAbsoluteUri(Navigation.Uri).Query);
        _query = _chart.Read(reader);
        _order = FigureOrder.Read(reader);
        _since = history.Read(reader, Slug);
        _spec = Data.Spec(_chart, _query);
        if (_query.View == PageView.Explore && _spec.Series.Count > 0)
        {
            Navigation.NavigateTo(ExploreAddresses.OfChart(_spec, _query), forceLoad: true);
            return;
        }
        // A comparison or a single figure has no years to explore.
        if (_query.View == PageView.Explore) _query = _query with { View = PageView.Chart };
        _rows = [.. _spec.Rows, .. _spec.Facts];
        _chosen = ChosenFigure.Read(reader, _rows);
        _problems = reader.Finish();
    }

    /// <summary>The chart before or after this one, or the map, projected if this one is.</summary>
    private string Neighbour(int step) =>
        Addresses.Neighbour(step < 0 ? _charts.Before(Slug) : _charts.After(Slug), _query.Projector, _query.Theme);

    private DatasetDescription Dataset => new(path => Public.Of(Navigation, path));
}
