using Dashboard.Core.Charts;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>Writes the names of towns and countries on a map.</summary>
internal sealed class MapLabels(Pen pen, MapSpec spec, MapPlane plane, StillScale scale)
{
    /// <summary>Rows in which a country's name may stand, and how many of the widest are tried.</summary>
    private const int Rows = 24, Tried = 10;

    /// <summary>Names the Central Asian states, then towns beside their marks, then other countries where room is left.</summary>
    /// <param name="marks">Rectangles of the marks that are shown.</param>
    /// <param name="numbers">Rectangles of the numbers in coloured countries.</param>
    internal void Draw(IReadOnlyList<SKRect> marks, IReadOnlyList<SKRect> numbers)
    {
        List<SKRect> taken = [.. marks, .. numbers];
        using (pen.Decoration()) DrawCountries(spec.Names.Where(n => spec.States.Contains(n.Key)), taken);
        var towns = Towns(marks, taken);
        taken.AddRange(towns.All.Select(l => l.Box));
        using (pen.Decoration()) DrawCountries(spec.Names.Where(n => !spec.States.Contains(n.Key)), taken);
        towns.Draw(pen, scale.HairLine * 0.7f, scale.Town * 0.13f);
    }

    private PlacedLabels Towns(IReadOnlyList<SKRect> boxes, IEnumerable<SKRect> taken)
    {
        var (size, shown) = (scale.Town, spec.Shown.ToList());
        // Large names with lines would stand farther from their towns than from others.
        var rings = size > scale.Note && size * 50 > plane.Pixels.Width ? 0 : 2;
        var obstacles = new Obstacles(plane.Pixels, near: size * 0.3f);
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
    private void DrawCountries(IEnumerable<KeyValuePair<string, string>> names, List<SKRect> taken)
    {
        var lands = MapLands.Of(spec.Outlines);
        var found = names.Select(n => (n.Value, Stretches: lands.Stretches(n.Key, spec.Frame, Rows)))
            .Where(n => n.Stretches.Count > 0).OrderByDescending(n => n.Stretches[0].Right.X - n.Stretches[0].Left.X);
        foreach (var (name, stretches) in found)
        {
            var text = TextBlock.Of(name, scale.Town, semiBold: true);
            var boxes = stretches.Take(Tried).Select(s => (From: plane.At(s.Left), To: plane.At(s.Right)))
                .Where(s => s.To.X - s.From.X >= text.Width).SelectMany(s => Boxes(text, s.From, s.To));
            var free = boxes.Where(b => plane.Pixels.Contains(b) && !taken.Exists(b.IntersectsWith)).Take(1).ToList();
            if (free is not [var box]) continue;
            taken.Add(box);
            using (pen.Pin(new SKPoint(box.MidX, box.MidY)))
                text.DrawMiddle(pen, box.MidX, box.MidY, Tint.Muted, TextAlign.Centre, scale.Town * 0.13f);
        }
    }

    /// <summary>In the middle of a stretch, then towards its ends.</summary>
    private static IEnumerable<SKRect> Boxes(TextBlock text, SKPoint from, SKPoint to)
    {
        var room = to.X - from.X - text.Width;
        foreach (var share in new[] { 0.5f, 0.3f, 0.7f, 0.1f, 0.9f })
        {
            yield return SKRect.Create(from.X + (room * share), from.Y - (text.Height / 2), text.Width, text.Height);
        }
    }
}
