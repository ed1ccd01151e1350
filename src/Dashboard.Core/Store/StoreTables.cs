using Dashboard.Core.Record;

namespace Dashboard.Core.Store;

/// <summary>The tables of a store that hold the record.</summary>
internal static class StoreTables
{
    /// <summary>The name of the record's table with a capital letter, as <see cref="StoreContext"/> calls it.</summary>
    internal static string NameOf(RecordTable table) => char.ToUpperInvariant(table.Name[0]) + table.Name[1..];

    /// <summary>The numbers of rows that the tables of a store must have.</summary>
    internal static IEnumerable<RowCount> CountsOf(DocumentedRecord record) =>
        RecordTables.All.Select(t => new RowCount { Name = NameOf(t), Rows = t.Rows(record).Count });

    /// <summary>A condition in SQL: every table has the rows that it was given.</summary>
    internal static string AreWhole { get; } = string.Join(" AND ", RecordTables.All.Select(NameOf).Select(name =>
        $"(SELECT Rows FROM RowCounts WHERE Name = '{name}') = (SELECT count(*) FROM {name})"));
}
