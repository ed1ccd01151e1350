using Dashboard.Core.Geography;

namespace Dashboard.Core.Map;

/// <summary>
/// Where the marks of a map stand, in the plane of the projection, so that every drawing agrees. A place alone stands at its
/// town unless another town is so near that one would hide the other. Places that share a town begin on a circle around it.
/// They give way to each other and to all other marks until none is hidden, but stay as near as a reader can follow. Equal
/// towns give equal places.
/// </summary>
internal static class MarkSpreading
{
    /// <summary>In marks: smallest radius, pitch on circles, wanted distance, reach from the town, nearness that hides.</summary>
    private const double MinRadius = 0.85, Pitch = 1.22, Apart = 1.08, Reach = 4.5, Near = 0.7;

    private const int Rounds = 80;

    /// <summary>Pairs of marks looked at in all: a map with more has no room to give, which must be found out soon.</summary>
    private const int MaxPairs = 300_000;

    /// <summary>Turns that never repeat, for marks that coincide.</summary>
    private const double GoldenAngle = 2.399963;

    /// <summary>Diameter of a mark as a share of the width of the map; the whole world is denser.</summary>
    internal static double MarkShare(MapArea area, double zoom) => area == MapArea.World && zoom < 2 ? 0.0105 : 0.018;

    /// <summary>Where the marks of each town stand, in the order of its places.</summary>
    /// <param name="towns">Position and number of places of each town; no two share a position.</param>
    /// <param name="mark">Diameter of a mark.</param>
    internal static IReadOnlyList<IReadOnlyList<MapPosition>> Places(
        IReadOnlyList<(MapPosition Position, int Places)> towns, double mark)
    {
        var crowded = Crowded(towns, Near * mark);
        var begun = towns.Select((t, i) => Circle(t.Position, t.Places, mark, crowded[i])).ToList();
        var marks = begun.SelectMany(t => t).ToArray();
        var (cells, pairs) = (new Cells(Apart * mark, marks.Length), 0);
        // Each round leaves fewer marks that hide another.
        for (var round = 0; round < Rounds && pairs < MaxPairs; round++)
        {
            if (!GiveWay(marks, cells, mark, ref pairs)) break;
        }
        return [.. begun.Select(t => (IReadOnlyList<MapPosition>)[.. t.Select(m => m.At)])];
    }

    private static IReadOnlyList<Mark> Circle(MapPosition town, int places, double mark, bool isCrowded)
    {
        if (places == 1) return [new Mark(town, town.X, town.Y, isFixed: !isCrowded)];
        var radius = Math.Max(MinRadius * mark, Pitch * mark / 2 / Math.Sin(Math.PI / places));
        return
        [
            .. Enumerable.Range(0, places).Select(i => Math.SinCos(2 * Math.PI * i / places))
                .Select(a => new Mark(town, town.X + (radius * a.Cos), town.Y + (radius * a.Sin), isFixed: false)),
        ];
    }

    /// <summary>Whether each town has another that is nearer than a distance.</summary>
    private static bool[] Crowded(IReadOnlyList<(MapPosition Position, int Places)> towns, double near)
    {
        var cells = new Cells(near, towns.Count);
        cells.Fill(i => towns[i].Position);
        return [.. towns.Select((t, i) => cells.Around(t.Position)
            .Any(o => o != i && Math.Abs(towns[o].Position.X - t.Position.X) < near
                && Math.Abs(towns[o].Position.Y - t.Position.Y) < near))];
    }

    /// <summary>Moves each mark away from those that it meets; false when none did.</summary>
    private static bool GiveWay(Mark[] marks, Cells cells, double mark, ref int pairs)
    {
        cells.Fill(i => marks[i].At);
        var moved = false;
        for (var i = 0; i < marks.Length; i++)
        {
            if (pairs >= MaxPairs) return moved;
            if (marks[i].IsFixed) continue;
            foreach (var other in cells.Around(marks[i].At))
            {
                pairs++;
                moved |= other != i && marks[i].GiveWayTo(marks[other], Apart * mark, Reach * mark, GoldenAngle * i);
            }
        }
        return moved;
    }

    /// <summary>A grid of square cells that tells quickly which of many positions are near one.</summary>
    /// <param name="size">Side of a cell.</param>
    /// <param name="count">Number of positions.</param>
    private sealed class Cells(double size, int count)
    {
        private readonly Dictionary<long, int> _first = [];
        private readonly int[] _next = new int[count];

        /// <summary>Sorts the positions into cells, in their order.</summary>
        internal void Fill(Func<int, MapPosition> at)
        {
            _first.Clear();
            for (var i = _next.Length - 1; i >= 0; i--)
            {
                var (column, row) = Of(at(i));
                var cell = Key(column, row);
                _next[i] = _first.GetValueOrDefault(cell, -1);
                _first[cell] = i;
            }
        }

        /// <summary>The positions in the cell of a position and in the eight around it.</summary>
        internal IEnumerable<int> Around(MapPosition at)
        {
            var (column, row) = Of(at);
            for (var c = column - 1; c <= column + 1; c++)
            {
                for (var r = row - 1; r <= row + 1; r++)
                {
                    for (var i = _first.GetValueOrDefault(Key(c, r), -1); i >= 0; i = _next[i]) yield return i;
                }
            }
        }

        private static long Key(int column, int row) => ((long)column << 32) ^ (uint)row;

        private (int Column, int Row) Of(MapPosition at) => ((int)Math.Floor(at.X / size), (int)Math.Floor(at.Y / size));
    }

    private sealed class Mark(MapPosition town, double x, double y, bool isFixed)
    {
        internal double X { get; private set; } = x;

        internal double Y { get; private set; } = y;

        internal bool IsFixed => isFixed;

        internal MapPosition At => new(X, Y);

        internal bool GiveWayTo(Mark other, double apart, double reach, double otherwise)
        {
            var (dx, dy) = (X - other.X, Y - other.Y);
            var distance = Math.Sqrt((dx * dx) + (dy * dy));
            var missing = apart - distance;
            if (missing <= apart * 0.01) return false;
            if (distance > apart * 0.001) (dx, dy) = (dx / distance, dy / distance);
            else (dy, dx) = Math.SinCos(otherwise);
            var share = other.IsFixed ? missing : missing / 2;
            MoveTo(X + (dx * share), Y + (dy * share), reach);
            return true;
        }

        private void MoveTo(double toX, double toY, double reach)
        {
            var (dx, dy) = (toX - town.X, toY - town.Y);
            var factor = Math.Min(1, reach / Math.Max(reach * 0.001, Math.Sqrt((dx * dx) + (dy * dy))));
            (X, Y) = (town.X + (dx * factor), town.Y + (dy * factor));
        }
    }
}
