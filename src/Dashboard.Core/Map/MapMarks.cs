using Dashboard.Core.Addresses;
using Dashboard.Core.Figures;
using Dashboard.Core.Geography;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Map;

/// <summary>Sets the marks of places into a view of the map.</summary>
/// <param name="query">What is asked for.</param>
/// <param name="room">Where the map is shown.</param>
/// <param name="lands">The countries of the view.</param>
internal sealed class MapMarks(MapQuery query, MapRoom room, MapLands lands)
{
    /// <summary>From this enlargement on the world has room for names.</summary>
    private const double NamesFrom = 2.5;

    /// <summary>How far a mark that gives way stays from borders, in marks.</summary>
    private const double Margin = 0.35;

    private static readonly double[] Enlargements = [1, 1.5, 2, 3, 4, 6, 8, 12, MapViewport.MaxZoom];

    /// <summary>Diameter of a mark as a share of the width of the map; the whole world is denser.</summary>
    internal static double Share(MapArea area, double zoom, MapRoom room) => (area == MapArea.World && zoom < 2, room) switch
    {
        (true, MapRoom.Page) => 0.0105,
        (true, MapRoom.Phone) => 0.026,
        (true, _) => 0.017,
        (_, MapRoom.Page) => 0.018,
        (_, MapRoom.Phone) => 0.042,
        _ => 0.026,
    };

    /// <summary>Whether towns and countries are named.</summary>
    internal static bool HasNames(MapArea area, double zoom) => area == MapArea.CentralAsia || zoom >= NamesFrom;

    /// <summary>Diameter of a crowd's circle, which holds a number, as a share of the width of the map.</summary>
    internal static double CrowdShare(MapArea area, double zoom, MapRoom room) => (area == MapArea.World && zoom < 2, room) switch
    {
        (true, MapRoom.Page) => 0.0195,
        (true, MapRoom.Phone) => 0.054,
        (true, _) => 0.048,
        (_, MapRoom.Page) => 0.025,
        (_, MapRoom.Phone) => 0.06,
        _ => 0.058,
    };

    /// <summary>A mark for each place or crowd of places inside the whole view, in the order of the record.</summary>
    /// <param name="places">The places.</param>
    /// <param name="frame">What is shown of the view.</param>
    internal IReadOnlyList<MapMark> Of(IReadOnlyList<PlaceRow> places, MapFrame frame)
    {
        var whole = MapProjection.Frame(query.Area, room);
        var zoom = whole.Width / frame.Width;
        var (mark, circle) = (Share(query.Area, zoom, room) * frame.Width, CrowdShare(query.Area, zoom, room) * frame.Width);
        var at = Projected(places, query.Area).Where(p => whole.Holds(p.At)).ToList();
        var crowds = MapCrowd.Of(at, mark);
        while (true)
        {
            var marks = crowds.SelectMany(crowd => Marks(crowd, zoom, mark), (crowd, m) => (Crowd: crowd, Mark: m)).ToList();
            var stand = MarkSpreading.Places([.. marks.Select(m => new SpreadMark(
                m.Mark.Position, m.Mark.IsCrowd ? circle : mark, to => HasRoom(m.Mark.Iso3, to, mark * Margin)))]);
            var circles = marks.Zip(stand, (m, to) => (m.Crowd, m.Mark.IsCrowd, At: to)).Where(m => m.IsCrowd)
                .Select(m => (m.Crowd, m.At)).ToList();
            if (Joined(circles, at, circle) is not { Count: > 0 } joined)
            {
                return [.. marks.Zip(stand, (m, to) => m.Mark with
                {
                    Town = Rounded(m.Mark.Town),
                    Position = Rounded(to),
                    Opens = m.Mark.IsCrowd ? Opening(m.Crowd, zoom) : null,
                })];
            }
            crowds = [.. crowds.Except(joined.SelectMany(j => j.Parts)), .. joined.Select(j => j.Whole)];
        }
    }

    /// <summary>
    /// Crowds of neighbouring countries whose circles meet wherever they stand become one, two and two, the nearest first.
    /// </summary>
    private static List<(MapCrowd[] Parts, MapCrowd Whole)> Joined(
        List<(MapCrowd Crowd, MapPosition At)> circles, IReadOnlyList<(PlaceRow Row, MapPosition At)> places, double circle)
    {
        var meeting =
            from i in Enumerable.Range(0, circles.Count)
            from j in Enumerable.Range(i + 1, circles.Count - i - 1)
            where MarkSpreading.Meet(circle, circles[i].At, circle, circles[j].At)
            orderby MapCrowd.Distance(circles[i].Crowd.Town, circles[j].Crowd.Town)
            select (MapCrowd[])[circles[i].Crowd, circles[j].Crowd];
        var joined = new List<(MapCrowd[] Parts, MapCrowd Whole)>();
        foreach (var pair in meeting)
            if (!joined.Exists(j => j.Parts.Intersect(pair).Any())) joined.Add((pair, MapCrowd.Together(pair, places)));
        return joined;
    }

