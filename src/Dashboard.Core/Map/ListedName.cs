using System.Globalization;

namespace Dashboard.Core.Map;

/// <summary>Names that a list prints in capitals, in ordinary letters: the same words, as a sentence would write them.</summary>
public static class ListedName
{
    private static readonly string[] Small = ["of", "and", "the"];

    /// <summary>The name in ordinary letters; one that has small letters already stays as it is.</summary>
    public static string Of(string listed)
    {
        ArgumentNullException.ThrowIfNull(listed);
        if (listed.Any(char.IsLower)) return listed;
        var words = listed.ToLower(CultureInfo.InvariantCulture).Split(' ');
        return string.Join(' ', words.Select((w, i) => i > 0 && Small.Contains(w) ? w : Capital(w)));
    }

    private static string Capital(string word) =>
        word.Length == 0 ? word : char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];
}
