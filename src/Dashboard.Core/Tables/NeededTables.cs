namespace Dashboard.Core.Tables;

/// <summary>A column that the program reads.</summary>
internal sealed record NeededColumn(string Name, string Type = FieldSchema.Text, string? References = null);

/// <summary>A table that the program reads: what the data package must declare for it.</summary>
/// <param name="Key">The column whose values must be unique, because the store and other tables identify rows by it.</param>
/// <param name="NeedsRows">True when a record without rows in the table says nothing.</param>
/// <param name="Columns">The columns that are read.</param>
internal sealed record NeededTable(string? Key, bool NeedsRows, IReadOnlyList<NeededColumn> Columns);

/// <summary>The tables that the program reads.</summary>
internal static class NeededTables
{
    internal const string Sources = "sources", Entities = "entities", Indicators = "indicators", Observations = "observations",
        Gaps = "gaps", Organisations = "organisations", Places = "places", Events = "events",
        Frameworks = "frameworks", Classifications = "classifications", Claims = "claims",
        Sections = "sections", Spellings = "spellings", Changes = "changes";

    internal static IReadOnlyDictionary<string, NeededTable> All { get; } = new Dictionary<string, NeededTable>
    {
        [Sources] = new("id", true, Texts(
            "id", "kind", "type", "short_citation", "authors", "date", "title", "container", "volume", "issue", "pages", "publisher", "place",
            "doi", "url", "accessed", "language", "page_basis", "licence", "note")),
        [Entities] = new("iso3", true, Texts("iso3", "name", "group")),
        [Indicators] = new("id", true,
        [
            .. Texts("id", "chart", "topic", "chart_kind", "title", "short_title", "subtitle", "unit", "quantity", "description"),
            new("order", FieldSchema.Integer), new("default_from", FieldSchema.Integer),
        ]),
        [Observations] = new("id", true,
        [
            new("indicator", References: Indicators), new("iso3", References: Entities), new("source", References: Sources),
            new("period_start", FieldSchema.Integer), new("period_end", FieldSchema.Integer),
            new("value", FieldSchema.Number), new("low", FieldSchema.Number), new("high", FieldSchema.Number),
            new("cited_id", References: Sources),
            .. Texts("id", "period", "status", "bound", "basis", "locator", "cited_source", "printed_as", "note"),
        ]),
        [Gaps] = new(null, false,
        [
            new("indicator", References: Indicators), new("iso3", References: Entities), new("source", References: Sources),
            new("period_start", FieldSchema.Integer), new("period_end", FieldSchema.Integer), .. Texts("reason", "locator", "note"),
        ]),
        [Organisations] = new("id", false, Texts("id", "name", "name_local", "note")),
        [Places] = new("id", false,
        [
            .. Texts("id", "name", "name_as_listed", "kind", "city", "city_as_listed", "country_as_listed", "region_as_listed", "precision", "locator", "note"),
            new("organisation", References: Organisations), new("iso3", References: Entities), new("source", References: Sources),
            new("lat", FieldSchema.Number), new("lon", FieldSchema.Number),
            new("opened", FieldSchema.Integer), new("closed", FieldSchema.Integer),
        ]),
        [Events] = new("id", false,
        [
            .. Texts("id", "date", "precision", "date_end", "title", "category", "countries", "locator", "printed_as", "note"),
            new("source", References: Sources), new("cited_id", References: Sources),
        ]),
        [Frameworks] = new("id", false, [.. Texts("id", "title", "description"), new("order", FieldSchema.Integer)]),
        [Classifications] = new("id", false,
        [
            .. Texts("id", "class", "item", "topic", "said_by", "locator", "printed_as", "note"),
            new("framework", References: Frameworks), new("iso3", References: Entities), new("source", References: Sources),
        ]),
        [Sections] = new("id", false, [.. Texts("id", "title"), new("source", References: Sources), new("order", FieldSchema.Integer)]),
        [Spellings] = new("id", false, Texts("id", "name", "variant")),
        [Changes] = new(null, false, Texts("version", "date", "chart", "item", "subject", "change", "before", "after", "note")),
        [Claims] = new("id", false,
        [
            .. Texts("id", "topic", "statement", "locator", "printed_as", "operation", "inputs", "relation", "other_inputs", "note"),
            new("iso3", References: Entities), new("source", References: Sources),
            new("stated", FieldSchema.Number), new("tolerance", FieldSchema.Number),
        ]),
    };

    private static NeededColumn[] Texts(params string[] names) => [.. names.Select(n => new NeededColumn(n))];
}
