using Dashboard.Core.Reading;
using Dashboard.Core.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Core.Tests.Store;

/// <summary>Other programs, shares without locks, and media that are taken away.</summary>
public sealed class HeldStoreTests : IDisposable
{
    private readonly StoreFolder _store = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Store_WhoseFileIsGone_IsAskedAllTheSame()
    {
        var path = (await _store.OpenAsync()).Path!;
        using var held = new HeldStore(path);
        File.Delete(path);
        var counts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => CountAsync(held), Cancellation)));
        Assert.Equal(Enumerable.Repeat(RecordReader.Read(_store.Record.Folder).Record!.Observations.Count, 8), counts);
    }

    /// <summary>Programs on one folder that start with newer records remove the store of the one that runs since long.</summary>
    [Fact]
    public async Task Store_RemovedForNewerRecords_IsAskedAllTheSame()
    {
        var path = (await _store.OpenAsync()).Path!;
        using var held = new HeldStore(path);
        var before = await CountAsync(held);
        for (var changes = 0; File.Exists(path); changes++)
        {
            Assert.True(changes < 10, "The store was never removed.");
            _store.ChangeRecord($"organisation-{changes}");
            await _store.OpenAsync();
        }
        Assert.Equal(before, await CountAsync(held));
    }

    [Fact]
    public async Task Store_OfAFileThatAnotherHasLocked_IsOpenedAndRead()
    {
        var path = (await _store.OpenAsync()).Path!;
        await using var other = new SqliteConnection($"Data Source={path};Pooling=False");
        await other.OpenAsync(Cancellation);
        await using var locks = other.CreateCommand();
        locks.CommandText = "BEGIN EXCLUSIVE";
        await locks.ExecuteNonQueryAsync(Cancellation);
        var opened = await _store.OpenAsync();
        Assert.Equal((path, false), (opened.Path, opened.Built));
        using var held = new HeldStore(path);
        Assert.True(await CountAsync(held) > 0);
    }

    [Fact]
    public async Task Store_HeldInMemory_CannotBeWritten()
    {
        using var held = new HeldStore((await _store.OpenAsync()).Path!);
        await using var context = held.CreateDbContext();
        await Assert.ThrowsAsync<SqliteException>(() => context.Observations.ExecuteDeleteAsync(Cancellation));
    }

    [Theory]
    [InlineData("with spaces")]
    [InlineData("100% & more?#1")]
    [InlineData("Дашборд ұ")]
    public async Task Store_InAFolderOfAnyName_IsBuiltAndRead(string name)
    {
        var folder = Path.Combine(_store.Folder, name);
        var built = await StoreOpening.OpenAsync(_store.Record.Folder, folder, Cancellation);
        Assert.Equal((folder, true), (Path.GetDirectoryName(built.Path), built.Built));
        Assert.False((await StoreOpening.OpenAsync(_store.Record.Folder, folder, Cancellation)).Built);
        using var held = new HeldStore(built.Path!);
        Assert.True(await CountAsync(held) > 0);
        Assert.Single(Directory.GetFileSystemEntries(_store.Folder));
    }

    [Fact]
    public async Task Store_ThatIsNone_IsNamed()
    {
        var path = Path.Combine(_store.Folder, "none.db");
        Assert.Contains(path, Assert.Throws<StoreException>(() => new HeldStore(path)).Message, StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, new string('x', 5000), Cancellation);
        Assert.Contains(path, Assert.Throws<StoreException>(() => new HeldStore(path)).Message, StringComparison.Ordinal);
    }

    private static async Task<int> CountAsync(HeldStore held)
    {
        await using var context = held.CreateDbContext();
        return await context.Observations.CountAsync(Cancellation);
    }
}
