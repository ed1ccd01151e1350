using System.Text.RegularExpressions;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Look;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Drawings;

/// <summary>What the marks of the timeline say and where they lead.</summary>
internal static class EventMarks
{
    /// <summary>The links of the timeline's drawing.</summary>
    /// <param name="events">What is drawn.</param>
    /// <param name="index">The record, for names of sources.</param>
    /// <param name="entry">Address of an event's entry in the list, by its id.</param>
    internal static PageLinks Of(IReadOnlyList<Event> events, RecordIndex index, Func<string, string> entry) => new(
        i => new MarkLink(events[i].Id, entry(events[i].Id), string.Join('\n',
            Name(events[i]),
            CodeNames.Of(events[i].Category),
            Words.Fill(Strings.MarkSource, index.Short(events[i].SourceId), events[i].Locator))),
        _ => "");

    /// <summary>Date and title; in front of them what the drawing calls it, where the title has other words for it.</summary>
    private static string Name(Event e)
    {
        var name = Words.Fill(Strings.MarkHead, EventDates.Of(e), e.Title.TrimEnd('.'));
        // As words: "interviews" does not say "interview" to who calls a mark by its name.
        return Regex.IsMatch(name, $@"\b{Regex.Escape(e.ShortTitle)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
            ? name : $"{e.ShortTitle}\n{name}";
    }
}
