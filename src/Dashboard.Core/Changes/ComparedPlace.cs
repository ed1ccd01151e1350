using System.Globalization;
using Dashboard.Core.Record;

namespace Dashboard.Core.Changes;

/// <summary>A place of the map.</summary>
/// <param name="Place">The place.</param>
/// <param name="Organisation">Name of its organisation.</param>
/// <param name="Source">Short citation of its source.</param>
internal sealed record ComparedPlace(Place Place, string Organisation, string Source) : ComparedItem(RecordHistory.Map, Place.Id)
{
    protected override string Subject => $"{Place.Name}, {Place.City}";

    protected override string Text => $"{Codes.Of(Place.Kind)}, {Source}, {Place.Locator}";

    /// <summary>Names, kind, organisation, where, years, and the place in the source.</summary>
    protected override IReadOnlyList<string> Facets =>
    [
        Place.Name, $"“{Place.NameAsListed}”", Codes.Of(Place.Kind), Organisation, Place.City,
        $"“{Place.CityAsListed}, {Place.CountryAsListed}”", Place.RegionAsListed, Place.Iso3,
        string.Create(CultureInfo.InvariantCulture, $"{Place.Lat} {Place.Lon}"), Codes.Of(Place.Precision),
        Year("opened", Place.Opened), Year("closed", Place.Closed), $"{Source}, {Place.Locator}",
    ];

    private static string Year(string what, int? year) => year is null ? "" : FormattableString.Invariant($"{what} {year}");
}
