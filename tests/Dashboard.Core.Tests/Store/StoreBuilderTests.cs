using System.Text.Json;
using Dashboard.Core.Reading;
using Dashboard.Core.Record;
using Dashboard.Core.Store;
using Dashboard.Core.Tests.Record;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Core.Tests.Store;

public sealed class StoreBuilderTests : IDisposable
{
    private readonly StoreFolder _store = new();
    private readonly DocumentedRecord _record = RecordReader.Read(RecordCopy.Real).Record!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task BuildAsync_OfTheRealRecord_HoldsEveryRowAndValue()
    {
        await using var store = new StoreContext(StoreFile.Options(await BuildAsync(), SqliteOpenMode.ReadOnly, pooling: true));
        Assert.Equal(
            Text(_record.Sources.OrderBy(s => s.Id)), Text(await store.Sources.OrderBy(s => s.Id).ToListAsync(Cancellation)));
        Assert.Equal(
            Text(_record.Entities.OrderBy(e => e.Iso3)),
            Text(await store.Entities.OrderBy(e => e.Iso3).ToListAsync(Cancellation)));
        Assert.Equal(Text(_record.Indicators), Text(await store.Indicators.OrderBy(i => i.Order).ToListAsync(Cancellation)));
        Assert.Equal(Text(_record.Observations), Text(await store.Observations.OrderBy(o => o.Order).ToListAsync(Cancellation)));
        Assert.Equal(Text(_record.Gaps), Text(await store.Gaps.OrderBy(g => g.Id).ToListAsync(Cancellation)));
        Assert.Equal(
            Text(_record.Organisations.OrderBy(o => o.Id)),
            Text(await store.Organisations.OrderBy(o => o.Id).ToListAsync(Cancellation)));
        Assert.Equal(Text(_record.Places), Text(await store.Places.OrderBy(p => p.Order).ToListAsync(Cancellation)));
    }

    [Fact]
    public async Task BuildAsync_OfTheRealRecord_SaysWhatItWasBuiltFrom()
    {
        await using var store = new StoreContext(StoreFile.Options(await BuildAsync(), SqliteOpenMode.ReadOnly, pooling: true));
        var info = await store.StoreInfo.SingleAsync(Cancellation);
        Assert.Equal(_record.DataVersion, info.DataVersion);
        Assert.Equal(StoreBuilder.BuildId, info.BuildId);
        var counts = await store.RowCounts.ToDictionaryAsync(c => c.Name, c => c.Rows, Cancellation);
        Assert.Equal((_record.Observations.Count, _record.Places.Count), (counts["Observations"], counts["Places"]));
        Assert.Equal(StoreTables.All.Count, counts.Count);
    }

