namespace Dashboard.Core.Geography;

/// <summary>Measures closed rings of the plane.</summary>
internal static class MapRing
{
    /// <summary>The largest ring's centre of gravity, or null when it lies outside, as in a bent land.</summary>
    internal static MapPosition? MiddleOfLargest(IEnumerable<IReadOnlyList<MapPosition>> rings)
    {
        if (rings.Where(r => r.Count > 2).MaxBy(r => Math.Abs(Area(r))) is not { } largest || Area(largest) is 0) return null;
        var middle = Centroid(largest);
        return Holds(largest, middle) ? middle : null;
    }

    /// <summary>Positive when the ring runs anticlockwise.</summary>
    private static double Area(IReadOnlyList<MapPosition> ring) => Sides(ring).Sum(s => (s.A.X * s.B.Y) - (s.B.X * s.A.Y)) / 2;

    private static MapPosition Centroid(IReadOnlyList<MapPosition> ring)
    {
        var (x, y, sum) = (0.0, 0.0, 0.0);
        foreach (var (a, b) in Sides(ring))
        {
            var cross = (a.X * b.Y) - (b.X * a.Y);
            (x, y, sum) = (x + ((a.X + b.X) * cross), y + ((a.Y + b.Y) * cross), sum + cross);
        }
        return new MapPosition(x / (3 * sum), y / (3 * sum));
    }

    /// <summary>Whether a line to the right crosses the ring an odd number of times.</summary>
    internal static bool Holds(IReadOnlyList<MapPosition> ring, MapPosition at)
    {
        // Asked very often: no enumerators here.
        var inside = false;
        for (int i = 0, last = ring.Count - 1; i < ring.Count; last = i++)
        {
            var (a, b) = (ring[last], ring[i]);
            if (a.Y > at.Y != b.Y > at.Y && at.X < ((b.X - a.X) * (at.Y - a.Y) / (b.Y - a.Y)) + a.X) inside = !inside;
        }
        return inside;
    }

    private static IEnumerable<(MapPosition A, MapPosition B)> Sides(IReadOnlyList<MapPosition> ring) =>
        Enumerable.Range(0, ring.Count).Select(i => (ring[i], ring[(i + 1) % ring.Count]));
}
