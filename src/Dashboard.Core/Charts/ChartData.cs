using Dashboard.Core.Queries;
using Dashboard.Core.Record;

namespace Dashboard.Core.Charts;

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
    /// <summary>Charts of the same quantity in other measures, this one among them, in their order; empty where there is no other.</summary>
    public IReadOnlyList<Measure> Measures { get; init; } = [];

    /// <summary>Whether every figure stands on an axis of years, whatever the charts of its indicators are.</summary>
    public bool OverTime { get; init; }

    /// <summary>The indicators whose values are drawn: on the value axis, or, where the main one is a fact, as cards.</summary>
    public IEnumerable<Indicator> OnAxis =>
        Companions.Where(c => OverTime || c.ChartKind != ChartKind.Fact || Main.ChartKind == ChartKind.Fact).Prepend(Main);

    /// <summary>Every indicator, the main one first.</summary>
    public IEnumerable<Indicator> Indicators => Companions.Prepend(Main);

    /// <summary>Codes of the countries that can be chosen.</summary>
    public IReadOnlyList<string> CountryCodes =>
        [.. Observations.Select(o => o.Iso3).Concat(Gaps.Select(g => g.Iso3)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Ids of the sources that can be chosen.</summary>
    public IReadOnlyList<string> SourceIds => [.. Sources.Select(s => s.Id)];

    /// <summary>What an address asks of this chart; values that the chart does not have are reported to the reader.</summary>
    public ChartQuery Read(AddressReader reader) => ChartQuery.Read(
        reader, new ChartChoices(CountryCodes, SourceIds, ScaleRules.Permitted(this), [.. FocusChoice.Of(this).Select(f => f.Key)], CountryPanels.ArePermitted(this)));

    /// <summary>What a figure's source itself cites for it, in words; empty when nothing.</summary>
    public string CitedBy(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return Words.Cited(Cited.GetValueOrDefault(observation.CitedId), observation.CitedSource);
    }
}

/// <summary>A chart that shows a quantity in one measure, for example as a share.</summary>
/// <param name="Slug">The chart.</param>
/// <param name="Name">The measure.</param>
/// <param name="Countries">Codes of the countries that it has.</param>
public sealed record Measure(string Slug, string Name, IReadOnlyList<string> Countries);
