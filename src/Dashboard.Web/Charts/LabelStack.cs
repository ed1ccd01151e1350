namespace Dashboard.Web.Charts;

/// <summary>Keeps labels of one column apart: moves them up or down until none overlaps its neighbour.</summary>
internal static class LabelStack
{
    /// <summary>How far each label moves upwards, in pixels.</summary>
    /// <param name="positions">Positions as shares of the axis, 0 to 1.</param>
    /// <param name="heights">Heights of the labels in pixels.</param>
    /// <param name="plotHeight">Height of the plot in pixels; labels set apart for it are apart in a higher one too.</param>
    internal static IReadOnlyList<int> Shifts(IReadOnlyList<double> positions, IReadOnlyList<double> heights, double plotHeight)
    {
        var shifts = new double[positions.Count];
        var order = Enumerable.Range(0, positions.Count).OrderByDescending(i => positions[i]).ToList();
        for (var round = 0; round < 20; round++)
        {
            for (var k = 1; k < order.Count; k++)
            {
                var (upper, lower) = (order[k - 1], order[k]);
                var distance = (plotHeight * positions[upper] + shifts[upper]) - (plotHeight * positions[lower] + shifts[lower]);
                var missing = ((heights[upper] + heights[lower]) / 2) - distance;
                if (missing <= 0) continue;
                shifts[upper] += missing / 2;
                shifts[lower] -= missing / 2;
            }
            // The lowest label stays above the axis and pushes the others up.
            if (order.Count > 1)
                shifts[order[^1]] = Math.Max(shifts[order[^1]], (heights[order[^1]] / 2) - (plotHeight * positions[order[^1]]));
        }
        return [.. shifts.Select(s => (int)Math.Round(s))];
    }
}
