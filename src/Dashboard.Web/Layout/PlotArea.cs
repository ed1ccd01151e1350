using Dashboard.Core.Charts;
using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>Maps axis units to pixels.</summary>
/// <param name="Values">The rectangle that the axes span.</param>
/// <param name="Top">Upper end of bands and rules: above <paramref name="Values"/> when their words need head room.</param>
/// <param name="XAxis">Time axis.</param>
/// <param name="YAxis">Value axis.</param>
internal sealed record PlotArea(SKRect Values, float Top, ChartAxis XAxis, ChartAxis YAxis)
{
    internal float X(double year) => Values.Left + (float)((year - XAxis.Min) / (XAxis.Max - XAxis.Min) * Values.Width);

    internal float Y(double value) => Values.Bottom - (float)((value - YAxis.Min) / (YAxis.Max - YAxis.Min) * Values.Height);

    /// <summary>The year at a pixel.</summary>
    internal double Year(float x) => XAxis.Min + ((x - Values.Left) / Values.Width * (XAxis.Max - XAxis.Min));

    /// <summary>The value at a pixel.</summary>
    internal double Value(float y) => YAxis.Min + ((Values.Bottom - y) / Values.Height * (YAxis.Max - YAxis.Min));

    internal SKPoint At(ChartPoint point) => new(X(point.X), Y(point.Y));

    /// <summary>The pixels of a hatched band, from half a year before to half a year after, inside the axis.</summary>
    internal SKRect Band(GapBand band) => new(
        MathF.Max(Values.Left, X(band.From - 0.5)), Top, MathF.Min(Values.Right, X(band.To + 0.5)), Values.Bottom);
}
