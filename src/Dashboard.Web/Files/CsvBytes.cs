using CsvHelper;

namespace Dashboard.Web.Files;

/// <summary>Writes a table as CSV (UTF-8, RFC 4180, invariant numbers).</summary>
internal static class CsvBytes
{
    /// <summary>Rows of a table.</summary>
    internal static byte[] Write<TRow>(IReadOnlyList<Column<TRow>> columns, IEnumerable<TRow> rows) =>
        Write(columns.Names(), columns.Cells(rows));

    /// <summary>Rows that are written already.</summary>
    internal static byte[] Write(string[] columns, IReadOnlyList<Cell[]> rows)
    {
        using var stream = new MemoryStream();
        using (var writer = CsvWriter.Create(stream, new CsvWriterOptions(), leaveOpen: true))
        {
            writer.WriteHeader(columns);
            foreach (var row in rows) writer.WriteRecord([.. row.Select(c => c.Text)]);
        }
        return stream.ToArray();
    }
}
