using Dashboard.Core.Charts;
using Dashboard.Core.Record;

namespace Dashboard.Web.Files;

/// <summary>Writes places as CSV.</summary>
internal static class MapCsv
{
    /// <summary>The columns, in the order that readers of the file may rely on.</summary>
    internal static readonly string[] Columns =
    [
        "id", "name", "name_as_listed", "kind", "organisation", "city", "city_as_listed", "country_as_listed", "iso3",
        "region_as_listed", "lat", "lon", "precision", "source", "locator", "note",
    ];

    internal static byte[] Write(IReadOnlyList<PlaceRow> places) => CsvBytes.Write(Columns, [.. places.Select(row => Fields(row.Place, row.Organisation))]);

    /// <summary>The fields of a place in the order of <see cref="Columns"/>.</summary>
    /// <param name="p">The place.</param>
    /// <param name="organisation">Name of its organisation.</param>
    internal static Cell[] Fields(Place p, string organisation) =>
        [
            p.Id, p.Name, p.NameAsListed, Codes.Of(p.Kind), organisation, p.City, p.CityAsListed, p.CountryAsListed, p.Iso3,
            p.RegionAsListed, p.Lat, p.Lon, Codes.Of(p.Precision), p.SourceId, p.Locator, p.Note,
        ];
}
