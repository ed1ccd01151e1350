using Dashboard.Core.Record;

namespace Dashboard.Core.Figures;

/// <summary>
/// In which order charts follow each other where one walks from one to the next: that of the list of charts, then the map,
/// then the first chart again.
/// </summary>
public static class ChartOrder
{
    /// <summary>The chart before another one; null for the map.</summary>
    /// <param name="charts">All charts in order; at least one.</param>
    /// <param name="slug">The other one, or anything that is no chart for the map.</param>
    public static Indicator? Before(this IReadOnlyList<Indicator> charts, string slug) =>
        charts.Find(slug) switch { 0 => null, > 0 and var at => charts[at - 1], _ => charts[^1] };

    /// <summary>The chart after another one; null for the map.</summary>
    /// <param name="charts">All charts in order; at least one.</param>
    /// <param name="slug">The other one, or anything that is no chart for the map.</param>
    public static Indicator? After(this IReadOnlyList<Indicator> charts, string slug) =>
        charts.Find(slug) + 1 is var next && next < charts.Count ? charts[next] : null;

    /// <summary>The position of a chart, from 1; the map comes after the last.</summary>
    /// <param name="charts">All charts in order.</param>
    /// <param name="slug">The chart, or anything that is no chart for the map.</param>
    public static int Position(this IReadOnlyList<Indicator> charts, string slug) =>
        charts.Find(slug) is >= 0 and var at ? at + 1 : charts.Count + 1;

    /// <summary>
    /// The charts nearest to another one: those of the same quantity in another measure, then those of its topic, in each group
    /// the nearest in the order of charts first.
    /// </summary>
    /// <param name="charts">All charts in order.</param>
    /// <param name="slug">The other one.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<Indicator> Related(this IReadOnlyList<Indicator> charts, string slug, int most)
    {
        if (charts.Find(slug) is not (>= 0 and var at)) return [];
        var one = charts[at];
        return
        [
            .. charts.Select((chart, position) => (chart, Away: Math.Abs(position - at)))
                .Where(c => c.Away > 0 && (c.chart.Topic == one.Topic || IsSameQuantity(c.chart)))
                .OrderByDescending(c => IsSameQuantity(c.chart)).ThenBy(c => c.Away).Take(most).Select(c => c.chart),
        ];

        bool IsSameQuantity(Indicator chart) => one.Quantity.Length > 0 && chart.Quantity == one.Quantity;
    }

    /// <summary>The position of a chart, or -1.</summary>
    private static int Find(this IReadOnlyList<Indicator> charts, string slug)
    {
        ArgumentNullException.ThrowIfNull(charts);
        for (var i = 0; i < charts.Count; i++)
            if (charts[i].Id == slug) return i;
        return -1;
    }
}
