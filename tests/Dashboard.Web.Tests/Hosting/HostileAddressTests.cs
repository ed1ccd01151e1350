using System.Diagnostics.CodeAnalysis;
using System.Net;
using SkiaSharp;

namespace Dashboard.Web.Tests.Hosting;

/// <summary>Addresses that nobody should write: the server always answers, and what it answers is never empty.</summary>
public sealed class HostileAddressTests(WebHost host)
{
    private const int Asked = 2400;

    private static readonly string[] Sizes = ["width=", "height=", "size="];

    private static readonly string[] Names =
    [
        "countries", "sources", "from", "to", "scale", "focus", "panels", "view", "supplementary", "lang", "theme", "projector",
        "size", "width", "height", "transparent", "area", "kinds", "regions", "coverage", "year", "sort", "organisations", "q",
        "v", "x", "figure", "place", "moved", "at", "categories", "verdict", "topic", "source", "url", "format", "maxwidth", "",
    ];

    private static readonly string[] Values =
    [
        "", "on", "off", "-1", "0", "1990", "2016", "99999999999999999999", "KAZ", "KAZ,KAZ,,", "kaz", "%00", "%", "%2",
        "%F0%9F%92%A9", "%D2%9A%D0%B0%D0%B7", "<script>alert(1)</script>", "'\"", "';drop table observations--", "../..", "NaN",
        "Infinity", "1e3", "light", "dark", "contrast", "log", "index", "linear", "card", "200", "300", "table", "sources",
        "world", "central-asia", "military-object", "caiss-2017", "http://localhost/charts/emigration?from=%25", "http://[",
        "{0}", "\u202e", "+", "%2B1990", "1990.0", " 1990", "=1+1", new string('a', 3000),
    ];

    /// <summary>Sound parameters among the others, so that many addresses are understood.</summary>
    private static readonly string[] Sound =
    [
        "theme=dark", "theme=contrast", "from=1990", "to=2016", "from=2100", "to=1800", "transparent=on", "supplementary=off",
        "countries=KAZ", "countries=UZB,TJK", "lang=en", "view=table", "projector=on", "scale=linear", "scale=index", "focus=KAZ",
        "focus=supplementary", "panels=on", "sources=caiss-2017", "coverage=on", "year=2005", "q=centre", "organisations=mesi",
        "sort=town", "sort=value-descending", "view=table", "figure=military-spending-rus-2013-or18", "figure=nothing",
        "place=rs-chennai", "moved=1,2,3", "at=42,72,3", "verdict=holds",
    ];

    private static readonly string[] Paths =
    [
        "/charts/emigration", "/charts/student-quotas", "/charts/tv-channels", "/charts/okno-altitude", "/charts/%01",
        "/charts/..%2f", "/map", "/", "/charts", "/charts/emigration.png", "/charts/military-spending.png",
        "/charts/military-spending-sipri.svg", "/charts/students-in-russia.png", "/charts/military-spending-sipri",
        "/charts/russian-language-enrollment.svg", "/charts/tv-channels.png", "/charts/nothing.png", "/charts/student-quotas.csv",
        "/charts/emigration.xlsx", "/charts/student-quotas.bib", "/charts/emigration.json", "/map.csv", "/map.geojson",
        "/map/outlines.svg", "/map.png", "/map.svg", "/embed/emigration", "/embed/map", "/embed/%01", "/oembed", "/disagreements",
        "/timeline", "/countries/KAZ", "/countries/%01", "/countries", "/search", "/sources", "/sources/caiss-2017", "/methods",
        "/about", "/not-found", "/error", "/lessons", "/lessons/%01", "/present/who-left", "/present/%01",
    ];

    [Fact]
    [SuppressMessage("Security", "CA5394", Justification = "A fixed seed makes the same addresses every time.")]
    public async Task Address_HostileOrRandom_IsNeverAFailureNorEmpty()
    {
        var random = new Random(7);
        var answered = new Dictionary<HttpStatusCode, int>();
        var pictures = 0;
        for (var i = 0; i < Asked; i++)
        {
            var query = string.Join(
                '&',
                Enumerable.Range(0, random.Next(5)).Select(_ => random.Next(2) == 0 ? Of(Sound) : $"{Of(Names)}={Of(Values)}"));
            var path = Of(Paths);
            // Small pictures are drawn soon; the size asked for at random comes last and is the one that counts.
            var picture = path.EndsWith("png", StringComparison.Ordinal) || path.EndsWith("svg", StringComparison.Ordinal);
            var sized = Sizes.Any(s => query.Contains(s, StringComparison.Ordinal));
            var address = $"{path}?{query}{(picture && !sized ? "&width=300&height=200" : "")}";
            using var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
            // The oEmbed specification asks for 501 where a format is not provided.
            Assert.True(
                (int)answer.StatusCode < 500 || (path == "/oembed" && answer.StatusCode is HttpStatusCode.NotImplemented),
                $"{answer.StatusCode}: {address}");
            answered[answer.StatusCode] = answered.GetValueOrDefault(answer.StatusCode) + 1;
            if (answer.StatusCode is HttpStatusCode.OK) pictures += await IsPictureWithInkAsync(answer, address) ? 1 : 0;
        }
        Assert.True(pictures > 100, $"only {pictures} pictures were drawn");
        Assert.True(answered[HttpStatusCode.BadRequest] > 100, "hardly any address was refused");

        string Of(string[] choices) => choices[random.Next(choices.Length)];
    }

    /// <summary>Fails for a body without content or a picture of one colour.</summary>
    private static async Task<bool> IsPictureWithInkAsync(HttpResponseMessage answer, string address)
    {
        var body = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.True(body.Length > 0, $"empty: {address}");
        if (answer.Content.Headers.ContentType?.MediaType is "image/svg+xml")
        {
            Assert.True(
                System.Text.Encoding.UTF8.GetString(body).Contains("<path", StringComparison.Ordinal),
                $"nothing is drawn: {address}");
            return true;
        }
        if (answer.Content.Headers.ContentType?.MediaType is not "image/png") return false;
        using var picture = SKBitmap.Decode(body);
        Assert.True(picture is { Width: > 0, Height: > 0 }, $"not a picture: {address}");
        Assert.True(picture.Pixels.Distinct().Take(2).Count() == 2, $"one colour only: {address}");
        return true;
    }
}
