using Dashboard.Core.Record;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Core.Store;

/// <summary>Builds the store of a record into a file of its own and moves it into place when it is whole.</summary>
public static class StoreBuilder
{
    private const string TemporaryEnding = ".building";
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    /// <summary>Changes whenever the code that writes stores may have changed, so that stores of older code are rebuilt.</summary>
    public static string BuildId { get; } = typeof(StoreBuilder).Module.ModuleVersionId.ToString("N")[..8];

    /// <summary>The file name of the store of a data version.</summary>
    public static string FileName(string dataVersion)
    {
        ArgumentNullException.ThrowIfNull(dataVersion);
        return $"record-{dataVersion[..12]}-{BuildId}.db";
    }

    /// <summary>Options that open a store read-only.</summary>
    public static DbContextOptions<StoreContext> ReadOnly(string path) => Options(path, SqliteOpenMode.ReadOnly, pooling: true);

    /// <summary>Builds, reads back and moves into place; several processes may do it at once.</summary>
    /// <returns>Path of the store.</returns>
    /// <exception cref="StoreException">The folder cannot be written, or what was read back is not the record.</exception>
    public static async Task<string> BuildAsync(DocumentedRecord record, string folder, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        var path = Path.Combine(folder, FileName(record.DataVersion));
        var temporary = $"{path}.{Guid.NewGuid():N}{TemporaryEnding}";
        try
        {
            Directory.CreateDirectory(folder);
            RemoveAbandoned(folder);
            await WriteAsync(record, temporary, cancellation);
            await StoreCheck.CompareAsync(record, temporary, cancellation);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SqliteException or DbUpdateException)
        {
            throw new StoreException($"The store cannot be written in the folder {folder}: {(e.InnerException ?? e).Message}", e);
        }
        finally
        {
            if (File.Exists(temporary)) File.Delete(temporary);
        }
        RemoveOlder(folder, path);
        return path;
    }

    internal static DbContextOptions<StoreContext> Options(string path, SqliteOpenMode mode, bool pooling) =>
        new DbContextOptionsBuilder<StoreContext>()
            .UseSqlite(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = pooling, ForeignKeys = true }.ToString())
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .Options;

    private static async Task WriteAsync(DocumentedRecord record, string path, CancellationToken cancellation)
    {
        await using var store = new StoreContext(Options(path, SqliteOpenMode.ReadWriteCreate, pooling: false));
        await store.Database.EnsureCreatedAsync(cancellation);
        store.AddRange(record.Sources);
        store.AddRange(record.Entities);
        store.AddRange(record.Indicators);
        store.AddRange(record.Organisations);
        store.AddRange(record.Observations);
        store.AddRange(record.Gaps);
        store.AddRange(record.Places);
        store.Add(new StoreInfo { DataVersion = record.DataVersion, BuildId = BuildId });
        await store.SaveChangesAsync(cancellation);
        // A store is opened read-only, where a write-ahead log could not even be read.
        await store.Database.ExecuteSqlRawAsync("ANALYZE; PRAGMA journal_mode=DELETE;", cancellation);
    }

    private static void RemoveAbandoned(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "record-*" + TemporaryEnding))
            if (DateTime.UtcNow - File.GetLastWriteTimeUtc(file) > Abandoned) File.Delete(file);
    }

    /// <summary>Keeps the store before this one, to go back to if the next record is broken.</summary>
    private static void RemoveOlder(string folder, string current)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "record-*.db").Where(f => f != current)
            .OrderByDescending(File.GetLastWriteTimeUtc).Skip(1))
        {
            try
            {
                File.Delete(file);
            }
            catch (IOException)
            {
                // Another process still reads it; the next build removes it.
            }
        }
    }
}
