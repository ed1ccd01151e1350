using System.Globalization;
using System.Text.RegularExpressions;

namespace Dashboard.Core.Tables;

/// <summary>
/// Reads numbers from printed forms. Documents mix their formats (<c>53.809</c> is 53,809, <c>3,776</c> is 3.776) and count
/// in thousands, millions and more, so a separator is read both ways and a factor of a power of a thousand is allowed.
/// </summary>
internal static partial class PrintedNumber
{
    private const int Thousand = 3; // As a power of ten.
    private const double Rounding = 1e-12;
    private const string NothingPrinted = "not printed)";

    /// <summary>Words for powers of ten, by their beginnings, and what is counted in none of them.</summary>
    private static readonly (string Word, int Power)[] Scales =
    [
        ("trillion", 12), ("трлн", 12), ("billion", 9), ("bln", 9), ("млрд", 9), ("million", 6), ("mln", 6),
        ("млн", 6), ("thousand", 3), ("тыс", 3), ("мың", 3), ("percent", 0), ("per cent", 0), ("%", 0),
    ];

    /// <summary>True when the form has no digit: its number can only be in words.</summary>
    internal static bool IsInWords(string printed) => !printed.Any(char.IsDigit);

    /// <summary>True when the form is our remark, in parentheses, that nothing is printed.</summary>
    internal static bool IsNone(string printed) =>
        printed.StartsWith('(') && printed.EndsWith(NothingPrinted, StringComparison.Ordinal);

    /// <summary>True when a value of the record can be read from the printed form.</summary>
    /// <param name="value">Digits with a decimal point and nothing between thousands.</param>
    /// <param name="printed">The form as printed.</param>
    internal static bool CanBeRead(string value, string printed) =>
        Number().Matches(printed).SelectMany(m => Readings(m.Value)).Any(r => Agree(Scaled(value.TrimStart('-')), r));

    /// <summary>
    /// True when a value in its unit is a number of the printed form: with its digits and with its size. Spreadsheets of some
    /// countries take 3.945 for 3,945 when they open a file, and nothing in the digits shows it.
    /// </summary>
    /// <param name="value">The value of the record.</param>
    /// <param name="unit">Its unit, for example <c>trillion roubles</c>.</param>
    /// <param name="printed">The form as printed.</param>
    internal static bool Fits(double value, string unit, string printed)
    {
        var counted = Math.Abs(value) * PowerOf(ScaleOf(unit) ?? 0);
        var anywhere = Number().Matches(printed).Select(m => ScaleOf(printed[(m.Index + m.Length)..])).OfType<int>()
            .Append(0).Append(ScaleOf(unit) ?? 0).Distinct().ToList();
        return Number().Matches(printed).Any(m => ScaleOf(printed[(m.Index + m.Length)..]) is { } scale
            ? Sizes(m.Value, isScaled: true).Any(n => IsSame(n * PowerOf(scale), counted))
            : Sizes(m.Value, isScaled: false).Any(n => anywhere.Any(power => IsSame(n * PowerOf(power), counted))));
    }

    /// <summary>
    /// What a printed number can mean. One separator with three digits behind it parts thousands or decimals; a point before
    /// "million" parts decimals.
    /// </summary>
    private static IEnumerable<double> Sizes(string number, bool isScaled)
    {
        var power = number.IndexOf('e', StringComparison.OrdinalIgnoreCase);
        var (digits, exponent) = power < 0 ? (number, "") : (number[..power], number[power..]);
        var last = digits.LastIndexOfAny(['.', ',']);
        var isDecimal = last >= 0 && digits.Count(c => c == digits[last]) == 1;
        var isOnly = digits.Count(c => c is '.' or ',') == 1;
        var isGrouped = isOnly && digits.Length - last - 1 == Thousand && !(isScaled && digits[last] == '.');
        if (isDecimal) yield return Parsed(Plain(digits[..last]) + "." + Plain(digits[last..]) + exponent);
        if (!isDecimal || isGrouped) yield return Parsed(Plain(digits) + exponent);

        static string Plain(string text) => string.Concat(text.Where(char.IsAsciiDigit));
    }

    private static double Parsed(string number) =>
        double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static bool IsSame(double a, double b) =>
        double.IsFinite(a) && double.IsFinite(b) && Math.Abs(a - b) <= Math.Max(a, b) * Rounding;

    private static int? ScaleOf(string words)
    {
        var text = words.TrimStart(' ', '.', '-', '\u00A0');
        return Scales.Where(s => text.StartsWith(s.Word, StringComparison.OrdinalIgnoreCase)).Select(s => (int?)s.Power)
            .FirstOrDefault();
    }

    private static double PowerOf(int ten) => Math.Pow(10, ten);

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

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+|[\s][0-9]{3}(?![0-9]))*(?:[eE]-?[0-9]{1,2}(?![0-9]))?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
