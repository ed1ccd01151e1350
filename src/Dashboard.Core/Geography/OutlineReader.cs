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
    public static IReadOnlyList<MapOutline> Read(string geoJson, MapArea area)
    {
        using var json = JsonDocument.Parse(geoJson);
        return [.. json.RootElement.GetProperty("features").EnumerateArray().Select(f => Outline(f, area))];
    }

    private static MapOutline Outline(JsonElement feature, MapArea area)
    {
        var properties = feature.GetProperty("properties");
        var geometry = feature.GetProperty("geometry");
        var coordinates = geometry.GetProperty("coordinates");
        var polygons = geometry.GetProperty("type").GetString() == "MultiPolygon"
            ? coordinates.EnumerateArray().SelectMany(p => p.EnumerateArray())
            : coordinates.EnumerateArray();
        return new MapOutline(
            properties.GetProperty("iso3").GetString() ?? "",
            properties.GetProperty("kind").GetString() == "lake",
            [.. polygons.Select(ring => Ring(ring, area))]);
    }

    private static IReadOnlyList<MapPosition> Ring(JsonElement ring, MapArea area) =>
        [.. ring.EnumerateArray().Select(p => MapProjection.Project(area, p[0].GetDouble(), p[1].GetDouble()))];
}
