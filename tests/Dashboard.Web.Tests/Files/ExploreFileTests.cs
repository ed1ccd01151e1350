using System.Net;
using System.Text.Json;
using Dashboard.Web.Tests.Drawings;
using Dashboard.Web.Tests.Features.Explore;

namespace Dashboard.Web.Tests.Files;

public sealed class ExploreFileTests(WebHost host)
{
    private const string Chosen = $"?series={Explored.Printed},student-quotas/KAZ/caiss-2017";

    [Fact]
    public async Task Csv_OfSeries_HasTheColumnsAndValuesOfAllOfThem()
    {
        var rows = CsvRows.Read(await BytesAsync("/explore.csv" + Chosen + "&from=2016"));
        Assert.Equal(
            [
                "indicator,entity,iso3,period,period_start,period_end,value,low,high,unit,status,bound,basis,source,locator",
                "military-spending,Russia,RUS,2016,2016,2016,3.945,,,trillion roubles,normal,exact,document,"
                + "ospanova-rakhmatulin-2018,p. 199",
                "military-spending,Russia,RUS,2017,2017,2017,3.776,,,trillion roubles,provisional,exact,document,"
                + "ospanova-rakhmatulin-2018,p. 199",
                "student-quotas,Kazakhstan,KAZ,2016,2016,2016,300,,,grants,normal,exact,document,caiss-2017,p. 8 (inferred)",
            ],
            rows.Select(r => string.Join(',', r.Take(15))));
    }

    [Fact]
    public async Task Xlsx_OfSeries_HasThreeSheets()
    {
        var sheets = WorkbookContent.Read(await BytesAsync("/explore.xlsx" + Chosen));
        Assert.Equal([("Data", 9), ("Sources", 3)], sheets.Take(2).Select(s => (s.Name, s.Rows.Count)));
        Assert.Contains(
            sheets[2].Rows,
            r => r[1] is string text && text.StartsWith("http://localhost/explore?series=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Json_OfSeries_ReadsBack()
    {
        using var json = JsonDocument.Parse(await BytesAsync("/explore.json" + Chosen));
        Assert.Equal("explore", json.RootElement.GetProperty("slug").GetString());
        Assert.Equal(
            [5, 3],
            json.RootElement.GetProperty("series").EnumerateArray().Select(s => s.GetProperty("points").GetArrayLength()));
    }

    [Fact]
    public async Task Bib_OfSeries_HasTheDrawingAndItsSources()
    {
        var text = System.Text.Encoding.UTF8.GetString(await BytesAsync("/explore.bib" + Chosen));
        Assert.Equal(3, text.Split('\n').Count(l => l.StartsWith('@')));
    }

    [Theory]
    [InlineData("&scale=index")]
    [InlineData("&scale=log&theme=dark&size=card")]
    [InlineData("&from=2014&to=2016&width=400&height=480&frame=off")]
    [InlineData("&projector=on&transparent=on")]
    public async Task Pictures_OfSeries_AreSound(string looks)
    {
        using var check = new PngCheck();
        await check.AddAsync("explore", await BytesAsync("/explore.png" + Chosen + looks));
        await check.AssertNoFaultAsync();
        var svg = System.Xml.Linq.XDocument.Parse(
            System.Text.Encoding.UTF8.GetString(await BytesAsync("/explore.svg" + Chosen + looks)));
        Assert.StartsWith(
            "Military spending of Russia; Russian study grants",
            svg.Root!.Attribute("aria-label")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "/explore.png",
        "series: \"\" was not understood; allowed: keys of series of the record, as the address of the explorer has them.")]
    [InlineData(
        "/explore.csv?series=nothing",
        "series: \"nothing\" was not understood; allowed: keys of series of the record, "
        + "such as military-spending/RUS/ospanova-rakhmatulin-2018.")]
    [InlineData(
        "/explore.svg" + Chosen + "&size=tiny", "size: \"tiny\" was not understood; allowed: slide, wide4k, square, a4, card.")]
    [InlineData(
        "/explore.xlsx" + Chosen + "&base=2014", "base: \"2014\" was not understood; allowed: nothing without scale=index.")]
    public async Task File_OfABadAddress_IsRefusedInOneLine(string address, string line)
    {
        using var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(
            (HttpStatusCode.BadRequest, line),
            (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("/explore.png")]
    [InlineData("/explore.csv")]
    public async Task File_AskedForAgain_IsNotSentAgain(string path)
    {
        using var first = await host.Client.GetAsync(path + Chosen, TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, path + Chosen);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task Embed_OfSeries_IsAPictureWithItsSourcesAndALinkBack()
    {
        var html = await host.Client.GetStringAsync(
            "/embed/explore" + Chosen + "&projector=on", TestContext.Current.CancellationToken);
        Assert.Contains(
            "<h1 id=\"chart-title\">Military spending of Russia; Russian study grants for students from Kazakhstan</h1>", html,
            StringComparison.Ordinal);
        Assert.Contains($"href=\"http://localhost/explore{Chosen}\"", html, StringComparison.Ordinal);
        Assert.Contains("CAISS 2017", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?:href|src|data-projector)=\"[^\"]*(?:projector|on\")", html);
    }

    [Theory]
    [InlineData("/embed/explore", "No series chosen yet.")]
    [InlineData("/embed/explore?series=nothing", "series: &quot;nothing&quot; was not understood")]
    [InlineData("/explore", "No series chosen yet.")]
    [InlineData("/explore" + Chosen, "2.8129 trillion roubles")]
    [InlineData("/explore" + Chosen + "&v=000000000000", "000000000000")]
    [InlineData("/explore" + Chosen + "&projector=on", "data-projector=\"on\"")]
    public async Task Page_WithoutCircuit_CanBeRead(string address, string text)
    {
        using var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, true), (answer.StatusCode, html.Contains(text, StringComparison.Ordinal)));
    }

    private async Task<byte[]> BytesAsync(string address) =>
        await host.Client.GetByteArrayAsync(address, TestContext.Current.CancellationToken);
}
