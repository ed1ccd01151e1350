using Dashboard.Core.Record;

namespace Dashboard.Core.Figures;

/// <summary>
/// In which order charts follow each other where one walks from one to the next: that of the list of charts, and the first
/// after the last. The map, which is not in the list, stands between the two.
/// </summary>
public static class ChartOrder
{
    /// <summary>The chart before another one.</summary>
    /// <param name="charts">All charts in order; at least one.</param>
    /// <param name="slug">The other one, or anything that is no chart for the map.</param>
    public static Indicator Before(this IReadOnlyList<Indicator> charts, string slug) =>
        charts.Find(slug) is var at and >= 0 ? charts[(at + charts.Count - 1) % charts.Count] : charts[^1];

    /// <summary>The chart after another one.</summary>
    /// <param name="charts">All charts in order; at least one.</param>
    /// <param name="slug">The other one, or anything that is no chart for the map.</param>
    public static Indicator After(this IReadOnlyList<Indicator> charts, string slug) =>
        charts[(charts.Find(slug) + 1) % charts.Count];

    /// <summary>The position of a chart, or -1.</summary>
    private static int Find(this IReadOnlyList<Indicator> charts, string slug)
    {
        ArgumentNullException.ThrowIfNull(charts);
        for (var i = 0; i < charts.Count; i++)
            if (charts[i].Id == slug) return i;
        return -1;
    }
}
