using Dashboard.Core.Record;

namespace Dashboard.Core.Explore;

/// <summary>One series of the record: the figures of a quantity and country from one document, or all supplementary.</summary>
public sealed record RecordSeries
{
    private const string Supplementary = "supplementary";

    /// <summary>In addresses: indicator, country, document (or "supplementary"): <c>student-quotas/KAZ/caiss-2017</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Quantity and country, for example "Quota, Kazakhstan".</summary>
    public required string Name { get; init; }

    /// <summary>Id of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>Title of the indicator: what and where.</summary>
    public required string Title { get; init; }

    /// <summary>Slug of the chart that shows it, or <c>map</c>.</summary>
    public required string Chart { get; init; }

    /// <summary>Code of the country or group of countries.</summary>
    public required string Iso3 { get; init; }

    /// <summary>Its name.</summary>
    public required string Entity { get; init; }

    /// <summary>Unit of every value.</summary>
    public required string Unit { get; init; }

    /// <summary>Ids of the sources; one for a document's series.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Short citations of the sources, in the same order.</summary>
    public required IReadOnlyList<string> SourceNames { get; init; }

    /// <summary>Whether its figures are supplementary.</summary>
    public required bool IsSupplementary { get; init; }

    /// <summary>First year of a figure.</summary>
    public required int From { get; init; }

    /// <summary>Last year of a figure.</summary>
    public required int To { get; init; }

    /// <summary>How many figures it has.</summary>
    public required int Count { get; init; }

    /// <summary>What it is found by, besides its name.</summary>
    internal string SearchText { get; init; } = "";

    /// <summary>The key of the series that a figure belongs to.</summary>
    internal static string KeyOf(Observation observation) => KeyOf(
        observation.IndicatorId, observation.Iso3, observation.Basis.IsSupplementary() ? "" : observation.SourceId);

    /// <summary>The key of a series.</summary>
    /// <param name="indicator">Id of the indicator.</param>
    /// <param name="iso3">Code of the country.</param>
    /// <param name="source">Id of the document, or empty for supplementary figures.</param>
    internal static string KeyOf(string indicator, string iso3, string source) =>
        string.Join('/', indicator, iso3, source.Length == 0 ? Supplementary : source);
}
