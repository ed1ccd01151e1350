using Dashboard.Core.Figures;
using Dashboard.Core.Record;

namespace Dashboard.Core.Disputes;

/// <summary>In what, besides the value, claims differ.</summary>
public enum Difference
{
    /// <summary>The year or years.</summary>
    Date,

    /// <summary>Planned, estimated or measured.</summary>
    Status,

    /// <summary>Exact, about, at least or at most.</summary>
    Bound,

    /// <summary>Printed, or derived from what is printed.</summary>
    Basis,

    /// <summary>The work that each cites for its value.</summary>
    CitedWork,
}

/// <summary>Figures of one quantity and country for the same time that do not agree.</summary>
/// <param name="Claims">The figures, in the order of the record.</param>
/// <param name="SameSource">True when one document disagrees with itself.</param>
public sealed record Disagreement(IReadOnlyList<FigureRow> Claims, bool SameSource)
{
    /// <summary>What differs besides the value; empty when nothing the record holds does.</summary>
    public IReadOnlyList<Difference> Differences =>
    [
        .. Of(Difference.Date, c => (c.Period, c.PeriodStart)), .. Of(Difference.Status, c => c.Status),
        .. Of(Difference.Bound, c => c.Bound), .. Of(Difference.Basis, c => c.Basis),
        .. Of(Difference.CitedWork, c => c.CitedId + c.CitedSource),
    ];

    /// <summary>The periods of the claims, each once, joined for a heading.</summary>
    public string Periods => string.Join(" · ", Claims.Select(c => c.Period).Distinct());

    /// <summary>Names it among all: the id of its first claim.</summary>
    public string Id => Claims[0].Id;

    /// <summary>
    /// How many times the largest claim is the smallest; a range counts by its middle. Null where that says nothing, as beside a
    /// claim of zero.
    /// </summary>
    public double? Ratio => Claims.Select(Middle).ToList() is var middles && middles.Min() is > 0 and var least
        ? middles.Max() / least : null;

    /// <summary>True when all claims have the same value: they agree, and may still differ in what stands around it.</summary>
    public bool Agrees => Claims.Select(c => (c.Value, c.Low, c.High)).Distinct().Count() == 1;

    /// <summary>True when two figures claim one thing: for one period, or of different sources for overlapping periods.</summary>
    public static bool AreRivals(FigureRow one, FigureRow other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return Disagreements.AreRivals(one, other);
    }

    /// <summary>The value of a claim, or the middle of its range.</summary>
    public static double Middle(FigureRow claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Value ?? (claim.Low + claim.High) / 2 ?? claim.Low ?? claim.High ?? 0;
    }

    /// <summary>Letters of the claims: A, B, C in their order.</summary>
    public static string Letter(int index) => ((char)('A' + index)).ToString();

    private IEnumerable<Difference> Of<T>(Difference difference, Func<FigureRow, T> value) =>
        Claims.Select(value).Distinct().Count() > 1 ? [difference] : [];
}

/// <summary>
/// Finds the quantities for which the record holds more than one claim: values for the same period, or of different
/// sources for periods that overlap. An undated figure may belong to the year before or after the one it is filed under.
/// </summary>
internal static class Disagreements
{
    private const string Undated = "undated";

    /// <summary>Quantities with more than one claim, whether these agree or not.</summary>
    internal static IReadOnlyList<Disagreement> Of(IEnumerable<FigureRow> figures) =>
    [
        .. from figure in figures
           where !figure.Basis.IsSupplementary()
           group figure by (figure.Indicator, figure.Iso3) into same
           from claims in Clusters([.. same])
           where claims.Count > 1
           select new Disagreement(claims, claims.Select(c => c.Source).Distinct().Count() == 1),
    ];

    internal static bool AreRivals(FigureRow a, FigureRow b)
    {
        if (a.IsInWords || b.IsInWords) return false;
        if (ClaimedValue.Of(a) == ClaimedValue.Of(b)) return true;
        if ((a.Indicator, a.Iso3) != (b.Indicator, b.Iso3)) return false;
        var (first, second) = (Span(a), Span(b));
        return a.Source != b.Source && first.From <= second.To && second.From <= first.To;
    }

    /// <summary>Figures that are rivals of each other, directly or through others.</summary>
    private static List<List<FigureRow>> Clusters(List<FigureRow> figures)
    {
        var clusters = new List<List<FigureRow>>();
        foreach (var figure in figures)
        {
            var rivals = clusters.Where(c => c.Exists(other => AreRivals(figure, other))).ToList();
            foreach (var rival in rivals) clusters.Remove(rival);
            clusters.Add([.. rivals.SelectMany(r => r).Append(figure).OrderBy(figures.IndexOf)]);
        }
        return clusters;
    }

    private static (int From, int To) Span(FigureRow row)
    {
        var slack = row.Period == Undated ? 1 : 0;
        return (row.PeriodStart - slack, (row.PeriodEnd ?? row.PeriodStart) + slack);
    }
}
