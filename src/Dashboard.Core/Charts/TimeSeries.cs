using Dashboard.Core.Disputes;
using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Charts;

/// <summary>
/// Series of the kinds line and dots: marks at their years, means as bars over theirs, claims of the same year moved
/// a little apart, lines only between neighbouring years of one source (kind line).
/// </summary>
internal static class TimeSeries
{
    /// <summary>Distance between claims of one period, as a share of the years shown.</summary>
    private const double ClaimStep = 0.04;

    /// <summary>The same in years, at most, where the axis is as long as others need it.</summary>
    private const double MaxClaimYears = 0.4;

    /// <summary>How far from its year a claim stands at most, in years: beyond half a year it would be one of another.</summary>
    private const double MaxShift = 0.4;

    /// <summary>How many labels of one long series stand side by side in a panel.</summary>
    private const double LabelsInPanel = 5;

    internal static IReadOnlyList<ChartSeries> Build(SeriesBuilder builder)
    {
        var groups = builder.Groups().ToList();
        var quantities = groups.Select(g => (g.Indicator.Id, g.Iso3, Supplementary: g.SourceId.Length == 0)).Distinct().ToList();
        var countries = quantities.Select(q => q.Iso3).Distinct().Count() > 1;
        var apart = quantities.Any(q => !q.Supplementary);
        var last = builder.Drawn.Select(o => o.PeriodEnd ?? o.PeriodStart).DefaultIfEmpty().Max();
        var openEnd = builder.OpenUntil ?? last;
        var series = new List<ChartSeries>();
        foreach (var quantity in quantities)
        {
            var claims = groups.Where(g => (g.Indicator.Id, g.Iso3, g.SourceId.Length == 0) == quantity).ToList();
            // The name of a quantity stands once, at the claim that ends highest.
            var named = claims.Select((claim, index) => (claim, index))
                .MaxBy(c => (c.claim.Figures[^1].Observation.Value ?? c.claim.Figures[^1].Observation.High ?? 0, c.index)).claim;
            foreach (var group in claims)
            {
                IReadOnlyList<ChartPoint> points =
                    [.. group.Figures.Select((_, index) => Point(builder, group.Indicator, group.Figures, index, openEnd))];
                var single = builder.IsPanel || (!builder.NamesAll && (quantities.Count == 1 || points is [{ Mark: Mark.Bar }]));
                var name = single || group != named ? null : builder.NameOf(group.Indicator, group.Iso3, countries);
                var label = new SeriesLabels(group.SourceId.Length == 0, apart, countries, quantities.Count(q => q.Supplementary),
                    builder.Drawn.Count, builder.IsPanel ? builder.Years / LabelsInPanel : 0,
                    builder.Focus.Of(group.Indicator.Id, group.Iso3, group.SourceId));
                (points, var endLabel) = label.Of(points, name);
                series.Add(builder.Series(group.Indicator, group.Iso3, group.SourceId, points, endLabel));
            }
        }
        // Bars lie behind everything, supplementary figures behind those of the documents.
        return [.. series.OrderBy(s => s.Points.Any(p => p.Mark == Mark.Bar) ? 0 : s.SourceId.Length == 0 ? 1 : 2)];
    }

    /// <summary>Bars over years outside the axis end at it; undated figures stand in its margin.</summary>
    internal static IReadOnlyList<ChartSeries> Inside(ChartAxis years, IReadOnlyList<ChartSeries> series) =>
        [.. series.Select(s => s.Points.Any(p => p.XEnd is not null || p.IsUndated)
            ? s with { Points = [.. s.Points.Select(p => Inside(years, p))] } : s)];

    private static ChartPoint Inside(ChartAxis years, ChartPoint point) =>
        point.IsUndated ? point with { X = years.Undated!.Value + point.X } : point.XEnd is not { } end ? point : point with
        {
            X = Math.Max(point.X, years.Min),
            XEnd = Math.Min(end, years.Max),
            OpenEnd = point.OpenEnd && end <= years.Max,
        };

    /// <summary>Spans between the claims of one quantity and period, where they differ.</summary>
    internal static IReadOnlyList<ClaimSpan> Spans(IReadOnlyList<ChartSeries> series, IReadOnlyList<FigureRow> rows) =>
    [
        .. from point in series.Where(s => s.Letter is not null).SelectMany(s => s.Points)
           let row = rows[point.Row]
           group point by ClaimedValue.Of(row) into claims
           where claims.Max(p => p.Y) > claims.Min(p => p.Y)
           select new ClaimSpan(claims.Average(p => p.X), claims.Min(p => p.Y), claims.Max(p => p.Y)),
    ];

