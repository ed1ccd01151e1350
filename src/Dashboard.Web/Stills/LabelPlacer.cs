using SkiaSharp;

namespace Dashboard.Web.Stills;

/// <summary>A place where a label could stand.</summary>
/// <param name="Text">The label, broken for this place.</param>
/// <param name="Box">Its rectangle.</param>
/// <param name="Cost">How little it is liked, from 0.</param>
/// <param name="Align">How its lines stand.</param>
/// <param name="Leader">True when a thin line must lead from the mark to it.</param>
internal sealed record LabelPlace(TextBlock Text, SKRect Box, float Cost, TextAlign Align, bool Leader = false);

/// <summary>A label that looks for a place.</summary>
/// <param name="Places">Places, liked ones first.</param>
/// <param name="Anchor">The mark it belongs to.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Rank">Labels of lower rank choose first.</param>
/// <param name="MayDrop">True when it may be left out where there is no free place.</param>
internal sealed record LabelRequest(IReadOnlyList<LabelPlace> Places, SKRect Anchor, SKColor Colour, int Rank, bool MayDrop);

/// <summary>What labels must keep clear of.</summary>
internal sealed class Obstacles(SKRect bounds)
{
    private readonly List<(SKRect Box, float Cost)> _boxes = [];
    private readonly List<(SKPoint From, SKPoint To, float Cost)> _lines = [];

    internal void Add(SKRect box, float cost = LabelPlacer.Blocked) => _boxes.Add((box, cost));

    internal void Add(SKPoint from, SKPoint to, float cost) => _lines.Add((from, to, cost));

    internal float CostOf(SKRect box)
    {
        var cost = bounds.Contains(box) ? 0 : LabelPlacer.Blocked * 4;
        foreach (var (other, price) in _boxes)
        {
            if (other.IntersectsWith(box)) cost += price * (1 + Share(box, other));
        }
        foreach (var (from, to, price) in _lines)
        {
            if (Crosses(box, from, to)) cost += price;
        }
        return cost;
    }

    internal static float Share(SKRect box, SKRect other)
    {
        var common = SKRect.Intersect(box, other);
        return common.IsEmpty ? 0 : common.Width * common.Height / MathF.Max(1, box.Width * box.Height);
    }

    /// <summary>Clips the line to the box (Liang-Barsky) and asks whether anything is left.</summary>
    private static bool Crosses(SKRect box, SKPoint from, SKPoint to)
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

/// <summary>
/// Gives every label a place: first each in turn takes its cheapest, then each may move again while the others stay, until
/// nothing improves. The same requests always give the same places.
/// </summary>
internal static class LabelPlacer
{
    /// <summary>The cost from which a place cannot be used if the label may be dropped.</summary>
    internal const float Blocked = 1000;

    private const int Rounds = 6;

    internal static IReadOnlyList<LabelPlace?> Place(IReadOnlyList<LabelRequest> requests, Obstacles obstacles, float clearance)
    {
        var costs = requests.Select(r => r.Places.Select(p => p.Cost + obstacles.CostOf(Wide(p.Box, clearance))).ToArray()).ToList();
        var chosen = new int[requests.Count];
        Array.Fill(chosen, -1);
        var order = Enumerable.Range(0, requests.Count).OrderBy(i => requests[i].Rank).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            var moved = false;
            foreach (var i in order)
            {
                var best = Best(i);
                moved |= best != chosen[i];
                chosen[i] = best;
            }
            if (!moved) break;
        }
        DropBlocked();
        return [.. requests.Select((r, i) => chosen[i] < 0 ? null : r.Places[chosen[i]])];

        int Best(int i)
        {
            var (best, least) = (-1, float.PositiveInfinity);
            for (var p = 0; p < requests[i].Places.Count; p++)
            {
                if (costs[i][p] >= least) continue;
                var cost = Total(i, p);
                if (cost < least) (best, least) = (p, cost);
            }
            return best;
        }

        float Total(int i, int place)
        {
            var box = Wide(requests[i].Places[place].Box, clearance);
            var cost = costs[i][place];
            for (var other = 0; other < chosen.Length; other++)
            {
                if (other == i || chosen[other] < 0) continue;
                var taken = requests[other].Places[chosen[other]].Box;
                if (taken.IntersectsWith(box)) cost += Blocked * (1 + Obstacles.Share(box, taken));
            }
            return cost;
        }

        void DropBlocked()
        {
            foreach (var i in order.AsEnumerable().Reverse())
            {
                if (chosen[i] >= 0 && requests[i].MayDrop && Total(i, chosen[i]) >= Blocked) chosen[i] = -1;
            }
        }
    }

    internal static void Draw(Pen pen, IReadOnlyList<LabelRequest> requests, IReadOnlyList<LabelPlace?> places, float hairLine, float halo)
    {
        for (var i = 0; i < requests.Count; i++)
        {
            if (places[i] is { Leader: true } led) DrawLeader(pen, requests[i].Anchor, led.Box, hairLine);
        }
        for (var i = 0; i < requests.Count; i++)
        {
            if (places[i] is not { } place) continue;
            var x = place.Align switch { TextAlign.Left => place.Box.Left, TextAlign.Right => place.Box.Right, _ => place.Box.MidX };
            place.Text.Draw(pen, x, place.Box.Top, requests[i].Colour, place.Align, halo);
        }
    }

    private static void DrawLeader(Pen pen, SKRect anchor, SKRect box, float width)
    {
        var to = new SKPoint(Math.Clamp(anchor.MidX, box.Left, box.Right), Math.Clamp(anchor.MidY, box.Top + (box.Height * 0.2f), box.Bottom - (box.Height * 0.2f)));
        var from = new SKPoint(Math.Clamp(to.X, anchor.Left, anchor.Right), Math.Clamp(to.Y, anchor.Top, anchor.Bottom));
        pen.Line(from.X, from.Y, to.X, to.Y, pen.Muted, width);
    }

    private static SKRect Wide(SKRect box, float by) => new(box.Left - by, box.Top, box.Right + by, box.Bottom);
}
