namespace Dashboard.Core.Matching;

/// <summary>A word of a text as texts are compared, and where it stands.</summary>
/// <param name="Text">In small letters without marks, for example "oskemen" for "Öskemen".</param>
/// <param name="Form">The same without a plural's or an ordinal's ending: "school" for "schools", "201" for "201st".</param>
/// <param name="Start">Index of its first character in the text.</param>
/// <param name="Length">How many characters of the text it takes.</param>
public sealed record FoldedWord(string Text, string Form, int Start, int Length)
{
    /// <summary>The parts of a number, so that a date is found by its year; empty for everything else.</summary>
    internal IReadOnlyList<string> Parts => Text.Contains('.', StringComparison.Ordinal) ? Text.Split('.') : [];
}