    /// <summary>Whether a mark that moves to a point is seen to stand in its country, and not on a border.</summary>
    private bool HasRoom(string iso3, MapPosition at, double margin) => lands.Holds(iso3, at)
        && lands.Holds(iso3, at with { X = at.X - margin }) && lands.Holds(iso3, at with { X = at.X + margin })
        && lands.Holds(iso3, at with { Y = at.Y - margin }) && lands.Holds(iso3, at with { Y = at.Y + margin });

    private IEnumerable<MapMark> Marks(MapCrowd crowd, double zoom, double mark)
    {
        var fan = crowd.Places.Count > 1 ? MapFan.Of(crowd, mark, to => lands.Holds(crowd.Iso3, to)) : null;
        var named = HasNames(query.Area, zoom);
        if (fan is null)
        {
            yield return Mark(crowd, crowd.Places, crowd.Town) with { Label = named ? Name(crowd) : "" };
            yield break;
        }
        for (var i = 0; i < fan.Count; i++)
            yield return Mark(crowd, [crowd.Places[i]], fan[i]) with { Label = named && i == 0 ? Name(crowd) : "" };
    }

    private MapMark Mark(MapCrowd crowd, IReadOnlyList<(PlaceRow Row, MapPosition At)> places, MapPosition at) => new()
    {
        Id = places.Count == 1 ? places[0].Row.Place.Id : "crowd-" + crowd.First.Row.Place.Id,
        Iso3 = crowd.Iso3,
        Town = crowd.Town,
        Position = at,
        Places = [.. places.Select(p => p.Row)],
        IsUndated = query.Year is { } year && places.All(p => PlaceTimes.In(year, p.Row) == PlaceTime.Undated),
        Label = "",
    };

    /// <summary>The town where most of them are; where there are others, it says so.</summary>
    private static string Name(MapCrowd crowd)
    {
        var towns = crowd.Places.GroupBy(p => p.Row.Place.City).OrderByDescending(t => t.Any(p => p.At == crowd.Town)).ToList();
        return towns.Count == 1 ? towns[0].Key : Words.Fill(ChartWords.MapTownAndOthers, towns[0].Key);
    }

    /// <summary>
    /// The first of some enlargements in which the places no longer stand together: in the view of Central Asia where they
    /// all are there, as it is drawn more closely. Null where none parts them.
    /// </summary>
    private MapOpening? Opening(MapCrowd crowd, double zoom)
    {
        var rows = crowd.Places.Select(p => p.Row).ToList();
        var central = Projected(rows, MapArea.CentralAsia);
        var area = central.All(p => MapProjection.Frame(MapArea.CentralAsia, room).Holds(p.At))
            ? MapArea.CentralAsia : query.Area;
        var towns = area == query.Area ? crowd.Places : central;
        foreach (var closer in Enlargements.Where(z => area != query.Area || z > zoom * 1.2))
        {
            var width = MapProjection.Frame(area, room).Width / closer;
            if (StayTogether(Share(area, closer, room) * width, CrowdShare(area, closer, room) * width)) continue;
            var middle = new MapPosition((towns.Min(t => t.At.X) + towns.Max(t => t.At.X)) / 2,
                (towns.Min(t => t.At.Y) + towns.Max(t => t.At.Y)) / 2);
            return new MapOpening(area, MapViewport.Of(area, middle, closer));
        }
        return null;

        bool StayTogether(double mark, double circle)
        {
            var parts = MapCrowd.Of(towns, mark);
            return parts.Count == 1 ? MapFan.Of(parts[0], mark, Stays) is null
                : parts.All(p => MarkSpreading.Meet(circle, p.Town, circle, parts[0].Town));
        }

        // The outlines of the other view are not at hand; where they leave no room, the crowd stays one there.
        bool Stays(MapPosition to) => area != query.Area || lands.Holds(crowd.Iso3, to);
    }

    private static IReadOnlyList<(PlaceRow Row, MapPosition At)> Projected(IEnumerable<PlaceRow> places, MapArea area) =>
        [.. places.Select(row => (row, MapProjection.Project(area, row.Place.Lon, row.Place.Lat)))];

    /// <summary>To a tenth of a pixel of the largest picture at the closest view; more only lengthens pages and files.</summary>
    private static MapPosition Rounded(MapPosition position) => new(Math.Round(position.X, 6), Math.Round(position.Y, 6));
}
