using Dashboard.Core.Record;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Core.Store;

/// <summary>Says whether a file is a whole store, and whether it holds exactly a record.</summary>
internal static class StoreCheck
{
    // SQL by hand, because a start must not wait for EF Core's model just to find its store in order.
    private const string WholeSql =
        """
        SELECT DataVersion, BuildId FROM StoreInfo
        WHERE (SELECT count(*) FROM StoreInfo) = 1
        AND (SELECT group_concat(quick_check) FROM pragma_quick_check) = 'ok'
        AND NOT EXISTS (SELECT 1 FROM pragma_foreign_key_check)
        AND Sources = (SELECT count(*) FROM Sources) AND Entities = (SELECT count(*) FROM Entities)
        AND Indicators = (SELECT count(*) FROM Indicators) AND Observations = (SELECT count(*) FROM Observations)
        AND Gaps = (SELECT count(*) FROM Gaps) AND Organisations = (SELECT count(*) FROM Organisations)
        AND Places = (SELECT count(*) FROM Places) AND Events = (SELECT count(*) FROM Events)
        AND Frameworks = (SELECT count(*) FROM Frameworks) AND Classifications = (SELECT count(*) FROM Classifications)
        AND Claims = (SELECT count(*) FROM Claims) AND Sections = (SELECT count(*) FROM Sections)
        AND Spellings = (SELECT count(*) FROM Spellings) AND Changes = (SELECT count(*) FROM Changes)
        AND 0 < (SELECT count(*) FROM Search)
        """;

    /// <summary>True when a file is a whole store of a data version, written by this build.</summary>
    internal static async Task<bool> IsStoreOfAsync(string path, string dataVersion, CancellationToken cancellation) =>
        await WholeAsync(path, cancellation) is var (version, build) && version == dataVersion && build == StoreBuilder.BuildId;

    /// <summary>True when a file is a whole store that this build can read, whichever build wrote it.</summary>
    internal static async Task<bool> IsReadableAsync(string path, CancellationToken cancellation)
    {
        if (await WholeAsync(path, cancellation) is not var (version, build)) return false;
        if (build == StoreBuilder.BuildId) return true;
        try
        {
            await ReadAsync(path, version, cancellation);
            return true;
        }
        catch (Exception e) when (e is SqliteException or StoreException or InvalidOperationException or InvalidCastException or FormatException)
        {
            return false;
        }
    }

    /// <summary>Reads every row back and compares it with the record.</summary>
    /// <exception cref="StoreException">Something differs.</exception>
    internal static async Task CompareAsync(DocumentedRecord record, string path, CancellationToken cancellation)
    {
        if (await WholeAsync(path, cancellation) != (record.DataVersion, StoreBuilder.BuildId)) throw Differs("StoreInfo");
        var found = await ReadAsync(path, record.DataVersion, cancellation);
        Same("Sources", record.Sources, found.Sources, s => s.Id, StringComparer.Ordinal);
        Same("Entities", record.Entities, found.Entities, e => e.Iso3, StringComparer.Ordinal);
        Same("Indicators", record.Indicators, found.Indicators, i => i.Id, StringComparer.Ordinal);
        Same("Organisations", record.Organisations, found.Organisations, o => o.Id, StringComparer.Ordinal);
        Same("Observations", record.Observations, found.Observations, o => o.Order);
        Same("Gaps", record.Gaps, found.Gaps, g => g.Id);
        Same("Places", record.Places, found.Places, p => p.Id, StringComparer.Ordinal);
        Same("Events", record.Events, found.Events, e => e.Order);
        Same("Frameworks", record.Frameworks, found.Frameworks, f => f.Id, StringComparer.Ordinal);
        Same("Classifications", record.Classifications, found.Classifications, c => c.Order);
        Same("Claims", record.Claims, found.Claims, c => c.Order);
        Same("Sections", record.Sections, found.Sections, s => s.Id, StringComparer.Ordinal);
        Same("Spellings", record.Spellings, found.Spellings, s => s.Id, StringComparer.Ordinal);
        Same("Changes", record.Changes, found.Changes, c => c.Id);
    }

    /// <summary>Data version and build of a whole store, or null when the file is missing, corrupt or no store.</summary>
    private static async Task<(string Version, string Build)?> WholeAsync(string path, CancellationToken cancellation)
    {
        if (!File.Exists(path)) return null;
        try
        {
            await using var connection = new SqliteConnection(StoreFile.Connection(path, SqliteOpenMode.ReadOnly, pooling: false));
            await connection.OpenAsync(cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = WholeSql;
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            return await reader.ReadAsync(cancellation) ? (reader.GetString(0), reader.GetString(1)) : null;
        }
        catch (Exception e) when (e is SqliteException or InvalidOperationException or InvalidCastException)
        {
            return null;
        }
    }

    private static async Task<DocumentedRecord> ReadAsync(string path, string dataVersion, CancellationToken cancellation)
    {
        await using var store = new StoreContext(StoreFile.Options(path, SqliteOpenMode.ReadOnly, pooling: false));
        return await ReadAllAsync(store, dataVersion, cancellation);
    }

    /// <summary>Every row of a store.</summary>
    internal static async Task<DocumentedRecord> ReadAllAsync(StoreContext store, string dataVersion, CancellationToken cancellation) =>
        new()
        {
            DataVersion = dataVersion,
            Sources = await store.Sources.ToListAsync(cancellation),
            Entities = await store.Entities.ToListAsync(cancellation),
            Indicators = await store.Indicators.ToListAsync(cancellation),
            Organisations = await store.Organisations.ToListAsync(cancellation),
            Observations = await store.Observations.ToListAsync(cancellation),
            Gaps = await store.Gaps.ToListAsync(cancellation),
            Places = await store.Places.ToListAsync(cancellation),
            Events = await store.Events.ToListAsync(cancellation),
            Frameworks = await store.Frameworks.ToListAsync(cancellation),
            Classifications = await store.Classifications.ToListAsync(cancellation),
            Claims = await store.Claims.ToListAsync(cancellation),
            Sections = await store.Sections.ToListAsync(cancellation),
            Spellings = await store.Spellings.ToListAsync(cancellation),
            Changes = await store.Changes.ToListAsync(cancellation),
        };

    private static void Same<T, TKey>(
        string table, IEnumerable<T> expected, IEnumerable<T> found, Func<T, TKey> key, IComparer<TKey>? order = null)
    {
        var properties = typeof(T).GetProperties();
        var values = expected.OrderBy(key, order).SelectMany(item => properties.Select(p => p.GetValue(item)));
        if (!values.SequenceEqual(found.OrderBy(key, order).SelectMany(item => properties.Select(p => p.GetValue(item))))) throw Differs(table);
    }

    private static StoreException Differs(string table) =>
        new($"The table {table} of the store does not hold what the record holds; the store was not put in place.");
}
