using System.Net;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Plotly.Blazor;
using Plotly.Blazor.LayoutLib;
using Plotly.Blazor.Traces;
using Plotly.Blazor.Traces.ScatterLib;
using AxisFont = Plotly.Blazor.LayoutLib.XAxisLib.TickFont;
using AxisFontY = Plotly.Blazor.LayoutLib.YAxisLib.TickFont;
using Marker = Plotly.Blazor.Traces.ScatterLib.Marker;
using MarkLine = Plotly.Blazor.Traces.ScatterLib.MarkerLib.Line;
using TextFont = Plotly.Blazor.LayoutLib.Font;
using TickModeY = Plotly.Blazor.LayoutLib.YAxisLib.TickModeEnum;

namespace Dashboard.Web.Charts;

/// <summary>Turns events into marks on a time axis, one line for each category; events of one place are stacked.</summary>
internal static class PlotlyTimeline
{
    private const double StackStep = 0.22;
    private const int StackMost = 5;

    internal static (PlotlyFigureData Figure, double From, double To, double Top) Of(IReadOnlyList<Event> events, RecordIndex index, Theme theme, DrawingSizes sizes)
    {
        var categories = events.Select(e => e.Category).Distinct().Order().ToList();
        var from = events.Select(e => Math.Floor(At(e))).DefaultIfEmpty(1990).Min() - 1;
        var to = events.Select(e => Math.Ceiling(At(e))).DefaultIfEmpty(2025).Max() + 1;
        var traces = new List<ITrace>();
        var rows = new List<IReadOnlyList<int>>();
        foreach (var precision in events.Select(e => e.Precision).Distinct().Order())
        {
            var marks = events.Select((e, i) => (Event: e, Index: i)).Where(m => m.Event.Precision == precision).ToList();
            traces.Add(Marks(marks, categories, events, index, theme, sizes, hollow: precision == DatePrecision.Year));
            rows.Add([.. marks.Select(m => m.Index)]);
        }
        return (new PlotlyFigureData(traces, LayoutOf(categories, from, to, theme, sizes), rows), from, to, categories.Count);
    }

    private static Scatter Marks(
        List<(Event Event, int Index)> marks, List<EventCategory> categories, IReadOnlyList<Event> all, RecordIndex index, Theme theme, DrawingSizes sizes, bool hollow)
    {
        var colour = Palette.Accent(theme);
        return new Scatter
        {
            Mode = ModeFlag.Markers,
            X = [.. marks.Select(m => (object)At(m.Event))],
            Y = [.. marks.Select(m => (object)(categories.IndexOf(m.Event.Category) + Stacked(m.Event, m.Index, all)))],
            HoverTextArray = [.. marks.Select(m => Hover(m.Event, index))],
            HoverTemplate = "%{hovertext}<extra></extra>",
            ShowLegend = false,
            Marker = new Marker { Size = sizes.Mark, Color = hollow ? Palette.Paper(theme) : colour, Line = new MarkLine { Color = colour, Width = sizes.Line } },
        };
    }

    /// <summary>The date as a year with its fraction; a year alone stands at its middle.</summary>
    private static double At(Event e)
    {
        var parts = e.Date.Split('-');
        var year = e.Year();
        return parts.Length switch
        {
            1 => year + 0.5,
            2 => year + ((int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) - 0.5) / 12),
            _ => year + (DateOnly.Parse(e.Date, System.Globalization.CultureInfo.InvariantCulture).DayOfYear / 366.0),
        };
    }

    private static double Stacked(Event e, int position, IReadOnlyList<Event> all)
    {
        var before = all.Take(position).Count(o => o.Category == e.Category && Math.Abs(At(o) - At(e)) < 0.05);
        return (before % StackMost) * StackStep;
    }

    private static string Hover(Event e, RecordIndex index)
    {
        string[] lines = [$"<b>{Text(e.Date)}</b>", .. Lines(e.Title), Text($"{CodeNames.Of(e.Category)} · {index.Short(e.SourceId)}, {e.Locator}")];
        return string.Join("<br>", lines);
    }

    private static IEnumerable<string> Lines(string text)
    {
        const int Width = 48;
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + word.Length >= Width)
            {
                yield return Text(line);
                line = "";
            }
            line = line.Length == 0 ? word : line + " " + word;
        }
        yield return Text(line);
    }

    private static Layout LayoutOf(List<EventCategory> categories, double from, double to, Theme theme, DrawingSizes sizes) => new()
    {
        AutoSize = true,
        ShowLegend = false,
        DragMode = DragModeEnum.Pan,
        HoverMode = HoverModeEnum.Closest,
        HoverDistance = 20,
        PaperBgColor = "rgba(0,0,0,0)",
        PlotBgColor = "rgba(0,0,0,0)",
        Font = new TextFont { Family = PlotlyDrawing.FontFamily, Size = sizes.Text, Color = Palette.Ink(theme) },
        HoverLabel = PlotlyHover.Label(theme, sizes.Text),
        Margin = new Margin { L = sizes.Text * 12, R = sizes.Text, T = sizes.Text, B = sizes.Text * 2.6m },
        XAxis =
        [
            new XAxis
            {
                Range = [from, to], ShowGrid = true, GridColor = Palette.Grid(theme), ZeroLine = false, TickFormat = "d",
                TickFont = new AxisFont { Size = sizes.Text, Color = Palette.Ink(theme) },
            },
        ],
        YAxis =
        [
            new YAxis
            {
                Range = [-0.5, categories.Count], FixedRange = true, ShowGrid = true, GridColor = Palette.Grid(theme), ZeroLine = false,
                TickMode = TickModeY.Array, TickVals = [.. categories.Select((_, i) => (object)i)], TickText = [.. categories.Select(c => (object)CodeNames.Of(c))],
                TickFont = new AxisFontY { Size = sizes.Text, Color = Palette.Ink(theme) },
            },
        ],
    };

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
