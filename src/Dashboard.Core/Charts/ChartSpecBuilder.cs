using Dashboard.Core.Addresses;
using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Charts;

/// <summary>Makes the spec of a chart from its data and a query. Pure: equal arguments give an equal drawing.</summary>
public static class ChartSpecBuilder
{
    /// <summary>Builds the spec. A query that leaves no value gives a spec without series whose notes say so.</summary>
    public static ChartSpec Build(ChartData data, ChartQuery query)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(query);
        if (data.ShowsOneCountry) return OfOneCountry(data, query);
        var selection = new ChartSelection(data, query);
        var onAxis = data.OnAxis.Select(i => i.Id).ToHashSet();
        IReadOnlyList<Observation> drawn = [.. selection.Observations.Where(IsDrawn)];
        var scale = query.Scale ?? ScaleRules.Default(data, drawn);
        var indexBase = scale == AxisScale.Index ? IndexBase.Of(data.Main.ChartKind, drawn) : null;
        var withoutBase = drawn.Where(o => indexBase?.Covers(o) == false).Select(o => o.Iso3).Distinct().ToList();
        if (indexBase is not null) drawn = [.. drawn.Where(indexBase.Covers)];
        else if (scale == AxisScale.Index) scale = AxisScale.Linear;
        if (QuantityPlots.AreNeeded(data, drawn)) drawn = QuantityPlots.InOrder(data, drawn);
        var facts = selection.Observations.Except(selection.Observations.Where(IsDrawn)).Select(selection.Row).ToList();
        var rows = drawn.Select(selection.Row).Concat(selection.Gaps.Select(selection.Row)).ToList();

        var units = Units.For(
            data.OnAxis.Where(i => i == data.Main || drawn.Any(o => o.IndicatorId == i.Id)).Select(i => i.Unit),
            drawn.Select(o => o.High ?? o.Value ?? 0).DefaultIfEmpty().Max());
        var focus = new SeriesFocus(data, query.Focus, drawn);
        var builder = new SeriesBuilder(data, selection, units, scale, indexBase, drawn, focus);
        var kind = data.Main.ChartKind;
        var isList = kind is ChartKind.Bars or ChartKind.Fact;
        var years = YearAxis(drawn, kind, selection);
        var series = isList ? [] : kind == ChartKind.Slope ? SlopeSeries.Build(builder)
            : SameAsPrinted.Once(TimeSeries.Inside(years, TimeSeries.Build(builder)));
        series = focus.OnTop(series);
        var y = ValueAxis(units, scale, indexBase, builder);
        var barScale = isList ? BarList.ScaleOf(data) : BarScale.Longest;
        if (drawn.Count == 0) y = y with { Title = "" };
        else if (barScale == BarScale.Ranks) y = y with { Title = ChartWords.AxisRank };
        else if (barScale == BarScale.Strip) y = AxisTicks.Around(units.Title, builder.SmallestPositive, builder.Largest);
        var bars = isList ? BarList.Of(data, builder, rows, y) : [];
        var spec = new ChartSpec
        {
            Slug = data.Main.Id,
            Kind = kind,
            Topic = data.Main.Topic,
            Title = data.Main.Title,
            Subtitle = focus.Subtitle(selection.Subtitle),
            Unit = data.Main.Unit,
            X = years,
            Scale = scale,
            Y = y,
            Series = kind == ChartKind.Slope ? series : SeriesLabels.OnBothSides(series, years, y),
            Bars = bars,
            BarScale = barScale,
            Empty = series.Count + bars.Count == 0 ? ChartWords.NoteEmpty : null,
            Gaps = GapNotes.Bands(data, selection, years),
            Breaks = kind == ChartKind.Line ? BreakRules.Of(data, drawn) : [],
            Spans = TimeSeries.Spans(series, rows),
            Notes = [],
            Sources = SourceLines.Of(data, selection, [.. rows, .. facts]),
            Facts = facts,
            Rows = rows,
            Summary = "",
            DataVersion = data.DataVersion,
        };
        var byCountry = query.Panels ?? CountryPanels.ArePreferred(data);
        var panels = byCountry && CountryPanels.ArePermitted(data) ? CountryPanels.Of(spec, data, selection, builder)
            : QuantityPlots.AreNeeded(data, drawn) ? QuantityPlots.Of(spec, data, selection, builder) : [];
        if (panels.Count > 0)
            spec = spec with
            {
                Panels = panels,
                Series = [.. panels.SelectMany(p => p.Series)],
                Gaps = [],
                Breaks = [.. panels.SelectMany(p => p.Breaks)]
            };
        IEnumerable<string> ofIndex = query.Scale != AxisScale.Index ? []
            : ChartNotes.OfIndex(indexBase, [.. withoutBase.Select(code => data.Entities[code].Name)]);
        spec = spec with { Notes = [.. ofIndex, .. ChartNotes.Of(spec, data, selection)] };
        return spec with { Summary = ChartSummary.Of(spec, GapNotes.Of(data, selection)) };

