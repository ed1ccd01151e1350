using Dashboard.Core.Figures;

namespace Dashboard.Core.Map;

/// <summary>What the documents let one say about a place in a year.</summary>
public enum PlaceTime
{
    /// <summary>Its own years are printed, and the year lies in them.</summary>
    Open,

    /// <summary>No year of its own is printed that would tell.</summary>
    Undated,

    /// <summary>It was not open yet or no longer, or its organisation was founded later.</summary>
    Absent,
}

/// <summary>Places in time. Only printed years count; nothing is guessed from the year of a document.</summary>
public static class PlaceTimes
{
    /// <summary>What can be said of a place in a year; the years of opening and closing belong to its open time.</summary>
    public static PlaceTime In(int year, PlaceRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (year < row.Place.Opened || year > row.Place.Closed || year < row.Founded) return PlaceTime.Absent;
        return row.Place.Opened is null ? PlaceTime.Undated : PlaceTime.Open;
    }

    /// <summary>The years worth choosing: from the one before the first printed year to the one after the last.</summary>
    public static (int First, int Last) Years(IReadOnlyList<PlaceRow> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        var printed = places.SelectMany(p => new[] { p.Place.Opened, p.Place.Closed, p.Founded }).OfType<int>().ToList();
        return printed.Count == 0 ? (0, 0) : (printed.Min() - 1, printed.Max() + 1);
    }

    /// <summary>How many of the places are open, undated and absent in a year.</summary>
    internal static YearCounts Counts(int year, IEnumerable<PlaceRow> places)
    {
        var times = places.Select(p => In(year, p)).ToList();
        return new YearCounts(year, Count(PlaceTime.Open), Count(PlaceTime.Undated), Count(PlaceTime.Absent));

        int Count(PlaceTime time) => times.Count(t => t == time);
    }
}

/// <summary>A year of the map.</summary>
/// <param name="Year">The year.</param>
/// <param name="Open">Places that were open by their printed years.</param>
/// <param name="Undated">Places without a year of their own; drawn apart.</param>
/// <param name="Absent">Places that are not shown.</param>
public sealed record YearCounts(int Year, int Open, int Undated, int Absent);
