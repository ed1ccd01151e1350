using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;

namespace Dashboard.Web.Drawings;

/// <summary>Draws the plots of a chart, without the words around them.</summary>
internal static class ChartDrawing
{
    internal static void Draw(Pen pen, ChartLayout chart)
    {
        using (pen.Decoration()) chart.Title.Draw(pen, chart.TitleAt.X, chart.TitleAt.Y, Tint.Muted);
        foreach (var plot in chart.Plots)
        {
            if (chart.Plots.Count > 1)
            {
                using (pen.Decoration()) plot.Plan.Title.Draw(pen, plot.Plan.Area.Values.Left, plot.Plan.Room.Top, Tint.Ink);
            }
            new PlotLayers(pen, plot.Spec, plot.Plan, chart.Scale).Draw();
            using (pen.Decoration()) DrawAxes(pen, plot.Spec, plot.Plan, chart.Scale);
            plot.Labels.Draw(pen, chart.Scale.HairLine, chart.Scale.Label * 0.13f);
        }
        if (chart.FreePlace is not { } place) return;
        using (pen.Decoration()) MarkKey.Draw(pen, chart.Plots, place, chart.Scale);
    }

    private static void DrawAxes(Pen pen, ChartSpec spec, ChartPlan plan, StillScale scale)
    {
        var (area, values) = (plan.Area, plan.Area.Values);
        foreach (var tick in plan.YTicks)
            tick.Text.DrawMiddle(pen, values.Left - scale.Gap, area.Y(tick.Value), Tint.Muted, TextAlign.Right);
        if (spec.Kind != ChartKind.Slope && plan.XTicks.Count > 0)
            pen.CrispLine(values.Left, values.Bottom, values.Right, values.Bottom, Tint.Muted, scale.HairLine);
        foreach (var tick in plan.XTicks)
        {
            var x = area.X(tick.Value);
            pen.CrispLine(x, plan.Foot, x, plan.Foot + (scale.Gap * 0.5f), Tint.Muted, scale.HairLine);
            tick.Text.Draw(pen, x, plan.Foot + scale.YearDrop, Tint.Muted, TextAlign.Centre);
        }
    }
}
