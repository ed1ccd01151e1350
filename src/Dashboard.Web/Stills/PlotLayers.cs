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
        spec.Series.Select(s => new PlotLayer(() => DrawSeries(s))).Prepend(new PlotLayer(DrawRules)).Prepend(new PlotLayer(DrawGaps));

    private void DrawGaps()
    {
        var colour = SKColor.Parse(Palette.Hatch(pen.Theme));
        foreach (var gap in plan.Gaps)
        {
            foreach (var part in Around(gap)) pen.Hatch(part, scale.Gap * 1.5f, scale.HairLine);
            foreach (var edge in new[] { gap.Band.Left, gap.Band.Right }) pen.CrispLine(edge, gap.Band.Top, edge, gap.Band.Bottom, colour, scale.HairLine);
            gap.Text.Draw(pen, gap.Box.Left, gap.Box.Top, pen.Muted, halo: scale.Note * 0.13f);
        }
    }

    /// <summary>The band without its words, in rectangles: a hole cut by clipping would be lost in SVG.</summary>
    private IEnumerable<SKRect> Around(GapText gap)
    {
        var (band, words) = (gap.Band, gap.Box);
        words.Inflate(scale.Gap * 0.6f, scale.Gap * 0.4f);
        words.Intersect(band);
        yield return new SKRect(band.Left, words.Bottom, band.Right, band.Bottom);
        // Thin strips of hatching beside the words would look like letters.
        if (words.Width > band.Width * 0.7f) yield break;
        yield return new SKRect(band.Left, band.Top, band.Right, words.Top);
        yield return new SKRect(band.Left, words.Top, words.Left, words.Bottom);
        yield return new SKRect(words.Right, words.Top, band.Right, words.Bottom);
    }

    private void DrawRules()
    {
        float[] dashes = [scale.Gap * 0.8f, scale.Gap * 0.5f];
        if (spec.Kind == ChartKind.Slope)
        {
            foreach (var tick in plan.XTicks) pen.CrispLine(Area.X(tick.Value), Area.Top, Area.X(tick.Value), Area.Values.Bottom, pen.Grid, scale.HairLine);
        }
        foreach (var rule in spec.Breaks)
            pen.Line(Area.X(rule.X), Area.Top, Area.X(rule.X), Area.Values.Bottom, pen.Muted, scale.HairLine * 1.2f, dashes: dashes);
        float[] dots = [scale.Gap * 0.4f, scale.Gap * 0.4f];
        foreach (var span in spec.Spans)
            pen.Line(Area.X(span.X), Area.Y(span.Low), Area.X(span.X), Area.Y(span.High), pen.Muted, scale.HairLine * 1.2f, dashes: dots);
    }

    private void DrawSeries(ChartSeries series)
    {
        var colour = SKColor.Parse(SeriesLook.Colour(series, pen.Theme));
        var (stroke, mark) = (MarkGeometry.StrokeOf(series, scale), MarkGeometry.MarkOf(series, scale));
        float[] dashes = [stroke * 2, stroke * 1.4f];
        foreach (var (from, to, broken) in MarkGeometry.Joins(series, Area))
            pen.Line(from.X, from.Y, to.X, to.Y, colour, stroke, round: !broken, dashes: broken ? dashes : null);
        foreach (var point in series.Points)
        {
            if (point.Mark == Mark.Bar) DrawBar(point, colour, series.Dimmed ? scale.Bar * SeriesLook.DimmedStroke : scale.Bar);
            if (point is { Low: { } low, High: { } high }) DrawRange(Area.X(point.X), Area.Y(low), Area.Y(high), colour, stroke);
            if (point.Bound is Bound.AtLeast or Bound.AtMost) DrawBound(point, colour);
            if (MarkGeometry.HasMark(spec, point)) DrawMark(series, point, mark, stroke, colour);
        }
    }

    private void DrawMark(ChartSeries series, ChartPoint point, float size, float stroke, SKColor colour)
    {
        var (at, values) = (Area.At(point), Area.Values);
        pen.Marks?.Add(new PlacedMark(series.Key, point.Mark, (at.X - values.Left) / values.Width, (values.Bottom - at.Y) / values.Height, colour));
        MarkPainter.Draw(pen, point.Mark, at, size, stroke, colour);
    }

    private void DrawBar(ChartPoint point, SKColor colour, float width)
    {
        var (start, end, y) = (Area.X(point.X), Area.X(point.XEnd ?? point.X), Area.Y(point.Y));
        var head = point.OpenEnd ? width * 2.6f : 0;
        pen.Line(start, y, MathF.Max(start, end - head), y, colour, width, round: true);
        if (point.OpenEnd) Arrow(new SKPoint(end, y), new SKPoint(1, 0), head, colour);
    }

    private void DrawRange(float x, float low, float high, SKColor colour, float stroke)
    {
        var cap = scale.Mark * 0.55f;
        pen.Line(x, low, x, high, colour, stroke);
        pen.Line(x - cap, low, x + cap, low, colour, stroke);
        pen.Line(x - cap, high, x + cap, high, colour, stroke);
    }

    private void DrawBound(ChartPoint point, SKColor colour)
    {
        using var arrow = new SKPath();
        arrow.AddPoly(MarkGeometry.ArrowOf(point, Area, scale));
        pen.Fill(arrow, colour);
    }

    private void Arrow(SKPoint tip, SKPoint direction, float length, SKColor colour)
    {
        using var head = new SKPath();
        var back = new SKPoint(tip.X - (direction.X * length), tip.Y - (direction.Y * length));
        var side = new SKPoint(-direction.Y * length * 0.5f, direction.X * length * 0.5f);
        head.AddPoly([tip, back + side, back - side]);
        pen.Fill(head, colour);
    }
}
