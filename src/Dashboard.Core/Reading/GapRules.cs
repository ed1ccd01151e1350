using System.Globalization;
using Dashboard.Core.Record;

namespace Dashboard.Core.Reading;

/// <summary>Rules about gaps: a gap is what a source of the indicator leaves out, and nothing fills it.</summary>
internal static class GapRules
{
    internal static IReadOnlyList<Rule<Gap>> All { get; } =
    [
        PeriodInOrder, HoldsNoValue, NotInAnotherGap, SourceLeavesOut,
        (record, row) => LocatorRule.Check(record, row.Item.SourceId, row.Item.Locator),
    ];

    private static Fault? PeriodInOrder(RecordDraft record, Placed<Gap> row) => row.Item is var g && g.PeriodEnd < g.PeriodStart
        ? new("period_end", Invariant($"{g.PeriodEnd} is before period_start, {g.PeriodStart}")) : null;

    /// <summary>Values for one year only: a mean over several years can stand beside yearly figures that are lost.</summary>
    private static Fault? HoldsNoValue(RecordDraft record, Placed<Gap> row)
    {
        var g = row.Item;
        var value = record.Observations.FirstOrDefault(o => o.Item.IndicatorId == g.IndicatorId && o.Item.Iso3 == g.Iso3
            && o.Item.SourceId == g.SourceId && o.Item.PeriodStart == o.Item.PeriodEnd
            && o.Item.PeriodStart >= g.PeriodStart && o.Item.PeriodStart <= g.PeriodEnd);
        return value is null ? null : new("period_start", Invariant(
            $"the same source has a value for {value.Item.Period} in {record.Path(RecordTables.Observations)}, row {value.Row}"));
    }

    private static Fault? NotInAnotherGap(RecordDraft record, Placed<Gap> row)
    {
        var g = row.Item;
        var other = record.Gaps.FirstOrDefault(o => o.Row < row.Row && o.Item.IndicatorId == g.IndicatorId
            && o.Item.Iso3 == g.Iso3 && o.Item.SourceId == g.SourceId && o.Item.PeriodStart != g.PeriodStart
            && o.Item.PeriodStart <= g.PeriodEnd && o.Item.PeriodEnd >= g.PeriodStart);
        return other is null ? null : new("period_start",
            Invariant($"the gap overlaps the one in row {other.Row}; make one of them, or separate them"));
    }

    private static Fault? SourceLeavesOut(RecordDraft record, Placed<Gap> row) =>
        record.Source(row.Item.SourceId) is { Kind: not SourceKind.Document } source
        && record.Observations.Where(o => o.Item.IndicatorId == row.Item.IndicatorId).ToList() is { Count: > 0 } values
        && values.All(o => o.Item.SourceId != source.Id)
            ? new("source", $"\"{source.Id}\" is not a document and has no value for {row.Item.IndicatorId}; "
                + "a gap is what a document or a source of the other values leaves out") : null;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
