using Dashboard.Core.Record;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Core.Store;

/// <summary>Says whether a file is a whole store, and whether it holds exactly a record.</summary>
internal static class StoreCheck
{
    /// <summary>Texts by their characters, whatever the culture.</summary>
    private static readonly Comparer<IComparable> Keys = Comparer<IComparable>.Create(
        (a, b) => a is string one && b is string other ? string.CompareOrdinal(one, other) : a.CompareTo(b));

    // SQL by hand, because a start must not wait for EF Core's model just to find its store in order.
    private static readonly string WholeSql =
        $"""
        SELECT DataVersion, BuildId FROM StoreInfo
        WHERE (SELECT count(*) FROM StoreInfo) = 1
        AND (SELECT group_concat(quick_check) FROM pragma_quick_check) = 'ok'
        AND NOT EXISTS (SELECT 1 FROM pragma_foreign_key_check)
        AND {StoreTables.AreWhole}
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
        catch (Exception e) when (e is SqliteException or StoreException or InvalidOperationException
            or InvalidCastException or FormatException)
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
        if (found.Created != record.Created) throw Differs("StoreInfo");
        foreach (var table in StoreTables.All) Same(table, record, found);
    }

    /// <summary>Data version and build of a whole store, or null when the file is missing, corrupt or no store.</summary>
    private static async Task<(string Version, string Build)?> WholeAsync(string path, CancellationToken cancellation)
    {
        if (!File.Exists(path)) return null;
        try
        {
            await using SqliteConnection connection = new(StoreFile.Connection(path, SqliteOpenMode.ReadOnly, pooling: false));
            await connection.OpenAsync(cancellation);
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names of tables, no input.
            command.CommandText = WholeSql;
#pragma warning restore CA2100
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
    internal static async Task<DocumentedRecord> ReadAllAsync(
        StoreContext store, string dataVersion, CancellationToken cancellation) =>
        new()
        {
            DataVersion = dataVersion,
            Created = (await store.StoreInfo.SingleAsync(cancellation)).Created,
            Files = await store.Files.ToListAsync(cancellation),
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

    private static void Same(RecordTable table, DocumentedRecord expected, DocumentedRecord found)
    {
        var properties = table.Row.GetProperties();
        if (!Values(expected).SequenceEqual(Values(found))) throw Differs(StoreTables.NameOf(table));

        IEnumerable<object?> Values(DocumentedRecord record) =>
            table.Rows(record).OrderBy(table.Key, Keys).SelectMany(row => properties.Select(p => p.GetValue(row)));
    }

    private static StoreException Differs(string table) =>
        new($"The table {table} of the store does not hold what the record holds; the store was not put in place.");
}
