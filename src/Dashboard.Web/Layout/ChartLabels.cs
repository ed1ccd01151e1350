using Dashboard.Core.Charts;
using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>Finds places for the words of a chart: values, names of series, reasons of breaks.</summary>
internal static class ChartLabels
{
    /// <summary>
    /// What each line after the second costs a name in a narrow column, and how wide it may be inside the plot.
    /// </summary>
    private const float NarrowLine = 12, WideLabelShare = 0.45f;

    private const float BreakLine = 300, JoinLine = 260, SpanLine = 80, AxisLine = 70;

    internal static PlacedLabels Of(ChartSpec spec, ChartPlan plan, StillScale scale) =>
        LabelPlacer.Place([.. Requests(spec, plan, scale)], ObstaclesOf(spec, plan, scale), scale.Label * 0.12f);

    /// <summary>The label of a period bar: as wide as its bar, but never a narrow column.</summary>
    internal static TextBlock BarLabel(string text, SKRect bar, StillScale scale) =>
        TextBlock.Balanced(text, scale.Label, MathF.Max(bar.Width, scale.Label * 9));

    private static IEnumerable<LabelRequest> Requests(ChartSpec spec, ChartPlan plan, StillScale scale)
    {
        if (spec.Empty is { } empty) yield return EmptyRequest(empty, plan, scale);
        foreach (var rule in spec.Breaks) yield return BreakRequest(rule, plan, scale);
        foreach (var series in spec.Series)
        {
            var supplementary = series.Colour is SeriesColour.Supplementary or SeriesColour.SupplementarySecond;
            foreach (var point in series.Points.Where(p => p.Label.Length > 0))
            {
                var anchor = MarkGeometry.Bounds(spec, point, plan.Area, scale);
                var rank = supplementary ? 4 : point.Mark == Mark.Bar ? 2 : 3;
                var places = PointPlaces(point, anchor, plan.Room, scale, rings: supplementary && scale.IsSmall ? 0 : 5);
                yield return new LabelRequest(
                    LabelKind.Value, series, [.. places], anchor, rank, MayDrop: scale.IsSmall && supplementary);
            }
            if (series.EndLabel is { Length: > 0 } && series.Points.Count > 0)
                yield return EndRequest(spec, series, plan, scale);
        }
    }

    private static IEnumerable<LabelPlace> PointPlaces(ChartPoint point, SKRect anchor, SKRect room, StillScale scale, int rings)
    {
        var gap = scale.Label * 0.35f;
        if (point.Mark == Mark.Bar)
        {
            return LabelPlaces.Along(BarLabel(point.Label, anchor, scale), anchor, gap, rings, 0)
                .Concat(LabelPlaces.Along(TextBlock.Balanced(point.Label, scale.Label,
                    MathF.Max(anchor.Width * 0.7f, scale.Label * 9)), anchor, gap, rings, 6))
                .Concat(LabelPlaces.Along(TextBlock.Label(point.Label, scale.Label, scale.Label * 9), anchor, gap, rings, 20));
        }
        var whole = TextBlock.Label(point.Label, scale.Label, room.Width * 0.5f);
        var places = LabelPlaces.Around(whole, anchor, point.LabelSide, gap, rings);
        if (whole.Width < scale.Label * 5) return places;
        return places.Concat(LabelPlaces.Around(
            TextBlock.Label(point.Label, scale.Label, whole.Width * 0.6f), anchor, point.LabelSide, gap, 0, basis: 20));
    }

    /// <summary>Right of the last mark, moved up or down where needed, or in the column beside the plot.</summary>
    private static LabelRequest EndRequest(ChartSpec spec, ChartSeries series, ChartPlan plan, StillScale scale)
    {
        var anchor = MarkGeometry.Bounds(spec, series.Points[^1], plan.Area, scale);
        var text = ChartPlan.EndLabel(series, plan.Room, scale);
        var beyond = RightOfNeighbours(spec, anchor, plan.Area, scale);
        var places = new List<LabelPlace>();
        for (var step = 0; step <= 16; step++)
        {
            var shift = text.LineHeight * 0.4f * ((step + 1) / 2) * (step % 2 == 0 ? 1 : -1);
            var top = text.TopAtMiddle(anchor.MidY) + shift;
            Add(anchor.Right + (scale.Gap * 0.8f), step * 2);
            if (beyond > anchor.Right) Add(beyond + (scale.Gap * 0.8f), 3 + (step * 2));
            if (anchor.Right > plan.Area.Values.Left + (plan.Area.Values.Width * 0.75f))
                Add(plan.Area.Values.Right + scale.Gap, 5 + (step * 2));

            void Add(float left, float cost) => places.Add(new LabelPlace(
                text, SKRect.Create(left, top, text.Width, text.Height), cost, TextAlign.Left,
                MathF.Abs(shift) > text.Height / 2 || left - MathF.Max(anchor.Right, beyond) > scale.Gap * 2));
        }
        var narrow = NarrowLine * Math.Max(0, text.LineCount - 2);
        if (narrow > 0)
        {
            for (var i = 0; i < places.Count; i++) places[i] = places[i] with { Cost = places[i].Cost + narrow };
            var wide = ChartPlan.EndLabel(series, plan.Room, scale, WideLabelShare);
            places.AddRange(LabelPlaces.Around(wide, anchor, LabelSide.Below, scale.Label * 0.35f, 2, basis: NarrowLine));
        }
        places.AddRange(LabelPlaces.Around(text, anchor, LabelSide.Right, scale.Label * 0.35f, 3, basis: 30 + narrow));
        return new LabelRequest(LabelKind.End, series, places, anchor, Rank: 1, MayDrop: false);
    }

