using Dashboard.Core.Charts;
using Dashboard.Web.Charts;
using SkiaSharp;

namespace Dashboard.Web.Stills;

/// <summary>The labels of a slope chart: a column at each side, in the order of the values, moved apart where they touch.</summary>
internal static class SlopeLabels
{
    internal static void Draw(Pen pen, ChartSpec spec, ChartPlan plan, StillScale scale)
    {
        DrawColumn(pen, spec, plan, scale, LabelSide.Left);
        DrawColumn(pen, spec, plan, scale, LabelSide.Right);
    }

    private static void DrawColumn(Pen pen, ChartSpec spec, ChartPlan plan, StillScale scale, LabelSide side)
    {
        var area = plan.Area;
        var labels = (
            from series in spec.Series
            from point in series.Points
            where point.LabelSide == side && point.Label.Length > 0
            let text = ChartPlan.SlopeLabel(point.Label, plan.Room, scale)
            orderby area.Y(point.Y)
            select (Text: text, At: area.At(point), Colour: SKColor.Parse(Palette.SeriesText(series.Colour, pen.Theme)))).ToList();
        var tops = Spread([.. labels.Select(l => (l.Text.TopAtMiddle(l.At.Y), l.Text.Height))], area.Top - scale.Gap, area.Values.Bottom + (scale.Tick * 0.4f));
        var away = (scale.Mark * 0.6f) + scale.Gap;
        for (var i = 0; i < labels.Count; i++)
        {
            var (text, at, colour) = labels[i];
            var edge = side == LabelSide.Left ? at.X - away : at.X + away;
            var moved = tops[i] - text.TopAtMiddle(at.Y);
            if (MathF.Abs(moved) > text.LineHeight * 0.3f)
            {
                var inward = side == LabelSide.Left ? -1 : 1;
                pen.Line(at.X + (inward * scale.Mark * 0.5f), at.Y, edge - (inward * scale.Gap * 0.3f), at.Y + moved, colour, scale.HairLine);
            }
            text.Draw(pen, edge, tops[i], colour, side == LabelSide.Left ? TextAlign.Right : TextAlign.Left);
        }
    }

    /// <summary>Moves boxes apart as little as possible: boxes that touch become one group, centred where its members wish.</summary>
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
