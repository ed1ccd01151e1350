using Dashboard.Core.Wording;

namespace Dashboard.Core.Charts;

/// <summary>
/// Supplementary values that repeat a printed one: the line of both is one, and its value is written once; a note names the
/// source that agrees.
/// </summary>
internal static class SameAsPrinted
{
    /// <summary>The series, without the values of supplementary marks that lie on a printed one and say the same.</summary>
    internal static IReadOnlyList<ChartSeries> Once(IReadOnlyList<ChartSeries> series)
    {
        var printed = Printed(series);
        return [.. series.Select(s => s.SourceId.Length > 0 ? s : s with
        {
            Points = [.. s.Points.Select(p => printed.Contains(Place(p)) ? p with { Label = "" } : p)],
        })];
    }

    /// <summary>A sentence for each supplementary quantity that repeats printed values.</summary>
    internal static IEnumerable<string> Notes(ChartSpec spec)
    {
        var printed = Printed(spec.Series);
        return from series in spec.Series
               where series.SourceId.Length == 0
               let same = series.Points.Where(p => printed.Contains(Place(p))).Select(p => spec.Rows[p.Row]).ToList()
               where same.Count > 1
               select Words.Fill(ChartWords.NoteSame, same[0].Quantity, Words.List([.. same.Select(r => r.Period)]));
    }

    private static HashSet<(double, double)> Printed(IEnumerable<ChartSeries> series) =>
    [
        .. series.Where(s => s.SourceId.Length > 0).SelectMany(s => s.Points)
            .Where(p => !p.IsUndated && p.XEnd is null).Select(Place),
    ];

    private static (double X, double Y) Place(ChartPoint point) => (point.X, Math.Round(point.Y, 9));
}
