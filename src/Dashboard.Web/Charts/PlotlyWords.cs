using System.Net;
using Dashboard.Core.Queries;
using Dashboard.Web.Stills;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.LayoutLib.AnnotationLib;
using Plotly.Blazor.LayoutLib.ShapeLib;
using Plotly.Blazor.Traces;
using Plotly.Blazor.Traces.ScatterLib;
using NoteFont = Plotly.Blazor.LayoutLib.AnnotationLib.Font;
using ShapeLine = Plotly.Blazor.LayoutLib.ShapeLib.Line;

namespace Dashboard.Web.Charts;

/// <summary>
/// The words of a laid out plot. Inside the axes they are points of one trace of text, which Plotly draws much faster than
/// annotations; outside Plotly would hide them, and those that a reader may click must be annotations too.
/// </summary>
internal static class PlotlyWords
{
    /// <summary>What tells the trace of words from others.</summary>
    internal const string Meta = "words";

    private const int SemiBold = 600;

    /// <summary>Where Plotly sets the first base line of a text below the middle of its lines, and from one line to the next, in letters.</summary>
    private const float PlotlyMiddle = 0.75f, PlotlyLine = 1.3f;

    internal static Annotation Title(LaidChart laid, PlotGround ground, Theme theme) =>
        Words(laid.Title, laid.TitleAt.X, laid.TitleAt.Y, TextAlign.Left, ground, Palette.InkMuted(theme));

    /// <summary>The words inside the axes.</summary>
    internal static Scatter Labels(LaidPlot plot, Theme theme)
    {
        var labels = plot.Labels.All.Where(l => IsInside(l, plot)).ToList();
        var area = plot.Plan.Area;
        return new Scatter
        {
            Mode = ModeFlag.Text,
            Meta = Meta,
            X = [.. labels.Select(l => (object)Math.Round(area.Year(l.X), 4))],
            Y = [.. labels.Select(l => (object)RoundedTo(plot, area.Value(MiddleOf(l))))],
            TextArray = [.. labels.Select(l => Html(l.Text))],
            TextPositionArray = [.. labels.Select(l => (TextPositionEnum?)(l.Align switch { TextAlign.Left => TextPositionEnum.MiddleRight, TextAlign.Right => TextPositionEnum.MiddleLeft, _ => TextPositionEnum.MiddleCenter }))],
            TextFont = new TextFont
            {
                Family = PlotlyDrawing.FontFamily,
                SizeArray = [.. labels.Select(l => (decimal?)PlotGround.Rounded(l.Text.Size))],
                ColorArray = [.. labels.Select(l => (object)l.Colour(theme))],
            },
            HoverInfo = HoverInfoFlag.Skip,
            ClipOnAxis = false,
            ShowLegend = false,
        };
    }

    /// <summary>The other words: the name of a small plot, reasons of gaps, names of series.</summary>
    internal static IEnumerable<Annotation> Annotations(LaidPlot plot, bool isPanel, PlotGround ground, Theme theme, StillScale scale)
    {
        var plan = plot.Plan;
        if (isPanel) yield return Words(plan.Title, plan.Area.Values.Left, plan.Room.Top, TextAlign.Left, ground, Palette.Ink(theme));
        foreach (var gap in plan.Gaps.Where(g => g.Text.LineCount > 0))
        {
            var words = Words(gap.Text, gap.Box.Left, gap.Box.Top, TextAlign.Left, ground, Palette.InkMuted(theme));
            (words.BgColor, words.BorderPad) = (Palette.Paper(theme), PlotGround.Rounded(scale.Gap * 0.4f));
            words.XShift = -words.BorderPad;
            yield return words;
        }
        foreach (var label in plot.Labels.All.Where(l => !IsInside(l, plot)))
        {
            var words = Words(label.Text, label.X, label.Box.Top, label.Align, ground, label.Colour(theme));
            if (label.Series is { Focus.Length: > 0 } series) (words.Name, words.CaptureEvents) = ($"focus {series.Focus}", true);
            yield return words;
        }
    }

    /// <summary>Thin lines from marks to words that stand far from them.</summary>
    internal static IEnumerable<Shape> Leaders(LaidPlot plot, PlotGround ground, Theme theme, StillScale scale) =>
        from label in plot.Labels.All
        where label.Leader is not null
        let line = label.Leader!.Value
        select new Shape
        {
            Type = TypeEnum.Line,
            XRef = "paper",
            YRef = "paper",
            X0 = ground.X(line.From.X),
            Y0 = ground.Y(line.From.Y),
            X1 = ground.X(line.To.X),
            Y1 = ground.Y(line.To.Y),
            Line = new ShapeLine { Color = label.LeaderColour(theme), Width = PlotGround.Rounded(scale.HairLine) },
        };

    /// <summary>The lines of a block as Plotly's text.</summary>
    internal static string Html(TextBlock text) => string.Join("<br>", text.Lines.Select(line => WebUtility.HtmlEncode(line.Text)));

    private static bool IsInside(PlacedLabel label, LaidPlot plot) =>
        label.Kind is LabelKind.Value or LabelKind.Break or LabelKind.Empty && PlotGround.Contains(plot, label.X, MiddleOf(label));

    /// <summary>The height at which Plotly must set a label for its base lines to be right.</summary>
    private static float MiddleOf(PlacedLabel label)
    {
        var text = label.Text;
        return text.FirstBaseline(label.Box.Top) - (PlotlyMiddle * text.Size) + ((((text.LineCount - 1) * PlotlyLine) + 1) * text.Size / 2);
    }

    private static double RoundedTo(LaidPlot plot, double value)
    {
        var step = (plot.Spec.Y.Max - plot.Spec.Y.Min) / 100_000;
        return step > 0 ? Math.Round(value / step) * step : value;
    }

    private static Annotation Words(TextBlock text, float x, float top, TextAlign align, PlotGround ground, string colour) => new()
    {
        Text = Html(text),
        X = ground.X(x),
        Y = ground.Y(top + (text.Height / 2)),
        XRef = "paper",
        YRef = "paper",
        XAnchor = align switch { TextAlign.Left => XAnchorEnum.Left, TextAlign.Right => XAnchorEnum.Right, _ => XAnchorEnum.Center },
        YAnchor = YAnchorEnum.Middle,
        Align = align switch { TextAlign.Left => AlignEnum.Left, TextAlign.Right => AlignEnum.Right, _ => AlignEnum.Center },
        ShowArrow = false,
        BorderPad = 0,
        BorderWidth = 0,
        // Plotly reads text without tags much faster.
        Font = new NoteFont { Size = PlotGround.Rounded(text.Size), Color = colour, Weight = text.Lines.Any(l => l.SemiBold) ? SemiBold : null },
    };
}
