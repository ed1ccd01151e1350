using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dashboard.Core.Charts;
using Dashboard.Web.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Hosting;

/// <summary>What programs that read the site may rely on: HEAD, parts, other hosts, conditions, lists of pages.</summary>
public sealed partial class ProgramReaderTests(WebHost host)
{
    private const string Series = "series=student-quotas/KAZ/caiss-2017";

    private static readonly string[] StaticAssets = ["/fonts/inter-latin-400.woff2", "/favicon.svg"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Files =>
    [
        "/charts/emigration.csv", "/charts/emigration.csvm", "/charts/emigration.json", "/charts/emigration.xlsx",
        "/charts/emigration.bib", "/charts/emigration.png?size=card", "/charts/emigration.svg?size=card", "/map.csv",
        "/map.csvm", "/map.geojson", "/map.png?size=card", "/map.svg?size=card", "/map/outlines.svg", $"/explore.csv?{Series}",
        $"/explore.png?{Series}", "/figures/student-quotas-kaz-2014-caiss17.json", "/data/datapackage.json",
        "/data/observations.csv", "/data/geo/world.geojson", "/page.js", "/fonts/inter-latin-400.woff2", "/favicon.svg",
        "/site.css", "/sitemap.xml", "/robots.txt", "/oembed?url=http://localhost/charts/emigration",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task File_AskedFor_AnswersHeadPartsConditionsAndOtherHosts(string path)
    {
        var whole = await AskAsync(HttpMethod.Get, path);
        var bytes = await whole.Content.ReadAsByteArrayAsync(Stop);
        Assert.Equal(HttpStatusCode.OK, whole.StatusCode);
        Assert.Equal("*", Assert.Single(whole.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.False(whole.Headers.Contains("Server"));

        var head = await AskAsync(HttpMethod.Head, path);
        Assert.Equal((HttpStatusCode.OK, whole.Headers.ETag), (head.StatusCode, head.Headers.ETag));
        // Scripts and fonts have a length of their own only in a published build.
        Assert.Contains(head.Content.Headers.ContentLength, new long?[] { bytes.Length, null });
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Stop));

        // From a working folder the framework serves scripts and fonts by a handler of its own, which knows no parts.
        if (!StaticAssets.Contains(path))
        {
            var part = await AskAsync(HttpMethod.Get, path, r => r.Headers.Range = new RangeHeaderValue(2, 11));
            Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
            Assert.Equal(bytes[2..12], await part.Content.ReadAsByteArrayAsync(Stop));
        }

        Assert.NotNull(whole.Headers.ETag);
        var again = await AskAsync(HttpMethod.Get, path, r => r.Headers.IfNoneMatch.Add(whole.Headers.ETag));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);

        var elsewhere = await AskAsync(HttpMethod.Get, path, r => r.Headers.Add("Origin", "https://elsewhere.example"));
        Assert.Equal("*", Assert.Single(elsewhere.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Contains("Link", string.Join(',', elsewhere.Headers.GetValues("Access-Control-Expose-Headers")));

        var first = await AskAsync(HttpMethod.Options, path, r =>
        {
            r.Headers.Add("Origin", "null");
            r.Headers.Add("Access-Control-Request-Method", "GET");
            r.Headers.Add("Access-Control-Request-Headers", "range,if-none-match");
        });
        Assert.Equal(HttpStatusCode.NoContent, first.StatusCode);
        Assert.Equal("*", Assert.Single(first.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("range,if-none-match", Assert.Single(first.Headers.GetValues("Access-Control-Allow-Headers")));
        Assert.Contains("GET", Assert.Single(first.Headers.GetValues("Access-Control-Allow-Methods")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/charts/emigration")]
    [InlineData("/map")]
    [InlineData("/embed/emigration")]
    [InlineData("/explore")]
    [InlineData("/nowhere")]
    public async Task Page_AskedFor_AnswersHeadAsGetAndNoOtherHostMayReadIt(string path)
    {
        var (whole, head) = (await AskAsync(HttpMethod.Get, path), await AskAsync(HttpMethod.Head, path));
        Assert.Equal((whole.StatusCode, whole.Headers.ETag), (head.StatusCode, head.Headers.ETag));
        Assert.Equal(whole.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Stop));
        Assert.False(whole.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("/charts/emigration", "")]
    [InlineData("/charts/emigration", "br")]
    [InlineData("/map", "gzip")]
    [InlineData("/site.css", "br")]
    public async Task Text_AskedForAPart_IsThatPartUnlessItIsCompressed(string path, string encoding)
    {
        void Accept(HttpRequestMessage request) => request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        var whole = await AskAsync(HttpMethod.Get, path, Accept);
        var bytes = await whole.Content.ReadAsByteArrayAsync(Stop);
        Assert.Equal(encoding, string.Join(',', whole.Content.Headers.ContentEncoding));
        var part = await AskAsync(HttpMethod.Get, path, r =>
        {
            Accept(r);
            r.Headers.Range = new RangeHeaderValue(100, 199);
            r.Headers.IfRange = new RangeConditionHeaderValue(whole.Headers.ETag!);
        });
        var isPlain = encoding.Length == 0;
        Assert.Equal(isPlain ? HttpStatusCode.PartialContent : HttpStatusCode.OK, part.StatusCode);
        if (isPlain) Assert.Equal(bytes[100..200], await part.Content.ReadAsByteArrayAsync(Stop));
        var other = await AskAsync(HttpMethod.Get, path,
            r => r.Headers.TryAddWithoutValidation("Accept-Encoding", encoding == "br" ? "gzip" : "br"));
        Assert.NotEqual(whole.Headers.ETag, other.Headers.ETag);
    }

    /// <summary>A proxy that compresses by itself passes tags on as weak ones.</summary>
    [Theory]
    [InlineData("/charts/emigration")]
    [InlineData("/charts/emigration.csv")]
    [InlineData("/site.css")]
    public async Task Answer_HeldUnderAWeakTag_IsNotSentAgain(string path)
    {
        var tag = (await AskAsync(HttpMethod.Get, path)).Headers.ETag!.Tag;
        var again = await AskAsync(
            HttpMethod.Get, path, r => r.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(tag, isWeak: true)));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(tag, again.Headers.ETag!.Tag);
    }

    [Fact]
    public async Task Archive_AskedForAgainWithItsTag_IsNotDrawnAgain()
    {
        var head = await AskAsync(HttpMethod.Head, "/charts.zip?size=card");
        var again = await AskAsync(
            HttpMethod.Get, "/charts.zip?size=card", r => r.Headers.IfNoneMatch.Add(head.Headers.ETag!));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        var other = await AskAsync(HttpMethod.Head, "/charts.zip?size=card&theme=dark");
        Assert.NotEqual(head.Headers.ETag, other.Headers.ETag);
    }

    [Fact]
    public async Task SiteMap_Asked_ListsPagesThatAnswer()
    {
        var map = XDocument.Parse(await host.Client.GetStringAsync("/sitemap.xml", Stop));
        XNamespace name = "http://www.sitemaps.org/schemas/sitemap/0.9";
        Assert.Equal(name + "urlset", map.Root!.Name);
        var pages = map.Descendants(name + "loc").Select(l => l.Value).ToList();
        Assert.Equal(pages.Count, pages.Distinct(StringComparer.Ordinal).Count());
        Assert.All(map.Descendants(name + "lastmod"), d => Assert.Equal("2026-11-25", d.Value));
        foreach (var chart in await Data.ChartsAsync()) Assert.Contains($"http://localhost/charts/{chart.Id}", pages);
        Assert.Contains("http://localhost/figures/student-quotas-kaz-2014-caiss17", pages);
        foreach (var page in pages.Where((_, i) => i % 25 == 0).Append("http://localhost/countries/KAZ"))
        {
            Assert.Contains(page, pages);
            Assert.Equal(HttpStatusCode.OK, (await AskAsync(HttpMethod.Get, page)).StatusCode);
        }
    }

    [Fact]
    public async Task Robots_Asked_LeadToTheSiteMapAndAwayFromPagesWithoutEnd() => Assert.Equal(
        "User-agent: *\nDisallow: /search\nDisallow: /explore\nDisallow: /charts.zip\n\n"
        + "Sitemap: http://localhost/sitemap.xml\n",
        await host.Client.GetStringAsync("/robots.txt", Stop));

    [Fact]
    public async Task Dataset_OfEveryChart_HasWhatSearchEnginesOfDataAskFor()
    {
        foreach (var chart in await Data.ChartsAsync())
        {
            var spec = ChartSpecBuilder.Build((await Data.ChartAsync(chart.Id))!, ChartQuery.All);
            using var json = await DatasetAsync($"/charts/{chart.Id}");
            var data = json.RootElement;
            AssertDataset(data, spec.Title, spec.Sources.Count);
            Assert.Equal($"http://localhost/charts/{chart.Id}", Text(data, "url"));
            var dated = spec.Rows.Concat(spec.Facts).Where(r => r.IsDated).ToList();
            if (dated.Count > 0)
                Assert.Equal(
                    $"{dated.Min(r => r.PeriodStart)}/{dated.Max(r => r.PeriodEnd ?? r.PeriodStart)}",
                    Text(data, "temporalCoverage"));
            Assert.Equal(
                spec.Rows.Concat(spec.Facts).Select(r => r.Iso3).Distinct(),
                data.GetProperty("spatialCoverage").EnumerateArray().Select(p => Text(p, "identifier")));
            Assert.All(data.GetProperty("variableMeasured").EnumerateArray(), v => Assert.NotEqual("", Text(v, "name")));
        }
    }

    [Fact]
    public async Task Dataset_OfAFilteredChartAndOfTheMap_IsThatSelection()
    {
        using var chart = await DatasetAsync("/charts/student-quotas?sources=caiss-2017&from=2015&theme=dark");
        Assert.Equal(
            "http://localhost/charts/student-quotas.csv?sources=caiss-2017&from=2015",
            Text(chart.RootElement.GetProperty("distribution")[0], "contentUrl"));
        using var map = await DatasetAsync("/map?regions=AFRICA");
        AssertDataset(map.RootElement, Text(map.RootElement, "name")!, 1);
        Assert.StartsWith("Coordinates of towns: GeoNames", Text(map.RootElement, "creditText"), StringComparison.Ordinal);
    }

    private static void AssertDataset(JsonElement data, string name, int sources)
    {
        Assert.Equal(
            ("https://schema.org", "Dataset", name), (Text(data, "@context"), Text(data, "@type"), Text(data, "name")));
        Assert.InRange(Text(data, "description")!.Length, 50, 5000);
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", Text(data, "license"));
        Assert.Equal("Central Asia Influence Dashboard", Text(data.GetProperty("creator"), "name"));
        Assert.Equal(12, Text(data, "version")!.Length);
        Assert.Equal("2026-11-25", Text(data, "dateModified"));
        Assert.Equal(sources, data.GetProperty("citation").GetArrayLength());
        Assert.All(data.GetProperty("distribution").EnumerateArray(), d =>
        {
            Assert.Equal("DataDownload", Text(d, "@type"));
            Assert.True(Uri.IsWellFormedUriString(Text(d, "contentUrl"), UriKind.Absolute), Text(d, "contentUrl"));
        });
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private DashboardData Data => host.Factory.Services.GetRequiredService<DashboardData>();

    private async Task<JsonDocument> DatasetAsync(string page) => JsonDocument.Parse(
        Assert.Single(Block().Matches(await host.Client.GetStringAsync(page, Stop))).Groups[1].Value);

    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, Action<HttpRequestMessage>? more = null)
    {
        using var request = new HttpRequestMessage(method, path);
        more?.Invoke(request);
        return await host.Client.SendAsync(request, Stop);
    }

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Block();
}
