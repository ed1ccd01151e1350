using Dashboard.Core.Charts;
using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>The labels of a slope chart: a column at each side, in order of value, moved apart where they touch.</summary>
internal static class SlopeLabels
{
    internal static PlacedLabels Of(ChartSpec spec, ChartPlan plan, StillScale scale) =>
        new([.. Column(spec, plan, scale, LabelSide.Left), .. Column(spec, plan, scale, LabelSide.Right)]);

    private static IEnumerable<PlacedLabel> Column(ChartSpec spec, ChartPlan plan, StillScale scale, LabelSide side)
    {
        var (top, bottom) = (plan.Area.Values.Top - scale.Gap, plan.Area.Values.Bottom + (scale.Tick * 0.4f));
        var labels = (from series in spec.Series
                      from point in series.Points
                      where point.LabelSide == side && point.Label.Length > 0
                      orderby plan.Area.Y(point.Y)
                      select (Series: series, Text: ChartPlan.SlopeLabel(point.Label, plan.Room, scale),
                          At: plan.Area.At(point))).ToList();
        var outward = side == LabelSide.Left ? -1 : 1;
        foreach (var (label, y) in labels.Zip(
            Spread([.. labels.Select(l => (l.Text.TopAtMiddle(l.At.Y), l.Text.Height))], top, bottom)))
        {
            var edge = label.At.X + (outward * ((scale.Mark * 0.6f) + scale.Gap));
            var moved = y - label.Text.TopAtMiddle(label.At.Y);
            (SKPoint, SKPoint)? leader = MathF.Abs(moved) <= label.Text.LineHeight * 0.3f ? null
                : (new SKPoint(label.At.X + (outward * scale.Mark * 0.5f), label.At.Y),
                    new SKPoint(edge - (outward * scale.Gap * 0.3f), label.At.Y + moved));
            yield return new PlacedLabel(LabelKind.Slope, label.Series, label.Text,
                SKRect.Create(side == LabelSide.Left ? edge - label.Text.Width : edge, y, label.Text.Width, label.Text.Height),
                side == LabelSide.Left ? TextAlign.Right : TextAlign.Left, leader);
        }
    }

    /// <summary>Moves boxes apart as little as possible: those that touch are a group, centred where its members wish.</summary>
    private static float[] Spread(IReadOnlyList<(float Wish, float Height)> boxes, float top, float bottom)
    {
        var groups = new List<(float Top, float Height, float WishSum, int Count)>();
        foreach (var (wish, height) in boxes)
        {
            groups.Add((Math.Clamp(wish, top, MathF.Max(top, bottom - height)), height, wish, 1));
            while (groups.Count > 1 && groups[^2].Top + groups[^2].Height > groups[^1].Top)
            {
                var (a, b) = (groups[^2], groups[^1]);
                groups.RemoveRange(groups.Count - 2, 2);
                var sum = a.WishSum + b.WishSum - (b.Count * a.Height);
                var (all, count) = (a.Height + b.Height, a.Count + b.Count);
                groups.Add((Math.Clamp(sum / count, top, MathF.Max(top, bottom - all)), all, sum, count));
            }
        }
        var tops = new float[boxes.Count];
        var index = 0;
        foreach (var group in groups)
        {
            var y = group.Top;
            for (var member = 0; member < group.Count; member++, index++)
            {
                tops[index] = y;
                y += boxes[index].Height;
            }
        }
        return tops;
    }
}
