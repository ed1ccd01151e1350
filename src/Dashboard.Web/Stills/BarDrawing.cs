using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Charts;
using SkiaSharp;

namespace Dashboard.Web.Stills;

/// <summary>Draws bars or cards: names above, bars from zero with their values behind them, or large values alone.</summary>
internal sealed class BarDrawing
{
    private static readonly float[] Factors = [1.9f, 1.7f, 1.5f, 1.35f, 1.2f, 1.1f, 1, 0.85f, 0.7f, 0.6f, 0.5f, 0.42f, 0.34f, 0.26f];
    private const float BarShare = 0.72f, WideCard = 420, ValueGrowth = 1.35f, MostForCards = 1.9f, MostForBars = 1.5f;
    private readonly IReadOnlyList<Row> _rows;
    private readonly int _columns;
    private readonly float _columnWidth;
    private readonly StillScale _scale;

    private BarDrawing(ChartSpec spec, SKRect room, StillScale scale)
    {
        _scale = scale;
        var cards = spec.Kind == ChartKind.Fact;
        var most = Math.Max(1, (int)(room.Width / (WideCard * MathF.Max(scale.Label / 26, 0.3f))));
        _columns = cards || spec.Bars.Count > 8 ? Math.Min(most, Math.Max(1, (spec.Bars.Count + 1) / 2)) : 1;
        _columnWidth = ((room.Width + (scale.Gap * 3)) / _columns) - (scale.Gap * 3);
        _rows = [.. spec.Bars.Select(b => new Row(b, scale, _columnWidth))];
    }

    /// <summary>Draws with the largest letters that fit.</summary>
    internal static void Draw(Pen pen, ChartSpec spec, SKRect room, StillScale full)
    {
        if (spec.Empty is { } empty)
        {
            EmptyWords.Draw(pen, empty, room, full);
            return;
        }
        BarDrawing? drawing = null;
        foreach (var factor in Factors.Where(f => f <= (spec.Kind == ChartKind.Fact ? MostForCards : MostForBars)))
        {
            drawing = new BarDrawing(spec, room, full.Reduced(factor));
            if (drawing.Height <= room.Height) break;
        }
        drawing!.Draw(pen, room);
    }

    private IEnumerable<Row[]> Lines => _rows.Chunk(_columns);

    private float Height => Lines.Sum(line => line.Max(r => r.Height) + (_scale.Gap * 1.6f));

    private void Draw(Pen pen, SKRect room)
    {
        var y = room.Top;
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
        private readonly TextBlock _value = TextBlock.Of(bar.Label, bar.Length is null ? scale.Label * ValueGrowth : scale.Label, width, semiBold: true);
        private readonly TextBlock _detail = TextBlock.Of(bar.Length is null ? bar.Detail : "", scale.Note, width);

        internal float Height => _name.Height + _value.Height + _detail.Height;

        internal void Draw(Pen pen, float x, float y)
        {
            _name.Draw(pen, x, y, pen.Ink);
            y += _name.Height;
            if (bar.Length is { } length)
            {
                var room = MathF.Min(width * BarShare, width - _value.Width - (scale.Gap * 1.5f));
                var box = SKRect.Create(x, y + (_value.Height * 0.14f), MathF.Max(2, (float)length * room), _value.Height * 0.72f);
                DrawBar(pen, box);
                _value.Draw(pen, box.Right + scale.Gap, y, pen.Ink);
                return;
            }
            _value.Draw(pen, x, y, pen.Ink);
            _detail.Draw(pen, x, y + _value.Height, pen.Muted);
        }

        private void DrawBar(Pen pen, SKRect box)
        {
            var colour = SKColor.Parse(Palette.Series(bar.Colour, pen.Theme));
            if (bar.Mark == Mark.Dot)
            {
                pen.Rectangle(box, colour);
                return;
            }
            using var outline = new SKPath();
            box.Inflate(-scale.Stroke / 2, -scale.Stroke / 2);
            outline.AddRect(box);
            pen.Stroke(outline, colour, scale.Stroke);
        }
    }
}
