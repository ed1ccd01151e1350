using System.Globalization;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Resources;
using Plotly.Blazor.Traces;

namespace Dashboard.Web.Charts;

/// <summary>Puts dated events into sentences for whoever walks through them; each category is a series.</summary>
internal static class TimelineWalk
{
    internal static Walk Of(IReadOnlyList<Event> events, RecordIndex index, PlotlyFigureData figure)
    {
        var marks = from trace in Enumerable.Range(0, figure.Traces.Count)
                    let drawn = (Scatter)figure.Traces[trace]
                    from point in Enumerable.Range(0, figure.Rows[trace].Count)
                    select (Event: events[figure.Rows[trace][point]], X: (double)drawn.X[point], Y: (double)drawn.Y[point], Trace: trace, Point: point);
        var series = from mark in marks
                     orderby mark.X, mark.Y
                     group mark by mark.Event.Category into line
                     orderby line.Key
                     select line.ToList();
        return new Walk(events, [.. series.Select(line => new WalkSeries(
            [.. line.Select((m, i) => new WalkPoint(m.X, m.Y, m.Trace, m.Point, Text(m.Event, index, i + 1, line.Count)))], []))]);
    }

    private static string Text(Event e, RecordIndex index, int position, int count) => string.Join(
        ' ',
        Fill(Strings.WalkValue, CodeNames.Of(e.Category), e.Date, e.Title.TrimEnd('.')),
        Fill(Strings.WalkSource, index.Short(e.SourceId), e.Locator),
        Fill(Strings.WalkPosition, position, count));

    private static string Fill(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
