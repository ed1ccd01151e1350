using System.Globalization;
using System.Text.Json;
using Dashboard.Core.Record;
using Dashboard.Web.Files;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Pictures;

/// <summary>Describes the archive as a Frictionless Data Package: every file, licence, citation, version, sources.</summary>
internal static class ArchivePackage
{
    /// <summary>Name of the file, by which programs know a data package.</summary>
    internal const string FileName = "datapackage.json";

    /// <summary>Writes it.</summary>
    /// <param name="pictures">The pictures of the archive.</param>
    /// <param name="map">The places of the map.</param>
    /// <param name="home">Full address of the dashboard, or empty.</param>
    /// <param name="created">When the record was put together, or null.</param>
    internal static byte[] Write(IReadOnlyList<SetPicture> pictures, MapFile map, string home, DateTimeOffset? created) =>
        JsonBytes.Write(JsonBytes.Indented, json =>
        {
            json.WriteStartObject();
            json.WriteString("profile", "data-package");
            json.WriteString("name", "central-asia-influence-charts");
            json.WriteString("title", Strings.AppName);
            json.WriteString("description", Words.Fill(Strings.ArchivePictures, pictures.Count));
            json.WriteString("version", map.Citation.Version);
            if (home.Length > 0) json.WriteString("homepage", home);
            if (created is { } time) json.WriteString("created", time.ToString("O", CultureInfo.InvariantCulture));
            json.WriteString("citation", map.Citation.Undated);
            json.WriteObjects("licenses", [0], _ => FileNotice.WriteLicence(json));
            json.WriteObjects("sources", Sources(pictures, map), title => json.WriteString("title", title));
            WriteResources(json, pictures, map);
            json.WriteEndObject();
        });

    private static IEnumerable<string> Sources(IReadOnlyList<SetPicture> pictures, MapFile map) =>
        pictures.SelectMany(p => p.Sources).Concat(map.Sources).Distinct(StringComparer.Ordinal)
            .Concat(map.Notice.Credits);

    private static void WriteResources(Utf8JsonWriter json, IReadOnlyList<SetPicture> pictures, MapFile map)
    {
        json.WriteStartArray("resources");
        foreach (var picture in pictures)
        {
            WriteResource(json, picture.FileName, Path.GetExtension(picture.FileName) == ".svg" ? "image/svg+xml" : "image/png",
                () =>
                {
                    json.WriteString("title", picture.Details.Title);
                    if (picture.Details.Permalink.Length > 0) json.WriteString("address", picture.Details.Permalink);
                });
        }
        WriteResource(json, "map.csv", "text/csv", () => WriteSchema(json, map));
        WriteResource(json, "map.geojson", MapFormat.GeoJson.Type, () => json.WriteString("title", map.Citation.Title));
        WriteResource(json, PictureArchive.SourcesFile, "text/plain", () => json.WriteString("encoding", "utf-8"));
        json.WriteEndArray();
    }

    private static void WriteResource(Utf8JsonWriter json, string path, string type, Action more)
    {
        json.WriteStartObject();
        json.WriteString("name", path.ToLowerInvariant());
        json.WriteString("path", path);
        json.WriteString("format", Path.GetExtension(path).TrimStart('.'));
        json.WriteString("mediatype", type);
        more();
        json.WriteEndObject();
    }

    private static void WriteSchema(Utf8JsonWriter json, MapFile map)
    {
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("title", map.Citation.Title);
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("schema");
        json.WriteObjects("fields", MapColumns.All, column =>
        {
            json.WriteString("name", column.Name);
            json.WriteString("type", Codes.Of(column.Type));
        });
        json.WriteEndObject();
    }
}
