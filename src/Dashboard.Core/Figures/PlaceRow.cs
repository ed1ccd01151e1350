using Dashboard.Core.Record;

namespace Dashboard.Core.Figures;

/// <summary>A place with the names behind its ids: a line of the list beside the map and of its CSV file.</summary>
public sealed record PlaceRow
{
    /// <summary>The place.</summary>
    public required Place Place { get; init; }

    /// <summary>Name of its kind.</summary>
    public required string KindName { get; init; }

    /// <summary>Name of its organisation.</summary>
    public required string Organisation { get; init; }

    /// <summary>Year in which its organisation was founded, as a document prints it, or null.</summary>
    public int? Founded { get; init; }

    /// <summary>Usual name of its country.</summary>
    public required string Country { get; init; }

    /// <summary>Short citation of its source.</summary>
    public required string SourceShort { get; init; }

    /// <summary>What a place is found by, besides its name.</summary>
    internal string SearchText => string.Join(' ', Place.NameAsListed, Place.City, Place.CityAsListed, Place.CountryAsListed,
        Country, KindName, Organisation, Place.Note);
}
