using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;

namespace Dashboard.Core.Explore;

/// <summary>
/// Makes the spec of chosen series: one plot for each unit, above each other with one time axis; an index has one unit, so that
/// all series share a plot. Pure: equal arguments give an equal drawing.
/// </summary>
public static class ExploreSpecBuilder
{
    /// <summary>What the spec has in place of a chart's slug.</summary>
    public const string Slug = "explore";

    /// <summary>Builds the spec.</summary>
    /// <param name="record">Every series.</param>
    /// <param name="query">What is asked of it; at least one series.</param>
    public static ChartSpec Build(ExploreData record, ExploreQuery query)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(query);
        var whole = record.Of(query.Series);
        var chosen = Chosen(whole, query.Series);
        var dated = chosen with { Observations = [.. chosen.Observations.Where(o => HasDate(chosen, o))] };
        var letters = ChartSelection.LettersOf(whole);
        var indexBase = query.Scale == AxisScale.Index ? IndexBase.Of(dated.Observations, query.Base) : null;
        var plots = Plots(dated, query, letters, indexBase).ToList();
        IReadOnlyList<Observation> drawn = [.. plots.SelectMany(p => p.Drawn)];
        var years = ChartSpecBuilder.YearAxis(drawn, [.. plots.SelectMany(p => p.Bands)], ChartKind.Line, plots[0].Selection);
        IReadOnlyList<FigureRow> rows =
        [
            .. plots.SelectMany(p => p.Drawn.Select(p.Selection.Row)),
            .. plots.SelectMany(p => p.Selection.Gaps.Select(p.Selection.Row)),
        ];
        var spec = Joined([.. Specs(plots, years, rows, chosen)]);
        var all = new ChartSelection(chosen, ChartQuery.All, letters);
        IReadOnlyList<FigureRow> undated = [.. chosen.Observations.Where(o => !HasDate(chosen, o)).Select(all.Row)];
        spec = spec with
        {
            Title = ExploreWords.Title(chosen),
            Subtitle = ExploreWords.Subtitle(chosen, years, indexBase is null ? null : spec.Y.Title),
            Unit = string.Join(", ", chosen.Indicators.Select(i => i.Unit).Distinct()),
            Empty = dated.Observations.Count == 0 ? ChartWords.EmptyUndated : spec.Empty,
            Sources = SourceLines.Of(chosen, all, [.. rows, .. undated]),
            Facts = undated,
        };
        spec = spec with { Notes = [.. ExploreWords.Notes(spec, chosen, query, indexBase, plots)] };
        var summed = spec.Panels.Count == 0 ? spec : spec with { Gaps = [.. spec.Panels.SelectMany(p => p.Gaps)] };
        return spec with { Summary = ChartSummary.Of(summed, plots.SelectMany(p => p.Gaps)) };
    }

    /// <summary>The figures and gaps of the chosen series, in the order in which they were chosen.</summary>
    private static ChartData Chosen(ChartData whole, IReadOnlyList<string> series)
    {
        var order = series.Select((key, index) => (key, index)).ToDictionary(p => p.key, p => p.index);
        var supplementary = whole.Sources.Where(s => s.Kind == SourceKind.Supplementary).Select(s => s.Id).ToHashSet();
        return whole with
        {
            Observations =
            [
                .. from figure in whole.Observations
                   let key = RecordSeries.KeyOf(figure)
                   where order.ContainsKey(key)
                   orderby order[key]
                   select figure,
            ],
            Gaps = [.. whole.Gaps.Where(g => order.ContainsKey(KeyOf(g)))],
        };

        string KeyOf(Gap gap) =>
            RecordSeries.KeyOf(gap.IndicatorId, gap.Iso3, supplementary.Contains(gap.SourceId) ? "" : gap.SourceId);
    }

    /// <summary>
    /// A figure without date stands on the axis only where its own chart places it there, at the year of its source; a list
    /// or a card
    /// places it nowhere.
    /// </summary>
    private static bool HasDate(ChartData data, Observation figure) => figure.Period.Any(char.IsAsciiDigit)
        || data.Indicators.First(i => i.Id == figure.IndicatorId).ChartKind is ChartKind.Line or ChartKind.Dots;

    private static IEnumerable<ExplorePlot> Plots(
        ChartData data, ExploreQuery query, IReadOnlyDictionary<string, string> letters, IndexBase? indexBase)
    {
        var years = ChartQuery.All with { From = query.From, To = query.To };
        var scale = query.Scale == AxisScale.Index && indexBase is null ? AxisScale.Linear : query.Scale;
        var shown = data.Observations.Select(o => o.IndicatorId).ToHashSet();
        var indicators = data.Indicators.Where(i => shown.Contains(i.Id)).DefaultIfEmpty(data.Main);
        foreach (var unit in indicators.GroupBy(i => indexBase is null ? i.Unit : ""))
        {
            var ids = unit.Select(i => i.Id).ToHashSet();
            var own = data with
            {
                Main = unit.First(),
                Companions = [.. unit.Skip(1)],
                Observations = [.. data.Observations.Where(o => ids.Contains(o.IndicatorId))],
                Gaps = [.. data.Gaps.Where(g => ids.Contains(g.IndicatorId))],
            };
            yield return new ExplorePlot(own, new ChartSelection(own, years, letters), indexBase, scale);
        }
    }

    private static IEnumerable<ChartSpec> Specs(
        IReadOnlyList<ExplorePlot> plots, ChartAxis years, IReadOnlyList<FigureRow> rows, ChartData chosen)
    {
        var names = ExploreWords.Names(chosen);
        var supplementary = chosen.Observations.Where(o => o.Basis == Basis.Supplementary);
        var countries = supplementary.Select(o => o.Iso3).Distinct().Count() > 1;
        var first = 0;
        foreach (var plot in plots)
        {
            yield return plot.Spec(years, rows, new PlotPlace(first, (int)Math.Round(years.Max - years.Min), countries, names));
            first += plot.Drawn.Count;
        }
    }

    /// <summary>One plot as it is; several as panels of a whole that has the series of all.</summary>
    private static ChartSpec Joined(IReadOnlyList<ChartSpec> plots) => plots.Count == 1 ? plots[0] : plots[0] with
    {
        Kind = plots.Any(p => p.Kind == ChartKind.Line) ? ChartKind.Line : ChartKind.Dots,
        Series = [.. plots.SelectMany(p => p.Series)],
        Empty = plots.All(p => p.Empty is not null) ? ChartWords.NoteEmpty : null,
        Gaps = [],
        Breaks = [.. plots.SelectMany(p => p.Breaks)],
        Spans = [.. plots.SelectMany(p => p.Spans)],
        Panels = plots,
        Stacked = true,
    };
}
