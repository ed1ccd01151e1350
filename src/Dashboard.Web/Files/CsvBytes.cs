using System.Globalization;
using CsvHelper;

namespace Dashboard.Web.Files;

/// <summary>Writes rows of text as CSV. Text that a spreadsheet would run as a formula gets an apostrophe before it.</summary>
internal static class CsvBytes
{
    internal static byte[] Write(string[] columns, IReadOnlyList<string[]> rows)
    {
        using var stream = new MemoryStream();
        using (var writer = CsvWriter.Create(stream, new CsvWriterOptions(), leaveOpen: true))
        {
            writer.WriteHeader(columns);
            foreach (var row in rows) writer.WriteRecord([.. row.Select(Harmless)]);
        }
        return stream.ToArray();
    }

    /// <summary>A negative number stays a number.</summary>
    private static string Harmless(string text) =>
        text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal)
        && !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? "'" + text : text;
}
