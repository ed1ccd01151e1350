using Dashboard.Core.Record;

namespace Dashboard.Core.Matching;

/// <summary>The other spellings of names: where a text holds one of them, a search for any of them finds it.</summary>
public sealed class OtherNames
{
    private readonly List<List<Name>> _groups;
    private readonly ILookup<string, (Name Name, int Group)> _byFirstWord;

    /// <param name="spellings">Names of the record, each with another spelling.</param>
    public OtherNames(IEnumerable<Spelling> spellings)
    {
        _groups = [.. spellings.GroupBy(s => Folding.Of(s.Name), s => s).Select(g => g.Select(s => s.Variant)
            .Prepend(g.First().Name).Select(Name.Of).Where(n => n.Words.Count > 0).DistinctBy(n => n.Folded).ToList())];
        _byFirstWord = _groups.SelectMany((names, group) => names.Select(name => (name, group)))
            .ToLookup(n => n.name.Words[0].Text, n => n);
    }

    /// <summary>The words of all spellings of the names that stand in a text, as words of their own and in their order.</summary>
    internal IEnumerable<FoldedWord> In(IReadOnlyList<FoldedWord> text) =>
        text.SelectMany((word, at) => _byFirstWord[word.Text].Where(n => n.Name.StandsIn(text, at)).Select(n => n.Group))
            .Distinct().SelectMany(group => _groups[group]).SelectMany(name => name.Words.Concat(name.Joined));

    /// <summary>The spellings, in words, of names of which a reader has typed one in full.</summary>
    internal IEnumerable<FoldedWord> Typed(Func<FoldedWord, bool> isTyped) => _groups
        .Where(names => names.Exists(n => n.Words.All(isTyped) || (n.Joined.Count > 0 && n.Joined.All(isTyped))))
        .SelectMany(names => names).SelectMany(name => name.Words);

    /// <summary>Whether two texts are spellings of one name.</summary>
    public bool AreOne(string name, string other)
    {
        var (one, two) = (Folding.Of(name), Folding.Of(other));
        return one.Length > 0 && (one == two || _groups.Exists(names => names.Exists(n => n.Folded == one)
            && names.Exists(n => n.Folded == two)));
    }

    /// <summary>One spelling of a name.</summary>
    /// <param name="Folded">As names are compared.</param>
    /// <param name="Words">Its words.</param>
    /// <param name="Joined">The same without its hyphens; empty where it has none.</param>
    private sealed record Name(string Folded, IReadOnlyList<FoldedWord> Words, IReadOnlyList<FoldedWord> Joined)
    {
        internal static Name Of(string text)
        {
            var words = Folding.Words(text);
            return new(Folding.Of(text), words, [.. Folding.Joined(words, text)]);
        }

        internal bool StandsIn(IReadOnlyList<FoldedWord> text, int at) =>
            Words.Select(w => w.Text).SequenceEqual(text.Skip(at).Take(Words.Count).Select(w => w.Text));
    }
}
