using Dashboard.Core.Record;

namespace Dashboard.Web.Drawings;

/// <summary>Years of a timeline, each from its first day to its last.</summary>
/// <param name="From">The first year.</param>
/// <param name="To">The year after the last; more than <paramref name="From"/>.</param>
public readonly record struct YearSpan(int From, int To)
{
    /// <summary>How many years.</summary>
    internal int Years => To - From;

    /// <summary>From the year of the first event to that of the last.</summary>
    /// <param name="events">At least one.</param>
    internal static YearSpan Of(IReadOnlyList<Event> events) => new(events.Min(e => e.Year()), events.Max(e => e.Year()) + 1);

    /// <summary>What an address leaves of it, or null for nothing.</summary>
    /// <param name="first">First year, or null.</param>
    /// <param name="last">Last year, or null.</param>
    internal YearSpan? Part(int? first, int? last)
    {
        var part = new YearSpan(Math.Max(From, first ?? From), Math.Min(To, last + 1 ?? To));
        return part.Years > 0 ? part : null;
    }

    /// <summary>The whole years nearest to a span around a middle, moved inwards where they would leave this one.</summary>
    /// <param name="middle">The middle as a year with its fraction.</param>
    /// <param name="years">How many years; at least one is left.</param>
    internal YearSpan Around(double middle, double years)
    {
        years = Math.Clamp(years, 1, Years);
        var from = Math.Clamp(middle - (years / 2), From, To - years);
        var first = Nearest(from);
        return new YearSpan(first, Math.Max(first + 1, Nearest(from + years)));
    }

    /// <summary>As the script of the page rounds: a half goes up.</summary>
    private static int Nearest(double year) => (int)Math.Floor(year + 0.5);
}
