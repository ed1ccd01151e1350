using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Web.Look;
using Plotly.Blazor;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.Traces;
using DragMode = Plotly.Blazor.LayoutLib.DragModeEnum;
using HoverFont = Plotly.Blazor.LayoutLib.HoverLabelLib.Font;
using Margin = Plotly.Blazor.LayoutLib.Margin;
using PlotFont = Plotly.Blazor.LayoutLib.Font;
using PlotLayout = Plotly.Blazor.Layout;

namespace Dashboard.Web.Features.Explore;

/// <summary>How the browser's drawing looks.</summary>
/// <param name="Theme">Its colours.</param>
/// <param name="IsNarrow">True on a phone: only marks and axes have room, the list of series says what they are.</param>
/// <param name="Pans">Whether dragging moves the years; otherwise it chooses them.</param>
public sealed record ExploreLook(Theme Theme, bool IsNarrow, bool Pans);

/// <summary>What Plotly draws of a spec, whole, with the years in sight chosen.</summary>
/// <param name="Traces">Traces, back to front.</param>
/// <param name="Layout">Plots above each other with one time axis, each with a value axis of its own.</param>
/// <param name="Rows">For each trace the row of each of its points; empty for traces that are not marks.</param>
internal sealed record ExploreDrawing(IList<ITrace> Traces, PlotLayout Layout, IReadOnlyList<IReadOnlyList<int>> Rows)
{
    internal const string FontFamily = "Inter, system-ui, sans-serif";

    private const int Text = 13, RightOfLabels = 170, RightOfMarks = 16;

    /// <summary>Room between plots, as a share of the height of all.</summary>
    private const double Between = 0.09;

    /// <param name="whole">The series over all their years.</param>
    /// <param name="years">The years in sight.</param>
    /// <param name="look">Colours and room.</param>
    internal static ExploreDrawing Of(ChartSpec whole, ChartAxis years, ExploreLook look)
    {
        var plots = whole.Panels.Count > 0 ? whole.Panels : [whole];
        var layout = Empty(look, plots.Count);
        var marks = new List<(ITrace Trace, IReadOnlyList<int> Rows)>();
        layout.XAxis!.Add(ExploreAxes.Years(years, AxisId(plots.Count - 1), look));
        for (var i = 0; i < plots.Count; i++)
        {
            var axis = ExploreAxes.Values(plots[i], years, DomainOf(i, plots.Count), look.Theme);
            layout.YAxis!.Add(axis);
            var added = ExploreMarks.Of(plots[i], years, look).ToList();
            foreach (var (trace, _) in added) SetAxis(trace, AxisId(i));
            marks.AddRange(added);
            foreach (var shape in ExploreWords.Rules(plots[i], AxisId(i), look.Theme)) layout.Shapes!.Add(shape);
            foreach (var words in ExploreWords.Of(plots[i], AxisId(i), DomainOf(i, plots.Count), years, look))
                layout.Annotations!.Add(words);
        }
        return new ExploreDrawing([.. marks.Select(m => m.Trace)], layout, [.. marks.Select(m => m.Rows)]);
    }

    /// <summary>The part of the height that a plot has, from below; the first stands on top.</summary>
    internal static (double From, double To) DomainOf(int plot, int plots)
    {
        var height = (1 - (Between * (plots - 1))) / plots;
        var top = 1 - (plot * (height + Between));
        return (Math.Max(0, Math.Round(top - height, 6)), Math.Round(top, 6));
    }

    private static NumberFormatInfo Numbers => CultureInfo.CurrentCulture.NumberFormat;

    /// <summary>What Plotly calls the value axis of a plot.</summary>
    private static string AxisId(int plot) => plot == 0 ? "y" : "y" + (plot + 1).ToString(CultureInfo.InvariantCulture);

    private static PlotLayout Empty(ExploreLook look, int plots) => new()
    {
        AutoSize = true,
        ShowLegend = false,
        DragMode = look.Pans ? DragMode.Pan : DragMode.Zoom,
        HoverMode = HoverModeEnum.Closest,
        HoverDistance = 30,
        PaperBgColor = "rgba(0,0,0,0)",
        PlotBgColor = "rgba(0,0,0,0)",
        BarMode = BarModeEnum.Overlay,
        Separators = Numbers.NumberDecimalSeparator + Numbers.NumberGroupSeparator,
        Font = new PlotFont { Family = FontFamily, Size = Text, Color = Palette.Ink(look.Theme) },
        HoverLabel = new HoverLabel
        {
            Align = Plotly.Blazor.LayoutLib.HoverLabelLib.AlignEnum.Left,
            BgColor = Palette.Paper(look.Theme),
            BorderColor = Palette.InkMuted(look.Theme),
            Font = new HoverFont { Family = FontFamily, Size = Text + 1, Color = Palette.Ink(look.Theme) },
        },
        Margin = new Margin { L = 8, T = 34, R = look.IsNarrow ? RightOfMarks : RightOfLabels, B = 30 },
        XAxis = new List<XAxis>(1),
        YAxis = new List<YAxis>(plots),
        Shapes = [],
        Annotations = [],
    };

    private static void SetAxis(ITrace trace, string id)
    {
        if (trace is Scatter scatter) (scatter.XAxis, scatter.YAxis) = ("x", id);
        if (trace is Bar bar) (bar.XAxis, bar.YAxis) = ("x", id);
    }
}
