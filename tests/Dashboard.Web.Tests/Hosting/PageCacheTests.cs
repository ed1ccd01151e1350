using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Hosting;

/// <summary>Pages follow from record, program, day and address alone, and say so to whoever may keep them.</summary>
public sealed class PageCacheTests(WebHost host)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Pages =>
    [
        "/", "/charts", "/charts/emigration", "/charts/emigration?view=table&sort=value", "/charts/emigration?projector=on",
        "/charts/student-quotas?figure=student-quotas-kaz-2016-or18", "/map", "/map?place=rs-chennai", "/timeline", "/countries",
        "/countries/KAZ", "/sources", "/sources/caiss-2017", "/disagreements", "/search?q=Kyiv", "/methods", "/about",
        "/embed/emigration", "/embed/map", "/lessons", "/lessons/who-left", "/present/who-left?step=2",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_Asked_HasATagAndMayBeKeptByAll(string address)
    {
        var answer = await AskAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.ETag!.IsWeak);
        Assert.Equal(
            (true, true, false),
            (answer.Headers.CacheControl!.Public, answer.Headers.CacheControl.NoCache, answer.Headers.CacheControl.NoStore));
        Assert.Equal(["Accept-Encoding"], answer.Headers.Vary);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.False(answer.Headers.Contains("Pragma"));
        var html = await TextAsync(answer);
        Assert.DoesNotContain("__RequestVerificationToken", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--Blazor", html, StringComparison.Ordinal);
        Assert.EndsWith("</html>", html.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(answer.Content.Headers.ContentLength, Encoding.UTF8.GetByteCount(html));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_ThatAReaderHas_IsNotSentAgain(string address)
    {
        var tag = (await AskAsync(address)).Headers.ETag!;
        var again = await AskAsync(address, r => r.Headers.IfNoneMatch.Add(tag));
        Assert.Equal((HttpStatusCode.NotModified, tag), (again.StatusCode, again.Headers.ETag));
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(Cancellation));
        // A server between may have compressed it, and then says that the tag is weak.
        var weak = new EntityTagHeaderValue(tag.Tag, isWeak: true);
        Assert.Equal(
            HttpStatusCode.NotModified, (await AskAsync(address, r => r.Headers.IfNoneMatch.Add(weak))).StatusCode);
        var different = new EntityTagHeaderValue("\"other\"");
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(address, r => r.Headers.IfNoneMatch.Add(different))).StatusCode);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    [InlineData("/nowhere")]
    [InlineData("/charts/no-such-chart")]
    public async Task Head_OfAPage_IsThatOfGetWithoutABody(string address)
    {
        var (get, head) = (await AskAsync(address), await AskAsync(address, r => r.Method = HttpMethod.Head));
        Assert.Equal((get.StatusCode, get.Headers.ETag), (head.StatusCode, head.Headers.ETag));
        Assert.Equal(Headers(get), Headers(head));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OfTwoReaders_IsTheSame(string address)
    {
        var one = await AskAsync(address, r => Add(
            r, "theme=dark; .AspNetCore.Antiforgery.x=1", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0", "kk"));
        var other = await AskAsync(address, r => Add(r, "session=2", "curl/8.0", "ru"));
        Assert.Equal(
            await one.Content.ReadAsByteArrayAsync(Cancellation), await other.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal(one.Headers.ETag, other.Headers.ETag);

        static void Add(HttpRequestMessage request, string cookie, string agent, string language)
        {
            request.Headers.Add("Cookie", cookie);
            request.Headers.Add("User-Agent", agent);
            request.Headers.Add("Accept-Language", language);
        }
    }

    [Theory]
    [InlineData("/charts/emigration")]
    [InlineData("/embed/map")]
    public async Task Page_UnderAnotherHost_HasAnotherTagAndTheAddressesOfThatHost(string address)
    {
        var (own, other) = (await AskAsync(address), await AskAsync("http://other.example" + address));
        var secure = await AskAsync("https://other.example" + address);
        Assert.Equal(3, new[] { own.Headers.ETag, other.Headers.ETag, secure.Headers.ETag }.Distinct().Count());
        var html = await TextAsync(other);
        Assert.Contains("http://other.example/", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http://localhost", html, StringComparison.Ordinal);
        var stale = await AskAsync("http://other.example" + address, r => r.Headers.IfNoneMatch.Add(own.Headers.ETag!));
        Assert.Equal(HttpStatusCode.OK, stale.StatusCode);
    }

    [Fact]
    public async Task Page_WherePublicUrlIsSet_IsOneForAllHosts()
    {
        await using var factory = host.Factory.WithWebHostBuilder(b => b.UseSetting("PublicUrl", "https://influence.example/"));
        using var client = factory.CreateClient();
        foreach (var address in new[] { "/charts/emigration", "/embed/map", "/map" })
        {
            var (one, other) = (await AskAsync(client, address), await AskAsync(client, "https://other.example" + address));
            Assert.Equal(one.Headers.ETag, other.Headers.ETag);
            var html = await TextAsync(one);
            Assert.Equal(html, await TextAsync(other));
            Assert.DoesNotContain("localhost", html, StringComparison.Ordinal);
            Assert.DoesNotContain("other.example", html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("gzip, deflate, br, zstd")]
    public async Task Page_Compressed_IsThePlainOne(string accepted)
    {
        foreach (var address in new[] { "/charts/emigration", "/map", "/charts/no-such-chart" })
        {
            var plain = await AskAsync(address);
            var compressed = await AskAsync(address, r => r.Headers.Add("Accept-Encoding", accepted));
            var encoding = Assert.Single(compressed.Content.Headers.ContentEncoding);
            Assert.Equal(accepted.Contains("br", StringComparison.Ordinal) ? "br" : "gzip", encoding);
            await using var body = await compressed.Content.ReadAsStreamAsync(Cancellation);
            await using Stream whole = encoding == "br"
                ? new BrotliStream(body, CompressionMode.Decompress) : new GZipStream(body, CompressionMode.Decompress);
            using var reader = new StreamReader(whole);
            Assert.Equal(await TextAsync(plain), await reader.ReadToEndAsync(Cancellation));
            Assert.NotEqual(plain.Headers.ETag?.Tag ?? "none", compressed.Headers.ETag?.Tag);
        }
    }

    [Theory]
    [InlineData("gzip;q=0, br;q=0")]
    [InlineData("identity")]
    [InlineData("")]
    public async Task Page_ForWhoTakesNoCompression_IsPlain(string accepted)
    {
        var answer = await AskAsync("/charts/emigration", r => r.Headers.TryAddWithoutValidation("Accept-Encoding", accepted));
        Assert.Empty(answer.Content.Headers.ContentEncoding);
        Assert.StartsWith("<!DOCTYPE html>", await TextAsync(answer), StringComparison.Ordinal);
    }

    /// <summary>Addresses that no other test asks for.</summary>
    [Theory]
    [InlineData("/charts/tv-channels?from=1801")]
    [InlineData("/map?year=1802")]
    [InlineData("/search?q=never+asked+before")]
    [InlineData("/charts/no-chart-of-this-name")]
    public async Task Page_RenderedForItsFirstReader_SetsNoCookie(string address) =>
        Assert.False((await AskAsync(address)).Headers.Contains("Set-Cookie"));

    /// <summary>
    /// The page that stands in for every missing one has an address of its own, by which it is found and may be kept.
    /// </summary>
    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/charts/no-such-chart")]
    [InlineData("/countries/FRA")]
    public async Task Page_ThatDoesNotExist_IsNotKept(string address)
    {
        await AskAsync("/not-found");
        for (var i = 0; i < 2; i++)
        {
            var answer = await AskAsync(address, r => r.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any));
            Assert.Equal((HttpStatusCode.NotFound, null), (answer.StatusCode, answer.Headers.ETag));
            Assert.NotEqual(true, answer.Headers.CacheControl?.Public);
            Assert.Contains("<h1", await TextAsync(answer), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Page_OfAnotherDay_HasAnotherTagAndCitesThatDay()
    {
        await using var factory = host.Factory.WithWebHostBuilder(
            b => b.ConfigureTestServices(s => s.AddSingleton<TimeProvider>(new NextDay())));
        using var client = factory.CreateClient();
        var (today, tomorrow) = (await AskAsync("/charts/emigration"), await AskAsync(client, "/charts/emigration"));
        Assert.NotEqual(today.Headers.ETag, tomorrow.Headers.ETag);
        Assert.Contains("accessed 4 March 2026", await TextAsync(today), StringComparison.Ordinal);
        Assert.Contains("accessed 5 March 2026", await TextAsync(tomorrow), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/charts/emigration?from=2000")]
    [InlineData("/map?countries=KAZ")]
    public async Task Navigation_OfTheFramework_IsAllowedFromTheCacheToo(string address)
    {
        for (var i = 0; i < 2; i++)
        {
            var answer = await AskAsync(
                address, r => r.Headers.TryAddWithoutValidation("Accept", "text/html; blazor-enhanced-nav=on"));
            Assert.Equal("allow", Assert.Single(answer.Headers.GetValues("blazor-enhanced-nav")));
        }
        // It belongs to the page, not to who asks: a cache between serves it to both.
        Assert.Equal("allow", Assert.Single((await AskAsync(address)).Headers.GetValues("blazor-enhanced-nav")));
    }

    [Fact]
    public async Task Post_ToAPage_IsNotAnsweredFromTheCache()
    {
        await AskAsync("/charts/emigration");
        var answer = await AskAsync("/charts/emigration", r => r.Method = HttpMethod.Post);
        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
        Assert.Null(answer.Headers.ETag);
    }

    private Task<HttpResponseMessage> AskAsync(string address, Action<HttpRequestMessage>? more = null) =>
        AskAsync(host.Client, address, more);

    private static async Task<HttpResponseMessage> AskAsync(
        HttpClient client, string address, Action<HttpRequestMessage>? more = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        more?.Invoke(request);
        return await client.SendAsync(request, Cancellation);
    }

    private static Task<string> TextAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(Cancellation);

    private static IEnumerable<string> Headers(HttpResponseMessage answer) => answer.Headers.Concat(answer.Content.Headers)
        .Select(h => $"{h.Key}: {string.Join(", ", h.Value)}").Order(StringComparer.Ordinal);

    private sealed class NextDay : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => FixedClock.Instance.GetUtcNow().AddDays(1);
    }
}
