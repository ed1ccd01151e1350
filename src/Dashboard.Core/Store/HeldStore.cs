using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Core.Store;

/// <summary>
/// A store read whole into memory. Whatever becomes of its file then takes nothing from readers: another program on the same
/// folder removes it for a newer record, a share is gone, a stick is pulled out. Safe for several threads.
/// </summary>
public sealed class HeldStore : IDbContextFactory<StoreContext>, IDisposable
{
    private readonly SqliteConnection _held;
    private readonly string _asked;
    private readonly DbContextOptions<StoreContext> _options;

    /// <summary>Reads a store.</summary>
    /// <param name="path">A whole store.</param>
    /// <exception cref="StoreException">The file cannot be read.</exception>
    public HeldStore(string path)
    {
        // Such a database lives as long as one connection to it is open.
        var address = $"file:/held-{Guid.NewGuid():N}?vfs=memdb";
        _held = new SqliteConnection(StoreFile.ConnectionTo(address, SqliteOpenMode.ReadWriteCreate, pooling: false));
        _asked = StoreFile.ConnectionTo(address, SqliteOpenMode.ReadOnly, pooling: true);
        _options = StoreFile.OptionsOf(_asked);
        try
        {
            using var file = new SqliteConnection(StoreFile.Connection(path, SqliteOpenMode.ReadOnly, pooling: false));
            file.Open();
            _held.Open();
            file.BackupDatabase(_held);
        }
        catch (SqliteException e)
        {
            _held.Dispose();
            throw new StoreException($"The store {path} cannot be read: {e.Message.TrimEnd('.')}.", e);
        }
    }

    /// <inheritdoc/>
    public StoreContext CreateDbContext() => new(_options);

    /// <inheritdoc/>
    public void Dispose()
    {
        using (var pooled = new SqliteConnection(_asked)) SqliteConnection.ClearPool(pooled);
        _held.Dispose();
    }
}
