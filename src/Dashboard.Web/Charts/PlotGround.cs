using System.Globalization;
using Dashboard.Web.Stills;
using Plotly.Blazor.LayoutLib;
using SkiaSharp;

namespace Dashboard.Web.Charts;

/// <summary>Turns pixels of a layout into Plotly's coordinates: shares of the rectangle that all plots span together.</summary>
internal sealed class PlotGround
{
    private readonly SKRect _plots;

    internal PlotGround(LaidChart laid, FigureSize size)
    {
        _plots = laid.Plots.Select(p => RectangleOf(p)).Aggregate(SKRect.Union);
        Margin = new Margin
        {
            L = Rounded(_plots.Left),
            R = Rounded(size.Width - _plots.Right),
            T = Rounded(_plots.Top),
            B = Rounded(size.Height - _plots.Bottom),
        };
    }

    /// <summary>White space around all plots in pixels.</summary>
    internal Margin Margin { get; }

    /// <summary>What Plotly adds to "x" and "y" for the axes of a plot.</summary>
    internal static string AxisOf(int plot) => plot == 0 ? "" : (plot + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The rectangle of a plot with the head room that words may need above its values.</summary>
    internal static SKRect RectangleOf(LaidPlot plot) => plot.Plan.Area.Values with { Top = plot.Plan.Area.Top };

    internal List<object> Across(LaidPlot plot) => [X(plot.Plan.Area.Values.Left), X(plot.Plan.Area.Values.Right)];

    internal List<object> Up(LaidPlot plot) => [Y(plot.Plan.Area.Values.Bottom), Y(plot.Plan.Area.Top)];

    internal double X(float pixel) => Math.Round((pixel - _plots.Left) / _plots.Width, 5);

    internal double Y(float pixel) => Math.Round((_plots.Bottom - pixel) / _plots.Height, 5);

    internal static decimal Rounded(float pixels) => Math.Round((decimal)pixels, 2);
}
