using Dashboard.Core.Addresses;
using Dashboard.Core.Charts;
using Dashboard.Core.Citations;
using Dashboard.Core.Disputes;
using Dashboard.Core.Figures;
using Dashboard.Core.Record;

namespace Dashboard.Core.Explore;

/// <summary>What a query chooses of the record, parted into plots.</summary>
internal sealed class ExploreSelection
{
    private readonly ChartData _whole;
    private readonly Dictionary<string, string> _letters;

    internal ExploreSelection(ExploreData record, ExploreQuery query)
    {
        _whole = record.Of(query.Series);
        Chosen = ChosenOf(_whole, query.Series);
        var differing = ClaimLetters.Of(Chosen);
        _letters = ClaimLetters.Of(_whole).Where(l => differing.ContainsKey(l.Key)).ToDictionary(l => l.Key, l => l.Value);
        Dated = Chosen with { Observations = [.. Chosen.Observations.Where(o => o.IsDated)] };
        IndexBase = query.Scale == AxisScale.Index ? IndexBase.Of(Dated.Observations, query.Base) : null;
        Plots = [.. Parted(query)];
        IReadOnlyList<Observation> drawn = [.. Plots.SelectMany(p => p.Drawn)];
        Years = ChartSpecBuilder.YearAxis(drawn, ChartKind.Line, Plots[0].Selection);
        Rows =
        [
            .. Plots.SelectMany(p => p.Drawn.Select(p.Selection.Row)),
            .. Plots.SelectMany(p => p.Selection.Gaps.Select(p.Selection.Row)),
        ];
        var all = new ChartSelection(Chosen, ChartQuery.All, _letters);
        Undated = [.. Chosen.Observations.Where(o => !o.IsDated).Select(all.Row)];
        Sources = SourceLines.Of(Chosen, all, [.. Rows, .. Undated]);
    }

    /// <summary>Figures and gaps of the chosen series, in the order in which they were chosen.</summary>
    internal ChartData Chosen { get; }

    /// <summary>Those that have a place on an axis of years.</summary>
    internal ChartData Dated { get; }

    /// <summary>The others.</summary>
    internal IReadOnlyList<FigureRow> Undated { get; }

    internal IndexBase? IndexBase { get; }

    /// <summary>One for each unit, or one of all for an index; at least one.</summary>
    internal IReadOnlyList<ExplorePlot> Plots { get; }

    /// <summary>The time axis of all.</summary>
    internal ChartAxis Years { get; }

    /// <summary>The figures of each plot in their order, then the gaps.</summary>
    internal IReadOnlyList<FigureRow> Rows { get; }

    internal IReadOnlyList<SourceLine> Sources { get; }

    private static ChartData ChosenOf(ChartData whole, IReadOnlyList<string> series)
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

    private IEnumerable<ExplorePlot> Parted(ExploreQuery query)
    {
        var years = ChartQuery.All with { From = query.From, To = query.To };
        var scale = query.Scale == AxisScale.Index && IndexBase is null ? AxisScale.Linear : query.Scale;
        var shown = Dated.Observations.Select(o => o.IndicatorId).ToHashSet();
        var indicators = Dated.Indicators.Where(i => shown.Contains(i.Id)).DefaultIfEmpty(Dated.Main);
        foreach (var unit in indicators.GroupBy(i => IndexBase is null ? i.Unit : ""))
        {
            var ids = unit.Select(i => i.Id).ToHashSet();
            var own = Dated with
            {
                Main = unit.First(),
                Companions = [.. unit.Skip(1)],
                Observations = [.. Dated.Observations.Where(o => ids.Contains(o.IndicatorId))],
                Gaps = [.. Dated.Gaps.Where(g => ids.Contains(g.IndicatorId))],
            };
            yield return new ExplorePlot(own, new ChartSelection(own, years, LettersOf(own)), IndexBase, scale);
        }
    }

    /// <summary>A source has one letter in the whole drawing, and shows it in the plots whose values it disputes.</summary>
    private Dictionary<string, string> LettersOf(ChartData plot) =>
        ClaimLetters.Of(plot).Keys.ToDictionary(source => source, source => _letters[source]);
}
