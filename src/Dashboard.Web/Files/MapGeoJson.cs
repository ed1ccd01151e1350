using System.Buffers;
using System.Text.Json;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Files;

/// <summary>
/// Writes places as GeoJSON (RFC 7946): a point for each, with the fields of the CSV file under the same names. Coordinates
/// are WGS 84, longitude first, so there is no member that names a reference system. What the file says of itself are foreign
/// members.
/// </summary>
internal static class MapGeoJson
{
    /// <summary>Writes the places, one on a line.</summary>
    /// <param name="places">Places.</param>
    /// <param name="dataVersion">Data version of the record.</param>
    /// <param name="notice">What the file says of itself.</param>
    internal static byte[] Write(IReadOnlyList<PlaceRow> places, string dataVersion, FileNotice notice) =>
        JsonBytes.Write(JsonBytes.Dense, json => WriteCollection(json, places, dataVersion, notice));

    private static void WriteCollection(
        Utf8JsonWriter json, IReadOnlyList<PlaceRow> places, string dataVersion, FileNotice notice)
    {
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteString("dataVersion", dataVersion);
        json.WriteString("title", notice.Citation.Title);
        json.WriteString("note", Strings.MapNames);
        notice.WriteProperties(json);
        json.WriteStartArray("features");
        var line = new ArrayBufferWriter<byte>();
        using var feature = new Utf8JsonWriter(line, JsonBytes.Dense);
        foreach (var row in places)
        {
            line.ResetWrittenCount();
            line.Write("\n"u8);
            feature.Reset();
            WriteFeature(feature, row);
            feature.Flush();
            json.WriteRawValue(line.WrittenSpan, skipInputValidation: true);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFeature(Utf8JsonWriter json, PlaceRow row)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", row.Place.Id);
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(row.Place.Lon);
        json.WriteNumberValue(row.Place.Lat);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("properties");
        MapColumns.All.WriteProperties(json, row);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
