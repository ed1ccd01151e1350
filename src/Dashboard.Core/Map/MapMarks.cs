using Dashboard.Core.Addresses;
using Dashboard.Core.Figures;
using Dashboard.Core.Geography;

namespace Dashboard.Core.Map;

/// <summary>Sets the marks of places into a view of the map.</summary>
internal static class MapMarks
{
    /// <summary>From this enlargement on the world has room for the names of its towns.</summary>
    private const double NamesFrom = 2.5;

    /// <summary>A mark for each place inside the whole view, by town in the order in which the record first names them.</summary>
    internal static IReadOnlyList<MapMark> Of(IReadOnlyList<PlaceRow> places, MapQuery query, MapFrame frame)
    {
        var area = query.Area;
        var whole = MapProjection.Frame(area);
        var zoom = whole.Width / frame.Width;
        var towns = places.Select(row => (Row: row, At: MapProjection.Project(area, row.Place.Lon, row.Place.Lat)))
            .Where(p => whole.Holds(p.At)).GroupBy(p => p.At, p => p.Row).ToList();
        // Documents may place one town a little apart; its name stands once, where most of its places are.
        var named = towns.GroupBy(t => (t.First().Place.Iso3, t.First().Place.City))
            .Select(g => g.MaxBy(t => t.Count())!.Key).ToHashSet();
        var fans = MarkSpreading.Places([.. towns.Select(t => (t.Key, t.Count()))],
            MarkSpreading.MarkShare(area, zoom) * frame.Width);
        return
        [
            .. from town in towns.Zip(fans)
               from place in town.First.Select((row, slot) => (row, slot))
               select new MapMark
               {
                   Town = Rounded(town.First.Key),
                   Position = Rounded(town.Second[place.slot]),
                   Place = place.row,
                   IsUndated = query.Year is { } year && PlaceTimes.In(year, place.row) == PlaceTime.Undated,
                   Slot = place.slot,
                   Slots = town.Second.Count,
                   Label = place.slot == 0 && named.Contains(town.First.Key) && (area == MapArea.CentralAsia || zoom >= NamesFrom)
                       ? place.row.Place.City : "",
               },
        ];
    }

    /// <summary>To a tenth of a pixel of the largest picture at the closest view; more only lengthens pages and files.</summary>
    private static MapPosition Rounded(MapPosition position) => new(Math.Round(position.X, 6), Math.Round(position.Y, 6));
}
