using System.Globalization;
using System.Net;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Web.Stills;
using Plotly.Blazor;
using Plotly.Blazor.Traces;
using Plotly.Blazor.Traces.ScatterLib;
using Plotly.Blazor.Traces.ScatterLib.MarkerLib;
using BarMarker = Plotly.Blazor.Traces.BarLib.Marker;
using BarPattern = Plotly.Blazor.Traces.BarLib.MarkerLib.Pattern;
using BarPatternShape = Plotly.Blazor.Traces.BarLib.MarkerLib.PatternLib.ShapeEnum;
using MarkLine = Plotly.Blazor.Traces.ScatterLib.MarkerLib.Line;
using SeriesLine = Plotly.Blazor.Traces.ScatterLib.Line;

namespace Dashboard.Web.Charts;

/// <summary>Traces of one series: its lines, its marks with hover text; and hatched bands for gaps.</summary>
internal static class PlotlyMarks
{
    internal static ITrace Band(LaidPlot plot, GapBand band, Theme theme, StillScale scale) => new Bar
    {
        X = [(band.From + band.To) / 2],
        Y = [plot.Plan.Area.Value(plot.Plan.Area.Top) - plot.Spec.Y.Min],
        Base = (decimal)plot.Spec.Y.Min,
        Width = (decimal)(band.To - band.From + 1),
        HoverInfo = Plotly.Blazor.Traces.BarLib.HoverInfoFlag.Skip,
        ShowLegend = false,
        Marker = new BarMarker
        {
            Color = "rgba(0,0,0,0)",
            Pattern = new BarPattern { Shape = BarPatternShape.Slash, FgColor = Palette.Hatch(theme), BgColor = "rgba(0,0,0,0)", Size = PlotGround.Rounded(scale.Gap * 1.5f), Solidity = PlotGround.Rounded(MathF.Sqrt(2) * scale.HairLine / (scale.Gap * 1.5f)) },
            Line = new Plotly.Blazor.Traces.BarLib.MarkerLib.Line { Width = 0 },
        },
    };

    internal static IEnumerable<ITrace> Lines(ChartSeries series, Theme theme, StillScale scale)
    {
        var colour = SeriesLook.Colour(series, theme);
        var (stroke, dimmed) = (MarkGeometry.StrokeOf(series, scale), series.Dimmed ? SeriesLook.DimmedStroke : 1);
        foreach (var estimate in new[] { false, true })
        {
            var joined = Joined(series, estimate).ToList();
            if (joined.Count > 0) yield return LineOf(joined, colour, stroke, estimate ? string.Create(CultureInfo.InvariantCulture, $"{stroke * 2:0.##}px,{stroke * 1.4:0.##}px") : null);
        }
        foreach (var bar in series.Points.Where(p => p.Mark == Mark.Bar))
        {
            yield return LineOf([(bar.X, bar.Y), (bar.XEnd, bar.Y)], colour, scale.Bar * dimmed);
            if (bar.OpenEnd) yield return Arrow(bar, colour, scale);
        }
        var ranges = series.Points.Where(p => p.Low is not null && p.High is not null)
            .SelectMany(p => new (object?, object?)[] { (p.X, p.Low), (p.X, p.High), (null, null) }).ToList();
        if (ranges.Count > 0) yield return LineOf(ranges, colour, stroke);
    }

