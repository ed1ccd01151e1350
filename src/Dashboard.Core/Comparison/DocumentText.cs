using System.Text;
using System.Text.RegularExpressions;

namespace Dashboard.Core.Comparison;

/// <summary>
/// The text of a document, folded so that a printed form is found whatever its line breaks, typographic quotation marks and
/// dashes. A hyphen at the end of a line may belong to the word or not, so both readings are found.
/// </summary>
internal sealed partial class DocumentText(string raw)
{
    private const string LineEndHyphen = "\u00AD";

    private readonly string _text = Fold(raw);

    /// <summary>Where a form stands, as whole words and numbers: "450" is not found in "1450", "450.5" or "7,450".</summary>
    internal IReadOnlyList<int> Find(string form)
    {
        var folded = Fold(form);
        return folded.Length == 0 ? []
            : [.. Regex.Matches(_text, Pattern(folded), RegexOptions.CultureInvariant).Select(m => m.Index)];
    }

    /// <summary>The words of a text in lower case: runs of letters or digits, apostrophes left out.</summary>
    internal static string[] Words(string text)
    {
        var folded = Fold(text).Replace(LineEndHyphen, "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        return [.. Word().Matches(folded.ToLowerInvariant()).Select(m => m.Value)];
    }

    private static string Fold(string text)
    {
        var folded = text.Normalize(NormalizationForm.FormC).ReplaceLineEndings("\n");
        folded = HyphenAtLineEnd().Replace(folded.Replace(LineEndHyphen, "", StringComparison.Ordinal), LineEndHyphen);
        folded = SingleQuote().Replace(folded, "'");
        folded = DoubleQuote().Replace(folded, "\"");
        folded = Dash().Replace(folded, "-");
        return WhiteSpace().Replace(folded, " ").Trim();
    }

    private static string Pattern(string form)
    {
        var pattern = new StringBuilder();
        if (char.IsLetterOrDigit(form[0])) pattern.Append(@"(?<![\p{L}\p{Nd}\u00AD])");
        if (char.IsDigit(form[0])) pattern.Append(@"(?<!\p{Nd}[.,])");
        for (var i = 0; i < form.Length; i++)
        {
            pattern.Append(form[i] == '-' ? @"[-\u00AD]" : Regex.Escape(form[i].ToString()));
            if (char.IsLetter(form[i]) && i + 1 < form.Length && char.IsLetter(form[i + 1])) pattern.Append(@"\u00AD?");
        }
        if (char.IsLetterOrDigit(form[^1])) pattern.Append(@"(?![\p{L}\p{Nd}\u00AD])");
        if (char.IsDigit(form[^1])) pattern.Append(@"(?![.,]\p{Nd})");
        return pattern.ToString();
    }

    [GeneratedRegex(@"(?<=\p{L})\n?-[^\S\n]*\n\s*(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex HyphenAtLineEnd();

    [GeneratedRegex("[‘’‚‛`´ʼ]", RegexOptions.CultureInvariant)]
    private static partial Regex SingleQuote();

    [GeneratedRegex("[“”„‟«»]", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleQuote();

    [GeneratedRegex("[‐‑‒–—―−]", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
