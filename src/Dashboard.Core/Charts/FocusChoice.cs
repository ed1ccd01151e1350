using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Charts;

/// <summary>What series of a chart can be told apart by.</summary>
internal enum FocusBy
{
    Country,
    Indicator,
    Source,
    Supplementary,
}

/// <summary>A country, quantity or document of a chart whose series can be put in focus.</summary>
public sealed record FocusChoice
{
    private const string Supplementary = "supplementary";

    /// <summary>Its name in addresses, for good: code of a country, id of a quantity or source, <c>supplementary</c>.</summary>
    public required string Key { get; init; }

    /// <summary>How people name it.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    internal FocusBy By { get; init; }

    /// <summary>
    /// The choices of a chart before any filter, in the order of the record: its countries where they differ, else its
    /// quantities, and documents and the supplementary figures where they part the series in another way. Empty for lists, for a
    /// single series and in the explorer.
    /// </summary>
    public static IReadOnlyList<FocusChoice> Of(ChartData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (data.OverTime || data.ShowsOneCountry || data.Main.ChartKind is ChartKind.Bars or ChartKind.Fact) return [];
        var onAxis = data.OnAxis.ToList();
        var figures = data.Observations.Where(o => onAxis.Exists(i => i.Id == o.IndicatorId)).ToList();
        var countries = figures.Select(o => o.Iso3).Distinct().Order(StringComparer.Ordinal)
            .Select(c => new FocusChoice { Key = c, Name = data.Entities[c].Name, By = FocusBy.Country }).ToList();
        if (countries.Count > 1) return countries;
        var quantities = onAxis.Select(i => new FocusChoice { Key = i.Id, Name = i.ShortTitle, By = FocusBy.Indicator });
        var documents = data.Sources.Where(s => s.Kind == SourceKind.Document)
            .Select(s => new FocusChoice { Key = s.Id, Name = s.ShortCitation, By = FocusBy.Source })
            .Append(new FocusChoice { Key = Supplementary, Name = ChartWords.FocusSupplementary, By = FocusBy.Supplementary });
        return [.. Parting(quantities.Concat(documents), figures)];
    }

    /// <summary>Whether a series belongs to it; the source of supplementary series is empty.</summary>
    internal bool Holds(string indicatorId, string iso3, string sourceId) => Key == (By switch
    {
        FocusBy.Country => iso3,
        FocusBy.Indicator => indicatorId,
        FocusBy.Source => sourceId,
        _ => sourceId.Length == 0 ? Supplementary : "",
    });

    /// <summary>Whether the series of a figure belongs to it.</summary>
    internal bool Holds(Observation o) => Holds(o.IndicatorId, o.Iso3, o.Basis.IsSupplementary() ? "" : o.SourceId);

    /// <summary>Those that hold some of the figures but not all, and not the same as one before them.</summary>
    private static IEnumerable<FocusChoice> Parting(IEnumerable<FocusChoice> choices, List<Observation> figures)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var choice in choices)
        {
            var held = figures.Where(choice.Holds).Select(o => o.Id).ToList();
            if (held.Count > 0 && held.Count < figures.Count && known.Add(string.Join('\n', held))) yield return choice;
        }
    }
}
