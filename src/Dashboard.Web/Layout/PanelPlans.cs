using Dashboard.Core.Charts;
using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>
/// Lays one small plot for each country or quantity out in a grid. All have the same axes, the same size and the same letters, so
/// that heights can be compared; the values are named at the left of each row, the years at the foot of each column.
/// </summary>
internal static class PanelPlans
{
    internal static ChartLayout Lay(ChartSpec spec, SKRect room, StillScale scale)
    {
        var title = TextBlock.Of(spec.Y.Title, scale.Tick, room.Width);
        var years = ChartPlan.YearTicks(spec.X, scale);
        var reach = ((spec.X.Undated?.Value ?? spec.X.Max) - spec.X.Min) / (spec.X.Max - spec.X.Min);
        var yTicks = spec.Y.Ticks.Select(t => new TickText(t.Value, TextBlock.Of(t.Label, scale.Tick))).ToList();
        var left = yTicks.Max(t => t.Text.Width) + (scale.Gap * 1.2f);
        var overhang = years.Select(t => t.Text.Width / 2).DefaultIfEmpty().Max();
        var headings = spec.Panels.Select(p => TextBlock.Label(p.Title, scale.Label, room.Width / 2, semiBold: true)).ToList();
        var heading = headings.Max(h => h.Height) + MathF.Max(scale.Gap * 0.6f, scale.Tick * 0.4f);
        var strip = spec.Panels.Max(p => GapStrip.HeightFor(p, scale));
        // Below a plot that has another one under it, the lowest value still keeps its letters.
        var between = strip + (scale.Tick * 0.8f);

        var top = room.Top + title.Height + scale.Gap;
        var bottom = room.Bottom - strip - scale.YearFoot + between;
        var ends = (TextBlock[])[.. years.Take(1).Concat(years.TakeLast(spec.X.Undated is null ? 1 : 2)).Select(t => t.Text)];
        var least = MathF.Max(headings.Max(h => h.Width) + scale.Gap, ends.Sum(e => e.Width + scale.Tick));
        var grid = PanelGrid.For(
            spec.Panels.Count, room.Width - left, bottom - top, least,
            ((overhang * 2) + scale.Gap, heading + between));
        var size = new SKSize((room.Right - room.Left - left) / grid.Columns, (bottom - top) / grid.Rows);
        var panels = spec.Panels.Select((panel, i) =>
        {
            var (row, column) = (i / grid.Columns, i % grid.Columns);
            var isLast = i + grid.Columns >= spec.Panels.Count;
            var corner = new SKPoint(room.Left + left + (column * size.Width), top + (row * size.Height));
            var cell = SKRect.Create(corner, size);
            var across = MathF.Max(1, cell.Width - (overhang * 2) - scale.Gap) / (float)reach;
            SKRect values = new(
                cell.Left, cell.Top + heading, cell.Left + across, MathF.Max(cell.Top + heading + 1, cell.Bottom - between));
            if (isLast) cell.Bottom = values.Bottom + strip + scale.YearFoot;
            IReadOnlyList<TickText> named = [.. Named(spec, years, isLast ? Column(spec, i, grid) : [panel])
                .Select(t => isLast ? t : t with { Text = TextBlock.Of("", scale.Tick) })];
            var plan = ChartPlan.OfPanel(panel, cell, values, headings[i], named, yTicks, column == 0, strip, scale);
            return new LaidPlot(panel, plan, ChartLabels.Of(panel, plan, scale));
        }).ToList();
        return new ChartLayout(title, room.Location, panels, scale) { FreePlace = FreePlace(panels, grid, room) };
    }

    private static IEnumerable<ChartSpec> Column(ChartSpec spec, int last, PanelGrid grid) =>
        spec.Panels.Where((_, i) => i % grid.Columns == last % grid.Columns);

    /// <summary>Where nothing is undated, nothing is said below it.</summary>
    private static IEnumerable<TickText> Named(ChartSpec spec, IEnumerable<TickText> years, IEnumerable<ChartSpec> panels) =>
        panels.Any(p => p.Series.Any(s => s.Points.Any(point => point.IsUndated)))
            ? years : years.Where(t => t.Value != spec.X.Undated?.Value);

    /// <summary>What the last row leaves free, below the years of the row above it.</summary>
    private static SKRect? FreePlace(List<LaidPlot> plots, PanelGrid grid, SKRect room)
    {
        if (plots.Count == grid.Columns * grid.Rows) return null;
        var (above, last) = (plots[^(plots.Count % grid.Columns + 1)].Plan, plots[^1].Plan);
        return new SKRect(last.Room.Right, above.Room.Bottom, room.Right, last.Room.Bottom);
    }
}
