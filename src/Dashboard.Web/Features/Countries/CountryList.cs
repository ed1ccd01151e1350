using Dashboard.Core.Queries;
using Dashboard.Core.Record;

namespace Dashboard.Web.Features.Countries;

/// <summary>The countries that have pages, and what stands for them where they are compared.</summary>
internal static class CountryList
{
    /// <summary>The five states, then Russia.</summary>
    internal static IEnumerable<Entity> Of(RecordIndex index) =>
        [.. CentralAsia(index), .. index.Entities.Where(e => e.Group == EntityGroup.Russia)];

    internal static IEnumerable<Entity> CentralAsia(RecordIndex index) =>
        index.Entities.Where(e => e.Group == EntityGroup.CentralAsia).OrderBy(e => e.Name, StringComparer.CurrentCulture);

    /// <summary>A country's latest values of an indicator: several where sources differ, none where it is not listed.</summary>
    internal static IReadOnlyList<FigureRow> Latest(RecordIndex index, string indicator, string iso3) =>
    [
        .. index.Figures.Where(f => f.Indicator == indicator && f.Iso3 == iso3 && f.Value is not null)
            .GroupBy(f => f.PeriodEnd ?? f.PeriodStart).MaxBy(year => year.Key)?.DistinctBy(f => (f.Brief, f.Period)) ?? [],
    ];
}
