namespace Dashboard.Core.Record;

/// <summary>A table of the record.</summary>
/// <param name="Name">Its name in the data package.</param>
/// <param name="Row">Type of its rows.</param>
/// <param name="Rows">Its rows in a record.</param>
/// <param name="Key">What tells its rows apart, and orders them.</param>
internal sealed record RecordTable(
    string Name, Type Row, Func<DocumentedRecord, IReadOnlyList<object>> Rows, Func<object, IComparable> Key);

/// <summary>The tables of the record: what is read, stored, read back and compared, table by table.</summary>
internal static class RecordTables
{
    internal const string Sources = "sources", Entities = "entities", Indicators = "indicators", Observations = "observations",
        Gaps = "gaps", Organisations = "organisations", Places = "places", Events = "events",
        Frameworks = "frameworks", Classifications = "classifications", Claims = "claims",
        Sections = "sections", Spellings = "spellings", Changes = "changes";

    /// <summary>All of them, each after those that its rows refer to.</summary>
    internal static IReadOnlyList<RecordTable> All { get; } =
    [
        Of(Sources, r => r.Sources, s => s.Id),
        Of(Entities, r => r.Entities, e => e.Iso3),
        Of(Indicators, r => r.Indicators, i => i.Id),
        Of(Organisations, r => r.Organisations, o => o.Id),
        Of(Observations, r => r.Observations, o => o.Order),
        Of(Gaps, r => r.Gaps, g => g.Id),
        Of(Places, r => r.Places, p => p.Id),
        Of(Events, r => r.Events, e => e.Order),
        Of(Frameworks, r => r.Frameworks, f => f.Id),
        Of(Classifications, r => r.Classifications, c => c.Order),
        Of(Claims, r => r.Claims, c => c.Order),
        Of(Sections, r => r.Sections, s => s.Id),
        Of(Spellings, r => r.Spellings, s => s.Id),
        Of(Changes, r => r.Changes, c => c.Id),
    ];

    /// <summary>The usual file of a table; the data package may name another.</summary>
    internal static string FileOf(string table) => table + ".csv";

    private static RecordTable Of<T>(
        string name, Func<DocumentedRecord, IReadOnlyList<T>> rows, Func<T, IComparable> key) where T : class =>
        new(name, typeof(T), rows, row => key((T)row));
}
