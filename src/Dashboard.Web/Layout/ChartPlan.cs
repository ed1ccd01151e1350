using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>A tick that is drawn, with its words.</summary>
internal sealed record TickText(double Value, TextBlock Text);

/// <summary>Where the parts of one chart stand in the room it is given.</summary>
internal sealed class ChartPlan
{
    private const float EndLabelShare = 0.22f, EndLabelEms = 13, SlopeLabelShare = 0.36f, MinShare = 0.36f;

    private readonly float _strips;

    private ChartPlan(SKRect room, TextBlock title, PlotArea area,
        IReadOnlyList<TickText> xTicks, IReadOnlyList<TickText> yTicks, IReadOnlyList<GapStrip> gaps, float strips)
    {
        _strips = strips;
        Room = room;
        Title = title;
        Area = area;
        XTicks = xTicks;
        YTicks = yTicks;
        Gaps = gaps;
    }

    /// <summary>The room for everything.</summary>
    internal SKRect Room { get; }

    /// <summary>Title of the value axis, above it.</summary>
    internal TextBlock Title { get; }

    /// <summary>The title's room where it heads one of several plots: labels may stand beside it.</summary>
    internal SKRect? Heading { get; private init; }

    internal PlotArea Area { get; }

    internal IReadOnlyList<TickText> XTicks { get; }

    /// <summary>Empty for slopes, whose labels carry the values.</summary>
    internal IReadOnlyList<TickText> YTicks { get; }

    /// <summary>Strips under the time axis; the years stand below them.</summary>
    internal IReadOnlyList<GapStrip> Gaps { get; }

    /// <summary>Lower end of axis and strips.</summary>
    internal float Foot => Area.Values.Bottom + _strips;

    /// <summary>True when words leave the values a good part of the room.</summary>
    internal bool HasRoom => Area.Values.Height >= Room.Height * MinShare && Area.Values.Width >= Room.Width * MinShare;

    internal static ChartPlan Of(ChartSpec spec, SKRect room, StillScale scale)
    {
        var slope = spec.Kind == ChartKind.Slope;
        var title = TextBlock.Of(spec.Y.Title, scale.Tick, room.Width);
        var xTicks = YearTicks(spec.X, scale);
        var yTicks = slope ? [] : spec.Y.Ticks.Select(t => new TickText(t.Value, TextBlock.Of(t.Label, scale.Tick))).ToList();
        var top = room.Top + title.Height + (title.LineCount > 0 ? scale.Gap * 2 : scale.Gap);
        var strips = GapStrip.HeightFor(spec, scale);
        var bottom = room.Bottom - scale.YearFoot - strips;
        var left = room.Left + (slope ? SlopeReserve(spec, room, scale, LabelSide.Left)
            : yTicks.Select(t => t.Text.Width).DefaultIfEmpty().Max() + (scale.Gap * 1.2f));
        var right = slope ? room.Right - SlopeReserve(spec, room, scale, LabelSide.Right)
            : RightEdge(spec, left, room, scale, xTicks);
        var values = new SKRect(left, top, MathF.Max(left + 1, right), MathF.Max(top + 1, bottom));
        var area = new PlotArea(values, spec.X, spec.Y);
        var gaps = GapStrip.Of(spec, area, scale);
        return new ChartPlan(room, title, area, Thinned(xTicks, area, scale), ThinnedUp(yTicks, area), gaps, strips);
    }

    /// <summary>One of several plots with the same axes: its values stand where the grid wants them; words may differ.</summary>
    internal static ChartPlan OfPanel(ChartSpec panel, SKRect cell, SKRect values, TextBlock title,
        IReadOnlyList<TickText> xTicks, IReadOnlyList<TickText> yTicks, bool namesValues, float strips, StillScale scale)
    {
        var area = new PlotArea(values, panel.X, panel.Y);
        return new ChartPlan(cell, title, area, Thinned([.. xTicks], area, scale),
            [.. ThinnedUp([.. yTicks], area).Select(t => namesValues ? t : t with { Text = TextBlock.Of("", scale.Tick) })],
            GapStrip.Of(panel, area, scale), strips)
        {
            Heading = SKRect.Create(cell.Left, cell.Top, title.Width + scale.Gap, title.Height),
        };
    }

    /// <summary>One of several plots above each other, with given left and right edges and, if it has a foot, years.</summary>
    /// <param name="panel">The plot.</param>
    /// <param name="room">The room for all of it.</param>
    /// <param name="edges">Left and right end of the time axis.</param>
    /// <param name="foot">Height of the years below, or 0 for none.</param>
    /// <param name="scale">Sizes.</param>
    internal static ChartPlan OfStacked(
        ChartSpec panel, SKRect room, (float Left, float Right) edges, float foot, StillScale scale)
    {
        var title = TextBlock.Of(panel.Y.Title, scale.Tick, room.Width);
        var top = room.Top + title.Height + (scale.Gap * 1.2f);
        var strips = GapStrip.HeightFor(panel, scale);
        var bottom = room.Bottom - foot - strips;
        var area = new PlotArea(
            new SKRect(edges.Left, top, edges.Right, MathF.Max(top + 1, bottom)), panel.X, panel.Y);
        var years = Thinned(YearTicks(panel.X, scale), area, scale);
        var yTicks = panel.Y.Ticks.Select(t => new TickText(t.Value, TextBlock.Of(t.Label, scale.Tick))).ToList();
        IReadOnlyList<TickText> below = foot > 0 ? years : [.. years.Select(y => y with { Text = TextBlock.Of("", scale.Tick) })];
        return new ChartPlan(room, title, area, below, ThinnedUp(yTicks, area), GapStrip.Of(panel, area, scale), strips);
    }

