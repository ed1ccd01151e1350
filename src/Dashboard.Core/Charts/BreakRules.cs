using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Charts;

/// <summary>Finds where, within one document, the cited source of a series changes.</summary>
internal static class BreakRules
{
    internal static IReadOnlyList<BreakRule> Of(ChartData data, IReadOnlyList<Observation> drawn) =>
    [
        .. from series in drawn.Where(o => o.IndicatorId == data.Main.Id && o.Basis == Basis.Document)
               .GroupBy(o => (o.Iso3, o.SourceId))
           let ordered = series.OrderBy(o => o.PeriodStart).ToList()
           from pair in ordered.Zip(ordered.Skip(1))
           let cited = data.CitedBy(pair.Second)
           where data.CitedBy(pair.First) != cited && cited.Length > 0
           select new BreakRule(
               ((pair.First.PeriodEnd ?? pair.First.PeriodStart) + pair.Second.PeriodStart) / 2.0,
               Words.Fill(ChartWords.BreakSource, Words.Year(pair.Second.PeriodStart), NameOf(cited))),
    ];

    private static string NameOf(string citedSource)
    {
        var detail = citedSource.IndexOf(" (", StringComparison.Ordinal);
        return detail < 0 ? citedSource : citedSource[..detail];
    }
}
