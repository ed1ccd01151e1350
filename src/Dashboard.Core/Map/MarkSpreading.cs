using Dashboard.Core.Geography;

namespace Dashboard.Core.Map;

/// <summary>A mark that may give way to others.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Size">Its diameter.</param>
/// <param name="Stays">Whether it may stand at a point: inside its country.</param>
internal sealed record SpreadMark(MapPosition Start, double Size, Func<MapPosition, bool> Stays);

/// <summary>
/// Finds a place of its own for each mark that would stand upon another: the nearest in its country that is free. The mark
/// with the least room chooses first. No mark leaves its country, nor goes farther from where it begins than a reader can
/// follow; where there is no free place, it takes the one that hides least. Equal marks give equal places.
/// </summary>
internal static class MarkSpreading
{
    /// <summary>The wanted distance between the middles of two marks, as a share of their mean diameter.</summary>
    private const double Apart = 1.02;

    /// <summary>In diameters: how far a mark may go, and the distance between the rings on which places are tried.</summary>
    private const double Reach = 1.6, Ring = 0.2;

    private const int Directions = 16;

    /// <summary>More marks than these cannot be told from each other, whatever their places.</summary>
    private const int MostInTheWay = 400;

    /// <summary>Where each mark stands.</summary>
    /// <param name="marks">The marks.</param>
    internal static IReadOnlyList<MapPosition> Places(IReadOnlyList<SpreadMark> marks)
    {
        var at = marks.Select(m => m.Start).ToArray();
        var cells = new MarkCells(Apart * marks.Select(m => m.Size).DefaultIfEmpty(1).Max(), at);
        cells.Fill();
        // Those that have yet to choose are not in the way of those that choose before them.
        var waiting = new HashSet<int>();
        var inTheWay = Enumerable.Range(0, at.Length)
            .Where(i => cells.Around(at[i]).Any(o => o != i && Lack(marks[i], at[i], marks[o], at[o]) > 0))
            .Take(MostInTheWay + 1).ToList();
        if (inTheWay.Count > MostInTheWay) return at;
        waiting.UnionWith(inTheWay);
        foreach (var (mark, room) in inTheWay.Select(i => (i, Room: Room(marks[i]))).OrderBy(m => m.Room.Count))
        {
            waiting.Remove(mark);
            at[mark] = room.Select(to => (To: to, Hidden: Hidden(mark, to))).OrderBy(p => p.Hidden).First().To;
            cells.Fill();
        }
        return at;

        double Hidden(int mark, MapPosition to) => cells.Around(to)
            .Where(o => o != mark && !waiting.Contains(o)).Sum(o => Lack(marks[mark], to, marks[o], at[o]));
    }

    /// <summary>Whether two marks stand upon each other.</summary>
    internal static bool Meet(double size, MapPosition at, double otherSize, MapPosition other) =>
        double.Hypot(at.X - other.X, at.Y - other.Y) < (size + otherSize) / 2;

    private static double Lack(SpreadMark mark, MapPosition at, SpreadMark other, MapPosition otherAt) =>
        Math.Max(0, (Apart * (mark.Size + other.Size) / 2) - double.Hypot(at.X - otherAt.X, at.Y - otherAt.Y));

    /// <summary>Where a mark may stand, the nearest first; where it begins is always one of them.</summary>
    private static List<MapPosition> Room(SpreadMark mark)
    {
        var room = new List<MapPosition> { mark.Start };
        for (var ring = 1; ring <= Reach / Ring; ring++)
        {
            for (var i = 0; i < Directions; i++)
            {
                var (sin, cos) = Math.SinCos(2 * Math.PI * (i + (ring % 2 * 0.5)) / Directions);
                var radius = ring * Ring * mark.Size;
                var to = new MapPosition(mark.Start.X + (radius * cos), mark.Start.Y + (radius * sin));
                if (mark.Stays(to)) room.Add(to);
            }
        }
        return room;
    }
}
