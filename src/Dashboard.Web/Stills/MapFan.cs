using Dashboard.Core.Charts;
using SkiaSharp;

namespace Dashboard.Web.Stills;

/// <summary>
/// Where the marks of a map stand. A place alone stands at its town. Places that share a town stand on a circle around
/// it; circles of neighbouring towns give way to each other and to single marks, as far as a reader can follow.
/// </summary>
internal static class MapFan
{
    private const float RadiusShare = 0.009f, MostMove = 1.3f;
    private const int Rounds = 40;

    /// <summary>The middle of each mark in pixels.</summary>
    /// <param name="marks">Marks.</param>
    /// <param name="plane">The map.</param>
    /// <param name="size">Diameter of a mark.</param>
    internal static SKPoint[] Centres(IReadOnlyList<MapMark> marks, MapPlane plane, float size)
    {
        var towns = marks.GroupBy(m => m.Position).Select(g => new Town(g.Key, plane.At(g.Key), FanRadius(g.First().Slots, plane, size))).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            var moved = false;
            for (var a = 0; a < towns.Count; a++)
            {
                for (var b = a + 1; b < towns.Count; b++) moved |= GiveWay(towns[a], towns[b], size);
            }
            if (!moved) break;
        }
        var byPosition = towns.ToDictionary(t => t.Position);
        return [.. marks.Select(m => OnCircle(m, byPosition[m.Position]))];
    }

    private static float FanRadius(int slots, MapPlane plane, float size) =>
        slots == 1 ? 0 : MathF.Max(plane.Pixels.Width * RadiusShare, size * 0.62f / MathF.Sin(MathF.PI / slots));

    private static bool GiveWay(Town a, Town b, float size)
    {
        if (a.Radius + b.Radius == 0) return false;
        var away = a.Centre - b.Centre;
        var missing = a.Radius + b.Radius + size - away.Length;
        if (missing <= 0.1f) return false;
        var direction = away.Length > 0.01f ? new SKPoint(away.X / away.Length, away.Y / away.Length) : new SKPoint(1, 0);
        var share = a.Radius > 0 && b.Radius > 0 ? missing / 2 : missing;
        var movedA = a.Radius > 0 && a.Move(direction, share, size * MostMove);
        var movedB = b.Radius > 0 && b.Move(direction, -share, size * MostMove);
        return movedA || movedB;
    }

    private static SKPoint OnCircle(MapMark mark, Town town)
    {
        var (sin, cos) = MathF.SinCos(2 * MathF.PI * mark.Slot / mark.Slots);
        return new SKPoint(town.Centre.X + (town.Radius * cos), town.Centre.Y - (town.Radius * sin));
    }

    private sealed class Town(MapPosition position, SKPoint start, float radius)
    {
        private SKPoint _moved;

        internal MapPosition Position => position;

        internal float Radius => radius;

        internal SKPoint Centre => start + _moved;

        internal bool Move(SKPoint direction, float by, float most)
        {
            var moved = _moved + new SKPoint(direction.X * by, direction.Y * by);
            if (moved.Length > most) return false;
            _moved = moved;
            return true;
        }
    }
}
