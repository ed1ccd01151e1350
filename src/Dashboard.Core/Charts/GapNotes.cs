using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Charts;

/// <summary>Says why values are missing: in the notes, and as hatched bands under the axis where a band is true.</summary>
internal static class GapNotes
{
    /// <summary>
    /// Gaps of the main quantity over time that reach into the axis; another country's or quantity's gap would hatch values that
    /// exist. An axis without years has none.
    /// </summary>
    internal static IReadOnlyList<GapBand> Bands(ChartData data, ChartSelection selection, ChartAxis years) =>
        years.Ticks.Count == 0 ? []
            : [.. selection.Gaps.Where(g => IsBand(data, g)).Select(g => Band(g, years)).OfType<GapBand>()];

    /// <summary>The part of a gap inside the axis, or null.</summary>
    internal static GapBand? Band(Gap gap, ChartAxis years)
    {
        var (from, to) = (Math.Max(gap.PeriodStart, Math.Ceiling(years.Min)), Math.Min(gap.PeriodEnd, Math.Floor(years.Max)));
        var text = Words.Fill(
            ChartWords.GapBand, Words.YearSpan(gap.PeriodStart, gap.PeriodEnd), Words.Reason(gap.Reason), gap.Note);
        return from > to ? null : new GapBand(from, to, text, Words.Reason(gap.Reason));
    }

    /// <summary>
    /// One sentence for all gaps of one quantity that have the same reason and note, first of those that are hatched where the
    /// chart has one plot.
    /// </summary>
    internal static IEnumerable<string> Of(ChartData data, ChartSelection selection) =>
        Hatched(data, selection).Concat(Listed(data, selection));

    private static IEnumerable<string> Hatched(ChartData data, ChartSelection selection) =>
        from gap in selection.Gaps.Where(g => IsBand(data, g))
        group gap by (gap.Reason, gap.Note) into same
        select Words.Fill(ChartWords.GapBand, Years(same), Words.Reason(same.Key.Reason), same.Key.Note);

    private static IEnumerable<string> Listed(ChartData data, ChartSelection selection) =>
        from gap in selection.Gaps.Where(g => !IsBand(data, g))
        group gap by (gap.IndicatorId, gap.Reason, gap.Note) into same
        let what = data.Indicators.First(i => i.Id == same.Key.IndicatorId)
        let who = string.Join("; ", same.GroupBy(g => g.Iso3, (iso3, gaps) => (data.Entities[iso3].Name, Years: Years(gaps)))
            .GroupBy(c => c.Years, c => c.Name, (years, names) =>
                Words.Fill(ChartWords.SeriesOfEntity, string.Join(", ", names), years)))
        let named = what == data.Main && !data.OverTime ? who : Words.Fill(ChartWords.SeriesOfEntity, what.ShortTitle, who)
        select Words.Fill(ChartWords.GapNote, named,
            Words.Reason(same.Key.Reason), same.Key.Note);

    private static string Years(IEnumerable<Gap> gaps) =>
        string.Join(", ", gaps.OrderBy(g => g.PeriodStart).Select(g => Words.YearSpan(g.PeriodStart, g.PeriodEnd)));

    private static bool IsBand(ChartData data, Gap gap) =>
        gap.IndicatorId == data.Main.Id && (data.OverTime || data.Main.ChartKind is ChartKind.Line or ChartKind.Dots)
        && data.Observations.All(o => (!data.OverTime && o.IndicatorId != data.Main.Id) || o.Iso3 == gap.Iso3);
}
