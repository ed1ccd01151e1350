using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Charts;
using Dashboard.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

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
    private RecordHistory? _history;
    private VersionSince? _since;
    private FigureRow? _chosen;
    private ChartView? _view;
    private (string Slug, ChartQuery Query)? _asked;
    private bool _ahead;

    /// <summary>The chart's slug.</summary>
    [Parameter]
    public required string Slug { get; set; }

    /// <summary>Stops listening to addresses.</summary>
    public void Dispose() => Navigation.LocationChanged -= OnLocationChanged;

    /// <inheritdoc/>
    protected override void OnInitialized() => Navigation.LocationChanged += OnLocationChanged;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        _charts = await Data.ChartsAsync();
        _history = await Data.HistoryAsync();
        _chart = await Data.ChartAsync(Slug);
        if (_chart is null)
        {
            (_spec, _asked) = (null, null);
            Navigation.NotFound();
            return;
        }
        await ReadAddressAsync();
    }

    /// <summary>While the chart is drawn ahead of the page, the page is not rendered as it was.</summary>
    protected override bool ShouldRender() => !_ahead;

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e) => _ = InvokeAsync(async () =>
    {
        // A new slug comes as a parameter; the same chart with another query only here.
        if (_chart is null || !Navigation.ToAbsoluteUri(e.Location).AbsolutePath.Equals($"/charts/{Slug}", StringComparison.Ordinal)) return;
        await ReadAddressAsync();
        StateHasChanged();
    });

    private async Task ReadAddressAsync()
    {
        var reader = new AddressReader(Navigation.ToAbsoluteUri(Navigation.Uri).Query);
        var query = _chart!.Read(reader);
        _since = _history!.Read(reader, Slug);
        _problems = reader.Finish();
        if (_asked == (Slug, query)) return;
        _asked = (Slug, query);
        var spec = Data.Spec(_chart, query);
        if (_view is not null && _spec?.Slug == Slug && (query.Projector, query.View, PageView.Chart) == (_query.Projector, _query.View, query.View))
        {
            await DrawAheadAsync(_view, spec);
            if (_asked != (Slug, query)) return;
        }
        (_query, _spec) = (query, spec);
        _rows = [.. _spec.Rows, .. _spec.Facts];
        _chosen = null;
    }

    private async Task DrawAheadAsync(ChartView view, ChartSpec spec)
    {
        _ahead = true;
        try
        {
            await view.DrawAheadAsync(spec);
        }
        finally
        {
            _ahead = false;
        }
    }

    private void Choose(FigureRow? row) => _chosen = row;

    /// <summary>The chart before or after this one, projected if this one is.</summary>
    private string Neighbour(int step)
    {
        var other = step < 0 ? _charts.Before(Slug) : _charts.After(Slug);
        return Addresses.Chart(other.Id, ChartQuery.All with { Projector = _query.Projector, Theme = _query.Theme });
    }
}
