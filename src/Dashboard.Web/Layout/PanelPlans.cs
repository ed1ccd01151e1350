using Dashboard.Core.Charts;
using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>
/// Lays one small plot for each country out in a grid. All have the same axes, the same size and the same letters, so that
/// heights can be compared; the values are named at the left of each row.
/// </summary>
internal static class PanelPlans
{
    internal static ChartLayout Lay(ChartSpec spec, SKRect room, StillScale scale)
    {
        var title = TextBlock.Of(spec.Y.Title, scale.Tick, room.Width);
        var xTicks = ChartPlan.YearTicks(spec.X, scale);
        var reach = ((spec.X.Undated?.Value ?? spec.X.Max) - spec.X.Min) / (spec.X.Max - spec.X.Min);
        var yTicks = spec.Y.Ticks.Select(t => new TickText(t.Value, TextBlock.Of(t.Label, scale.Tick))).ToList();
        var left = yTicks.Max(t => t.Text.Width) + (scale.Gap * 1.2f);
        var overhang = xTicks.Select(t => t.Text.Width / 2).DefaultIfEmpty().Max();
        var headings = spec.Panels.Select(p => TextBlock.Label(p.Title, scale.Label, room.Width / 2, semiBold: true)).ToList();
        var heading = headings.Max(h => h.Height) + MathF.Max(scale.Gap * 0.6f, scale.Tick * 0.4f);
        var strip = spec.Panels.Max(p => GapStrip.HeightFor(p, scale));
        var foot = scale.YearFoot + strip;

        var top = room.Top + title.Height + scale.Gap;
        var grid = PanelGrid.For(
            spec.Panels.Count, room.Width - left, room.Bottom - top, headings.Max(h => h.Width) + scale.Gap,
            ((overhang * 2) + scale.Gap, heading + foot));
        var width = (room.Right - room.Left - left) / grid.Columns;
        var height = (room.Bottom - top) / grid.Rows;
        var panels = spec.Panels.Select((panel, i) =>
        {
            var (row, column) = (i / grid.Columns, i % grid.Columns);
            var cell = SKRect.Create(room.Left + left + (column * width), top + (row * height), width, height);
            var across = MathF.Max(1, cell.Width - (overhang * 2) - scale.Gap) / (float)reach;
            SKRect values = new(
                cell.Left, cell.Top + heading, cell.Left + across, MathF.Max(cell.Top + heading + 1, cell.Bottom - foot));
            var plan = ChartPlan.OfPanel(panel, cell, values, headings[i], xTicks, yTicks, column == 0, strip, scale);
            return new LaidPlot(panel, plan, ChartLabels.Of(panel, plan, scale));
        });
        return new ChartLayout(title, room.Location, [.. panels], scale);
    }
}
