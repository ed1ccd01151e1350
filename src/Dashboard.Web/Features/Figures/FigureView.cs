using Dashboard.Core.Charts;

namespace Dashboard.Web.Features.Figures;

/// <summary>Which view of a chart holds a figure.</summary>
internal static class FigureView
{
    /// <summary>A chart with all its years.</summary>
    internal static readonly ChartQuery EveryYear = ChartQuery.All with { From = ChartQuery.FirstYear };

    /// <summary>The chart as it opens where that holds the figure, else with all its years.</summary>
    /// <param name="opening">The chart as it opens.</param>
    /// <param name="id">Id of the figure.</param>
    internal static ChartQuery Of(ChartSpec opening, string id) =>
        Rows(opening).Any(r => r.Id == id) ? ChartQuery.All : EveryYear;

    /// <summary>Everything that a chart draws or lists.</summary>
    internal static IEnumerable<FigureRow> Rows(ChartSpec spec) => spec.Rows.Concat(spec.Facts);
}
