using Dashboard.Core.Geography;

namespace Dashboard.Core.Map;

/// <summary>A grid of square cells that tells quickly which of many positions are near one.</summary>
/// <param name="size">Side of a cell.</param>
/// <param name="positions">The positions; they may change between two calls of <see cref="Fill"/>.</param>
internal sealed class MarkCells(double size, MapPosition[] positions)
{
    private readonly Dictionary<long, int> _first = [];
    private readonly int[] _next = new int[positions.Length];

    /// <summary>Sorts the positions into cells, in their order.</summary>
    internal void Fill()
    {
        _first.Clear();
        for (var i = _next.Length - 1; i >= 0; i--)
        {
            var (column, row) = Of(positions[i]);
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
