namespace Dashboard.Core.Matching;

/// <summary>
/// Which words a typing error may turn into each other. An error is a letter that is missing, added, another, or exchanged with
/// its neighbour. Short words allow none and numbers neither: each would be another word.
/// </summary>
internal static class TypingErrors
{
    private const int ShortestWithOne = 4, ShortestWithTwo = 8;

    /// <summary>How many errors are forgiven in a word.</summary>
    internal static int Allowed(string word) =>
        word.Length < ShortestWithOne || word.Any(char.IsDigit) ? 0 : word.Length < ShortestWithTwo ? 1 : 2;

    /// <summary>The errors between two words, or null where there are more than those allowed.</summary>
    internal static int? Between(string word, string other, int allowed)
    {
        if (Math.Abs(word.Length - other.Length) > allowed) return null;
        var (before, last, row) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j <= other.Length; j++) last[j] = j;
        for (var i = 1; i <= word.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (word[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && word[i - 1] == other[j - 2] && word[i - 2] == other[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            if (row.Min() > allowed) return null;
            (before, last, row) = (last, row, before);
        }
        return last[^1] <= allowed ? last[^1] : null;
    }
}
