using Dashboard.Core.Record;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Drawings;

/// <summary>The source strip as words: every source with its letter and its pages.</summary>
internal static class SourceWords
{
    /// <summary>A paragraph for the documents and one for supplementary sources, as far as there are any.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="text">The words before them.</param>
    /// <param name="counts">Whether supplementary sources are only counted.</param>
    internal static IEnumerable<IEnumerable<Word>> Of(IReadOnlyList<SourceLine> sources, StillText text, bool counts = false)
    {
        IReadOnlyList<SourceLine> supplementary = [.. sources.Where(s => s.Kind == SourceKind.Supplementary)];
        yield return Group(text.Sources, [.. sources.Where(s => s.Kind != SourceKind.Supplementary)]);
        yield return counts && supplementary.Count > 1
            ? [new Word(text.Supplementary, SemiBold: true, KeepsNext: true),
                .. Word.Split(Words.Fill(text.SupplementaryCount, supplementary.Count))]
            : Group(text.Supplementary, supplementary);
    }

    private static IEnumerable<Word> Group(string heading, IReadOnlyList<SourceLine> sources)
    {
        if (sources.Count == 0) yield break;
        foreach (var word in Word.Split(heading, semiBold: true)) yield return word with { KeepsNext = true };
        for (var i = 0; i < sources.Count; i++)
        {
            if (sources[i].Letter.Length > 0) yield return new Word(sources[i].Letter, SemiBold: true, KeepsNext: true);
            var entry = sources[i].Locators.Length > 0 ? $"{sources[i].Short}, {sources[i].Locators}" : sources[i].Short;
            var separator = i < sources.Count - 1 ? " ·" : "";
            foreach (var word in Word.Split(entry + separator, keepTogether: true)) yield return word;
        }
    }
}
