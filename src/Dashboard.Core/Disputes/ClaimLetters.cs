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
        var onAxis = data.OnAxis.Select(i => i.Id).ToHashSet();
        var disputed = data.Observations
            .Where(o => onAxis.Contains(o.IndicatorId) && !o.Basis.IsSupplementary() && !o.IsInWords)
            .GroupBy(ClaimedValue.Of)
            .Where(g => g.Select(o => o.SourceId).Distinct().Count() > 1)
            .SelectMany(g => g.Select(o => o.SourceId)).ToHashSet();
        return data.Sources.Where(s => disputed.Contains(s.Id))
            .Select((source, index) => (source.Id, Letter: Disagreement.Letter(index)))
            .ToDictionary(p => p.Id, p => p.Letter);
    }
}
