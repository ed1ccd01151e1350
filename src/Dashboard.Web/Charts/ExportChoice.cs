using System.Globalization;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Shared;
using Dashboard.Web.Stills;

namespace Dashboard.Web.Charts;

/// <summary>How a reader wants a picture: what an address of the picture says besides what it shows.</summary>
internal sealed record ExportChoice
{
    private const string DefaultPreset = "slide";

    /// <summary>Kind of file.</summary>
    internal StillFormat Format { get; init; }

    /// <summary>Name of the size, or null for one that the reader typed.</summary>
    internal string? Preset { get; init; } = DefaultPreset;

    /// <summary>Width and height.</summary>
    internal StillSize Size { get; init; } = StillSize.Slide;

    /// <summary>Colours; light whatever the page has, because most pictures end on paper or slides.</summary>
    internal Theme Theme { get; init; }

    /// <summary>Whether the ground is left out.</summary>
    internal bool Transparent { get; init; }

    /// <summary>The format as addresses and file names end.</summary>
    internal string Extension => Codes.Of(Format);

    /// <summary>Adds the choice to the address of a picture, without what is usual; the format is the ending of the address.</summary>
    internal string Of(string picture) => Addresses.With(picture, Parameters);

    /// <summary>Adds the choice to the address of the archive, where the format is a parameter.</summary>
    internal string OfArchive(string archive) =>
        Addresses.With(archive, [("format", Format == StillFormat.Png ? "" : Extension), .. Parameters]);

    private (string Name, string Value)[] Parameters =>
    [
        ("size", Preset is null or DefaultPreset ? "" : Preset),
        ("width", Preset is null ? Number(Size.Width) : ""),
        ("height", Preset is null ? Number(Size.Height) : ""),
        ("theme", Theme == Theme.Light ? "" : Codes.Of(Theme)),
        ("transparent", Transparent ? "on" : ""),
    ];

    private static string Number(int side) => side.ToString(CultureInfo.InvariantCulture);
}
