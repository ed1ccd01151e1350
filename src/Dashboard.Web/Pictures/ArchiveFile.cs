using Dashboard.Web.Data;
using Dashboard.Web.Files;
using Dashboard.Web.Links;

namespace Dashboard.Web.Pictures;

/// <summary>A file that stands beside the pictures of the archive.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record ArchiveFile(string Name, byte[] Content)
{
    /// <summary>
    /// Every place of the map, as table and as GeoJSON, the same files as at their own addresses; and what describes the archive
    /// as a data package.
    /// </summary>
    /// <param name="data">The record.</param>
    /// <param name="pictures">The pictures of the archive.</param>
    /// <param name="fullAddress">Makes the full address of a page from its path, or an empty text.</param>
    /// <param name="clock">Says which day it is.</param>
    internal static async Task<IReadOnlyList<ArchiveFile>> OfAsync(
        DashboardData data, IReadOnlyList<SetPicture> pictures, Func<string, string> fullAddress, TimeProvider clock)
    {
        var map = await data.MapAsync();
        var citation = ChartCitations.OfMap(
            map.DataVersion, fullAddress(Addresses.Map(MapQuery.First)), data.RecordCreated, clock);
        var file = new MapFile(map, map.Places, citation);
        return
        [
            Of(MapFormat.Csv, file),
            Of(MapFormat.GeoJson, file),
            new(ArchivePackage.FileName, ArchivePackage.Write(pictures, file, fullAddress("/"), data.RecordCreated)),
        ];
    }

    private static ArchiveFile Of(MapFormat format, MapFile file) => new($"map.{format.Extension}", format.Write(file));
}
