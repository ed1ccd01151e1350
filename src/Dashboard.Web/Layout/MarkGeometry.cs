using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>Where the ink of a point lies, in pixels.</summary>
internal static class MarkGeometry
{
    /// <summary>A dimmed line is thin, but never too thin to be seen.</summary>
    private const float ThinnestLine = 1;

    /// <summary>Width of the lines of a series.</summary>
    internal static float StrokeOf(ChartSeries series, StillScale scale) =>
        series.Dimmed ? MathF.Max(ThinnestLine, scale.Stroke * 0.7f * SeriesLook.DimmedStroke)
        : series.IsLong ? scale.Stroke * 0.7f : scale.Stroke;

    /// <summary>Size of the marks of a series: the diameter of a dot.</summary>
    internal static float MarkOf(ChartSeries series, StillScale scale) =>
        (series.IsLong ? scale.Mark * 0.5f : scale.Mark) * (series.Dimmed ? SeriesLook.DimmedMark : 1);

    /// <summary>A printed range without a printed middle has no mark between its ends.</summary>
    internal static bool HasMark(ChartSpec spec, ChartPoint point) =>
        point.Mark != Mark.Bar && (point.Low is null || point.High is null || spec.Rows[point.Row].Value is not null);

    /// <summary>The mark with its bar, range and arrow: what labels must keep clear of.</summary>
    internal static SKRect Bounds(ChartSpec spec, ChartPoint point, PlotArea area, StillScale scale)
    {
        var at = area.At(point);
        var half = scale.Mark * 0.6f;
        if (point.Mark == Mark.Bar)
            return new SKRect(at.X - (scale.Bar / 2), at.Y - (scale.Bar / 2),
                area.X(point.XEnd ?? point.X) + (scale.Bar / 2), at.Y + (scale.Bar / 2));
        var bounds = new SKRect(at.X - half, at.Y - half, at.X + half, at.Y + half);
        if (point is { Low: { } low, High: { } high })
        {
            var range = new SKRect(at.X - half, area.Y(high), at.X + half, area.Y(low));
            bounds = HasMark(spec, point) ? SKRect.Union(bounds, range) : range;
        }
        if (point.Bound == Bound.AtLeast) bounds.Top -= scale.Mark * (SeriesLook.ArrowReach - 0.6f);
        if (point.Bound == Bound.AtMost) bounds.Bottom += scale.Mark * (SeriesLook.ArrowReach - 0.6f);
        return bounds;
    }

    /// <summary>The corners of the arrow of a bound: a stem from the middle of the mark, and a head.</summary>
    internal static SKPoint[] ArrowOf(ChartPoint point, PlotArea area, StillScale scale)
    {
        var (at, up) = (area.At(point), point.Bound == Bound.AtLeast ? -1 : 1);
        var (stem, head) = (scale.Stroke * 0.35f, scale.Mark * 0.375f);
        var tip = at.Y + (up * scale.Mark * SeriesLook.ArrowReach);
        var back = tip - (up * head * 2);
        return
        [
            new(at.X - stem, at.Y), new(at.X - stem, back), new(at.X - head, back), new(at.X, tip),
            new(at.X + head, back), new(at.X + stem, back), new(at.X + stem, at.Y),
        ];
    }

    /// <summary>The lines between joined points of a series, and whether each is broken.</summary>
    internal static IEnumerable<(SKPoint From, SKPoint To, bool Broken)> Joins(ChartSeries series, PlotArea area)
    {
        for (var i = 1; i < series.Points.Count; i++)
            if (series.Points[i].JoinsPrevious)
                yield return (area.At(series.Points[i - 1]), area.At(series.Points[i]), series.Points[i].JoinIsEstimate);
    }
}
