using Dashboard.Core.Queries;
using Dashboard.Web.Parts;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Features.Disagreements;

/// <summary>A row of the list: values of one thing, how far apart they lie, and what else differs.</summary>
/// <param name="Kind">What the row compares.</param>
/// <param name="Id">Names the row in addresses.</param>
/// <param name="Claims">The values.</param>
/// <param name="Agrees">Whether the values agree.</param>
/// <param name="Ratio">How many times the larger value is the smaller one, or null where that says nothing.</param>
/// <param name="Differs">What differs besides the value, in a few words.</param>
public sealed record ComparedRow(
    FindingKind Kind, string Id, Disagreement Claims, bool Agrees, double? Ratio, string Differs)
{
    /// <summary>Claims of one thing.</summary>
    internal static ComparedRow Of(Disagreement dispute) =>
        new(FindingKind.Dispute, dispute.Id, dispute, dispute.Agrees, dispute.Ratio, DifferenceWords.Of(dispute));

    /// <summary>A printed figure and the values of the database that its document cites.</summary>
    internal static ComparedRow Of(CitedDatabase cited, RecordIndex index) =>
        new(FindingKind.CitedDatabase, cited.Printed.Id, cited.Claims, cited.Agrees, cited.Ratio,
            Words.Fill(Strings.CitedShort, index.Short(cited.Printed.CitedId)));

    /// <summary>Values that do not agree first, the farthest apart of them at the top.</summary>
    internal static IReadOnlyList<ComparedRow> InOrder(IEnumerable<ComparedRow> rows) =>
        [.. rows.OrderBy(r => r.Agrees).ThenByDescending(r => r.Ratio ?? 0)];
}
