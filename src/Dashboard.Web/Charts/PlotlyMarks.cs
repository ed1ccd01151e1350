using System.Net;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
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

/// <summary>Traces of one series: its lines, its marks with labels and hover text; and hatched bands for gaps.</summary>
internal static class PlotlyMarks
{
    internal static ITrace Band(ChartSpec spec, GapBand band, Theme theme) => new Bar
    {
        X = [(band.From + band.To) / 2],
        Y = [spec.Y.Max - spec.Y.Min],
        Base = (decimal)spec.Y.Min,
        Width = (decimal)(band.To - band.From + 1),
        HoverInfo = Plotly.Blazor.Traces.BarLib.HoverInfoFlag.Skip,
        ShowLegend = false,
        Marker = new BarMarker
        {
            Color = "rgba(0,0,0,0)",
            Pattern = new BarPattern { Shape = BarPatternShape.Slash, FgColor = Palette.Hatch(theme), BgColor = "rgba(0,0,0,0)", Size = 12, Solidity = 0.08m },
            Line = new Plotly.Blazor.Traces.BarLib.MarkerLib.Line { Width = 0 },
        },
    };

    internal static IEnumerable<ITrace> Lines(ChartSeries series, Theme theme, DrawingSizes sizes)
    {
        var colour = SeriesLook.Colour(series, theme);
        if (series.Dimmed) sizes = sizes with { Line = sizes.Line * (decimal)SeriesLook.DimmedStroke };
        foreach (var estimate in new[] { false, true })
        {
            var joined = Joined(series, estimate).ToList();
            if (joined.Count > 0) yield return LineOf(joined, colour, series.IsLong || series.Dimmed ? sizes.Line * 0.8m : sizes.Line, estimate ? "4px,3px" : null);
        }
        foreach (var bar in series.Points.Where(p => p.Mark == Mark.Bar))
        {
            yield return LineOf([(bar.X, bar.Y), (bar.XEnd, bar.Y)], colour, sizes.Line * 3);
            if (bar.OpenEnd) yield return Arrow(bar, colour, sizes);
        }
        var ranges = series.Points.Where(p => p.Low is not null && p.High is not null)
            .SelectMany(p => new (object?, object?)[] { (p.X, p.Low), (p.X, p.High), (null, null) }).ToList();
        if (ranges.Count > 0) yield return LineOf(ranges, colour, sizes.Line);
    }

    internal static ITrace Marks(ChartSpec spec, ChartSeries series, Theme theme, DrawingSizes sizes)
    {
        var colour = SeriesLook.Colour(series, theme);
        if (series.Dimmed) sizes = sizes with { Line = sizes.Line * (decimal)SeriesLook.DimmedStroke, Mark = (int)Math.Round(sizes.Mark * SeriesLook.DimmedMark) };
        return new Scatter
        {
            Name = series.Name,
            Meta = series.SourceId.Length == 0 ? "supplementary" : "document",
            Mode = ModeFlag.Markers | ModeFlag.Text,
            X = [.. series.Points.Select(p => (object)(p.XEnd is { } end ? (p.X + end) / 2 : p.X))],
            Y = [.. series.Points.Select(p => (object)p.Y)],
            TextArray = [.. series.Points.Select(p => !HasOwnLabel(spec, p, sizes) ? "" : series.InPanel ? PlotlyFrame.Wrapped(p.Label, LineInPanel) : WebUtility.HtmlEncode(p.Label))],
            TextPositionArray = [.. series.Points.Select(p => (TextPositionEnum?)(series.InPanel ? InwardOf(spec, p) : SideOf(p.LabelSide)))],
            TextFont = new TextFont { Family = PlotlyDrawing.FontFamily, Size = sizes.Text, Color = Palette.Ink(theme) },
            HoverTextArray = [.. series.Points.Select(p => Hover(series, spec.Rows[p.Row]))],
            HoverTemplate = "%{hovertext}<extra></extra>",
            ClipOnAxis = false,
            ShowLegend = false,
            Marker = new Marker
            {
                SizeArray = [.. series.Points.Select(p => (decimal?)(series.IsLong ? sizes.Mark * 0.5m : sizes.Mark))],
                SymbolArray = [.. series.Points.Select(p => (SymbolEnum?)SymbolOf(p.Mark))],
                ColorArray = [.. series.Points.Select(p => (object)(IsHollow(p.Mark) ? Palette.Paper(theme) : colour))],
                OpacityArray = [.. series.Points.Select(p => (decimal?)(p.Mark == Mark.Bar ? 0 : 1))],
                Line = new MarkLine { Color = colour, Width = series.IsLong ? sizes.Line * 0.6m : sizes.Line },
            },
        };
    }

    /// <summary>The end of a bar whose last year is not printed.</summary>
    private static Scatter Arrow(ChartPoint bar, string colour, DrawingSizes sizes) => new()
    {
        Mode = ModeFlag.Markers,
        X = [bar.XEnd!.Value],
        Y = [bar.Y],
        Marker = new Marker { Symbol = SymbolEnum.TriangleRight, Size = sizes.Mark * 1.6m, Color = colour },
        HoverInfo = HoverInfoFlag.Skip,
        ShowLegend = false,
    };

    /// <summary>Letters in a line of a label: longer ones would reach across a small plot.</summary>
    private const int LineInPanel = 11;

    /// <summary>Slopes and bars are labelled beside the plot; where room is scarce, supplementary marks give way to the documents'.</summary>
    private static bool HasOwnLabel(ChartSpec spec, ChartPoint point, DrawingSizes sizes) =>
        spec.Kind != ChartKind.Slope && point.Mark != Mark.Bar
        && (sizes.Roomy || point.Mark is not (Mark.Cross or Mark.Plus));

    private static Scatter LineOf(IReadOnlyList<(object? X, object? Y)> points, string colour, decimal width, string? dash = null) => new()
    {
        Mode = ModeFlag.Lines,
        X = [.. points.Select(p => p.X!)],
        Y = [.. points.Select(p => p.Y!)],
        Line = new SeriesLine { Color = colour, Width = width, Dash = dash },
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

    /// <summary>At the ends of a small plot labels lean inwards, where no axis and no neighbour stands.</summary>
    private static TextPositionEnum InwardOf(ChartSpec panel, ChartPoint point) => ((point.X - panel.X.Min) / (panel.X.Max - panel.X.Min), point.LabelSide) switch
    {
        ( < 0.15, LabelSide.Above) => TextPositionEnum.TopRight,
        ( < 0.15, LabelSide.Below) => TextPositionEnum.BottomRight,
        ( > 0.85, LabelSide.Above) => TextPositionEnum.TopLeft,
        ( > 0.85, LabelSide.Below) => TextPositionEnum.BottomLeft,
        _ => SideOf(point.LabelSide),
    };

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
