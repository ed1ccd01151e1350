namespace Dashboard.Core.Matching;

/// <summary>What a reader typed: its words, without those of grammar where others are left.</summary>
/// <param name="Words">The words that must be found; none for a text without letters and digits.</param>
/// <param name="Title">What the name of a thing is when it is exactly what was typed.</param>
internal sealed record WordQuery(IReadOnlyList<FoldedWord> Words, string Title)
{
    /// <summary>The longest text that is read; the rest is left out.</summary>
    internal const int LongestText = 100;

    private const int MaxWords = 8;

    private static readonly HashSet<string> Grammar = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "with",
    };

    internal static WordQuery Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var typed = Folding.Words(text.Length > LongestText ? text[..LongestText] : text);
        var telling = typed.Where(w => !Grammar.Contains(w.Text)).ToList();
        return new([.. (telling.Count > 0 ? telling : typed).DistinctBy(w => w.Text).Take(MaxWords)], Join(typed));
    }

    internal static string Join(IEnumerable<FoldedWord> words) => string.Join(' ', words.Select(w => w.Form));
}
