using System.Text.Json;
using Dashboard.Web.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Files;

/// <summary>Every file says, in the way of its format, where it is from, how it is cited and what its terms are.</summary>
public sealed class FileTermsTests(WebHost host)
{
    private const string Licence = "https://creativecommons.org/licenses/by/4.0/";
    private const string Towns = "Coordinates of towns: GeoNames, CC BY 4.0, https://www.geonames.org/";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Version => host.Factory.Services.GetRequiredService<DashboardData>().MapAsync().Result.DataVersion[..12];

    [Theory]
    [InlineData("/charts/emigration.json?from=2010", "http://localhost/charts/emigration?from=2010", 0)]
    [InlineData("/map.geojson?regions=AFRICA", "http://localhost/map?regions=AFRICA", 1)]
    public async Task Json_OfAChartOrTheMap_CarriesAddressCitationLicenceAndCredits(string path, string page, int credits)
    {
        using var json = await JsonAsync(path);
        var root = json.RootElement;
        Assert.Equal(page, root.GetProperty("address").GetString());
        Assert.Equal(
            $"{root.GetProperty("title").GetString()}. Central Asia Influence Dashboard, data version {Version}. {page}",
            root.GetProperty("citation").GetString());
        var licence = root.GetProperty("license");
        Assert.Equal(("CC-BY-4.0", Licence), (licence.GetProperty("name").GetString(), licence.GetProperty("path").GetString()));
        Assert.Equal(
            Enumerable.Repeat(Towns, credits), root.GetProperty("credits").EnumerateArray().Select(c => c.GetString()));
    }

    [Theory]
    [InlineData("/charts/emigration.csv?from=2010", "charts/emigration?from=2010", "charts/emigration.csvm?from=2010")]
    [InlineData(
        "/charts/emigration.csv?csv=semicolon", "charts/emigration", "charts/emigration.csvm?csv=semicolon")]
    [InlineData("/map.csv", "map", "map.csvm")]
    [InlineData(
        "/explore.csv?series=student-quotas/KAZ/caiss-2017", "explore?series=student-quotas/KAZ/caiss-2017",
        "explore.csvm?series=student-quotas/KAZ/caiss-2017")]
    public async Task Csv_Asked_LinksToItsPageLicenceAndDescription(string path, string page, string description)
    {
        var answer = await host.Client.GetAsync(path, Stop);
        Assert.Equal(
            [
                $"<http://localhost/{page}>; rel=\"cite-as\"", $"<{Licence}>; rel=\"license\"",
                $"<http://localhost/{description}>; rel=\"describedby\"; type=\"application/csvm+json\"",
            ],
            answer.Headers.GetValues("Link"));
        using var json = await JsonAsync("/" + description);
        Assert.Equal(
            await host.Client.GetByteArrayAsync(path, Stop),
            await host.Client.GetByteArrayAsync(json.RootElement.GetProperty("url").GetString(), Stop));
    }

