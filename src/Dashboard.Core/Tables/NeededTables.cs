using Dashboard.Core.Record;

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
    internal static IReadOnlyDictionary<string, NeededTable> All { get; } = new Dictionary<string, NeededTable>
    {
        [RecordTables.Sources] = new("id", true, Texts(
            "id", "kind", "type", "short_citation", "authors", "date", "title", "container", "volume", "issue", "pages",
            "publisher", "place", "doi", "url", "accessed", "language", "page_basis", "licence", "note")),
        [RecordTables.Entities] = new("iso3", true, Texts("iso3", "name", "group")),
        [RecordTables.Indicators] = new("id", true,
        [
            .. Texts("id", "chart", "topic", "chart_kind", "title", "short_title", "subtitle", "unit", "quantity", "description"),
            new("order", FieldSchema.Integer), new("default_from", FieldSchema.Integer), new("part_of"),
        ]),
        [RecordTables.Observations] = new("id", true,
        [
            To("indicator", RecordTables.Indicators), To("iso3", RecordTables.Entities), To("source", RecordTables.Sources),
            new("period_start", FieldSchema.Integer), new("period_end", FieldSchema.Integer),
            new("value", FieldSchema.Number), new("low", FieldSchema.Number), new("high", FieldSchema.Number),
            To("cited_id", RecordTables.Sources),
            .. Texts("id", "period", "status", "bound", "basis", "locator", "cited_source", "printed_as", "note"),
        ]),
        [RecordTables.Gaps] = new(null, false,
        [
            To("indicator", RecordTables.Indicators), To("iso3", RecordTables.Entities), To("source", RecordTables.Sources),
            new("period_start", FieldSchema.Integer), new("period_end", FieldSchema.Integer),
            .. Texts("reason", "locator", "note"),
        ]),
        [RecordTables.Organisations] = new("id", false, Texts("id", "name", "name_local", "note")),
        [RecordTables.Places] = new("id", false,
        [
            .. Texts("id", "name", "name_as_listed", "kind", "city", "city_as_listed", "country_as_listed", "region_as_listed"),
            .. Texts("precision", "locator", "note"), To("organisation", RecordTables.Organisations),
            To("iso3", RecordTables.Entities), To("source", RecordTables.Sources),
            new("lat", FieldSchema.Number), new("lon", FieldSchema.Number),
            new("opened", FieldSchema.Integer), new("closed", FieldSchema.Integer),
        ]),
        [RecordTables.Events] = new("id", false,
        [
            .. Texts("id", "date", "precision", "date_end", "title", "short_title", "category", "countries"),
            .. Texts("locator", "printed_as", "note"),
            To("source", RecordTables.Sources), To("cited_id", RecordTables.Sources),
        ]),
        [RecordTables.Frameworks] = new("id", false, [.. Texts("id", "title", "description"), new("order", FieldSchema.Integer)]),
        [RecordTables.Classifications] = new("id", false,
        [
            .. Texts("id", "class", "item", "topic", "said_by", "locator", "printed_as", "note"),
            To("framework", RecordTables.Frameworks), To("iso3", RecordTables.Entities), To("source", RecordTables.Sources),
        ]),
        [RecordTables.Sections] = new("id", false,
            [.. Texts("id", "title"), To("source", RecordTables.Sources), new("order", FieldSchema.Integer)]),
        [RecordTables.Spellings] = new("id", false, Texts("id", "name", "variant")),
        [RecordTables.Changes] = new(
            null, false, Texts("version", "date", "chart", "item", "subject", "change", "before", "after", "note")),
        [RecordTables.Claims] = new("id", false,
        [
            .. Texts("id", "topic", "statement", "locator", "printed_as", "operation", "inputs", "relation", "other_inputs"),
            .. Texts("note"), To("iso3", RecordTables.Entities), To("source", RecordTables.Sources),
            new("stated", FieldSchema.Number), new("tolerance", FieldSchema.Number),
        ]),
    };

    private static NeededColumn[] Texts(params string[] names) => [.. names.Select(n => new NeededColumn(n))];

    private static NeededColumn To(string column, string table) => new(column, References: table);
}
