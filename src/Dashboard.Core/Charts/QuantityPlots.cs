using Dashboard.Core.Figures;
using Dashboard.Core.Record;

namespace Dashboard.Core.Charts;

/// <summary>
/// One plot for a quantity of a country and for each of its parts, all with the same axes: marks of more than two quantities that
/// few lines join would be one cloud.
/// </summary>
internal static class QuantityPlots
{
    private const int MostInOne = 2;

    internal static bool AreNeeded(ChartData data, IReadOnlyList<Observation> drawn) =>
        data is { OverTime: false, Main.ChartKind: ChartKind.Dots }
        && data.OnAxis.All(i => i == data.Main || i.PartOf == data.Main.Id)
        && drawn.Select(o => o.Iso3).Distinct().Count() == 1
        && drawn.Select(o => o.IndicatorId).Distinct().Count() > MostInOne;

    /// <summary>The figures of each quantity together, as their plots have them.</summary>
    internal static IReadOnlyList<Observation> InOrder(ChartData data, IReadOnlyList<Observation> drawn) =>
        [.. data.OnAxis.SelectMany(i => drawn.Where(o => o.IndicatorId == i.Id))];

    /// <summary>The plots, from the main quantity down.</summary>
    /// <param name="whole">The chart as one plot.</param>
    /// <param name="data">Its data.</param>
    /// <param name="selection">What the query leaves of them.</param>
    /// <param name="builder">Builds the series of the one plot.</param>
    internal static IReadOnlyList<ChartSpec> Of(
        ChartSpec whole, ChartData data, ChartSelection selection, SeriesBuilder builder)
    {
        var (plots, first) = (new List<ChartSpec>(), 0);
        foreach (var quantity in data.OnAxis)
        {
            var own = builder.Of(quantity, first);
            if (own.Drawn.Count == 0) continue;
            first += own.Drawn.Count;
            var series = SeriesLabels.OnBothSides(
                TimeSeries.Inside(whole.X, TimeSeries.Build(own)), whole.X, whole.Y, inPanel: true);
            plots.Add(whole with
            {
                Title = quantity.ShortTitle,
                Series = series,
                Gaps = [.. selection.Gaps.Where(g => g.IndicatorId == quantity.Id)
                    .Select(g => GapNotes.Band(g, whole.X)).OfType<GapBand>()],
                Breaks = [],
                Spans = TimeSeries.Spans(series, whole.Rows),
            });
        }
        return plots;
    }
}
