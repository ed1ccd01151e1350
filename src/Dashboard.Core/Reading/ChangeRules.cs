using System.Globalization;
using Dashboard.Core.Record;

namespace Dashboard.Core.Reading;

/// <summary>Rules about changes: each says what was and what became, and the rows of one version stand together.</summary>
internal static class ChangeRules
{
    internal static IReadOnlyList<Rule<Change>> All { get; } =
        [DateExists, NamesWhatChanged, SaysBefore, SaysAfter, VersionsTogether];

    private static Fault? DateExists(RecordDraft record, Placed<Change> row) =>
        DateOnly.TryParseExact(row.Item.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null
            : new("date", $"\"{row.Item.Date}\" is not a date; write it as YYYY-MM-DD");

    private static Fault? NamesWhatChanged(RecordDraft record, Placed<Change> row) =>
        Fault("chart", row.Item.Chart, row.Item) ?? Fault("item", row.Item.Item, row.Item)
            ?? Fault("subject", row.Item.Subject, row.Item);

    private static Fault? SaysBefore(RecordDraft record, Placed<Change> row) =>
        Fault("before", row.Item.Before, row.Item.Kind, ChangeKind.Changed, ChangeKind.Removed);

    private static Fault? SaysAfter(RecordDraft record, Placed<Change> row) =>
        Fault("after", row.Item.After, row.Item.Kind, ChangeKind.Changed, ChangeKind.Added);

    /// <summary>What follows a version is read from its first row on; another one in between would hide or repeat rows.</summary>
    private static Fault? VersionsTogether(RecordDraft record, Placed<Change> row)
    {
        var before = record.Changes.Where(c => c.Row < row.Row).ToList();
        return before.Count == 0 || before[^1].Item.Version == row.Item.Version
            || before.TrueForAll(c => c.Item.Version != row.Item.Version)
            ? null : new("version", $"the rows of version {row.Item.Version[..12]} do not stand together");
    }

    private static Fault? Fault(string column, string value, Change change) =>
        Fault(column, value, change.Kind, ChangeKind.Added, ChangeKind.Changed, ChangeKind.Removed);

    private static Fault? Fault(string column, string value, ChangeKind kind, params ReadOnlySpan<ChangeKind> needing) =>
        (value.Length > 0, needing.Contains(kind)) switch
        {
            (false, true) => new(column, $"a value is required where the change is {Codes.Of(kind)}"),
            (true, false) => new(column, $"there is none where the change is {Codes.Of(kind)}"),
            _ => null,
        };
}
