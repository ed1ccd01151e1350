using Dashboard.Core.Record;

namespace Dashboard.Core.Comparison;

/// <summary>
/// The columns that may share eight words with a document. All of them are facts that have only one wording: how a work is
/// called, who wrote and published it and where it is found; how a document calls its sections and the places of its lists;
/// how an organisation is called.
/// </summary>
internal static class ExemptColumns
{
    internal static IReadOnlyList<string> All { get; } =
    [
        .. Of(RecordTables.Sources, "authors", "title", "container", "publisher", "doi", "url"),
        .. Of(RecordTables.Sections, "title"),
        .. Of(RecordTables.Places, "name_as_listed", "city_as_listed", "country_as_listed", "region_as_listed"),
        .. Of(RecordTables.Organisations, "name", "name_local"),
    ];

    internal static bool Holds(Cell cell) => All.Contains($"{cell.File} {cell.Column}");

    private static IEnumerable<string> Of(string table, params string[] columns) =>
        columns.Select(c => $"{RecordTables.FileOf(table)} {c}");
}
