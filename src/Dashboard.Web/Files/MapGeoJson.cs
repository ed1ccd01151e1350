using System.Buffers;
using System.Text.Json;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;

namespace Dashboard.Web.Files;

/// <summary>
/// Writes places as GeoJSON (RFC 7946): a point for each, with the fields of the CSV file under the same names. Coordinates
/// are WGS 84, longitude first, so there is no member that names a reference system.
/// </summary>
internal static class MapGeoJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = ChartJson.Letters };

    /// <summary>Writes the places, one on a line.</summary>
    /// <param name="places">Places.</param>
    /// <param name="note">What must stand with every copy: whose borders and names they are.</param>
    /// <param name="dataVersion">Data version of the record.</param>
    internal static byte[] Write(IReadOnlyList<PlaceRow> places, string note, string dataVersion)
    {
        var written = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(written, Options))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteString("dataVersion", dataVersion);
            json.WriteString("note", note);
            json.WriteStartArray("features");
            var line = new ArrayBufferWriter<byte>();
            using var feature = new Utf8JsonWriter(line, Options);
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
        return written.WrittenSpan.ToArray();
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
        WriteProperties(json, row.Place, row.Organisation);
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, Place place, string organisation)
    {
        json.WriteStartObject("properties");
        foreach (var (name, cell) in MapCsv.Columns.Zip(MapCsv.Fields(place, organisation)))
        {
            if (cell.Number is { } number) json.WriteNumber(name, number);
            else json.WriteString(name, cell.Plain);
        }
        WriteYear(json, "opened", place.Opened);
        WriteYear(json, "closed", place.Closed);
        json.WriteEndObject();
    }

    private static void WriteYear(Utf8JsonWriter json, string name, int? year)
    {
        if (year is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }
}
