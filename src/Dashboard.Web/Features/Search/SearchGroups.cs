using Dashboard.Core.Matching;
using Dashboard.Core.Queries;

namespace Dashboard.Web.Features.Search;

/// <summary>What was found of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many were found.</param>
/// <param name="Lines">How many lines they would take: as many, or the number of series.</param>
/// <param name="Shown">The first of the lines.</param>
internal sealed record SearchGroup(SearchKind Kind, int Count, int Lines, IReadOnlyList<ShownHit> Shown);

/// <summary>Groups what was found by kind, and figures by series.</summary>
internal static class SearchGroups
{
    /// <summary>The most lines of one kind, so that many of them do not push out the others.</summary>
    internal const int MaxLines = 40;

    /// <summary>Best kinds first: those with something that fits better, else in their usual order.</summary>
    internal static IReadOnlyList<SearchGroup> Of(WordMatches<SearchHit> matches, RecordIndex index) =>
    [
        .. from match in matches.Found
           group match by match.Item.Kind into kind
           orderby kind.Min(m => m.Match), kind.Key
           select Of(kind.Key, [.. kind.Select(m => m.Item)], index),
    ];

    private static SearchGroup Of(SearchKind kind, IReadOnlyList<SearchHit> hits, RecordIndex index)
    {
        if (kind != SearchKind.Figure)
            return new(kind, hits.Count, hits.Count, [.. hits.Take(MaxLines).Select(h => SearchHits.Of(h, index))]);
        var series = hits.Select(h => index.Figure(h.Id)!).GroupBy(f => f.Series).ToList();
        return new(kind, hits.Count, series.Count, [.. series.Take(MaxLines).Select(s => SearchHits.Of([.. s]))]);
    }
}