    [Fact]
    public async Task Link_OnAHostWithAnInternationalName_IsInTheLettersOfHeaders()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/charts/emigration.csv")
        {
            Headers = { Host = "пример.рф:81" },
        };
        var answer = await host.Client.SendAsync(request, Stop);
        Assert.Equal(
            "<http://xn--e1afmkfd.xn--p1ai:81/charts/emigration>; rel=\"cite-as\"", answer.Headers.GetValues("Link").First());
    }

    [Theory]
    [InlineData("/charts/student-quotas.csvm", "/charts/student-quotas.csv?csv=plain", ",")]
    [InlineData("/charts/student-quotas.csvm?csv=semicolon", "/charts/student-quotas.csv?csv=semicolon", ";")]
    [InlineData("/map.csvm?csv=semicolon&kinds=joint-university", "/map.csv?csv=semicolon&kinds=joint-university", ";")]
    public async Task Csvm_Asked_NamesEveryColumnOfTheTableWithItsTypeAndTheTermsOfUse(
        string path, string table, string separator)
    {
        using var json = await JsonAsync(path);
        var root = json.RootElement;
        Assert.Equal("http://www.w3.org/ns/csvw", root.GetProperty("@context").GetString());
        Assert.Equal(Licence, root.GetProperty("dc:license").GetProperty("@id").GetString());
        Assert.Equal(Version, root.GetProperty("dc:hasVersion").GetString());
        Assert.Contains(Version, root.GetProperty("dc:bibliographicCitation").GetString()!, StringComparison.Ordinal);
        var sources = root.GetProperty("dc:source").EnumerateArray().Select(s => s.GetString()).ToList();
        Assert.Contains(sources, s => s!.StartsWith("Gussarova, A. (Ed.). (2017).", StringComparison.Ordinal));
        Assert.Equal(path.StartsWith("/map", StringComparison.Ordinal), sources[^1] == Towns);
        Assert.Equal(separator, root.GetProperty("dialect").GetProperty("delimiter").GetString());
        var columns = root.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().ToList();
        var rows = CsvRows.Read(await host.Client.GetByteArrayAsync(table, Stop), separator[0]);
        Assert.Equal(rows[0], columns.Select(c => c.GetProperty("name").GetString()));
        foreach (var (column, at) in columns.Select((c, i) => (c.GetProperty("datatype"), i)))
        {
            var values = rows.Skip(1).Select(r => r[at]).Where(v => v.Length > 0);
            var mark = separator == ";" ? ',' : '.';
            var type = column.ValueKind == JsonValueKind.String ? column.GetString() : column.GetProperty("base").GetString();
            if (type == "integer") Assert.All(values, v => Assert.True(v.All(char.IsDigit), v));
            if (type != "number") continue;
            Assert.Equal(separator == ";", column.ValueKind == JsonValueKind.Object);
            Assert.All(values, v => Assert.True(v.All(c => char.IsDigit(c) || c == mark || c == '-'), v));
        }
        Assert.Contains(columns, c => c.GetProperty("datatype").ToString().Contains("number", StringComparison.Ordinal));
    }

    /// <summary>A program that has read one file of a kind can read all: no field is now a number and now a text.</summary>
    [Fact]
    public async Task Json_OfEveryChartAndSelection_HasOneTypeForEachField()
    {
        var types = new Dictionary<string, JsonValueKind>();
        foreach (var chart in await host.Factory.Services.GetRequiredService<DashboardData>().ChartsAsync())
        {
            foreach (var query in new[] { "", "?from=2099", "?supplementary=off" })
                AddTypes(await JsonAsync($"/charts/{chart.Id}.json{query}"), types);
        }
        AddTypes(await JsonAsync("/explore.json?series=student-quotas/KAZ/caiss-2017,emigration/KAZ/caiss-2017"), types);
        Assert.True(types.Count > 30, $"{types.Count} fields");
        var places = new Dictionary<string, JsonValueKind>();
        foreach (var query in new[] { "", "?kinds=joint-university", "?kinds=military-object", "?countries=PER", "?q=nowhere" })
            AddTypes(await JsonAsync("/map.geojson" + query), places);
        Assert.Equal(JsonValueKind.Number, places[".features[].properties.closed"]);
    }

    [Theory]
    [InlineData("csv", "csv: \"tab\" was not understood; allowed: comma, semicolon, plain.")]
    [InlineData("csvm", "csv: \"tab\" was not understood; allowed: comma, semicolon, plain.")]
    public async Task Csv_OfAnUnknownFlavour_NamesThoseThatThereAre(string extension, string line)
    {
        foreach (var path in new[] { "/charts/emigration", "/map" })
        {
            var answer = await host.Client.GetAsync($"{path}.{extension}?csv=tab", Stop);
            Assert.Equal((400, line), ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(Stop)));
        }
        Assert.Equal(400, (int)(await host.Client.GetAsync("/charts/emigration.xlsx?csv=semicolon", Stop)).StatusCode);
    }

    [Fact]
    public async Task Csv_WithSemicolons_HoldsTheSameTableWithDecimalCommas()
    {
        var plain = CsvRows.Read(await host.Client.GetByteArrayAsync("/charts/military-spending.csv?csv=plain", Stop));
        var other = CsvRows.Read(await host.Client.GetByteArrayAsync("/charts/military-spending.csv?csv=semicolon", Stop), ';');
        var value = Array.IndexOf(plain[0], "value");
        Assert.Equal(plain.Count, other.Count);
        Assert.Contains(other, r => r[value] == "3,776");
        foreach (var (one, two) in plain.Zip(other).Skip(1))
        {
            Assert.Equal(one.Where((_, i) => i is < 6 or > 8), two.Where((_, i) => i is < 6 or > 8));
            Assert.Equal(one[6..9], two[6..9].Select(v => v.Replace(',', '.')));
        }
    }

    [Theory]
    [InlineData("/charts/student-quotas.png?from=2015&to=2016&theme=dark", "inline", "student-quotas-2015-2016-dark.png")]
    [InlineData("/charts/student-quotas.svg?size=a4&transparent=on", "inline", "student-quotas-a4-transparent-on.svg")]
    [InlineData("/map.png?area=central-asia&width=400&height=300", "inline", "map-central-asia-400x300.png")]
    [InlineData("/map.csv?regions=AFRICA&csv=semicolon", "attachment", "map-africa-semicolon.csv")]
    [InlineData("/explore.xlsx?series=student-quotas/KAZ/caiss-2017", "attachment", "explore-student-quotas-kaz-caiss-2017.xlsx")]
    public async Task File_Asked_IsNamedByWhatWasChosen(string path, string disposition, string name)
    {
        using var head = new HttpRequestMessage(HttpMethod.Head, path);
        var said = (await host.Client.SendAsync(head, Stop)).Content.Headers.ContentDisposition!;
        Assert.Equal((disposition, name), (said.DispositionType, said.FileName!.Trim('"')));
    }

    private static void AddTypes(JsonDocument document, Dictionary<string, JsonValueKind> types)
    {
        using var _ = document;
        Add("", document.RootElement);

        void Add(string path, JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Null) return;
            if (types.TryGetValue(path, out var known)) Assert.True(known == element.ValueKind, path);
            types[path] = element.ValueKind;
            if (element.ValueKind == JsonValueKind.Object)
                foreach (var property in element.EnumerateObject()) Add($"{path}.{property.Name}", property.Value);
            if (element.ValueKind == JsonValueKind.Array)
                foreach (var item in element.EnumerateArray()) Add(path + "[]", item);
        }
    }

    private async Task<JsonDocument> JsonAsync(string path) =>
        JsonDocument.Parse(await host.Client.GetByteArrayAsync(path, Stop));
}
