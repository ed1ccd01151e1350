using System.Globalization;
using System.Text;
using CsvHelper;

namespace Dashboard.Core.Tables;

/// <summary>A row of a table as text.</summary>
/// <param name="Number">Row as a spreadsheet shows it; the first data row is 2.</param>
/// <param name="Values">Values by column.</param>
internal sealed record TableRow(int Number, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The value of a column, or null when the file has no such column.</summary>
    internal string? this[string column] => Values.GetValueOrDefault(column);
}

/// <summary>The rows of a file that could be read.</summary>
/// <param name="Schema">What the table should be.</param>
/// <param name="Rows">The rows that have a value for each column of the header.</param>
/// <param name="IsComplete">False when columns or rows are missing because they could not be read.</param>
internal sealed record Table(TableSchema Schema, IReadOnlyList<TableRow> Rows, bool IsComplete);

/// <summary>Reads a CSV file strictly (UTF-8, RFC 4180): anything that is not exactly a table is a problem.</summary>
internal sealed class TableReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly CsvReaderOptions Options = new()
    {
        HasHeader = false,
        Separator = ',',
        SkipEmptyLines = false,
        TrimWhitespace = false,
        DetectSeparatorHint = false,
        MalformedData = CsvMalformedDataHandling.Recover,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
    };

    private readonly TableSchema _schema;
    private readonly List<RecordProblem> _problems;

    private TableReader(TableSchema schema, List<RecordProblem> problems) => (_schema, _problems) = (schema, problems);

    /// <summary>Reads a table; what is wrong is added to the problems and left out.</summary>
    internal static Table Read(TableSchema schema, byte[]? content, List<RecordProblem> problems)
    {
        var before = problems.Count;
        var rows = content is null ? [] : new TableReader(schema, problems).Read(content);
        return new Table(schema, rows, IsComplete: content is not null && problems.Count == before);
    }

    private List<TableRow> Read(byte[] content)
    {
        if (Decode(content) is not { } text) return [];
        if (string.IsNullOrWhiteSpace(text))
        {
            Add(null, null, "the file is empty; its first row must name the columns");
            return [];
        }
        if (SavedForm.OfText(_schema, text) is { } form)
        {
            Add(null, null, form);
            return [];
        }
        var faults = new Dictionary<int, CsvMalformedReason>();
        var rows = Rows(text, lineBreaksInQuotes: true, faults);
        if (faults.Count > 0)
        {
            // One quotation mark too many can swallow the rest of the file. Values have no line breaks, so a second reading,
            // in which every line break ends a row, finds the row with the mark and keeps the others.
            faults.Clear();
            rows = Rows(text, lineBreaksInQuotes: false, faults);
        }
        foreach (var (at, reason) in faults) Add(at, null, Explain(reason));
        if (faults.ContainsKey(1)) return [];
        if (SavedForm.OfRows(rows) is var (row, message))
        {
            Add(row, null, message);
            return [];
        }
        CheckHeader(rows[0]);
        if (rows.Count == 1 && NeededTables.All.GetValueOrDefault(_schema.Name) is { NeedsRows: true })
            Add(null, null, "the table has no rows; at least one is needed");
        return Named(rows, faults);
    }

    private string? Decode(byte[] content)
    {
        var bytes = content.AsSpan();
        if (SavedForm.OfBytes(bytes) is { } form)
        {
            Add(null, null, form);
            return null;
        }
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            var row = bytes[..Math.Clamp(e.Index, 0, bytes.Length)].Count((byte)'\n') + 1;
            Add(row, null, "the file is not UTF-8 from here on; save it as UTF-8");
            return null;
        }
    }

    private static List<string[]> Rows(string text, bool lineBreaksInQuotes, Dictionary<int, CsvMalformedReason> faults)
    {
        var rows = new List<string[]>();
        var options = Options with
        {
            AllowLineBreaksInQuotes = lineBreaksInQuotes,
            OnMalformedRecord = fault => faults.TryAdd((int)fault.RecordNumber, fault.Reason),
        };
        using var reader = CsvReader.FromText(text, options);
        while (reader.Read())
        {
            var fields = new string[reader.FieldCount];
            for (var i = 0; i < fields.Length; i++) fields[i] = reader.GetString(i);
            rows.Add(fields);
        }
        return rows;
    }

    private static string Explain(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.StrayQuote =>
            "a quotation mark stands inside a value; the whole value is put in quotation marks, and those inside are doubled",
        CsvMalformedReason.TextAfterClosingQuote =>
            "text follows a closing quotation mark; quotation marks inside a value are doubled",
        _ => "a quotation mark is not closed in its row; a value ends in the row in which it begins",
    };

    private void CheckHeader(string[] header)
    {
        foreach (var field in _schema.Fields.Where(f => !header.Contains(f.Name))) Add(1, field.Name, "the column is missing");
        for (var i = 0; i < header.Length; i++)
        {
            if (header[i].Length == 0)
                Add(1, null, string.Create(CultureInfo.InvariantCulture, $"column {i + 1} has no name"));
            else if (Array.IndexOf(header, header[i]) < i)
                Add(1, header[i], "the column stands more than once");
            else if (_schema.Field(header[i]) is null)
                Add(1, header[i], $"the column is unknown; allowed are {string.Join(", ", _schema.Fields.Select(f => f.Name))}");
        }
    }

    private List<TableRow> Named(List<string[]> rows, Dictionary<int, CsvMalformedReason> faults)
    {
        var header = rows[0];
        var named = new List<TableRow>();
        for (var i = 1; i < rows.Count; i++)
        {
            var row = rows[i];
            if (faults.ContainsKey(i + 1)) continue;
            if (row.Length == header.Length) named.Add(new TableRow(i + 1, ByColumn(header, row)));
            else if (row is [""]) Add(i + 1, null, "the row is empty");
            else
            {
                Add(i + 1, null, string.Create(CultureInfo.InvariantCulture,
                    $"the row has {row.Length} values; the header names {header.Length} columns"
                    + $"{(row.Length > header.Length ? "; a value with a comma is put in quotation marks" : "")}"));
            }
        }
        return named;
    }

    private static Dictionary<string, string> ByColumn(string[] header, string[] row)
    {
        var values = new Dictionary<string, string>(header.Length, StringComparer.Ordinal);
        for (var i = 0; i < header.Length; i++) values.TryAdd(header[i], row[i]);
        return values;
    }

    private void Add(int? row, string? column, string message) =>
        _problems.Add(new(_schema.Path, row, column, message) { Kind = ProblemKind.Form });
}
