using System.Globalization;

namespace Dashboard.Web.Look;

/// <summary>Contrast of colours after WCAG 2.2.</summary>
internal static class Contrast
{
    /// <summary>From 1, the same lightness, to 21, black on white.</summary>
    internal static double Of(string colour, string ground)
    {
        var (a, b) = (Luminance(colour), Luminance(ground));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>Relative luminance, 0 to 1: what is left of a colour in grey print.</summary>
    internal static double Luminance(string colour)
    {
        var linear = Channels(colour).Select(c => c / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);
    }

    /// <summary>A colour between two: 0 gives the first, 1 the second.</summary>
    internal static string Mix(string first, string second, double share)
    {
        var mixed = Channels(first).Zip(Channels(second), (a, b) => (int)Math.Round(a + ((b - a) * share)));
        return "#" + string.Concat(mixed.Select(c => c.ToString("X2", CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<int> Channels(string colour) =>
        Enumerable.Range(0, 3).Select(i => 1 + (2 * i))
            .Select(i => int.Parse(colour.AsSpan(i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
