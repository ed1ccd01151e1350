using Dashboard.Core.Charts;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>Writes the names of towns and countries on a map.</summary>
internal sealed class MapLabels(Pen pen, MapSpec spec, MapPlane plane, StillScale scale)
{
    /// <summary>Rows in which a country's name may stand, and how many of the widest are tried.</summary>
    private const int Rows = 24, Tried = 20;

    /// <summary>Share of a state's name that lies in its land where the whole has no room there.</summary>
    private const float LeastInside = 0.45f;

    /// <summary>
    /// Names the Central Asian states, where they can beside the words of towns, then towns beside their marks, then other
    /// countries where room is left.
    /// </summary>
    /// <param name="marks">Rectangles of the marks that are shown.</param>
    /// <param name="numbers">Rectangles of the numbers in coloured countries.</param>
    internal void Draw(IReadOnlyList<SKRect> marks, IReadOnlyList<SKRect> numbers)
    {
        List<SKRect> taken = [.. marks, .. numbers];
        var wished = Towns(marks, taken).All.Select(l => l.Box).ToList();
        using (pen.Decoration())
            DrawCountries(spec.Names.Where(n => spec.States.Contains(n.Key)), taken, new StateRoom(wished, LeastInside));
        var towns = Towns(marks, taken);
        taken.AddRange(towns.All.Select(l => l.Box));
        using (pen.Decoration())
            DrawCountries(spec.Names.Where(n => !spec.States.Contains(n.Key)), taken, new StateRoom([], 1));
        towns.Draw(pen, scale.HairLine * 0.7f, scale.Town * 0.13f);
    }

    private PlacedLabels Towns(IReadOnlyList<SKRect> boxes, IEnumerable<SKRect> taken)
    {
        var (size, shown) = (scale.Town, spec.Shown.ToList());
        // Large names with lines would stand farther from their towns than from others.
        var rings = size > scale.Note && size * 50 > plane.Pixels.Width ? 0 : 2;
        var obstacles = new Obstacles(plane.Pixels, near: size * 0.3f, nearestOwns: true);
        foreach (var box in taken) obstacles.Add(box);
        var requests = (
            from mark in shown
            where mark.Label.Length > 0
            let anchor = boxes.Where((_, i) => shown[i].Town == mark.Town).Aggregate(SKRect.Union)
            let text = TextBlock.Of(mark.Label, size, size * 14)
            let places = LabelPlaces.Around(text, anchor, LabelSide.Right, size * 0.25f, rings)
            select new LabelRequest(LabelKind.Town, null, [.. places], anchor,
                Rank: 0, MayDrop: true, plane.At(mark.Town))).ToList();
        return LabelPlacer.Place(requests, obstacles, size * 0.1f);
    }

    /// <summary>The country with the most room first; a name that would cover something is left out.</summary>
    private void DrawCountries(IEnumerable<KeyValuePair<string, string>> names, List<SKRect> taken, StateRoom room)
    {
        var lands = MapLands.Of(spec.Outlines);
        var found = names.Select(n => (n.Value, Stretches: lands.Stretches(n.Key, spec.Frame, Rows)))
            .Where(n => n.Stretches.Count > 0).OrderByDescending(n => n.Stretches[0].Right.X - n.Stretches[0].Left.X);
        foreach (var (name, stretches) in found)
        {
            var text = TextBlock.Of(name, scale.Town, semiBold: true);
            var rows = stretches.Take(Tried).Select(s => (From: plane.At(s.Left), To: plane.At(s.Right))).ToList();
            var boxes = new[] { 1, room.Inside }.Distinct().SelectMany(inside => Boxes(text, rows, inside))
                .Where(b => plane.Pixels.Contains(b) && !taken.Exists(b.IntersectsWith)).ToList();
            if (boxes.Count == 0) continue;
            var wished = boxes.FindIndex(b => !room.Wished.Any(b.IntersectsWith));
            var box = boxes[Math.Max(0, wished)];
            taken.Add(box);
            using (pen.Pin(new SKPoint(box.MidX, box.MidY)))
                text.DrawMiddle(pen, box.MidX, box.MidY, Tint.Muted, TextAlign.Centre, scale.Town * 0.13f);
        }
    }

    /// <summary>In the middle of each stretch, then towards its ends, and beyond them as far as it may.</summary>
    private static IEnumerable<SKRect> Boxes(TextBlock text, IReadOnlyList<(SKPoint From, SKPoint To)> rows, float inside) =>
        from share in new[] { 0.5f, 0.35f, 0.65f, 0.2f, 0.8f, 0, 1 }
        from row in rows
        where row.To.X - row.From.X >= text.Width * inside
        let beyond = (1 - inside) * text.Width
        let room = row.To.X - row.From.X - text.Width + (2 * beyond)
        select SKRect.Create(
            row.From.X - beyond + (room * share), row.From.Y - (text.Size / 2), text.Width, text.Size);

    /// <summary>Where names of countries may stand.</summary>
    /// <param name="Wished">What they cover only where they have no other place.</param>
    /// <param name="Inside">Share of a name that must lie in its land where the whole has no room there.</param>
    private sealed record StateRoom(IReadOnlyList<SKRect> Wished, float Inside);
}
