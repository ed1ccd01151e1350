using System.Globalization;
using Dashboard.Core.Record;

namespace Dashboard.Core.Wording;

/// <summary>Dates of events in words, as precise as they are printed.</summary>
public static class EventDates
{
    /// <summary>"2008", "September 2008", "6 September 2008", or a span of them.</summary>
    public static string Of(Event dated)
    {
        ArgumentNullException.ThrowIfNull(dated);
        return dated.DateEnd.Length == 0 ? InWords(dated.Date)
            : Words.Fill(ChartWords.DateSpan, InWords(dated.Date), InWords(dated.DateEnd));
    }

    private static string InWords(string date) => date.Count(c => c == '-') switch
    {
        0 => date,
        1 => DateOnly.ParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture).ToString("MMMM yyyy", CultureInfo.CurrentCulture),
        _ => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            .ToString("d MMMM yyyy", CultureInfo.CurrentCulture),
    };
}
