using Dashboard.Core.Charts;
using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>A place where a label could stand.</summary>
/// <param name="Text">The label, broken for this place.</param>
/// <param name="Box">Its rectangle.</param>
/// <param name="Cost">How little it is liked, from 0.</param>
/// <param name="Align">How its lines stand.</param>
/// <param name="Leader">True when a thin line must lead from the mark to it.</param>
internal sealed record LabelPlace(TextBlock Text, SKRect Box, float Cost, TextAlign Align, bool Leader = false);

/// <summary>A label that looks for a place.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Series">The series it belongs to, or null.</param>
/// <param name="Places">Places, liked ones first.</param>
/// <param name="Anchor">The mark it belongs to.</param>
/// <param name="Rank">Labels of lower rank choose first.</param>
/// <param name="MayDrop">True when it may be left out where there is no free place.</param>
/// <param name="Pin">The point beside which it stays when a reader moves the drawing, or null for one that stands still.</param>
internal sealed record LabelRequest(LabelKind Kind, ChartSeries? Series, IReadOnlyList<LabelPlace> Places, SKRect Anchor,
    int Rank, bool MayDrop, SKPoint? Pin = null);

/// <summary>
/// Gives every label a place. First each in turn takes its cheapest; then each tries to move while those that it would
/// cover make way, as long as the whole becomes better. The same requests always give the same places.
/// </summary>
internal sealed class LabelPlacer
{
    /// <summary>The cost from which a place cannot be used if the label may be dropped.</summary>
    internal const float Blocked = 1000;

    private const float LeaderOverLabel = 120, Content = 8;
    private const int Rounds = 4;

    /// <summary>With more towns, moving one name for another takes seconds; those without a place are left out.</summary>
    private const int MaxTowns = 24;

    private readonly IReadOnlyList<LabelRequest> _requests;
    private readonly SKRect[][] _boxes;
    private readonly (SKPoint From, SKPoint To)?[][] _leaders;
    private readonly SKRect[][] _reach;
    private readonly float[][] _costs;
    private readonly int[] _chosen;

    private LabelPlacer(IReadOnlyList<LabelRequest> requests, Obstacles obstacles, float clearance)
    {
        _requests = requests;
        _boxes = [.. requests.Select(r => r.Places.Select(p => InkOf(p, clearance)).ToArray())];
        _leaders = [.. requests.Select(r => r.Places.Select(
            p => p.Leader ? Leader(r.Anchor, p) : null).ToArray())];
        _reach = [.. _boxes.Select((boxes, i) => boxes.Select((box, n) => Reach(box, _leaders[i][n])).ToArray())];
        _costs = [.. requests.Select((r, i) => r.Places.Select(
            (p, n) => p.Cost + obstacles.CostOf(_boxes[i][n], p.Box, _leaders[i][n], r.Anchor)).ToArray())];
        _chosen = new int[requests.Count];
        Array.Fill(_chosen, -1);
    }

    /// <summary>The labels at their places, without those that are left out.</summary>
    internal static PlacedLabels Place(IReadOnlyList<LabelRequest> requests, Obstacles obstacles, float clearance)
    {
        var placer = new LabelPlacer(requests, obstacles, clearance);
        var order = Enumerable.Range(0, requests.Count).OrderBy(i => requests[i].Rank).ToList();
        foreach (var i in order) placer._chosen[i] = placer.Best(i);
        var rounds = requests.Count(r => r.Kind == LabelKind.Town) > MaxTowns ? 0 : Rounds;
        for (var round = 0; round < rounds; round++)
        {
            var better = false;
            foreach (var i in order) better |= placer.Improve(i);
            if (!better) break;
        }
        foreach (var i in order.AsEnumerable().Reverse()) placer.DropIfBlocked(i);
        return new PlacedLabels(
            [.. Enumerable.Range(0, requests.Count).Where(i => placer._chosen[i] >= 0).Select(placer.Placed)]);
    }

    private PlacedLabel Placed(int i)
    {
        var (request, place) = (_requests[i], _requests[i].Places[_chosen[i]]);
        return new PlacedLabel(
            request.Kind, request.Series, place.Text, place.Box, place.Align, _leaders[i][_chosen[i]], request.Pin);
    }

