using Dashboard.Core.Addresses;
using Dashboard.Core.Matching;
using Dashboard.Core.Record;

namespace Dashboard.Core.Figures;

/// <summary>Everything the record holds for the map, before any filter.</summary>
/// <param name="Places">Places in the order of the record.</param>
/// <param name="Printed">Totals that the documents print (indicators with chart <c>map</c>).</param>
/// <param name="NotListed">Names of Central Asian states without a place of Rossotrudnichestvo.</param>
/// <param name="Sources">Sources of the places, documents first.</param>
/// <param name="DataVersion">SHA-256 of the record.</param>
public sealed record MapData(
    IReadOnlyList<PlaceRow> Places,
    IReadOnlyList<FigureRow> Printed,
    IReadOnlyList<string> NotListed,
    IReadOnlyList<Source> Sources,
    string DataVersion)
{
    /// <summary>The Central Asian states, by name.</summary>
    public required IReadOnlyList<Entity> States { get; init; }

    /// <summary>The places by their words; other spellings of names are known where they are given.</summary>
    public WordIndex<PlaceRow> Search { get; init; } = SearchOf(Places, new OtherNames([]));

    /// <summary>Places by their words.</summary>
    /// <param name="places">The places.</param>
    /// <param name="names">Other spellings of the names in them.</param>
    internal static WordIndex<PlaceRow> SearchOf(IEnumerable<PlaceRow> places, OtherNames names) =>
        new(places.Select(p => new IndexEntry<PlaceRow>(p, p.Place.Name, p.SearchText)), names);

    /// <summary>Codes of the kinds that occur.</summary>
    public IReadOnlyList<string> KindCodes => [.. Places.Select(p => p.Place.Kind).Distinct().Order().Select(Codes.Of)];

    /// <summary>Codes of the countries that occur, by name.</summary>
    public IReadOnlyList<string> CountryCodes =>
        [.. Places.OrderBy(p => p.Country, StringComparer.CurrentCulture).Select(p => p.Place.Iso3).Distinct()];

    /// <summary>Region headings that occur, in the order of the list.</summary>
    public IReadOnlyList<string> Regions => [.. Places.Select(p => p.Place.RegionAsListed).Where(r => r.Length > 0).Distinct()];

    /// <summary>What an address may ask for.</summary>
    public MapChoices Choices => new(KindCodes, CountryCodes, Regions, Organisations, [.. Sources.Select(s => s.Id)]);

    /// <summary>Ids of the organisations that occur, in the order of the record.</summary>
    public IReadOnlyList<string> Organisations => [.. Places.Select(p => p.Place.OrganisationId).Distinct()];
}
