using Dashboard.Core.Charts;
using SkiaSharp;

namespace Dashboard.Web.Stills;

/// <summary>
/// Where the marks of a map stand. A place alone stands at its town. Places that share a town stand on a circle around
/// it, and give way where they would cover marks of a neighbouring town.
/// </summary>
internal static class MapFan
{
    private const float RadiusShare = 0.009f, LeastDistance = 1.05f, MostMove = 1.2f;
    private const int Rounds = 40;

    /// <summary>The middle of each mark in pixels.</summary>
    /// <param name="marks">Marks.</param>
    /// <param name="plane">The map.</param>
    /// <param name="size">Diameter of a mark.</param>
    internal static SKPoint[] Centres(IReadOnlyList<MapMark> marks, MapPlane plane, float size)
    {
        var starts = marks.Select(m => Start(m, plane, size)).ToArray();
        var centres = (SKPoint[])starts.Clone();
        for (var round = 0; round < Rounds; round++)
        {
            var moved = false;
            for (var a = 0; a < marks.Count; a++)
            {
                if (marks[a].Slots == 1) continue;
                for (var b = 0; b < marks.Count; b++)
                {
                    if (a == b || SKPoint.Distance(centres[a], centres[b]) >= size * LeastDistance) continue;
                    GiveWay(a, b);
                    moved = true;
                }
            }
            if (!moved) break;
        }
        return centres;

        void GiveWay(int a, int b)
        {
            var away = centres[a] - centres[b];
            var distance = away.Length;
            // Marks at one point have no direction to part in; the towns' order decides.
            var direction = distance > 0.01f ? new SKPoint(away.X / distance, away.Y / distance) : new SKPoint(a < b ? -1 : 1, 0);
            var step = (size * LeastDistance - distance + 0.05f) / (marks[b].Slots > 1 ? 2 : 1);
            Move(a, step);
            if (marks[b].Slots > 1) Move(b, -step);

            void Move(int mark, float by)
            {
                var to = centres[mark] + new SKPoint(direction.X * by, direction.Y * by);
                if (SKPoint.Distance(to, starts[mark]) <= size * MostMove) centres[mark] = to;
            }
        }
    }

    private static SKPoint Start(MapMark mark, MapPlane plane, float size)
    {
        var town = plane.At(mark.Position);
        if (mark.Slots == 1) return town;
        var radius = MathF.Max(plane.Pixels.Width * RadiusShare, size * 0.62f / MathF.Sin(MathF.PI / mark.Slots));
        var (sin, cos) = MathF.SinCos(2 * MathF.PI * mark.Slot / mark.Slots);
        return new SKPoint(town.X + (radius * cos), town.Y - (radius * sin));
    }
}