    /// <summary>Tries every place of a discontented label; those in its way move, and all go back if nothing is won.</summary>
    private bool Improve(int i)
    {
        var paid = Cost(i, _chosen[i]);
        if (paid <= _costs[i].Min() + Content) return false;
        var (before, least) = ((int[])_chosen.Clone(), Total());
        int[]? best = null;
        for (var place = 0; place < _costs[i].Length; place++)
        {
            if (_costs[i][place] >= paid) continue;
            before.CopyTo(_chosen, 0);
            _chosen[i] = place;
            for (var other = 0; other < _chosen.Length; other++)
            {
                if (other != i && Between(i, place, other, _chosen[other]) > 0) _chosen[other] = Best(other);
            }
            var total = Total();
            if (total >= least - 0.5f) continue;
            (best, least) = ((int[])_chosen.Clone(), total);
        }
        (best ?? before).CopyTo(_chosen, 0);
        return best is not null;
    }

    private int Best(int i)
    {
        var (best, least) = (0, float.PositiveInfinity);
        for (var place = 0; place < _costs[i].Length; place++)
        {
            if (_costs[i][place] >= least) continue;
            var cost = Cost(i, place);
            if (cost < least) (best, least) = (place, cost);
        }
        return best;
    }

    private float Cost(int i, int place)
    {
        var cost = _costs[i][place];
        for (var other = 0; other < _chosen.Length; other++)
        {
            if (other != i && _chosen[other] >= 0) cost += Between(i, place, other, _chosen[other]);
        }
        return cost;
    }

    private float Total()
    {
        var total = 0f;
        for (var i = 0; i < _chosen.Length; i++)
        {
            total += _costs[i][_chosen[i]];
            for (var other = i + 1; other < _chosen.Length; other++) total += Between(i, _chosen[i], other, _chosen[other]);
        }
        return total;
    }

    private float Between(int a, int placeA, int b, int placeB)
    {
        // Most labels are far from each other, and this is asked very often.
        if (!_reach[a][placeA].IntersectsWithInclusive(_reach[b][placeB])) return 0;
        var (boxA, boxB) = (_boxes[a][placeA], _boxes[b][placeB]);
        var cost = boxA.IntersectsWith(boxB) ? Blocked * (1 + Obstacles.Share(boxA, boxB)) : 0;
        if (_leaders[a][placeA] is { } leaderA && Obstacles.Crosses(boxB, leaderA.From, leaderA.To)) cost += LeaderOverLabel;
        if (_leaders[b][placeB] is { } leaderB && Obstacles.Crosses(boxA, leaderB.From, leaderB.To)) cost += LeaderOverLabel;
        return cost;
    }

    private void DropIfBlocked(int i)
    {
        if (_requests[i].MayDrop && Cost(i, _chosen[i]) >= Blocked) _chosen[i] = -1;
    }

    /// <summary>The rectangle of a label with its leader.</summary>
    private static SKRect Reach(SKRect box, (SKPoint From, SKPoint To)? leader) => leader is not { } line ? box : new SKRect(
        MathF.Min(box.Left, MathF.Min(line.From.X, line.To.X)), MathF.Min(box.Top, MathF.Min(line.From.Y, line.To.Y)),
        MathF.Max(box.Right, MathF.Max(line.From.X, line.To.X)), MathF.Max(box.Bottom, MathF.Max(line.From.Y, line.To.Y)));

    /// <summary>The line from a mark to a label; null where it would be too short to be seen.</summary>
    private static (SKPoint From, SKPoint To)? Leader(SKRect anchor, LabelPlace place)
    {
        var (box, inset) = (place.Box, place.Box.Height * 0.2f);
        var to = new SKPoint(Math.Clamp(anchor.MidX, box.Left, box.Right),
            Math.Clamp(anchor.MidY, box.Top + inset, box.Bottom - inset));
        var from = new SKPoint(Math.Clamp(to.X, anchor.Left, anchor.Right), Math.Clamp(to.Y, anchor.Top, anchor.Bottom));
        return SKPoint.Distance(from, to) >= place.Text.LineHeight * 0.5f ? (from, to) : null;
    }

    /// <summary>Where the letters are, with some room at the sides.</summary>
    private static SKRect InkOf(LabelPlace place, float clearance)
    {
        var ink = place.Text.InkIn(place.Box);
        ink.Inflate(clearance, 0);
        return ink;
    }
}
