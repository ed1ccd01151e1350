using Dashboard.Core.Figures;
using Dashboard.Core.Record;

namespace Dashboard.Core.Tests.Record;

/// <summary>Small parts of a record, made up, so that a test says only what its rule depends on.</summary>
internal static class MadeUp
{
    internal static Source Source(
        string id = "paper", SourceKind kind = SourceKind.Document, PageBasis pages = PageBasis.Printed,
        string shortCitation = "", string standsFor = "", string authors = "",
        string date = "2018", string title = "", string accessed = "", string doi = "", string url = "") => new()
        {
            Id = id,
            Kind = kind,
            Type = SourceType.Book,
            ShortCitation = shortCitation.Length > 0 ? shortCitation : "Short " + id,
            Authors = authors,
            Date = date,
            Title = title.Length > 0 ? title : "Title of " + id,
            Accessed = accessed,
            Doi = doi,
            Url = url,
            Language = "en",
            PageBasis = pages,
            Licence = "facts",
            StandsFor = standsFor,
        };

    internal static Entity Entity(string iso3, string name, EntityGroup group = EntityGroup.CentralAsia) =>
        new() { Iso3 = iso3, Name = name, Group = group };

    internal static Indicator Indicator(
        string id = "grants", ChartKind kind = ChartKind.Line, string? chart = null, string unit = "grants",
        string? title = null, int order = 1, string quantity = "",
        int? defaultFrom = null, string partOf = "") => new()
        {
            Id = id,
            Chart = chart ?? id,
            Order = order,
            Topic = Topic.SoftPower,
            ChartKind = kind,
            Title = "Title of " + id,
            ShortTitle = title ?? "Grants",
            Subtitle = "Subtitle of " + id,
            Unit = unit,
            Quantity = quantity,
            DefaultFrom = defaultFrom,
            PartOf = partOf,
            Description = "Description of " + id,
        };

    /// <summary>A figure of one year, unless <paramref name="period"/> and <paramref name="end"/> say otherwise; <paramref
    /// name="open"/> for a period without a printed end.</summary>
    internal static Observation Observation(
        int year, double? value, string source = "paper", string iso3 = "KAZ", string indicator = "grants", string? id = null,
        string? period = null, int? end = null,
        bool open = false, double? low = null, double? high = null, ObservationStatus status = ObservationStatus.Normal,
        Bound bound = Bound.Exact,
        Basis basis = Basis.Document, string citedId = "", string cited = "", string locator = "p. 1", int order = 0,
        string note = "", string printed = "as printed") => new()
        {
            Id = id ?? string.Join('-', indicator, iso3, year, source),
            Order = order,
            IndicatorId = indicator,
            Iso3 = iso3,
            Period = period ?? (end is null || end == year ? $"{year}" : $"{year}–{end}"),
            PeriodStart = year,
            PeriodEnd = open ? null : end ?? year,
            Value = value,
            Low = low,
            High = high,
            Status = status,
            Bound = bound,
            Basis = basis,
            SourceId = source,
            Locator = locator,
            CitedId = citedId,
            CitedSource = cited,
            PrintedAs = printed,
            Note = note,
        };

    internal static Gap Gap(
        int from, int to, string iso3 = "KAZ", string indicator = "grants", string source = "paper",
        GapReason reason = GapReason.NotPrinted, string note = "Our note.",
        string locator = "p. 1") => new()
        {
            Id = 1,
            IndicatorId = indicator,
            Iso3 = iso3,
            PeriodStart = from,
            PeriodEnd = to,
            Reason = reason,
            SourceId = source,
            Locator = locator,
            Note = note,
        };

    internal static Place Place(
        string id, PlaceKind kind = PlaceKind.ScienceCultureCentre, string organisation = "rossotrudnichestvo",
        string iso3 = "KAZ", string country = "Kazakhstan",
        string region = "", string source = "paper", int? opened = null, int? closed = null, int order = 1,
        string locator = "p. 1", double lat = 43.25, double lon = 76.9) => new()
        {
            Id = id,
            Order = order,
            Name = "Name of " + id,
            NameAsListed = "Listed " + id,
            Kind = kind,
            OrganisationId = organisation,
            City = "Almaty",
            CityAsListed = "Alma-Ata",
            CountryAsListed = country,
            Iso3 = iso3,
            RegionAsListed = region,
            Lat = lat,
            Lon = lon,
            Opened = opened,
            Closed = closed,
            Precision = Precision.Town,
            SourceId = source,
            Locator = locator,
        };

    internal static Event Event(
        string date, DatePrecision precision = DatePrecision.Year, string end = "", string title = "Title",
        EventCategory category = EventCategory.Organisation, string countries = "KAZ",
        string source = "paper", string locator = "p. 1", string id = "event") => new()
        {
            Id = id,
            Order = 1,
            Date = date,
            Precision = precision,
            DateEnd = end,
            Title = title,
            Category = category,
            Countries = countries,
            SourceId = source,
            Locator = locator,
            PrintedAs = "as printed",
        };

    internal static Claim Claim(
        Operation operation, Relation relation, double? stated, string inputs, string otherInputs = "", double tolerance = 0,
        string id = "claim", int order = 1, string locator = "p. 1") => new()
        {
            Id = id,
            Order = order,
            Topic = Topic.SoftPower,
            Statement = "Statement of " + id,
            Iso3 = "KAZ",
            SourceId = "paper",
            Locator = locator,
            PrintedAs = "as printed",
            Operation = operation,
            Inputs = inputs,
            Relation = relation,
            Stated = stated,
            Tolerance = tolerance,
            OtherInputs = otherInputs,
            Note = "Our note.",
        };

    /// <summary>The row of a figure of the made-up indicator.</summary>
    internal static FigureRow Row(
        Observation observation, Source? source = null, Indicator? indicator = null, Source? cited = null) => FigureRow.Of(
        observation, indicator ?? Indicator(observation.IndicatorId), Entity(observation.Iso3, "Country " + observation.Iso3),
        source ?? Source(observation.SourceId), "", cited);
}
