using System.Net;
using System.Text.Json;

namespace Dashboard.Web.Tests.Files;

public sealed class MapGeoJsonTests(WebHost host)
{
    [Theory]
    [InlineData("")]
    [InlineData("?regions=AFRICA")]
    [InlineData("?area=central-asia&kinds=military-object,other")]
    [InlineData("?countries=PER")]
    public async Task GeoJson_Asked_HoldsTheRowsOfTheCsvUnderItsNames(string query)
    {
        using var json = await JsonAsync("/map.geojson" + query);
        var rows = CsvRows.Read(await host.Client.GetByteArrayAsync("/map.csv" + query, TestContext.Current.CancellationToken));
        var features = json.RootElement.GetProperty("features").EnumerateArray().ToList();
        Assert.Equal(
            rows.Skip(1),
            features.Select(f => rows[0].Select(name => Text(f.GetProperty("properties").GetProperty(name))).ToArray()));
        Assert.All(features, f => Assert.Equal(rows[0], f.GetProperty("properties").EnumerateObject().Select(p => p.Name)));
        foreach (var (feature, row) in features.Zip(rows.Skip(1)))
        {
            var at = feature.GetProperty("geometry").GetProperty("coordinates");
            Assert.Equal(
                [row[Array.IndexOf(rows[0], "lon")], row[Array.IndexOf(rows[0], "lat")]], at.EnumerateArray().Select(Text));
            var (id, type) = (feature.GetProperty("id").GetString(), feature.GetProperty("type").GetString());
            Assert.Equal(
                (row[0], "Feature", "Point"), (id, type, feature.GetProperty("geometry").GetProperty("type").GetString()));
        }
    }

    [Fact]
    public async Task GeoJson_Asked_IsACollectionWithoutAReferenceSystemThatSaysWhoseNamesTheyAre()
    {
        using var json = await JsonAsync("/map.geojson");
        Assert.Equal(
            ["type", "dataVersion", "title", "note", "address", "citation", "license", "credits", "features"],
            json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal("FeatureCollection", json.RootElement.GetProperty("type").GetString());
        Assert.StartsWith(
            "Borders and names are those of the sources", json.RootElement.GetProperty("note").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task GeoJson_OfAPlaceWithYears_HoldsThemAsNumbers()
    {
        using var json = await JsonAsync("/map.geojson?kinds=joint-university");
        var years = json.RootElement.GetProperty("features").EnumerateArray().Select(f => f.GetProperty("properties"))
            .Select(p => (p.GetProperty("id").GetString(), Text(p.GetProperty("opened")), Text(p.GetProperty("closed"))));
        Assert.Contains(("ju-kazakh-russian-astana-004", "1998", "2014"), years);
        Assert.Contains(("ju-tajik-slavonic-004", "", ""), years);
    }

    [Fact]
    public async Task GeoJson_Asked_HasItsTypeNameAndTag()
    {
        var first = await host.Client.GetAsync("/map.geojson", TestContext.Current.CancellationToken);
        Assert.Equal("application/geo+json", first.Content.Headers.ContentType!.ToString());
        Assert.Equal("map.geojson", first.Content.Headers.ContentDisposition!.FileName);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/map.geojson?theme=dark");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal(
            HttpStatusCode.NotModified, (await host.Client.SendAsync(again, TestContext.Current.CancellationToken)).StatusCode);
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };

    private async Task<JsonDocument> JsonAsync(string address) =>
        JsonDocument.Parse(await host.Client.GetByteArrayAsync(address, TestContext.Current.CancellationToken));
}
