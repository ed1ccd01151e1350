using Point = (double Lon, double Lat);

namespace Dashboard.Core.Geography;

/// <summary>
/// The window to which the close outlines of Central Asia are cut. A country that reaches beyond has a straight side there
/// that is no border; outside the window coarser land goes on.
/// </summary>
internal static class OutlineWindow
{
    private const double West = 40, South = 30, East = 95, North = 60;

    /// <summary>How far the water between coarse and close land stays inside the window, so that no slit is seen.</summary>
    private const double Inset = 0.1;

    /// <summary>Degrees: what is farther from the window is never shown, and the cone folds beyond.</summary>
    private const double LeastLon = 0, LeastLat = 0, Around = 35;

    /// <summary>Covers the coarse land inside the window.</summary>
    internal static MapOutline Water { get; } = new("", true, [Projected(Corners(Inset))]) { IsAround = true };

    /// <summary>A country or lake without a border where the window cuts it.</summary>
    internal static MapOutline Cut(string iso3, bool isLake, List<List<Point>> rings)
    {
        var outline = new MapOutline(iso3, isLake, [.. rings.Select(Projected)]);
        return rings.TrueForAll(r => !Sides(r).Any(s => IsCut(s.A, s.B))) ? outline
            : outline with { Borders = [.. rings.SelectMany(Lines).Select(Projected)] };
    }

    /// <summary>Whether a coarse ring may be seen around the window.</summary>
    internal static bool IsNear(List<Point> ring) =>
        ring.TrueForAll(p => p.Lon > LeastLon)
        && ring.Exists(p => p.Lat > LeastLat && p.Lon is > West - Around and < East + Around);

    /// <summary>The parts of a ring between the sides on the window.</summary>
    private static List<List<Point>> Lines(List<Point> ring)
    {
        var lines = new List<List<Point>> { new() };
        foreach (var (a, b) in Sides(ring))
        {
            if (IsCut(a, b))
            {
                lines.Add([]);
                continue;
            }
            if (lines[^1].Count == 0) lines[^1].Add(a);
            lines[^1].Add(b);
        }
        return [.. lines.Where(l => l.Count > 1)];
    }

    /// <summary>Sides along the window are bent by the projection, so they need points between.</summary>
    private static IReadOnlyList<MapPosition> Projected(List<Point> line) =>
    [
        .. line.Take(1).Concat(Pairs(line).SelectMany(s => IsCut(s.A, s.B) ? Bent(s.A, s.B) : [s.B]))
            .Select(p => MapProjection.Project(MapArea.CentralAsia, p.Lon, p.Lat)),
    ];

    private static IEnumerable<Point> Bent(Point a, Point b)
    {
        var steps = Math.Max(1, (int)Math.Ceiling(Math.Max(Math.Abs(b.Lon - a.Lon), Math.Abs(b.Lat - a.Lat))));
        return Enumerable.Range(1, steps)
            .Select(i => (a.Lon + ((b.Lon - a.Lon) * i / steps), a.Lat + ((b.Lat - a.Lat) * i / steps)));
    }

    private static List<Point> Corners(double inset) =>
    [
        (West + inset, South + inset), (East - inset, South + inset), (East - inset, North - inset),
        (West + inset, North - inset), (West + inset, South + inset),
    ];

    /// <summary>Whether both ends lie on the same side of the window, or of the water inside it.</summary>
    private static bool IsCut(Point a, Point b) => (a.Lon == b.Lon && IsOn(a.Lon, West, East))
        || (a.Lat == b.Lat && IsOn(a.Lat, South, North));

    // The files have two digits.
    private static bool IsOn(double value, double from, double to) =>
        Math.Min(Math.Abs(value - from), Math.Abs(value - to)) < Inset + 0.001;

    private static IEnumerable<(Point A, Point B)> Pairs(List<Point> line) =>
        line.Zip(line.Skip(1));

    private static IEnumerable<(Point A, Point B)> Sides(List<Point> ring) =>
        ring[0] == ring[^1] ? Pairs(ring) : Pairs([.. ring, ring[0]]);
}
