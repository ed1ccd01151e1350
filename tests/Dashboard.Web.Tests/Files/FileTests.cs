using System.Net;
using System.Text.Json;

namespace Dashboard.Web.Tests.Files;

public sealed class FileTests(WebHost host)
{
    private const string Columns =
        "indicator,entity,iso3,period,period_start,period_end,value,low,high,unit,status,bound,basis,source,locator,"
        + "cited_source,printed_as,note";

    [Theory]
    [InlineData("military-spending", 10)]
    [InlineData("student-quotas", 10)]
    [InlineData("emigration", 34)]
    [InlineData("russian-language-enrollment", 11)]
    public async Task ChartCsv_Asked_HoldsTheContractsColumnsAndEveryRow(string slug, int rows)
    {
        var lines = await LinesAsync($"/charts/{slug}.csv");
        Assert.Equal(Columns, lines[0]);
        Assert.Equal(rows, lines.Count - 1);
    }

    [Fact]
    public async Task ChartCsv_OfMilitarySpending_HoldsTheValuesAsPrinted()
    {
        var lines = await LinesAsync("/charts/military-spending.csv");
        Assert.Equal(
            "military-spending,Russia,RUS,2017,2017,2017,3.776,,,trillion roubles,provisional,exact,document,"
            + "ospanova-rakhmatulin-2018,p. 199,"
            + "SIPRI: Russia increases military spending despite financial difficulties. (2017). BBC Russian. "
            + "http://www.bbc.com/russian/features-39683307,\"3,776 trillions. rubles\","
            + "\"Printed with a decimal comma. The cited page was read on 26 November 2017, before the year had ended, "
            + "so the figure is provisional.\"",
            lines[5]);
    }

    [Fact]
    public async Task ChartCsv_WithFilters_HoldsOnlyWhatTheyLeave()
    {
        var lines = await LinesAsync("/charts/student-quotas.csv?sources=ospanova-rakhmatulin-2018&from=2015");
        Assert.Equal(["2015", "2016"], lines.Skip(1).Select(l => l.Split(',')[3]));
    }

