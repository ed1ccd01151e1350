using System.Net;
using System.Text.Json;
using Dashboard.Web.Links;

namespace Dashboard.Web.Tests.Hosting;

/// <summary>Addresses as people pass them on: through mail, social networks, other pages and by hand.</summary>
public sealed class PassedOnAddressTests(WebHost host)
{
    private const string Tracked = "utm_source=mail&utm_medium=x&fbclid=abc&yclid=1&_openstat=y&gclid=z";

    [Theory]
    [InlineData("/charts/emigration/", "/charts/emigration")]
    [InlineData("/charts/emigration///", "/charts/emigration")]
    [InlineData("/Charts/EMIGRATION", "/charts/emigration")]
    [InlineData("/CHARTS/Emigration.PNG", "/charts/emigration.png")]
    [InlineData("/charts/emigration.csv/", "/charts/emigration.csv")]
    [InlineData("/CHARTS.ZIP", "/charts.zip")]
    [InlineData("/Map.GeoJSON/", "/map.geojson")]
    [InlineData("/embed/Emigration/", "/embed/emigration")]
    [InlineData("/OEmbed/", "/oembed")]
    [InlineData("/Figures/Student-Quotas-KAZ-2014.json", "/figures/student-quotas-kaz-2014.json")]
    [InlineData("/Countries/KAZ/", "/countries/KAZ")]
    [InlineData("/data/README.md/", "/data/README.md")]
    [InlineData("/DATA/geo/README.md", "/data/geo/README.md")]
    [InlineData("/", "/")]
    [InlineData("/nowhere/AT/all", "/nowhere/AT/all")]
    [InlineData("/_framework/X/", "/_framework/X/")]
    [InlineData("//elsewhere.example/", "//elsewhere.example/")]
    public void UsualPath_OfAPath_IsTheOneThatIsMeant(string path, string expected)
    {
        Assert.Equal(expected, UsualPath.Of(path));
        Assert.Equal(expected, UsualPath.Of(expected));
    }

    [Theory]
    [InlineData("/charts/emigration/?from=1995&utm_source=x", "/charts/emigration?from=1995&utm_source=x")]
    [InlineData("/Charts/Emigration.SVG?theme=dark", "/charts/emigration.svg?theme=dark")]
    [InlineData("/MAP", "/map")]
    [InlineData("/countries/kaz?theme=dark", "/countries/KAZ?theme=dark")]
    [InlineData("/countries/Казахстан", "/countries/KAZ")]
    [InlineData("/countries/kirghizia", "/countries/KGZ")]
    public async Task Address_ChangedOnItsWay_LeadsToTheRightOne(string address, string expected)
    {
        var answer = await AskAsync(address);
        Assert.InRange((int)answer.StatusCode, 301, 302);
        var to = answer.Headers.Location!;
        Assert.Equal(expected, to.IsAbsoluteUri ? to.PathAndQuery : to.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(expected)).StatusCode);
    }

    [Theory]
    [InlineData("//elsewhere.example/")]
    [InlineData("/%2Felsewhere.example/")]
    [InlineData("/%5Celsewhere.example/")]
    public async Task Address_ThatBeginsLikeAnotherHost_NeverLeadsThere(string address)
    {
        var answer = await host.Client.GetAsync(new Uri("http://localhost" + address), TestContext.Current.CancellationToken);
        var to = answer.Headers.Location;
        Assert.True(to is null || new Uri(new Uri("http://localhost/"), to).Host == "localhost", to?.OriginalString);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/charts")]
    [InlineData("/charts/emigration")]
    [InlineData("/map")]
    [InlineData("/timeline")]
    [InlineData("/countries")]
    [InlineData("/countries/KAZ")]
    [InlineData("/sources")]
    [InlineData("/sources/caiss-2017")]
    [InlineData("/disagreements")]
    [InlineData("/figures")]
    [InlineData("/lessons")]
    [InlineData("/lessons/who-left")]
    [InlineData("/present/who-left")]
    [InlineData("/explore")]
    [InlineData("/search")]
    [InlineData("/methods")]
    [InlineData("/about")]
    [InlineData("/embed/emigration")]
    [InlineData("/embed/map")]
    [InlineData("/charts/emigration.csv")]
    [InlineData("/charts/emigration.json")]
    [InlineData("/charts/emigration.xlsx")]
    [InlineData("/charts/emigration.bib")]
    [InlineData("/charts/emigration.png")]
    [InlineData("/charts/emigration.svg")]
    [InlineData("/map.csv")]
    [InlineData("/map.geojson")]
    [InlineData("/map.svg")]
    [InlineData("/figures/military-spending-rus-2013-or18.json")]
    [InlineData("/data/sources.csv")]
    public async Task Address_WithTrackingParameters_AnswersAsWithout(string address)
    {
        var (plain, tracked) = (await AskAsync(address), await AskAsync($"{address}?{Tracked}"));
        Assert.Equal(
            (HttpStatusCode.OK, plain.Content.Headers.ContentType), (tracked.StatusCode, tracked.Content.Headers.ContentType));
        if (tracked.Content.Headers.ContentType?.MediaType != "text/html") return;
        Assert.DoesNotContain("was not understood", await TextAsync(tracked), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/charts/emigration.csv?from=1995&amp;to=1996&amp;supplementary=off")]
    [InlineData("/charts/emigration.csv?amp;from=1995&amp;amp;to=1996&supplementary=off&" + Tracked)]
    [InlineData("/charts/emigration.csv?FROM=1995&To=1996&Supplementary=off")]
    public async Task Parameters_CopiedOutOfHtml_AreRead(string address) => Assert.Equal(
        await TextAsync(await AskAsync("/charts/emigration.csv?from=1995&to=1996&supplementary=off")),
        await TextAsync(await AskAsync(address)));

    [Theory]
    [InlineData("http://localhost/charts/emigration?from=1995")]
    [InlineData("http://localhost/charts/emigration/?from=1995")]
    [InlineData("http://localhost/Charts/Emigration?from=1995&amp;utm_source=x")]
    [InlineData("http://localhost/embed/EMIGRATION/?from=1995&fbclid=x")]
    public async Task OEmbed_OfAnAddressChangedOnItsWay_DescribesTheRightOne(string url)
    {
        var answer = await AskAsync($"/oembed?url={Uri.EscapeDataString(url)}&{Tracked}");
        using var json = JsonDocument.Parse(await TextAsync(answer));
        Assert.StartsWith(
            "<iframe src=\"http://localhost/embed/emigration?from=1995\"", json.RootElement.GetProperty("html").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zip_WithTrackingParameters_IsSent()
    {
        var answer = await host.Client.GetAsync(new Uri($"/charts.zip?width=200&height=200&{Tracked}", UriKind.Relative),
            HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Equal(
            (HttpStatusCode.OK, "application/zip"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task Parameter_ThatAReaderMeant_IsStillSaid() => Assert.Contains(
        "was not understood", await TextAsync(await AskAsync("/charts/emigration?form=1995&utm_source=x")),
        StringComparison.Ordinal);

    private Task<HttpResponseMessage> AskAsync(string address) =>
        host.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    private static Task<string> TextAsync(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
