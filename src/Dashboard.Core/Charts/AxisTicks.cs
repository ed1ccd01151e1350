using System.Globalization;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Charts;

/// <summary>Chooses tick positions that people can read: steps of 1, 2 or 5 times a power of ten.</summary>
internal static class AxisTicks
{
    private const int AtMost = 6, StepsOfTwoDecades = 6;
    private const double Rounding = 1e-9;

    /// <summary>As many digits as a step has: fewer would write two ticks alike.</summary>
    private const string Format = "#,##0.#########";

    private static readonly int[] Factors = [1, 2, 5];

    /// <summary>A value axis from zero to the first tick at or above the largest value.</summary>
    internal static ChartAxis FromZero(string title, double largest)
    {
        if (largest <= 0) largest = 1;
        var step = StepFor(largest);
        var count = (int)Math.Ceiling(largest / step - 1e-9);
        var ticks = Enumerable.Range(0, count + 1).Select(i => Math.Round(i * step, 9))
            .Select(v => new AxisTick(v, v.ToString(Format, CultureInfo.CurrentCulture)));
        return new ChartAxis(title, 0, Math.Round(count * step, 9), [.. ticks]);
    }

    /// <summary>
    /// An axis that holds two values and little else; its title says where it begins and ends, and that zero does not.
    /// </summary>
    internal static ChartAxis Around(string title, double smallest, double largest)
    {
        var step = StepFor(largest > smallest ? largest - smallest : largest);
        var (min, max) = (Math.Floor((smallest / step) + 1e-9) * step, Math.Ceiling((largest / step) - 1e-9) * step);
        if (max <= min) max = min + step;
        AxisTick[] ends = [.. new[] { min, max }.Select(v => Math.Round(v, 9))
            .Select(v => new AxisTick(v, v.ToString(Format, CultureInfo.CurrentCulture)))];
        return new ChartAxis(
            Words.Fill(ChartWords.AxisStrip, title, ends[0].Label, ends[1].Label), ends[0].Value, ends[1].Value, ends);
    }

    /// <summary>
    /// A logarithmic axis around two values above zero, from 1, 2 or 5 times a power of ten to another one: powers of ten
    /// between, also times 2 and 5 when these are few.
    /// </summary>
    internal static ChartAxis Log(string title, double smallest, double largest)
    {
        var steps = Enumerable.Range(
            (int)Math.Floor(Math.Log10(smallest)) - 1, (int)Math.Ceiling(Math.Log10(largest / smallest)) + 4)
            .SelectMany(power => Factors.Select(factor => (Value: factor * Math.Pow(10, power), Factor: factor))).ToList();
        var first = steps.FindLastIndex(s => s.Value <= smallest * (1 + Rounding));
        var last = Math.Max(steps.FindIndex(s => s.Value >= largest * (1 - Rounding)), first + 1);
        var isShort = last - first <= StepsOfTwoDecades;
        var ticks = steps[first..(last + 1)]
            .Where((s, i) => isShort || s.Factor == 1 || i == 0 || i == last - first)
            .Select(s => new AxisTick(
                Math.Round(Math.Log10(s.Value), 9), s.Value.ToString(Format, CultureInfo.CurrentCulture))).ToList();
        return new ChartAxis(title, ticks[0].Value, ticks[^1].Value, ticks);
    }

    /// <summary>Whole years from the first to the last, every year when there are few.</summary>
    internal static IReadOnlyList<AxisTick> Years(int first, int last)
    {
        var span = last - first;
        var step = span <= 12 ? 1 : span <= 24 ? 2 : span <= 60 ? 5 : 10;
        var start = step == 1 ? first : (int)Math.Ceiling(first / (double)step) * step;
        var ticks = new List<AxisTick>();
        for (var year = start; year <= last; year += step) ticks.Add(new AxisTick(year, Words.Year(year)));
        return ticks;
    }

    private static double StepFor(double largest)
    {
        var magnitude = Math.Pow(10, Math.Floor(Math.Log10(largest)) - 1);
        for (; ; magnitude *= 10)
        {
            foreach (var factor in (ReadOnlySpan<double>)[1, 2, 5])
                if (largest / (factor * magnitude) <= AtMost) return factor * magnitude;
        }
    }
}
