using Dashboard.Core.Addresses;
using Dashboard.Core.Charts;
using Dashboard.Core.Explore;
using Dashboard.Core.Map;
using Dashboard.Core.Queries;
using Dashboard.Core.Store;
using Dashboard.Core.Tests.Record;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

[assembly: AssemblyFixture(typeof(Dashboard.Core.Tests.Charts.Specs))]

namespace Dashboard.Core.Tests.Charts;

/// <summary>The store of the real record, built once for all tests.</summary>
public sealed class Specs : IAsyncLifetime, IDbContextFactory<StoreContext>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dashboard-store-").FullName;
    private string _path = "";

    public RecordQueries Queries { get; private set; } = null!;

    internal RecordIndex Whole { get; private set; } = null!;

    internal ExploreData Explore { get; private set; } = null!;

    public StoreContext CreateDbContext() => new(StoreFile.Options(_path, SqliteOpenMode.ReadOnly, pooling: true));

    public async ValueTask InitializeAsync()
    {
        System.Globalization.CultureInfo.DefaultThreadCurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("en");
        _path = (await StoreOpening.OpenAsync(RecordCopy.Real, _folder)).Path!;
        Queries = new RecordQueries(this);
        Whole = await Queries.WholeAsync();
        Explore = await ExploreData.ReadAsync(this);
    }

    public ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    internal async Task<ChartSpec> ChartAsync(string slug, ChartQuery? query = null) =>
        ChartSpecBuilder.Build((await Queries.ChartAsync(slug))!, query ?? ChartQuery.All);

    internal ChartSpec Explored(string queryString)
    {
        var reader = new AddressReader(queryString);
        var query = ExploreQuery.Read(reader, Explore);
        Assert.Empty(reader.Finish());
        return ExploreSpecBuilder.Build(Explore, query);
    }

    internal async Task<MapSpec> MapAsync(MapQuery query) => MapSpecBuilder.Build(
        await Queries.MapAsync(), Queries.Outlines(query.Area), query);
}
