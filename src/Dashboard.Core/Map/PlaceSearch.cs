using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Dashboard.Core.Figures;

namespace Dashboard.Core.Map;

/// <summary>Finds places by a reader's words: each must stand somewhere in the place, whatever its case or accents.</summary>
internal static class PlaceSearch
{
    /// <summary>Folding takes longer than looking: the text of each place is folded once.</summary>
    private static readonly ConditionalWeakTable<PlaceRow, string> Texts = [];

    /// <summary>The words of a search, folded; none for an empty one.</summary>
    internal static IReadOnlyList<string> Words(string text) => Folded(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a place holds every word.</summary>
    internal static bool Fits(PlaceRow row, IReadOnlyList<string> words)
    {
        if (words.Count == 0) return true;
        var text = Texts.GetValue(row, TextOf);
        return words.All(w => text.Contains(w, StringComparison.Ordinal));
    }

    private static string TextOf(PlaceRow row)
    {
        var p = row.Place;
        return Folded(string.Join(' ', p.Name, p.NameAsListed, p.City, p.CityAsListed, p.CountryAsListed,
            row.Country, row.KindName, row.Organisation, p.Note));
    }

    private static string Folded(string text) => string.Concat(text.Normalize(NormalizationForm.FormD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
        .Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' '));
}
