using System.Text;
using CsvHelper;

namespace Dashboard.Core.Record;

/// <summary>A row of a table as text.</summary>
/// <param name="Number">Row as a spreadsheet shows it; the first data row is 2.</param>
/// <param name="Values">Values by column.</param>
internal sealed record TableRow(int Number, IReadOnlyDictionary<string, string> Values)
{
    internal string this[string column] => Values[column];
}

/// <summary>Reads a CSV file strictly (UTF-8, RFC 4180): anything that is not exactly a table is a problem.</summary>
internal static class TableReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly CsvReaderOptions Options = new()
    {
        HasHeader = false,
        Separator = ',',
        SkipEmptyLines = false,
        TrimWhitespace = false,
        TrackLineNumbers = true,
        DetectSeparatorHint = false,
        IncludeValuesInExceptions = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
    };

    internal static IReadOnlyList<TableRow> Read(string path, byte[] content, TableSchema schema, List<RecordProblem> problems)
    {
        if (Decode(path, content, problems) is not { } text) return [];
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(new(path, null, null, "the file is empty; its first row must name the columns"));
            return [];
        }
        var rows = Rows(path, text, problems);
        return rows.Count > 0 && HeaderIsRight(path, rows[0], schema, problems) ? Named(path, rows, problems) : [];
    }

    private static string? Decode(string path, byte[] content, List<RecordProblem> problems)
    {
        var bytes = content.AsSpan();
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            var line = bytes[..Math.Clamp(e.Index, 0, bytes.Length)].Count((byte)'\n') + 1;
            problems.Add(new(path, line, null, "the file is not UTF-8 from here on; save it as UTF-8"));
            return null;
        }
    }

    private static List<string[]> Rows(string path, string text, List<RecordProblem> problems)
    {
        var rows = new List<string[]>();
        using var reader = CsvReader.Create(new StringReader(text), Options);
        try
        {
            while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader[i].ToString())]);
        }
        catch (CsvFormatException)
        {
            problems.Add(new(path, rows.Count + 1, null,
                "a quotation mark stands where none may be, or one is not closed; a value with commas or quotation marks is put in quotation marks, and those inside are doubled"));
            return [];
        }
        return rows;
    }

    private static bool HeaderIsRight(string path, string[] header, TableSchema schema, List<RecordProblem> problems)
    {
        var before = problems.Count;
        foreach (var field in schema.Fields.Where(f => !header.Contains(f.Name)))
            problems.Add(new(path, 1, field.Name, "the column is missing"));
        foreach (var column in header.Where(h => schema.Fields.All(f => f.Name != h)).Distinct())
            problems.Add(new(path, 1, column, $"the column is unknown; allowed are {string.Join(", ", schema.Fields.Select(f => f.Name))}"));
        foreach (var column in header.GroupBy(h => h).Where(g => g.Count() > 1).Select(g => g.Key))
            problems.Add(new(path, 1, column, "the column stands more than once"));
        return problems.Count == before;
    }

    private static List<TableRow> Named(string path, List<string[]> rows, List<RecordProblem> problems)
    {
        var header = rows[0];
        var named = new List<TableRow>();
        for (var i = 1; i < rows.Count; i++)
        {
            if (rows[i].Length == header.Length)
                named.Add(new TableRow(i + 1, header.Zip(rows[i]).ToDictionary(p => p.First, p => p.Second)));
            else
                problems.Add(new(path, i + 1, null, $"the row has {rows[i].Length} values; the header names {header.Length} columns"));
        }
        return named;
    }
}
