using Dashboard.Core.Record;

namespace Dashboard.Core.Store;

/// <summary>The tables of a store that hold the record: the whole of it, as its folder may break later.</summary>
internal static class StoreTables
{
    /// <summary>The tables of the record, and its other files as rows of one more.</summary>
    internal static IReadOnlyList<RecordTable> All { get; } =
        [.. RecordTables.All, new RecordTable("files", typeof(RecordFile), r => r.Files, file => ((RecordFile)file).Path)];

    /// <summary>The name of the record's table with a capital letter, as <see cref="StoreContext"/> calls it.</summary>
    internal static string NameOf(RecordTable table) => char.ToUpperInvariant(table.Name[0]) + table.Name[1..];

    /// <summary>The numbers of rows that the tables of a store must have.</summary>
    internal static IEnumerable<RowCount> CountsOf(DocumentedRecord record) =>
        All.Select(t => new RowCount { Name = NameOf(t), Rows = t.Rows(record).Count });

    /// <summary>A condition in SQL: every table has the rows that it was given.</summary>
    internal static string AreWhole { get; } = string.Join(" AND ", All.Select(NameOf).Select(name =>
        $"(SELECT Rows FROM RowCounts WHERE Name = '{name}') = (SELECT count(*) FROM {name})"));
}