    internal static ITrace Marks(ChartSpec spec, ChartSeries series, Theme theme, StillScale scale)
    {
        var colour = SeriesLook.Colour(series, theme);
        var size = MarkGeometry.MarkOf(series, scale);
        var edge = MarkGeometry.StrokeOf(series, scale) * 0.85f;
        // Plotly draws what all marks have in common faster than lists of it.
        var one = series.Points.Select(p => p.Mark).Distinct().Count() == 1;
        var (sizes, edges) = (Rounded(p => SizeOf(p.Mark, size)), Rounded(p => p.Mark == Mark.Dot ? size * DotEdge : edge));
        List<SymbolEnum?> symbols = [.. series.Points.Select(p => (SymbolEnum?)SymbolOf(p.Mark))];
        List<object> colours = [.. series.Points.Select(p => IsHollow(p.Mark) ? Palette.Paper(theme) : colour)];
        var all = series.Points.All(p => MarkGeometry.HasMark(spec, p));
        return new Scatter
        {
            Name = series.Name,
            Meta = series.SourceId.Length == 0 ? "supplementary" : "document",
            Mode = ModeFlag.Markers,
            X = [.. series.Points.Select(p => (object)(p.XEnd is { } end ? (p.X + end) / 2 : p.X))],
            Y = [.. series.Points.Select(p => (object)p.Y)],
            HoverTextArray = [.. series.Points.Select(p => Hover(series, spec.Rows[p.Row]))],
            HoverTemplate = "%{hovertext}<extra></extra>",
            ClipOnAxis = false,
            ShowLegend = false,
            Marker = new Marker
            {
                Size = one ? sizes[0] : null,
                SizeArray = one ? null : sizes,
                Symbol = one ? symbols[0] : null,
                SymbolArray = one ? null : symbols,
                Color = one ? colours[0] : null,
                ColorArray = one ? null : colours,
                OpacityArray = all ? null : [.. series.Points.Select(p => (decimal?)(MarkGeometry.HasMark(spec, p) ? 1 : 0))],
                Line = new MarkLine { Color = colour, Width = one ? edges[0] : null, WidthArray = one ? null : edges },
            },
        };

        List<decimal?> Rounded(Func<ChartPoint, float> pixels) => [.. series.Points.Select(p => (decimal?)PlotGround.Rounded(pixels(p)))];
    }

    /// <summary>
    /// Of marks at one place Plotly tells of the smallest, not counting its edge. A dot is a small one with a thick edge, so that a
    /// document's value is told before the supplementary cross upon it.
    /// </summary>
    private const float DotEdge = 0.4f;

    /// <summary>Plotly's size of a mark that becomes as large as the picture's, which has the size of a dot.</summary>
    private static float SizeOf(Mark mark, float size) => mark switch
    {
        Mark.Dot => size * (1 - DotEdge),
        Mark.Square => size * 0.9f,
        Mark.Triangle => size * 1.28f,
        Mark.Cross => size * 0.84f,
        Mark.Plus => size * 0.78f,
        _ => size,
    };

    /// <summary>The end of a bar whose last year is not printed.</summary>
    private static Scatter Arrow(ChartPoint bar, string colour, StillScale scale) => new()
    {
        Mode = ModeFlag.Markers,
        X = [bar.XEnd!.Value],
        Y = [bar.Y],
        Marker = new Marker { Symbol = SymbolEnum.TriangleRight, Size = PlotGround.Rounded(scale.Bar * 2.6f), Color = colour },
        HoverInfo = HoverInfoFlag.Skip,
        ShowLegend = false,
    };

    private static Scatter LineOf(IReadOnlyList<(object? X, object? Y)> points, string colour, float width, string? dash = null) => new()
    {
        Mode = ModeFlag.Lines,
        X = [.. points.Select(p => p.X!)],
        Y = [.. points.Select(p => p.Y!)],
        Line = new SeriesLine { Color = colour, Width = PlotGround.Rounded(width), Dash = dash },
        HoverInfo = HoverInfoFlag.Skip,
        ShowLegend = false,
        ConnectGaps = false,
    };

    private static IEnumerable<(object? X, object? Y)> Joined(ChartSeries series, bool estimate)
    {
        for (var i = 1; i < series.Points.Count; i++)
        {
            if (!series.Points[i].JoinsPrevious || series.Points[i].JoinIsEstimate != estimate) continue;
            yield return (series.Points[i - 1].X, series.Points[i - 1].Y);
            yield return (series.Points[i].X, series.Points[i].Y);
            yield return (null, null);
        }
    }

    private static string Hover(ChartSeries series, FigureRow row) => string.Join("<br>", new[]
    {
        $"<b>{Text(row.Display)}</b>",
        Text($"{series.Name} · {row.Period} · {CodeNames.Of(row.Status)}"),
        row.PrintedAs.Length > 0 ? Text($"“{row.PrintedAs}”") : "",
        Text($"{row.SourceShort}, {row.Locator}"),
    }.Where(line => line.Length > 0));

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static bool IsHollow(Mark mark) => mark is Mark.Square or Mark.Ring or Mark.Diamond or Mark.Triangle;

    private static SymbolEnum SymbolOf(Mark mark) => mark switch
    {
        Mark.Square => SymbolEnum.Square,
        Mark.Diamond => SymbolEnum.Diamond,
        Mark.Triangle => SymbolEnum.TriangleUp,
        Mark.Cross => SymbolEnum.XThin,
        Mark.Plus => SymbolEnum.CrossThin,
        _ => SymbolEnum.Circle,
    };
}
