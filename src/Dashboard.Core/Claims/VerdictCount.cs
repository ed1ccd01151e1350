namespace Dashboard.Core.Claims;

/// <summary>How many claims have a verdict.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Claims">The number of claims, at least one.</param>
public sealed record VerdictCount(Verdict Verdict, int Claims)
{
    /// <summary>Every verdict that occurs, in the order of their list; together they count every claim.</summary>
    internal static IReadOnlyList<VerdictCount> Of(IEnumerable<CheckedClaim> claims) =>
        [.. claims.GroupBy(c => c.Verdict).OrderBy(g => g.Key).Select(g => new VerdictCount(g.Key, g.Count()))];
}
