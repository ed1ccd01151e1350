namespace Dashboard.Core.Matching;

/// <summary>Something that was found.</summary>
/// <param name="Item">What was found.</param>
/// <param name="Match">How well it fits, by the word that fits worst.</param>
public sealed record WordMatch<T>(T Item, Match Match);

/// <summary>A typed word that nothing holds, and what was taken for it.</summary>
/// <param name="Typed">As it was typed, folded.</param>
/// <param name="Meant">Words of the record that are spelt much the same, at least one.</param>
public sealed record ForgivenWord(string Typed, IReadOnlyList<string> Meant);

/// <summary>What a search found.</summary>
/// <param name="Found">What was found, best first.</param>
/// <param name="Marks">Where the words stand in texts.</param>
/// <param name="Forgiven">Words in which typing errors were forgiven.</param>
public sealed record WordMatches<T>(
    IReadOnlyList<WordMatch<T>> Found, Marks Marks, IReadOnlyList<ForgivenWord> Forgiven);
