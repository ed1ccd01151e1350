using System.Globalization;

namespace Dashboard.Benchmarks;

/// <summary>Prints what was measured: median, least and most.</summary>
internal static class Report
{
    internal static void Print(string what, IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-58} median {Median(ordered),8:0.0}   {ordered[0]:0.0} to {ordered[^1]:0.0}   n={ordered.Count}"));
    }

    /// <summary>The median of some values beside that of the yardstick, measured in the same rounds.</summary>
    internal static void Ratio(string what, IEnumerable<double> values, IEnumerable<double> yardstick) =>
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-58} ratio  {Median([.. values.Order()]) / Median([.. yardstick.Order()]),8:0.00}"));

    private static double Median(List<double> ordered) => ordered[ordered.Count / 2];
}
