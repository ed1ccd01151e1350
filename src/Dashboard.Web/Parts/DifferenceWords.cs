using Dashboard.Web.Look;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Parts;

/// <summary>In what, besides the value, claims of one thing differ, in words.</summary>
internal static class DifferenceWords
{
    /// <summary>The differences in a few words; one document that disagrees with itself is called so.</summary>
    internal static string Of(Disagreement dispute)
    {
        var differences = string.Join(", ", dispute.Differences.Select(CodeNames.Of));
        var words = differences.Length > 0 ? differences : dispute.Agrees ? Strings.DisputeNothing : Strings.DisputeValueAlone;
        return dispute.SameSource ? Words.Fill(Strings.DisputeItself, words) : words;
    }
}
