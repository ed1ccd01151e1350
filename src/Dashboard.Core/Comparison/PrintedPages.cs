using System.Globalization;
using System.Text.RegularExpressions;

namespace Dashboard.Core.Comparison;

/// <summary>
/// The pages of a document that prints their numbers at the head of each page: a page begins at the first line after the
/// page before that begins with its number and has no letters.
/// </summary>
internal static partial class PrintedPages
{
    private const int LinesOfAHead = 5;

    /// <summary>The text of every page, or null when the numbers are not all found, the first one in the first lines.</summary>
    /// <param name="text">The whole document.</param>
    /// <param name="pages">First and last page, for example <c>195–203</c>.</param>
    internal static IReadOnlyDictionary<int, DocumentText>? Split(string text, string pages)
    {
        var (first, last) = Range(pages);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var starts = new List<int>();
        for (var page = first; page <= last; page++)
        {
            var from = starts.Count == 0 ? 0 : starts[^1] + 1;
            var start = Array.FindIndex(lines, from, line => IsNumbered(line, page));
            if (start < 0 || (starts.Count == 0 && start >= LinesOfAHead)) return null;
            starts.Add(start);
        }
        if (starts.Count == 0) return null;
        return starts.Select((start, i) => string.Join('\n', lines[start..(i + 1 < starts.Count ? starts[i + 1] : lines.Length)]))
            .Select((page, i) => (Number: first + i, Text: new DocumentText(page)))
            .ToDictionary(p => p.Number, p => p.Text);
    }

    /// <summary>First and last page of <c>195–203</c>, <c>p. 199</c>, <c>pp. 199–200</c>; else last before first.</summary>
    internal static (int First, int Last) Range(string pages)
    {
        var match = Pages().Match(pages);
        if (!match.Success) return (1, 0);
        var first = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        return (first, match.Groups[2].Success ? int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture) : first);
    }

    private static bool IsNumbered(string line, int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        return line.StartsWith(number, StringComparison.Ordinal)
            && (line.Length == number.Length || !char.IsDigit(line[number.Length])) && !line.Any(char.IsLetter);
    }

    [GeneratedRegex(@"\A(?:pp?\. )?([0-9]{1,6})(?:[-–]([0-9]{1,6}))?(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Pages();
}
