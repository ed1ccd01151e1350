using System.Text.Json;

namespace Dashboard.Core.Record;

/// <summary>What came of reading a record.</summary>
/// <param name="Record">The record, or null when there is any problem.</param>
/// <param name="Problems">Every problem, by file and row.</param>
/// <param name="Readable">False when the folder or its data package cannot be read at all.</param>
public sealed record RecordReading(DocumentedRecord? Record, IReadOnlyList<RecordProblem> Problems, bool Readable);

/// <summary>Reads and checks a record. Content never makes it throw: whatever is wrong is a <see cref="RecordProblem"/>.</summary>
public static class RecordReader
{
    /// <summary>Reads the record of a folder and finds every problem at once.</summary>
    public static RecordReading Read(string folder)
    {
        var problems = new List<RecordProblem>();
        if (RecordFolder.Open(folder, problems) is not { } files) return new RecordReading(null, problems, Readable: false);
        if (DataPackage.Read(files.Package, problems) is not { } package) return new RecordReading(null, problems, Readable: true);
        files.ReadFiles(folder, package, problems);

        var tables = package.Tables.ToDictionary(
            t => t.Name, t => files[t.Path] is { } content ? TableReader.Read(t.Path, content, t, problems) : []);
        foreach (var schema in package.Tables) TableCheck.Check(schema, tables[schema.Name], problems);
        foreach (var schema in package.Tables) TableCheck.CheckForeignKeys(schema, tables, problems);
        foreach (var path in package.OtherFiles) CheckJson(path, files[path], problems);
        DocumentedRecord? record = null;
        if (problems.Count == 0) record = Map(tables, files.DataVersion(), problems);
        // The rules compare typed values of several tables, so they need every table to be sound by itself.
        if (record is not null) problems.AddRange(RecordRules.Check(record));
        return new RecordReading(problems.Count == 0 ? record : null, InOrder(problems), Readable: true);
    }

    /// <summary>The data version of a folder without checking it, or null when its files cannot all be read.</summary>
    public static string? DataVersionOf(string folder)
    {
        var problems = new List<RecordProblem>();
        if (RecordFolder.Open(folder, problems) is not { } files || DataPackage.Read(files.Package, problems) is not { } package) return null;
        files.ReadFiles(folder, package, problems);
        return problems.Count == 0 ? files.DataVersion() : null;
    }

    private static DocumentedRecord? Map(
        IReadOnlyDictionary<string, IReadOnlyList<TableRow>> tables, string dataVersion, List<RecordProblem> problems)
    {
        try
        {
            return RecordMapper.Map(tables, dataVersion);
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            problems.Add(new(DataPackage.FileName, null, null, e.Message));
            return null;
        }
    }

    private static void CheckJson(string path, byte[]? content, List<RecordProblem> problems)
    {
        if (content is null) return;
        try
        {
            using var _ = JsonDocument.Parse(content);
        }
        catch (JsonException e)
        {
            problems.Add(new(path, (int?)e.LineNumber + 1, null, "this is not JSON: " + e.Message.Split(" LineNumber")[0]));
        }
    }

    private static List<RecordProblem> InOrder(List<RecordProblem> problems) =>
        [.. problems.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Row ?? 0)];
}
