using Dashboard.Core.Record;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Core.Store;

/// <summary>Builds the store of a record into a file of its own and moves it into place when it is whole.</summary>
public static class StoreBuilder
{
    private const int OlderStoresKept = 2;
    private const int MoveTries = 10;
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1), BetweenMoves = TimeSpan.FromSeconds(0.3);

    /// <summary>Changes when the code that writes stores may have changed, so that stores of older code are rebuilt.</summary>
    public static string BuildId { get; } = typeof(StoreBuilder).Module.ModuleVersionId.ToString("N")[..8];

    /// <summary>The file name of the store of a data version.</summary>
    public static string FileName(string dataVersion)
    {
        ArgumentNullException.ThrowIfNull(dataVersion);
        return StoreFile.Name(dataVersion);
    }

    /// <summary>Builds, reads back and moves into place; several processes may do it at once.</summary>
    /// <returns>Path of the store.</returns>
    /// <exception cref="StoreException">The folder cannot be written, or what was read back is not the record.</exception>
    public static async Task<string> BuildAsync(DocumentedRecord record, string folder, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        var path = Path.Combine(folder, FileName(record.DataVersion));
        var temporary = StoreFile.Temporary(path);
        try
        {
            Directory.CreateDirectory(folder);
            RemoveAbandoned(folder);
            await WriteAsync(record, temporary, cancellation);
            await StoreCheck.CompareAsync(record, temporary, cancellation);
            await MoveAsync(temporary, path, record.DataVersion, cancellation);
            RemoveOlder(folder, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SqliteException)
        {
            var reason = (e.InnerException ?? e).Message.TrimEnd('.');
            throw new StoreException($"The store cannot be written in the folder {folder}: {reason}.", e);
        }
        finally
        {
            StoreFile.TryDelete(temporary);
            foreach (var ending in new[] { "-journal", "-wal", "-shm" }) StoreFile.TryDelete(temporary + ending);
        }
        return path;
    }

    private static async Task WriteAsync(DocumentedRecord record, string path, CancellationToken cancellation)
    {
        await using var store = new StoreContext(StoreFile.Options(path, SqliteOpenMode.ReadWriteCreate, pooling: false));
        await store.Database.EnsureCreatedAsync(cancellation);
        await StoreWriter.WriteAsync(store, record, cancellation);
        // A store is opened read-only, where a write-ahead log could not even be read.
        await store.Database.ExecuteSqlRawAsync("ANALYZE; PRAGMA journal_mode=DELETE;", cancellation);
    }

    /// <summary>
    /// Moves the store into place; where an open file cannot be replaced, another's same store will do. A virus scanner may hold
    /// a fresh file for a moment, so that is tried more than once.
    /// </summary>
    private static async Task MoveAsync(string temporary, string path, string dataVersion, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                File.Move(temporary, path, overwrite: true);
                return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                if (await StoreCheck.IsStoreOfAsync(path, dataVersion, cancellation)) return;
                if (tries == MoveTries) throw;
                await Task.Delay(BetweenMoves, cancellation);
            }
        }
    }

    private static void RemoveAbandoned(string folder)
    {
        foreach (var file in StoreFile.Temporaries(folder))
            if (DateTime.UtcNow - File.GetLastWriteTimeUtc(file) > Abandoned) StoreFile.TryDelete(file);
    }

    /// <summary>Keeps the stores before this one, to go back to if the next record is broken.</summary>
    private static void RemoveOlder(string folder, string current)
    {
        foreach (var file in StoreFile.Stores(folder).Where(f => Path.GetFileName(f) != Path.GetFileName(current))
            .Skip(OlderStoresKept)) StoreFile.TryDelete(file);
    }
}
