using Dashboard.Core.Addresses;
using Dashboard.Core.Disputes;
using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Charts;

/// <summary>
/// Puts a chart into words: what, where, when, how many values in which range, each series or row with its values and
/// which way it went, what is disputed, where a source changes, and what is missing.
/// </summary>
internal static class ChartSummary
{
    private const int ListedInFull = 6;

    /// <param name="spec">The chart.</param>
    /// <param name="gaps">Sentences about gaps.</param>
    internal static string Of(ChartSpec spec, IEnumerable<string> gaps)
    {
        var values = spec.Rows.Where(r => r.Reason is null).ToList();
        var supplementary = values.Count(r => r.Basis.IsSupplementary());
        var sentences = new List<string>
        {
            Words.Fill(ChartWords.SummaryHead, spec.Title, spec.Subtitle),
            Words.Fill(ChartWords.SummaryCount, Counts(values.Count - supplementary, supplementary)),
        };
        if (spec.Scale == AxisScale.Index) sentences.Add(Words.Fill(ChartWords.SummaryIndex, spec.Y.Title));
        if (values.Count > 1) sentences.AddRange(Extent(values));
        sentences.AddRange(spec.Series.Reverse().Select(s => Words.Fill(ChartWords.SummarySeries, s.Name, Values(spec, s))));
        sentences.AddRange(spec.Bars.Select(b => Words.Fill(ChartWords.SummarySeries, b.Name, Value(spec.Rows[b.Row], b.Name))));
        if (spec.Bars.Count > 0) sentences.AddRange(SameAsPrinted.Notes(spec));
        var disputed = Disputed(spec).ToList();
        if (disputed.Count > 0) sentences.Add(Words.Fill(ChartWords.SummaryDisputed, Words.List(disputed)));
        sentences.AddRange(spec.Breaks.Select(b => b.Text + "."));
        sentences.AddRange(gaps);
        return string.Join(' ', sentences);
    }

    /// <summary>How many values are the documents' own and how many supplementary; what there is none of is not named.</summary>
    private static string Counts(int printed, int supplementary)
    {
        var counts = new List<string>();
        if (printed > 0) counts.Add(Words.Count(printed, ChartWords.SummaryDocumentsOne, ChartWords.SummaryDocuments));
        if (supplementary > 0)
            counts.Add(Words.Count(supplementary, ChartWords.SummarySupplementaryOne, ChartWords.SummarySupplementary));
        return counts.Count > 0 ? Words.List(counts) : ChartWords.SummaryNone;
    }

    /// <summary>The years of all values, and their range where they have one unit.</summary>
    private static IEnumerable<string> Extent(IReadOnlyList<FigureRow> values)
    {
        var dated = values.Where(r => r.IsDated).ToList();
        if (dated.Count > 0)
        {
            var (first, last) = (dated.Min(r => r.PeriodStart), dated.Max(r => r.PeriodEnd ?? r.PeriodStart));
            yield return Words.Fill(ChartWords.SummaryWhen, Words.YearSpan(first, last));
        }
        if (values.Select(r => r.Unit).Distinct().Count() > 1) yield break;
        var (lowest, highest) = (values.MinBy(r => r.Low ?? r.Value)!, values.MaxBy(r => r.High ?? r.Value)!);
        if (lowest != highest && (lowest.Low ?? lowest.Value) < (highest.High ?? highest.Value))
            yield return Words.Fill(ChartWords.SummaryRange, Named(lowest), Named(highest));

        string Named(FigureRow row)
        {
            var countries = values.Select(r => r.Iso3).Distinct().Count() > 1;
            return countries ? Words.Fill(ChartWords.SeriesOfSource, row.Display, row.Entity) : row.Display;
        }
    }

    private static string Values(ChartSpec spec, ChartSeries series)
    {
        var points = series.Points;
        var texts = points.Select(p => Value(spec.Rows[p.Row], ""));
        if (points.Count > ListedInFull)
        {
            var (low, high) = (points.MinBy(p => p.Y)!, points.MaxBy(p => p.Y)!);
            texts =
            [
                Words.Fill(ChartWords.SummaryEnds, Value(spec.Rows[points[0].Row], ""), Value(spec.Rows[points[^1].Row], "")),
                Words.Fill(ChartWords.SummaryExtremes, Value(spec.Rows[low.Row], ""), Value(spec.Rows[high.Row], "")),
            ];
        }
        var direction = Direction(spec.Rows[series.Points[0].Row], spec.Rows[series.Points[^1].Row]);
        return string.Join("; ", direction is null ? texts : texts.Append(direction));
    }

    /// <summary>Whether the last value is above the first; not of plans, ranges and bounds, which may lie either way.</summary>
    private static string? Direction(FigureRow first, FigureRow last)
    {
        if (first.PeriodStart == last.PeriodStart || !Compares(first) || !Compares(last)) return null;
        return first.Value < last.Value ? ChartWords.SummaryHigher
            : first.Value > last.Value ? ChartWords.SummaryLower : ChartWords.SummaryEqual;

        static bool Compares(FigureRow row) =>
            row.Value is not null && row.Status != ObservationStatus.Planned && row.Bound is Bound.Exact or Bound.About;
    }

    /// <summary>Years on an axis; rows of a list by the name they share.</summary>
    private static IEnumerable<string> Disputed(ChartSpec spec) =>
        spec.Spans.Select(s => Words.Year((int)Math.Round(s.X))).Concat(
        from bar in spec.Bars
        let row = spec.Rows[bar.Row]
        where row.Letter.Length > 0
        group row by ClaimedValue.Of(row) into claims
        where claims.Select(r => r.Source).Distinct().Count() > 1
            && claims.Select(r => (r.Value, r.Low, r.High)).Distinct().Count() > 1
        let claim = claims.First()
        select Words.Fill(ChartWords.SummaryPeriod, claim.Quantity, claim.Period));

    /// <summary>A value with its period, which a name that holds it need not repeat.</summary>
    private static string Value(FigureRow row, string name)
    {
        var text = name.EndsWith(row.Period, StringComparison.Ordinal) ? row.Display
            : !row.Period.Any(char.IsDigit) ? Words.Fill(ChartWords.SeriesOfEntity, row.Display, row.Period)
            : Words.Fill(IsOneYear(row) ? ChartWords.SummaryPoint : ChartWords.SummaryPeriod, row.Display, row.Period);
        return WithStatus(text, row);
    }

    /// <summary>Whether the period is a calendar year or an academic one, such as 2015/16.</summary>
    private static bool IsOneYear(FigureRow row) => row.PeriodEnd == row.PeriodStart || row.Period.Contains('/');

    /// <summary>A text about a figure with whatever makes it other than a plain printed value.</summary>
    internal static string WithStatus(string text, FigureRow row)
    {
        if (row.Basis.IsDerived()) text = Words.Fill(ChartWords.SummaryDerived, text);
        return row.Status switch
        {
            ObservationStatus.Planned => Words.Fill(ChartWords.SummaryPlanned, text),
            ObservationStatus.Estimate => Words.Fill(ChartWords.SummaryEstimate, text),
            ObservationStatus.Provisional => Words.Fill(ChartWords.SummaryProvisional, text),
            _ => text,
        };
    }
}
