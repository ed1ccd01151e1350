using System.Net;
using System.Text.Json;
using Dashboard.Core.Queries;
using Dashboard.Web.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Files;

public sealed class FigureFileTests(WebHost host)
{
    private const string Spending = "military-spending-rus-2016-or18", Grants = "student-quotas-kaz-2014-caiss17";

    [Fact]
    public async Task Json_OfEveryFigureOfAChart_HoldsTheFieldsOfItsRowInTheCsv()
    {
        var figures = (await IndexAsync()).Figures.Where(f => f.Chart != RecordQueries.MapSlug).ToList();
        const string OneCountry = "military-spending-sipri-currency";
        foreach (var chart in figures.GroupBy(f => f.Chart + ".csv" + (f.Chart == OneCountry ? "?countries=" + f.Iso3 : "")))
        {
            var csv = CsvRows.Read(await host.Client.GetByteArrayAsync($"/charts/{chart.Key}", Stop));
            var written = new List<string>();
            foreach (var figure in chart)
            {
                using var json = await JsonAsync(figure.Id);
                written.Add(string.Join('|', csv[0].Select(column => Text(json.RootElement.GetProperty(column)))));
            }
            var printed = Array.IndexOf(csv[0], "printed_as"); // Of a gap nothing is.
            var rows = csv.Skip(1).Where(row => row[printed].Length > 0).Select(row => string.Join('|', row));
            Assert.Equal(rows.Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Json_OfEveryFigure_HasItsIdAddressVersionAndValue()
    {
        var index = await IndexAsync();
        foreach (var figure in index.Figures)
        {
            using var json = await JsonAsync(figure.Id);
            var root = json.RootElement;
            Assert.Equal(
                [figure.Id, "http://localhost/figures/" + figure.Id, index.DataVersion, figure.Chart],
                new[] { "id", "address", "dataVersion", "chart" }.Select(name => Text(root.GetProperty(name))));
            Assert.Equal(
                [figure.Value, figure.Low, figure.High],
                new[] { "value", "low", "high" }.Select(name => Number(root, name)));
        }
    }

    [Fact]
    public async Task Json_OfAFigure_IsItsRowAndWhatTheRecordHoldsAroundIt()
    {
        var version = (await IndexAsync()).DataVersion;
        const string Cited = "МОН РФ в 2016 выделяет 300 квот на обучение "
            + "казахстанским студентам. (2016, March 4). "
            + "forbes.kz. http://forbes.kz/news/2016/03/04/newsid_107459";
        const string Terms = "The figures are facts from the documents and sources named beside them. "
            + "Our selection, structure and notes: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/";
        var citation = "Russian study grants for students from Kazakhstan, 2014: 150 grants (“150”). CAISS 2017, "
            + "p. 8 (inferred). Central Asia Influence Dashboard, http://localhost/figures/student-quotas-kaz-2014-caiss17, "
            + $"data version {version[..12]}.";
        Assert.Equal(
            $$"""
            {
              "id": "student-quotas-kaz-2014-caiss17",
              "address": "http://localhost/figures/student-quotas-kaz-2014-caiss17",
              "dataVersion": "{{version}}",
              "chart": "student-quotas",
              "indicator": "student-quotas",
              "entity": "Kazakhstan",
              "iso3": "KAZ",
              "period": "2014",
              "period_start": 2014,
              "period_end": 2014,
              "value": 150,
              "low": null,
              "high": null,
              "unit": "grants",
              "status": "normal",
              "bound": "exact",
              "basis": "document",
              "source": "caiss-2017",
              "locator": "p. 8 (inferred)",
              "cited_source": "{{Cited}}",
              "printed_as": "150",
              "note": "",
              "citation": "{{citation}}",
              "license": {
                "name": "CC-BY-4.0",
                "title": "{{Terms}}",
                "path": "https://creativecommons.org/licenses/by/4.0/"
              },
              "rivals": [
                "student-quotas-kaz-2014-or18"
              ],
              "checkedBy": [
                "quotas-twice"
              ]
            }
            """.ReplaceLineEndings(Environment.NewLine),
            await host.Client.GetStringAsync(Address(Grants), Stop));
    }

    [Fact]
    public async Task Json_Asked_MayBeReadByAnyPageAndIsNotSentAgainToWhoHasIt()
    {
        var first = await host.Client.GetAsync(Address(Spending), Stop);
        Assert.Equal("application/json; charset=utf-8", first.Content.Headers.ContentType!.ToString());
        Assert.Equal("*", first.Headers.GetValues("Access-Control-Allow-Origin").Single());
        using var again = new HttpRequestMessage(HttpMethod.Get, Address(Spending));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await host.Client.SendAsync(again, Stop)).StatusCode);
        using var elsewhere = new HttpRequestMessage(HttpMethod.Get, Address(Spending)) { Headers = { Host = "example.org" } };
        var other = await host.Client.SendAsync(elsewhere, Stop);
        Assert.NotEqual(first.Headers.ETag, other.Headers.ETag);
    }

    [Fact]
    public async Task Json_WithAnIdInCapitals_LeadsToItsAddress()
    {
        var answer = await host.Client.GetAsync(Address(Spending.ToUpperInvariant()) + "?v=1", Stop);
        Assert.Equal(
            (HttpStatusCode.MovedPermanently, Address(Spending) + "?v=1"),
            (answer.StatusCode, answer.Headers.Location!.ToString()));
    }

    [Theory]
    [InlineData(
        "/figures/no-such-figure.json", HttpStatusCode.NotFound,
        "There is no figure “no-such-figure”. The ids of all figures are in the id column of /data/observations.csv, "
            + "and /figures lists their pages.")]
    [InlineData("/figures/.json", HttpStatusCode.NotFound, null)]
    [InlineData(
        "/figures/military-spending-rus-2016-or18.json?size=slide", HttpStatusCode.BadRequest,
        "size: \"slide\" was not understood; allowed: only v.")]
    public async Task Json_ThatCannotBe_AnswersOneLine(string address, HttpStatusCode status, string? line)
    {
        var answer = await host.Client.GetAsync(address, Stop);
        Assert.Equal(status, answer.StatusCode);
        if (line is not null) Assert.Equal(line, await answer.Content.ReadAsStringAsync(Stop));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string Address(string id) => $"/figures/{id}.json";

    private static double? Number(JsonElement figure, string name) =>
        figure.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };

    private Task<RecordIndex> IndexAsync() => host.Factory.Services.GetRequiredService<DashboardData>().WholeAsync();

    private async Task<JsonDocument> JsonAsync(string id) =>
        JsonDocument.Parse(await host.Client.GetByteArrayAsync(Address(id), Stop));
}
