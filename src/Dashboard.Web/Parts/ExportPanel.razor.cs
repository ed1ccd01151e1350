using System.Globalization;
using Dashboard.Core.Record;
using Dashboard.Web.Layout;
using Dashboard.Web.Links;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Parts;

/// <summary>
/// The dialog in which a reader chooses how the picture of a chart or of the map looks and takes it away. It shows exactly
/// the file that would be saved.
/// </summary>
public sealed partial class ExportPanel : ComponentBase
{
    /// <summary>Path of the chart's or the map's page; the picture's is the same with an ending.</summary>
    [Parameter, EditorRequired]
    public required string Path { get; set; }

    /// <summary>What of it is shown: the query string of its page, without looks.</summary>
    [Parameter, EditorRequired]
    public required string Query { get; set; }

    /// <summary>The picture in words.</summary>
    [Parameter, EditorRequired]
    public required string Summary { get; set; }

    /// <summary>Data version of the record.</summary>
    [Parameter, EditorRequired]
    public required string DataVersion { get; set; }

    /// <summary>What the file is saved as, without its looks and its ending, which the script adds as they are chosen.</summary>
    private string FileName => FileNames.Base(Path[(Path.LastIndexOf('/') + 1)..], AddressText.Parts(Query));

    private string Address(StillFormat format) => $"{Path}.{Codes.Of(format)}";

    private static string Pixels(StillSize size) => Words.Fill(Strings.ExportPixels,
        size.Width.ToString(CultureInfo.InvariantCulture), size.Height.ToString(CultureInfo.InvariantCulture));

    private static string NameOf(string preset) => preset switch
    {
        "slide" => Strings.ExportSizeSlide,
        "wide4k" => Strings.ExportSizeWide4k,
        "square" => Strings.ExportSizeSquare,
        "a4" => Strings.ExportSizeA4,
        "card" => Strings.ExportSizeCard,
        _ => preset,
    };

    private static string NameOf(Theme theme) => theme switch
    {
        Theme.Dark => Strings.ExportDark,
        Theme.Contrast => Strings.ExportContrast,
        _ => Strings.ExportLight,
    };
}
