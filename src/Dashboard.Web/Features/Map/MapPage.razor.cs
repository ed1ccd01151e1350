using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Dashboard.Web.Features.Map;

/// <summary>The map with its filters and list; everything shown follows from the address.</summary>
public sealed partial class MapPage : ComponentBase
{
    private IReadOnlyList<AddressProblem> _problems = [];
    private IReadOnlyList<PlaceRow> _places = [];
    private IReadOnlyList<Indicator> _charts = [];
    private MapData? _map;
    private RecordHistory? _history;
    private VersionSince? _since;
    private MapQuery _query = MapQuery.All;
    private MapSpec? _spec;
    private PlaceRow? _chosen;
    private FigureRow? _figure;

    /// <summary>Stops listening to addresses.</summary>
    public void Dispose() => Navigation.LocationChanged -= OnLocationChanged;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnLocationChanged;
        _history = await Data.HistoryAsync();
        _charts = await Data.ChartsAsync();
        _map = await Data.MapAsync();
        ReadAddress();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e) => _ = InvokeAsync(() =>
    {
        if (_map is null || !Navigation.ToAbsoluteUri(e.Location).AbsolutePath.Equals("/map", StringComparison.Ordinal)) return;
        ReadAddress();
        StateHasChanged();
    });

    private string Projected(Indicator chart) => Addresses.Chart(chart.Id, ChartQuery.All with { Projector = true, Theme = _query.Theme });

    private void ReadAddress()
    {
        var reader = new AddressReader(Navigation.ToAbsoluteUri(Navigation.Uri).Query);
        var query = MapQuery.Read(reader, _map!.Choices);
        _since = _history!.Read(reader, RecordHistory.Map);
        _problems = reader.Finish();
        if (_spec is not null && query == _query) return;
        _query = query;
        _places = MapSpecBuilder.Select(_map, query);
        _spec = Data.Spec(_map, query);
        if (_chosen is not null && !_places.Contains(_chosen)) _chosen = null;
    }

    // One receipt at a time: on a phone both would stand at the same place.
    private void Choose(PlaceRow? row) => (_chosen, _figure) = (row, null);

    private void ChooseFigure(FigureRow? row) => (_chosen, _figure) = (null, row);
}
