using Dashboard.Web.Links;

namespace Dashboard.Web.Files;

/// <summary>What a file of the map is made from.</summary>
/// <param name="Data">The whole map.</param>
/// <param name="Places">The places that the address asks for.</param>
/// <param name="Citation">The map as a citable thing, with its address.</param>
/// <param name="Csv">How a table is written, and the full address at which it is.</param>
internal sealed record MapFile(
    MapData Data, IReadOnlyList<PlaceRow> Places, ChartCitation Citation, (CsvFlavour Flavour, string Address) Csv = default)
{
    /// <summary>What it says of itself.</summary>
    internal FileNotice Notice => FileNotice.OfMap(Citation);

    /// <summary>Citations of the sources of its places, documents first.</summary>
    internal IEnumerable<string> Sources
    {
        get
        {
            var used = Places.Select(p => p.Place.SourceId).ToHashSet(StringComparer.Ordinal);
            return Data.Sources.Where(s => used.Contains(s.Id)).Select(Apa.Of);
        }
    }
}

/// <summary>A format in which the places of the map can be taken away.</summary>
/// <param name="Extension">What its address ends in.</param>
/// <param name="Type">Media type.</param>
/// <param name="HasFlavour">Whether it is a table, or describes one.</param>
/// <param name="Write">Writes it.</param>
internal sealed record MapFormat(string Extension, string Type, bool HasFlavour, Func<MapFile, byte[]> Write)
{
    /// <summary>The table.</summary>
    internal static MapFormat Csv { get; } = new("csv", "text/csv; charset=utf-8", true,
        f => CsvBytes.Write(MapColumns.All, f.Places, f.Csv.Flavour));

    /// <summary>For programs that draw maps.</summary>
    internal static MapFormat GeoJson { get; } = new("geojson", "application/geo+json", false,
        f => MapGeoJson.Write(f.Places, f.Data.DataVersion, f.Notice));

    /// <summary>Every format.</summary>
    internal static IReadOnlyList<MapFormat> All { get; } =
    [
        Csv, GeoJson,
        new(CsvMetadata.Extension, CsvMetadata.Type, true,
            f => CsvMetadata.Write(MapColumns.All, f.Notice, f.Csv.Address, f.Sources, f.Csv.Flavour)),
    ];
}
