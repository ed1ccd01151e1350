using System.Text;
using Dashboard.Core.Charts;

namespace Dashboard.Web.Files;

/// <summary>What a file of a chart is made from.</summary>
/// <param name="Data">The whole chart.</param>
/// <param name="Spec">The part of it that the address asks for.</param>
/// <param name="Citation">The chart as a citable thing, with its address and the day of the answer.</param>
internal sealed record ChartFile(ChartData Data, ChartSpec Spec, ChartCitation Citation);

/// <summary>A format in which a chart can be taken away.</summary>
/// <param name="Extension">What its address ends in.</param>
/// <param name="Type">Media type.</param>
/// <param name="IsDated">Whether the day of the answer and the host's address stand in it.</param>
/// <param name="Write">Writes it.</param>
internal sealed record ChartFormat(string Extension, string Type, bool IsDated, Func<ChartFile, ValueTask<byte[]>> Write)
{
    /// <summary>Every format.</summary>
    internal static IReadOnlyList<ChartFormat> All { get; } =
    [
        new("csv", "text/csv; charset=utf-8", false, f => new(CsvBytes.Write(ChartColumns.All, ChartColumns.Rows(f.Spec)))),
        new("json", "application/json; charset=utf-8", false, f => new(ChartJson.Write(f.Spec))),
        new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true, ChartXlsx.WriteAsync),
        new("bib", "application/x-bibtex; charset=utf-8", true, f => new(Bibliography(f))),
    ];

    /// <summary>The chart itself, then every source of it in the order of the strip.</summary>
    private static byte[] Bibliography(ChartFile file) => Encoding.UTF8.GetBytes(file.Citation.BibTeX + '\n' + BibTeX.Of(
        file.Spec.Sources.Select(line => file.Data.Sources.First(s => s.Id == line.Id))));
}
