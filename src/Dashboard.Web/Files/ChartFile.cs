using System.Text;
using Dashboard.Core.Charts;
using Dashboard.Web.Links;

namespace Dashboard.Web.Files;

/// <summary>What a file of a chart is made from.</summary>
/// <param name="Data">The whole chart.</param>
/// <param name="Spec">The part of it that the address asks for.</param>
/// <param name="Citation">The chart as a citable thing, with its address and the day of the answer.</param>
/// <param name="Csv">How a table is written, and the full address at which it is.</param>
internal sealed record ChartFile(
    ChartData Data, ChartSpec Spec, ChartCitation Citation, (CsvFlavour Flavour, string Address) Csv = default)
{
    /// <summary>What it says of itself.</summary>
    internal FileNotice Notice => FileNotice.Of(Citation);
}

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
        new("csv", "text/csv; charset=utf-8", false,
            f => new(CsvBytes.Write(ChartColumns.All, ChartColumns.Rows(f.Spec), f.Csv.Flavour))),
        new(CsvMetadata.Extension, CsvMetadata.Type, true, f => new(CsvMetadata.Write(
            ChartColumns.All, f.Notice, f.Csv.Address, f.Spec.Sources.Select(s => s.Citation), f.Csv.Flavour))),
        new("json", "application/json; charset=utf-8", true, f => new(ChartJson.Write(f.Spec, f.Notice))),
        new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true, ChartXlsx.WriteAsync),
        new("bib", "application/x-bibtex; charset=utf-8", true, f => new(Bibliography(f))),
    ];

    /// <summary>The flavour that an address asks for, where the format is a table or describes one.</summary>
    internal CsvFlavour FlavourIn(AddressReader reader) =>
        Extension is "csv" or CsvMetadata.Extension ? CsvFlavours.Read(reader) : CsvFlavour.Comma;

    /// <summary>The chart itself, then every source of it in the order of the strip.</summary>
    private static byte[] Bibliography(ChartFile file) => Encoding.UTF8.GetBytes(file.Citation.BibTeX + '\n' + BibTeX.Of(
        file.Spec.Sources.Select(line => file.Data.Sources.First(s => s.Id == line.Id))));
}
