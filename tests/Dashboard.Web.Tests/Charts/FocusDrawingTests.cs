using System.Net;
using Bunit;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Features.Charts;
using Dashboard.Web.Layout;
using Dashboard.Web.Links;
using Dashboard.Web.Look;
using Dashboard.Web.Parts;
using Dashboard.Web.Pictures;
using Plotly.Blazor.Traces;
using SkiaSharp;
using TestContext = Xunit.TestContext;

namespace Dashboard.Web.Tests.Charts;

public sealed class FocusDrawingTests(WebHost host) : PageContext(host)
{
    private readonly WebHost _host = host;

    public static TheoryData<Core.Addresses.Theme> Themes => [.. Enum.GetValues<Core.Addresses.Theme>()];

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task Dimmed_Series_AreThereButPaleThinAndWithoutValues(Core.Addresses.Theme theme)
    {
        var spec = await Specs.ChartAsync(_host, "military-spending-sipri", ChartQuery.All with { Focus = "KAZ" });
        foreach (var series in spec.Series)
        {
            var contrast = Contrast.Of(SeriesLook.Colour(series, theme), Palette.Paper(theme));
            if (series.Dimmed) Assert.InRange(contrast, 1.5, SeriesLook.DimmedContrast(theme) + 0.1);
            else Assert.True(contrast >= SeriesLook.DimmedContrast(theme) + 0.9);
            Assert.True(Contrast.Of(SeriesLook.Text(series, theme), Palette.Paper(theme)) >= 4.5);
        }
        var figure = ChartFigures.Of(spec).Of(FigureSize.Page, theme);
        var widths = figure.Traces.OfType<Scatter>().Where(s => s.Mode == Plotly.Blazor.Traces.ScatterLib.ModeFlag.Lines).Select(s => s.Line.Width!.Value).ToList();
        Assert.All(widths.SkipLast(2), w => Assert.True(w < widths[^1] * 0.7m));
        var dimmed = spec.Series.Where(s => s.Dimmed).ToList();
        Assert.NotEmpty(dimmed);
        Assert.All(dimmed, s => Assert.All(s.Points, p => Assert.Empty(p.Label)));
    }

    [Fact]
    public async Task Picture_WithAFocus_DimsTheOthers()
    {
        var full = SKColor.Parse(Palette.Series(SeriesColour.Kyrgyzstan, Core.Addresses.Theme.Light));
        using var whole = await PictureAsync("");
        using var focused = await PictureAsync("&focus=KAZ");
        using var other = await PictureAsync("&focus=kgz");
        Assert.True(Count(whole, full) > 50);
        Assert.Equal(0, Count(focused, full));
        Assert.True(Count(other, full) > 50);
    }

    [Theory]
    [InlineData("/charts/military-spending-sipri.png?focus=USA", "focus: \"USA\" was not understood; allowed: KAZ, KGZ, RUS, TJK, TKM, UZB.")]
    [InlineData("/charts/student-quotas.svg?focus=KAZ", "focus: \"KAZ\" was not understood; allowed: student-quotas, student-quota-applications, ospanova-rakhmatulin-2018, caiss-2017.")]
    [InlineData("/charts/tv-channels.png?focus=KAZ", "focus: \"KAZ\" was not understood; allowed: nothing, as there is one series.")]
    public async Task Picture_WithAnUnknownFocus_Answers400WithOneLine(string address, string line)
    {
        var answer = await _host.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(line, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public async Task File_WithAFocus_IsTheSame(string extension) => Assert.Equal(
        await _host.Client.GetStringAsync($"/charts/military-spending-sipri.{extension}", TestContext.Current.CancellationToken),
        await _host.Client.GetStringAsync($"/charts/military-spending-sipri.{extension}?focus=KAZ", TestContext.Current.CancellationToken));

    [Fact]
    public async Task Embed_WithAFocus_ShowsItInPictureAndWords()
    {
        var html = await _host.Client.GetStringAsync("/embed/military-spending-sipri?focus=KAZ", TestContext.Current.CancellationToken);
        Assert.Contains("In focus: Kazakhstan", html, StringComparison.Ordinal);
        Assert.Contains("/charts/military-spending-sipri.png?focus=KAZ&amp;theme=light", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_OfSeveralSeries_OfferEachAsFocusAndTheWayBack()
    {
        Context.Render<MudBlazor.MudPopoverProvider>();
        var links = await FocusLinksAsync("russian-language-enrollment", ChartQuery.All with { Focus = "TJK" });
        Assert.Equal(
            [("Tajikistan", "/charts/russian-language-enrollment", "true"), ("Turkmenistan", "/charts/russian-language-enrollment?focus=TKM", "false"), ("Uzbekistan", "/charts/russian-language-enrollment?focus=UZB", "false")],
            links);
        Assert.Empty(await FocusLinksAsync("military-spending-sipri-roubles", ChartQuery.All));
        Assert.Empty(await FocusLinksAsync("tv-channels", ChartQuery.All));
    }

    [Fact]
    public async Task Page_WithAnUnknownFocus_OpensAndSaysWhatIsAllowed()
    {
        var html = WebUtility.HtmlDecode(await _host.Client.GetStringAsync("/charts/russian-language-enrollment?focus=KAZ", TestContext.Current.CancellationToken));
        Assert.Contains("focus: \"KAZ\" was not understood; allowed: TJK, TKM, UZB.", html, StringComparison.Ordinal);
        Assert.Contains("Enrollment in Russian-language education", html, StringComparison.Ordinal);
    }

    private async Task<IEnumerable<(string, string?, string?)>> FocusLinksAsync(string slug, ChartQuery query)
    {
        var (data, spec) = (await Specs.DataAsync(_host, slug), await Specs.ChartAsync(_host, slug, query));
        var filters = Context.Render<ChartFilters>(p => p.Add(f => f.Chart, data).Add(f => f.Query, query).Add(f => f.Spec, spec));
        return filters.FindAll(".filter[aria-label=Focus] a").Select(a => (a.TextContent, a.GetAttribute("href"), a.GetAttribute("aria-pressed"))).ToList();
    }

    private async Task<SKBitmap> PictureAsync(string more) => SKBitmap.Decode(
        await _host.Client.GetByteArrayAsync("/charts/military-spending-sipri.png?size=slide" + more, TestContext.Current.CancellationToken));

    private static int Count(SKBitmap picture, SKColor colour) => picture.Pixels.Count(p => p == colour);
}
