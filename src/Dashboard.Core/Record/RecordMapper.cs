using System.Globalization;

namespace Dashboard.Core.Record;

/// <summary>Turns checked rows of text into the types of the record.</summary>
internal static class RecordMapper
{
    /// <summary>The tables and columns that the program reads; the data package must declare them.</summary>
    internal static IReadOnlyDictionary<string, string[]> Tables { get; } = new Dictionary<string, string[]>
    {
        ["sources"] = ["id", "kind", "short_citation", "citation", "url", "doi", "language", "page_basis", "licence", "note"],
        ["entities"] = ["iso3", "name", "group"],
        ["indicators"] = ["id", "chart", "order", "topic", "chart_kind", "title", "short_title", "subtitle", "unit", "default_from", "description"],
        ["observations"] =
        [
            "indicator", "iso3", "period", "period_start", "period_end", "value", "low", "high", "status", "bound", "basis",
            "source", "locator", "cited_source", "printed_as", "note",
        ],
        ["gaps"] = ["indicator", "iso3", "period_start", "period_end", "reason", "source", "locator", "note"],
        ["organisations"] = ["id", "name", "name_local", "note"],
        ["places"] =
        [
            "id", "name", "name_as_listed", "kind", "organisation", "city", "city_as_listed", "country_as_listed", "iso3",
            "region_as_listed", "lat", "lon", "precision", "source", "locator", "note",
        ],
    };

    internal static DocumentedRecord Map(IReadOnlyDictionary<string, IReadOnlyList<TableRow>> tables, string dataVersion) => new()
    {
        DataVersion = dataVersion,
        Sources = [.. tables["sources"].Select(Source)],
        Entities = [.. tables["entities"].Select(Entity)],
        Indicators = [.. tables["indicators"].Select(Indicator)],
        Observations = [.. tables["observations"].Select(Observation)],
        Gaps = [.. tables["gaps"].Select(Gap)],
        Organisations = [.. tables["organisations"].Select(Organisation)],
        Places = [.. tables["places"].Select(Place)],
    };

    private static Source Source(TableRow row) => new()
    {
        Id = row["id"],
        Kind = Code<SourceKind>(row["kind"]),
        ShortCitation = row["short_citation"],
        Citation = row["citation"],
        Url = row["url"],
        Doi = row["doi"],
        Language = row["language"],
        PageBasis = Code<PageBasis>(row["page_basis"]),
        Licence = row["licence"],
        Note = row["note"],
    };

    private static Entity Entity(TableRow row) => new() { Iso3 = row["iso3"], Name = row["name"], Group = Code<EntityGroup>(row["group"]) };

    private static Indicator Indicator(TableRow row) => new()
    {
        Id = row["id"],
        Chart = row["chart"],
        Order = Whole(row["order"]),
        Topic = Code<Topic>(row["topic"]),
        ChartKind = Code<ChartKind>(row["chart_kind"]),
        Title = row["title"],
        ShortTitle = row["short_title"],
        Subtitle = row["subtitle"],
        Unit = row["unit"],
        DefaultFrom = row["default_from"].Length > 0 ? Whole(row["default_from"]) : null,
        Description = row["description"],
    };

    private static Observation Observation(TableRow row) => new()
    {
        Id = row.Number - 1,
        IndicatorId = row["indicator"],
        Iso3 = row["iso3"],
        Period = row["period"],
        PeriodStart = Whole(row["period_start"]),
        PeriodEnd = row["period_end"].Length > 0 ? Whole(row["period_end"]) : null,
        Value = Number(row["value"]),
        Low = Number(row["low"]),
        High = Number(row["high"]),
        Status = Code<ObservationStatus>(row["status"]),
        Bound = Code<Bound>(row["bound"]),
        Basis = Code<Basis>(row["basis"]),
        SourceId = row["source"],
        Locator = row["locator"],
        CitedSource = row["cited_source"],
        PrintedAs = row["printed_as"],
        Note = row["note"],
    };

    private static Gap Gap(TableRow row) => new()
    {
        Id = row.Number - 1,
        IndicatorId = row["indicator"],
        Iso3 = row["iso3"],
        PeriodStart = Whole(row["period_start"]),
        PeriodEnd = Whole(row["period_end"]),
        Reason = Code<GapReason>(row["reason"]),
        SourceId = row["source"],
        Locator = row["locator"],
        Note = row["note"],
    };

    private static Organisation Organisation(TableRow row) => new()
    {
        Id = row["id"],
        Name = row["name"],
        NameLocal = row["name_local"],
        Note = row["note"],
    };

    private static Place Place(TableRow row) => new()
    {
        Id = row["id"],
        Order = row.Number - 1,
        Name = row["name"],
        NameAsListed = row["name_as_listed"],
        Kind = Code<PlaceKind>(row["kind"]),
        OrganisationId = row["organisation"],
        City = row["city"],
        CityAsListed = row["city_as_listed"],
        CountryAsListed = row["country_as_listed"],
        Iso3 = row["iso3"],
        RegionAsListed = row["region_as_listed"],
        Lat = Number(row["lat"])!.Value,
        Lon = Number(row["lon"])!.Value,
        Precision = Code<Precision>(row["precision"]),
        SourceId = row["source"],
        Locator = row["locator"],
        Note = row["note"],
    };

    private static T Code<T>(string text) where T : struct, Enum =>
        Codes.TryRead<T>(text, out var value) ? value
            : throw new FormatException($"\"{text}\" is declared in {DataPackage.FileName} but unknown to the program; it knows {string.Join(", ", Codes.All<T>())}");

    private static int Whole(string text) => (int)double.Parse(text, CultureInfo.InvariantCulture);

    private static double? Number(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);
}
