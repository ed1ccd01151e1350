using System.Net;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Plotly.Blazor;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.LayoutLib.AnnotationLib;
using Plotly.Blazor.LayoutLib.ShapeLib;
using AxisFont = Plotly.Blazor.LayoutLib.XAxisLib.TickFont;
using AxisFontY = Plotly.Blazor.LayoutLib.YAxisLib.TickFont;
using NoteFont = Plotly.Blazor.LayoutLib.AnnotationLib.Font;
using ShapeLine = Plotly.Blazor.LayoutLib.ShapeLib.Line;
using TextFont = Plotly.Blazor.LayoutLib.Font;
using TickModeX = Plotly.Blazor.LayoutLib.XAxisLib.TickModeEnum;
using TickModeY = Plotly.Blazor.LayoutLib.YAxisLib.TickModeEnum;

namespace Dashboard.Web.Charts;

/// <summary>Axes, rules, spans and words around the marks.</summary>
internal static class PlotlyFrame
{
    private const int EndLabelWidth = 16;

    internal static Layout Of(ChartSpec spec, Theme theme, DrawingSizes sizes)
    {
        var slope = spec.Kind == ChartKind.Slope;
        var layout = Empty(theme, sizes);
        layout.Margin = new Margin
        {
            L = slope ? sizes.Text * 11 : sizes.Text * 4,
            R = slope ? sizes.Text * 9 : RightMargin(spec, sizes),
            T = sizes.Text * 3,
            B = sizes.Text * 2.6m,
        };
        layout.XAxis = [XAxisOf(spec, theme, sizes)];
        layout.YAxis = [YAxisOf(spec, theme, sizes)];
        layout.Shapes = [.. Rules(spec, theme, sizes)];
        layout.Annotations = [.. Notes(spec, theme, sizes)];
        return layout;
    }

    /// <summary>What all charts have in common.</summary>
    internal static Layout Empty(Theme theme, DrawingSizes sizes) => new()
    {
        AutoSize = true,
        ShowLegend = false,
        DragMode = DragModeEnum.False,
        HoverMode = HoverModeEnum.Closest,
        HoverDistance = 30,
        PaperBgColor = "rgba(0,0,0,0)",
        PlotBgColor = "rgba(0,0,0,0)",
        BarMode = BarModeEnum.Overlay,
        Font = new TextFont { Family = PlotlyDrawing.FontFamily, Size = sizes.Text, Color = Palette.Ink(theme) },
        HoverLabel = PlotlyHover.Label(theme, sizes),
    };

    /// <summary>Room for the names of series after their last marks.</summary>
    private static int RightMargin(ChartSpec spec, DrawingSizes sizes)
    {
        var longest = spec.Series.Where(s => s.EndLabel is not null && s.Points[^1].X > Late(spec))
            .SelectMany(s => Wrapped(s.EndLabel!, EndLabelWidth).Split("<br>")).Select(l => l.Length).DefaultIfEmpty(2).Max();
        return (int)(sizes.Text * 0.6 * longest) + (sizes.Mark * 2);
    }

    private static double Late(ChartSpec spec) => spec.X.Max - ((spec.X.Max - spec.X.Min) * 0.2);

    internal static XAxis XAxisOf(ChartSpec spec, Theme theme, DrawingSizes sizes) => new()
    {
        Range = [spec.X.Min, spec.X.Max],
        FixedRange = true,
        ShowGrid = spec.Kind == ChartKind.Slope,
        GridColor = Palette.InkMuted(theme),
        ZeroLine = false,
        ShowLine = spec.Kind != ChartKind.Slope,
        LineColor = Palette.InkMuted(theme),
        TickMode = TickModeX.Array,
        TickVals = [.. spec.X.Ticks.Select(t => (object)t.Value)],
        TickText = [.. spec.X.Ticks.Select(t => (object)t.Label)],
        TickAngle = 0,
        TickFont = new AxisFont { Size = sizes.Text, Color = Palette.Ink(theme) },
    };

