using Dashboard.Core.Reading;
using Dashboard.Core.Store;
using Dashboard.Core.Tests.Record;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Core.Tests.Store;

public sealed class StoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dashboard-store-").FullName;
    private readonly RecordCopy _record = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _record.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Store_OfACleanRecord_HoldsEveryRow()
    {
        var opened = await OpenAsync();
        Assert.True(opened.Built);
        var record = RecordReader.Read(_record.Folder).Record!;
        await using var store = new StoreContext(StoreFile.Options(opened.Path!, SqliteOpenMode.ReadOnly, pooling: true));
        var observations = await store.Observations.OrderBy(o => o.Order).ToListAsync(Cancellation);
        Assert.Equal(
            record.Observations.Select(o => (o.PrintedAs, o.Value)), observations.Select(o => (o.PrintedAs, o.Value)));
        Assert.Equal(
            record.Places.Select(p => p.Id),
            await store.Places.OrderBy(p => p.Order).Select(p => p.Id).ToListAsync(Cancellation));
        Assert.Equal(record.DataVersion, (await store.StoreInfo.SingleAsync(Cancellation)).DataVersion);
        Assert.Equal(record.Sources.Count, await store.Sources.CountAsync(Cancellation));
    }

    [Fact]
    public async Task Store_OpenedAgain_IsNotBuiltAgain()
    {
        var first = await OpenAsync();
        var second = await OpenAsync();
        Assert.False(second.Built);
        Assert.Equal(first.Path, second.Path);
    }

    [Fact]
    public async Task Store_Opened_CannotBeWritten()
    {
        var opened = await OpenAsync();
        await using var store = new StoreContext(StoreFile.Options(opened.Path!, SqliteOpenMode.ReadOnly, pooling: true));
        var error = await Assert.ThrowsAsync<SqliteException>(
            () => store.Database.ExecuteSqlRawAsync("DELETE FROM Places", Cancellation));
        Assert.Equal(8, error.SqliteErrorCode);
    }

    [Fact]
    public async Task Store_Built_IsOneFileWithoutALog()
    {
        await OpenAsync();
        var file = Assert.Single(Directory.GetFiles(_folder));
        var bytes = await File.ReadAllBytesAsync(file, Cancellation);
        // Bytes 18 and 19 of a SQLite file are 2 for a write-ahead log and 1 for a rollback journal.
        Assert.Equal((1, 1), (bytes[18], bytes[19]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(20_000)]
    public async Task Store_CutShort_IsRebuilt(int length)
    {
        var opened = await OpenAsync();
        await using (var file = File.OpenWrite(opened.Path!)) file.SetLength(length);
        Assert.True((await OpenAsync()).Built);
    }

    [Fact]
    public async Task Store_Overwritten_IsRebuilt()
    {
        var opened = await OpenAsync();
        await File.WriteAllTextAsync(opened.Path!, "this is no database", Cancellation);
        Assert.True((await OpenAsync()).Built);
    }

    [Fact]
    public async Task Record_BrokenLater_KeepsTheLastGoodStore()
    {
        var good = await OpenAsync();
        _record.Replace("observations.csv", ",2.8129,", ",much,");
        var opened = await OpenAsync();
        Assert.Equal(good.Path, opened.Path);
        Assert.Equal(
            "observations.csv, row 2, column value: \"much\" is not a number; "
            + "write digits with a decimal point and nothing between thousands",
            Assert.Single(opened.Problems).ToString());
        await using var store = new StoreContext(StoreFile.Options(opened.Path!, SqliteOpenMode.ReadOnly, pooling: true));
        Assert.Equal(2.8129, (await store.Observations.FirstAsync(o => o.Order == 1, Cancellation)).Value);
    }

    [Fact]
    public async Task Record_BrokenFromTheStart_GivesProblemsAndNoStore()
    {
        _record.Replace("observations.csv", ",2.8129,", ",much,");
        var opened = await OpenAsync();
        Assert.Null(opened.Path);
        Assert.Single(opened.Problems);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task Record_Changed_GetsAStoreOfItsOwnAndTheTwoBeforeStay()
    {
        var first = await OpenAsync();
        _record.Replace("organisations.csv", "Россотрудничество", "Первая");
        var second = await OpenAsync();
        _record.Replace("organisations.csv", "Первая", "Вторая");
        var third = await OpenAsync();
        _record.Replace("organisations.csv", "Вторая", "Третья");
        var fourth = await OpenAsync();
        Assert.Equal(new[] { second.Path, third.Path, fourth.Path }.Order(), Directory.GetFiles(_folder).Order());
        Assert.NotEqual(first.Path, second.Path);
    }

    [Fact]
    public async Task Store_BuiltBySeveralAtOnce_IsWholeForEach()
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(OpenAsync)));
        Assert.Single(opened.Select(o => o.Path).Distinct());
        Assert.Single(Directory.GetFiles(_folder));
        Assert.False((await OpenAsync()).Built);
    }

    [Fact]
    public async Task TemporaryFile_LeftAnHourAgo_IsRemoved()
    {
        var left = Path.Combine(_folder, "record-0123456789ab-01234567.db.0.building");
        await File.WriteAllTextAsync(left, "", Cancellation);
        File.SetLastWriteTimeUtc(left, DateTime.UtcNow.AddHours(-2));
        await OpenAsync();
        Assert.False(File.Exists(left));
    }

    [Fact]
    public async Task Folder_ThatIsAFile_IsAnErrorForPeople()
    {
        var file = Path.Combine(_folder, "taken");
        await File.WriteAllTextAsync(file, "", Cancellation);
        var error = await Assert.ThrowsAsync<StoreException>(() => StoreOpening.OpenAsync(_record.Folder, file, Cancellation));
        Assert.StartsWith($"The store cannot be written in the folder {file}: ", error.Message, StringComparison.Ordinal);
    }

    private Task<OpenedStore> OpenAsync() => StoreOpening.OpenAsync(_record.Folder, _folder, Cancellation);
}
