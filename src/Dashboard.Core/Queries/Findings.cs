using Dashboard.Core.Claims;
using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Queries;

/// <summary>
/// Picks what the record shows most clearly: of each kind of finding the one whose values lie farthest apart, each on a chart
/// of its own; where a kind has none, the next of the others. Undated figures, ranges and counts of places give no headline:
/// they name no year, no value or no chart.
/// </summary>
public static class Findings
{
    /// <summary>The findings to begin with, the clearest first.</summary>
    /// <param name="index">The record.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<Finding> Of(RecordIndex index, int most)
    {
        ArgumentNullException.ThrowIfNull(index);
        var all = Disputes(index).Concat(Claims(index)).Concat(Cited(index))
            .Where(f => f.Ratio > 1 && index.Indicator(f.Chart)?.Chart == f.Chart);
        var ranked = from kind in all.GroupBy(f => f.Kind)
                     from finding in kind.OrderByDescending(f => f.Ratio).Select((finding, rank) => (finding, rank))
                     orderby finding.rank, finding.finding.Ratio descending
                     select finding.finding;
        return [.. ranked.DistinctBy(f => f.Chart).Take(most)];
    }

    private static IEnumerable<Finding> Disputes(RecordIndex index) =>
        from dispute in index.Disagreements
        let claims = dispute.Claims
        where !dispute.SameSource && claims.All(c => c.Value is not null && c.Period == claims[0].Period && IsDated(c))
        let values = claims.DistinctBy(c => c.Value).ToList()
        select new Finding
        {
            Kind = FindingKind.Dispute,
            Id = dispute.Id,
            Chart = claims[0].Chart,
            Subject = claims[0].Title,
            Headline = Words.Fill(ChartWords.FindingDispute, Words.Capital(claims[0].Period),
                values.SkipLast(1).Select(v => v.Brief).Aggregate((all, next) => Words.Fill(ChartWords.ListOfTwo, all, next)),
                values[^1].Display),
            Figures = values,
            Ratio = dispute.Ratio ?? 0,
        };

    private static IEnumerable<Finding> Claims(RecordIndex index) =>
        from claim in index.Claims
        where claim.Verdict is Verdict.DoesNotHold or Verdict.HoldsWithAnotherPeriod
            && claim.Claim.Relation != Relation.True && claim.Inputs.All(i => i.Observation is not null)
        let stated = claim.Claim.Stated ?? 0
        let result = claim.Result ?? 0
        where stated * result > 0
        let figures = claim.Inputs.Select(i => index.Figure(i.Observation!.Id)!).ToList()
        select new Finding
        {
            Kind = FindingKind.Claim,
            Id = claim.Claim.Id,
            Chart = figures[0].Chart,
            Subject = claim.Claim.Statement,
            Headline = Words.Fill(
                ChartWords.FindingClaim, claim.Claim.PrintedAs, Result(claim.Claim.Operation, result, figures[0])),
            Figures = figures,
            Ratio = Math.Max(stated / result, result / stated),
        };

    private static IEnumerable<Finding> Cited(RecordIndex index) =>
        from cited in index.CitedDatabases
        where !cited.Agrees && cited.Printed.Value is not null && IsDated(cited.Printed)
        let held = cited.Nearest
        select new Finding
        {
            Kind = FindingKind.CitedDatabase,
            Id = cited.Printed.Id,
            Chart = cited.Printed.Chart,
            Subject = cited.Printed.Title,
            Headline = Words.Fill(ChartWords.FindingCited, Words.Capital(cited.Printed.Period), cited.Printed.Display,
                held.Brief, held.SourceShort),
            Figures = [cited.Printed, held],
            Ratio = cited.Ratio ?? 0,
        };

    private static bool IsDated(FigureRow row) => row.Period.Any(char.IsAsciiDigit);

    private static string Result(Operation operation, double result, FigureRow first) => operation switch
    {
        Operation.Ratio => Words.Fill(ChartWords.FindingTimes, Words.Short(result)),
        Operation.Share or Operation.Change => Words.Fill(ChartWords.Percent, Words.Short(result)),
        _ => Words.Value(Math.Round(result, 2), null, null, Bound.Exact, first.Unit),
    };
}
