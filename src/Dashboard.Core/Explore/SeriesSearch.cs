using System.Globalization;
using System.Text;
using Dashboard.Core.Queries;

namespace Dashboard.Core.Explore;

/// <summary>Finds series by words: country, quantity, unit, source, in any order, each by its beginning.</summary>
public static class SeriesSearch
{
    /// <summary>
    /// The series in which every word of a text begins one of theirs, those whose names hold more of the words first, then
    /// in the order of the record.
    /// Any text is allowed; one without letters or digits finds all.
    /// </summary>
    public static IReadOnlyList<RecordSeries> Find(IEnumerable<RecordSeries> series, string text)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(text);
        var words = WordsOf(RecordSearch.Words(text));
        return
        [
            .. from one in series
               where words.All(w => Begins(one.SearchWords, w))
               let inName = WordsOf([one.Name])
               orderby words.Count(w => Begins(inName, w)) descending
               select one,
        ];
    }

    /// <summary>The words of texts, in small letters and without marks upon them: "Öskemen" is found by "oskemen".</summary>
    internal static IReadOnlyList<string> WordsOf(IEnumerable<string> texts) =>
        [.. texts.SelectMany(t => Plain(t).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct()];

    private static bool Begins(IReadOnlyList<string> words, string beginning) =>
        words.Any(w => w.StartsWith(beginning, StringComparison.Ordinal));

    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            plain.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
        }
        return plain.ToString();
    }
}
