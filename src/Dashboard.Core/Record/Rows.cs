namespace Dashboard.Core.Record;

/// <summary>A document or supplementary source (one row of <c>sources.csv</c>).</summary>
public sealed class Source
{
    /// <summary>The id that other tables and addresses use, for example <c>caiss-2017</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Document or supplementary.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>The short key of source strips, for example "CAISS 2017".</summary>
    public required string ShortCitation { get; init; }

    /// <summary>The full citation.</summary>
    public required string Citation { get; init; }

    /// <summary>Web address or empty.</summary>
    public string Url { get; init; } = "";

    /// <summary>DOI without resolver, or empty.</summary>
    public string Doi { get; init; } = "";

    /// <summary>BCP 47 code of the source's language.</summary>
    public required string Language { get; init; }

    /// <summary>How its page numbers are known.</summary>
    public required PageBasis PageBasis { get; init; }

    /// <summary>Under which terms its figures may be carried over.</summary>
    public required string Licence { get; init; }

    /// <summary>Our remark, or empty.</summary>
    public string Note { get; init; } = "";
}

/// <summary>A country or the world (one row of <c>entities.csv</c>).</summary>
public sealed class Entity
{
    /// <summary>ISO 3166-1 alpha-3 code; <c>WLD</c> is the world.</summary>
    public required string Iso3 { get; init; }

    /// <summary>Usual English name.</summary>
    public required string Name { get; init; }

    /// <summary>The group it belongs to.</summary>
    public required EntityGroup Group { get; init; }
}

/// <summary>A quantity that the documents give figures for (one row of <c>indicators.csv</c>).</summary>
public sealed class Indicator
{
    /// <summary>Slug; the address of its chart when it has one.</summary>
    public required string Id { get; init; }

    /// <summary>Slug of the chart it is drawn on: its own id, another indicator's, or <c>map</c>.</summary>
    public required string Chart { get; init; }

    /// <summary>Position in lists.</summary>
    public required int Order { get; init; }

    /// <summary>Soft or hard power.</summary>
    public required Topic Topic { get; init; }

    /// <summary>How it is drawn.</summary>
    public required ChartKind ChartKind { get; init; }

    /// <summary>What and where, for the head of a chart.</summary>
    public required string Title { get; init; }

    /// <summary>The name that labels a series, for example "Quota".</summary>
    public required string ShortTitle { get; init; }

    /// <summary>Unit, years and price basis, for the line under the title.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>The unit of every value of the indicator, for example <c>persons</c> or <c>trillion roubles</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>First year shown when the address names none, or null for all.</summary>
    public int? DefaultFrom { get; init; }

    /// <summary>What the figures are and what a reader must know of them.</summary>
    public required string Description { get; init; }
}

/// <summary>One printed or derived figure (one row of <c>observations.csv</c>).</summary>
public sealed class Observation
{
    /// <summary>Position in the file, from 1; the store's key.</summary>
    public required int Id { get; init; }

    /// <summary>Id of the indicator.</summary>
    public required string IndicatorId { get; init; }

    /// <summary>Code of the entity.</summary>
    public required string Iso3 { get; init; }

    /// <summary>The period as it is named, for example <c>2015/16</c> or <c>since 2005</c>.</summary>
    public required string Period { get; init; }

    /// <summary>First calendar year of the period.</summary>
    public required int PeriodStart { get; init; }

    /// <summary>Last calendar year of the period; null when the source does not print it.</summary>
    public int? PeriodEnd { get; init; }

    /// <summary>The value in the indicator's unit; null when only a range is printed.</summary>
    public double? Value { get; init; }

    /// <summary>Lower end of a printed range.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of a printed range.</summary>
    public double? High { get; init; }

    /// <summary>Observation status.</summary>
    public required ObservationStatus Status { get; init; }

    /// <summary>What the figure says about the true one.</summary>
    public required Bound Bound { get; init; }

    /// <summary>Document, derived or supplementary.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Id of the source that states it.</summary>
    public required string SourceId { get; init; }

    /// <summary>Page or section, for example "p. 199".</summary>
    public required string Locator { get; init; }

    /// <summary>The source that the document itself cites for the figure, or empty.</summary>
    public string CitedSource { get; init; } = "";

    /// <summary>The figure exactly as it is printed.</summary>
    public required string PrintedAs { get; init; }

    /// <summary>Our remark, or empty.</summary>
    public string Note { get; init; } = "";
}

/// <summary>A documented absence of values (one row of <c>gaps.csv</c>).</summary>
public sealed class Gap
{
    /// <summary>Position in the file, from 1; the store's key.</summary>
    public required int Id { get; init; }

    /// <summary>Id of the indicator.</summary>
    public required string IndicatorId { get; init; }

    /// <summary>Code of the entity.</summary>
    public required string Iso3 { get; init; }

    /// <summary>First calendar year without value.</summary>
    public required int PeriodStart { get; init; }

    /// <summary>Last calendar year without value.</summary>
    public required int PeriodEnd { get; init; }

    /// <summary>Why there is no value.</summary>
    public required GapReason Reason { get; init; }

    /// <summary>Id of the document whose gap it is.</summary>
    public required string SourceId { get; init; }

    /// <summary>Page or section where the value would stand.</summary>
    public required string Locator { get; init; }

    /// <summary>What is missing, in our own words.</summary>
    public required string Note { get; init; }
}

/// <summary>An organisation that keeps offices or centres (one row of <c>organisations.csv</c>).</summary>
public sealed class Organisation
{
    /// <summary>The id that places use.</summary>
    public required string Id { get; init; }

    /// <summary>Usual English name.</summary>
    public required string Name { get; init; }

    /// <summary>Name in its own language.</summary>
    public string NameLocal { get; init; } = "";

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

    /// <summary>How well the coordinates are known.</summary>
    public required Precision Precision { get; init; }

    /// <summary>Id of the document that lists it.</summary>
    public required string SourceId { get; init; }

    /// <summary>Page or section.</summary>
    public required string Locator { get; init; }

    /// <summary>Our remark, or empty.</summary>
    public string Note { get; init; } = "";
}
