using System.Net;

namespace Dashboard.Web.Tests.Files;

/// <summary>Whoever asks for the head of a file learns what the whole answer would say.</summary>
public sealed class HeadTests(WebHost host)
{
    [Theory]
    [InlineData("/charts/emigration.csv")]
    [InlineData("/charts/emigration.json?supplementary=off")]
    [InlineData("/charts/emigration.xlsx")]
    [InlineData("/charts/emigration.bib")]
    [InlineData("/charts/emigration.png?size=card")]
    [InlineData("/charts/emigration.svg?size=card")]
    [InlineData("/map.csv")]
    [InlineData("/map.csvm?csv=semicolon")]
    [InlineData("/charts/emigration.csvm")]
    [InlineData("/map.geojson?regions=AFRICA")]
    [InlineData("/map.png?size=card")]
    [InlineData("/map/outlines.svg")]
    [InlineData("/figures/military-spending-rus-2016-or18.json")]
    [InlineData("/health/live")]
    [InlineData("/data/observations.csv")]
    public async Task Head_OfAFile_SaysWhatItsAnswerSays(string address)
    {
        var (whole, head) = (await AskAsync(HttpMethod.Get, address), await AskAsync(HttpMethod.Head, address));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(Said(whole), Said(head));
        Assert.Equal(whole.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("/charts/no-such-chart.csv", HttpStatusCode.NotFound)]
    [InlineData("/figures/no-such-figure.json", HttpStatusCode.NotFound)]
    [InlineData("/charts/emigration.csv?from=x", HttpStatusCode.BadRequest)]
    [InlineData("/health/ready", HttpStatusCode.OK)]
    [InlineData("/oembed?url=http://localhost/charts/emigration", HttpStatusCode.OK)]
    public async Task Head_OfAnyAddressOfAFile_HasTheStatusOfItsAnswer(string address, HttpStatusCode status)
    {
        var (whole, head) = (await AskAsync(HttpMethod.Get, address), await AskAsync(HttpMethod.Head, address));
        Assert.Equal((status, status), (whole.StatusCode, head.StatusCode));
        Assert.Equal(whole.Content.Headers.ContentType, head.Content.Headers.ContentType);
    }

    [Fact]
    public async Task Head_OfTheArchive_SaysWhatFollowsAndDrawsNothing()
    {
        var head = await AskAsync(HttpMethod.Head, "/charts.zip");
        Assert.Equal("application/zip", head.Content.Headers.ContentType!.ToString());
        Assert.Equal("39", head.Headers.GetValues("X-Picture-Count").Single());
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private static (string?, string?, string?, string?) Said(HttpResponseMessage answer) => (
        answer.Content.Headers.ContentType?.ToString(), answer.Content.Headers.ContentDisposition?.ToString(),
        answer.Headers.ETag?.ToString(), answer.Headers.CacheControl?.ToString());

    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, string address)
    {
        using var request = new HttpRequestMessage(method, address);
        return await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
