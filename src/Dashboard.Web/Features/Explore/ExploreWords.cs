using System.Net;
using Dashboard.Core.Charts;
using Dashboard.Web.Look;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.LayoutLib.AnnotationLib;
using Plotly.Blazor.LayoutLib.ShapeLib;
using RuleLine = Plotly.Blazor.LayoutLib.ShapeLib.Line;
using WordFont = Plotly.Blazor.LayoutLib.AnnotationLib.Font;

namespace Dashboard.Web.Features.Explore;

/// <summary>Words of one plot: its unit, names of series, reasons of breaks; and the rules they belong to.</summary>
internal static class ExploreWords
{
    private const int Text = 13, Note = 12, NameLetters = 22;

    /// <summary>Least distance between names of series, as a share of a value axis.</summary>
    private const double Apart = 0.085;

    internal static IEnumerable<Shape> Rules(ChartSpec plot, string axis, Theme theme)
    {
        foreach (var rule in plot.Breaks) yield return Vertical(rule.X, 0, 1, axis + " domain", Palette.InkMuted(theme), "dash");
        foreach (var span in plot.Spans) yield return Vertical(span.X, span.Low, span.High, axis, Palette.InkMuted(theme), "dot");
    }

    internal static IEnumerable<Annotation> Of(
        ChartSpec plot, string axis, (double From, double To) domain, ChartAxis years, ExploreLook look)
    {
        var unit = WebUtility.HtmlEncode(plot.Y.Title);
        yield return At(unit, 0, domain.To, "paper", Palette.Ink(look.Theme), XAnchorEnum.Left, YAnchorEnum.Bottom, Text);
        foreach (var rule in plot.Breaks.Where(b => b.X > years.Min && b.X < years.Max))
            yield return InPlot(rule.Text, rule.X, axis, years, look);
        if (!look.IsNarrow) foreach (var name in Names(plot, domain, years, look)) yield return name;
    }

    /// <summary>Names stand right of the plot at the height of their last values, moved apart where those are close.</summary>
    private static IEnumerable<Annotation> Names(
        ChartSpec plot, (double From, double To) domain, ChartAxis years, ExploreLook look)
    {
        var range = ExploreAxes.Values(plot, years, domain, look.Theme).Range!;
        var (least, most) = ((double)range[0], (double)range[1]);
        var named = from series in plot.Series
                    where series.EndLabel is not null
                    let last = series.Points.LastOrDefault(p => p.X <= years.Max) ?? series.Points[0]
                    orderby last.Y descending
                    select (series, Share: Math.Clamp((last.Y - least) / (most - least), 0, 1));
        var above = double.PositiveInfinity;
        foreach (var (series, share) in named)
        {
            above = Math.Min(share, above - Apart);
            yield return At(
                Broken(series.EndLabel!), 1.01, domain.From + (above * (domain.To - domain.From)), "paper",
                Palette.SeriesText(series.Colour, look.Theme), XAnchorEnum.Left, YAnchorEnum.Middle, Text);
        }
    }

    /// <summary>The reason of a break at the top of the plot, on the side where there is more room.</summary>
    private static Annotation InPlot(string text, double year, string axis, ChartAxis years, ExploreLook look)
    {
        var colour = Palette.InkMuted(look.Theme);
        var isLeft = year > (years.Min + years.Max) / 2;
        var side = isLeft ? XAnchorEnum.Right : XAnchorEnum.Left;
        var words = At(Broken(text), year, 1, axis + " domain", colour, side, YAnchorEnum.Top, Note);
        words.XRef = "x";
        words.XShift = isLeft ? -4 : 4;
        words.BgColor = Palette.Paper(look.Theme);
        return words;
    }

    private static Annotation At(
        string html, double x, double y, string yRef, string colour, XAnchorEnum xAnchor, YAnchorEnum yAnchor, int size) => new()
        {
            Text = html,
            X = x,
            XRef = "paper",
            Y = y,
            YRef = yRef,
            XAnchor = xAnchor,
            YAnchor = yAnchor,
            ShowArrow = false,
            Align = AlignEnum.Left,
            Font = new WordFont { Size = size, Color = colour },
        };

    /// <summary>Encoded text in short lines.</summary>
    private static string Broken(string text)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + word.Length >= NameLetters) lines.Add("");
            lines[^1] = lines[^1].Length == 0 ? word : lines[^1] + " " + word;
        }
        return string.Join("<br>", lines.Select(WebUtility.HtmlEncode));
    }

    private static Shape Vertical(double x, double from, double to, string yRef, string colour, string dash) => new()
    {
        Type = TypeEnum.Line,
        XRef = "x",
        X0 = x,
        X1 = x,
        Y0 = from,
        Y1 = to,
        YRef = yRef,
        Layer = LayerEnum.Below,
        Line = new RuleLine { Color = colour, Width = 1.2m, Dash = dash },
    };
}
