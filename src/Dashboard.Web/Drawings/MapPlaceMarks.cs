using Dashboard.Web.Resources;

namespace Dashboard.Web.Drawings;

/// <summary>What the marks of a map say and where they lead.</summary>
internal static class MapPlaceMarks
{
    /// <summary>Towns that the words of a crowd name.</summary>
    private const int MaxTowns = 6;

    /// <summary>The links of a map's drawing.</summary>
    /// <param name="spec">The map.</param>
    /// <param name="query">The query that it answers.</param>
    /// <param name="place">Address of a place, by its id.</param>
    /// <param name="map">Address of a map, on which a crowd comes apart.</param>
    internal static PageLinks Of(MapSpec spec, MapQuery query, Func<string, string> place, Func<MapQuery, string> map)
    {
        var marks = spec.Shown.ToList();
        return new PageLinks(
            index => marks[index] is { IsCrowd: true } crowd
                ? Crowd(crowd, map(Opened(crowd, query))) : Of(marks[index].Places[0], place),
            _ => "");
    }

    /// <summary>
    /// The map on which the places of a crowd stand apart; where none is, the places alone, which the list names.
    /// </summary>
    internal static MapQuery Opened(MapMark crowd, MapQuery query) => crowd.Opens is { } part
        ? query with { Area = part.Area, Viewport = part.Viewport }
        : query with { Countries = [crowd.Iso3], Text = crowd.Places[0].Place.City };

    private static MarkLink Of(PlaceRow row, Func<string, string> place) => new(row.Place.Id, place(row.Place.Id), string.Join(
        '\n',
        Words.Fill(Strings.MarkHead, row.Place.Name, ListedName.Of(row.Place.CountryAsListed)),
        row.KindName,
        Words.Position(row.Place.Precision),
        Words.Fill(Strings.MarkSource, row.SourceShort, row.Place.Locator)));

    private static MarkLink Crowd(MapMark crowd, string href)
    {
        var towns = crowd.Places.Select(p => p.Place.City).Distinct().ToList();
        var more = towns.Count > MaxTowns ? Words.Fill(Strings.MapMoreTowns, towns.Count - MaxTowns) : "";
        return new MarkLink(crowd.Id, href, string.Join(
            '\n',
            Words.Fill(Strings.MapCrowdHead, crowd.Places.Count,
                string.Join(", ", crowd.Places.Select(p => ListedName.Of(p.Place.CountryAsListed)).Distinct())),
            string.Join(", ", towns.Take(MaxTowns)) + more,
            string.Join("; ", crowd.Places.GroupBy(p => p.KindName)
                .Select(k => Words.Fill(Strings.MapCrowdKind, k.Key, k.Count())))))
        {
            Holds = string.Join(' ', crowd.Places.Select(p => p.Place.Id)),
        };
    }
}
