using Dashboard.Core.Record;

namespace Dashboard.Web.Files;

/// <summary>The places of the map as a table: CSV, and the properties of the GeoJSON.</summary>
internal static class MapColumns
{
    /// <summary>The columns, in the order that readers of files may rely on; a new one comes last.</summary>
    internal static readonly IReadOnlyList<Column<PlaceRow>> All =
    [
        Columns.Text<PlaceRow>("id", r => r.Place.Id),
        Columns.Text<PlaceRow>("name", r => r.Place.Name),
        Columns.Text<PlaceRow>("name_as_listed", r => r.Place.NameAsListed),
        Columns.Text<PlaceRow>("kind", r => Codes.Of(r.Place.Kind)),
        Columns.Text<PlaceRow>("organisation", r => r.Organisation),
        Columns.Text<PlaceRow>("city", r => r.Place.City),
        Columns.Text<PlaceRow>("city_as_listed", r => r.Place.CityAsListed),
        Columns.Text<PlaceRow>("country_as_listed", r => r.Place.CountryAsListed),
        Columns.Text<PlaceRow>("iso3", r => r.Place.Iso3),
        Columns.Text<PlaceRow>("region_as_listed", r => r.Place.RegionAsListed),
        Columns.Number<PlaceRow>("lat", r => r.Place.Lat),
        Columns.Number<PlaceRow>("lon", r => r.Place.Lon),
        Columns.Text<PlaceRow>("precision", r => Codes.Of(r.Place.Precision)),
        Columns.Text<PlaceRow>("source", r => r.Place.SourceId),
        Columns.Text<PlaceRow>("locator", r => r.Place.Locator),
        Columns.Text<PlaceRow>("note", r => r.Place.Note),
        Columns.Year<PlaceRow>("opened", r => r.Place.Opened),
        Columns.Year<PlaceRow>("closed", r => r.Place.Closed),
    ];
}
