using System.Text.Json;

namespace Dashboard.Core.Tests.Record;

/// <summary>The outlines of countries in degrees, read apart from the program's own reader, which projects them.</summary>
internal sealed class CountryOutlines
{
    private const double KmPerDegree = 111.195;
    private readonly ILookup<string, Position[]> _rings;

    private CountryOutlines(ILookup<string, Position[]> rings) => _rings = rings;

    /// <summary>Reads GeoJSON; areas without an ISO code stand under the code of their source, lakes are left out.</summary>
    internal static CountryOutlines Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var countries = document.RootElement.GetProperty("features").EnumerateArray()
            .Where(f => f.GetProperty("properties").GetProperty("kind").GetString() == "country");
        return new(countries.SelectMany(f => Rings(f.GetProperty("geometry")).Select(ring => (Code: Code(f), Ring: ring)))
            .ToLookup(r => r.Code, r => r.Ring));
    }

    /// <summary>
    /// What is wrong with a place said to lie in a country, or null. It may lie in the country's outline, or in no outline
    /// at all and at most the tolerance away: that forgives a coarse coast, never a neighbour.
    /// </summary>
    internal string? Problem(string iso3, double lat, double lon, double toleranceKm)
    {
        if (!_rings.Contains(iso3)) return $"{iso3} has no outline";
        var point = new Position(lon, lat);
        if (IsInside(_rings[iso3], point)) return null;
        if (_rings.FirstOrDefault(country => IsInside(country, point)) is { } other) return $"lies in {other.Key}, not in {iso3}";
        var distance = DistanceKm(_rings[iso3], point);
        return distance <= toleranceKm ? null : FormattableString.Invariant($"{distance:F1} km outside {iso3}");
    }

    private static string Code(JsonElement feature)
    {
        var properties = feature.GetProperty("properties");
        return properties.GetProperty("iso3").GetString() is { Length: > 0 } iso3
            ? iso3
            : properties.GetProperty("area").GetString()!;
    }

    private static IEnumerable<Position[]> Rings(JsonElement geometry)
    {
        var coordinates = geometry.GetProperty("coordinates").EnumerateArray();
        var rings = geometry.GetProperty("type").GetString() == "Polygon"
            ? coordinates
            : coordinates.SelectMany(p => p.EnumerateArray());
        return rings.Select(
            ring => ring.EnumerateArray().Select(p => new Position(p[0].GetDouble(), p[1].GetDouble())).ToArray());
    }

    // A line from the point to the east crosses the rings of what it lies in an odd number of times, holes included.
    private static bool IsInside(IEnumerable<Position[]> rings, Position p) => rings.SelectMany(Edges)
        .Count(e => e.A.Lat > p.Lat != e.B.Lat > p.Lat
            && p.Lon < e.A.Lon + ((e.B.Lon - e.A.Lon) * (p.Lat - e.A.Lat) / (e.B.Lat - e.A.Lat))) % 2 == 1;

    private static double DistanceKm(IEnumerable<Position[]> rings, Position p) => rings.SelectMany(Edges)
        .Min(edge => DistanceToOrigin(OnPlane(edge.A, p), OnPlane(edge.B, p)));

    private static IEnumerable<(Position A, Position B)> Edges(Position[] ring) => ring.Zip(ring.Skip(1));

    // Kilometres east and north of the centre: true near it, which is where the tolerance decides.
    private static (double X, double Y) OnPlane(Position p, Position centre) =>
        ((p.Lon - centre.Lon) * KmPerDegree * Math.Cos(double.DegreesToRadians(centre.Lat)), (p.Lat - centre.Lat) * KmPerDegree);

    private static double DistanceToOrigin((double X, double Y) a, (double X, double Y) b)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var length = (dx * dx) + (dy * dy);
        var t = length == 0 ? 0 : Math.Clamp(-((a.X * dx) + (a.Y * dy)) / length, 0, 1);
        return double.Hypot(a.X + (t * dx), a.Y + (t * dy));
    }

    private readonly record struct Position(double Lon, double Lat);
}