    internal static YAxis YAxisOf(ChartSpec spec, Theme theme, DrawingSizes sizes) => new()
    {
        // The lowest end of a slope stays clear of the years below it.
        Range = [spec.Kind == ChartKind.Slope ? spec.Y.Min - (spec.Y.Max * 0.06) : spec.Y.Min, spec.Y.Max],
        FixedRange = true,
        ShowGrid = spec.Kind != ChartKind.Slope,
        ShowTickLabels = spec.Kind != ChartKind.Slope,
        GridColor = Palette.Grid(theme),
        ZeroLine = false,
        TickMode = TickModeY.Array,
        TickVals = [.. spec.Y.Ticks.Select(t => (object)t.Value)],
        TickText = [.. spec.Y.Ticks.Select(t => (object)t.Label)],
        TickFont = new AxisFontY { Size = sizes.Text, Color = Palette.InkMuted(theme) },
    };

    internal static IEnumerable<Shape> Rules(ChartSpec spec, Theme theme, DrawingSizes sizes)
    {
        foreach (var rule in spec.Breaks)
            yield return Vertical(rule.X, 0, 1, "y domain", Palette.InkMuted(theme), sizes.Line / 2, "dash");
        foreach (var span in spec.Spans)
            yield return Vertical(span.X, span.Low, span.High, "y", Palette.InkMuted(theme), sizes.Line / 2, "dot");
    }

    /// <summary>Arrows from marks whose value is only a bound, to the side on which the true one lies.</summary>
    internal static IEnumerable<Annotation> Bounds(ChartSpec spec, Theme theme, DrawingSizes sizes)
    {
        var reach = (int)(sizes.Mark * SeriesLook.ArrowReach);
        foreach (var (series, point) in spec.Series.SelectMany(s => s.Points.Where(p => p.Bound is Bound.AtLeast or Bound.AtMost).Select(p => (s, p))))
        {
            var up = point.Bound == Bound.AtLeast ? 1 : -1;
            var arrow = Words("", point.X, point.Y, "x", "y", theme, sizes, XAnchorEnum.Center, YAnchorEnum.Middle, shiftY: up * reach);
            (arrow.ShowArrow, arrow.Arrowhead, arrow.ArrowColor, arrow.ArrowWidth) = (true, 2, SeriesLook.Colour(series, theme), sizes.Line * 0.7m);
            (arrow.Ax, arrow.Ay, arrow.StartStandoff) = (0, up * reach, sizes.Mark / 2);
            yield return arrow;
        }
    }

    private static Shape Vertical(double x, double from, double to, string yRef, string colour, decimal width, string dash) => new()
    {
        Type = TypeEnum.Line,
        X0 = x,
        X1 = x,
        Y0 = from,
        Y1 = to,
        YRef = yRef,
        Layer = LayerEnum.Below,
        Line = new ShapeLine { Color = colour, Width = width, Dash = dash },
    };

    private static IEnumerable<Annotation> Notes(ChartSpec spec, Theme theme, DrawingSizes sizes)
    {
        yield return Words(spec.Y.Title, 0, 1, "paper", "paper", theme, sizes, XAnchorEnum.Left, YAnchorEnum.Bottom, shiftX: -sizes.Text * (spec.Kind == ChartKind.Slope ? 10 : 3), shiftY: sizes.Text);
        foreach (var band in spec.Gaps)
            yield return Words(Wrapped(sizes.Roomy ? band.Text : band.Short, 46), band.From - 0.4, 1, "x", "paper", theme, sizes, XAnchorEnum.Left, YAnchorEnum.Top, paper: true, name: "long");
        foreach (var rule in spec.Breaks)
            yield return Words(Wrapped(rule.Text, 26), rule.X, 0, "x", "paper", theme, sizes, XAnchorEnum.Left, YAnchorEnum.Bottom, shiftX: 8, shiftY: 6, name: "long");
        foreach (var bar in spec.Series.SelectMany(s => s.Points).Where(p => p.Mark == Mark.Bar && p.Label.Length > 0))
            yield return Words(Wrapped(bar.Label, 20), bar.X, bar.Y, "x", "y", theme, sizes, XAnchorEnum.Left, YAnchorEnum.Top, shiftY: -(int)sizes.Line * 2, colour: Palette.Ink(theme), name: "long");
        foreach (var arrow in Bounds(spec, theme, sizes)) yield return arrow;
        foreach (var note in Columns(spec, theme, sizes)) yield return note;
    }

