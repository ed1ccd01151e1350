using System.Net;
using System.Text.RegularExpressions;
using Dashboard.Web.Parts;
using Microsoft.AspNetCore.Mvc.Testing;
using SkiaSharp;

namespace Dashboard.Web.Tests.Parts;

public sealed partial class PageMetaTests(WebHost host)
{
    private const string AppLead = "The documented record of Russian soft and hard power in Central Asia: every value carries "
        + "its page, sources that disagree are drawn side by side, and gaps say why.";

    [Fact]
    public async Task ChartPage_WithAQuery_DescribesExactlyThat()
    {
        var head = await HeadAsync(host.Client, "/charts/military-spending?theme=dark&supplementary=off&projector=on");
        var lead = "Military spending of Russia. Trillion roubles as printed, 2013–2017; the price basis is not printed. "
            + "The chart shows 5 values from the documents. Period: 2013–2017. "
            + "Values range from 2.8129 trillion roubles to 4.0474 trillion roubles.…";
        var picture = head.Single(l => l.StartsWith("og:image = ", StringComparison.Ordinal));
        Assert.Equal(
            [
                "canonical = http://localhost/charts/military-spending?supplementary=off",
                "description = " + lead, "og:type = article", "og:site_name = Central Asia Influence Dashboard",
                "og:title = Military spending of Russia", "og:description = " + lead,
                "og:url = http://localhost/charts/military-spending?supplementary=off",
                "og:image = http://localhost/charts/military-spending.png?supplementary=off&size=card&v=" + picture[^12..],
                "og:image:type = image/png", "og:image:width = 1200", "og:image:height = 630",
                head.Single(l => l.StartsWith(
                    "og:image:alt = Military spending of Russia. Trillion roubles as printed", StringComparison.Ordinal)),
                "twitter:card = summary_large_image",
                "alternate = http://localhost/oembed?url=http%3A%2F%2Flocalhost%2Fcharts%2Fmilitary-spending"
                + "%3Fsupplementary%3Doff&format=json",
                "alternate = http://localhost/oembed?url=http%3A%2F%2Flocalhost%2Fcharts%2Fmilitary-spending"
                + "%3Fsupplementary%3Doff&format=xml",
            ],
            head);
        using var card = SKBitmap.Decode(await host.Client.GetByteArrayAsync(
            picture["og:image = http://localhost".Length..], TestContext.Current.CancellationToken));
        Assert.Equal((1200, 630), (card.Width, card.Height));
    }

    [Fact]
    public async Task MapPage_WithAQuery_DescribesExactlyThat()
    {
        var head = await HeadAsync(host.Client, "/map?area=central-asia");
        Assert.Contains("canonical = http://localhost/map", head);
        Assert.StartsWith(
            "og:image = http://localhost/map.png?size=card&v=",
            head.Single(l => l.StartsWith("og:image = ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains(
            head,
            l => l.StartsWith("alternate", StringComparison.Ordinal)
                && l.Contains("/oembed?url=http%3A%2F%2Flocalhost%2Fmap&format=json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnyOtherPage_Shared_DescribesTheDashboard() => Assert.Equal(
        [
            "canonical = http://localhost/sources/caiss-2017", "description = " + AppLead, "og:type = website",
            "og:site_name = Central Asia Influence Dashboard", "og:title = Central Asia Influence Dashboard",
            "og:description = " + AppLead, "og:url = http://localhost/sources/caiss-2017",
            "og:image = http://localhost/map.png?size=card", "og:image:type = image/png", "og:image:width = 1200",
            "og:image:height = 630", "og:image:alt = Map of centres, offices and bases", "twitter:card = summary_large_image",
        ],
        await HeadAsync(host.Client, "/sources/caiss-2017?x=1"));

    [Fact]
    public async Task PublicUrl_Set_StandsInEveryAddressThatLeavesThePage()
    {
        await using var factory = host.Factory.WithWebHostBuilder(b => b.UseSetting("PublicUrl", "https://influence.example/"));
        using var client = factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        var head = await HeadAsync(client, "/charts/emigration");
        Assert.Contains("canonical = https://influence.example/charts/emigration", head);
        Assert.Contains(
            "alternate = https://influence.example/oembed?url=https%3A%2F%2Finfluence.example%2Fcharts%2Femigration&format=json",
            head);
        var told = await client.GetStringAsync(
            "/oembed?url=https%3A%2F%2Finfluence.example%2Fcharts%2Femigration", TestContext.Current.CancellationToken);
        Assert.Contains("https://influence.example/embed/emigration", told, StringComparison.Ordinal);
        var frame = await client.GetStringAsync("/embed/emigration", TestContext.Current.CancellationToken);
        Assert.Contains("<a href=\"https://influence.example/charts/emigration\"", frame, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one two three", 13, "one two three")]
    [InlineData("one two three", 12, "one two…")]
    [InlineData("one, two", 6, "one…")]
    [InlineData("unbroken", 5, "unbr…")]
    public void Lead_OfAText_IsWholeWords(string text, int longest, string expected) =>
        Assert.Equal(expected, Excerpt.Of(text, longest));

    private static async Task<List<string>> HeadAsync(HttpClient client, string address)
    {
        var html = await client.GetStringAsync(address, TestContext.Current.CancellationToken);
        return [.. Line().Matches(html[..html.IndexOf("</head>", StringComparison.Ordinal)])
            .Select(m => $"{m.Groups[1].Value} = {WebUtility.HtmlDecode(m.Groups[2].Value)}")];
    }

    [GeneratedRegex(
        "<(?:meta|link) (?:name|property|rel)=\"(canonical|alternate|description|(?:og|twitter):[a-z:_]+)\""
        + "(?: type=\"[^\"]+\")? (?:content|href)=\"([^\"]*)\"")]
    private static partial Regex Line();
}
