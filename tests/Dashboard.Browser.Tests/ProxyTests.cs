using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>Behind nginx, which ends TLS, under a path, at a port of its own.</summary>
public sealed class ProxyTests(DashboardHost host, ProxiedDashboard proxied) : IClassFixture<ProxiedDashboard>
{
    private const string Root = NginxSite.Root;

    /// <summary>Everything in the document that names an address of this host.</summary>
    private const string Paths = """
        () => [...document.querySelectorAll('*')].flatMap(e => [...e.attributes])
          .filter(a => /^(href|src|action|data-(moves|years|previous|next|leave|copy))$/.test(a.localName) && a.value)
          .map(a => new URL(a.value.replace(/^<iframe src="|" .*$/g, ''), document.baseURI))
          .filter(u => u.host === location.host).map(u => u.origin + u.pathname)
        """;

    [Theory]
    [InlineData("/")]
    [InlineData("/charts")]
    [InlineData("/charts/student-quotas?figure=student-quotas-kaz-2014-or18")]
    [InlineData("/charts/student-quotas?projector=on")]
    [InlineData("/map")]
    [InlineData("/map?coverage=on")]
    [InlineData("/timeline")]
    [InlineData("/countries")]
    [InlineData("/countries/KAZ")]
    [InlineData("/disagreements")]
    [InlineData("/sources")]
    [InlineData("/sources/caiss-2017")]
    [InlineData("/figures")]
    [InlineData("/search?q=school")]
    [InlineData("/methods")]
    [InlineData("/about")]
    [InlineData("/explore?series=student-quotas/KAZ/caiss-2017")]
    [InlineData("/embed/student-quotas")]
    public async Task Page_UnderAPath_AsksForAndLeadsToNothingOutsideOfIt(string path)
    {
        await using var reader = await OpenAsync(path);
        if (path.StartsWith("/explore", StringComparison.Ordinal))
            await reader.Page.WaitForSelectorAsync(".explore-plot[data-ready]", new() { State = WaitForSelectorState.Attached });
        await reader.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var paths = await reader.Page.EvaluateAsync<string[]>(Paths);
        Assert.NotEmpty(paths);
        Assert.All(paths, p => Assert.StartsWith($"{proxied.Address}{Root}/", p, StringComparison.Ordinal));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Reader_UnderAPath_FiltersReadsSavesAndExplores()
    {
        await using var reader = await OpenAsync("/charts/student-quotas");
        await reader.SignDocumentAsync();
        await reader.Page.Locator(".filter a.toggle[href*='sources=']").First.ClickAsync();
        await reader.IsAtAsync(new Regex($"{Root}/charts/student-quotas\\?sources="));
        await reader.Page.Locator(".figure-table .value").First.ClickAsync();
        await Expect(reader.Receipt).ToBeVisibleAsync();
        await reader.PressAsync("Escape");
        await Expect(reader.Receipt).ToHaveCountAsync(0);
        var file = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator(".action-png").ClickAsync());
        Assert.StartsWith($"{proxied.Address}{Root}/charts/student-quotas.png", file.Url, StringComparison.Ordinal);
        await reader.Page.Locator(".nav a").Filter(new() { HasText = "Map" }).ClickAsync();
        await reader.IsAtAsync(new Regex($"{Root}/map$"));
        await reader.Page.GetByLabel("Zoom in").ClickAsync();
        await reader.IsAtAsync(new Regex($"{Root}/map\\?.*at="));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Explorer_WithoutSockets_IsExplored()
    {
        await using var reader = await host.OpenAsync(
            Root + "/explore?series=student-quotas/KAZ/caiss-2017", o => o.IgnoreHTTPSErrors = true,
            address: proxied.AddressWithoutSockets);
        await reader.Page.WaitForSelectorAsync(".explorer[data-connected]");
        await reader.Page.Locator(".explore-scale input").Nth(1).ClickAsync();
        await reader.IsAtAsync(new Regex($"{Root}/explore\\?.*&scale=log"));
    }

    [Theory]
    [InlineData("", "/influence/")]
    [InlineData("/charts/", "/influence/charts")]
    [InlineData("/charts/military-spending-sipri-kazakhstan", "/influence/charts/")]
    public async Task Redirect_UnderAPath_StaysThere(string path, string to)
    {
        using var client = NginxSite.Client();
        var answer = await client.GetAsync(new Uri(proxied.Address + Root + path), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        var address = new Uri(new Uri(proxied.Address), answer.Headers.Location!);
        Assert.StartsWith(proxied.Address + to, address.AbsoluteUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/charts/student-quotas")]
    [InlineData("/charts/student-quotas.json")]
    [InlineData("/figures/student-quotas-kaz-2014-or18.json")]
    [InlineData("/sitemap.xml")]
    [InlineData("/oembed?url=https%3A%2F%2F{host}%2Finfluence%2Fcharts%2Fstudent-quotas")]
    public async Task FullAddress_NamesSchemeHostAndPathOfTheReader(string path)
    {
        using var client = NginxSite.Client();
        var own = new Uri(proxied.Address).Authority;
        var text = await client.GetStringAsync(new Uri(
            proxied.Address + Root + path.Replace("{host}", Uri.EscapeDataString(own), StringComparison.Ordinal)),
            TestContext.Current.CancellationToken);
        Assert.Contains($"{proxied.Address}{Root}/", text, StringComparison.Ordinal);
        Assert.DoesNotMatch($"{Regex.Escape(own)}/(?!influence)", text);
        Assert.DoesNotContain("http://127", text, StringComparison.Ordinal);
    }

    /// <summary>Browsers send such a name in its ASCII form, as host and as origin.</summary>
    [Fact]
    public async Task InternationalHost_InAddressesAndConnections_HasTheFormOfBrowsers()
    {
        const string Name = "xn--e1afmkfd.xn--p1ai";
        using var client = NginxSite.Client();
        var page = await AskAsync(HttpMethod.Get, "/charts/student-quotas");
        Assert.Contains(
            $"<link rel=\"canonical\" href=\"https://{Name}{Root}/charts/student-quotas\"",
            await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var explorer = await AskAsync(HttpMethod.Get, "/explore");
        Assert.EndsWith(
            $" wss://{Name}", Assert.Single(explorer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        foreach (var (origin, status) in new[]
        {
            ($"https://{Name}", HttpStatusCode.OK), ("https://other.example", HttpStatusCode.Forbidden),
        })
        {
            var connection = await AskAsync(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1", origin);
            Assert.Equal(status, connection.StatusCode);
        }


        async Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, string? origin = null)
        {
            using var request = new HttpRequestMessage(method, new Uri(proxied.Address + Root + path));
            request.Headers.Host = Name;
            if (origin is not null) request.Headers.Add("Origin", origin);
            return await client.SendAsync(request, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task Host_InABadAsciiForm_IsRefused()
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(host.Address + "/map"));
        request.Headers.Host = "xn--a";
        var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private Task<Reader> OpenAsync(string path) =>
        host.OpenAsync(Root + path, o => o.IgnoreHTTPSErrors = true, address: proxied.Address);
}
