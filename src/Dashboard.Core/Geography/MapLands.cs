using System.Runtime.CompilerServices;

namespace Dashboard.Core.Geography;

/// <summary>Tells in which country a point of the plane lies.</summary>
public sealed class MapLands
{
    private static readonly ConditionalWeakTable<IReadOnlyList<MapOutline>, MapLands> Known = [];
    private readonly Dictionary<string, IReadOnlyList<Land>> _lands;

    private MapLands(IEnumerable<MapOutline> outlines) => _lands = outlines
        .Where(o => !o.IsLake && o.Iso3.Length > 0).GroupBy(o => o.Iso3, StringComparer.Ordinal)
        .ToDictionary(
            g => g.Key, g => (IReadOnlyList<Land>)[.. Closest(g).SelectMany(o => o.Rings).Select(Land.Of)],
            StringComparer.Ordinal);

    /// <summary>
    /// The lands of a view, made once for the same list; land around it counts only where a country has no closer outline.
    /// </summary>
    /// <param name="outlines">The outlines.</param>
    public static MapLands Of(IReadOnlyList<MapOutline> outlines) => Known.GetValue(outlines, o => new MapLands(o));

    /// <summary>Codes of the countries that have an outline.</summary>
    public IReadOnlyCollection<string> Countries => _lands.Keys;

    /// <summary>Whether a point lies in a country.</summary>
    public bool Holds(string iso3, MapPosition at)
    {
        if (!_lands.TryGetValue(iso3, out var rings)) return false;
        var crossed = false;
        foreach (var ring in rings)
        {
            if (ring.Box.Holds(at) && MapRing.Holds(ring.Ring, at)) crossed = !crossed;
        }
        return crossed;
    }

    /// <summary>
    /// The longest stretches of a country from left to right within a frame, the longest first, at most one for each of
    /// a number of rows: where its name may stand.
    /// </summary>
    /// <param name="iso3">The country.</param>
    /// <param name="frame">What is shown.</param>
    /// <param name="rows">How many rows of what is seen of the country are looked at; columns are twice as many.</param>
    public IReadOnlyList<(MapPosition Left, MapPosition Right)> Stretches(string iso3, MapFrame frame, int rows)
    {
        ArgumentNullException.ThrowIfNull(frame);
        if (!_lands.TryGetValue(iso3, out var rings)) return [];
        var seen = rings.Select(r => r.Box).Where(b => b.Meets(frame)).ToList();
        if (seen.Count == 0) return [];
        var box = new MapFrame(
            Math.Max(frame.MinX, seen.Min(b => b.MinX)), Math.Max(frame.MinY, seen.Min(b => b.MinY)),
            Math.Min(frame.MaxX, seen.Max(b => b.MaxX)), Math.Min(frame.MaxY, seen.Max(b => b.MaxY)));
        return
        [
            .. Enumerable.Range(0, rows).Select(row => box.MinY + ((row + 0.5) * box.Height / rows))
                .Select(y => Longest(iso3, box, y, rows * 2))
                .Where(s => s.Right.X > s.Left.X).OrderByDescending(s => s.Right.X - s.Left.X),
        ];
    }

    private (MapPosition Left, MapPosition Right) Longest(string iso3, MapFrame frame, double y, int columns)
    {
        var (best, start) = ((From: 0, To: 0), -1);
        for (var column = 0; column <= columns; column++)
        {
            var inside = column < columns && Holds(iso3, new MapPosition(X(column), y));
            if (inside && start < 0) start = column;
            if (inside || start < 0) continue;
            if (column - 1 - start > best.To - best.From) best = (start, column - 1);
            start = -1;
        }
        return (new MapPosition(X(best.From), y), new MapPosition(X(best.To), y));

        double X(int column) => frame.MinX + ((column + 0.5) * frame.Width / columns);
    }

    private static IEnumerable<MapOutline> Closest(IEnumerable<MapOutline> outlines)
    {
        var all = outlines.ToList();
        return all.Exists(o => !o.IsAround) ? all.Where(o => !o.IsAround) : all;
    }

    private sealed record Land(IReadOnlyList<MapPosition> Ring, MapFrame Box)
    {
        internal static Land Of(IReadOnlyList<MapPosition> ring) => new(
            ring, new MapFrame(ring.Min(p => p.X), ring.Min(p => p.Y), ring.Max(p => p.X), ring.Max(p => p.Y)));
    }
}
