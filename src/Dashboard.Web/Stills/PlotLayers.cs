using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Charts;
using SkiaSharp;

namespace Dashboard.Web.Stills;

/// <summary>The layers of a chart from back to front.</summary>
internal sealed class PlotLayers(Pen pen, ChartSpec spec, ChartPlan plan, StillScale scale)
{
    private PlotArea Area => plan.Area;

    internal IEnumerable<PlotLayer> All() =>
    [
        new(DrawGaps),
        new(DrawRules),
        new(DrawJoins),
        new(DrawBars),
        new(DrawRanges),
        new(DrawMarks),
    ];

    private void DrawGaps()
    {
        foreach (var gap in plan.Gaps)
        {
            pen.Canvas.Save();
            pen.Canvas.ClipRect(gap.Band);
            var clear = gap.Box;
            clear.Inflate(scale.Gap * 0.6f, scale.Gap * 0.3f);
            pen.Canvas.ClipRect(clear, SKClipOperation.Difference);
            Hatch(gap.Band);
            pen.Canvas.Restore();
            gap.Text.Draw(pen, gap.Box.Left, gap.Box.Top, pen.Muted);
        }
    }

    private void Hatch(SKRect band)
    {
        using var lines = new SKPath();
        var step = scale.Gap * 1.5f;
        // Lines start on a lattice of the picture, so that neighbouring bands fit together.
        for (var x = MathF.Floor((band.Left - band.Height) / step) * step; x < band.Right; x += step)
        {
            lines.MoveTo(x, band.Bottom);
            lines.LineTo(x + band.Height, band.Top);
        }
        pen.Stroke(lines, SKColor.Parse(Palette.Hatch(pen.Theme)), scale.HairLine);
    }

    private void DrawRules()
    {
        float[] dashes = [scale.Gap * 0.8f, scale.Gap * 0.5f];
        foreach (var rule in spec.Breaks)
            pen.Line(Area.X(rule.X), Area.Top, Area.X(rule.X), Area.Values.Bottom, pen.Muted, scale.HairLine * 1.2f, dashes: dashes);
        float[] dots = [scale.Gap * 0.4f, scale.Gap * 0.4f];
        foreach (var span in spec.Spans)
            pen.Line(Area.X(span.X), Area.Y(span.Low), Area.X(span.X), Area.Y(span.High), pen.Muted, scale.HairLine * 1.2f, dashes: dots);
    }

    private void DrawJoins()
    {
        foreach (var series in spec.Series)
        {
            foreach (var (from, to) in MarkGeometry.Joins(series, Area))
                pen.Line(from.X, from.Y, to.X, to.Y, ColourOf(series), scale.Stroke, round: true);
        }
    }

    private void DrawBars()
    {
        foreach (var (series, point) in Points().Where(p => p.Point.Mark == Mark.Bar))
        {
            var (y, end) = (Area.Y(point.Y), Area.X(point.XEnd ?? point.X));
            var head = point.OpenEnd ? scale.Bar * 2.2f : 0;
            pen.Line(Area.X(point.X), y, MathF.Max(Area.X(point.X), end - head), y, ColourOf(series), scale.Bar, round: true);
            if (point.OpenEnd) Arrow(new SKPoint(end, y), new SKPoint(1, 0), head, ColourOf(series));
        }
    }

    private void DrawRanges()
    {
        foreach (var (series, point) in Points())
        {
            if (point is not { Low: { } low, High: { } high }) continue;
            var (x, colour, cap) = (Area.X(point.X), ColourOf(series), scale.Mark * 0.55f);
            pen.Line(x, Area.Y(low), x, Area.Y(high), colour, scale.Stroke);
            foreach (var value in new[] { low, high }) pen.Line(x - cap, Area.Y(value), x + cap, Area.Y(value), colour, scale.Stroke);
        }
    }

    private void DrawMarks()
    {
        foreach (var (series, point) in Points())
        {
            var at = Area.At(point);
            if (point.Bound is Bound.AtLeast or Bound.AtMost)
            {
                var up = point.Bound == Bound.AtLeast ? -1 : 1;
                var tip = new SKPoint(at.X, at.Y + (up * scale.Mark * MarkGeometry.ArrowReach));
                pen.Line(at.X, at.Y, tip.X, tip.Y - (up * scale.Mark * 0.4f), ColourOf(series), scale.Stroke * 0.7f);
                Arrow(tip, new SKPoint(0, up), scale.Mark * 0.7f, ColourOf(series));
            }
            if (MarkGeometry.HasMark(spec, point)) MarkPainter.Draw(pen, point.Mark, at, scale.Mark, scale.Stroke, ColourOf(series));
        }
    }

    private void Arrow(SKPoint tip, SKPoint direction, float length, SKColor colour)
    {
        using var head = new SKPath();
        var back = new SKPoint(tip.X - (direction.X * length), tip.Y - (direction.Y * length));
        var side = new SKPoint(-direction.Y * length * 0.55f, direction.X * length * 0.55f);
        head.AddPoly([tip, back + side, back - side]);
        pen.Fill(head, colour);
    }

    private IEnumerable<(ChartSeries Series, ChartPoint Point)> Points() =>
        spec.Series.SelectMany(s => s.Points.Select(p => (s, p)));

    private SKColor ColourOf(ChartSeries series) => SKColor.Parse(Palette.Series(series.Colour, pen.Theme));
}
