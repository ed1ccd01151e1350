using Dashboard.Core.Charts;
using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>The reason of a gap, placed at the top of its band.</summary>
/// <param name="Band">Pixels of the band.</param>
/// <param name="Box">Pixels of its words, with the space that hatching keeps from them.</param>
/// <param name="Text">The words.</param>
internal sealed record GapText(SKRect Band, SKRect Box, TextBlock Text);

/// <summary>Writes the reasons of gaps inside their bands and makes head room where marks would be covered.</summary>
internal static class GapTexts
{
    private const float MaxHead = 0.45f, MaxMissing = 0.18f, MinEms = 9;

    /// <summary>Returns the area, its values moved down where the words need it, and the words.</summary>
    internal static (PlotArea Area, IReadOnlyList<GapText> Texts) Fit(ChartSpec spec, PlotArea area, StillScale scale)
    {
        if (spec.Gaps.Count == 0) return (area, []);
        var whole = area.Values;
        var best = area;
        IReadOnlyList<GapText> texts = [];
        for (var (step, head) = (0, 0f); step < 12; step++)
        {
            best = area with { Values = new SKRect(whole.Left, whole.Top + head, whole.Right, whole.Bottom) };
            var placed = new List<(GapText Text, float Missing)>();
            foreach (var gap in spec.Gaps) placed.Add(Place(spec, gap, best, scale, [.. placed.Select(p => p.Text.Box)]));
            texts = [.. placed.Select(p => p.Text)];
            var missing = placed.Max(p => p.Missing);
            if (missing <= 0.5f || head >= whole.Height * MaxHead) break;
            head = MathF.Min(head + MathF.Max(missing, 2), whole.Height * MaxHead);
        }
        return (best, texts);
    }

    /// <summary>The words of panels, whose values stay at their place.</summary>
    internal static IReadOnlyList<GapText> In(ChartSpec panel, PlotArea area, StillScale scale) =>
        [.. panel.Gaps.Select(g => g.Text.Length > 0 ? Place(panel, g, area, scale, []).Text
            : new GapText(area.Band(g), SKRect.Create(area.Band(g).Location, SKSize.Empty), TextBlock.Of("", scale.Note, 1)))];

    /// <summary>Tries the band's width and what remains beside marks at its start; takes what needs least head room.</summary>
    private static (GapText Text, float Missing) Place(
        ChartSpec spec, GapBand gap, PlotArea area, StillScale scale, IReadOnlyList<SKRect> taken)
    {
        var band = area.Band(gap);
        var pad = scale.Gap;
        var least = scale.Note * MinEms;
        var obstacles = Marks(spec, area, scale).ToList();
        var starts = obstacles.Where(o => o.Left < band.MidX && o.Right > band.Left).Select(o => o.Right + pad)
            .Prepend(band.Left + pad).Distinct().ToList();
        var inside = Options(band.Right - pad).First();
        // In a small picture the words would push the values into a strip; there they may run on beside the band.
        return inside.Missing <= area.Values.Height * MaxMissing ? inside
            : Options(area.Values.Right).Prepend(inside).OrderBy(o => MathF.Max(0, o.Missing)).First();

        IEnumerable<(GapText Text, float Missing)> Options(float right) =>
            from start in starts
            let width = right - start
            where width >= least || start == starts[0]
            let box = Box(gap.Text, start, MathF.Max(width, MathF.Min(least, area.Values.Right - start)), area, scale, taken)
            let missing = obstacles.Where(o => o.Left < box.Rect.Right && o.Right > box.Rect.Left)
                .Select(o => box.Rect.Bottom - o.Top).DefaultIfEmpty().Max()
            orderby MathF.Max(0, missing), box.Rect.Height
            select (new GapText(band, box.Rect, box.Text), missing);
    }

    private static (SKRect Rect, TextBlock Text) Box(
        string words, float left, float width, PlotArea area, StillScale scale, IReadOnlyList<SKRect> taken)
    {
        var text = TextBlock.Label(words, scale.Note, width);
        var box = SKRect.Create(left, area.Top + (scale.Gap * 0.6f), text.Width, text.Height);
        // Words of a band that is too narrow for them reach into the next one.
        foreach (var other in taken.Where(t => t.Right > box.Left && t.Left < box.Right))
            box.Location = new SKPoint(left, MathF.Max(box.Top, other.Bottom + scale.Gap));
        return (box, text);
    }

    /// <summary>Marks with the line of text that most of them carry above.</summary>
    private static IEnumerable<SKRect> Marks(ChartSpec spec, PlotArea area, StillScale scale) =>
        from point in spec.Series.SelectMany(s => s.Points)
        let mark = MarkGeometry.Bounds(spec, point, area, scale)
        let above = point.Label.Length == 0 || point.LabelSide != LabelSide.Above ? 0
            : point.Mark == Mark.Bar ? ChartLabels.BarLabel(point.Label, mark, scale).Height : scale.Label * 1.3f
        select new SKRect(mark.Left, mark.Top - above, mark.Right, mark.Bottom);
}
