using System.Globalization;
using System.Text;

namespace Dashboard.Core.Record;

/// <summary>The letters that the typeface of the pictures has; a test of the drawings holds the list to it.</summary>
public static class DrawnLetters
{
    private static readonly (int First, int Last)[] Ranges =
    [
        (0x20, 0x7E), (0xA0, 0xAC), (0xAE, 0x148), (0x14A, 0x17F), (0x18F, 0x18F), (0x192, 0x192), (0x218, 0x21B),
        (0x259, 0x259), (0x2BB, 0x2BC), (0x2C6, 0x2C7), (0x2D8, 0x2DD), (0x300, 0x304), (0x306, 0x306), (0x308, 0x308),
        (0x30C, 0x30C), (0x327, 0x328), (0x3A9, 0x3A9), (0x3BC, 0x3BC), (0x3C0, 0x3C0), (0x400, 0x479),
        (0x480, 0x49D), (0x4A0, 0x4FF),
        (0x1E9E, 0x1E9E), (0x2002, 0x200B), (0x2010, 0x2015), (0x2018, 0x201A), (0x201C, 0x201E), (0x2020, 0x2022),
        (0x2026, 0x2026), (0x202F, 0x2030), (0x2032, 0x2033), (0x2039, 0x203A), (0x2044, 0x2044), (0x205F, 0x205F),
        (0x2070, 0x2070), (0x2074, 0x207B), (0x207F, 0x208B), (0x20AC, 0x20AC), (0x20B4, 0x20B4), (0x20B8, 0x20B8),
        (0x20BD, 0x20BD), (0x2116, 0x2116), (0x2122, 0x2122), (0x2190, 0x2194), (0x2197, 0x2198), (0x2206, 0x2206),
        (0x2211, 0x2212), (0x221A, 0x221A), (0x221E, 0x221E), (0x2248, 0x2248), (0x2260, 0x2260), (0x2264, 0x2265),
        (0x25A0, 0x25A1), (0x25B2, 0x25B3), (0x25B6, 0x25B6), (0x25BC, 0x25BD), (0x25C0, 0x25C0), (0x25C6, 0x25C6),
        (0x25CB, 0x25CB), (0x25CF, 0x25CF), (0x2713, 0x2713),
    ];

    /// <summary>All of them, in order.</summary>
    public static IEnumerable<Rune> All =>
        Ranges.SelectMany(r => Enumerable.Range(r.First, r.Last - r.First + 1)).Select(c => new Rune(c));

    /// <summary>The first letter of a text that the typeface lacks, or null.</summary>
    public static Rune? Missing(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var letter in text.EnumerateRunes())
            if (IsMissing(letter)) return letter;
        return null;
    }

    /// <summary>The text with the code of every letter that the typeface lacks in its place: a reader may type any.</summary>
    public static string Named(string text)
    {
        if (Missing(text) is null) return text;
        var named = new StringBuilder(text.Length * 2);
        foreach (var letter in text.EnumerateRunes())
        {
            if (IsMissing(letter)) named.Append('[').Append(CodeOf(letter)).Append(']');
            else named.Append(letter);
        }
        return named.ToString();
    }

    /// <summary>A letter's number as Unicode writes it, such as <c>U+5317</c>.</summary>
    public static string CodeOf(Rune letter) => string.Create(CultureInfo.InvariantCulture, $"U+{letter.Value:X4}");

    /// <summary>What is never seen has no shape that could be missing.</summary>
    private static bool IsMissing(Rune letter) => !Array.Exists(Ranges, r => letter.Value >= r.First && letter.Value <= r.Last)
        && Rune.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format);
}
