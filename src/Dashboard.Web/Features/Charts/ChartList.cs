using System.Globalization;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;

namespace Dashboard.Web.Features.Charts;

/// <summary>The charts that an address leaves in the list, in its order.</summary>
/// <param name="index">The record.</param>
internal sealed class ChartList(RecordIndex index)
{
    private readonly ILookup<string, FigureRow> _figures = index.Figures.ToLookup(f => f.Chart);

    /// <summary>Countries of which some chart has figures, by name.</summary>
    internal IReadOnlyList<Entity> Countries { get; } =
    [
        .. index.Entities.Where(e => e.Group is EntityGroup.CentralAsia or EntityGroup.Russia
            && index.Figures.Any(f => f.Iso3 == e.Iso3)).OrderBy(e => e.Name, StringComparer.CurrentCulture),
    ];

    /// <summary>Those of the charts that are asked for.</summary>
    /// <param name="charts">All charts, in the order of the record.</param>
    /// <param name="query">What is asked for.</param>
    internal IReadOnlyList<Indicator> Select(IReadOnlyList<Indicator> charts, ChartListQuery query)
    {
        var found = charts.Where(c => (query.Topic is null || c.Topic == query.Topic)
            && (query.Country is null || _figures[c.Id].Any(f => f.Iso3 == query.Country)) && Says(c, query.Words));
        return query.Order switch
        {
            ChartListOrder.Title => [.. found.OrderBy(c => c.Title, StringComparer.CurrentCulture)],
            ChartListOrder.Figures => [.. found.OrderByDescending(c => _figures[c.Id].Count())],
            ChartListOrder.Latest => [.. found.OrderByDescending(c => LatestYear(c) ?? 0)],
            _ => [.. found],
        };
    }

    /// <summary>The last year that a chart has a dated figure of, or null.</summary>
    private int? LatestYear(Indicator chart) => _figures[chart.Id]
        .Where(f => f.Period.Any(char.IsAsciiDigit)).Max(f => (int?)(f.PeriodEnd ?? f.PeriodStart));

    /// <summary>Whether every word occurs in its texts, in the names of its quantities or in those of its countries.</summary>
    private bool Says(Indicator chart, string words)
    {
        if (words.Length == 0) return true;
        var texts = _figures[chart.Id].SelectMany(f => new[] { f.Title, f.Quantity, f.Entity })
            .Concat([chart.Title, chart.Subtitle, chart.Description]);
        var text = string.Join('\n', texts.Distinct());
        return words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => CultureInfo.CurrentCulture.CompareInfo
            .IndexOf(text, w, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);
    }
}
