using Dashboard.Core.Addresses;
using Dashboard.Core.Figures;
using Dashboard.Core.Record;

namespace Dashboard.Core.Charts;

/// <summary>
/// Which scales the values of a chart permit. A logarithmic axis needs many values, all above zero and of very different
/// size; on a few points it would only make differences look small. An index needs a base year: see <see cref="IndexBase"/>.
/// </summary>
public static class ScaleRules
{
    private const int MinValues = 10;
    private const double MinRatio = 20, RatioOfPeaks = 100, RatioOfOne = 300; // Largest to smallest value; of peaks; of one line.

    /// <summary>The scales that a reader may choose.</summary>
    public static IReadOnlyList<AxisScale> Permitted(ChartData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var onAxis = data.OnAxis.Select(i => i.Id).ToHashSet();
        IReadOnlyList<Observation> drawn = [.. data.Observations.Where(o => onAxis.Contains(o.IndicatorId))];
        var scales = new List<AxisScale> { AxisScale.Linear };
        if (PermitsLog(data.Main.ChartKind, drawn)) scales.Add(AxisScale.Log);
        if (IndexBase.Of(data.Main.ChartKind, drawn) is not null) scales.Add(AxisScale.Index);
        return scales;
    }

    /// <summary>
    /// Logarithmic where a peak would press another country's line, or the beginning of the only one, flat against zero.
    /// </summary>
    internal static AxisScale Default(ChartData data, IReadOnlyList<Observation> drawn)
    {
        if (!PermitsLog(data.Main.ChartKind, drawn)) return AxisScale.Linear;
        var peaks = drawn.GroupBy(o => (o.IndicatorId, o.Iso3)).Select(g => g.Max(Upper)).ToList();
        var isFlat = peaks.Count == 1 ? peaks[0] / drawn.Min(Upper) >= RatioOfOne : peaks.Max() / peaks.Min() >= RatioOfPeaks;
        return isFlat ? AxisScale.Log : AxisScale.Linear;
    }

    private static bool PermitsLog(ChartKind kind, IReadOnlyList<Observation> drawn) =>
        kind is ChartKind.Line or ChartKind.Dots && drawn.Count >= MinValues
        && drawn.All(o => (o.Low ?? o.Value) > 0) && drawn.Max(Upper) / drawn.Min(Upper) >= MinRatio;

    private static double Upper(Observation observation) => observation.High ?? observation.Value ?? 0;
}
