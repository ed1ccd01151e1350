using Dashboard.Core.Queries;
using Dashboard.Core.Record;

namespace Dashboard.Web.Features.Countries;

/// <summary>What stands for countries where they are compared.</summary>
internal static class CountryList
{
    internal static IEnumerable<Entity> CentralAsia(RecordIndex index) =>
        index.Countries.Where(e => e.Group == EntityGroup.CentralAsia);

    /// <summary>A country's latest values of an indicator: several where sources differ, none where it is not listed.</summary>
    internal static IReadOnlyList<FigureRow> Latest(RecordIndex index, string indicator, string iso3) =>
    [
        .. index.Figures.Where(f => f.Indicator == indicator && f.Iso3 == iso3 && f.Value is not null)
            .GroupBy(f => f.PeriodEnd ?? f.PeriodStart).MaxBy(year => year.Key)?.DistinctBy(f => (f.Value, f.Period)) ?? [],
    ];
}
