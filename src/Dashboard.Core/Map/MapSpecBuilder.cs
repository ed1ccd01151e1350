using System.Globalization;
using Dashboard.Core.Addresses;
using Dashboard.Core.Citations;
using Dashboard.Core.Figures;
using Dashboard.Core.Geography;
using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Map;

/// <summary>Makes the spec of the map from its data, outlines and a query. Pure.</summary>
public static class MapSpecBuilder
{
    /// <summary>The places a query leaves, in the order of the record; coverage counts offices of one organisation.</summary>
    public static IReadOnlyList<PlaceRow> Select(MapData data, MapQuery query)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(query);
        var places = Filtered(data, query);
        return query.Year is { } year ? [.. places.Where(p => PlaceTimes.In(year, p) != PlaceTime.Absent)] : [.. places];
    }

    private static IEnumerable<PlaceRow> Filtered(MapData data, MapQuery query)
    {
        var found = query.Text.Length == 0 ? null : data.Search.Find(query.Text).Found.Select(f => f.Item).ToHashSet();
        return data.Places.Where(p =>
            (!query.Coverage || p.Place.OrganisationId == PlaceCounts.Agency)
            && Holds(query.Kinds, Codes.Of(p.Place.Kind)) && Holds(query.Countries, p.Place.Iso3)
            && Holds(query.Regions, p.Place.RegionAsListed) && Holds(query.Organisations, p.Place.OrganisationId)
            && Holds(query.Sources, p.Place.SourceId) && found?.Contains(p) != false);
    }

    private static bool Holds(IReadOnlyList<string> chosen, string item) => chosen.Count == 0 || chosen.Contains(item);

    /// <summary>Builds the spec.</summary>
    /// <param name="data">Everything that could be shown.</param>
    /// <param name="outlines">The lands of the view.</param>
    /// <param name="query">What is asked for.</param>
    /// <param name="room">Where the map is shown.</param>
    public static MapSpec Build(
        MapData data, IReadOnlyList<MapOutline> outlines, MapQuery query, MapRoom room = MapRoom.Page)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(query);
        var selected = Select(data, query);
        var frame = query.Viewport?.Frame(query.Area, room) ?? MapProjection.Frame(query.Area, room);
        var coverage = query.Coverage ? MapCoverage.Of(data, selected, query.Area, outlines) : null;
        var marks = coverage is null ? new MapMarks(query, room, MapLands.Of(outlines)).Of(selected, frame) : [];
        var shown = marks.Where(m => frame.Holds(m.Town)).SelectMany(m => m.Places).ToList();
        var year = query.Year is { } y ? PlaceTimes.Counts(y, Filtered(data, query)) : null;
        var title = Title(query);
        var kinds = shown.GroupBy(p => p.Place.Kind).OrderBy(g => g.Key)
            .Select(g => new KindCount(g.Key, Words.Kind(g.Key), g.Count())).ToList();
        return new MapSpec
        {
            Area = query.Area,
            Room = room,
            Names = MapMarks.HasNames(query.Area, MapProjection.Frame(query.Area, room).Width / frame.Width)
                ? CountryNames(data) : new Dictionary<string, string>(),
            States = [.. data.States.Select(s => s.Iso3)],
            Title = title,
            Subtitle = coverage is null
                ? Words.Fill(selected.Count == 1 ? ChartWords.MapSubtitleOne : ChartWords.MapSubtitle,
                    CountOf(shown.Count, selected.Count), Filters(query, data))
                : Words.Fill(ChartWords.CoverageSubtitle, CoverageWords.Offices(selected.Count),
                    CoverageWords.Countries(coverage.Entries.Count), Filters(query, data)),
            Frame = frame,
            Outlines = outlines,
            Marks = marks,
            Coverage = coverage,
            Empty = selected.Count == 0 ? ChartWords.MapEmpty : null,
            Year = year,
            Kinds = kinds,
            Precisions = [.. shown.GroupBy(p => p.Place.Precision).OrderBy(g => g.Key)
                .Select(g => new PrecisionCount(g.Key, Words.Position(g.Key), g.Count()))],
            Notes =
            [
                .. Notes(data, query, year, coverage, selected.Count - shown.Count, hasCrowds: marks.Any(m => m.IsCrowd)),
            ],
            BorderNote = query.Area == MapArea.World ? ChartWords.MapBordersWorld : ChartWords.MapBordersCentralAsia,
            Sources = [.. data.Sources.Select(s => (Source: s, Used: selected.Where(p => p.Place.SourceId == s.Id).ToList()))
                .Where(p => p.Used.Count > 0)
                .Select(p => SourceLine.Of(p.Source, "", p.Used.Select(u => u.Place.Locator)))],
            Summary = coverage is null ? Summary(title, shown, kinds)
                : CoverageWords.Summary(coverage, title, selected.Count, data.NotListed),
            DataVersion = data.DataVersion,
        };
    }

    /// <summary>A number of places, and of how many where it is not all of them.</summary>
    private static string CountOf(int shown, int all) =>
        shown == all ? all.ToString(CultureInfo.CurrentCulture) : Words.Fill(ChartWords.MapCountOf, shown, all);

    /// <summary>Names of the Central Asian states and of the countries of places: the record knows no others.</summary>
    private static Dictionary<string, string> CountryNames(MapData data) => data.States.Select(s => (s.Iso3, s.Name))
        .Concat(data.Places.Select(p => (p.Place.Iso3, Name: p.Country))).DistinctBy(n => n.Iso3)
        .ToDictionary(n => n.Iso3, n => n.Name, StringComparer.Ordinal);

    private static string Degrees(double value, string positive, string negative) =>
        Words.Fill(value < 0 ? negative : positive, Math.Abs(value));

    private static string Title(MapQuery query) =>
        query.Viewport is null ? WholeTitle(query) : Words.Fill(ChartWords.MapTitlePart, WholeTitle(query));

    private static string WholeTitle(MapQuery query) => (query.Area, query.Coverage) switch
    {
        (MapArea.World, false) => ChartWords.MapTitleWorld,
        (_, false) => ChartWords.MapTitleCentralAsia,
        (MapArea.World, true) => ChartWords.CoverageTitleWorld,
        _ => ChartWords.CoverageTitleCentralAsia,
    };

    private static string Summary(string title, List<PlaceRow> shown, IEnumerable<KindCount> kinds) => shown.Count == 0
        ? Words.Fill(ChartWords.SummaryHead, title, ChartWords.MapEmpty.TrimEnd('.'))
        : Words.Fill(
            ChartWords.MapSummary, title, Words.Count(shown.Count, ChartWords.MapPlacesOne, ChartWords.MapPlaces),
            CoverageWords.Countries(shown.Select(p => p.Country).Distinct().Count()),
            string.Join("; ", kinds.Select(k => Words.Fill(ChartWords.MapSummaryKind, k.Name, k.Count))));

    private static string Filters(MapQuery query, MapData data)
    {
        var parts = query.Kinds.Select(k => Codes.TryRead<PlaceKind>(k, out var kind) ? Words.Kind(kind) : k)
            .Concat(query.Regions.Select(ListedName.Of))
            .Concat(query.Countries.Select(c => data.Places.First(p => p.Place.Iso3 == c).Country))
            .Concat(query.Organisations.Select(o => data.Places.First(p => p.Place.OrganisationId == o).Organisation))
            .Concat(query.Sources.Select(id => data.Places.First(p => p.Place.SourceId == id).SourceShort))
            .Concat(query.Text.Length > 0 ? [Words.Fill(ChartWords.MapText, query.Text)] : [])
            .Concat(query.Year is { } year ? [Words.Year(year)] : Array.Empty<string>());
        var text = string.Join(", ", parts);
        return text.Length > 0 ? text : ChartWords.MapAllKinds;
    }

    private static IEnumerable<string> Notes(
        MapData data, MapQuery query, YearCounts? year, MapCoverage? coverage, int outside, bool hasCrowds)
    {
        if (query.Viewport is { } part)
            yield return Words.Fill(ChartWords.MapPart, Degrees(part.Lat, ChartWords.MapNorth, ChartWords.MapSouth),
                Degrees(part.Lon, ChartWords.MapEast, ChartWords.MapWest), part.Zoom);
        var counts = PlaceCounts.Of(data);
        yield return Words.Fill(ChartWords.MapCounts, string.Join("; ", counts.Where(c => c.Printed is not null)
            .Select(c => Words.Fill(ChartWords.MapCount, c.Quantity, c.Counted, c.Printed!.Value))),
            counts[0].Printed is { } printed ? Words.Fill(ChartWords.CitationShort, printed.SourceShort, printed.Locator) : "");
        if (data.NotListed.Count > 0) yield return Words.Fill(ChartWords.MapNotListed, Words.List(data.NotListed));
        if (year is not null)
            yield return Words.Fill(ChartWords.MapYear, Words.Year(year.Year), year.Open, year.Undated, year.Absent);
        if (coverage is not null)
        {
            foreach (var note in CoverageWords.Notes(coverage)) yield return note;
            yield break;
        }
        if (hasCrowds) yield return ChartWords.MapCrowds;
        yield return ChartWords.MapClaims;
        if (outside > 0) yield return outside == 1 ? ChartWords.MapNotDrawnOne : Words.Fill(ChartWords.MapNotDrawn, outside);
    }
}
