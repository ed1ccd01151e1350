using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>A plot with everything in it at its place, for whoever draws it.</summary>
/// <param name="Spec">The plot: a whole chart, or one of its small plots.</param>
/// <param name="Plan">Axes, ticks, strips of gaps.</param>
/// <param name="Labels">Other words.</param>
internal sealed record LaidPlot(ChartSpec Spec, ChartPlan Plan, PlacedLabels Labels)
{
    /// <summary>True when the words leave the values their room and do not touch.</summary>
    internal bool IsGood(StillScale scale) => Plan.HasRoom && Labels.AreApart(Words(scale), Plan.Room);

    private IEnumerable<SKRect> Words(StillScale scale)
    {
        foreach (var gap in Plan.Gaps) yield return gap.Band;
        if (Plan.Heading is { } heading) yield return heading;
        foreach (var tick in Plan.YTicks)
            yield return SKRect.Create(Plan.Area.Values.Left - scale.Gap - tick.Text.Width,
                Plan.Area.Y(tick.Value) - (tick.Text.Height / 2), tick.Text.Width, tick.Text.Height);
        foreach (var tick in Plan.XTicks.Where(_ => Spec.Kind != ChartKind.Slope))
            yield return SKRect.Create(Plan.Area.X(tick.Value) - (tick.Text.Width / 2), Plan.Foot + scale.YearDrop,
                tick.Text.Width, tick.Text.Height);
        if (Spec.Kind == ChartKind.Slope) yield return new SKRect(
            Plan.Room.Left, Plan.Area.Values.Bottom + (scale.Tick * 0.5f), Plan.Room.Right, Plan.Room.Bottom);
    }
}

/// <summary>
/// The layout of a chart in a room: one plot, or several small ones. The server's picture and the browser's drawing both follow
/// it, so that every word stands at the same place in both. It does not depend on the theme.
/// </summary>
/// <param name="Title">Title of the value axis.</param>
/// <param name="TitleAt">Its upper left corner.</param>
/// <param name="Plots">The plots, in the order of the spec.</param>
/// <param name="Scale">The sizes that they were laid out with.</param>
internal sealed record ChartLayout(TextBlock Title, SKPoint TitleAt, IReadOnlyList<LaidPlot> Plots, StillScale Scale)
{
    /// <summary>A place in a grid of plots that none of them takes, or null.</summary>
    internal SKRect? FreePlace { get; init; }

    /// <summary>Sizes that are tried in rooms that the words alone would fill.</summary>
    private static readonly float[] Reductions = [0.85f, 0.7f, 0.55f, 0.42f, 0.3f, 0.2f];

    /// <summary>Letters of one of several plots, as a share of those of a plot alone.</summary>
    private const float PanelLetters = 0.8f;

    /// <summary>Lays a chart over time out; its letters become smaller where they would not fit.</summary>
    internal static ChartLayout Of(ChartSpec spec, SKRect room, StillScale full)
    {
        var whole = spec.Panels.Count == 0 ? full : full.ForPanels(spec.Stacked ? 1 : PanelLetters);
        var laid = Lay(spec, room, whole);
        foreach (var factor in Reductions)
        {
            if (laid.Plots.All(p => p.IsGood(laid.Scale))) break;
            laid = Lay(spec, room, whole.Reduced(factor));
        }
        return laid;
    }

    private static ChartLayout Lay(ChartSpec spec, SKRect room, StillScale scale)
    {
        if (spec.Panels.Count > 0) return spec.Stacked ? StackedPlans.Lay(spec, room, scale) : PanelPlans.Lay(spec, room, scale);
        var plan = ChartPlan.Of(spec, room, scale);
        var labels = spec.Kind == ChartKind.Slope && spec.Empty is null
            ? SlopeLabels.Of(spec, plan, scale) : ChartLabels.Of(spec, plan, scale);
        return new ChartLayout(plan.Title, room.Location, [new LaidPlot(spec, plan, labels)], scale);
    }
}
