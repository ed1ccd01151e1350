using System.Text.Json;
using Dashboard.Core.Record;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Core.Store;

/// <summary>Says whether a file is a whole store, and whether it holds exactly a record.</summary>
internal static class StoreCheck
{
    /// <summary>The data version of a store that this build wrote, or null when the file is missing, corrupt or of other code.</summary>
    internal static async Task<string?> VersionAsync(string path, CancellationToken cancellation)
    {
        if (!File.Exists(path)) return null;
        try
        {
            await using var store = new StoreContext(StoreBuilder.Options(path, SqliteOpenMode.ReadOnly, pooling: false));
            var answer = await store.Database.SqlQueryRaw<string>("SELECT quick_check AS Value FROM pragma_quick_check").ToListAsync(cancellation);
            if (answer is not ["ok"]) return null;
            var info = await store.StoreInfo.SingleOrDefaultAsync(cancellation);
            return info?.BuildId == StoreBuilder.BuildId ? info.DataVersion : null;
        }
        catch (Exception e) when (e is SqliteException or InvalidOperationException or InvalidCastException)
        {
            return null;
        }
    }

    /// <summary>Reads every row back and compares it with the record.</summary>
    /// <exception cref="StoreException">Something differs.</exception>
    internal static async Task CompareAsync(DocumentedRecord record, string path, CancellationToken cancellation)
    {
        await using var store = new StoreContext(StoreBuilder.Options(path, SqliteOpenMode.ReadOnly, pooling: false));
        Same("sources", record.Sources.OrderBy(s => s.Id, StringComparer.Ordinal), (await store.Sources.ToListAsync(cancellation)).OrderBy(s => s.Id, StringComparer.Ordinal));
        Same("entities", record.Entities.OrderBy(e => e.Iso3, StringComparer.Ordinal), (await store.Entities.ToListAsync(cancellation)).OrderBy(e => e.Iso3, StringComparer.Ordinal));
        Same("indicators", record.Indicators.OrderBy(i => i.Id, StringComparer.Ordinal), (await store.Indicators.ToListAsync(cancellation)).OrderBy(i => i.Id, StringComparer.Ordinal));
        Same("organisations", record.Organisations.OrderBy(o => o.Id, StringComparer.Ordinal), (await store.Organisations.ToListAsync(cancellation)).OrderBy(o => o.Id, StringComparer.Ordinal));
        Same("observations", record.Observations, await store.Observations.OrderBy(o => o.Id).ToListAsync(cancellation));
        Same("gaps", record.Gaps, await store.Gaps.OrderBy(g => g.Id).ToListAsync(cancellation));
        Same("places", record.Places, await store.Places.OrderBy(p => p.Order).ToListAsync(cancellation));
    }

    private static void Same<T>(string table, IEnumerable<T> expected, IEnumerable<T> found)
    {
        if (JsonSerializer.Serialize(expected) != JsonSerializer.Serialize(found))
            throw new StoreException($"The table {table} of the store does not hold what the record holds; the store was not put in place.");
    }
}
