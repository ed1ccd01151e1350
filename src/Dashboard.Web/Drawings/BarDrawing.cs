using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>
/// Lays out and draws bars or cards: names above, bars from zero with their values behind them and the unit of all on top,
/// or large values alone, each with its own unit.
/// </summary>
internal sealed class BarDrawing
{
    private static readonly float[] Factors =
        [1.9f, 1.7f, 1.5f, 1.35f, 1.2f, 1.1f, 1, 0.85f, 0.7f, 0.6f, 0.5f, 0.42f, 0.34f, 0.26f];
    private const float BarShare = 0.72f, WideCard = 420, ValueGrowth = 1.35f, MaxForCards = 1.9f, MaxForBars = 1.5f;
    private readonly IReadOnlyList<Row> _rows;
    private readonly int _columns;
    private readonly float _columnWidth;
    private readonly StillScale _scale;
    private readonly TextBlock _unit;

    internal BarDrawing(ChartSpec spec, float width, StillScale scale)
    {
        _scale = scale;
        var cards = spec.Kind == ChartKind.Fact;
        var most = Math.Max(1, (int)(width / (WideCard * MathF.Max(scale.Label / 26, 0.3f))));
        _columns = cards || spec.Bars.Count > 8 ? Math.Min(most, Math.Max(1, (spec.Bars.Count + 1) / 2)) : 1;
        _columnWidth = ((width + (scale.Gap * 3)) / _columns) - (scale.Gap * 3);
        _unit = TextBlock.Of(cards ? "" : spec.Y.Title, scale.Tick, width);
        _rows = [.. spec.Bars.Select(b => new Row(b, scale, _columnWidth))];
    }

    private IEnumerable<Row[]> Lines => _rows.Chunk(_columns);

    /// <summary>Pixels from the first line to the last, with the space below each.</summary>
    internal float Height => UnitHeight + Lines.Sum(line => line.Max(r => r.Height) + (_scale.Gap * 1.6f));

    private float UnitHeight => _unit.Height > 0 ? _unit.Height + (_scale.Gap * 0.8f) : 0;

    /// <summary>The layout with the largest letters that fit a room.</summary>
    internal static BarDrawing Fit(ChartSpec spec, SKRect room, StillScale full)
    {
        BarDrawing? drawing = null;
        foreach (var factor in Factors.Where(f => f <= (spec.Kind == ChartKind.Fact ? MaxForCards : MaxForBars)))
        {
            drawing = new BarDrawing(spec, room.Width, full.Reduced(factor));
            if (drawing.Height <= room.Height) break;
        }
        return drawing!;
    }

    internal void Draw(Pen pen, SKRect room)
    {
        using (pen.Decoration()) _unit.Draw(pen, room.Left, room.Top, Tint.Muted);
        var y = room.Top + UnitHeight;
        // What room is left stands between the lines, up to several times their usual distance.
        var extra = Math.Clamp((room.Height - Height) / Math.Max(1, Lines.Count()), 0, _scale.Gap * 5);
        foreach (var line in Lines)
        {
            for (var i = 0; i < line.Length; i++) line[i].Draw(pen, room.Left + (i * (_columnWidth + (_scale.Gap * 3))), y);
            y += line.Max(r => r.Height) + (_scale.Gap * 1.6f) + extra;
        }
    }

    private sealed class Row(ChartBar bar, StillScale scale, float width)
    {
        private readonly TextBlock _name = TextBlock.Of(bar.Name, scale.Tick, width);
        private readonly TextBlock _value = TextBlock.Of(
            bar.Label, bar.Length is null ? scale.Label * ValueGrowth : scale.Label, width, semiBold: true);
        private readonly TextBlock _detail = TextBlock.Of(bar.Length is null ? bar.Detail : "", scale.Note, width);

        internal float Height => _name.Height + _value.Height + _detail.Height;

        internal void Draw(Pen pen, float x, float y)
        {
            var (top, box) = (y + _name.Height, BoxAt(x, y + _name.Height));
            using var mark = pen.Mark(bar.Row, new SKPoint(box.Right, box.MidY));
            _name.Draw(pen, x, y, Tint.Ink);
            if (bar.Length is not null)
            {
                DrawBar(pen, box);
                _value.Draw(pen, box.Right + scale.Gap, top, Tint.Ink);
                return;
            }
            _value.Draw(pen, x, top, Tint.Ink);
            _detail.Draw(pen, x, top + _value.Height, Tint.Muted);
        }

        /// <summary>The bar, or the place where one would begin.</summary>
        private SKRect BoxAt(float x, float y)
        {
            var room = MathF.Min(width * BarShare, width - _value.Width - (scale.Gap * 1.5f));
            return SKRect.Create(x, y + (_value.Height * 0.14f),
                bar.Length is { } length ? MathF.Max(2, (float)length * room) : 0, _value.Height * 0.72f);
        }

        private void DrawBar(Pen pen, SKRect box)
        {
            var tint = Tint.Series(bar.Colour);
            if (bar.Mark == Mark.Dot)
            {
                pen.Rectangle(box, tint);
                return;
            }
            box.Inflate(-scale.Stroke / 2, -scale.Stroke / 2);
            pen.Stroke(Shape.Rectangle(box), tint, scale.Stroke);
        }
    }
}
