using Dashboard.Core.Geography;

namespace Dashboard.Core.Map;

/// <summary>Sets the places of one town around it, where the map is so close that they still stand beside the town.</summary>
internal static class MapFan
{
    /// <summary>The radius of the earth is the unit of both planes: 25 km, beside a town.</summary>
    private const double Beside = 25 / 6371.0;

    /// <summary>10 km: what lies farther from a town has its own direction from it, which a circle would hide.</summary>
    private const double SamePlace = 10 / 6371.0;

    /// <summary>In marks: the smallest radius, and the distance between neighbours on the circle.</summary>
    private const double MinRadius = 0.85, Pitch = 1.22;

    /// <summary>Turns of the circle that are tried.</summary>
    private const int Turns = 24;

    /// <summary>A position for each place, or null where they would stand too far from the town or in another country.</summary>
    /// <param name="crowd">Two places or more.</param>
    /// <param name="mark">Diameter of a mark.</param>
    /// <param name="stays">Whether a point lies in their country.</param>
    internal static IReadOnlyList<MapPosition>? Of(MapCrowd crowd, double mark, Func<MapPosition, bool> stays)
    {
        var count = crowd.Places.Count;
        var radius = Math.Max(MinRadius * mark, Pitch * mark / 2 / Math.Sin(Math.PI / count));
        if (Math.Max(radius, crowd.Reach) > Beside || crowd.Reach > SamePlace) return null;
        return Enumerable.Range(0, Turns).Select(turn => Circle(crowd.Town, radius, count, 2 * Math.PI * turn / Turns / count))
            .FirstOrDefault(circle => circle.All(stays));
    }

    private static IReadOnlyList<MapPosition> Circle(MapPosition town, double radius, int count, double turn) =>
    [
        .. Enumerable.Range(0, count).Select(i => Math.SinCos(turn + (2 * Math.PI * i / count)))
            .Select(a => new MapPosition(town.X + (radius * a.Cos), town.Y + (radius * a.Sin))),
    ];
}
