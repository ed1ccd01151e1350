using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Stills;
using Plotly.Blazor;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.LayoutLib.ShapeLib;
using AxisFont = Plotly.Blazor.LayoutLib.XAxisLib.TickFont;
using AxisFontY = Plotly.Blazor.LayoutLib.YAxisLib.TickFont;
using OverflowX = Plotly.Blazor.LayoutLib.XAxisLib.TickLabelOverflowEnum;
using OverflowY = Plotly.Blazor.LayoutLib.YAxisLib.TickLabelOverflowEnum;
using ShapeLine = Plotly.Blazor.LayoutLib.ShapeLib.Line;
using TextFont = Plotly.Blazor.LayoutLib.Font;
using TickModeX = Plotly.Blazor.LayoutLib.XAxisLib.TickModeEnum;
using TickModeY = Plotly.Blazor.LayoutLib.YAxisLib.TickModeEnum;

namespace Dashboard.Web.Charts;

/// <summary>Axes, rules, spans and arrows of one plot.</summary>
internal static class PlotlyFrame
{
    /// <summary>Pixels that Plotly leaves between axis and names of values when asked for none.</summary>
    private const float PlotlyTickPad = 1;

    /// <summary>What all charts have in common.</summary>
    internal static Layout Empty(Theme theme, int text) => new()
    {
        AutoSize = true,
        ShowLegend = false,
        DragMode = DragModeEnum.False,
        HoverMode = HoverModeEnum.Closest,
        HoverDistance = 30,
        PaperBgColor = "rgba(0,0,0,0)",
        PlotBgColor = "rgba(0,0,0,0)",
        BarMode = BarModeEnum.Overlay,
        Font = new TextFont { Family = PlotlyDrawing.FontFamily, Size = text, Color = Palette.Ink(theme) },
        HoverLabel = PlotlyHover.Label(theme, text),
    };

    internal static XAxis XAxisOf(LaidPlot plot, PlotGround ground, string id, Theme theme, StillScale scale)
    {
        var (spec, slope) = (plot.Spec, plot.Spec.Kind == ChartKind.Slope);
        return new XAxis
        {
            Anchor = "y" + id,
            Domain = [ground.Across(plot).From, ground.Across(plot).To],
            Range = [spec.X.Min, spec.X.Max],
            FixedRange = true,
            ShowGrid = slope,
            GridColor = Palette.InkMuted(theme),
            ZeroLine = false,
            ShowLine = !slope,
            LineColor = Palette.InkMuted(theme),
            TickMode = TickModeX.Array,
            TickVals = [.. plot.Plan.XTicks.Select(t => (object)t.Value)],
            TickText = [.. plot.Plan.XTicks.Select(t => (object)PlotlyWords.Html(t.Text))],
            TickAngle = 0,
            // Laid out already; Plotly would measure each to see whether it must be hidden.
            TickLabelOverflow = OverflowX.Allow,
            TickFont = new AxisFont { Size = PlotGround.Rounded(scale.Tick), Color = Palette.InkMuted(theme) },
        };
    }

    /// <summary>The value axis; where words need head room it reaches above the values of the spec.</summary>
    internal static YAxis YAxisOf(LaidPlot plot, PlotGround ground, string id, Theme theme, StillScale scale)
    {
        var spec = plot.Spec;
        return new YAxis
        {
            Anchor = "x" + id,
            Domain = [ground.Up(plot).From, ground.Up(plot).To],
            Range = [spec.Y.Min, plot.Plan.Area.Value(plot.Plan.Area.Top)],
            FixedRange = true,
            ShowGrid = spec.Kind != ChartKind.Slope,
            ShowTickLabels = plot.Plan.YTicks.Any(t => t.Text.LineCount > 0),
            GridColor = Palette.Grid(theme),
            ZeroLine = false,
            TickMode = TickModeY.Array,
            TickVals = [.. plot.Plan.YTicks.Select(t => (object)t.Value)],
            TickText = [.. plot.Plan.YTicks.Select(t => (object)PlotlyWords.Html(t.Text))],
            TickLabelOverflow = OverflowY.Allow,
            TickLabelStandoff = (int)MathF.Round(scale.Gap - PlotlyTickPad),
            TickFont = new AxisFontY { Size = PlotGround.Rounded(scale.Tick), Color = Palette.InkMuted(theme) },
        };
    }

    internal static IEnumerable<Shape> Rules(ChartSpec spec, string id, Theme theme, StillScale scale)
    {
        var width = PlotGround.Rounded(scale.HairLine * 1.2f);
        foreach (var rule in spec.Breaks)
            yield return Vertical(rule.X, 0, 1, id, $"y{id} domain", Palette.InkMuted(theme), width, "dash");
        foreach (var span in spec.Spans)
            yield return Vertical(span.X, span.Low, span.High, id, "y" + id, Palette.InkMuted(theme), width, "dot");
    }

    /// <summary>Arrows from marks whose value is only a bound, to the side on which the true one lies.</summary>
    internal static IEnumerable<Shape> Bounds(LaidPlot plot, PlotGround ground, Theme theme, StillScale scale)
    {
        foreach (var (series, point) in plot.Spec.Series.SelectMany(s => s.Points.Where(p => p.Bound is Bound.AtLeast or Bound.AtMost).Select(p => (s, p))))
        {
            var corners = MarkGeometry.ArrowOf(point, plot.Plan.Area, scale)
                .Select(c => string.Create(CultureInfo.InvariantCulture, $"{ground.X(c.X)},{ground.Y(c.Y)}"));
            yield return new Shape
            {
                Name = "bound",
                Type = TypeEnum.Path,
                XRef = "paper",
                YRef = "paper",
                Path = $"M{string.Join('L', corners)}Z",
                FillColor = SeriesLook.Colour(series, theme),
                Line = new ShapeLine { Width = 0 },
                Layer = LayerEnum.Below,
            };
        }
    }

    private static Shape Vertical(double x, double from, double to, string id, string yRef, string colour, decimal width, string dash) => new()
    {
        Type = TypeEnum.Line,
        XRef = "x" + id,
        X0 = x,
        X1 = x,
        Y0 = from,
        Y1 = to,
        YRef = yRef,
        Layer = LayerEnum.Below,
        Line = new ShapeLine { Color = colour, Width = width, Dash = dash },
    };
}
