using System.Globalization;
using System.Text;
using Dashboard.Core.Record;

namespace Dashboard.Core.Tables;

/// <summary>
/// Characters that people do not see, or take for others: search, keys and comparisons would not find what stands there.
/// </summary>
internal static class CharacterFault
{
    private static readonly Rune Lost = new('\uFFFD');

    /// <summary>What is wrong with the letters of a value, or null.</summary>
    internal static string? Of(string value)
    {
        foreach (var letter in value.EnumerateRunes())
            if (Of(letter) is { } fault) return fault;
        if (value.IsNormalized()) return null;
        var composed = value.Normalize();
        var at = value.Zip(composed).TakeWhile(p => p.First == p.Second).Count();
        var piece = StringInfo.GetNextTextElement(value, StringInfo.ParseCombiningCharacters(value).Last(start => start <= at));
        return $"\"{piece}\" is written in pieces; write it as one letter (Unicode's form NFC)";
    }

    private static string? Of(Rune letter)
    {
        if (letter == Lost) return "the value contains U+FFFD, which stands for a letter that was lost in a conversion";
        return Rune.GetUnicodeCategory(letter) switch
        {
            UnicodeCategory.Control => Contains(letter, "the control character", ""),
            UnicodeCategory.Format => Contains(letter, "the invisible character", "; delete it"),
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator =>
                Contains(letter, "the line break", "; it is written in one line"),
            UnicodeCategory.SpaceSeparator when letter.Value != ' ' =>
                Contains(letter, "a space that is not the plain one,", "; write a plain space"),
            UnicodeCategory.DecimalDigitNumber when !letter.IsAscii =>
                Contains(letter, $"\"{letter}\", a digit of another script,", "; write 0 to 9"),
            _ => null,
        };
    }

    private static string Contains(Rune letter, string what, string cure) =>
        $"the value contains {what} {DrawnLetters.CodeOf(letter)}{cure}";
}
