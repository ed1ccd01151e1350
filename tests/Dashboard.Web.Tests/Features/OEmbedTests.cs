using System.Net;
using System.Text.Json;

namespace Dashboard.Web.Tests.Features;

public sealed class OEmbedTests(WebHost host)
{
    [Fact]
    public async Task OEmbed_OfAChartWithAQuery_DescribesItsFrameAndPicture()
    {
        using var json = await AskAsync(
            "url=http%3A%2F%2Flocalhost%2Fcharts%2Femigration%3Ffrom%3D1995%26colour%3Dred&format=json&dnt=1");
        var version = json.RootElement.GetProperty("thumbnail_url").GetString()![^12..];
        var height = json.RootElement.GetProperty("height").GetInt32();
        Assert.Equal(
            [
                "version: 1.0", "type: rich", "title: Emigration from Kazakhstan",
                "provider_name: Central Asia Influence Dashboard", "provider_url: http://localhost/", "cache_age: 86400",
                "html: <iframe src=\"http://localhost/embed/emigration?from=1995\" title=\"Emigration from Kazakhstan\" "
                + $"width=\"800\" height=\"{height}\" loading=\"lazy\" style=\"border:0\"></iframe>",
                "width: 800", $"height: {height}",
                $"thumbnail_url: http://localhost/charts/emigration.png?from=1995&width=1200&height=630&v={version}",
                "thumbnail_width: 1200", "thumbnail_height: 630",
            ],
            json.RootElement.EnumerateObject().Select(p => $"{p.Name}: {p.Value}"));
    }

    [Theory]
    [InlineData("explore")]
    [InlineData("embed%2Fexplore")]
    public async Task OEmbed_OfTheExplorer_DescribesItsFrameAndPicture(string path)
    {
        using var json = await AskAsync(
            $"url=http%3A%2F%2Flocalhost%2F{path}%3Fseries%3Demigration%2FKAZ%2Fsupplementary%26scale%3Dlog");
        string Text(string name) => json.RootElement.GetProperty(name).GetString()!;
        Assert.Equal("Emigration from Kazakhstan", Text("title"));
        Assert.StartsWith(
            "<iframe src=\"http://localhost/embed/explore?series=emigration/KAZ/supplementary&amp;scale=log\" title=",
            Text("html"), StringComparison.Ordinal);
        Assert.StartsWith(
            "http://localhost/explore.png?series=emigration/KAZ/supplementary&scale=log&width=1200&height=630&v=",
            Text("thumbnail_url"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("map")]
    [InlineData("embed%2Fmap")]
    public async Task OEmbed_OfTheMap_DescribesItsFrameAndPicture(string path)
    {
        using var json = await AskAsync(
            $"url=http%3A%2F%2Flocalhost%2F{path}%3Farea%3Dcentral-asia%26at%3D42%2C72%2C3%26sort%3Dtown");
        string Text(string name) => json.RootElement.GetProperty(name).GetString()!;
        Assert.Equal("Russian centres, offices and bases in Central Asia (part of the map)", Text("title"));
        Assert.StartsWith(
            "<iframe src=\"http://localhost/embed/map?area=central-asia&amp;at=42,72,3\" title=", Text("html"),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "http://localhost/map.png?area=central-asia&at=42,72,3&width=1200&height=630&v=", Text("thumbnail_url"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("maxwidth=500", 500, 972, 500, 262)]
    [InlineData("maxheight=315", 800, 315, 600, 315)]
    [InlineData("maxwidth=640&maxheight=480", 640, 480, 640, 336)]
    [InlineData("maxwidth=300&maxheight=200", 300, 200, 0, 0)]
    [InlineData("maxwidth=5000&maxheight=5000", 800, 793, 1200, 630)]
    public async Task OEmbed_WithLittleRoom_KeepsToIt(string room, int width, int height, int pictureWidth, int pictureHeight)
    {
        using var json = await AskAsync("url=http%3A%2F%2Flocalhost%2Fembed%2Femigration&" + room);
        int Number(string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetInt32() : 0;
        Assert.Equal(
            (width, height, pictureWidth, pictureHeight),
            (Number("width"), Number("height"), Number("thumbnail_width"), Number("thumbnail_height")));
        Assert.Contains(
            $"width=\"{width}\" height=\"{height}\"", json.RootElement.GetProperty("html").GetString()!,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "url=http%3A%2F%2Flocalhost%2Fcharts%2Fno-such-chart", 404, "url: not the address of a chart or the map of this host.")]
    [InlineData(
        "url=http%3A%2F%2Felsewhere.example%2Fcharts%2Femigration", 404,
        "url: not the address of a chart or the map of this host.")]
    [InlineData("url=http%3A%2F%2Flocalhost%2Fmap%2Fmore", 404, "url: not the address of a chart or the map of this host.")]
    [InlineData(
        "url=http%3A%2F%2Flocalhost%2Fcharts%2Femigration%2Fmore", 404,
        "url: not the address of a chart or the map of this host.")]
    [InlineData(
        "url=ftp%3A%2F%2Flocalhost%2Fcharts%2Femigration", 404, "url: not the address of a chart or the map of this host.")]
    [InlineData("url=charts%2Femigration", 404, "url: not the address of a chart or the map of this host.")]
    [InlineData("url=http%3A%2F%2Flocalhost%2Fcharts%2Femigration&format=yaml", 501, "format: json and xml are available.")]
    [InlineData("format=json", 400, "url: \"\" was not understood; allowed: the full address of a chart or the map.")]
    [InlineData(
        "url=http%3A%2F%2Flocalhost%2Fcharts%2Femigration&maxwidth=wide", 400,
        "maxwidth: \"wide\" was not understood; allowed: a whole number from 1 to 100000.")]
    public async Task OEmbed_OfWhatIsNotHere_SaysSoInOneLine(string query, int status, string line)
    {
        var answer = await host.Client.GetAsync("/oembed?" + query, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode)status, answer.StatusCode);
        Assert.Equal(line, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task OEmbed_AsXml_SaysTheSame()
    {
        const string Asked = "url=http%3A%2F%2Flocalhost%2Fcharts%2Femigration&maxwidth=640";
        using var json = await AskAsync(Asked);
        var answer = await host.Client.GetAsync("/oembed?format=xml&" + Asked, TestContext.Current.CancellationToken);
        Assert.Equal("text/xml", answer.Content.Headers.ContentType!.MediaType);
        var xml = System.Xml.Linq.XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("oembed", xml.Root!.Name);
        Assert.Equal(
            json.RootElement.EnumerateObject().Select(member => (member.Name, member.Value.ToString())),
            xml.Root.Elements().Select(element => (element.Name.LocalName, element.Value)));
    }

    private async Task<JsonDocument> AskAsync(string query) =>
        JsonDocument.Parse(await host.Client.GetStringAsync("/oembed?" + query, TestContext.Current.CancellationToken));
}
