using Dashboard.Core.Charts;
using Dashboard.Core.Record;

namespace Dashboard.Core.Queries;

/// <summary>Figures of one quantity, country and period that do not agree.</summary>
/// <param name="Claims">The figures, in the order of the record.</param>
/// <param name="SameSource">True when one document disagrees with itself.</param>
public sealed record Disagreement(IReadOnlyList<FigureRow> Claims, bool SameSource)
{
    /// <summary>Letters of the claims: A, B, C in their order.</summary>
    public static string Letter(int index) => ((char)('A' + index)).ToString();
}

/// <summary>Finds the quantities for which the record holds more than one claim.</summary>
internal static class Disagreements
{
    internal static IReadOnlyList<Disagreement> Of(IEnumerable<FigureRow> figures) =>
    [
        .. from figure in figures
           where figure.Basis != Basis.Supplementary
           group figure by (figure.Indicator, figure.Iso3, figure.Period, figure.PeriodStart) into same
           let claims = same.ToList()
           where claims.Select(c => (c.Value, c.Low, c.High)).Distinct().Count() > 1
           select new Disagreement(claims, claims.Select(c => c.Source).Distinct().Count() == 1),
    ];
}
