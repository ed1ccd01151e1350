using Microsoft.Data.Sqlite;
using System.Text.Json;
using Dashboard.Core.Geography;
using Dashboard.Core.Queries;
using Dashboard.Core.Reading;
using Dashboard.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Core.Tests.Store;

public sealed class StoreOpeningTests : IDisposable
{
    private readonly StoreFolder _store = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task OpenAsync_NoStore_BuildsIt()
    {
        var opened = await _store.OpenAsync();
        Assert.True(opened.Built);
        Assert.Empty(opened.Problems);
        Assert.Equal([Path.GetFileName(opened.Path!)], _store.Files);
        Assert.Equal(RecordReader.DataVersionOf(_store.Record.Folder), await VersionAsync(opened));
    }

    [Fact]
    public async Task OpenAsync_FolderMissing_MakesIt()
    {
        var folder = Path.Combine(_store.Folder, "new", "store");
        var opened = await StoreOpening.OpenAsync(_store.Record.Folder, folder, Cancellation);
        Assert.Equal(folder, Path.GetDirectoryName(opened.Path));
    }

    [Fact]
    public async Task OpenAsync_StoreOfThisRecord_IsUsed()
    {
        var built = await _store.OpenAsync();
        var bytes = await File.ReadAllBytesAsync(built.Path!, Cancellation);
        var opened = await _store.OpenAsync();
        Assert.False(opened.Built);
        Assert.Equal(built.Path, opened.Path);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(opened.Path!, Cancellation));
    }

    [Fact]
    public async Task OpenAsync_RecordChanged_BuildsAnother()
    {
        var before = await _store.OpenAsync();
        _store.ChangeRecord("rossiya-segodnya");
        var after = await _store.OpenAsync();
        Assert.True(after.Built);
        Assert.NotEqual(before.Path, after.Path);
        await using var context = new StoreContext(StoreFile.Options(after.Path!, SqliteOpenMode.ReadOnly, pooling: true));
        Assert.Equal(1, await context.Organisations.CountAsync(o => o.Id == "rossiya-segodnya", Cancellation));
    }

    [Fact]
    public async Task OpenAsync_RecordChangedBack_UsesTheEarlierStore()
    {
        var first = await _store.OpenAsync();
        var original = _store.Record.Text("organisations.csv");
        _store.ChangeRecord("rossiya-segodnya");
        await _store.OpenAsync();
        _store.Record.Write("organisations.csv", original);
        var again = await _store.OpenAsync();
        Assert.False(again.Built);
        Assert.Equal(first.Path, again.Path);
    }

    [Fact]
    public async Task OpenAsync_StoreCorrupt_IsRebuilt() => await IsRebuiltAfter(path =>
    {
        using var file = File.OpenWrite(path);
        file.Seek(4096, SeekOrigin.Begin);
        file.Write([.. Enumerable.Repeat((byte)0xFF, 8192)]);
    });

    [Fact]
    public async Task OpenAsync_StoreTruncated_IsRebuilt() => await IsRebuiltAfter(path =>
    {
        using var file = File.OpenWrite(path);
        file.SetLength(file.Length / 2);
    });

    [Fact]
    public async Task OpenAsync_StoreEmpty_IsRebuilt() => await IsRebuiltAfter(path => File.WriteAllBytes(path, []));

    [Fact]
    public async Task OpenAsync_StoreNotADatabase_IsRebuilt() =>
        await IsRebuiltAfter(path => File.WriteAllText(path, new string('x', 5000)));

    [Fact]
    public async Task OpenAsync_StoreWithoutInfo_IsRebuilt() =>
        await IsRebuiltAfter(path => StoreFolder.Run(path, "DELETE FROM StoreInfo"));

    [Fact]
    public async Task OpenAsync_StoreOfAnotherVersion_IsRebuilt() =>
        await IsRebuiltAfter(path => StoreFolder.Run(path, "UPDATE StoreInfo SET DataVersion = 'another'"));

    [Fact]
    public async Task OpenAsync_StoreOfAnotherBuild_IsRebuilt() =>
        await IsRebuiltAfter(path => StoreFolder.Run(path, "UPDATE StoreInfo SET BuildId = 'deadbeef'"));

    [Fact]
    public async Task OpenAsync_StoreWithARowLess_IsRebuilt() =>
        await IsRebuiltAfter(path => StoreFolder.Run(path, "DELETE FROM Observations WHERE \"Order\" = 1"));

    [Fact]
    public async Task OpenAsync_StoreWithABrokenReference_IsRebuilt() =>
        await IsRebuiltAfter(
            path => StoreFolder.Run(path, "PRAGMA foreign_keys = OFF; UPDATE Gaps SET SourceId = 'nobody' WHERE Id = 1"));

    [Fact]
    public async Task OpenAsync_RecordBroken_KeepsTheLastGoodStore()
    {
        var good = await _store.OpenAsync();
        var row = _store.Record.RowOf("entities.csv", "UZB");
        _store.BreakRecord();
        var opened = await _store.OpenAsync();
        Assert.Equal(good.Path, opened.Path);
        Assert.False(opened.Built);
        Assert.Equal(
            [$"entities.csv, row {row}, column group: \"asia\" is not one of russia, central-asia, other, world, several"],
            opened.Problems.Select(p => p.ToString()));
        await using var context = new StoreContext(StoreFile.Options(opened.Path!, SqliteOpenMode.ReadOnly, pooling: true));
        Assert.True(await context.Observations.AnyAsync(o => o.IndicatorId == "military-spending", Cancellation));
    }

    [Fact]
    public async Task OpenAsync_RecordBroken_StillServesOutlinesAndDate()
    {
        var before = Served((await _store.OpenAsync()).Path!);
        _store.BreakRecord();
        _store.Record.Write("geo/world.geojson", "{\"type\":");
        _store.Record.Delete("geo/central-asia.geojson");
        _store.Record.Delete("datapackage.json");
        var opened = await _store.OpenAsync();

        Assert.NotEmpty(opened.Problems);
        Assert.Equal(before, Served(opened.Path!));
        Assert.DoesNotContain("[]", before, StringComparison.Ordinal);
        Assert.EndsWith("+00:00", before, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenAsync_StoreWithoutOutlines_IsRebuilt() =>
        await IsRebuiltAfter(path => StoreFolder.Run(path, "DELETE FROM Files WHERE Path = 'geo/world.geojson'"));

    [Fact]
    public async Task OpenAsync_RecordBroken_UsesTheStoreThatWasUsedLast()
    {
        var first = await _store.OpenAsync();
        _store.ChangeRecord("rossiya-segodnya");
        var second = await _store.OpenAsync();
        File.SetLastWriteTimeUtc(first.Path!, DateTime.UtcNow.AddHours(-1));
        _store.BreakRecord();
        Assert.Equal(second.Path, (await _store.OpenAsync()).Path);
        await File.WriteAllTextAsync(second.Path!, "no longer whole", Cancellation);
        Assert.Equal(first.Path, (await _store.OpenAsync()).Path);
    }

    [Fact]
    public async Task OpenAsync_RecordBrokenAndStoreOfAnEarlierBuild_UsesItWhenItCanBeRead()
    {
        var good = await _store.OpenAsync();
        var earlier = good.Path!.Replace(StoreBuilder.BuildId, "00000000", StringComparison.Ordinal);
        File.Move(good.Path, earlier);
        StoreFolder.Run(earlier, "UPDATE StoreInfo SET BuildId = '00000000'");
        _store.BreakRecord();
        Assert.Equal(earlier, (await _store.OpenAsync()).Path);
        StoreFolder.Run(earlier, "ALTER TABLE Places DROP COLUMN Note");
        Assert.Null((await _store.OpenAsync()).Path);
    }

    [Fact]
    public async Task OpenAsync_RecordBrokenAndNoStore_HasNone()
    {
        _store.BreakRecord();
        var opened = await _store.OpenAsync();
        Assert.Null(opened.Path);
        Assert.Single(opened.Problems);
        Assert.Empty(_store.Files);
    }

    [Fact]
    public async Task OpenAsync_RecordFolderMissing_KeepsTheLastGoodStore()
    {
        var good = await _store.OpenAsync();
        var missing = Path.Combine(_store.Record.Folder, "gone");
        var opened = await StoreOpening.OpenAsync(missing, _store.Folder, Cancellation);
        Assert.Equal(good.Path, opened.Path);
        Assert.Equal([$"datapackage.json: the folder {missing} does not exist"], opened.Problems.Select(p => p.ToString()));
    }

    [Fact]
    public async Task OpenAsync_SeveralAtOnce_AllSucceed()
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(_store.OpenAsync, Cancellation)));
        var path = Assert.Single(opened.Select(o => o.Path).Distinct());
        Assert.Equal([Path.GetFileName(path!)], _store.Files);
        Assert.Equal(RecordReader.DataVersionOf(_store.Record.Folder), await VersionAsync(opened[0]));
    }

    [Fact]
    public async Task OpenAsync_StoreReplacedWhileOneReads_BothGoOn()
    {
        var first = await _store.OpenAsync();
        await using var reading = new StoreContext(StoreFile.Options(first.Path!, SqliteOpenMode.ReadOnly, pooling: true));
        var before = await reading.Observations.CountAsync(Cancellation);
        await StoreBuilder.BuildAsync(RecordReader.Read(_store.Record.Folder).Record!, _store.Folder, Cancellation);
        Assert.Equal(before, await reading.Observations.CountAsync(Cancellation));
        Assert.Equal(before, await CountAsync(first.Path!));
    }

    [Fact]
    public async Task OpenAsync_StoreFolderCannotBeMade_SaysWhich()
    {
        var file = Path.Combine(_store.Folder, "a-file");
        await File.WriteAllTextAsync(file, "", Cancellation);
        var folder = Path.Combine(file, "store");
        var failure = await Assert.ThrowsAsync<StoreException>(
            () => StoreOpening.OpenAsync(_store.Record.Folder, folder, Cancellation));
        Assert.StartsWith($"The store cannot be written in the folder {folder}: ", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenAsync_FolderInPlaceOfTheStore_SaysWhereAndLeavesNothing()
    {
        var name = StoreBuilder.FileName(RecordReader.DataVersionOf(_store.Record.Folder)!);
        Directory.CreateDirectory(Path.Combine(_store.Folder, name));
        var failure = await Assert.ThrowsAsync<StoreException>(_store.OpenAsync);
        Assert.StartsWith(
            $"The store cannot be written in the folder {_store.Folder}: ", failure.Message, StringComparison.Ordinal);
        Assert.Empty(_store.Files);
    }

    private async Task IsRebuiltAfter(Action<string> breakIt)
    {
        var built = await _store.OpenAsync();
        var rows = await CountAsync(built.Path!);
        breakIt(built.Path!);
        var opened = await _store.OpenAsync();
        Assert.True(opened.Built);
        Assert.Equal(built.Path, opened.Path);
        Assert.Equal([Path.GetFileName(opened.Path!)], _store.Files);
        Assert.Equal(rows, await CountAsync(opened.Path!));
        Assert.Equal(RecordReader.DataVersionOf(_store.Record.Folder), await VersionAsync(opened));
    }

    /// <summary>The outlines of both views and the date of the record, in words.</summary>
    private static string Served(string path)
    {
        var queries = new RecordQueries(new Contexts(path));
        return string.Join('\n', Enum.GetValues<MapArea>().Select(a => JsonSerializer.Serialize(queries.Outlines(a))))
            + $"\n{queries.RecordCreated():O}";
    }

    private sealed class Contexts(string path) : IDbContextFactory<StoreContext>
    {
        public StoreContext CreateDbContext() => new(StoreFile.Options(path, SqliteOpenMode.ReadOnly, pooling: true));
    }

    // Unpooled, so that no connection to a file that was replaced is used again.
    private static async Task<int> CountAsync(string path)
    {
        await using var store = new StoreContext(StoreFile.Options(
            path, Microsoft.Data.Sqlite.SqliteOpenMode.ReadOnly, pooling: false));
        return await store.Observations.CountAsync(Cancellation);
    }

    private static async Task<string> VersionAsync(OpenedStore opened)
    {
        await using var store = new StoreContext(StoreFile.Options(
            opened.Path!, Microsoft.Data.Sqlite.SqliteOpenMode.ReadOnly, pooling: false));
        return (await store.StoreInfo.SingleAsync(Cancellation)).DataVersion;
    }
}
