using Dashboard.Core.Figures;
using Dashboard.Core.Geography;

namespace Dashboard.Core.Map;

/// <summary>Where a region of the list is on the map.</summary>
/// <param name="Name">The region, as listed.</param>
/// <param name="Viewport">The part of the world that holds its places, or null when only the whole does.</param>
public sealed record MapRegion(string Name, MapViewport? Viewport);

/// <summary>Finds the regions of the list on the map of the world: by the places listed, not by any border.</summary>
public static class MapRegions
{
    /// <summary>White space around the outermost places, as a share of the region's width or height.</summary>
    private const double Around = 0.12;

    /// <summary>The regions in the order of the list.</summary>
    public static IReadOnlyList<MapRegion> Of(MapData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return [.. data.Regions.Select(name => new MapRegion(
            name, Holding([.. data.Places.Where(p => p.Place.RegionAsListed == name)])))];
    }

    private static MapViewport? Holding(IReadOnlyList<PlaceRow> places)
    {
        var towns = places.Select(p => MapProjection.Project(MapArea.World, p.Place.Lon, p.Place.Lat)).ToList();
        var box = new MapFrame(towns.Min(t => t.X), towns.Min(t => t.Y), towns.Max(t => t.X), towns.Max(t => t.Y));
        var whole = MapProjection.Frame(MapArea.World);
        // A region of one place has no size of its own.
        var share = Math.Max(box.Width / whole.Width, box.Height / whole.Height) * (1 + (2 * Around));
        return MapViewport.Of(MapArea.World, box.Middle, Math.Floor(10 / Math.Max(share, 1 / MapViewport.MaxZoom)) / 10);
    }
}
