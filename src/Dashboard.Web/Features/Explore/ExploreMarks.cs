using System.Net;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Look;
using Plotly.Blazor;
using Plotly.Blazor.Traces;
using Plotly.Blazor.Traces.ScatterLib;
using Plotly.Blazor.Traces.ScatterLib.MarkerLib;
using BandEdge = Plotly.Blazor.Traces.BarLib.MarkerLib.Line;
using BandMarker = Plotly.Blazor.Traces.BarLib.Marker;
using BandPattern = Plotly.Blazor.Traces.BarLib.MarkerLib.Pattern;
using BandShape = Plotly.Blazor.Traces.BarLib.MarkerLib.PatternLib.ShapeEnum;
using MarkLine = Plotly.Blazor.Traces.ScatterLib.MarkerLib.Line;
using SeriesLine = Plotly.Blazor.Traces.ScatterLib.Line;

namespace Dashboard.Web.Features.Explore;

/// <summary>
/// Traces of one plot: hatched gaps, lines, bars over years, ranges, bounds, and marks that say status and basis.
/// </summary>
internal static class ExploreMarks
{
    private const decimal Stroke = 2.2m, BarStroke = 5, Size = 10, LongSize = 6;
    private const int LabelSize = 12;
    private const double StripTop = 0.012, StripFoot = 0.055; // Shares of the values in sight, below the axis.

    internal static IEnumerable<(ITrace Trace, IReadOnlyList<int> Rows)> Of(
        ChartSpec plot, ChartAxis years, ExploreLook look)
    {
        foreach (var gap in plot.Gaps) yield return (Band(plot, gap, years, look.Theme), []);
        foreach (var series in plot.Series)
        {
            var colour = Palette.Series(series.Colour, look.Theme);
            foreach (var line in Lines(series, colour)) yield return (line, []);
            if (series.Points.Any(p => p.Bound is Bound.AtLeast or Bound.AtMost)) yield return (Bounds(series, colour), []);
            yield return (Marks(plot, series, colour, look), [.. series.Points.Select(p => p.Row)]);
        }
    }

    /// <summary>A strip under the axis, where it covers no value.</summary>
    private static Bar Band(ChartSpec plot, GapBand gap, ChartAxis years, Theme theme) => new()
    {
        X = [(gap.From + gap.To) / 2],
        Y = [ExploreAxes.Below(plot, years, StripTop) - ExploreAxes.Below(plot, years, StripFoot)],
        Base = (decimal)ExploreAxes.Below(plot, years, StripFoot),
        Width = (decimal)(gap.To - gap.From + 1),
        HoverTextArray = [WebUtility.HtmlEncode(gap.Text)],
        HoverTemplate = "%{hovertext}<extra></extra>",
        ShowLegend = false,
        Marker = new BandMarker
        {
            Color = "rgba(0,0,0,0)",
            Pattern = new BandPattern
            {
                Shape = BandShape.Slash,
                FgColor = Palette.Hatch(theme),
                BgColor = "rgba(0,0,0,0)",
                Size = 9,
                Solidity = 0.15m,
            },
            Line = new BandEdge { Width = 0 },
        },
    };

    private static IEnumerable<ITrace> Lines(ChartSeries series, string colour)
    {
        foreach (var estimate in new[] { false, true })
        {
            var joined = Joined(series, estimate).ToList();
            if (joined.Count > 0) yield return LineOf(joined, colour, Stroke, estimate ? "6px,4px" : null);
        }
        foreach (var bar in series.Points.Where(p => p.Mark == Mark.Bar))
        {
            yield return LineOf([(bar.X, bar.Y), (bar.XEnd, bar.Y)], colour, BarStroke);
            if (bar.OpenEnd) yield return Arrow(bar, colour);
        }
        var ranges = series.Points.Where(p => p.Low is not null && p.High is not null)
            .SelectMany(p => new (object?, object?)[] { (p.X, p.Low), (p.X, p.High), (null, null) }).ToList();
        if (ranges.Count > 0) yield return LineOf(ranges, colour, Stroke);
    }

    /// <summary>Neighbours that a line joins; nothing between pairs parts them.</summary>
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

    private static Scatter LineOf(
        IReadOnlyList<(object? X, object? Y)> points, string colour, decimal width, string? dash = null) => new()
        {
            Mode = ModeFlag.Lines,
            X = [.. points.Select(p => p.X!)],
            Y = [.. points.Select(p => p.Y!)],
            Line = new SeriesLine { Color = colour, Width = width, Dash = dash },
            HoverInfo = HoverInfoFlag.Skip,
            ShowLegend = false,
            ConnectGaps = false,
        };