    /// <summary>The label at the end of a series, broken into a narrow column.</summary>
    internal static TextBlock EndLabel(
        ChartSeries series, SKRect room, StillScale scale, float share = EndLabelShare) =>
        TextBlock.Label(WithItsMark(series.EndLabel!), scale.Label, MathF.Min(
            MathF.Max(room.Width * share, scale.Label * 6), scale.Label * EndLabelEms), semiBold: !series.Dimmed);

    /// <summary>The sign that stands for a mark is not left alone in a line.</summary>
    private static string WithItsMark(string label) =>
        label.Length > 2 && label[1] == ' ' ? $"{label[0]}\u00a0{label[2..]}" : label;

    /// <summary>A label of a slope, broken so that both sides leave room for the lines.</summary>
    internal static TextBlock SlopeLabel(string text, SKRect room, StillScale scale) =>
        TextBlock.Label(text, scale.Label, room.Width * SlopeLabelShare);

    private static float SlopeReserve(ChartSpec spec, SKRect room, StillScale scale, LabelSide side) =>
        spec.Series.SelectMany(s => s.Points).Where(p => p.LabelSide == side)
            .Select(p => SlopeLabel(p.Label, room, scale).Width).DefaultIfEmpty().Max()
            + (scale.Mark * 0.6f) + (scale.Gap * 1.5f);

    /// <summary>Moves the right end of the time axis so far left that end labels and the last tick fit.</summary>
    private static float RightEdge(ChartSpec spec, float left, SKRect room, StillScale scale, IReadOnlyList<TickText> ticks)
    {
        var right = room.Right - (scale.Mark * 0.5f);
        foreach (var series in spec.Series.Where(s => s.EndLabel is not null && s.Points.Count > 0))
        {
            var last = series.Points[^1];
            var share = Share(last.XEnd ?? last.X);
            var width = EndLabel(series, room, scale).Width + (scale.Mark * 0.6f) + (scale.Gap * 1.2f);
            right = MathF.Min(right, left + ((room.Right - left - width) / MathF.Max(share, 0.2f)));
        }
        foreach (var tick in ticks)
        {
            right = MathF.Min(right, left + ((room.Right - left - (tick.Text.Width / 2)) / MathF.Max(Share(tick.Value), 0.2f)));
        }
        return MathF.Max(right, left + ((room.Right - left) * 0.5f));

        float Share(double year) => (float)((year - spec.X.Min) / (spec.X.Max - spec.X.Min));
    }

    /// <summary>The years with their words, and after them what stands below undated figures.</summary>
    internal static List<TickText> YearTicks(ChartAxis years, StillScale scale) =>
    [
        .. years.Ticks.Append(years.Undated).OfType<AxisTick>()
            .Select(t => new TickText(t.Value, TextBlock.Of(t.Label, scale.Tick))),
    ];

    /// <summary>Leaves out years in a regular step so that words do not touch; the first stays.</summary>
    private static List<TickText> Thinned(List<TickText> ticks, PlotArea area, StillScale scale)
    {
        if (ticks.Count > 0 && ticks[^1].Value == area.XAxis.Undated?.Value)
        {
            var (undated, dated) = (ticks[^1], Thinned(ticks[..^1], area, scale));
            dated.RemoveAll(t => area.X(undated.Value) - area.X(t.Value) < (undated.Text.Width + t.Text.Width + scale.Tick) / 2);
            return [.. dated, undated];
        }
        for (var step = 1; step < ticks.Count; step++)
        {
            var kept = ticks.Where((_, i) => i % step == 0).ToList();
            var fits = kept.Zip(kept.Skip(1)).All(pair =>
                area.X(pair.Second.Value) - area.X(pair.First.Value)
                    >= ((pair.First.Text.Width + pair.Second.Text.Width) / 2) + (scale.Tick * 0.6f));
            if (fits) return kept;
        }
        return [.. ticks.Take(1)];
    }

    /// <summary>Leaves out values in a regular step that keeps the last one, so that the plot ends at a line.</summary>
    private static List<TickText> ThinnedUp(List<TickText> ticks, PlotArea area)
    {
        for (var step = 1; step < ticks.Count; step++)
        {
            if ((ticks.Count - 1) % step != 0) continue;
            var kept = ticks.Where((_, i) => i % step == 0).ToList();
            if (kept.Zip(kept.Skip(1)).All(p => area.Y(p.First.Value) - area.Y(p.Second.Value)
                >= p.First.Text.LineHeight * 1.25f)) return kept;
        }
        return [.. ticks.Take(1)];
    }
}