    /// <summary>Labels that stand in a column beside the marks: names of series, and both ends of a slope.</summary>
    private static IEnumerable<Annotation> Columns(ChartSpec spec, Theme theme, DrawingSizes sizes)
    {
        // Several names at the end of the axis stand behind it, where they cover no mark; a single one stands at its mark.
        var crowded = spec.Series.Count(s => s.EndLabel is not null && s.Points[^1].X > Late(spec)) > 1;
        var ends = spec.Series.Where(s => s.EndLabel is not null)
            .Select(s => (Point: s.Points[^1] with { X = crowded && s.Points[^1].X > Late(spec) ? spec.X.Max : s.Points[^1].X }, Text: Wrapped(s.EndLabel!, EndLabelWidth), Side: LabelSide.Right, Colour: SeriesLook.Text(s, theme), Name: $"end {s.Focus}".TrimEnd()));
        var slopes = spec.Kind != ChartKind.Slope ? [] : spec.Series.SelectMany(s => s.Points.Where(p => p.Label.Length > 0)
            .Select(p => (Point: p, Text: WebUtility.HtmlEncode(p.Label), Side: p.LabelSide, Colour: s.Dimmed ? Palette.InkMuted(theme) : Palette.Ink(theme), Name: $"slope {s.Focus}".TrimEnd())));
        foreach (var column in ends.Concat(slopes).GroupBy(l => l.Side))
        {
            var labels = column.ToList();
            var shifts = LabelStack.Shifts(
                [.. labels.Select(l => (l.Point.Y - spec.Y.Min) / (spec.Y.Max - spec.Y.Min))],
                [.. labels.Select(l => sizes.Text * 1.3 * l.Text.Split("<br>").Length)],
                sizes.PlotHeight);
            for (var i = 0; i < labels.Count; i++)
                yield return Words(
                    labels[i].Text, labels[i].Point.X, labels[i].Point.Y, "x", "y", theme, sizes,
                    column.Key == LabelSide.Left ? XAnchorEnum.Right : XAnchorEnum.Left, YAnchorEnum.Middle,
                    shiftX: column.Key == LabelSide.Left ? -sizes.Mark : sizes.Mark, shiftY: shifts[i], colour: labels[i].Colour, name: labels[i].Name);
        }
    }

    internal static Annotation Words(
        string text, double x, double y, string xRef, string yRef, Theme theme, DrawingSizes sizes,
        XAnchorEnum xAnchor, YAnchorEnum yAnchor, int shiftX = 0, int shiftY = 0, bool paper = false, string? colour = null, string? name = null) => new()
        {
            Text = text,
            Name = name,
            X = x,
            Y = y,
            XRef = xRef,
            YRef = yRef,
            XAnchor = xAnchor,
            YAnchor = yAnchor,
            XShift = shiftX,
            YShift = shiftY,
            ShowArrow = false,
            // A direct label puts its series in focus.
            CaptureEvents = name?.Contains(' ', StringComparison.Ordinal) ?? false,
            Align = AlignEnum.Left,
            BgColor = paper ? Palette.Paper(theme) : null,
            Font = new NoteFont { Size = sizes.Text, Color = colour ?? Palette.InkMuted(theme) },
        };

    /// <summary>Breaks a sentence into lines of at most the given number of letters, as HTML.</summary>
    internal static string Wrapped(string text, int width)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + word.Length >= width) lines.Add("");
            lines[^1] = lines[^1].Length == 0 ? word : lines[^1] + " " + word;
        }
        return string.Join("<br>", lines.Select(WebUtility.HtmlEncode));
    }
}
