using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Dashboard.Core.Matching;

/// <summary>
/// The one rule by which texts are compared where readers type names: case, accents, composed and decomposed letters, е and ё,
/// apostrophes of any kind, separators of thousands, and simple plurals of English do not matter. Any text is allowed.
/// </summary>
public static partial class Folding
{
    private const int ShortestPlural = 4;

    private const string Hyphens = "-\u2010\u2011";

    /// <summary>Letters that have no decomposition, and what is typed for them on a keyboard without them.</summary>
    private static readonly Dictionary<char, string> Plain = new()
    {
        ['қ'] = "к",
        ['ғ'] = "г",
        ['ң'] = "н",
        ['ө'] = "о",
        ['ү'] = "у",
        ['ұ'] = "у",
        ['һ'] = "х",
        ['ҳ'] = "х",
        ['ә'] = "а",
        ['і'] = "и",
        ['ҷ'] = "ч",
        ['ґ'] = "г",
        ['ı'] = "i",
        ['ø'] = "o",
        ['ł'] = "l",
        ['đ'] = "d",
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ə'] = "a",
        ['ŋ'] = "n",
    };

    /// <summary>The words of a text in their order. A number is one word with its separators, a hyphen parts words.</summary>
    public static IReadOnlyList<FoldedWord> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<FoldedWord>();
        foreach (var match in Pattern().EnumerateMatches(text))
        {
            var word = Fold(text.AsSpan(match.Index, match.Length));
            if (word.Length > 0) words.Add(new FoldedWord(word, FormOf(word), match.Index, match.Length));
        }
        return words;
    }

    /// <summary>The words of a text behind each other, so that two spellings of one name are equal.</summary>
    public static string Of(string text) => string.Join(' ', Words(text).Select(w => w.Text));

    /// <summary>Words that a hyphen parts, as one: "almaata" for "Alma-Ata".</summary>
    /// <param name="words">The words of a text.</param>
    /// <param name="text">The text.</param>
    internal static IEnumerable<FoldedWord> Joined(IReadOnlyList<FoldedWord> words, string text) =>
        from pair in words.Zip(words.Skip(1))
        let end = pair.First.Start + pair.First.Length
        where end + 1 == pair.Second.Start && Hyphens.Contains(text[end])
        select pair.First with { Text = pair.First.Text + pair.Second.Text, Form = pair.First.Text + pair.Second.Form };

    private static string Fold(ReadOnlySpan<char> word)
    {
        if (char.IsAsciiDigit(word[0]) && word.IndexOfAny(NumberSeparators) > 0) return Number(word);
        var plain = new StringBuilder();
        foreach (var c in word.ToString().Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (Plain.TryGetValue(c, out var other)) plain.Append(other);
            else if (char.IsLetterOrDigit(c) && char.GetUnicodeCategory(c) != UnicodeCategory.ModifierLetter) plain.Append(c);
        }
        return plain.ToString();
    }

    /// <summary>3776 for "3,776"; 2.8129 for "2,8129".</summary>
    private static string Number(ReadOnlySpan<char> word)
    {
        var number = word.ToString();
        return Thousands().IsMatch(number)
            ? string.Concat(number.Where(char.IsDigit)) : number.Replace(',', '.');
    }

    private static string FormOf(string word)
    {
        if (Ordinal().IsMatch(word)) return word[..^2];
        if (word.Length < ShortestPlural || !word.All(char.IsAsciiLetter)) return word;
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > ShortestPlural) return word[..^3] + "y";
        if (Sibilant().IsMatch(word)) return word[..^2];
        return word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
    }

    private static ReadOnlySpan<char> NumberSeparators => ".,\u00a0\u2009\u202f";

    // Apostrophes stand inside words and are left out of them: ' ’ ‘ ʻ ʼ ` ´ ′.
    [GeneratedRegex(@"\d{1,3}(?:[.,\u00a0\u2009\u202f]\d{3})+(?![\d\p{L}]|[.,]\d)|\d+(?:[.,]\d+)+"
        + @"|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}\p{Cf}'’‘ʻʼ`´′]*[\p{L}\p{M}\p{N}])?")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^\d{1,3}(?:[.,\u00a0\u2009\u202f]\d{3})+$")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^\d+(?:st|nd|rd|th)$")]
    private static partial Regex Ordinal();

    [GeneratedRegex("(?:ss|sh|ch|x)es$")]
    private static partial Regex Sibilant();
}
