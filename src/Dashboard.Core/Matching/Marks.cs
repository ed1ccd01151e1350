namespace Dashboard.Core.Matching;

/// <summary>Finds the words of a search in texts, in whatever form and spelling they stand there.</summary>
public sealed class Marks
{
    private readonly HashSet<string> _words, _forms;

    internal Marks(IReadOnlyList<MatchedWords> terms, OtherNames names)
    {
        _words = [.. terms.SelectMany(t => t.Words.Keys)];
        _forms = [.. terms.Select(t => t.Typed.Form)];
        _words.UnionWith(names.Typed(w => _words.Contains(w.Text)).Select(w => w.Text).ToList());
    }

    /// <summary>Where the words stand in a text, in order; index of the first character, and number of characters.</summary>
    public IReadOnlyList<(int Start, int Length)> In(string text) => [.. Folding.Words(text)
        .Where(w => _words.Contains(w.Text) || _forms.Contains(w.Form) || w.Parts.Any(_words.Contains))
        .Select(w => (w.Start, w.Length))];
}
