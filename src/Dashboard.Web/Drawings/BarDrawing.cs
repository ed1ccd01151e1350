using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>
/// Lays out and draws bars or cards: names above, bars from zero with their values behind them and the unit of all on top (where
/// the values do not carry it), or large values alone, each with its own unit.
/// </summary>
internal sealed class BarDrawing
{
    private static readonly float[] Factors =
        [1.9f, 1.7f, 1.5f, 1.35f, 1.2f, 1.1f, 1, 0.85f, 0.7f, 0.6f, 0.5f, 0.42f, 0.34f, 0.26f];
    private const float BarShare = 0.72f, TrackShare = 0.86f, WideCard = 420;
    private const float ValueGrowth = 1.35f, MaxForCards = 1.9f, MaxForBars = 1.5f;
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
        _unit = TextBlock.Of(cards || spec.BarScale == BarScale.Whole ? "" : spec.Y.Title, scale.Tick, width);
        _rows = [.. spec.Bars.Select(b => new Row(b, spec.BarScale, scale, _columnWidth))];
        var labels = _rows.Select(r => r.ValueWidth).DefaultIfEmpty().Max();
        foreach (var row in _rows) row.Labels = labels;
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

    private sealed class Row(ChartBar bar, BarScale barScale, StillScale scale, float width)
    {
        private const float TrackHeight = 0.2f;

        /// <summary>Least width of a unit and the gap between two, in hair lines.</summary>
        private const float LeastUnit = 4, UnitGap = 0.8f;

        private readonly TextBlock _name = TextBlock.Of(bar.Name, scale.Tick, width);
        private readonly TextBlock _value = TextBlock.Of(
            bar.Label, bar.Length is null ? scale.Label * ValueGrowth : scale.Label, width, semiBold: true);
        private readonly TextBlock _detail = TextBlock.Of(bar.Length is null ? bar.Detail : "", scale.Note, width);

        internal float Height => _name.Height + _value.Height + _detail.Height;

        internal float ValueWidth => _value.Width;

        /// <summary>Width of the longest value of all rows: tracks of one chart are of one length.</summary>
        internal float Labels { get; set; }

        /// <summary>Whether every bar has a track, all of one length.</summary>
        private bool HasTrack => barScale != BarScale.Longest;

        internal void Draw(Pen pen, float x, float y)
        {
            var (top, box) = (y + _name.Height, BoxAt(x, y + _name.Height));
            using var mark = pen.Mark(bar.Row, new SKPoint(box.Right, box.MidY));
            _name.Draw(pen, x, y, Tint.Ink);
            if (bar.Length is not null)
            {
                var track = box with { Right = MathF.Max(box.Right, x + (TrackLength * Room)) };
                if (TrackLength > 0) DrawTrack(pen, track);
                DrawBar(pen, box);
                if (bar.Whole?.Count is { } count) DrawUnits(pen, track, count);
                _value.Draw(pen, track.Right + (HasTrack ? scale.Gap * 1.5f : scale.Gap), top, Tint.Ink);
                return;
            }
            _value.Draw(pen, x, top, Tint.Ink);
            _detail.Draw(pen, x, top + _value.Height, Tint.Muted);
        }

        /// <summary>The bar, or the place where one would begin.</summary>
        private SKRect BoxAt(float x, float y) => SKRect.Create(x, y + (_value.Height * 0.14f),
            bar.Length is { } length ? MathF.Max(2, (float)length * Room) : 0, _value.Height * 0.72f);

        /// <summary>How long a bar can be.</summary>
        private float Room => HasTrack ? MathF.Min(width * TrackShare, width - Labels - (scale.Gap * 2))
            : MathF.Min(width * BarShare, width - _value.Width - (scale.Gap * 1.5f));

        /// <summary>How long the track behind the bar is, as a share of the longest bar; 0 where there is none.</summary>
        private float TrackLength => HasTrack ? 1 : (float)(bar.Whole?.Length ?? 0);

        /// <summary>The whole that the value is a part of, or the way from the first place to the last.</summary>
        private void DrawTrack(Pen pen, SKRect track)
        {
            if (barScale != BarScale.Ranks)
            {
                pen.Rectangle(track, Tint.Grid);
                return;
            }
            pen.Rectangle(SKRect.Create(
                track.Left, track.MidY - (track.Height * TrackHeight / 2), track.Width, track.Height * TrackHeight), Tint.Grid);
            foreach (var end in new[] { track.Left, track.Right })
                pen.Line(new(end, track.Top), new(end, track.Bottom), Tint.Muted, scale.HairLine);
        }

        /// <summary>Parts a track into its units, where these stay wide enough to be counted.</summary>
        private void DrawUnits(Pen pen, SKRect track, int count)
        {
            var step = track.Width / count;
            if (step < scale.HairLine * LeastUnit) return;
            using var decoration = pen.Decoration();
            for (var i = 1; i < count; i++)
                pen.Line(new(track.Left + (i * step), track.Top), new(track.Left + (i * step), track.Bottom),
                    Tint.Paper, scale.HairLine * UnitGap);
        }

        private void DrawBar(Pen pen, SKRect box)
        {
            var tint = Tint.Series(bar.Colour);
            if (barScale == BarScale.Ranks)
            {
                MarkPainter.Draw(pen, bar.Mark, new(box.Right, box.MidY), box.Height, scale.Stroke, tint);
                return;
            }
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
