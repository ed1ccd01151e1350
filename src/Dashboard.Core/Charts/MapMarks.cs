using Dashboard.Core.Queries;

namespace Dashboard.Core.Charts;

/// <summary>Sets the marks of places into a view of the map.</summary>
internal static class MapMarks
{
    /// <summary>A mark for each place inside the frame, town by town in the order in which the record first names them.</summary>
    internal static IReadOnlyList<MapMark> Of(IReadOnlyList<PlaceRow> places, MapQuery query, MapFrame frame)
    {
        var area = query.Area;
        var towns = places.Select(row => (Row: row, At: MapProjection.Project(area, row.Place.Lon, row.Place.Lat)))
            .Where(p => frame.Holds(p.At)).GroupBy(p => p.At, p => p.Row).ToList();
        var fans = MapFan.Places([.. towns.Select(t => (t.Key, t.Count()))], MapFan.MarkShare(area) * (frame.MaxX - frame.MinX));
        return
        [
            .. from town in towns.Zip(fans)
               from place in town.First.Select((row, slot) => (row, slot))
               select new MapMark
               {
                   Town = town.First.Key,
                   Position = town.Second[place.slot],
                   Place = place.row,
                   IsUndated = query.Year is { } year && PlaceTimes.In(year, place.row) == PlaceTime.Undated,
                   Slot = place.slot,
                   Slots = town.Second.Count,
                   Label = area == MapArea.CentralAsia && place.slot == 0 ? place.row.Place.City : "",
               },
        ];
    }
}
