using Dashboard.Core.Record;
using Dashboard.Core.Tables;

namespace Dashboard.Core.Reading;

/// <summary>What a rule found wrong with a row.</summary>
internal sealed record Fault(string Column, string Message);

/// <summary>A rule about one row in the light of the whole record: its fault, or null.</summary>
internal delegate Fault? Rule<T>(RecordDraft record, Placed<T> row);

/// <summary>
/// The rules of the record that a table schema cannot hold: one row per printed figure with its locator, status and
/// basis; no value without status, no gap without reason; inferred pages marked; derived values explained.
/// </summary>
internal static class RecordRules
{
    /// <summary>Every broken rule. Rows not sound by themselves are left out, and with them rules about absence.</summary>
    internal static IEnumerable<RecordProblem> Check(RecordDraft record) =>
    [
        .. Broken(record, RecordTables.Sources, record.Sources, SourceRules.Sources),
        .. Broken(record, RecordTables.Organisations, record.Organisations, SourceRules.Organisations),
        .. Broken(record, RecordTables.Indicators, record.Indicators, IndicatorRules.All),
        .. Broken(record, RecordTables.Observations, record.Observations, ObservationRules.All),
        .. Broken(record, RecordTables.Gaps, record.Gaps, GapRules.All),
        .. Broken(record, RecordTables.Places, record.Places, PlaceRules.All),
        .. Broken(record, RecordTables.Events, record.Events, EventRules.All),
        .. Broken(record, RecordTables.Frameworks, record.Frameworks, ClassificationRules.Frameworks),
        .. Broken(record, RecordTables.Classifications, record.Classifications, ClassificationRules.All),
        .. Broken(record, RecordTables.Claims, record.Claims, ClaimRules.All),
        .. Broken(record, RecordTables.Changes, record.Changes, ChangeRules.All),
    ];

    private static IEnumerable<RecordProblem> Broken<T>(
        RecordDraft record, string table, IReadOnlyList<Placed<T>> rows, IReadOnlyList<Rule<T>> rules) =>
        from row in rows
        from rule in rules
        let fault = rule(record, row)
        where fault is not null
        select new RecordProblem(record.Path(table), row.Row, fault.Column, fault.Message) { Kind = ProblemKind.Rule };
}
