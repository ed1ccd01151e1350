using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dashboard.Core.Queries;
using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Hosting;
using Dashboard.Web.Layout;
using Dashboard.Web.Links;
using Dashboard.Web.Look;
using Dashboard.Web.Parts;
using Dashboard.Web.Pictures;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

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
    [InlineData("/countries/UZB", "99.2 %")]
    [InlineData("/search?q=Kiev", "Kyiv")]
    [InlineData("/search?q=%22%27%00", "Nothing in the record")]
    [InlineData("/methods", "indicators.csv")]
    [InlineData("/charts/tv-channels", "bar-list")]
    [InlineData("/charts/new-generation", "fact-cards")]
    public async Task Page_OfTheWholeRecord_AnswersWithIts(string address, string content)
    {
        var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(content, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
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

    [Fact]
    public async Task Page_WithTheDarkCookie_IsDarkInItsHtml()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/charts/emigration");
        request.Headers.Add("Cookie", "theme=dark");
        var html = await (await host.Client.SendAsync(request, TestContext.Current.CancellationToken)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("data-theme=\"dark\"", html, StringComparison.Ordinal);
        Assert.Contains("theme=dark&amp;width=1008", html, StringComparison.Ordinal);
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
            "default-src 'self'; base-uri 'self'; object-src 'none'; form-action 'self'; frame-ancestors 'self'; img-src 'self' data: blob:; "
            + $"font-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'sha256-{hash}'; connect-src 'self'",
            answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("/charts/student-quotas", 4)]
    [InlineData("/map", 3)]
    public async Task Page_WithAFigure_CarriesItForEachThemeThatTheBrowserMayChoose(string address, int leastTraces)
    {
        var (both, dark) = (await FigureAsync(address, "light dark"), await FigureAsync(address + "?theme=dark", "dark"));
        var figure = both.GetProperty("figure");
        Assert.True(figure.GetProperty("data").GetArrayLength() >= leastTraces);
        Assert.False(figure.GetProperty("config").GetProperty("displayModeBar").GetBoolean());
        Assert.True(figure.GetProperty("layout").TryGetProperty("xaxis", out _));
        var strings = both.GetProperty("strings").GetProperty("dark").EnumerateObject().ToDictionary(s => s.Name, s => s.Value.GetString()!);
        Assert.Contains(Palette.InkMuted(Theme.Light), strings.Keys);
        var replaced = JsonString().Replace(figure.GetRawText(), text => strings.TryGetValue(JsonSerializer.Deserialize<string>(text.Value)!, out var other) ? JsonSerializer.Serialize(other) : text.Value);
        Assert.Equal(dark.GetProperty("figure").GetRawText(), replaced);
        Assert.Empty(dark.GetProperty("strings").EnumerateObject());
    }

    private async Task<JsonElement> FigureAsync(string address, string themes)
    {
        var figure = Assert.Single(Figure().Matches(await host.Client.GetStringAsync(address, TestContext.Current.CancellationToken)));
        Assert.Equal(themes, figure.Groups[1].Value);
        return JsonSerializer.Deserialize<JsonElement>(figure.Groups[2].Value);
    }

    [Fact]
    public async Task PlotlyAddresses_OfTheEmbeddedChart_AreThoseOfTheWrapper()
    {
        var addresses = QuotedAddress().Matches(await host.Client.GetStringAsync("/embed.js", TestContext.Current.CancellationToken));
        Assert.Equal([PackageAssets.PlotlyInterop, PackageAssets.Plotly], addresses.Select(a => a.Groups[1].Value[1..]));
        foreach (Match address in addresses) Assert.Contains(address.Groups[1].Value, WrapperAddresses);
    }

    [Fact]
    public async Task Assets_OfAPage_AreThereAndThoseOfPackagesMayBeKept()
    {
        var html = await host.Client.GetStringAsync("/charts/emigration", TestContext.Current.CancellationToken);
        var boot = BootData().Matches(html).SelectMany(m => m.Groups[2].Value.Split(' ')).ToList();
        Assert.Equal(8, boot.Count);
        // At any other address the wrapper would load its scripts once more.
        Assert.Contains("." + boot.Single(a => a == PackageAssets.PlotlyInterop), WrapperAddresses);
        Assert.Contains(boot.Single(a => a.Contains("plotly-basic", StringComparison.Ordinal)), WrapperAddresses);
        foreach (var address in boot)
        {
            var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            // Our own carry a fingerprint; while the program is developed the framework lets nobody keep them.
            if (address.Contains("_content", StringComparison.Ordinal) || address.Contains('?', StringComparison.Ordinal))
                Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl!.ToString());
        }
    }

    /// <summary>Parentheses around its outer function, by which browsers compile it early, are all that ours has more.</summary>
    [Fact]
    public async Task Plotly_AtTheAddressOfTheWrapper_IsThePackagesInParentheses()
    {
        var ours = await host.Client.GetStringAsync(PackageAssets.Plotly, TestContext.Current.CancellationToken);
        var own = await host.Client.GetStringAsync("/plotly-basic.js", TestContext.Current.CancellationToken);
        Assert.Equal(own, ours);
        var files = host.Factory.Services.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider;
        using var reader = new StreamReader(files.GetFileInfo(PackageAssets.Plotly).CreateReadStream());
        var packages = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        var begin = packages.IndexOf("() => {", StringComparison.Ordinal);
        Assert.Equal(packages[..begin] + "(" + packages[begin..^3] + ")));", ours);
    }

    [Theory]
    [InlineData("/_content/MudBlazor/MudBlazor.min.css")]
    [InlineData("/_content/MudBlazor/no-such-file.css")]
    [InlineData("/plotly-basic.js")]
    public async Task Assets_WithoutAVersionOrNotThere_AreNotKept(string address)
    {
        var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.True(answer.Headers.CacheControl?.MaxAge is null || answer.Headers.CacheControl.MaxAge == TimeSpan.Zero);
    }

    [Fact]
    public async Task MudThemeSheet_HasTheVariablesThatMudBlazorsStylesUse()
    {
        var sheet = await host.Client.GetAsync("/mud-theme.css", TestContext.Current.CancellationToken);
        Assert.Equal("text/css", sheet.Content.Headers.ContentType!.MediaType);
        var set = await sheet.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("--mud-typography-button-weight: 600", set, StringComparison.Ordinal);
        var used = await host.Client.GetStringAsync("/_content/MudBlazor/MudBlazor.min.css", TestContext.Current.CancellationToken);
        foreach (var variable in ThemeVariable().Matches(used).Select(m => m.Groups[1].Value).Distinct())
            Assert.Contains(variable + ":", set, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", set + await host.Client.GetStringAsync("/about", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>The addresses that the wrapper itself imports, read from its constants.</summary>
    private static IEnumerable<string> WrapperAddresses => typeof(Plotly.Blazor.PlotlyJsInterop)
        .GetFields(System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)
        .Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!);

    [GeneratedRegex("data-(scripts|styles|modules|plotly)=\"([^\"]+)\"")]
    private static partial Regex BootData();

    [GeneratedRegex("var\\((--mud-(?:palette|typography|elevation|default)[a-z0-9-]*)\\)")]
    private static partial Regex ThemeVariable();

    [GeneratedRegex("""<(?:script|img|link(?! rel="(?:canonical|alternate)")|source|iframe)[^>]+(?:src|href|srcset)="(?:https?:)?//[^"]*""")]
    private static partial Regex Loaded();

    [GeneratedRegex("<script>([^<]+)</script>")]
    private static partial Regex InlineScript();

    [GeneratedRegex("<script type=\"application/json\" data-figure=\"([a-z ]+)\">(.+?)</script>")]
    private static partial Regex Figure();

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex JsonString();

    [GeneratedRegex("'(\\./_content/[^']+)'")]
    private static partial Regex QuotedAddress();
}
