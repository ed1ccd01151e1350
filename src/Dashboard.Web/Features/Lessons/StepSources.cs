using Dashboard.Core.Queries;

namespace Dashboard.Web.Features.Lessons;

/// <summary>The source strip of what is no chart and no map.</summary>
internal static class StepSources
{
    /// <summary>Each source once, documents first, with its pages.</summary>
    /// <param name="index">The record.</param>
    /// <param name="used">Ids of sources with pages or sections.</param>
    internal static IReadOnlyList<SourceLine> Of(RecordIndex index, IEnumerable<(string Source, string Locator)> used) =>
    [
        .. used.GroupBy(u => u.Source, u => u.Locator)
            .Select(s => SourceLine.Of(index.Source(s.Key)!, "", s)).OrderBy(s => s.Kind),
    ];
}