    /// <summary>The end of a bar whose last year is not printed.</summary>
    private static Scatter Arrow(ChartPoint bar, string colour) => new()
    {
        Mode = ModeFlag.Markers,
        X = [bar.XEnd!.Value],
        Y = [bar.Y],
        Marker = new Marker { Symbol = SymbolEnum.TriangleRight, Size = Size * 1.4m, Color = colour },
        HoverInfo = HoverInfoFlag.Skip,
        ShowLegend = false,
    };

    /// <summary>Arrows to the side on which the true value lies.</summary>
    private static Scatter Bounds(ChartSeries series, string colour)
    {
        var bounded = series.Points.Where(p => p.Bound is Bound.AtLeast or Bound.AtMost).ToList();
        return new Scatter
        {
            Mode = ModeFlag.Text,
            X = [.. bounded.Select(p => (object)p.X)],
            Y = [.. bounded.Select(p => (object)p.Y)],
            TextArray = [.. bounded.Select(p => p.Bound == Bound.AtLeast ? "↑" : "↓")],
            TextPositionArray =
            [
                .. bounded.Select(p => (TextPositionEnum?)SideOf(p.Bound == Bound.AtLeast ? LabelSide.Above : LabelSide.Below)),
            ],
            TextFont = new TextFont { Size = LabelSize + 4, Color = colour },
            HoverInfo = HoverInfoFlag.Skip,
            ShowLegend = false,
        };
    }

    private static Scatter Marks(ChartSpec plot, ChartSeries series, string colour, ExploreLook look)
    {
        var size = series.IsLong ? LongSize : Size;
        return new Scatter
        {
            Name = series.Name,
            Mode = ModeFlag.Markers | ModeFlag.Text,
            X = [.. series.Points.Select(p => (object)(p.XEnd is { } end ? (p.X + end) / 2 : p.X))],
            Y = [.. series.Points.Select(p => (object)p.Y)],
            TextArray = [.. series.Points.Select(p => WebUtility.HtmlEncode(look.IsNarrow ? plot.Rows[p.Row].Letter : p.Label))],
            TextPositionArray = [.. series.Points.Select(p => (TextPositionEnum?)SideOf(p.LabelSide))],
            TextFont = new TextFont { Size = LabelSize, Color = Palette.SeriesText(series.Colour, look.Theme) },
            HoverTextArray = [.. series.Points.Select(p => Hover(series, plot.Rows[p.Row]))],
            HoverTemplate = "%{hovertext}<extra></extra>",
            ClipOnAxis = false,
            ShowLegend = false,
            Marker = new Marker
            {
                Size = size,
                SymbolArray = [.. series.Points.Select(p => (SymbolEnum?)SymbolOf(p.Mark))],
                ColorArray = [.. series.Points.Select(p => (object)(IsHollow(p.Mark) ? Palette.Paper(look.Theme) : colour))],
                OpacityArray = [.. series.Points.Select(p => (decimal?)(HasMark(plot, p) ? 1 : 0))],
                Line = new MarkLine { Color = colour, Width = series.IsLong ? 1.6m : Stroke },
            },
        };
    }

    /// <summary>A bar, and a range without a printed middle, have no mark of their own.</summary>
    private static bool HasMark(ChartSpec plot, ChartPoint point) =>
        point.Mark != Mark.Bar && (point.Low is null || point.High is null || plot.Rows[point.Row].Value is not null);

    private static string Hover(ChartSeries series, FigureRow row) => string.Join("<br>", new[]
    {
        $"<b>{WebUtility.HtmlEncode(row.Display)}</b>",
        WebUtility.HtmlEncode($"{series.Name} · {row.Period} · {ExploreTable.StatusOf(row)}"),
        row.PrintedAs.Length > 0 ? WebUtility.HtmlEncode($"“{row.PrintedAs}”") : "",
        WebUtility.HtmlEncode($"{row.SourceShort}, {row.Locator}"),
    }.Where(line => line.Length > 0));

    private static bool IsHollow(Mark mark) => mark is Mark.Square or Mark.Ring or Mark.Diamond or Mark.Triangle;

    private static TextPositionEnum SideOf(LabelSide side) => side switch
    {
        LabelSide.Below => TextPositionEnum.BottomCenter,
        LabelSide.Left => TextPositionEnum.MiddleLeft,
        LabelSide.Right => TextPositionEnum.MiddleRight,
        _ => TextPositionEnum.TopCenter,
    };

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
