namespace Dashboard.Core.Geography;

/// <summary>
/// Turns degrees into a plane. The world uses Equal Earth (Šavrič, Patterson and Jenny 2018): areas stay in proportion,
/// so a dense Europe is not made larger than it is. Central Asia uses a Lambert conformal conic with standard parallels
/// at 37° and 50° N: the region is wide and lies in middle latitudes, where it keeps shapes and angles.
/// </summary>
public static class MapProjection
{
    private const double Parallel1 = 37, Parallel2 = 50, Meridian = 67, Origin = 43;

    private const double A1 = 1.340264, A2 = -0.081106, A3 = 0.000893, A4 = 0.003796; // Of Equal Earth.

    private static readonly double Cone = Math.Log(Math.Cos(Radians(Parallel1)) / Math.Cos(Radians(Parallel2)))
        / Math.Log(Half(Radians(Parallel2)) / Half(Radians(Parallel1)));

    private static readonly double ConeFactor = Math.Cos(Radians(Parallel1)) * Math.Pow(Half(Radians(Parallel1)), Cone) / Cone;

    private static readonly double OriginRadius = ConeFactor / Math.Pow(Half(Radians(Origin)), Cone);

    /// <summary>What of the plane a view shows as a whole.</summary>
    /// <param name="area">The view.</param>
    /// <param name="room">Where it is shown.</param>
    public static MapFrame Frame(MapArea area, MapRoom room = MapRoom.Page) => (area, room) switch
    {
        (MapArea.World, _) => new MapFrame(-2.62, -1.06, 2.72, 1.3),
        (_, MapRoom.Phone) => new MapFrame(-0.235, -0.285, 0.235, 0.425),
        _ => new MapFrame(-0.305, -0.166, 0.305, 0.222),
    };

    /// <summary>Projects a point.</summary>
    /// <param name="area">The view.</param>
    /// <param name="lon">Longitude in degrees, -180 to 180.</param>
    /// <param name="lat">Latitude in degrees, -90 to 90.</param>
    public static MapPosition Project(MapArea area, double lon, double lat) =>
        area == MapArea.World ? EqualEarth(lon, lat) : LambertConformalConic(lon, lat);

    /// <summary>Longitude and latitude in degrees of a point of the plane; the nearest where the plane shows no earth.</summary>
    /// <param name="area">The view.</param>
    /// <param name="at">The point.</param>
    public static (double Lon, double Lat) Unproject(MapArea area, MapPosition at)
    {
        var (lon, lat) = area == MapArea.World ? FromEqualEarth(at) : FromLambertConformalConic(at);
        return (Math.Clamp(Degrees(lon), -180, 180), Math.Clamp(Degrees(lat), -90, 90));
    }

    private static MapPosition EqualEarth(double lon, double lat)
    {
        var t = Math.Asin(Math.Sqrt(3) / 2 * Math.Sin(Radians(lat)));
        var t2 = t * t;
        return new MapPosition(
            2 * Math.Sqrt(3) * Radians(lon) * Math.Cos(t) / (3 * Slope(t2)), t * (A1 + A2 * t2 + t2 * t2 * t2 * (A3 + A4 * t2)));
    }

    /// <summary>Newton's method, as the authors of the projection give it.</summary>
    private static (double Lon, double Lat) FromEqualEarth(MapPosition at)
    {
        var t = at.Y;
        for (var i = 0; i < 12; i++)
        {
            var t2 = t * t;
            t -= (t * (A1 + A2 * t2 + t2 * t2 * t2 * (A3 + A4 * t2)) - at.Y) / Slope(t2);
        }
        t = Math.Clamp(t, -Math.PI / 3, Math.PI / 3);
        var lat = Math.Asin(Math.Clamp(2 * Math.Sin(t) / Math.Sqrt(3), -1, 1));
        return (3 * at.X * Slope(t * t) / (2 * Math.Sqrt(3) * Math.Cos(t)), lat);
    }

    /// <summary>How fast y grows with the parametric latitude, whose square is given.</summary>
    private static double Slope(double t2) => 9 * A4 * t2 * t2 * t2 * t2 + 7 * A3 * t2 * t2 * t2 + 3 * A2 * t2 + A1;

    private static MapPosition LambertConformalConic(double lon, double lat)
    {
        var rho = ConeFactor / Math.Pow(Half(Radians(lat)), Cone);
        var angle = Cone * Radians(lon - Meridian);
        return new MapPosition(rho * Math.Sin(angle), OriginRadius - rho * Math.Cos(angle));
    }

    private static (double Lon, double Lat) FromLambertConformalConic(MapPosition at)
    {
        var (x, y) = (at.X, OriginRadius - at.Y);
        var rho = Math.Sqrt((x * x) + (y * y));
        return (Radians(Meridian) + (Math.Atan2(x, y) / Cone),
            (2 * Math.Atan(Math.Pow(ConeFactor / rho, 1 / Cone))) - (Math.PI / 2));
    }

    private static double Half(double latitude) => Math.Tan(Math.PI / 4 + latitude / 2);

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Degrees(double radians) => radians * 180 / Math.PI;
}
