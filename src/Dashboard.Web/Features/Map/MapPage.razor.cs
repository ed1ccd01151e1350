using System.Globalization;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Links;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Map;

/// <summary>The map with its filters and list; everything shown follows from the address.</summary>
public sealed partial class MapPage : ComponentBase
{
    /// <summary>Where the page's script has moved the map: middle of what is shown, on the plane, and the enlargement.</summary>
    private const string Moved = "moved";

    private IReadOnlyList<AddressProblem> _problems = [];
    private IReadOnlyList<PlaceRow> _places = [];
    private IReadOnlyList<Indicator> _charts = [];
    private MapData? _map;
    private VersionSince? _since;
    private MapQuery _query = MapQuery.All;
    private MapSpec? _spec;
    private PlaceRow? _chosen;
    private FigureRow? _figure;

    private string Page => Addresses.Map(_query);

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        _charts = await Data.ChartsAsync();
        _map = await Data.MapAsync();
        var history = await Data.HistoryAsync();
        var reader = new AddressReader(Navigation.ToAbsoluteUri(Navigation.Uri).Query);
        _query = MapQuery.Read(reader, _map.Choices);
        _places = MapSpecBuilder.Select(_map, _query);
        // One receipt at a time: on a phone both would stand at the same place.
        _chosen = ChosenPlace.Read(reader, _places);
        _figure = ChosenFigure.Read(reader, _map.Printed);
        if (_chosen is not null) _figure = null;
        // The address of a place always showed it: where it lies outside the first view, that is the world.
        if (_query.Area == MapArea.CentralAsia && reader.Text("area") is null && _chosen is { } place && !Shows(_query, place))
            _query = _query with { Area = MapArea.World };
        if (reader.Text(Moved) is { } moved)
        {
            var page = Addresses.Map(_query with { Viewport = Part(moved) });
            Navigation.NavigateTo(_chosen is { } open ? ChosenPlace.On(page, open.Place.Id) : page);
            return;
        }
        _since = history.Read(reader, RecordHistory.Map);
        _spec = Data.Spec(_map, _query, _query.Projector ? MapRoom.Slide : MapRoom.Page);
        _problems = reader.Finish();
    }

    private static string Aspect(MapSpec spec) => spec.Whole.Aspect.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>The places that the map shows: marked, or in a country that is coloured.</summary>
    private HashSet<PlaceRow> InView(MapSpec spec) => spec.Coverage is null ? [.. spec.ShownPlaces]
        : [.. _places.Where(p => Shows(_query, p))];

    private static bool Shows(MapQuery query, PlaceRow row) =>
        (query.Viewport?.Frame(query.Area) ?? MapProjection.Frame(query.Area))
        .Holds(MapProjection.Project(query.Area, row.Place.Lon, row.Place.Lat));

    private MapViewport? Part(string moved)
    {
        var numbers = moved.Split(',').Select(n =>
            double.TryParse(n, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
                ? number : double.NaN).ToList();
        return numbers is [var x, var y, var zoom] && !numbers.Exists(double.IsNaN)
            ? MapViewport.Of(_query.Area, new MapPosition(x, y), zoom) : _query.Viewport;
    }

    /// <summary>The chart before or after the map, projected if the map is.</summary>
    private string Neighbour(int step) => Addresses.Neighbour(
        step < 0 ? _charts.Before(RecordQueries.MapSlug) : _charts.After(RecordQueries.MapSlug), _query.Projector, _query.Theme);

    private DatasetDescription Dataset => new(path => Public.Of(Navigation, path));
}
