using System.Text.Json;
using Dashboard.Core.Lessons;
using Dashboard.Core.Record;
using Dashboard.Core.Tables;

namespace Dashboard.Core.Reading;

/// <summary>What came of reading a record.</summary>
/// <param name="Record">The record, or null when there is any problem.</param>
/// <param name="Problems">Every problem, by file and row.</param>
/// <param name="Readable">
/// False when the folder or its <c>datapackage.json</c> is not there or may not be read; true when it was read, whatever it says.
/// </param>
public sealed record RecordReading(DocumentedRecord? Record, IReadOnlyList<RecordProblem> Problems, bool Readable);

/// <summary>Reads and checks a record. No content makes it throw: whatever is wrong is a <see cref="RecordProblem"/>.</summary>
public static class RecordReader
{
    /// <summary>Reads the record of a folder and finds every problem at once.</summary>
    public static RecordReading Read(string folder)
    {
        var problems = new List<RecordProblem>();
        if (RecordFolder.Open(folder, problems) is not { } files) return new(null, problems, Readable: false);
        if (PackageReader.Read(files.Package, problems) is not { } package) return new(null, problems, Readable: true);
        files.ReadFiles(package, problems);
        problems.AddRange(PackageCheck.Check(package));

        var draft = RecordMapper.Map(Tables(package, files, problems), problems);
        var lessons = new List<LessonFile>();
        foreach (var path in package.OtherFiles)
        {
            if (!LessonFile.Is(path)) CheckJson(path, files[path], problems);
            else if (files[path] is { } content && LessonFile.Read(path, PackageReader.Text(content), problems) is { } lesson)
                lessons.Add(lesson);
        }
        problems.AddRange(RecordRules.Check(draft));
        if (problems.Count > 0) return new(null, InOrder(problems), Readable: true);
        var record = Whole(draft, package, files);
        problems.AddRange(lessons.SelectMany(l => LessonRules.Check(l, record)));
        return problems.Count == 0 ? new(record, [], Readable: true) : new(null, InOrder(problems), Readable: true);
    }

    private static DocumentedRecord Whole(RecordDraft draft, DataPackage package, RecordFolder files) =>
        draft.Record(files.DataVersion()) with
        {
            Created = package.Created,
            Files = [.. package.OtherFiles.Select(p => new RecordFile { Path = p, Text = PackageReader.Text(files[p]!) })],
        };

    /// <summary>The data version of a folder without checking it, or null when its files cannot all be read.</summary>
    public static string? DataVersionOf(string folder)
    {
        var problems = new List<RecordProblem>();
        if (RecordFolder.Open(folder, problems) is not { } files
            || PackageReader.Read(files.Package, problems) is not { } package) return null;
        files.ReadFiles(package, problems);
        return problems.Count == 0 ? files.DataVersion() : null;
    }

    /// <summary>
    /// The rows of a record that are sound each by itself, and its data version, whatever rules it breaks as a whole; null when
    /// it cannot be read.
    /// </summary>
    internal static (RecordDraft Rows, string DataVersion)? Rows(string folder, List<RecordProblem> problems)
    {
        if (RecordFolder.Open(folder, problems) is not { } files
            || PackageReader.Read(files.Package, problems) is not { } package) return null;
        files.ReadFiles(package, problems);
        return (RecordMapper.Map(Tables(package, files, problems), problems), files.DataVersion());
    }

    /// <summary>Reads and checks every table; the rows returned are sound each by itself.</summary>
    private static Dictionary<string, Table> Tables(DataPackage package, RecordFolder files, List<RecordProblem> problems)
    {
        var tables = package.Tables.ToDictionary(t => t.Name, t => TableReader.Read(t, files[t.Path], problems));
        var sound = tables.ToDictionary(t => t.Key, t => TableCheck.Check(t.Value, problems));
        foreach (var table in tables.Values) TableCheck.CheckForeignKeys(table, tables, problems);
        return sound;
    }

    private static void CheckJson(string path, byte[]? content, List<RecordProblem> problems)
    {
        if (content is null) return;
        try
        {
            using var _ = PackageReader.Parse(content);
        }
        catch (JsonException e)
        {
            problems.Add(PackageReader.NotJson(path, e));
        }
    }

    private static List<RecordProblem> InOrder(List<RecordProblem> problems) =>
        [.. problems.OrderBy(p => p.File != DataPackage.FileName)
            .ThenBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Row ?? 0)];
}
