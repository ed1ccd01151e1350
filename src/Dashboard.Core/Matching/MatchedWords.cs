namespace Dashboard.Core.Matching;

/// <summary>How well something fits what was typed, best first.</summary>
public enum Match
{
    /// <summary>It holds the words, or other forms of them.</summary>
    Whole,

    /// <summary>It holds words that begin so.</summary>
    Beginning,

    /// <summary>It holds words that are spelt much the same.</summary>
    Forgiven,
}

/// <summary>A word of an index, and the entries that hold it.</summary>
internal sealed record IndexedWord(string Text, string Form)
{
    internal HashSet<int> InTitles { get; } = [];

    internal HashSet<int> InTexts { get; } = [];
}

/// <summary>The words of an index that one typed word stands for.</summary>
/// <param name="Typed">The typed word.</param>
/// <param name="Words">Those that it stands for, and why, by their text.</param>
internal sealed record MatchedWords(FoldedWord Typed, IReadOnlyDictionary<string, (IndexedWord Word, Match Match)> Words)
{
    /// <summary>The words that a typing error was forgiven for, each in one of its forms.</summary>
    internal IReadOnlyList<string> Forgiven => [.. Words.Where(w => w.Value.Match == Match.Forgiven)
        .GroupBy(w => w.Value.Word.Form, w => w.Key).Select(g => g.Min(StringComparer.Ordinal)!).Order(StringComparer.Ordinal)];

    /// <summary>The entries that hold one of the words.</summary>
    internal IEnumerable<(int Entry, bool InTitle, Match Match)> Holders() => Words.Values.SelectMany(w =>
        w.Word.InTitles.Select(e => (e, true, w.Match)).Concat(w.Word.InTexts.Select(e => (e, false, w.Match))));

    /// <summary>Errors are forgiven in a word that nothing holds, and in every word where that is asked for.</summary>
    internal static MatchedWords Of(FoldedWord typed, IEnumerable<IndexedWord> index, bool forgive)
    {
        var words = index.Where(w => IsWhole(typed, w) || w.Text.StartsWith(typed.Text, StringComparison.Ordinal))
            .ToDictionary(w => w.Text, w => (w, IsWhole(typed, w) ? Match.Whole : Match.Beginning), StringComparer.Ordinal);
        if (words.Count == 0 || forgive)
            foreach (var word in Nearest(typed, index)) words.TryAdd(word.Text, (word, Match.Forgiven));
        return new(typed, words);
    }

    private static bool IsWhole(FoldedWord typed, IndexedWord word) => word.Text == typed.Text || word.Form == typed.Form;

    /// <summary>Those with the fewest errors.</summary>
    private static IEnumerable<IndexedWord> Nearest(FoldedWord typed, IEnumerable<IndexedWord> index)
    {
        var allowed = TypingErrors.Allowed(typed.Text);
        if (allowed == 0) return [];
        var near = index.Select(w => (Word: w, Errors: Errors(typed, w, allowed))).Where(n => n.Errors > 0).ToList();
        return near.Where(n => n.Errors == near.Min(other => other.Errors)).Select(n => n.Word);
    }

    private static int? Errors(FoldedWord typed, IndexedWord word, int allowed)
    {
        var errors = TypingErrors.Between(typed.Text, word.Text, allowed);
        return errors is <= 1 || typed.Form == typed.Text && word.Form == word.Text ? errors
            : TypingErrors.Between(typed.Form, word.Form, allowed) is { } ofForms && !(errors < ofForms) ? ofForms : errors;
    }
}
