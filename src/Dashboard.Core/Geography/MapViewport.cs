using System.Globalization;

namespace Dashboard.Core.Geography;

/// <summary>
/// A part of a view of the map: where its middle is and how many times it is enlarged. Degrees and not units of the plane,
/// so that an address keeps its meaning when a view is framed in another way.
/// </summary>
public sealed record MapViewport
{
    /// <summary>The largest enlargement: towns of one district stand apart, and outlines are not yet coarse.</summary>
    public const double MaxZoom = 16;

    /// <summary>What an address may say, in words.</summary>
    public const string Allowed = "latitude -90 to 90, longitude -180 to 180 and zoom 1 to 16, for example 43,74.5,8";

    // Adding zero makes a negative zero positive, which is printed without a sign.
    private MapViewport(double lat, double lon, double zoom) =>
        (Lat, Lon, Zoom) = (Math.Round(lat, 3) + 0.0, Math.Round(lon, 3) + 0.0, Math.Round(zoom, 2));

    /// <summary>Latitude of the middle in degrees, to three digits.</summary>
    public double Lat { get; }

    /// <summary>Longitude of the middle in degrees, to three digits.</summary>
    public double Lon { get; }

    /// <summary>How many times the whole view is enlarged, more than 1 and up to <see cref="MaxZoom"/>, to two digits.</summary>
    public double Zoom { get; }

    /// <summary>The part of a view around a point of its plane, or null for the whole of it.</summary>
    /// <param name="area">The view.</param>
    /// <param name="middle">The middle; moved inwards where the part would leave the view in every room.</param>
    /// <param name="zoom">The enlargement; anything that is no number above 1 is the whole.</param>
    public static MapViewport? Of(MapArea area, MapPosition middle, double zoom)
    {
        if (!double.IsFinite(middle.X) || !double.IsFinite(middle.Y) || double.IsNaN(zoom)) return null;
        zoom = Math.Min(zoom, MaxZoom);
        if (Math.Round(zoom, 2) <= 1) return null;
        var (lon, lat) = MapProjection.Unproject(area, Inside(area, middle, zoom));
        return new MapViewport(lat, lon, zoom);
    }

    /// <summary>Reads <c>latitude,longitude,zoom</c>.</summary>
    /// <param name="text">The text of an address.</param>
    /// <param name="viewport">The part, or null where the text asks for the whole.</param>
    /// <returns>False when the text is not understood.</returns>
    public static bool TryRead(string text, out MapViewport? viewport)
    {
        ArgumentNullException.ThrowIfNull(text);
        viewport = null;
        if (text.Split(',') is not [var first, var second, var third]
            || !Number(first, -90, 90, out var lat) || !Number(second, -180, 180, out var lon)
            || !Number(third, 1, MaxZoom, out var zoom)) return false;
        if (Math.Round(zoom, 2) > 1) viewport = new MapViewport(lat, lon, zoom);
        return true;
    }

    /// <summary>What of the plane is shown.</summary>
    /// <param name="area">The view.</param>
    /// <param name="room">Where it is shown.</param>
    public MapFrame Frame(MapArea area, MapRoom room = MapRoom.Page) =>
        // The conic projection has no south pole; no part reaches that far.
        MapProjection.Frame(area, room).Part(MapProjection.Project(area, Lon, Math.Max(Lat, -80)), Zoom);

    /// <summary>The text from which <see cref="TryRead"/> reads the same part.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Lat:0.###},{Lon:0.###},{Zoom:0.##}");

    /// <summary>A phone may show as the middle what a page may not, and the other way round: both are kept.</summary>
    private static MapPosition Inside(MapArea area, MapPosition middle, double zoom)
    {
        var kept = Enum.GetValues<MapRoom>().Select(r => MapProjection.Frame(area, r).Part(middle, zoom).Middle).ToList();
        return new MapPosition(Math.Clamp(middle.X, kept.Min(k => k.X), kept.Max(k => k.X)),
            Math.Clamp(middle.Y, kept.Min(k => k.Y), kept.Max(k => k.Y)));
    }

    private static bool Number(string text, double min, double max, out double value) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out value) && value >= min && value <= max;
}
