using Dashboard.Core.Reading;
using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Explore;

/// <summary>Periods in a sentence: in order, with years that follow each other as one span.</summary>
internal static class PeriodSpans
{
    internal static IReadOnlyList<string> Of(IEnumerable<Observation> figures)
    {
        List<string> periods = [.. figures.OrderBy(o => o.PeriodStart).Select(o => o.Period).Distinct()];
        var spans = new List<string>();
        for (var i = 0; i < periods.Count; i++)
        {
            var first = i;
            while (i + 1 < periods.Count && YearOf(periods[i]) is { } year && YearOf(periods[i + 1]) == year + 1) i++;
            spans.Add(YearOf(periods[first]) is { } from && YearOf(periods[i]) is { } to
                ? Words.YearSpan(from, to) : periods[first]);
        }
        return spans;
    }

    private static int? YearOf(string period) => PeriodName.Years(period) is (var start, { } end) && start == end ? start : null;
}
