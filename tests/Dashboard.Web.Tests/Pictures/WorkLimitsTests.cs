using System.Net;
using Dashboard.Web.Pictures;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;

namespace Dashboard.Web.Tests.Pictures;

/// <summary>A flood from one address is answered 429 and slows nobody else; a class behind one address is no flood.</summary>
public sealed class WorkLimitsTests(WebHost host)
{
    [Theory]
    [InlineData("/charts/student-quotas.png?width=320&height={0}", WorkLimits.Picture)]
    [InlineData("/map.svg?width=640&height={0}", WorkLimits.Picture)]
    [InlineData("/search?q=flood{0}", WorkLimits.Search)]
    [InlineData("/map?q=flood{0}", WorkLimits.Search)]
    public async Task Flood_FromOneAddress_IsToldToWaitAndTheOthersAreNot(string path, int cost)
    {
        await using var factory = host.Factory.WithWebHostBuilder(_ => { });
        var limits = (WorkLimits)factory.Services.GetService(typeof(WorkLimits))!;
        var flooding = Address(path.Length);
        Spend(limits, flooding);
        var refused = await GetAsync(factory.Server, flooding, Numbered(path, 400));
        Assert.Equal(StatusCodes.Status429TooManyRequests, refused.Response.StatusCode);
        Assert.InRange(int.Parse(refused.Response.Headers.RetryAfter!, System.Globalization.CultureInfo.InvariantCulture), 1, 15);
        Assert.Equal("text/plain; charset=utf-8", refused.Response.ContentType);
        var other = await GetAsync(factory.Server, Address(path.Length + 100), Numbered(path, 401));
        Assert.Equal(StatusCodes.Status200OK, other.Response.StatusCode);
        // What is there already costs nothing, whoever asks for it.
        Assert.Equal(
            StatusCodes.Status200OK, (await GetAsync(factory.Server, flooding, Numbered(path, 401))).Response.StatusCode);
        Assert.InRange(WorkLimits.Most / cost, 60, 300);
    }

    [Fact]
    public async Task Archive_AskedForAgainAndAgain_IsRefusedBeforeItIsDrawn()
    {
        await using var factory = host.Factory.WithWebHostBuilder(_ => { });
        var flooding = Address(1);
        Spend((WorkLimits)factory.Services.GetService(typeof(WorkLimits))!, flooding);
        var refused = await GetAsync(factory.Server, flooding, "/charts.zip?width=320&height=240");
        Assert.Equal(StatusCodes.Status429TooManyRequests, refused.Response.StatusCode);
    }

    [Fact]
    public void Network_OfTheSixthVersion_IsOneReader()
    {
        using var limits = new WorkLimits();
        Spend(limits, IPAddress.Parse("2001:db8:1:2::7"));
        Assert.NotNull(limits.Refusal(Of(IPAddress.Parse("2001:db8:1:2:ffff::9")), WorkLimits.Archive));
        Assert.Null(limits.Refusal(Of(IPAddress.Parse("2001:db8:1:3::7")), WorkLimits.Archive));
        Spend(limits, IPAddress.Parse("203.0.113.9"));
        Assert.NotNull(limits.Refusal(Of(IPAddress.Parse("::ffff:203.0.113.9")), WorkLimits.Archive));
    }

    private static IPAddress Address(int number) => IPAddress.Parse($"203.0.113.{number % 250}");

    private static string Numbered(string path, int number) =>
        path.Replace("{0}", number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static DefaultHttpContext Of(IPAddress address) => new() { Connection = { RemoteIpAddress = address } };

    private static void Spend(WorkLimits limits, IPAddress address)
    {
        for (var i = 0; i < WorkLimits.Most && limits.Refusal(Of(address), WorkLimits.Search) is null; i++) continue;
    }

    private static Task<HttpContext> GetAsync(TestServer server, IPAddress address, string path) => server.SendAsync(http =>
    {
        http.Connection.RemoteIpAddress = address;
        (http.Request.Method, http.Request.Scheme) = (HttpMethods.Get, "http");
        http.Request.Host = new HostString("school.example");
        (http.Request.Path, http.Request.QueryString) = path.Split('?') is [var own, var query]
            ? (new PathString(own), new QueryString("?" + query)) : (new PathString(path), default);
    }, TestContext.Current.CancellationToken);
}
