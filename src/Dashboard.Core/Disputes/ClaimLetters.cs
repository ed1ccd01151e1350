using Dashboard.Core.Figures;
using Dashboard.Core.Record;

namespace Dashboard.Core.Disputes;

/// <summary>The letters A, B, C that tell the claims of a chart apart.</summary>
internal static class ClaimLetters
{
    /// <summary>
    /// The letters of the sources of a chart that disagree somewhere in it, by id. They are given before anything is filtered,
    /// so that a source keeps its letter whatever else is shown.
    /// </summary>
    internal static IReadOnlyDictionary<string, string> Of(ChartData data)
    {
        var disputed = Disputed(data, []);
        return data.Sources.Where(s => disputed.Contains(s.Id))
            .Select((source, index) => (source.Id, Letter: Disagreement.Letter(index)))
            .ToDictionary(p => p.Id, p => p.Letter);
    }

    /// <summary>The same, without those whose rivals a reader has left out: a letter alone tells nothing apart.</summary>
    /// <param name="data">The chart's data.</param>
    /// <param name="sources">Ids of the sources asked for; none for all.</param>
    internal static IReadOnlyDictionary<string, string> Of(ChartData data, IReadOnlyCollection<string> sources)
    {
        var disputed = Disputed(data, sources);
        return Of(data).Where(l => disputed.Contains(l.Key)).ToDictionary(l => l.Key, l => l.Value);
    }

    private static HashSet<string> Disputed(ChartData data, IReadOnlyCollection<string> sources)
    {
        var onAxis = data.OnAxis.Select(i => i.Id).ToHashSet();
        return
        [
            .. data.Observations
                .Where(o => onAxis.Contains(o.IndicatorId) && !o.Basis.IsSupplementary() && !o.IsInWords
                    && (sources.Count == 0 || sources.Contains(o.SourceId)))
                .GroupBy(ClaimedValue.Of)
                .Where(g => g.Select(o => o.SourceId).Distinct().Count() > 1)
                .SelectMany(g => g.Select(o => o.SourceId)),
        ];
    }
}
