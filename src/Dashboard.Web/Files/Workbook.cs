using System.IO.Compression;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace Dashboard.Web.Files;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">The header row, which stays in sight.</param>
/// <param name="Rows">The rows below it.</param>
/// <param name="Widths">Widths of the columns, in characters.</param>
/// <param name="Wraps">Whether long text is broken into lines.</param>
internal sealed record Sheet(string Name, string[] Columns, IReadOnlyList<Cell[]> Rows, double[] Widths, bool Wraps = false)
{
    /// <summary>A table by its columns.</summary>
    internal static Sheet Of<TRow>(string name, IReadOnlyList<Column<TRow>> columns, IEnumerable<TRow> rows) =>
        new(name, columns.Names(), columns.Cells(rows), [.. columns.Select(c => c.Width)]);
}

/// <summary>Writes sheets as XLSX (Office Open XML).</summary>
internal static class Workbook
{
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the workbook; equal sheets give equal bytes.</summary>
    internal static async ValueTask<byte[]> WriteAsync(IReadOnlyList<Sheet> sheets)
    {
        using var stream = new MemoryStream();
        await using (var workbook = await Spreadsheet.CreateNewAsync(stream, new() { DocumentProperties = null }))
        {
            var header = workbook.AddStyle(new Style { Font = { Bold = true } });
            var wrapped = workbook.AddStyle(new Style { Alignment = { WrapText = true, Vertical = VerticalAlignment.Top } });
            foreach (var sheet in sheets) await AddAsync(workbook, sheet, header, sheet.Wraps ? wrapped : null);
            await workbook.FinishAsync();
        }
        ForgetTime(stream);
        return stream.ToArray();
    }

    private static async ValueTask AddAsync(Spreadsheet workbook, Sheet sheet, StyleId header, StyleId? style)
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        for (var i = 0; i < sheet.Widths.Length; i++) options.Column(i + 1).Width = sheet.Widths[i];
        await workbook.StartWorksheetAsync(sheet.Name, options);
        await workbook.AddRowAsync([.. sheet.Columns.Select(c => new SpreadCheetah.Cell(c, header))]);
        foreach (var row in sheet.Rows) await workbook.AddRowAsync([.. row.Select(c => Styled(c, style))]);
    }

    private static SpreadCheetah.Cell Styled(Cell cell, StyleId? style) => cell switch
    {
        { Number: { } number } => new(number, style),
        { Plain.Length: 0 } => new((string?)null, style),
        // A cell that is said to hold text is never run, whatever it begins with.
        _ => new(cell.Plain, style),
    };

    /// <summary>The files inside carry the time of writing, which would make equal workbooks unequal.</summary>
    private static void ForgetTime(MemoryStream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true);
        foreach (var entry in zip.Entries) entry.LastWriteTime = NoTime;
    }
}
