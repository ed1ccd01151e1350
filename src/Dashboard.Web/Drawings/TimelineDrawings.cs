using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Drawings;

/// <summary>The drawings of timelines in pages: those asked for lately are kept as long as the record is.</summary>
internal static class TimelineDrawings
{
    private const int MaxKept = 120;

    private static readonly ConditionalWeakTable<RecordIndex, ConcurrentDictionary<(string Frame, string Page), PageDrawing>>
        Known = [];

    /// <summary>A timeline whose marks lead to the entries of their events.</summary>
    /// <param name="index">The record.</param>
    /// <param name="page">Address of the page; equal ones show equal events and years.</param>
    /// <param name="events">At least one, by date; also those of years that are not shown.</param>
    /// <param name="part">The years that are shown.</param>
    /// <param name="frame">What it is laid out for.</param>
    internal static PageDrawing Of(RecordIndex index, string page, IReadOnlyList<Event> events, YearSpan part, PageFrame frame)
    {
        var known = Known.GetValue(index, _ => new());
        if (known.Count > MaxKept) known.Clear();
        return known.GetOrAdd((frame.Name, page), _ => Draw(index, page, events, part, frame));
    }

    private static PageDrawing Draw(RecordIndex index, string page, IReadOnlyList<Event> events, YearSpan part, PageFrame frame)
    {
        var drawing = new TimelineDrawing(events, part, frame);
        var links = EventMarks.Of(events, index, id => $"{page}#event-{id}");
        return PageDrawing.Of(frame, frame.Width, drawing.Height, links, drawing.Draw) with
        {
            Room = (drawing.Left, drawing.Right),
        };
    }
}
