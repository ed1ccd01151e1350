using Dashboard.Core.Charts;
using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>
/// Lays plots of different units out above each other. They have one time axis, whose years stand below the last, and the same
/// edges at both sides, so that a year is at one place in all of them; each has a value axis of its own.
/// </summary>
internal static class StackedPlans
{
    internal static ChartLayout Lay(ChartSpec spec, SKRect room, StillScale scale)
    {
        var foot = scale.YearFoot;
        var between = scale.Gap * 1.5f;
        var height = (room.Height - foot - (between * (spec.Panels.Count - 1))) / spec.Panels.Count;
        var tops = spec.Panels.Select((_, i) => room.Top + (i * (height + between)));
        var rooms = tops.Select(top => SKRect.Create(room.Left, top, room.Width, height)).ToList();
        // Each plot alone would have the edges that its own words need; the narrowest of them serve all.
        var alone = spec.Panels.Zip(rooms, (panel, own) => ChartPlan.Of(panel, own, scale).Area.Values).ToList();
        var (left, right) = (alone.Max(a => a.Left), alone.Min(a => a.Right));
        var plots = spec.Panels.Zip(rooms, (panel, own) =>
        {
            var isLast = ReferenceEquals(panel, spec.Panels[^1]);
            var whole = isLast ? own with { Bottom = room.Bottom } : own;
            var plan = ChartPlan.OfStacked(panel, whole, (left, MathF.Max(left + 1, right)), isLast ? foot : 0, scale);
            return new LaidPlot(panel, plan, ChartLabels.Of(panel, plan, scale));
        });
        return new ChartLayout(TextBlock.Of("", scale.Tick), room.Location, [.. plots], scale);
    }
}
