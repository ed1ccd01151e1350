using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Plotly.Blazor;

namespace Dashboard.Web.Charts;

/// <summary>Sizes of text, strokes and marks, in CSS pixels.</summary>
/// <param name="Text">Labels.</param>
/// <param name="Line">Strokes of series.</param>
/// <param name="Mark">Marks.</param>
/// <param name="PlotHeight">Height to reckon with when labels are set apart: no plot of this kind is lower.</param>
/// <param name="Roomy">Whether there is room for the labels of many supplementary marks and for long reasons.</param>
public sealed record DrawingSizes(int Text, decimal Line, int Mark, int PlotHeight, bool Roomy)
{
    /// <summary>Reading on a screen.</summary>
    public static DrawingSizes Page { get; } = new(14, 2.5m, 11, 380, Roomy: true);

    /// <summary>Projection: text of at least 24 px, strokes of 4 px, marks of 12 px and more.</summary>
    public static DrawingSizes Projector { get; } = new(24, 4, 17, 260, Roomy: false);

    /// <summary>Projection of the map, whose marks stand as near to each other as on a screen, and whose names are a pixel smaller than other text.</summary>
    public static DrawingSizes ProjectedMap { get; } = Projector with { Text = 25, Mark = 10 };
}

/// <summary>What Plotly draws, and which row of the spec each mark of a trace stands for.</summary>
/// <param name="Traces">Traces.</param>
/// <param name="Layout">Layout.</param>
/// <param name="Rows">For each trace the row of each of its points; empty for traces that are not marks.</param>
public sealed record PlotlyFigureData(IList<ITrace> Traces, Layout Layout, IReadOnlyList<IReadOnlyList<int>> Rows);

/// <summary>Turns a chart spec into Plotly's traces and layout. Pure; adds no word and no value to the spec.</summary>
internal static class PlotlyDrawing
{
    internal const string FontFamily = "Inter, system-ui, sans-serif";

    internal static PlotlyFigureData Of(ChartSpec spec, Theme theme, DrawingSizes sizes)
    {
        sizes = sizes with { Line = sizes.Line * (decimal)Palette.StrokeWeight(theme) };
        if (spec.Panels.Count > 0) return PlotlyPanels.Of(spec, theme, sizes);
        var traces = Traces(spec, theme, sizes).ToList();
        return new PlotlyFigureData([.. traces.Select(t => t.Trace)], PlotlyFrame.Of(spec, theme, sizes), [.. traces.Select(t => t.Rows)]);
    }

    /// <summary>The traces of one plot from back to front, each with the rows of its points; traces that are not marks have none.</summary>
    internal static IEnumerable<(ITrace Trace, IReadOnlyList<int> Rows)> Traces(ChartSpec plot, Theme theme, DrawingSizes sizes)
    {
        foreach (var band in plot.Gaps) yield return (PlotlyMarks.Band(plot, band, theme), []);
        foreach (var series in plot.Series)
        {
            foreach (var line in PlotlyMarks.Lines(series, theme, sizes)) yield return (line, []);
            yield return (PlotlyMarks.Marks(plot, series, theme, sizes), [.. series.Points.Select(p => p.Row)]);
        }
    }
}
