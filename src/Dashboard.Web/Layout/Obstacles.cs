using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>What labels must keep clear of: marks, lines, and the edges of the picture.</summary>
/// <param name="bounds">Where labels may stand.</param>
/// <param name="near">Distance in pixels from which a label seems to belong to a mark.</param>
/// <param name="nearestOwns">
/// Whether a label without a leader is read as that of the mark nearest to it, so that it must not stand nearer to another.
/// </param>
internal sealed class Obstacles(SKRect bounds, float near, bool nearestOwns = false)
{
    private const float NearCost = 12, LeaderOverMark = 60;

    /// <summary>How much nearer its own mark must be than any other, as a share of the distance of the other.</summary>
    private const float ClearlyNearer = 0.8f;
    private readonly List<SKRect> _boxes = [];
    private readonly List<(SKPoint From, SKPoint To, float Cost)> _lines = [];

    internal void Add(SKRect box) => _boxes.Add(box);

    internal void Add(SKPoint from, SKPoint to, float cost) => _lines.Add((from, to, cost));

    /// <summary>What a place costs because of what it covers or comes close to.</summary>
    /// <param name="ink">The letters.</param>
    /// <param name="box">The whole rectangle.</param>
    /// <param name="leader">Its leader, or null.</param>
    /// <param name="anchor">Its own mark or marks, which it may come near.</param>
    internal float CostOf(SKRect ink, SKRect box, (SKPoint From, SKPoint To)? leader, SKRect anchor)
    {
        var cost = bounds.Contains(ink) ? 0 : LabelPlacer.Blocked * 4;
        var around = box;
        around.Inflate(near, near * 0.5f);
        var own = Distance(ink, anchor);
        foreach (var other in _boxes)
        {
            if (other.IntersectsWith(ink)) cost += LabelPlacer.Blocked * (1 + Share(ink, other));
            else if (!anchor.Contains(other) && other.IntersectsWith(around)) cost += NearCost;
            if (nearestOwns && leader is null && !anchor.Contains(other) && Distance(ink, other) * ClearlyNearer < own)
                cost += LabelPlacer.Blocked;
            if (leader is { } line && !anchor.Contains(other) && Crosses(other, line.From, line.To)) cost += LeaderOverMark;
        }
        foreach (var (from, to, price) in _lines)
        {
            if (Crosses(ink, from, to)) cost += price;
        }
        return cost;
    }

    /// <summary>Pixels between the edges of two boxes; 0 where they meet.</summary>
    internal static float Distance(SKRect a, SKRect b)
    {
        var x = MathF.Max(0, MathF.Max(a.Left - b.Right, b.Left - a.Right));
        var y = MathF.Max(0, MathF.Max(a.Top - b.Bottom, b.Top - a.Bottom));
        return float.Hypot(x, y);
    }

    /// <summary>How much of a box another one covers, 0 to 1.</summary>
    internal static float Share(SKRect box, SKRect other)
    {
        var common = SKRect.Intersect(box, other);
        return common.IsEmpty ? 0 : common.Width * common.Height / MathF.Max(1, box.Width * box.Height);
    }

    /// <summary>Clips the line to the box (Liang-Barsky) and asks whether anything is left.</summary>
    internal static bool Crosses(SKRect box, SKPoint from, SKPoint to)
    {
        float enter = 0, leave = 1;
        var d = to - from;
        return Clip(-d.X, from.X - box.Left) && Clip(d.X, box.Right - from.X)
            && Clip(-d.Y, from.Y - box.Top) && Clip(d.Y, box.Bottom - from.Y);

        bool Clip(float direction, float distance)
        {
            if (direction == 0) return distance >= 0;
            var at = distance / direction;
            if (direction < 0) enter = MathF.Max(enter, at);
            else leave = MathF.Min(leave, at);
            return enter <= leave;
        }
    }
}
