using Dashboard.Core.Queries;
using Dashboard.Core.Record;

namespace Dashboard.Core.Charts;

/// <summary>Makes the spec of the map from its data, outlines and a query. Pure.</summary>
public static class MapSpecBuilder
{
    /// <summary>The places that a query leaves, in the order of the record.</summary>
    public static IReadOnlyList<PlaceRow> Select(MapData data, MapQuery query)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(query);
        return [.. data.Places.Where(p =>
            (query.Kinds.Count == 0 || query.Kinds.Contains(Codes.Of(p.Place.Kind)))
            && (query.Countries.Count == 0 || query.Countries.Contains(p.Place.Iso3))
            && (query.Regions.Count == 0 || query.Regions.Contains(p.Place.RegionAsListed)))];
    }

    /// <summary>Builds the spec.</summary>
    public static MapSpec Build(MapData data, IReadOnlyList<MapOutline> outlines, MapQuery query)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(query);
        var selected = Select(data, query);
        var frame = MapProjection.Frame(query.Area);
        var marks = Marks(selected, query.Area, frame);
        var title = query.Area == MapArea.World ? ChartWords.MapTitleWorld : ChartWords.MapTitleCentralAsia;
        var kinds = marks.GroupBy(m => m.Place.Place.Kind).OrderBy(g => g.Key)
            .Select(g => new KindCount(g.Key, Words.Kind(g.Key), g.Count())).ToList();
        var countries = marks.Select(m => m.Place.Country).Distinct().Count();
        return new MapSpec
        {
            Area = query.Area,
            Title = title,
            Subtitle = Words.Fill(ChartWords.MapSubtitle, marks.Count, Filters(query, data)),
            Frame = frame,
            Outlines = outlines,
            Marks = marks,
            Kinds = kinds,
            Notes = [.. Notes(data, selected.Count - marks.Count)],
            BorderNote = query.Area == MapArea.World ? ChartWords.MapBordersWorld : ChartWords.MapBordersCentralAsia,
            Sources = [.. data.Sources.Select(s => (Source: s, Used: selected.Where(p => p.Place.SourceId == s.Id).ToList()))
                .Where(p => p.Used.Count > 0)
                .Select(p => SourceLines.Of(p.Source, "", p.Used.Select(u => u.Place.Locator)))],
            Summary = Words.Fill(ChartWords.MapSummary, title, marks.Count, countries,
                string.Join("; ", kinds.Select(k => Words.Fill(ChartWords.MapSummaryKind, k.Name, k.Count)))),
            DataVersion = data.DataVersion,
        };
    }

    private static IReadOnlyList<MapMark> Marks(IReadOnlyList<PlaceRow> places, MapArea area, MapFrame frame) =>
    [
        .. from row in places
           let position = MapProjection.Project(area, row.Place.Lon, row.Place.Lat)
           where position.X >= frame.MinX && position.X <= frame.MaxX && position.Y >= frame.MinY && position.Y <= frame.MaxY
           group row by position into town
           from item in town.Select((row, slot) => (row, slot))
           select new MapMark
           {
               Position = town.Key,
               Place = item.row,
               Slot = item.slot,
               Slots = town.Count(),
               Label = area == MapArea.CentralAsia && item.slot == 0 ? item.row.Place.City : "",
           },
    ];

    private static string Filters(MapQuery query, MapData data)
    {
        var parts = query.Kinds.Select(k => Codes.TryRead<PlaceKind>(k, out var kind) ? Words.Kind(kind) : k)
            .Concat(query.Regions)
            .Concat(query.Countries.Select(c => data.Places.First(p => p.Place.Iso3 == c).Country));
        var text = string.Join(", ", parts);
        return text.Length > 0 ? text : ChartWords.MapAllKinds;
    }

    private static IEnumerable<string> Notes(MapData data, int outside)
    {
        var counts = PlaceCounts.Of(data);
        yield return Words.Fill(ChartWords.MapCounts, string.Join("; ", counts.Where(c => c.Printed is not null)
            .Select(c => Words.Fill(ChartWords.MapCount, c.Quantity, c.Counted, c.Printed!.Value))),
            counts[0].Printed is { } printed ? Words.Fill(ChartWords.CitationShort, printed.SourceShort, printed.Locator) : "");
        if (data.NotListed.Count > 0) yield return Words.Fill(ChartWords.MapNotListed, string.Join(", ", data.NotListed));
        yield return ChartWords.MapClaims;
        if (outside > 0) yield return Words.Fill(ChartWords.MapNotDrawn, outside);
    }
}
