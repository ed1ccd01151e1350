using System.Text.RegularExpressions;

namespace Dashboard.Core.Comparison;

/// <summary>
/// Reads numbers from printed forms. Documents mix their formats (<c>53.809</c> is 53,809, <c>3,776</c> is 3.776) and count
/// in thousands, millions and more, so a separator is read both ways and a factor of a power of a thousand is allowed.
/// </summary>
internal static partial class PrintedNumber
{
    private const int Thousand = 3; // As a power of ten.

    /// <summary>True when the form has no digit: its number can only be in words.</summary>
    internal static bool IsInWords(string printed) => !printed.Any(char.IsDigit);

    /// <summary>True when a value of the record can be read from the printed form.</summary>
    /// <param name="value">Digits with a decimal point and nothing between thousands.</param>
    /// <param name="printed">The form as printed.</param>
    internal static bool CanBeRead(string value, string printed) =>
        Number().Matches(printed).SelectMany(m => Readings(m.Value)).Any(r => Agree(Scaled(value.TrimStart('-')), r));

    private static IEnumerable<(string Digits, int Exponent)> Readings(string number)
    {
        yield return Scaled(string.Concat(number.Where(char.IsAsciiDigit)));
        var separator = number.LastIndexOfAny(['.', ',']);
        if (separator >= 0)
            yield return Scaled(string.Concat(number[..separator].Where(char.IsAsciiDigit))
                + "." + number[(separator + 1)..].Replace(" ", "", StringComparison.Ordinal));
    }

    /// <summary>The digits without zeros at either end, and the power of ten of the last of them.</summary>
    private static (string Digits, int Exponent) Scaled(string number)
    {
        var point = number.IndexOf('.', StringComparison.Ordinal);
        var digits = number.Replace(".", "", StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : number.Length - point - 1;
        var significant = digits.TrimEnd('0');
        return (significant.TrimStart('0'), digits.Length - significant.Length - decimals);
    }

    private static bool Agree((string Digits, int Exponent) a, (string Digits, int Exponent) b) =>
        a.Digits == b.Digits && (a.Digits.Length == 0 || (a.Exponent - b.Exponent) % Thousand == 0);

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+|[\s][0-9]{3}(?![0-9]))*", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
