using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Dashboard.Web.Hosting;

namespace Dashboard.Web.Tests.Hosting;

public sealed partial class PageAddressTests(WebHost host)
{
    public static TheoryData<string> Pages =>
    [
        "/", "/charts", "/charts/military-spending", "/charts/student-quotas", "/charts/emigration",
        "/charts/russian-language-enrollment", "/map", "/map?area=central-asia", "/about", "/charts/emigration?projector=on",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_Prerendered_IsWholeAndNamesNoOtherHostForAnythingLoaded(string address)
    {
        var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("<h1", html, StringComparison.Ordinal);
        Assert.Empty(Loaded().Matches(html).Select(m => m.Value));
    }

    [Theory]
    [InlineData("/sources", "Gussarova")]
    [InlineData("/sources/caiss-2017", "p. 11 (inferred)")]
    [InlineData("/disagreements", "almost every fourth")]
    [InlineData("/disagreements?verdict=maybe", "verdict: &quot;maybe&quot; was not understood")]
    [InlineData("/timeline", "Rossotrudnichestvo")]
    [InlineData("/timeline?from=2010&to=x", "was not understood")]
    [InlineData("/countries", "not listed")]
    [InlineData("/countries/UZB", "99.2%")]
    [InlineData("/search?q=Kiev", "Kyiv")]
    [InlineData("/search?q=%22%27%00", "Nothing in the record")]
    [InlineData("/methods", "indicators.csv")]
    [InlineData("/lessons", "Two sources, one quota")]
    [InlineData("/lessons/two-sources-one-quota", "double the number of applications")]
    [InlineData("/present/two-sources-one-quota?step=99", "step: &quot;99&quot; was not understood")]
    [InlineData("/present/two-sources-one-quota?step=2&reveal=maybe", "reveal: &quot;maybe&quot; was not understood")]
    [InlineData("/charts/tv-channels", "data-kind=\"bars\"")]
    [InlineData("/charts/new-generation", "data-kind=\"fact\"")]
    public async Task Page_OfTheWholeRecord_AnswersWithIts(string address, string content)
    {
        var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(
            content, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sources/nobody-2018")]
    [InlineData("/countries/FRA")]
    [InlineData("/charts/no-such-chart")]
    [InlineData("/nowhere")]
    public async Task Page_ThatDoesNotExist_Answers404WithTheChartsThatExist(string address)
    {
        var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        foreach (var slug in new[] { "military-spending", "student-quotas", "emigration", "russian-language-enrollment" })
            Assert.Contains($"href=\"/charts/{slug}\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/charts/emigration", null)]
    [InlineData("/charts/emigration?theme=dark", "dark")]
    [InlineData("/map?theme=contrast&projector=on", "contrast")]
    [InlineData("/charts/emigration?projector=on", "light")]
    [InlineData("/about?theme=pink", null)]
    public async Task Page_OfATheme_IsInItWhateverTheReaderHas(string address, string? theme)
    {
        var html = await host.Client.GetStringAsync(address, TestContext.Current.CancellationToken);
        Assert.Contains(
            theme is null ? "<html lang=\"en\">" : $"<html lang=\"en\" data-theme=\"{theme}\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_Asked_SaysWhatIsServed()
    {
        var ready = await host.Client.GetStringAsync("/health/ready", TestContext.Current.CancellationToken);
        Assert.Contains("\"status\":\"ready\"", ready, StringComparison.Ordinal);
        Assert.Contains("\"places\":135", ready, StringComparison.Ordinal);
        Assert.Equal("live", await host.Client.GetStringAsync("/health/live", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Circuit_FromAForeignPage_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        request.Headers.Add("Origin", "https://elsewhere.example");
        var answer = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task ContentSecurityPolicy_OfAPage_AllowsThisHostAndTheHeadScriptOnly()
    {
        var answer = await host.Client.GetAsync("/charts/emigration", TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var script = InlineScript().Match(html).Groups[1].Value;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
        Assert.Equal(
            "default-src 'self'; base-uri 'self'; object-src 'none'; form-action 'self'; frame-ancestors 'self'; "
            + "img-src 'self' data: blob:; "
            + $"font-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'sha256-{hash}'; connect-src 'self'",
            answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    /// <summary>Safari 15 takes a socket of the same host for one of another.</summary>
    [Theory]
    [InlineData("school.example", " ws://school.example wss://school.example")]
    [InlineData("10.1.2.3:5080", " ws://10.1.2.3:5080 wss://10.1.2.3:5080")]
    [InlineData("[fd00::1]:5080", " ws://[fd00::1]:5080 wss://[fd00::1]:5080")]
    [InlineData("school.example;script-src *", "")]
    [InlineData("a b", "")]
    [InlineData("", "")]
    public void Sockets_OfTheExplorer_AreAllowedByName(string name, string more) =>
        Assert.Equal("connect-src 'self'" + more, SecurityHeaders.WithSockets("connect-src 'self'", name));

    [Fact]
    public async Task Policy_OfTheExplorer_NamesItsSockets()
    {
        var answer = await host.Client.GetAsync("/explore", TestContext.Current.CancellationToken);
        Assert.EndsWith("connect-src 'self' ws://localhost wss://localhost",
            answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/charts/emigration")]
    [InlineData("/about")]
    [InlineData("/embed/emigration")]
    public async Task Assets_OfAPage_AreThereAndFew(string address)
    {
        var html = await host.Client.GetStringAsync(address, TestContext.Current.CancellationToken);
        var assets = Asset().Matches(html).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.InRange(assets.Count, 5, 8);
        Assert.DoesNotContain(
            assets, a => a.Contains("MudBlazor", StringComparison.Ordinal) || a.Contains("lotly", StringComparison.Ordinal));
        foreach (var asset in assets)
            Assert.Equal(
                HttpStatusCode.OK,
                (await host.Client.GetAsync("/" + asset.TrimStart('/'), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task StyleSheet_OfThePalette_MayBeKept()
    {
        var address = Asset().Matches(await host.Client.GetStringAsync("/about", TestContext.Current.CancellationToken))
            .Select(m => m.Groups[1].Value).Single(a => a.StartsWith("/site.css", StringComparison.Ordinal));
        var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(
            ("text/css", "public, max-age=31536000, immutable"),
            (answer.Content.Headers.ContentType!.MediaType, answer.Headers.CacheControl!.ToString()));
        Assert.Equal(
            "no-cache",
            (await host.Client.GetAsync("/site.css", TestContext.Current.CancellationToken)).Headers.CacheControl!.ToString());
    }

    /// <summary>Every variable that the style sheet uses is set in it, by the palette, or by an element of a page.</summary>
    [Fact]
    public async Task Variables_OfTheStyleSheet_AreAllSet()
    {
        var css = await host.Client.GetStringAsync("/site.css", TestContext.Current.CancellationToken);
        var set = Declared().Matches(css).Select(m => m.Groups[1].Value);
        var inPages = new[] { "at", "row", "rows", "length", "kind", "aspect" };
        Assert.Empty(Variable().Matches(css).Select(m => m.Groups[1].Value).Distinct().Except(set).Except(inPages));
    }

    [GeneratedRegex("<(?:script|link)[^>]+(?:src|href)=\"(?!https?:)([^\"]+)\"")]
    private static partial Regex Asset();

    [GeneratedRegex("--([a-z0-9-]+)\\s*:")]
    private static partial Regex Declared();

    [GeneratedRegex("var\\(--([a-z0-9-]+)\\)")]
    private static partial Regex Variable();

    [GeneratedRegex(
        """<(?:script|img|link(?! rel="(?:canonical|alternate)")|source|iframe)[^>]+(?:src|href|srcset)="(?:https?:)?//[^"]*""")]
    private static partial Regex Loaded();

    [GeneratedRegex("<script>([^<]+)</script>")]
    private static partial Regex InlineScript();
}
