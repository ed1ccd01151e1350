using System.Text.Json;

namespace Dashboard.Core.Geography;

/// <summary>Reads the outline files of the record (GeoJSON, RFC 7946) and projects them.</summary>
public static class OutlineReader
{
    /// <summary>The outline file of a view, below the record's folder.</summary>
    public static string FileOf(MapArea area) => area == MapArea.World ? "geo/world.geojson" : "geo/central-asia.geojson";

    /// <summary>Reads the outlines of a view.</summary>
    /// <param name="geoJson">What stands in its file.</param>
    /// <param name="area">The view.</param>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="KeyNotFoundException">It lacks a part that outlines have.</exception>
    /// <exception cref="InvalidOperationException">A part of it is of another kind.</exception>
    public static IReadOnlyList<MapOutline> Read(string geoJson, MapArea area) =>
        [.. Features(geoJson).Select(f => area == MapArea.World
            ? new MapOutline(f.Iso3, f.IsLake, [.. f.Rings.Select(r => Projected(r, area))])
            : OutlineWindow.Cut(f.Iso3, f.IsLake, f.Rings))];

    /// <summary>Reads what lies around Central Asia from the outlines of the world, under the close ones.</summary>
    /// <param name="world">What stands in the file of the world.</param>
    /// <inheritdoc cref="Read" path="/exception"/>
    public static IReadOnlyList<MapOutline> ReadAround(string world) =>
    [
        .. Features(world).Where(f => !f.IsLake).Select(f => new MapOutline(
                f.Iso3, false, [.. f.Rings.Where(OutlineWindow.IsNear).Select(r => Projected(r, MapArea.CentralAsia))])
            { IsAround = true })
            .Where(o => o.Rings.Count > 0),
        OutlineWindow.Water,
    ];

    private static List<(string Iso3, bool IsLake, List<List<(double Lon, double Lat)>> Rings)> Features(string geoJson)
    {
        using var json = JsonDocument.Parse(geoJson);
        return [.. json.RootElement.GetProperty("features").EnumerateArray().Select(Feature)];
    }

    private static (string, bool, List<List<(double, double)>>) Feature(JsonElement feature)
    {
        var properties = feature.GetProperty("properties");
        var geometry = feature.GetProperty("geometry");
        var coordinates = geometry.GetProperty("coordinates");
        var polygons = geometry.GetProperty("type").GetString() == "MultiPolygon"
            ? coordinates.EnumerateArray().SelectMany(p => p.EnumerateArray())
            : coordinates.EnumerateArray();
        return (properties.GetProperty("iso3").GetString() ?? "", properties.GetProperty("kind").GetString() == "lake",
            [.. polygons.Select(ring => ring.EnumerateArray().Select(p => (p[0].GetDouble(), p[1].GetDouble())).ToList())]);
    }

    private static IReadOnlyList<MapPosition> Projected(List<(double Lon, double Lat)> ring, MapArea area) =>
        [.. ring.Select(p => MapProjection.Project(area, p.Lon, p.Lat))];
}
