namespace Dashboard.Core.Matching;

/// <summary>A thing that words find.</summary>
/// <param name="Item">The thing.</param>
/// <param name="Title">Its name: words in it count for more.</param>
/// <param name="Text">What else it is found by.</param>
public sealed record IndexEntry<T>(T Item, string Title, string Text);

/// <summary>Finds things by the words of their names and texts, best first. Never changes.</summary>
public sealed class WordIndex<T>
{
    private readonly IReadOnlyList<IndexEntry<T>> _entries;
    private readonly string[] _titles;
    private readonly OtherNames _names;
    private readonly Dictionary<string, IndexedWord> _words = new(StringComparer.Ordinal);

    /// <param name="entries">What can be found, in the order in which equal ones are shown.</param>
    /// <param name="names">Other spellings of the names in it.</param>
    public WordIndex(IEnumerable<IndexEntry<T>> entries, OtherNames names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _entries = [.. entries];
        _names = names;
        _titles = new string[_entries.Count];
        for (var i = 0; i < _entries.Count; i++)
        {
            var title = Folding.Words(_entries[i].Title);
            _titles[i] = WordQuery.Join(title);
            Add(title, _entries[i].Title, i, inTitle: true);
            Add(Folding.Words(_entries[i].Text), _entries[i].Text, i, inTitle: false);
        }
    }

    /// <summary>
    /// All that hold every word of a text: whole or as another form, as its beginning, or, where nothing else holds them all,
    /// with typing errors. Everything, in its order, for a text without letters and digits.
    /// </summary>
    public WordMatches<T> Find(string text)
    {
        var query = WordQuery.Of(text);
        if (query.Words.Count == 0)
            return new([.. _entries.Select(e => new WordMatch<T>(e.Item, Match.Whole))], new Marks([], _names), []);
        var terms = query.Words.Select(w => MatchedWords.Of(w, _words.Values, forgive: false)).ToList();
        var found = Ranked(terms, query);
        if (found.Count == 0)
        {
            terms = [.. query.Words.Select(w => MatchedWords.Of(w, _words.Values, forgive: true))];
            found = Ranked(terms, query);
        }
        return new(found, new Marks(terms, _names), found.Count == 0 ? []
            : [.. terms.Where(t => t.Forgiven.Count > 0).Select(t => new ForgivenWord(t.Typed.Text, t.Forgiven))]);
    }

    private List<WordMatch<T>> Ranked(IReadOnlyList<MatchedWords> terms, WordQuery query)
    {
        Dictionary<int, (Match Worst, int Outside)>? found = null;
        foreach (var term in terms)
        {
            var holders = new Dictionary<int, (Match Worst, int Outside)>();
            foreach (var (entry, inTitle, match) in term.Holders())
            {
                if (found is not null && !found.ContainsKey(entry)) continue;
                var here = (match, inTitle ? 0 : 1);
                if (!holders.TryGetValue(entry, out var best) || here.CompareTo(best) < 0) holders[entry] = here;
            }
            found = found is null ? holders : holders.ToDictionary(h => h.Key, h => (
                (Match)Math.Max((int)h.Value.Worst, (int)found[h.Key].Worst), h.Value.Outside + found[h.Key].Outside));
        }
        return [.. found!.OrderBy(f => (f.Value.Worst, _titles[f.Key] == query.Title ? 0 : 1, f.Value.Outside, f.Key))
            .Select(f => new WordMatch<T>(_entries[f.Key].Item, f.Value.Worst))];
    }

    private void Add(IReadOnlyList<FoldedWord> words, string text, int entry, bool inTitle)
    {
        foreach (var word in words.Concat(Folding.Joined(words, text)).Concat(_names.In(words)))
        {
            Add(word.Text, word.Form);
            foreach (var part in word.Parts) Add(part, part);
        }

        void Add(string folded, string form)
        {
            if (!_words.TryGetValue(folded, out var known)) _words[folded] = known = new IndexedWord(folded, form);
            (inTitle ? known.InTitles : known.InTexts).Add(entry);
        }
    }
}
