using Dashboard.Core.Record;

namespace Dashboard.Core.Tables;

/// <summary>Texts of the record may be drawn, so they have no letter that pictures lack.</summary>
internal static class LetterRule
{
    /// <summary>Titles and names in their own script stand in lists, citations and search, and are never drawn.</summary>
    private static readonly HashSet<(string Table, string Column)> NeverDrawn =
    [
        ("sources", "authors"), ("sources", "title"), ("sources", "container"), ("sources", "publisher"), ("sources", "place"),
        ("sources", "note"), ("organisations", "name_local"), ("spellings", "variant"),
    ];

    /// <summary>What is wrong with a value, or null.</summary>
    internal static string? Fault(string table, string column, string value) =>
        !NeverDrawn.Contains((table, column)) && DrawnLetters.Missing(value) is { } letter
            ? $"\"{letter}\" ({DrawnLetters.CodeOf(letter)}) is not in the typeface of the pictures; "
                + "write Latin or Cyrillic letters"
            : null;
}
