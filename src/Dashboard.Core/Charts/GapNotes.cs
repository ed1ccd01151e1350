using Dashboard.Core.Record;

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

    internal static IEnumerable<string> Of(ChartData data, ChartSelection selection) =>
        from gap in selection.Gaps.Where(g => !IsBand(data, g))
        group gap by (gap.IndicatorId, gap.PeriodStart, gap.PeriodEnd, gap.Reason, gap.Note) into same
        let what = data.Indicators.First(i => i.Id == same.Key.IndicatorId)
        let who = string.Join(", ", same.Select(g => data.Entities[g.Iso3].Name))
        select Words.Fill(
            ChartWords.GapNote, what == data.Main ? who : Words.Fill(ChartWords.SeriesOfEntity, what.ShortTitle, who),
            Words.YearSpan(same.Key.PeriodStart, same.Key.PeriodEnd), Words.Reason(same.Key.Reason), same.Key.Note);

    private static bool IsBand(ChartData data, Gap gap) =>
        gap.IndicatorId == data.Main.Id && data.Main.ChartKind is (ChartKind.Line or ChartKind.Dots);
}
