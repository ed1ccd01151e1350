using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>The layers of a plot from back to front.</summary>
internal sealed class PlotLayers(Pen pen, ChartSpec spec, ChartPlan plan, StillScale scale)
{
    private PlotArea Area => plan.Area;

    internal void Draw()
    {
        using (pen.Decoration())
        {
            foreach (var tick in plan.YTicks)
                pen.CrispLine(Area.Values.Left, Area.Y(tick.Value), Area.Values.Right, Area.Y(tick.Value),
                    Tint.Grid, scale.HairLine);
            DrawGaps();
            DrawRules();
        }
        foreach (var series in spec.Series)
        {
            using (pen.Series(series.Key)) DrawSeries(series);
        }
    }

    private void DrawGaps()
    {
        foreach (var gap in plan.Gaps)
        {
            var (band, box) = (gap.Band, gap.Box(scale));
            // Beside the words, not around them: a hole cut by clipping would be lost in SVG.
            foreach (var part in new[] { band with { Right = box.Left }, band with { Left = box.Right } })
                pen.Hatch(part, scale.Gap, scale.HairLine);
            foreach (var edge in new[] { band.Left, band.Right })
                pen.CrispLine(edge, band.Top, edge, band.Bottom, Tint.Hatch, scale.HairLine);
            gap.Words?.DrawMiddle(pen, band.MidX, band.MidY, Tint.Muted, TextAlign.Centre);
        }
    }

    private void DrawRules()
    {
        float[] dashes = [scale.Gap * 0.8f, scale.Gap * 0.5f];
        if (spec.Kind == ChartKind.Slope)
        {
            foreach (var tick in plan.XTicks)
            {
                var x = Area.X(tick.Value);
                pen.CrispLine(x, Area.Values.Top, x, Area.Values.Bottom, Tint.Grid, scale.HairLine);
            }
        }
        foreach (var rule in spec.Breaks)
            pen.Line(new(Area.X(rule.X), Area.Values.Top), new(Area.X(rule.X), Area.Values.Bottom),
                Tint.Muted, scale.HairLine * 1.2f, dashes: dashes);
        float[] dots = [scale.Gap * 0.4f, scale.Gap * 0.4f];
        foreach (var span in spec.Spans)
            pen.Line(new(Area.X(span.X), Area.Y(span.Low)), new(Area.X(span.X), Area.Y(span.High)),
                Tint.Muted, scale.HairLine * 1.2f, dashes: dots);
    }

    private void DrawSeries(ChartSeries series)
    {
        var tint = SeriesLook.Colour(series);
        var (stroke, mark) = (MarkGeometry.StrokeOf(series, scale), MarkGeometry.MarkOf(series, scale));
        float[] dashes = [stroke * 2, stroke * 1.4f];
        foreach (var (from, to, broken) in MarkGeometry.Joins(series, Area))
            pen.Line(from, to, tint, stroke, round: !broken, dashes: broken ? dashes : null);
        for (var i = 0; i < series.Points.Count; i++)
        {
            var point = series.Points[i];
            using (pen.Mark(point.Row, MiddleOf(point)))
            {
                // Along a long line the marks would hide it: they stand at its ends and breaks.
                if (series.IsInsideLine(i)) pen.Fill(Shape.Circle(Area.At(point), stroke * 0.75f), tint);
                else DrawPoint(series, point, mark, stroke, tint);
            }
        }
    }

    private void DrawPoint(ChartSeries series, ChartPoint point, float mark, float stroke, Tint tint)
    {
        if (point.Mark == Mark.Bar) DrawBar(point, tint, series.Dimmed ? scale.Bar * SeriesLook.DimmedStroke : scale.Bar);
        if (point is { Low: { } low, High: { } high }) DrawRange(Area.X(point.X), Area.Y(low), Area.Y(high), tint, stroke);
        if (point.Bound is Bound.AtLeast or Bound.AtMost) pen.Fill(Shape.Polygon(MarkGeometry.ArrowOf(point, Area, scale)), tint);
        if (!MarkGeometry.HasMark(spec, point)) return;
        MarkPainter.Draw(pen, point.Mark, Area.At(point), mark, stroke, tint);
    }

    /// <summary>Where the pointer finds a point: at its mark, or in the middle of its bar.</summary>
    private SKPoint MiddleOf(ChartPoint point) =>
        point.Mark == Mark.Bar ? new SKPoint((Area.X(point.X) + Area.X(point.XEnd ?? point.X)) / 2, Area.Y(point.Y))
            : Area.At(point);

    private void DrawBar(ChartPoint point, Tint tint, float width)
    {
        var (start, end, y) = (Area.X(point.X), Area.X(point.XEnd ?? point.X), Area.Y(point.Y));
        var head = point.OpenEnd ? width * 2.6f : 0;
        pen.Line(new(start, y), new(MathF.Max(start, end - head), y), tint, width, round: true);
        if (point.OpenEnd)
            pen.Fill(Shape.Polygon([new(end, y), new(end - head, y + (head * 0.5f)), new(end - head, y - (head * 0.5f))]), tint);
    }

    private void DrawRange(float x, float low, float high, Tint tint, float stroke)
    {
        var cap = scale.Mark * 0.55f;
        pen.Line(new(x, low), new(x, high), tint, stroke);
        pen.Line(new(x - cap, low), new(x + cap, low), tint, stroke);
        pen.Line(new(x - cap, high), new(x + cap, high), tint, stroke);
    }
}
