using System.Text.Json;
using Dashboard.Core.Record;
using Dashboard.Core.Tables;

namespace Dashboard.Core.Comparison;

/// <summary>A value of the record and where it stands.</summary>
/// <param name="File">File below the record's folder.</param>
/// <param name="Row">Row as a spreadsheet shows it, or null in a file without rows.</param>
/// <param name="Column">Column, or the path to the value in JSON.</param>
/// <param name="Text">The value.</param>
internal sealed record Cell(string File, int? Row, string Column, string Text)
{
    internal RecordProblem Says(string message) => new(File, Row, Column, message);
}

/// <summary>The record as text: its tables as they are written, and the texts of its data package.</summary>
/// <param name="Tables">The tables.</param>
/// <param name="Package">The texts of <c>datapackage.json</c>.</param>
internal sealed record RecordText(IReadOnlyList<Table> Tables, IReadOnlyList<Cell> Package)
{
    /// <summary>Reads a record, or returns null when it cannot be read whole.</summary>
    internal static RecordText? Read(string folder)
    {
        var problems = new List<RecordProblem>();
        if (RecordFolder.Open(folder, problems) is not { } files
            || PackageReader.Read(files.Package, problems) is not { } package) return null;
        files.ReadFiles(package, problems);
        var tables = package.Tables.Select(t => TableReader.Read(t, files[t.Path], problems)).ToList();
        using var json = PackageReader.Parse(files.Package);
        return problems.Count == 0 ? new RecordText(tables, [.. Texts(json.RootElement, "")]) : null;
    }

    /// <summary>The rows of a table.</summary>
    internal IReadOnlyList<TableRow> Rows(string table) => Tables.FirstOrDefault(t => t.Schema.Name == table)?.Rows ?? [];

    /// <summary>The documents of <c>sources.csv</c>.</summary>
    internal IEnumerable<TableRow> Documents() =>
        Rows(RecordTables.Sources).Where(s => s["kind"] == Codes.Of(SourceKind.Document));

    /// <summary>Every value of every table and every text of the data package.</summary>
    internal IEnumerable<Cell> Cells() =>
        Tables.SelectMany(t => t.Rows.SelectMany(r => r.Values.Select(v => new Cell(t.Schema.Path, r.Number, v.Key, v.Value))))
            .Concat(Package);

    private static IEnumerable<Cell> Texts(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject()
            .SelectMany(p => Texts(p.Value, path.Length == 0 ? p.Name : $"{path}.{p.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((e, i) => Texts(e, $"{path}[{i}]")),
        JsonValueKind.String => [new Cell(DataPackage.FileName, null, path, element.GetString()!)],
        _ => [],
    };
}
