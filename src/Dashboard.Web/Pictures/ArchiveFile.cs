using Dashboard.Web.Data;
using Dashboard.Web.Files;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Pictures;

/// <summary>A file that stands beside the pictures of the archive.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record ArchiveFile(string Name, byte[] Content)
{
    /// <summary>Every place of the map, as table and as GeoJSON: the same files as at their own addresses.</summary>
    internal static async Task<IReadOnlyList<ArchiveFile>> OfAsync(DashboardData data)
    {
        var map = await data.MapAsync();
        return
        [
            new("map.csv", CsvBytes.Write(MapColumns.Csv, map.Places)),
            new("map.geojson", MapGeoJson.Write(map.Places, Strings.MapNames, map.DataVersion)),
        ];
    }
}
