using Dashboard.Core.Claims;
using Dashboard.Core.Figures;
using Dashboard.Core.Record;

namespace Dashboard.Core.Queries;

/// <summary>What the record took from one page or section of a source, each list in the order of the record.</summary>
/// <param name="Locator">Page or section, without details.</param>
/// <param name="Figures">Figures and gaps.</param>
/// <param name="Places">Places.</param>
/// <param name="Events">Events.</param>
/// <param name="Classifications">Classifications.</param>
/// <param name="Claims">Claims.</param>
public sealed record SourcePart(
    string Locator, IReadOnlyList<FigureRow> Figures, IReadOnlyList<PlaceRow> Places, IReadOnlyList<Event> Events,
    IReadOnlyList<Classification> Classifications, IReadOnlyList<CheckedClaim> Claims)
{
    /// <summary>How many rows of the record it stands for.</summary>
    public int Count => Figures.Count + Places.Count + Events.Count + Classifications.Count + Claims.Count;
}

/// <summary>Everything taken from one source, in the order of its pages or sections.</summary>
public static class SourceContents
{
    /// <summary>The parts of a source; empty when nothing is taken from it.</summary>
    public static IReadOnlyList<SourcePart> Of(RecordIndex index, string sourceId)
    {
        ArgumentNullException.ThrowIfNull(index);
        var figures = index.Figures.Concat(index.Gaps).Where(f => f.Source == sourceId).ToLookup(f => Place(f.Locator));
        var places = index.Places.Where(p => p.Place.SourceId == sourceId).ToLookup(p => Place(p.Place.Locator));
        var events = index.Events.Where(e => e.SourceId == sourceId).ToLookup(e => Place(e.Locator));
        var classes = index.Classifications.Where(c => c.SourceId == sourceId).ToLookup(c => Place(c.Locator));
        var claims = index.Claims.Where(c => c.Claim.SourceId == sourceId).ToLookup(c => Place(c.Claim.Locator));
        return
        [
            .. figures.Select(g => g.Key).Concat(places.Select(g => g.Key)).Concat(events.Select(g => g.Key))
                .Concat(classes.Select(g => g.Key)).Concat(claims.Select(g => g.Key)).Distinct()
                .OrderBy(place => place.Position).ThenBy(place => place.Name, StringComparer.Ordinal)
                .Select(place => new SourcePart(place.Name, [.. figures[place]], [.. places[place]],
                    [.. events[place]], [.. classes[place]], [.. claims[place]])),
        ];

        (int Position, string Name) Place(string locator) => index.Position(sourceId, locator);
    }

    /// <summary>Figures and events for which a document cites a work.</summary>
    public static (IReadOnlyList<FigureRow> Figures, IReadOnlyList<Event> Events) CitedFor(RecordIndex index, string sourceId)
    {
        ArgumentNullException.ThrowIfNull(index);
        return ([.. index.Figures.Where(f => f.CitedId == sourceId)], [.. index.Events.Where(e => e.CitedId == sourceId)]);
    }
}
