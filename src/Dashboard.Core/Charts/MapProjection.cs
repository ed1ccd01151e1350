namespace Dashboard.Core.Charts;

/// <summary>
/// Turns degrees into a plane. The world uses Equal Earth (Šavrič, Patterson and Jenny 2018): areas stay in proportion,
/// so a dense Europe is not made larger than it is. Central Asia uses a Lambert conformal conic with standard parallels
/// at 37° and 50° N: the region is wide and lies in middle latitudes, where it keeps shapes and angles.
/// </summary>
public static class MapProjection
{
    private const double Parallel1 = 37, Parallel2 = 50, Meridian = 67, Origin = 43;

    /// <summary>What of the plane a view shows.</summary>
    public static MapFrame Frame(MapArea area) => area == MapArea.World
        ? new MapFrame(-2.62, -1.06, 2.72, 1.3)
        : new MapFrame(-0.268, -0.152, 0.268, 0.222);

    /// <summary>Projects a point.</summary>
    /// <param name="area">The view.</param>
    /// <param name="lon">Longitude in degrees, -180 to 180.</param>
    /// <param name="lat">Latitude in degrees, -90 to 90.</param>
    public static MapPosition Project(MapArea area, double lon, double lat) =>
        area == MapArea.World ? EqualEarth(lon, lat) : LambertConformalConic(lon, lat);

    private static MapPosition EqualEarth(double lon, double lat)
    {
        const double a1 = 1.340264, a2 = -0.081106, a3 = 0.000893, a4 = 0.003796;
        var t = Math.Asin(Math.Sqrt(3) / 2 * Math.Sin(Radians(lat)));
        var t2 = t * t;
        var t6 = t2 * t2 * t2;
        var x = 2 * Math.Sqrt(3) * Radians(lon) * Math.Cos(t)
            / (3 * (9 * a4 * t6 * t2 + 7 * a3 * t6 + 3 * a2 * t2 + a1));
        return new MapPosition(x, t * (a1 + a2 * t2 + t6 * (a3 + a4 * t2)));
    }

    private static MapPosition LambertConformalConic(double lon, double lat)
    {
        double p1 = Radians(Parallel1), p2 = Radians(Parallel2);
        var n = Math.Log(Math.Cos(p1) / Math.Cos(p2)) / Math.Log(Half(p2) / Half(p1));
        var f = Math.Cos(p1) * Math.Pow(Half(p1), n) / n;
        var rho = f / Math.Pow(Half(Radians(lat)), n);
        var rhoOrigin = f / Math.Pow(Half(Radians(Origin)), n);
        var angle = n * Radians(lon - Meridian);
        return new MapPosition(rho * Math.Sin(angle), rhoOrigin - rho * Math.Cos(angle));
    }

    private static double Half(double latitude) => Math.Tan(Math.PI / 4 + latitude / 2);

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
