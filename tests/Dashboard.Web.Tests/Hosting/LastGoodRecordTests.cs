using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Dashboard.Web.Tests.Hosting;

public sealed class LastGoodRecordTests : IDisposable
{
    private readonly RecordCopy _record = RecordCopy.Of(Path.Combine(Repository.Folder, "wwwroot-data"));
    private readonly string _store = Directory.CreateTempSubdirectory("dashboard-store-").FullName;

    public void Dispose()
    {
        _record.Dispose();
        Directory.Delete(_store, recursive: true);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/charts/military-spending")]
    [InlineData("/charts/military-spending.csv")]
    [InlineData("/map")]
    [InlineData("/map.png")]
    [InlineData("/map/outlines.svg")]
    public async Task Host_StartedOnABrokenRecord_ServesTheLastGoodOne(string address)
    {
        await using (var good = Host())
            await good.CreateClient().GetStringAsync("/health/live", TestContext.Current.CancellationToken);
        _record.Replace("observations.csv", ",2.8129,", ",much,");
        _record.Replace("geo/world.geojson", "{\"type\":\"FeatureCollection\"", "{\"type\":");
        await using var host = Host();
        using var client = host.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);
        var ready = await client.GetStringAsync("/health/ready", TestContext.Current.CancellationToken);
        Assert.Contains("\"status\":\"ready-with-last-good-record\"", ready, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Host_WhoseRecordBreaksWhileItRuns_GoesOnWithTheGoodOne()
    {
        await using var host = Host();
        using var client = host.CreateClient();
        var before = await client.GetStringAsync("/charts/military-spending.csv", TestContext.Current.CancellationToken);
        _record.Replace("observations.csv", ",2.8129,", ",much,");
        Assert.Equal(before, await client.GetStringAsync("/charts/military-spending.csv", TestContext.Current.CancellationToken));
        Assert.Contains(
            "\"status\":\"ready\"", await client.GetStringAsync("/health/ready", TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    /// <summary>Programs on one folder that start with newer records remove it.</summary>
    [Fact]
    public async Task Host_WhoseStoreIsRemovedWhileItRuns_ServesWhatNobodyAskedForBefore()
    {
        await using var host = Host();
        using var client = host.CreateClient();
        await client.GetStringAsync("/health/live", TestContext.Current.CancellationToken);
        foreach (var file in Directory.GetFiles(_store)) File.Delete(file);
        foreach (var address in new[]
        {
            "/", "/charts/emigration", "/charts/tv-channels.png", "/map", "/map.csv", "/timeline", "/figures", "/search?q=school",
            "/explore?series=student-quotas/KAZ/caiss-2017", "/countries/KAZ", "/sources/caiss-2017", "/health/ready",
        })
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);
    }

    private WebApplicationFactory<Program> Host() => new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
    {
        host.UseSetting("Record:Folder", _record.Folder);
        host.UseSetting("Store:Folder", _store);
    });
}
