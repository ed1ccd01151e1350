using Dashboard.Core.Charts;
using Dashboard.Web.Charts;
using SkiaSharp;

namespace Dashboard.Web.Stills;

/// <summary>
/// Draws one small plot for each country in a grid. All have the same axes, the same size and the same letters, so that heights
/// can be compared; the values are named at the left of each row.
/// </summary>
internal static class PanelDrawing
{
    /// <summary>Letters of one of several plots, as a share of those of a plot alone.</summary>
    private const float Letters = 0.8f;

    internal static void Draw(Pen pen, ChartSpec spec, SKRect room, StillScale full)
    {
        var scale = full.ForPanels().Reduced(Letters);
        var (title, panels) = Lay(pen, spec, room, scale);
        foreach (var factor in ChartDrawing.Reductions)
        {
            if (panels.All(p => p.Plan.HasRoom && p.Labels.AreApart)) break;
            scale = full.ForPanels().Reduced(Letters * factor);
            (title, panels) = Lay(pen, spec, room, scale);
        }
        title.Draw(pen, room.Left, room.Top, pen.Muted);
        foreach (var (panel, plan, labels) in panels)
        {
            plan.Title.Draw(pen, plan.Area.Values.Left, plan.Room.Top, pen.Ink);
            ChartDrawing.Draw(pen, panel, plan, labels, scale);
        }
    }

    private static (TextBlock Title, IReadOnlyList<(ChartSpec Panel, ChartPlan Plan, ChartLabels Labels)> Panels) Lay(Pen pen, ChartSpec spec, SKRect room, StillScale scale)
    {
        var title = TextBlock.Of(spec.Y.Title, scale.Tick, room.Width);
        var xTicks = spec.X.Ticks.Select(t => new TickText(t.Value, TextBlock.Of(t.Label, scale.Tick))).ToList();
        var yTicks = spec.Y.Ticks.Select(t => new TickText(t.Value, TextBlock.Of(t.Label, scale.Tick))).ToList();
        var left = yTicks.Max(t => t.Text.Width) + (scale.Gap * 1.2f);
        var overhang = xTicks.Select(t => t.Text.Width / 2).DefaultIfEmpty().Max();
        var headings = spec.Panels.Select(p => TextBlock.Label(p.Title, scale.Label, room.Width / 2, semiBold: true)).ToList();
        var heading = headings.Max(h => h.Height) + (scale.Gap * 0.6f);
        var foot = (scale.Tick * 1.28f) + (scale.Gap * 0.9f);

        var top = room.Top + title.Height + scale.Gap;
        var grid = PanelGrid.For(spec.Panels.Count, room.Width - left, room.Bottom - top);
        var width = (room.Right - room.Left - left) / grid.Columns;
        var height = (room.Bottom - top) / grid.Rows;
        var panels = spec.Panels.Select((panel, i) =>
        {
            var (row, column) = (i / grid.Columns, i % grid.Columns);
            var cell = SKRect.Create(room.Left + left + (column * width), top + (row * height), width, height);
            var values = new SKRect(cell.Left, cell.Top + heading, MathF.Max(cell.Left + 1, cell.Right - overhang - scale.Gap), MathF.Max(cell.Top + heading + 1, cell.Bottom - foot));
            var plan = ChartPlan.OfPanel(panel, cell, values, headings[i], xTicks, yTicks, column == 0, scale);
            return (panel, plan, new ChartLabels(panel, plan, scale, pen));
        });
        return (title, [.. panels]);
    }
}
