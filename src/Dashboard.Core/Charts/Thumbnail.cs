namespace Dashboard.Core.Charts;

/// <summary>A chart as it is drawn beside others, a few centimetres wide: no more than can be read.</summary>
public static class Thumbnail
{
    /// <summary>
    /// Of plots of a quantity and its parts the first; of each series the first and the last value, those of supplementary ones
    /// only where no document gives any; rules and strips without words.
    /// </summary>
    public static ChartSpec Of(ChartSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var isOfParts = spec.Panels.SelectMany(p => p.Series).Select(s => s.Iso3).Distinct().Count() == 1;
        var shown = isOfParts ? spec.Panels[0] with { Panels = [] } : spec;
        var printed = shown.Series.Any(s => s.SourceId.Length > 0);
        return Quiet(shown, printed) with { Panels = [.. shown.Panels.Select(p => Quiet(p, printed))] };
    }

    private static ChartSpec Quiet(ChartSpec spec, bool printed) => spec with
    {
        Series = spec.Kind == Record.ChartKind.Slope ? spec.Series : [.. spec.Series.Select(s => Quiet(s, printed))],
        Breaks = [.. spec.Breaks.Select(b => b with { Text = "" })],
        Gaps = [.. spec.Gaps.Select(g => g with { Short = "" })],
    };

    private static ChartSeries Quiet(ChartSeries series, bool printed)
    {
        var quiet = printed && series.SourceId.Length == 0;
        return series with
        {
            EndLabel = quiet ? null : series.EndLabel,
            Points =
            [
                .. series.Points.Select((point, i) =>
                    !quiet && (i == 0 || i == series.Points.Count - 1) ? point : point with { Label = "" }),
            ],
        };
    }
}
