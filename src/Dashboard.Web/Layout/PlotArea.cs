using Dashboard.Core.Charts;
using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>Maps axis units to pixels.</summary>
/// <param name="Values">The rectangle that the axes span.</param>
/// <param name="XAxis">Time axis.</param>
/// <param name="YAxis">Value axis.</param>
internal sealed record PlotArea(SKRect Values, ChartAxis XAxis, ChartAxis YAxis)
{
    internal float X(double year) => Values.Left + (float)((year - XAxis.Min) / (XAxis.Max - XAxis.Min) * Values.Width);

    internal float Y(double value) => Values.Bottom - (float)((value - YAxis.Min) / (YAxis.Max - YAxis.Min) * Values.Height);

    /// <summary>The year at a pixel.</summary>
    internal double Year(float x) => XAxis.Min + ((x - Values.Left) / Values.Width * (XAxis.Max - XAxis.Min));

    /// <summary>The value at a pixel.</summary>
    internal double Value(float y) => YAxis.Min + ((Values.Bottom - y) / Values.Height * (YAxis.Max - YAxis.Min));

    internal SKPoint At(ChartPoint point) => new(X(point.X), Y(point.Y));

    /// <summary>Where a hatched band begins: half a year before its first year, inside the axis.</summary>
    internal float Start(GapBand band) => MathF.Max(Values.Left, X(band.From - 0.5));

    /// <summary>Where a hatched band ends: half a year after its last year, inside the axis.</summary>
    internal float End(GapBand band) => MathF.Min(Values.Right, X(band.To + 0.5));
}
