using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Charts;

/// <summary>
/// Supplementary values that repeat a printed one: the line of both is one, and its value is written once; of two bars the
/// printed one is drawn. A note names the source that agrees.
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

    /// <summary>Whether a supplementary figure of a list says what a printed one says, to its bound and status.</summary>
    internal static bool Repeats(Observation figure, IEnumerable<Observation> figures) => figure.Basis.IsSupplementary()
        && figures.Any(o => !o.Basis.IsSupplementary() && Said(o) == Said(figure));

    /// <summary>A sentence for each supplementary quantity, or in a list source, that repeats printed values.</summary>
    internal static IEnumerable<string> Notes(ChartSpec spec) => spec.Bars.Count > 0 ? OfBars(spec) : OfLines(spec);

    private static IEnumerable<string> OfBars(ChartSpec spec)
    {
        var drawn = spec.Bars.Select(b => b.Row).ToHashSet();
        return from row in spec.Rows.Where((row, index) => row.Reason is null && !drawn.Contains(index))
               group row.Period by row.SourceShort into periods
               select Words.Fill(
                   periods.Skip(1).Any() ? ChartWords.NoteSame : ChartWords.NoteSameOnce,
                   Words.Fill(ChartWords.SeriesSupplementary, periods.Key), Words.List([.. periods]));
    }

    private static IEnumerable<string> OfLines(ChartSpec spec)
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

    private static (string, string, string, double?, double?, double?, Bound, ObservationStatus) Said(Observation o) =>
        (o.IndicatorId, o.Iso3, o.Period, o.Value, o.Low, o.High, o.Bound, o.Status);

    private static (double X, double Y) Place(ChartPoint point) => (point.X, Math.Round(point.Y, 9));
}
