using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>
/// Lays out and draws a list of bars, with the unit of all on top where the values do not carry it, or of single figures.
/// </summary>
internal sealed class BarDrawing
{
    private static readonly float[] Factors =
        [1.9f, 1.7f, 1.5f, 1.35f, 1.2f, 1.1f, 1, 0.85f, 0.7f, 0.6f, 0.5f, 0.42f, 0.34f, 0.26f];
    private const float WideCard = 420;

    /// <summary>More bars than these stand in two columns; in more they would be too short to be compared.</summary>
    private const int BarsOfColumn = 8, ColumnsOfBars = 2;

    /// <summary>The narrowest column, in heights of its letters.</summary>
    private const float LettersOfColumn = 9;

    /// <summary>How much of the room that is left makes bars thicker.</summary>
    private const float GrowthOfRoom = 0.5f;

    private const float MaxForCards = 1.9f, MaxForBars = 1.5f;
    private readonly IReadOnlyList<ListRow> _rows;
    private readonly int _columns;
    private readonly float _columnWidth;
    private readonly StillScale _scale;
    private readonly TextBlock _unit;

    /// <summary>Lays them out.</summary>
    /// <param name="spec">The chart.</param>
    /// <param name="width">The room's width.</param>
    /// <param name="scale">Sizes of letters.</param>
    /// <param name="columns">In how many columns; null for as many as the letters leave room for.</param>
    /// <param name="namesBefore">Whether names stand before their bars and not above, which takes less height.</param>
    internal BarDrawing(ChartSpec spec, float width, StillScale scale, int? columns = null, bool namesBefore = false)
    {
        _scale = scale;
        var cards = spec.Kind == ChartKind.Fact;
        var most = Math.Max(1, (int)(width / (WideCard * MathF.Max(scale.Label / 26, 0.3f))));
        _columns = columns ?? Math.Min(most, MostColumns(spec));
        _columnWidth = ((width + (scale.Gap * 3)) / _columns) - (scale.Gap * 3);
        _unit = TextBlock.Of(cards || spec.BarScale == BarScale.Whole ? "" : spec.Y.Title, scale.Tick, width);
        var before = !namesBefore ? 0
            : spec.Bars.Max(b => TextBlock.Of(b.Name, scale.Tick, _columnWidth * BarRow.MostOfNames).Width);
        _rows = [.. spec.Bars.Select(b => ListRow.Of(b, spec.BarScale, scale, _columnWidth, before))];
        var labels = _rows.Select(r => r.ValueWidth).DefaultIfEmpty().Max();
        foreach (var row in _rows.OfType<BarRow>()) row.Labels = labels;
    }

    /// <summary>Size of its letters as a share of the usual.</summary>
    internal float Letters { get; private init; } = 1;

    private static int MostColumns(ChartSpec spec) => spec.Kind == ChartKind.Fact ? Math.Max(1, (spec.Bars.Count + 1) / 2)
        : spec.Bars.Count > BarsOfColumn ? ColumnsOfBars : 1;

    private IEnumerable<ListRow[]> Lines => _rows.Chunk(_columns);

    /// <summary>Pixels from the first line to the last, with the space below each.</summary>
    internal float Height => UnitHeight + Lines.Sum(line => line.Max(r => r.Height) + (_scale.Gap * 1.6f));

    private float UnitHeight => _unit.Height > 0 ? _unit.Height + (_scale.Gap * 0.8f) : 0;

    /// <summary>The layout with the largest letters that fit a room, in as few columns as they fit in.</summary>
    internal static BarDrawing Fit(ChartSpec spec, SKRect room, StillScale full)
    {
        BarDrawing? drawing = null;
        foreach (var factor in Factors.Where(f => f <= (spec.Kind == ChartKind.Fact ? MaxForCards : MaxForBars)))
        {
            foreach (var (columns, namesBefore) in Arrangements(spec, room.Width, full.Reduced(factor), factor))
            {
                drawing = new BarDrawing(spec, room.Width, full.Reduced(factor), columns, namesBefore) { Letters = factor };
                if (drawing.Height <= room.Height) return drawing;
            }
        }
        return drawing!;
    }

    /// <summary>
    /// Numbers of columns that leave each one room for some words; before letters become smaller, names move before their bars.
    /// </summary>
    private static IEnumerable<(int Columns, bool NamesBefore)> Arrangements(
        ChartSpec spec, float width, StillScale scale, float factor)
    {
        for (var columns = 1; columns <= MostColumns(spec); columns++)
            if (columns == 1 || width / columns >= scale.Label * LettersOfColumn) yield return (columns, false);
        if (factor <= 1 && spec.Kind != ChartKind.Fact) yield return (1, true);
    }

    internal void Draw(Pen pen, SKRect room)
    {
        using (pen.Decoration()) _unit.Draw(pen, room.Left, room.Top, Tint.Muted);
        var y = room.Top + UnitHeight;
        // What room is left makes bars thicker, and stands between the lines, up to several times their usual distance.
        var growth = RoomOfLine() * GrowthOfRoom;
        foreach (var row in _rows) row.Growth = Math.Clamp(growth, 0, row.MostGrowth);
        var extra = Math.Clamp(RoomOfLine(), 0, _scale.Gap * 5);
        foreach (var line in Lines)
        {
            for (var i = 0; i < line.Length; i++) line[i].Draw(pen, room.Left + (i * (_columnWidth + (_scale.Gap * 3))), y);
            y += line.Max(r => r.Height) + (_scale.Gap * 1.6f) + extra;
        }

        float RoomOfLine() => (room.Height - Height) / Math.Max(1, Lines.Count());
    }
}
