using Dashboard.Core.Charts;

namespace Dashboard.Web.Features.Explore;

/// <summary>
/// Years in sight, in whole years, and how they change by zoom and move. Never leaves the years that there are.
/// </summary>
/// <param name="From">First year.</param>
/// <param name="To">Last year, not before the first.</param>
public readonly record struct YearSpan(int From, int To)
{
    /// <summary>The years that an axis shows.</summary>
    public static YearSpan Of(ChartAxis axis) => new((int)Math.Ceiling(axis.Min), (int)Math.Floor(axis.Max));

    private int Count => To - From + 1;

    /// <summary>About half as many years around the middle; one stays.</summary>
    public YearSpan Fewer()
    {
        var cut = (Count + 2) / 4;
        return Count <= 1 ? this : Count == 2 ? new(From, From) : new(From + cut, Math.Max(From + cut, To - cut));
    }

    /// <summary>About twice as many years, as far as there are some.</summary>
    public YearSpan More(YearSpan whole)
    {
        var more = Math.Max(1, Count / 2);
        return new(Math.Max(whole.From, From - more), Math.Min(whole.To, To + more));
    }

    /// <summary>As many years, earlier or later by half of them.</summary>
    /// <param name="direction">-1 or 1.</param>
    /// <param name="whole">The years that there are.</param>
    public YearSpan Moved(int direction, YearSpan whole)
    {
        var step = direction * Math.Max(1, Count / 2);
        step = Math.Clamp(step, Math.Min(0, whole.From - From), Math.Max(0, whole.To - To));
        return new(From + step, To + step);
    }
}
