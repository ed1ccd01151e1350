using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Charts;

/// <summary>Says why values are missing: as bands on the axis where a band is true, as notes elsewhere.</summary>
internal static class GapNotes
{
    /// <summary>Gaps of the main quantity over time; another country's or quantity's gap would hatch values that exist.</summary>
    internal static IReadOnlyList<GapBand> Bands(ChartData data, ChartSelection selection) =>
    [
        .. selection.Gaps.Where(g => IsBand(data, g)).Select(g => new GapBand(
            Math.Max(g.PeriodStart, selection.From ?? g.PeriodStart), Math.Min(g.PeriodEnd, selection.To ?? g.PeriodEnd),
            Words.Fill(ChartWords.GapBand, Words.YearSpan(g.PeriodStart, g.PeriodEnd), Words.Reason(g.Reason), g.Note),
            Words.Fill(ChartWords.GapBandShort, Words.Reason(g.Reason)))),
    ];

    /// <summary>One sentence for all gaps of one quantity that have the same reason and note.</summary>
    internal static IEnumerable<string> Of(ChartData data, ChartSelection selection) =>
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