    /// <summary>The right edge of the marks that stand in a row with the last one, close enough to be named together.</summary>
    private static float RightOfNeighbours(ChartSpec spec, SKRect anchor, PlotArea area, StillScale scale)
    {
        var right = anchor.Right;
        var row = spec.Series.SelectMany(s => s.Points).Where(p => p.Mark != Mark.Bar)
            .Select(p => MarkGeometry.Bounds(spec, p, area, scale))
            .Where(b => b.Top < anchor.MidY && b.Bottom > anchor.MidY && b.Left > anchor.Left).OrderBy(b => b.Left);
        foreach (var mark in row)
        {
            if (mark.Left - right <= scale.Mark * 1.5f) right = mark.Right;
        }
        return right;
    }

    /// <summary>In the middle of the plot, or as near to it as other words let it.</summary>
    private static LabelRequest EmptyRequest(string words, ChartPlan plan, StillScale scale)
    {
        var values = plan.Area.Values;
        var text = TextBlock.Balanced(words, scale.Label, values.Width * 0.9f, semiBold: true);
        var places = Enumerable.Range(0, 9).Select(step => new LabelPlace(
            text, SKRect.Create(values.MidX - (text.Width / 2), values.MidY - (text.Height / 2)
                + (values.Height * 0.1f * ((step + 1) / 2) * (step % 2 == 0 ? -1 : 1)), text.Width, text.Height),
            step, TextAlign.Centre));
        return new LabelRequest(LabelKind.Empty, null, [.. places], SKRect.Empty, Rank: 0, MayDrop: false);
    }

    /// <summary>Beside its rule, on either side, at the height where nothing else stands.</summary>
    private static LabelRequest BreakRequest(BreakRule rule, ChartPlan plan, StillScale scale)
    {
        var area = plan.Area;
        var x = area.X(rule.X);
        var places = new List<LabelPlace>();
        foreach (var (ems, basis) in new[] { (13f, 0f), (9f, 6f), (18f, 8f), (6.5f, 12f) })
        {
            var text = TextBlock.Label(rule.Text, scale.Note, scale.Note * ems);
            for (var step = 0; step <= 24; step++)
            {
                var top = area.Values.Top + ((area.Values.Bottom - area.Values.Top - text.Height - scale.Gap) * step / 24);
                places.Add(new(text, SKRect.Create(x + scale.Gap, top, text.Width, text.Height),
                    basis + (step * 0.5f), TextAlign.Left));
                places.Add(new(text, SKRect.Create(x - scale.Gap - text.Width, top, text.Width, text.Height),
                    basis + 9 + (step * 0.5f), TextAlign.Right));
            }
        }
        return new LabelRequest(LabelKind.Break, null, places,
            new SKRect(x, area.Values.Top, x, area.Values.Bottom), Rank: 0, MayDrop: false);
    }

    private static Obstacles ObstaclesOf(ChartSpec spec, ChartPlan plan, StillScale scale)
    {
        var area = plan.Area;
        var left = plan.YTicks.Count > 0 ? area.Values.Left : plan.Room.Left;
        var top = area.Values.Top - (scale.Gap * 0.8f);
        if (plan.Heading is { } heading) top = MathF.Min(top, heading.Top);
        var obstacles = new Obstacles(
            new SKRect(left, top, plan.Room.Right + 1, area.Values.Bottom + 1), near: scale.Label * 0.4f);
        if (plan.Heading is { } words) obstacles.Add(words);
        // Letters that hang below their line would hang into the axis.
        var foot = area.Values.Bottom - (scale.Label * 0.28f);
        obstacles.Add(new SKPoint(area.Values.Left, foot), new SKPoint(area.Values.Right, foot), AxisLine);
        foreach (var rule in spec.Breaks)
            obstacles.Add(
                new SKPoint(area.X(rule.X), area.Values.Top), new SKPoint(area.X(rule.X), area.Values.Bottom), BreakLine);
        foreach (var span in spec.Spans)
            obstacles.Add(new SKPoint(area.X(span.X), area.Y(span.Low)),
                new SKPoint(area.X(span.X), area.Y(span.High)), SpanLine);
        foreach (var series in spec.Series)
        {
            foreach (var (from, to, _) in MarkGeometry.Joins(series, area)) obstacles.Add(from, to, JoinLine);
            foreach (var point in series.Points) obstacles.Add(MarkGeometry.Bounds(spec, point, area, scale));
        }
        return obstacles;
    }
}
