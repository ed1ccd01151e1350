using System.Globalization;
using System.Net;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Plotly.Blazor;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.LayoutLib.AnnotationLib;
using Plotly.Blazor.Traces;

namespace Dashboard.Web.Charts;

/// <summary>
/// One small plot for each country as subplots of one figure, all with the same axes. The layout carries what is different on a
/// narrow screen as <c>meta.narrow</c>, which the script beside <see cref="PlotlyFigure"/> applies.
/// </summary>
internal static class PlotlyPanels
{
    /// <summary>White space between plots as a share of the figure: years and names stand in it.</summary>
    private const double Across = 0.035, AcrossNarrow = 0.07, UpNarrow = 0.13;

    /// <summary>Lines of text between one row of plots and the next, and how many years are named below a plot.</summary>
    private const double LinesBetween = 3.7;

    private const int TicksWide = 5, TicksNarrow = 3;

    /// <summary>Letters in a line of the unit on a narrow screen.</summary>
    private const int TitleNarrow = 40;

    internal static PlotlyFigureData Of(ChartSpec spec, Theme theme, DrawingSizes sizes)
    {
        sizes = sizes with { Line = sizes.Line * 0.8m };
        var traces = new List<ITrace>();
        var rows = new List<IReadOnlyList<int>>();
        var layout = PlotlyFrame.Empty(theme, sizes);
        layout.Margin = new Margin { L = sizes.Text * 4, R = sizes.Text * 1.5m, T = sizes.Text * 4.4m, B = sizes.Text * 2 };
        (layout.XAxis, layout.YAxis, layout.Shapes, layout.Annotations) = ([], [], [], []);
        layout.Annotations.Add(PlotlyFrame.Words(
            spec.Y.Title, 0, 1, "paper", "paper", theme, sizes, XAnchorEnum.Left, YAnchorEnum.Bottom, shiftX: -sizes.Text * 3, shiftY: (int)(sizes.Text * 2.2)));
        var wide = PanelGrid.For(spec.Panels.Count, 1008, 440);
        var narrow = PanelGrid.For(spec.Panels.Count, 340, 400);
        var up = sizes.Text * LinesBetween / sizes.PlotHeight;
        var unit = PlotlyFrame.Wrapped(spec.Y.Title, TitleNarrow);
        var meta = new Dictionary<string, object>
        {
            ["annotations[0].text"] = unit,
            ["margin.t"] = layout.Margin.T + (sizes.Text * 1.3m * (unit.Split("<br>").Length - 1)),
        };
        for (var i = 0; i < spec.Panels.Count; i++) Add(i);
        layout.Meta = new Dictionary<string, object> { ["narrow"] = meta };
        return new PlotlyFigureData(traces, layout, rows);

        void Add(int i)
        {
            var (panel, id) = (spec.Panels[i], i == 0 ? "" : (i + 1).ToString(CultureInfo.InvariantCulture));
            foreach (var (trace, rowsOfTrace) in PlotlyDrawing.Traces(panel, theme, sizes))
            {
                if (trace is Scatter marks) (marks.XAxis, marks.YAxis) = ("x" + id, "y" + id);
                if (trace is Bar bar) (bar.XAxis, bar.YAxis) = ("x" + id, "y" + id);
                traces.Add(trace);
                rows.Add(rowsOfTrace);
            }
            var (x, y) = (PlotlyFrame.XAxisOf(panel, theme, sizes), PlotlyFrame.YAxisOf(panel, theme, sizes));
            (x.Anchor, x.Domain) = ("y" + id, Span(wide, i, across: true, Across));
            (y.Anchor, y.Domain, y.ShowTickLabels) = ("x" + id, Span(wide, i, across: false, up), i % wide.Columns == 0);
            (x.TickVals, x.TickText) = Ticks(spec.X, sizes.Roomy ? TicksWide : TicksNarrow);
            (y.TickVals, y.TickText) = Ticks(spec.Y, sizes.Roomy ? spec.Y.Ticks.Count : TicksNarrow);
            layout.XAxis.Add(x);
            layout.YAxis.Add(y);
            meta[$"xaxis{id}.domain"] = Span(narrow, i, across: true, AcrossNarrow);
            meta[$"yaxis{id}.domain"] = Span(narrow, i, across: false, UpNarrow);
            meta[$"yaxis{id}.showticklabels"] = i % narrow.Columns == 0;
            (meta[$"xaxis{id}.tickvals"], meta[$"xaxis{id}.ticktext"]) = Ticks(spec.X, TicksNarrow);
            (meta[$"yaxis{id}.tickvals"], meta[$"yaxis{id}.ticktext"]) = Ticks(spec.Y, TicksNarrow);
            foreach (var shape in PlotlyFrame.Rules(panel, theme, sizes))
            {
                (shape.XRef, shape.YRef) = ("x" + id, "y" + id + shape.YRef![1..]);
                layout.Shapes.Add(shape);
            }
            layout.Annotations.Add(PlotlyFrame.Words(
                $"<b>{WebUtility.HtmlEncode(panel.Title)}</b>", 0, 1, $"x{id} domain", $"y{id} domain", theme, sizes, XAnchorEnum.Left, YAnchorEnum.Bottom, shiftY: 4, colour: Palette.Ink(theme)));
            foreach (var arrow in PlotlyFrame.Bounds(panel, theme, sizes))
            {
                (arrow.XRef, arrow.YRef) = ("x" + id, "y" + id);
                layout.Annotations.Add(arrow);
            }
            // Large words would cover the marks to their right; there the hatching must do.
            foreach (var band in panel.Gaps.Where(b => b.Text.Length > 0 && (sizes.Roomy || !panel.Series.Any(s => s.Points.Any(p => p.X > b.From)))))
            {
                meta[$"annotations[{layout.Annotations.Count}].visible"] = false;
                layout.Annotations.Add(PlotlyFrame.Words(
                    PlotlyFrame.Wrapped(band.Text, sizes.Roomy ? 30 : 12), band.From - 0.3, 1, "x" + id, $"y{id} domain", theme, sizes, XAnchorEnum.Left, YAnchorEnum.Top, paper: true));
            }
        }
    }

    /// <summary>Where a plot begins and ends, as shares of the figure from its left or lower edge.</summary>
    private static List<object> Span(PanelGrid grid, int index, bool across, double space)
    {
        var (count, at) = across ? (grid.Columns, index % grid.Columns) : (grid.Rows, grid.Rows - 1 - (index / grid.Columns));
        var size = (1 - (space * (count - 1))) / count;
        var start = at * (size + space);
        return [Math.Round(start, 4), Math.Round(start + size, 4)];
    }

    private static (IList<object> Values, IList<object> Texts) Ticks(ChartAxis axis, int most)
    {
        var step = Math.Max(1, (int)Math.Ceiling(axis.Ticks.Count / (double)most));
        var kept = axis.Ticks.Where((_, i) => i % step == 0).ToList();
        return ([.. kept.Select(t => (object)t.Value)], [.. kept.Select(t => (object)t.Label)]);
    }
}
