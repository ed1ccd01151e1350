using System.Text.RegularExpressions;

namespace Dashboard.Core.Comparison;

/// <summary>Finds what a text shares with a document word for word: runs of eight words and more.</summary>
internal sealed partial class SharedRuns
{
    /// <summary>From so many words in a row on, words are the document's and not ours.</summary>
    internal const int Length = 8;

    private readonly HashSet<string> _runs = new(StringComparer.Ordinal);

    internal SharedRuns(string document)
    {
        var words = DocumentText.Words(document);
        for (var i = 0; i + Length <= words.Length; i++) _runs.Add(Run(words, i));
    }

    /// <summary>Every longest run that a text shares. Web addresses are facts and left out.</summary>
    internal IEnumerable<string[]> In(string text)
    {
        var words = DocumentText.Words(WebAddress().Replace(text, " "));
        for (var start = 0; start + Length <= words.Length; start++)
        {
            var end = start;
            while (end + Length <= words.Length && _runs.Contains(Run(words, end))) end++;
            if (end == start) continue;
            yield return words[start..(end + Length - 1)];
            start = end;
        }
    }

    private static string Run(string[] words, int start) => string.Join(' ', words, start, Length);

    [GeneratedRegex(@"\S+://\S+", RegexOptions.CultureInvariant)]
    private static partial Regex WebAddress();
}
