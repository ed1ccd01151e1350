using Dashboard.Core.Record;

namespace Dashboard.Core.Reading;

/// <summary>Rules about classifications: a document says it, somewhere.</summary>
internal static class ClassificationRules
{
    internal static IReadOnlyList<Rule<Framework>> Frameworks { get; } = [HasRows];

    internal static IReadOnlyList<Rule<Classification>> All { get; } =
    [
        (record, row) => SourceRules.MustBeDocument(record, row.Item.SourceId),
        (record, row) => LocatorRule.Check(record, row.Item.SourceId, row.Item.Locator),
    ];

    private static Fault? HasRows(RecordDraft record, Placed<Framework> row) =>
        !record.IsWhole(RecordTables.Classifications) || record.Classifications.Any(c => c.Item.FrameworkId == row.Item.Id)
            ? null : new("id", $"\"{row.Item.Id}\" classifies nothing in {record.Path(RecordTables.Classifications)}");
}