        bool IsDrawn(Observation figure) => onAxis.Contains(figure.IndicatorId) && !figure.IsInWords;
    }

    /// <summary>One of the countries whose currencies share no axis, under the address of them all.</summary>
    private static ChartSpec OfOneCountry(ChartData data, ChartQuery query)
    {
        var shown = data.Shown(query.Countries);
        var spec = Build(shown, query with { Countries = shown.CountryCodes });
        var others = query.Countries.Except(shown.CountryCodes).Select(c => data.Entities[c].Name).ToList();
        return spec with
        {
            Slug = data.Main.Id,
            Notes = others.Count == 0 ? spec.Notes
                : [Words.Fill(ChartWords.NoteOneCountry, string.Join(", ", others)), .. spec.Notes],
        };
    }

    /// <summary>The values of the figures; nothing is written beside an axis without any.</summary>
    internal static ChartAxis ValueAxis(Units units, AxisScale scale, IndexBase? indexBase, SeriesBuilder builder)
    {
        var axis = scale switch
        {
            AxisScale.Log => AxisTicks.Log(
                Words.Fill(ChartWords.AxisLog, units.Title), builder.SmallestPositive, builder.Largest),
            AxisScale.Index => AxisTicks.FromZero(
                Words.Fill(ChartWords.AxisIndex, Words.Year(indexBase!.Year)), builder.Largest),
            _ => AxisTicks.FromZero(units.Title, builder.Largest),
        };
        return builder.Drawn.Count == 0 ? axis with { Ticks = [] } : axis;
    }

    /// <summary>How far beyond the axis undated figures stand, as a share of its years.</summary>
    private const double Margin = 0.09;

    /// <summary>
    /// The years of the values: a gap before the first or after the last would only press them together. Without values they are
    /// those of the gaps, and without gaps there are none.
    /// </summary>
    internal static ChartAxis YearAxis(IReadOnlyList<Observation> drawn, ChartKind kind, ChartSelection selection)
    {
        var dated = drawn.Where(o => o.IsDated).ToList();
        if (dated.Count == 0 && drawn.Count > 0 && selection.FirstDated is { } other) dated.Add(other);
        var years = dated.SelectMany(o => new[] { o.PeriodStart, selection.EndOf(o) }).ToList();
        if (drawn.Count == 0) years = [.. selection.Gaps.SelectMany(g => new[] { g.PeriodStart, g.PeriodEnd })];
        var isEmpty = years.Count == 0;
        if (isEmpty) years = [0];
        var first = Math.Max(years.Min(), selection.From ?? int.MinValue);
        var last = Math.Min(years.Max(), selection.To ?? int.MaxValue);
        if (last < first) last = first;
        if (kind != ChartKind.Slope)
        {
            return new ChartAxis("", first - 0.5, last + 0.5, isEmpty ? [] : AxisTicks.Years(first, last))
            {
                Undated = kind is not (ChartKind.Line or ChartKind.Dots) || drawn.All(o => o.IsDated) ? null
                    : new AxisTick(last + 0.5 + ((last + 1 - first) * Margin), ChartWords.Undated),
            };
        }
        var ends = drawn.Select(o => o.PeriodStart).Distinct().Order().Select(y => new AxisTick(y, Words.Year(y)));
        return new ChartAxis("", first, Math.Max(last, first + 1), [.. ends]);
    }
}
