using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>Several nodes behind one address: what is asked of one may have been asked of another before.</summary>
public sealed class NodesTests(DashboardHost host, TwoNodes nodes) : IClassFixture<TwoNodes>
{
    private const string Explored = NginxSite.Root + "/explore?series=student-quotas/KAZ/caiss-2017";
    private const float LongestWait = 60_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/charts/student-quotas?theme=dark")]
    [InlineData("/map")]
    [InlineData("/timeline")]
    [InlineData("/search?q=school")]
    [InlineData("/embed/student-quotas")]
    [InlineData("/charts/student-quotas.png?size=card")]
    [InlineData("/charts/emigration.svg")]
    [InlineData("/map.svg?coverage=on")]
    [InlineData("/map/outlines.svg")]
    [InlineData("/charts/student-quotas.csv")]
    [InlineData("/charts/student-quotas.xlsx")]
    [InlineData("/charts/student-quotas.json")]
    [InlineData("/map.geojson")]
    [InlineData("/data/observations.csv")]
    [InlineData("/sitemap.xml")]
    public async Task Answer_OfEitherNode_IsTheSameWithTheSameTag(string path)
    {
        var answers = new List<(HttpStatusCode Status, string? Tag, string Bytes)>();
        using var client = NginxSite.Client();
        foreach (var node in nodes.Nodes)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(node + NginxSite.Root + path));
            request.Headers.Host = "school.example";
            using var answer = await client.SendAsync(request, Cancellation);
            var tag = path.StartsWith("/data/", StringComparison.Ordinal) ? null : answer.Headers.ETag?.ToString() ?? "none";
            var bytes = await answer.Content.ReadAsByteArrayAsync(Cancellation);
            answers.Add((answer.StatusCode, tag, Convert.ToBase64String(bytes)));
        }
        Assert.Equal(HttpStatusCode.OK, answers[0].Status);
        Assert.Equal(answers[0], answers[1]);
    }

    [Theory]
    [InlineData("/charts/student-quotas")]
    [InlineData("/charts/student-quotas.png")]
    [InlineData("/charts/emigration.svg")]
    [InlineData("/map.csv")]
    public async Task Tag_OfOneNode_IsKnownToAll(string path)
    {
        using var client = NginxSite.Client();
        var address = new Uri(nodes.AddressInTurn + NginxSite.Root + path);
        var tag = (await client.GetAsync(address, Cancellation)).Headers.ETag!;
        for (var asked = 0; asked < 4; asked++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(tag.Tag, tag.IsWeak));
            using var answer = await client.SendAsync(request, Cancellation);
            Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Explorer_OfAReader_StaysAtOneNode()
    {
        await using var reader = await OpenAsync(nodes.Address);
        await reader.Page.WaitForSelectorAsync(".explorer[data-connected]");
        await reader.Page.Locator(".explore-scale input").Nth(1).ClickAsync();
        await reader.IsAtAsync(new Regex($"{NginxSite.Root}/explore\\?.*&scale=log"));
        reader.AssertNoTrouble();
    }

    /// <summary>By chance a reader may come to the right node each time.</summary>
    [Fact]
    public async Task Explorer_SentToAnyNode_WorksOrSaysThatItDoesNot()
    {
        await using var reader = await OpenAsync(nodes.AddressInTurn);
        var said = reader.Page.Locator(".connection:has(a:visible), .explorer[data-connected]");
        await said.First.WaitForAsync(new() { State = WaitForSelectorState.Attached, Timeout = LongestWait });
        await Expect(reader.Page.Locator(".explore-plot .drawing:visible, .explore-plot .main-svg").First).ToBeVisibleAsync();
        Assert.StartsWith(nodes.AddressInTurn + NginxSite.Root + "/explore?", reader.Page.Url, StringComparison.Ordinal);
        if (await reader.Page.Locator(".explorer[data-connected]").CountAsync() > 0) return;
        await Expect(reader.Page.Locator(".connection p")).ToHaveTextAsync(new Regex("connect"));
        await Expect(reader.Page.Locator(".connection a")).ToHaveAttributeAsync("href", reader.Page.Url);
    }

    private Task<Reader> OpenAsync(string address) =>
        host.OpenAsync(Explored, o => o.IgnoreHTTPSErrors = true, address: address);
}
