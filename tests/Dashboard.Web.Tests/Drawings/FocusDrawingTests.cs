using System.Net;
using System.Xml.Linq;
using Dashboard.Core.Charts;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Tests.Drawings;

public sealed class FocusDrawingTests(WebHost host)
{
    public static TheoryData<Theme> Themes => [.. Enum.GetValues<Theme>()];

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task Dimmed_Series_AreThereButPaleThinAndWithoutValues(Theme theme)
    {
        var spec = await Specs.ChartAsync(host, "military-spending-sipri", ChartQuery.All with { Focus = "KAZ" });
        foreach (var series in spec.Series)
        {
            var contrast = Contrast.Of(SeriesLook.Colour(series).In(theme), Palette.Paper(theme));
            if (series.Dimmed) Assert.InRange(contrast, 1.5, SeriesLook.DimmedContrast(theme) + 0.1);
            else Assert.True(contrast >= SeriesLook.DimmedContrast(theme) + 0.9);
            Assert.True(Contrast.Of(SeriesLook.Text(series).In(theme), Palette.Paper(theme)) >= 4.5);
        }
        var widths = Laid.Of(spec, PageFrame.Wide).Page.Root.Descendants("g").Where(g => g.Attribute("data-series") is not null)
            .Zip(spec.Series)
            .ToLookup(g => g.Second.Dimmed, g => g.First.Elements("path").Select(p => Width(p.Attribute("style")!.Value)).Max());
        Assert.All(widths[true], w => Assert.True(w < widths[false].Min() * 0.7));
        var dimmed = spec.Series.Where(s => s.Dimmed).ToList();
        Assert.NotEmpty(dimmed);
        Assert.All(dimmed, s => Assert.All(s.Points, p => Assert.Empty(p.Label)));
    }

    [Fact]
    public async Task Picture_WithAFocus_DimsTheOthers()
    {
        var full = SKColor.Parse(Palette.Series(SeriesColour.Kyrgyzstan, Theme.Light));
        using var whole = await PictureAsync("");
        using var focused = await PictureAsync("&focus=KAZ");
        using var other = await PictureAsync("&focus=kgz");
        Assert.True(Count(whole, full) > 50);
        Assert.Equal(0, Count(focused, full));
        Assert.True(Count(other, full) > 50);
    }

    [Theory]
    [InlineData(
        "/charts/military-spending-sipri.png?focus=USA",
        "focus: \"USA\" was not understood; allowed: KAZ, KGZ, RUS, TJK, TKM, UZB.")]
    [InlineData(
        "/charts/student-quotas.svg?focus=KAZ",
        "focus: \"KAZ\" was not understood; allowed: student-quotas, student-quota-applications, "
        + "ospanova-rakhmatulin-2018, caiss-2017.")]
    [InlineData(
        "/charts/tv-channels.png?focus=KAZ", "focus: \"KAZ\" was not understood; allowed: nothing, as there is one series.")]
    public async Task Picture_WithAnUnknownFocus_Answers400WithOneLine(string address, string line)
    {
        var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(line, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public async Task File_WithAFocus_IsTheSame(string extension) => Assert.Equal(
        await host.Client.GetStringAsync($"/charts/military-spending-sipri.{extension}", TestContext.Current.CancellationToken),
        await host.Client.GetStringAsync(
            $"/charts/military-spending-sipri.{extension}?focus=KAZ", TestContext.Current.CancellationToken));

    [Fact]
    public async Task Embed_WithAFocus_ShowsItInDrawingAndWords()
    {
        var html = await host.Client.GetStringAsync(
            "/embed/military-spending-sipri?focus=KAZ", TestContext.Current.CancellationToken);
        Assert.Contains("In focus: Kazakhstan", html, StringComparison.Ordinal);
        foreach (var drawing in PageSvg.All(html))
        {
            var colours = drawing.Root.Descendants().Attributes("stroke").Select(s => s.Value).ToHashSet();
            Assert.Contains(Tint.Series(SeriesColour.Kazakhstan).Css, colours);
            Assert.Contains(Tint.Dimmed(SeriesColour.Kyrgyzstan).Css, colours);
            Assert.DoesNotContain(Tint.Series(SeriesColour.Kyrgyzstan).Css, colours);
        }
    }

    [Fact]
    public async Task Page_WithAnUnknownFocus_OpensAndSaysWhatIsAllowed()
    {
        var html = WebUtility.HtmlDecode(await host.Client.GetStringAsync(
            "/charts/russian-language-enrollment?focus=KAZ", TestContext.Current.CancellationToken));
        Assert.Contains("focus: \"KAZ\" was not understood; allowed: TJK, TKM, UZB.", html, StringComparison.Ordinal);
        Assert.Contains("Enrollment in Russian-language education", html, StringComparison.Ordinal);
    }

    private async Task<SKBitmap> PictureAsync(string more) => SKBitmap.Decode(
        await host.Client.GetByteArrayAsync(
            "/charts/military-spending-sipri.png?size=slide" + more, TestContext.Current.CancellationToken));

    private static double Width(string style) =>
        PageSvg.Number(style["stroke-width:calc(".Length..style.IndexOf("px", StringComparison.Ordinal)]);

    private static int Count(SKBitmap picture, SKColor colour) => picture.Pixels.Count(p => p == colour);
}