    [Fact]
    public async Task MapCsv_Asked_HoldsTheContractsColumnsAndEveryPlace()
    {
        var lines = await LinesAsync("/map.csv");
        Assert.Equal(
            "id,name,name_as_listed,kind,organisation,city,city_as_listed,country_as_listed,iso3,region_as_listed,lat,lon,"
            + "precision,source,locator,note,opened,closed",
            lines[0]);
        Assert.Equal(135, lines.Count - 1);
        Assert.Contains(lines, l => l.Contains(",-15.4067,28.2871,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task MapCsv_OfARegion_HoldsItsPlaces()
    {
        var lines = await LinesAsync("/map.csv?regions=AFRICA");
        Assert.Equal(9, lines.Count - 1);
    }

    [Fact]
    public async Task ChartJson_Asked_HoldsSeriesGapsAndSources()
    {
        using var json = JsonDocument.Parse(
            await host.Client.GetStringAsync("/charts/student-quotas.json", TestContext.Current.CancellationToken));
        var root = json.RootElement;
        Assert.Equal("student-quotas", root.GetProperty("slug").GetString());
        Assert.Equal(64, root.GetProperty("dataVersion").GetString()!.Length);
        Assert.Equal(4, root.GetProperty("series").GetArrayLength());
        Assert.Equal("not-printed", root.GetProperty("gaps")[0].GetProperty("reason").GetString());
        Assert.Equal(
            ["ospanova-rakhmatulin-2018", "caiss-2017"],
            root.GetProperty("sources").EnumerateArray().Select(s => s.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("/charts/no-such-chart.csv", HttpStatusCode.NotFound)]
    [InlineData("/charts/no-such-chart.png", HttpStatusCode.NotFound)]
    [InlineData("/charts/no-such-chart.json", HttpStatusCode.NotFound)]
    [InlineData("/charts/no-such-chart.xlsx", HttpStatusCode.NotFound)]
    [InlineData("/charts/no-such-chart.bib", HttpStatusCode.NotFound)]
    [InlineData("/charts/emigration.xlsx?countries=USA", HttpStatusCode.BadRequest)]
    [InlineData("/charts/emigration.bib?size=slide", HttpStatusCode.BadRequest)]
    [InlineData("/charts/military-spending.csv?from=x", HttpStatusCode.BadRequest)]
    [InlineData("/map.csv?kinds=castle", HttpStatusCode.BadRequest)]
    [InlineData("/map.geojson?kinds=castle", HttpStatusCode.BadRequest)]
    [InlineData("/map.geojson?size=slide", HttpStatusCode.BadRequest)]
    public async Task File_ThatCannotBe_AnswersOneLine(string address, HttpStatusCode status)
    {
        var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        Assert.Single((await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n'));
    }

    [Theory]
    [InlineData("csv", "text/csv; charset=utf-8")]
    [InlineData("json", "application/json; charset=utf-8")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("bib", "application/x-bibtex; charset=utf-8")]
    public async Task ChartFile_Asked_HasItsTypeAndName(string extension, string type)
    {
        var answer = await host.Client.GetAsync(
            $"/charts/emigration.{extension}?supplementary=off", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("emigration-supplementary-off." + extension, answer.Content.Headers.ContentDisposition.FileName);
    }

    [Theory]
    [InlineData("csv", "public, max-age=31536000, immutable")]
    [InlineData("xlsx", "no-cache")]
    [InlineData("bib", "no-cache")]
    public async Task ChartFile_WithItsVersion_IsKeptUnlessItSaysADay(string extension, string caching)
    {
        var answer = await host.Client.GetAsync($"/charts/emigration.{extension}?v=1", TestContext.Current.CancellationToken);
        Assert.Equal(caching, answer.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task ChartBib_WithFilters_HoldsTheChartAndTheSourcesLeft()
    {
        var spec = await Specs.ChartAsync(host, "student-quotas");
        var text = await host.Client.GetStringAsync(
            "/charts/student-quotas.bib?sources=ospanova-rakhmatulin-2018&theme=dark", TestContext.Current.CancellationToken);
        Assert.Equal(
            """
            @misc{chart-student-quotas,
              author = {{Central Asia Influence Dashboard}},
              title = {{TITLE}},
              year = {2026},
              url = {http://localhost/charts/student-quotas?sources=ospanova-rakhmatulin-2018},
              urldate = {2026-03-04},
              institution = {Central Asia Influence Dashboard},
              note = {Data version VERSION},
            }

            @article{ospanova-rakhmatulin-2018,
              author = {Ospanova, A. N. and Rakhmatulin, O. I.},
              title = {{Russian foreign policy in Central Asia: methods of soft and hard power}},
              journal = {Society and Security Insights},
              year = {2018},
              volume = {1},
              number = {1},
              pages = {195--203},
            }

            """.ReplaceLineEndings("\n").Replace("TITLE", spec.Title, StringComparison.Ordinal)
                .Replace("VERSION", spec.DataVersion[..12], StringComparison.Ordinal),
            text);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("bib")]
    public async Task File_AskedAgainWithItsTag_IsNotSentAgain(string extension)
    {
        var first = await host.Client.GetAsync("/charts/emigration." + extension, TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/charts/emigration." + extension);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        var second = await host.Client.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/data/datapackage.json", "application/json")]
    [InlineData("/data/observations.csv", "text/csv")]
    [InlineData("/data/geo/world.geojson", "application/geo+json")]
    public async Task RecordFile_Asked_IsServed(string address, string type)
    {
        var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
    }

    private async Task<List<string>> LinesAsync(string address)
    {
        var text = await host.Client.GetStringAsync(address, TestContext.Current.CancellationToken);
        return [.. text.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
    }
}
