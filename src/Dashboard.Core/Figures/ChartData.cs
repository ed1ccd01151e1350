using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Figures;

/// <summary>Everything the record holds for one chart, before any filter.</summary>
/// <param name="Main">The indicator whose chart it is.</param>
/// <param name="Companions">Indicators drawn or listed with it, in their order.</param>
/// <param name="Observations">Figures of all of them, in the order of the record.</param>
/// <param name="Gaps">Gaps of all of them.</param>
/// <param name="Entities">Countries that occur, by code.</param>
/// <param name="Sources">Sources that occur, by id, in the order of the record.</param>
/// <param name="Cited">Works that the documents cite for the figures, by id.</param>
/// <param name="DataVersion">SHA-256 of the record.</param>
public sealed record ChartData(
    Indicator Main,
    IReadOnlyList<Indicator> Companions,
    IReadOnlyList<Observation> Observations,
    IReadOnlyList<Gap> Gaps,
    IReadOnlyDictionary<string, Entity> Entities,
    IReadOnlyList<Source> Sources,
    IReadOnlyDictionary<string, Source> Cited,
    string DataVersion)
{
    /// <summary>Charts of the same quantity in all its measures, in their order; empty where there is no other.</summary>
    public IReadOnlyList<Measure> Measures { get; init; } = [];

    /// <summary>
    /// True where each country has a quantity and a unit of its own, so that one country is drawn at a time; the main indicator
    /// then only names the chart.
    /// </summary>
    public bool ShowsOneCountry => Companions.Select(c => c.Unit).Distinct().Count() > 1 && Observations.Count > 0
        && Observations.All(o => o.IndicatorId != Main.Id) && Gaps.All(g => g.IndicatorId != Main.Id);

    /// <summary>Whether every figure stands on an axis of years, whatever the charts of its indicators are.</summary>
    public bool OverTime { get; init; }

    /// <summary>The indicators whose values are drawn: on the value axis, or, where the main one is a fact, as cards.</summary>
    public IEnumerable<Indicator> OnAxis =>
        Companions.Where(c => OverTime || c.ChartKind != ChartKind.Fact || Main.ChartKind == ChartKind.Fact).Prepend(Main);

    /// <summary>Every indicator, the main one first.</summary>
    public IEnumerable<Indicator> Indicators => Companions.Prepend(Main);

    /// <summary>The first and the last year of a value that is drawn, before any filter; null where none has a year.</summary>
    public (int First, int Last)? Years
    {
        get
        {
            var onAxis = OnAxis.Select(i => i.Id).ToHashSet();
            var dated = Observations.Where(o => o.IsDated && onAxis.Contains(o.IndicatorId)).ToList();
            return dated.Count == 0 ? null
                : (dated.Min(o => o.PeriodStart), dated.Max(o => o.PeriodEnd ?? o.PeriodStart));
        }
    }

    /// <summary>What is drawn where countries are asked for: of a chart of one country at a time the first of them.</summary>
    /// <param name="countries">Codes; empty for the country that comes first in the record.</param>
    public ChartData Shown(IReadOnlyList<string> countries)
    {
        ArgumentNullException.ThrowIfNull(countries);
        if (!ShowsOneCountry) return this;
        var asked = Observations.FirstOrDefault(o => countries.Contains(o.Iso3))?.IndicatorId;
        var main = Companions.FirstOrDefault(c => c.Id == asked) ?? Companions[0];
        return this with
        {
            Main = main,
            Companions = [],
            Observations = [.. Observations.Where(o => o.IndicatorId == main.Id)],
            Gaps = [.. Gaps.Where(g => g.IndicatorId == main.Id)],
        };
    }

    /// <summary>Codes of the countries that can be chosen.</summary>
    public IReadOnlyList<string> CountryCodes =>
        [.. Observations.Select(o => o.Iso3).Concat(Gaps.Select(g => g.Iso3)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Ids of the sources that can be chosen.</summary>
    public IReadOnlyList<string> SourceIds => [.. Sources.Select(s => s.Id)];

    /// <summary>What a figure's source itself cites for it, in words; empty when nothing.</summary>
    public string CitedBy(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return Words.Cited(Cited.GetValueOrDefault(observation.CitedId), observation.CitedSource);
    }

    /// <summary>Everything that readers see of one of its figures.</summary>
    /// <param name="observation">The figure.</param>
    /// <param name="letter">Its claim letter, or empty.</param>
    internal FigureRow Row(Observation observation, string letter) => FigureRow.Of(
        observation, Indicators.First(i => i.Id == observation.IndicatorId), Entities[observation.Iso3],
        Sources.First(s => s.Id == observation.SourceId), letter, Cited.GetValueOrDefault(observation.CitedId));

    /// <summary>The same of one of its gaps.</summary>
    internal FigureRow Row(Gap gap, string letter) => FigureRow.Of(gap, Indicators.First(i => i.Id == gap.IndicatorId),
        Entities[gap.Iso3], Sources.First(s => s.Id == gap.SourceId), letter);
}