    private static ChartPoint Point(
        SeriesBuilder builder, Indicator indicator, List<(Observation Observation, int Row)> figures, int index, int openEnd)
    {
        var (observation, row) = figures[index];
        // An academic or budget year such as 2015/16 is one period with one value; only a longer span is a bar.
        var split = observation.Period.Contains('/', StringComparison.Ordinal);
        var bar = !split && observation.IsDated && observation.PeriodEnd != observation.PeriodStart;
        var end = observation.PeriodEnd ?? Math.Max(openEnd, observation.PeriodStart);
        var joins = index > 0 && (IsCensus(indicator, figures)
            || ((indicator.ChartKind == ChartKind.Line || IsOfOneSource(figures))
                && Joins(builder.Data, figures[index - 1].Observation, observation)));
        var offset = bar ? (Shift: 0, Side: LabelSide.Above) : Offset(builder, observation);
        return new ChartPoint
        {
            X = !observation.IsDated ? offset.Shift
                : bar ? observation.PeriodStart : observation.PeriodStart + (split ? 0.5 : 0) + offset.Shift,
            IsUndated = !observation.IsDated,
            XEnd = bar ? end : null,
            OpenEnd = observation.PeriodEnd is null,
            Y = builder.Position(observation, observation.Value ?? ((observation.Low + observation.High) / 2) ?? 0),
            Low = observation.Low is { } low ? builder.Position(observation, low) : null,
            High = observation.High is { } high ? builder.Position(observation, high) : null,
            Mark = builder.MarkOf(observation, bar),
            Bound = observation.Bound,
            JoinsPrevious = joins,
            JoinIsEstimate = joins && observation.Basis.IsSupplementary()
                && (observation.Status == ObservationStatus.Estimate
                    || figures[index - 1].Observation.Status == ObservationStatus.Estimate),
            Label = bar
                ? Words.Fill(BarLabel(builder, indicator, observation), builder.LabelOf(observation), observation.Period)
                : builder.LabelOf(observation),
            LabelSide = bar ? LabelSide.Below : offset.Side,
            Row = row,
        };
    }

    /// <summary>Only where years are drawn singly is a value of several years their mean; else maybe a sum or a change.</summary>
    private static string BarLabel(SeriesBuilder builder, Indicator indicator, Observation observation) =>
        indicator.ChartKind is not (ChartKind.Line or ChartKind.Dots) ? ChartWords.LabelSpan
        : builder.IsPanel ? ChartWords.LabelMeanInPanel
        : observation.PeriodEnd is null ? ChartWords.LabelMeanOpen : ChartWords.LabelMean;

    /// <summary>Marks of the kind dots are of unlike counts; those that one supplementary source gives are not.</summary>
    private static bool IsOfOneSource(List<(Observation Observation, int Row)> figures) => figures.TrueForAll(
        f => f.Observation.Basis.IsSupplementary() && f.Observation.SourceId == figures[0].Observation.SourceId);

    /// <summary>
    /// A line of which no two values are of neighbouring years is a count repeated now and then: it is joined whole.
    /// </summary>
    private static bool IsCensus(Indicator indicator, List<(Observation Observation, int Row)> figures) =>
        indicator.ChartKind == ChartKind.Line && figures.Count > 2 && figures.TrueForAll(f => f.Observation.IsDated)
        && figures.Zip(figures.Skip(1)).All(p => p.Second.Observation.PeriodStart > p.First.Observation.PeriodEnd + 1);

    /// <summary>A line joins two printed actual values of neighbouring years that come from the same cited source.</summary>
    private static bool Joins(ChartData data, Observation previous, Observation next) =>
        previous.IsDated && next.IsDated && previous.Basis == next.Basis && !previous.Basis.IsDerived()
        && (next.Basis == Basis.Document || previous.SourceId == next.SourceId)
        && next.PeriodStart == previous.PeriodEnd + 1
        && previous.Status != ObservationStatus.Planned && next.Status != ObservationStatus.Planned
        && data.CitedBy(previous) == data.CitedBy(next);

    private static (double Shift, LabelSide Side) Offset(SeriesBuilder builder, Observation observation)
    {
        if (observation.Basis.IsSupplementary()) return (0, SupplementarySide(builder, observation));
        var rivals = builder.Drawn
            .Where(o => !o.Basis.IsSupplementary() && ClaimedValue.Of(o).StandsWith(ClaimedValue.Of(observation))
                && (!builder.Data.OverTime || o.IndicatorId == observation.IndicatorId))
            .OrderBy(o => o.IndicatorId == builder.Data.Main.Id ? 0 : 1).ThenBy(o => o.Order).ToList();
        if (rivals.Count == 1) return (0, LabelSide.Above);
        var position = rivals.FindIndex(o => o.Id == observation.Id) - ((rivals.Count - 1) / 2.0);
        var step = Math.Min(StepOf(builder), MaxShift * 2 / (rivals.Count - 1));
        return (position * step, ClaimSide(rivals, observation));
    }

    private static double StepOf(SeriesBuilder builder) =>
        builder.Data.OverTime ? Math.Min(ClaimStep * builder.Years, MaxClaimYears) : ClaimStep * builder.Years;

    /// <summary>The lowest claim is labelled below, equal ones beside each other.</summary>
    private static LabelSide ClaimSide(List<Observation> rivals, Observation observation)
    {
        var lowest = rivals.Min(o => o.Value);
        if (observation.Value != lowest) return LabelSide.Above;
        return rivals.Count(o => o.Value == lowest) == 1 ? LabelSide.Below
            : observation.Id == rivals[0].Id ? LabelSide.Left : LabelSide.Above;
    }

    private static LabelSide SupplementarySide(SeriesBuilder builder, Observation observation)
    {
        // An arrow for the bound stands above or below the mark.
        if (observation.Bound is Bound.AtLeast or Bound.AtMost) return LabelSide.Right;
        return builder.Drawn.Any(o => o.IndicatorId == observation.IndicatorId && o.Period == observation.Period
            && o.Value > observation.Value) ? LabelSide.Right : LabelSide.Above;
    }
}
