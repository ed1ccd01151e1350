using System.Text;
using CsvHelper;
using Dashboard.Web.Links;

namespace Dashboard.Web.Files;

/// <summary>Writes a table as CSV (UTF-8, RFC 4180 but for the separator of <see cref="CsvFlavour.Semicolon"/>).</summary>
internal static class CsvBytes
{
    /// <summary>Rows of a table.</summary>
    internal static byte[] Write<TRow>(
        IReadOnlyList<Column<TRow>> columns, IEnumerable<TRow> rows, CsvFlavour flavour = CsvFlavour.Comma) =>
        Write(columns.Names(), columns.Cells(rows), flavour);

    /// <summary>Rows that are written already.</summary>
    internal static byte[] Write(string[] columns, IReadOnlyList<Cell[]> rows, CsvFlavour flavour)
    {
        using var stream = new MemoryStream();
        if (flavour != CsvFlavour.Plain) stream.Write(Encoding.UTF8.Preamble);
        using (var writer = CsvWriter.Create(stream, new CsvWriterOptions { Separator = flavour.Separator() }, leaveOpen: true))
        {
            writer.WriteHeader(columns);
            foreach (var row in rows) writer.WriteRecord([.. row.Select(c => c.In(flavour))]);
        }
        return stream.ToArray();
    }
}
