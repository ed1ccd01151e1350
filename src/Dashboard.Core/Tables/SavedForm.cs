using System.Globalization;
using System.Text;

namespace Dashboard.Core.Tables;

/// <summary>
/// Knows a file by what a spreadsheet or a word processor has made of it: one fault that names the cause and the cure, in place
/// of one for every row.
/// </summary>
internal static class SavedForm
{
    private const string Curly = "“”„‟″";

    private static readonly (char Sign, string Name)[] Separators =
        [(';', "semicolons"), ('\t', "tabs"), ('|', "vertical bars")];

    /// <summary>The fault of the bytes, or null.</summary>
    internal static string? OfBytes(ReadOnlySpan<byte> bytes)
    {
        var isWide = bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)
            || (bytes.Length > 1 && (bytes[0] == 0 || bytes[1] == 0));
        return isWide ? "the file is UTF-16, which spreadsheets call Unicode text; save it as \"CSV UTF-8\", with commas" : null;
    }

    /// <summary>The fault that the first line shows, or null.</summary>
    internal static string? OfText(TableSchema schema, string text)
    {
        var header = text.AsSpan()[..(text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length)].ToString();
        if (header.TrimStart('"').StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            return $"the first row is \"{header.Trim('"')}\", which one spreadsheet program understands; delete the row, "
                + "and separate values with commas";
        var found = Separators.MaxBy(s => Known(schema, header, s.Sign));
        if (Known(schema, header, found.Sign) > Known(schema, header, ','))
            return $"the values are separated by {found.Name}; save with commas between values and points in numbers "
                + "(a spreadsheet follows the region of the system)";
        return header.Split(',').Any(n => schema.Field(n) is null && schema.Field(n.Trim([.. Curly])) is not null)
            ? QuotedBy(1, 0) : null;
    }

    /// <summary>The first row that shows the fault of a table read with commas, and the fault; or null.</summary>
    internal static (int Row, string Message)? OfRows(IReadOnlyList<string[]> rows)
    {
        var header = rows[0];
        var curly = At(rows, r => r.Length != header.Length && IsTorn(r));
        if (curly.Count > 0) return (curly[0], QuotedBy(curly[0], curly.Count - 1));
        var names = header.Length - header.Reverse().TakeWhile(n => n.Length == 0).Count();
        var bare = At(rows, r => r.Length > names && r.Skip(names).All(v => v.Length == 0));
        if (bare.Count > 0)
            return (bare[0], $"the row ends in bare commas{AndOthers(bare.Count - 1)}; "
                + $"delete the empty columns behind \"{header[names - 1]}\" and save again");
        var empty = At(rows, r => r.Length > 1 && r.All(v => v.Length == 0));
        return empty.Count == 0 ? null
            : (empty[0], $"the row holds nothing but commas{AndOthers(empty.Count - 1)}; delete the empty rows and save again");
    }

    /// <summary>A value in quotation marks that are none to a CSV file, torn apart at a comma inside.</summary>
    private static bool IsTorn(string[] row)
    {
        var begin = Array.FindIndex(row, v => v.Length > 0 && Curly.Contains(v[0]) && !Curly.Contains(v[^1]));
        return begin >= 0 && row.Skip(begin + 1).Any(v => v.Length > 0 && Curly.Contains(v[^1]));
    }

    private static string QuotedBy(int row, int others) =>
        $"the quotation marks{(row == 1 ? "" : " around a value")} are those of a word processor (“ ”){AndOthers(others)}; "
        + "write straight ones (\")";

    private static string AndOthers(int count) =>
        count switch
        {
            0 => "",
            1 => ", as one other does",
            _ => string.Create(CultureInfo.InvariantCulture, $", as {count} others do"),
        };

    private static int Known(TableSchema schema, string header, char separator) =>
        header.Split(separator).Count(n => schema.Field(n.Trim('"', ' ')) is not null);

    private static List<int> At(IReadOnlyList<string[]> rows, Func<string[], bool> holds) =>
        [.. Enumerable.Range(0, rows.Count).Where(i => holds(rows[i])).Select(i => i + 1)];
}
