using Dashboard.Web.Resources;

namespace Dashboard.Web.Drawings;

/// <summary>What the marks of a map say and where they lead.</summary>
internal static class MapPlaceMarks
{
    /// <summary>The links of a map's drawing.</summary>
    /// <param name="spec">The map.</param>
    /// <param name="place">Address of a place, by its id.</param>
    internal static PageLinks Of(MapSpec spec, Func<string, string> place)
    {
        var marks = spec.Shown.ToList();
        return new PageLinks(index => Of(marks[index].Place, place), _ => "");
    }

    private static MarkLink Of(PlaceRow row, Func<string, string> place) => new(row.Place.Id, place(row.Place.Id), string.Join(
        '\n',
        Words.Fill(Strings.MarkHead, row.Place.Name, row.Place.CountryAsListed),
        row.KindName,
        Words.Position(row.Place.Precision),
        Words.Fill(Strings.MarkSource, row.SourceShort, row.Place.Locator)));
}
