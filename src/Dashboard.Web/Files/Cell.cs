using System.Globalization;

namespace Dashboard.Web.Files;

/// <summary>A cell of a file: a number, or text that no spreadsheet runs as a formula.</summary>
internal readonly record struct Cell
{
    /// <summary>What begins a formula, or is passed over before one; also in full-width forms of East Asian keyboards.</summary>
    private const string Risky = "=+-@\t\r\n＝＋－＠";

    private readonly string? _text;

    private Cell(string? text, double? number) => (_text, Number) = (text, number);

    /// <summary>The number, or null for text and for an empty cell.</summary>
    internal double? Number { get; }

    /// <summary>The text as it is, for files that no spreadsheet runs; empty for a number.</summary>
    internal string Plain => _text ?? "";

    /// <summary>The text with an apostrophe before it where it needs one; a number in its shortest invariant form.</summary>
    internal string Text => Number is { } number ? number.ToString("R", CultureInfo.InvariantCulture)
        : _text is not { Length: > 0 } text ? ""
        : Risky.Contains(text[0], StringComparison.Ordinal) && !IsPlainNumber(text) ? "'" + text : text;

    public static implicit operator Cell(string text) => new(text, null);

    public static implicit operator Cell(double? number) => new(null, number);

    public static implicit operator Cell(int? number) => new(null, number);

    /// <summary>Text such as "-65" is a number to a spreadsheet, never a formula.</summary>
    private static bool IsPlainNumber(string text) => double.TryParse(text, NumberStyles.AllowLeadingSign
        | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);
}
