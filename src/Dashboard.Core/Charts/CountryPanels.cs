using Dashboard.Core.Figures;
using Dashboard.Core.Record;

namespace Dashboard.Core.Charts;

/// <summary>
/// Small multiples: one plot for each country, all with the same axes. A country without any value inside the years has a plot
/// too when the record says why, so that what is missing is seen beside what is there.
/// </summary>
public static class CountryPanels
{
    /// <summary>Whether a chart can be parted: lines or marks over time of the main quantity of several countries.</summary>
    public static bool ArePermitted(ChartData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.Main.ChartKind is ChartKind.Line or ChartKind.Dots
            && data.Observations.Where(o => o.IndicatorId == data.Main.Id).Select(o => o.Iso3).Distinct().Skip(1).Any();
    }

    /// <summary>
    /// Whether a chart is parted unless its address says otherwise: marks of more countries than can be told apart, which no line
    /// joins.
    /// </summary>
    public static bool ArePreferred(ChartData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.Main.ChartKind == ChartKind.Dots && data.CountryCodes.Count > MostInOne && ArePermitted(data);
    }

    private const int MostInOne = 3;

    /// <summary>The plots of a chart, or none where only one country is left.</summary>
    internal static IReadOnlyList<ChartSpec> Of(ChartSpec whole, ChartData data, ChartSelection selection, SeriesBuilder builder)
    {
        var gaps = selection.Gaps.Where(g => g.IndicatorId == data.Main.Id
            && g.PeriodEnd > whole.X.Min && g.PeriodStart < whole.X.Max).ToLookup(g => g.Iso3);
        var drawn = builder.Drawn.Select(o => o.Iso3).ToHashSet();
        var countries = data.CountryCodes.Where(c => drawn.Contains(c) || gaps.Contains(c)).ToList();
        return drawn.Count < 2 ? [] : [.. countries.Select(Panel)];

        ChartSpec Panel(string country)
        {
            var own = builder.Of(country);
            var series = SeriesLabels.OnBothSides(
                TimeSeries.Inside(whole.X, TimeSeries.Build(own)), whole.X, whole.Y, inPanel: true);
            return whole with
            {
                Title = data.Entities[country].Name,
                Series = series,
                Gaps = [.. gaps[country].Select(g => GapNotes.Band(g, whole.X)).OfType<GapBand>()],
                Breaks = data.Main.ChartKind == ChartKind.Line ? BreakRules.Of(data, own.Drawn) : [],
                Spans = TimeSeries.Spans(series, whole.Rows),
            };
        }
    }
}
