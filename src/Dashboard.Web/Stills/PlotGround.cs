using SkiaSharp;

namespace Dashboard.Web.Stills;

/// <summary>Turns pixels of a layout into shares of the rectangle that all its plots span together, for drawings that reckon in such shares.</summary>
internal sealed class PlotGround
{
    private readonly SKRect _plots;

    internal PlotGround(LaidChart laid) => _plots = laid.Plots.Select(RectangleOf).Aggregate(SKRect.Union);

    /// <summary>Edges of the rectangle in pixels.</summary>
    internal (decimal Left, decimal Top, decimal Right, decimal Bottom) Edges => (Rounded(_plots.Left), Rounded(_plots.Top), Rounded(_plots.Right), Rounded(_plots.Bottom));

    /// <summary>The shares between which a plot stands, from the left.</summary>
    internal (double From, double To) Across(LaidPlot plot) => (X(plot.Plan.Area.Values.Left), X(plot.Plan.Area.Values.Right));

    /// <summary>The shares between which a plot stands with the head room that words may need above its values, from below.</summary>
    internal (double From, double To) Up(LaidPlot plot) => (Y(plot.Plan.Area.Values.Bottom), Y(plot.Plan.Area.Top));

    internal double X(float pixel) => Math.Round((pixel - _plots.Left) / _plots.Width, 5);

    internal double Y(float pixel) => Math.Round((_plots.Bottom - pixel) / _plots.Height, 5);

    /// <summary>Whether a pixel is inside the axes of a plot.</summary>
    internal static bool Contains(LaidPlot plot, float x, float y) => RectangleOf(plot).Contains(x, y);

    internal static decimal Rounded(float pixels) => Math.Round((decimal)pixels, 2);

    private static SKRect RectangleOf(LaidPlot plot) => plot.Plan.Area.Values with { Top = plot.Plan.Area.Top };
}
