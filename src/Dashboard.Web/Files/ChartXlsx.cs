using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Files;

/// <summary>A chart as a workbook: its figures, its sources, and what must be known about both.</summary>
internal static class ChartXlsx
{
    private static readonly string[] SourceColumns = ["id", "kind", "letter", "short", "citation", "locators", "url", "taken"];
    private static readonly string[] NoteColumns = ["item", "text"];

    /// <summary>Writes it; on one day, equal charts are equal bytes.</summary>
    internal static ValueTask<byte[]> WriteAsync(ChartFile file) => Workbook.WriteAsync(
        [
            Sheet.Of("Data", ChartColumns.All, ChartColumns.Rows(file.Spec)),
            new Sheet("Sources", SourceColumns, [.. file.Spec.Sources.Select(s => Source(s, file.Spec))],
                [28, 15, 7, 28, 70, 24, 40, 60], Wraps: true),
            new Sheet("Notes", NoteColumns, [.. Notes(file)], [18, 110], Wraps: true),
        ]);

    private static Cell[] Source(SourceLine line, ChartSpec spec) =>
        [line.Id, Codes.Of(line.Kind), line.Letter, line.Short, line.Citation, line.Locators, line.Url, Taken(line.Id, spec)];

    /// <summary>Which quantities, countries and periods come from a source.</summary>
    private static string Taken(string source, ChartSpec spec) => string.Join("; ", spec.Rows.Concat(spec.Facts)
        .Where(r => r.Source == source).GroupBy(r => (r.Quantity, r.Entity))
        .Select(g => Words.Fill(Strings.FileTaken, g.Key.Quantity, g.Key.Entity, string.Join(", ", g.Select(Period)))));

    private static string Period(FigureRow row) => row.Reason is null ? row.Period : Words.Fill(Strings.FileTakenGap, row.Period);

    private static IEnumerable<Cell[]> Notes(ChartFile file)
    {
        var (spec, citation) = (file.Spec, file.Citation);
        yield return [Strings.FileTitle, spec.Title];
        yield return [Strings.FileSubtitle, spec.Subtitle];
        foreach (var note in spec.Notes) yield return [Strings.FileNote, note];
        yield return [Strings.FileSummary, spec.Summary];
        yield return [Strings.FileVersion, spec.DataVersion];
        yield return [Strings.FileAddress, citation.Address];
        yield return [Strings.FileAccessed, citation.Accessed.ToString("O", CultureInfo.InvariantCulture)];
        yield return [Strings.FileLicenceName, Strings.FileLicence];
    }
}
