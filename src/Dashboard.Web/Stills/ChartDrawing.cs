using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using ScottPlot;
using ScottPlot.TickGenerators;
using SkiaSharp;
using Color = ScottPlot.Color;

namespace Dashboard.Web.Stills;

/// <summary>Draws the plots of a chart, without the words around them.</summary>
internal static class ChartDrawing
{
    internal static void Draw(Pen pen, LaidChart chart)
    {
        chart.Title.Draw(pen, chart.TitleAt.X, chart.TitleAt.Y, pen.Muted);
        foreach (var plot in chart.Plots)
        {
            if (chart.Plots.Count > 1) plot.Plan.Title.Draw(pen, plot.Plan.Area.Values.Left, plot.Plan.Room.Top, pen.Ink);
            RenderPlot(pen, plot.Spec, plot.Plan, chart.Scale);
            DrawAxes(pen, plot.Spec, plot.Plan, chart.Scale);
            plot.Labels.Draw(pen, chart.Scale.HairLine, chart.Scale.Label * 0.13f);
        }
    }

    private static void RenderPlot(Pen pen, ChartSpec spec, ChartPlan plan, StillScale scale)
    {
        using var plot = new Plot();
        var area = plan.Area;
        plot.FigureBackground.Color = Colors.Transparent;
        plot.DataBackground.Color = Colors.Transparent;
        plot.RenderManager.ClearCanvasBeforeEachRender = false;
        plot.Layout.Fixed(new PixelRect(area.Values.Left, area.Values.Right, area.Values.Bottom, area.Values.Top));
        plot.Axes.SetLimits(spec.X.Min, spec.X.Max, spec.Y.Min, spec.Y.Max);
        plot.Axes.Left.TickGenerator = new NumericManual([.. plan.YTicks.Select(t => new Tick(t.Value, ""))]);
        plot.Axes.Bottom.TickGenerator = new NumericManual();
        foreach (var axis in plot.Axes.GetAxes()) axis.IsVisible = false;
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Grid.YAxisStyle.MajorLineStyle.Color = Color.FromSKColor(pen.Grid);
        plot.Grid.YAxisStyle.MajorLineStyle.Width = MathF.Max(1, MathF.Round(scale.HairLine));
        plot.Grid.YAxisStyle.MajorLineStyle.AntiAlias = false;
        var sheet = new PixelRect(0, plan.Room.Right, plan.Room.Bottom, 0);
        // A plot draws itself twice the first time it is given limits, and thin lines drawn twice look bold.
        using (var nowhere = new SKNoDrawCanvas((int)sheet.Width, (int)sheet.Height)) plot.Render(nowhere, sheet);
        plot.PlottableList.AddRange(new PlotLayers(pen, spec, plan, scale).All());
        plot.Render(pen.Canvas, sheet);
    }

    private static void DrawAxes(Pen pen, ChartSpec spec, ChartPlan plan, StillScale scale)
    {
        var (area, values) = (plan.Area, plan.Area.Values);
        foreach (var tick in plan.YTicks)
            tick.Text.DrawMiddle(pen, values.Left - scale.Gap, area.Y(tick.Value), pen.Muted, TextAlign.Right);
        if (spec.Kind != ChartKind.Slope) pen.CrispLine(values.Left, values.Bottom, values.Right, values.Bottom, pen.Muted, scale.HairLine);
        foreach (var tick in plan.XTicks)
        {
            var x = area.X(tick.Value);
            pen.CrispLine(x, values.Bottom, x, values.Bottom + (scale.Gap * 0.5f), pen.Muted, scale.HairLine);
            tick.Text.Draw(pen, x, values.Bottom + (scale.Gap * 0.7f), pen.Muted, TextAlign.Centre);
        }
    }
}
