using System.Globalization;
using Dashboard.Core.Queries;
using Dashboard.Web.Stills;
using Plotly.Blazor;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.Traces;

namespace Dashboard.Web.Charts;

/// <summary>Sizes of text, strokes and marks of maps and timelines, in CSS pixels.</summary>
/// <param name="Text">Labels.</param>
/// <param name="Line">Strokes.</param>
/// <param name="Mark">Marks.</param>
public sealed record DrawingSizes(int Text, decimal Line, int Mark)
{
    /// <summary>Reading on a screen.</summary>
    public static DrawingSizes Page { get; } = new(14, 2.5m, 11);

    /// <summary>Projection: text of at least 24 px, names of places being a pixel smaller than other text, and marks that stand as near to each other as on a screen.</summary>
    public static DrawingSizes ProjectedMap { get; } = new(25, 4, 10);
}

/// <summary>What Plotly draws, and which row of the spec each mark of a trace stands for.</summary>
/// <param name="Traces">Traces.</param>
/// <param name="Layout">Layout.</param>
/// <param name="Rows">For each trace the row of each of its points; empty for traces that are not marks.</param>
public sealed record PlotlyFigureData(IList<ITrace> Traces, Layout Layout, IReadOnlyList<IReadOnlyList<int>> Rows)
{
    /// <summary>What is different where the drawing has another size; the browser takes the first whose media query it matches.</summary>
    internal IReadOnlyList<FigureVariant> Variants { get; init; } = [];
}

/// <summary>
/// Turns a laid out chart into Plotly's traces and layout: axes, marks and words stand where the layout has them, as they do in
/// the server's picture. Pure; adds no word and no value to the spec.
/// </summary>
internal static class PlotlyDrawing
{
    /// <summary>The letters that charts are laid out with; the script beside <see cref="PlotlyFigure"/> fetches them under this name.</summary>
    internal const string FontFamily = "Drawing, Inter, system-ui, sans-serif";

    /// <summary>Letters of what is not laid out, in CSS pixels: the label under the pointer.</summary>
    private const int PageText = 14, ProjectorText = 24;

    /// <param name="laid">The chart in its place.</param>
    /// <param name="size">Size that it was laid out for.</param>
    /// <param name="theme">Theme.</param>
    internal static PlotlyFigureData Of(LaidChart laid, FigureSize size, Theme theme)
    {
        var scale = laid.Scale.In(theme);
        var ground = new PlotGround(laid);
        var layout = PlotlyFrame.Empty(theme, size.Projector ? ProjectorText : PageText);
        var (left, top, right, bottom) = ground.Edges;
        layout.Margin = new Margin { L = left, T = top, R = size.Width - right, B = size.Height - bottom };
        (layout.XAxis, layout.YAxis, layout.Shapes, layout.Annotations) = ([], [], [], []);
        layout.Annotations.Add(PlotlyWords.Title(laid, ground, theme));
        var traces = new List<(ITrace Trace, IReadOnlyList<int> Rows)>();
        for (var i = 0; i < laid.Plots.Count; i++)
        {
            var (plot, id) = (laid.Plots[i], i == 0 ? "" : (i + 1).ToString(CultureInfo.InvariantCulture));
            var added = Traces(plot, theme, scale).ToList();
            foreach (var (trace, _) in added) SetAxes(trace, id);
            traces.AddRange(added);
            layout.XAxis.Add(PlotlyFrame.XAxisOf(plot, ground, id, theme, scale));
            layout.YAxis.Add(PlotlyFrame.YAxisOf(plot, ground, id, theme, scale));
            Shape[] shapes = [.. PlotlyFrame.Rules(plot.Spec, id, theme, scale), .. PlotlyFrame.Bounds(plot, ground, theme, scale), .. PlotlyWords.Leaders(plot, ground, theme, scale)];
            foreach (var shape in shapes) layout.Shapes.Add(shape);
            foreach (var words in PlotlyWords.Annotations(plot, laid.Plots.Count > 1, ground, theme, scale)) layout.Annotations.Add(words);
        }
        return new PlotlyFigureData([.. traces.Select(t => t.Trace)], layout, [.. traces.Select(t => t.Rows)]);
    }

    /// <summary>The traces of one plot from back to front, each with the rows of its points; traces that are not marks have none.</summary>
    private static IEnumerable<(ITrace Trace, IReadOnlyList<int> Rows)> Traces(LaidPlot plot, Theme theme, StillScale scale)
    {
        foreach (var band in plot.Spec.Gaps) yield return (PlotlyMarks.Band(plot, band, theme, scale), []);
        foreach (var series in plot.Spec.Series)
        {
            foreach (var line in PlotlyMarks.Lines(series, theme, scale)) yield return (line, []);
            yield return (PlotlyMarks.Marks(plot.Spec, series, theme, scale), [.. series.Points.Select(p => p.Row)]);
        }
        yield return (PlotlyWords.Labels(plot, theme), []);
    }

    private static void SetAxes(ITrace trace, string id)
    {
        if (trace is Scatter scatter) (scatter.XAxis, scatter.YAxis) = ("x" + id, "y" + id);
        if (trace is Bar bar) (bar.XAxis, bar.YAxis) = ("x" + id, "y" + id);
    }
}
