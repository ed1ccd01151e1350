using System.Net;
using System.Text.RegularExpressions;
using Dashboard.Web.Components;
using Dashboard.Web.Hosting;
using Dashboard.Web.Tests.Drawings;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features;

public sealed partial class EmbedTests(WebHost host)
{
    private string ScriptAddress => host.Factory.Services.GetRequiredService<PageScript>().Address;

    [Fact]
    public async Task Embed_OfEveryChart_IsAWholeDocumentWithoutACircuit()
    {
        var charts = Link().Matches(await host.Client.GetStringAsync("/charts", TestContext.Current.CancellationToken))
            .Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.True(charts.Count > 30);
        foreach (var slug in charts)
        {
            var html = await host.Client.GetStringAsync("/embed/" + slug, TestContext.Current.CancellationToken);
            Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
            Assert.EndsWith("</html>", html.TrimEnd(), StringComparison.Ordinal);
            Assert.DoesNotContain("<!--Blazor", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<button", html, StringComparison.Ordinal);
            Assert.Equal([ScriptAddress], Script().Matches(html).Select(m => m.Groups[1].Value));
            Assert.Contains(
                $"<a href=\"http://localhost/charts/{slug}\" target=\"_blank\" rel=\"noopener\">", html,
                StringComparison.Ordinal);
            Assert.Contains("class=\"strip\"", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Embed_OfAQuery_DrawsThatForEachWidthAndLinksBesideThePage()
    {
        var html = await host.Client.GetStringAsync(
            "/embed/student-quotas?countries=KAZ&from=2015&projector=on", TestContext.Current.CancellationToken);
        var spec = await Specs.ChartAsync(host, "student-quotas", ChartQuery.All with { Countries = ["KAZ"], From = 2015 });
        var drawings = PageSvg.All(html);
        Assert.Equal(["wide", "middle", "narrow"], drawings.Select(d => d.Frame));
        Assert.All(drawings, d => Assert.Equal(
            spec.Series.SelectMany(s => s.Points)
                .Select(p => spec.Rows[p.Row].Id).Select(id => (id, "/figures/" + id, "_blank", "noopener")),
            d.Marks.Select(m => (m.Id, m.Href, m.Target!, m.Rel!))));
        Assert.Contains(
            "href=\"http://localhost/charts/student-quotas?countries=KAZ&amp;from=2015#source-caiss-2017\" "
            + "target=\"_blank\" rel=\"noopener\">CAISS 2017</a><span class=\"locator\">, p. 8 (inferred)</span>",
            html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EmbedMap_OfAQuery_IsAWholeDocumentWithoutACircuit()
    {
        var html = await host.Client.GetStringAsync(
            "/embed/map?area=central-asia&at=42,72,3&kinds=military-object", TestContext.Current.CancellationToken);
        Assert.EndsWith("</html>", html.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain("<!--Blazor", html, StringComparison.Ordinal);
        Assert.Equal([ScriptAddress], Script().Matches(html).Select(m => m.Groups[1].Value));
        Assert.Contains(
            "<a href=\"http://localhost/map?area=central-asia&amp;at=42,72,3&amp;kinds=military-object\" "
            + "target=\"_blank\" rel=\"noopener\">",
            html, StringComparison.Ordinal);
        foreach (var part in new[]
        {
            "class=\"strip\"", "Offices: 91 counted, 95 printed", "Borders and names are those of the sources", "Military object",
            "Part of the map around 42° N, 72° E",
        })
            Assert.Contains(part, WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.Equal(["wide", "narrow"], PageSvg.All(html).Select(d => d.Frame));
        Assert.Equal(1, html.Split("id=\"map\"").Length - 1);
    }

    /// <summary>A drawing is kept for all readers, whatever name they know the host by.</summary>
    [Fact]
    public async Task EmbedMap_UnderAnotherHost_LeadsToThatHost()
    {
        foreach (var name in new[] { "one.example", "other.example" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"http://{name}/embed/map?countries=IND");
            var html = await (await host.Client.SendAsync(request, TestContext.Current.CancellationToken))
                .Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            var marks = PageSvg.All(html).SelectMany(d => d.Marks).Where(m => m.Id.StartsWith("rs-", StringComparison.Ordinal));
            Assert.True(marks.Select(m => m.Id).Distinct().Count() > 1);
            Assert.All(marks, m => Assert.Equal("/map?countries=IND&place=" + m.Id, m.Href));
            Assert.Equal([name], AnyHost().Matches(html).Select(m => m.Groups[1].Value).Distinct());
        }
    }

    [Fact]
    public async Task EmbedMap_InDarkWithABadParameter_IsDarkAndSaysSo()
    {
        var html = await host.Client.GetStringAsync("/embed/map?theme=dark&at=here", TestContext.Current.CancellationToken);
        Assert.Contains("<html lang=\"en\" data-theme=\"dark\">", html, StringComparison.Ordinal);
        Assert.StartsWith(
            "at: \"here\" was not understood", WebUtility.HtmlDecode(Assert.Single(Problem().Matches(html)).Groups[1].Value),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Embed_InDark_IsDarkWhateverTheReaderHas()
    {
        var html = await host.Client.GetStringAsync("/embed/emigration?theme=dark", TestContext.Current.CancellationToken);
        Assert.Contains("<html lang=\"en\" data-theme=\"dark\">", html, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"color-scheme\" content=\"dark\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Embed_OfBars_IsTheirText()
    {
        var html = await host.Client.GetStringAsync("/embed/tv-channels", TestContext.Current.CancellationToken);
        Assert.All(
            PageSvg.All(html), d => Assert.Equal(
                ["111", "24 of 111", "87 of 111", "254"], d.Texts.Where(t => t.SemiBold).Select(t => t.Text)));
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Embed_WithABadParameter_SaysSoInWords()
    {
        var html = await host.Client.GetStringAsync(
            "/embed/military-spending?countries=USA&colour=red", TestContext.Current.CancellationToken);
        Assert.Equal(
            [
                "countries: \"USA\" was not understood; allowed: RUS.",
                "colour: \"red\" was not understood; allowed: only countries, focus, from, lang, panels, projector, scale, "
                + "sources, supplementary, theme, to, v, view.",
            ],
            Problem().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)));
    }

    [Fact]
    public async Task Embed_OfNoChart_Is404InAFrameOfItsOwn()
    {
        var answer = await host.Client.GetAsync("/embed/no-such-chart", TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var words = Markup().Replace(html[html.IndexOf("<main", StringComparison.Ordinal)..], " ")
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            "No such chart The address of this frame names a chart that does not exist here. All charts",
            string.Join(' ', words));
        Assert.Contains(
            "<a href=\"http://localhost/charts\" target=\"_blank\" rel=\"noopener\">", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/embed/military-spending", "* file:")]
    [InlineData("/embed/no-such-chart", "* file:")]
    [InlineData("/embed", "'self'")]
    [InlineData("/embedded", "'self'")]
    [InlineData("/charts/military-spending", "'self'")]
    [InlineData("/charts/military-spending.svg", "'self'")]
    public async Task Framing_WithoutASetting_IsOpenToEmbeddedChartsOnly(string address, string ancestors)
    {
        var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(Policy(host.Factory, ancestors), Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.False(answer.Headers.Contains("X-Frame-Options"));
    }

    [Fact]
    public async Task Framing_WithASetting_IsOpenToThose()
    {
        await using var factory = host.Factory.WithWebHostBuilder(
            b => b.UseSetting("Embed:FrameAncestors", "'self' https://*.school.example:8443"));
        using var client = factory.CreateClient();
        var answer = await client.GetAsync("/embed/military-spending", TestContext.Current.CancellationToken);
        Assert.Equal(
            Policy(factory, "'self' https://*.school.example:8443"),
            Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("'none'")]
    [InlineData("'self' school.example *.school.example http://localhost:* https: file:")]
    public void FrameAncestors_ThatBrowsersKnow_AreTaken(string sources) =>
        Assert.True(new EmbedOptionsValidator().Validate(null, new EmbedOptions { FrameAncestors = sources }).Succeeded);

    [Theory]
    [InlineData("", "")]
    [InlineData("https://a.example; script-src *", "https://a.example;")]
    [InlineData("self", "self")]
    [InlineData("NONE", "NONE")]
    [InlineData("'self' 'none'", "'none'")]
    [InlineData("https://a.example/page", "https://a.example/page")]
    [InlineData("a.example\r\nX: 1", "a.example\r\nX:")]
    public void FrameAncestors_ThatBrowsersDoNotKnow_AreRefusedInWords(string sources, string wrong)
    {
        var result = new EmbedOptionsValidator().Validate(null, new EmbedOptions { FrameAncestors = sources });
        Assert.Equal(
            [
                $"Embed__FrameAncestors: \"{wrong}\" was not understood; allowed, separated by single spaces: *, 'self', "
                + "a host such as https://school.example or *.school.example, a scheme such as https: or file:, or 'none' alone.",
            ],
            result.Failures ?? []);
    }

    private static string Policy(WebApplicationFactory<Program> factory, string ancestors) =>
        $"default-src 'self'; base-uri 'self'; object-src 'none'; form-action 'self'; frame-ancestors {ancestors}; "
        + "img-src 'self' data: blob:; font-src 'self'; style-src 'self' 'unsafe-inline'; "
        + $"script-src 'self' '{factory.Services.GetRequiredService<HeadScript>().Hash}'; connect-src 'self'";

    [GeneratedRegex("href=\"/charts/([a-z0-9-]+)\"")]
    private static partial Regex Link();

    [GeneratedRegex("<script[^>]+src=\"([^\"]+)\"")]
    private static partial Regex Script();

    [GeneratedRegex("<li>([^<]+ was not understood[^<]+)</li>")]
    private static partial Regex Problem();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Markup();

    [GeneratedRegex("http://([a-z.]+)/")]
    private static partial Regex AnyHost();
}
