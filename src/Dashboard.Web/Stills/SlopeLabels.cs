using Dashboard.Core.Charts;
using Dashboard.Web.Charts;
using SkiaSharp;

namespace Dashboard.Web.Stills;

/// <summary>The labels of a slope chart: a column at each side, in the order of the values, moved apart where they touch.</summary>
internal sealed class SlopeLabels : IPlacedLabels
{
    private readonly IReadOnlyList<Label> _labels;
    private readonly float _away;
    private readonly StillScale _scale;

    internal SlopeLabels(ChartSpec spec, ChartPlan plan, StillScale scale, Pen pen)
    {
        _scale = scale;
        _away = (scale.Mark * 0.6f) + scale.Gap;
        var (top, bottom) = (plan.Area.Top - scale.Gap, plan.Area.Values.Bottom + (scale.Tick * 0.4f));
        var columns = new[] { LabelSide.Left, LabelSide.Right }.Select(side => Column(spec, plan, scale, pen, side)).ToList();
        AreApart = columns.All(c => c.Sum(l => l.Text.Height) <= bottom - top);
        _labels = [.. columns.SelectMany(c => Spread([.. c.Select(l => (l.Text.TopAtMiddle(l.At.Y), l.Text.Height))], top, bottom).Zip(c, (y, l) => l with { Top = y }))];
    }

    /// <inheritdoc/>
    public bool AreApart { get; }

    /// <inheritdoc/>
    public void Draw(Pen pen)
    {
        foreach (var (side, text, at, colour, top) in _labels)
        {
            var outward = side == LabelSide.Left ? -1 : 1;
            var edge = at.X + (outward * _away);
            var moved = top - text.TopAtMiddle(at.Y);
            if (MathF.Abs(moved) > text.LineHeight * 0.3f)
                pen.Line(at.X + (outward * _scale.Mark * 0.5f), at.Y, edge - (outward * _scale.Gap * 0.3f), at.Y + moved, colour, _scale.HairLine);
            text.Draw(pen, edge, top, colour, side == LabelSide.Left ? TextAlign.Right : TextAlign.Left);
        }
    }

    private static List<Label> Column(ChartSpec spec, ChartPlan plan, StillScale scale, Pen pen, LabelSide side) =>
    [
        .. from series in spec.Series
           from point in series.Points
           where point.LabelSide == side && point.Label.Length > 0
           orderby plan.Area.Y(point.Y)
           select new Label(
               side, ChartPlan.SlopeLabel(point.Label, plan.Room, scale), plan.Area.At(point), SKColor.Parse(SeriesLook.Text(series, pen.Theme)), 0),
    ];

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

    private sealed record Label(LabelSide Side, TextBlock Text, SKPoint At, SKColor Colour, float Top);
}
