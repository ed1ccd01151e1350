using Dashboard.Core.Record;

namespace Dashboard.Core.Charts;

/// <summary>Everything the record holds for one chart, before any filter.</summary>
/// <param name="Main">The indicator whose chart it is.</param>
/// <param name="Companions">Indicators drawn or listed with it, in their order.</param>
/// <param name="Observations">Figures of all of them, in the order of the record.</param>
/// <param name="Gaps">Gaps of all of them.</param>
/// <param name="Entities">Countries that occur, by code.</param>
/// <param name="Sources">Sources that occur, by id, in the order of the record.</param>
/// <param name="DataVersion">SHA-256 of the record.</param>
public sealed record ChartData(
    Indicator Main,
    IReadOnlyList<Indicator> Companions,
    IReadOnlyList<Observation> Observations,
    IReadOnlyList<Gap> Gaps,
    IReadOnlyDictionary<string, Entity> Entities,
    IReadOnlyList<Source> Sources,
    string DataVersion)
{
    /// <summary>The indicators whose values lie on the value axis.</summary>
    public IEnumerable<Indicator> OnAxis => Companions.Where(c => c.ChartKind != ChartKind.Fact).Prepend(Main);

    /// <summary>Every indicator, the main one first.</summary>
    public IEnumerable<Indicator> Indicators => Companions.Prepend(Main);

    /// <summary>Codes of the countries that can be chosen.</summary>
    public IReadOnlyList<string> CountryCodes =>
        [.. Observations.Select(o => o.Iso3).Concat(Gaps.Select(g => g.Iso3)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Ids of the sources that can be chosen.</summary>
    public IReadOnlyList<string> SourceIds => [.. Sources.Select(s => s.Id)];
}
