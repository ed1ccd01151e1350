using Dashboard.Core.Queries;
using Dashboard.Core.Record;

namespace Dashboard.Web.Features.Countries;

/// <summary>What stands for countries where they are compared.</summary>
internal static class CountryList
{
    internal static IEnumerable<Entity> CentralAsia(RecordIndex index) =>
        index.Countries.Where(e => e.Group == EntityGroup.CentralAsia);

    /// <summary>
    /// The periods of what is compared, in their order, where there is more than one: values of different years are never put
    /// side by side without a word.
    /// </summary>
    internal static IReadOnlyList<string> MixedPeriods(RecordIndex index, string indicator)
    {
        var periods = CentralAsia(index).SelectMany(e => Latest(index, indicator, e.Iso3))
            .OrderBy(f => f.PeriodStart).ThenBy(f => f.PeriodEnd).Select(f => f.Period).Distinct().ToList();
        return periods.Count > 1 ? periods : [];
    }

    /// <summary>A country's latest values of an indicator: several where sources differ, none where it is not listed.</summary>
    internal static IReadOnlyList<FigureRow> Latest(RecordIndex index, string indicator, string iso3) =>
    [
        .. index.Figures.Where(f => f.Indicator == indicator && f.Iso3 == iso3 && f.Value is not null)
            .GroupBy(f => f.PeriodEnd ?? f.PeriodStart).MaxBy(year => year.Key)?.DistinctBy(f => (f.Brief, f.Period)) ?? [],
    ];

    /// <summary>
    /// The charts that show most of a country's own: drawn from two or more of its figures, one of each quantity before another
    /// measure of the same, else in the order of charts.
    /// </summary>
    /// <param name="index">The record.</param>
    /// <param name="charts">All charts in order.</param>
    /// <param name="iso3">The country.</param>
    /// <param name="most">How many at most.</param>
    internal static IReadOnlyList<Indicator> Charts(
        RecordIndex index, IReadOnlyList<Indicator> charts, string iso3, int most)
    {
        var drawn = index.Figures.Where(f => f.Iso3 == iso3 && index.Indicator(f.Indicator)!.ChartKind != ChartKind.Fact)
            .ToLookup(f => f.Chart);
        return
        [
            .. charts.Where(c => c.ChartKind != ChartKind.Fact && drawn[c.Id].Skip(1).Any())
                .GroupBy(c => c.Quantity.Length > 0 ? c.Quantity : c.Id)
                .SelectMany(same => same.Select((chart, rank) => (chart, rank)))
                .OrderBy(c => c.rank).ThenBy(c => c.chart.Order).Take(most).Select(c => c.chart),
        ];
    }
}
