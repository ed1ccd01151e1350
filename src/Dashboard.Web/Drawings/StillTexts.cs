using Dashboard.Web.Layout;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Drawings;

/// <summary>The renderer's own words in the language of the interface.</summary>
internal static class StillTexts
{
    internal static StillText Of() => new()
    {
        Sources = Strings.StillSources,
        Supplementary = Strings.StillSupplementary,
        SupplementaryCount = Strings.StillSupplementaryCount,
        MoreNotes = Strings.StillMoreNotes,
        TooSmall = Strings.StillTooSmall,
        FirstFigures = Strings.StillFirstFigures,
        DataVersion = Strings.StillDataVersion,
    };
}