    [Fact]
    public async Task BuildAsync_OfTheRealRecord_HoldsItsOtherFilesAndItsDate()
    {
        await using var store = new StoreContext(StoreFile.Options(await BuildAsync(), SqliteOpenMode.ReadOnly, pooling: true));
        using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(RecordCopy.Real, "datapackage.json")));
        var files = package.RootElement.GetProperty("resources").EnumerateArray()
            .Select(r => r.GetProperty("path").GetString()!).Where(p => !p.EndsWith(".csv", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToList();

        Assert.Equal(
            files.Select(f => (f, File.ReadAllText(Path.Combine(RecordCopy.Real, f)))),
            (await store.Files.OrderBy(f => f.Path).ToListAsync(Cancellation)).Select(f => (f.Path, f.Text)));
        Assert.Equal(
            package.RootElement.GetProperty("created").GetDateTimeOffset(),
            (await store.StoreInfo.SingleAsync(Cancellation)).Created);
    }

    [Fact]
    public async Task BuildAsync_Name_IsVersionAndBuild()
    {
        var path = await BuildAsync();
        Assert.Equal($"record-{_record.DataVersion[..12]}-{StoreBuilder.BuildId}.db", Path.GetFileName(path));
        Assert.Matches("^[0-9a-f]{8}$", StoreBuilder.BuildId);
    }

    [Fact]
    public async Task BuildAsync_Finished_LeavesOneFileWithoutALog()
    {
        var path = await BuildAsync();
        Assert.Equal([Path.GetFileName(path)], _store.Files);
        Assert.Equal("delete", StoreFolder.Run(path, "PRAGMA journal_mode"));
        Assert.True(StoreFolder.Run(path, "SELECT count(*) FROM sqlite_stat1") is > 0L);
    }

    [Fact]
    public async Task BuildAsync_CodeLists_AreStoredAsCodes()
    {
        var path = await BuildAsync();
        Assert.Equal(
            "about,at-least,at-most,exact",
            StoreFolder.Run(path, "SELECT group_concat(b) FROM (SELECT DISTINCT Bound AS b FROM Observations ORDER BY b)"));
        Assert.Equal("central-asia", StoreFolder.Run(path, "SELECT \"Group\" FROM Entities WHERE Iso3 = 'KAZ'"));
    }

    [Fact]
    public async Task BuildAsync_References_AreForeignKeys()
    {
        var path = await BuildAsync();
        Assert.Equal(3L, StoreFolder.Run(path, "SELECT count(*) FROM pragma_foreign_key_list('Observations')"));
        Assert.Equal(3L, StoreFolder.Run(path, "SELECT count(*) FROM pragma_foreign_key_list('Gaps')"));
        Assert.Equal(3L, StoreFolder.Run(path, "SELECT count(*) FROM pragma_foreign_key_list('Places')"));
    }

    [Fact]
    public async Task ReadOnly_Writing_Fails()
    {
        await using var store = new StoreContext(StoreFile.Options(await BuildAsync(), SqliteOpenMode.ReadOnly, pooling: true));
        Assert.Equal(QueryTrackingBehavior.NoTracking, store.ChangeTracker.QueryTrackingBehavior);
        var failure = await Assert.ThrowsAsync<SqliteException>(() => store.Gaps.ExecuteDeleteAsync(Cancellation));
        Assert.Equal("SQLite Error 8: 'attempt to write a readonly database'.", failure.Message);
    }

    [Fact]
    public async Task ReadOnly_StoreMissing_MakesNoFile()
    {
        var path = Path.Combine(_store.Folder, "record-none.db");
        await using var store = new StoreContext(StoreFile.Options(path, SqliteOpenMode.ReadOnly, pooling: true));
        await Assert.ThrowsAsync<SqliteException>(() => store.Gaps.CountAsync(Cancellation));
        Assert.Empty(_store.Files);
    }

    [Fact]
    public async Task BuildAsync_RowsThatReferToNothing_SaysSoAndLeavesNothing()
    {
        var broken = _record with { Sources = [] };
        var failure = await Assert.ThrowsAsync<StoreException>(
            () => StoreBuilder.BuildAsync(broken, _store.Folder, Cancellation));
        Assert.Equal(
            $"The store cannot be written in the folder {_store.Folder}: SQLite Error 19: 'FOREIGN KEY constraint failed'.",
            failure.Message);
        Assert.Empty(_store.Files);
    }

    [Fact]
    public async Task BuildAsync_FilesOfBuildsCutOff_AreRemovedAfterAnHour()
    {
        string[] files = ["record-0.db.1.building", "record-0.db.1.building-wal", "record-0.db.2.building"];
        foreach (var file in files) await File.WriteAllTextAsync(Path.Combine(_store.Folder, file), "", Cancellation);
        foreach (var file in files[..2])
            File.SetLastWriteTimeUtc(Path.Combine(_store.Folder, file), DateTime.UtcNow.AddHours(-2));
        var path = await BuildAsync();
        Assert.Equal(new[] { "record-0.db.2.building", Path.GetFileName(path) }.Order(StringComparer.Ordinal), _store.Files);
    }

    [Fact]
    public async Task BuildAsync_OlderStores_KeepsTheTwoUsedLast()
    {
        for (var age = 1; age <= 4; age++)
        {
            var file = Path.Combine(_store.Folder, $"record-{age:D12}-00000000.db");
            await File.WriteAllTextAsync(file, "", Cancellation);
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddDays(-age));
        }
        await File.WriteAllTextAsync(Path.Combine(_store.Folder, "record-of-something-else.db"), "", Cancellation);
        var path = await BuildAsync();
        string[] expected =
        [
            "record-000000000001-00000000.db", "record-000000000002-00000000.db", "record-of-something-else.db",
            Path.GetFileName(path),
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), _store.Files);
    }

    private Task<string> BuildAsync() => StoreBuilder.BuildAsync(_record, _store.Folder, Cancellation);

    private static string Text<T>(IEnumerable<T> rows) => JsonSerializer.Serialize(rows);
}
