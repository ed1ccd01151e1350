namespace Dashboard.Core.Record;

/// <summary>An organisation that keeps offices or centres (one row of <c>organisations.csv</c>).</summary>
public sealed class Organisation
{
    /// <summary>The id that places use.</summary>
    public required string Id { get; init; }

    /// <summary>Usual English name.</summary>
    public required string Name { get; init; }

    /// <summary>Name in its own language.</summary>
    public string NameLocal { get; init; } = "";

    /// <summary>Year of its founding, as a document prints it, or null.</summary>
    public int? Founded { get; init; }

    /// <summary>Our remark, or empty.</summary>
    public string Note { get; init; } = "";
}

/// <summary>An office, centre or object as one document lists it (one row of <c>places.csv</c>).</summary>
public sealed class Place
{
    /// <summary>Slug.</summary>
    public required string Id { get; init; }

    /// <summary>Position in the file, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>Usual English name.</summary>
    public required string Name { get; init; }

    /// <summary>Name as the document lists it.</summary>
    public required string NameAsListed { get; init; }

    /// <summary>What stands there.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>Id of the organisation.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>Usual English name of the town.</summary>
    public required string City { get; init; }

    /// <summary>Town as listed.</summary>
    public required string CityAsListed { get; init; }

    /// <summary>Country or territory as listed.</summary>
    public required string CountryAsListed { get; init; }

    /// <summary>ISO 3166-1 alpha-3 code of the country.</summary>
    public required string Iso3 { get; init; }

    /// <summary>Region heading of the list, or empty.</summary>
    public string RegionAsListed { get; init; } = "";

    /// <summary>Latitude in degrees, -90 to 90.</summary>
    public required double Lat { get; init; }

    /// <summary>Longitude in degrees, -180 to 180.</summary>
    public required double Lon { get; init; }

    /// <summary>Year in which it opened, as printed for this very place, or null.</summary>
    public int? Opened { get; init; }

    /// <summary>Year in which it closed, as printed for this very place, or null.</summary>
    public int? Closed { get; init; }

    /// <summary>How well the coordinates are known.</summary>
    public required Precision Precision { get; init; }

    /// <summary>Id of the document that lists it.</summary>
    public required string SourceId { get; init; }

    /// <summary>Page or section.</summary>
    public required string Locator { get; init; }

    /// <summary>Our remark, or empty.</summary>
    public string Note { get; init; } = "";
}
