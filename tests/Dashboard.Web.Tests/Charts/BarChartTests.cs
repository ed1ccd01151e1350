using Bunit;
using Dashboard.Core.Charts;
using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using Dashboard.Web.Links;
using Dashboard.Web.Look;
using Dashboard.Web.Parts;
using Dashboard.Web.Pictures;

namespace Dashboard.Web.Tests.Charts;

public sealed class BarChartTests(WebHost host) : PageContext(host)
{
    private readonly WebHost _host = host;

    [Fact]
    public async Task Bars_OfCounts_AreAsLongAsTheirShareOfTheLongest()
    {
        var bars = await RenderAsync("tv-channels");
        Assert.Equal(
            [
                "Domestic, all 111 2015 · CAISS 2017, p. 17 (inferred)", "Domestic, countrywide 24 2015 · CAISS 2017, p. 17 (inferred)",
                "Domestic, regional 87 2015 · CAISS 2017, p. 17 (inferred)", "Foreign 254 2015 · CAISS 2017, p. 17 (inferred)",
            ],
            bars.FindAll(".bar-row").Select(Spaced));
        Assert.Equal(["0.437", "0.0945", "0.3425", "1"], bars.FindAll(".bar-fill").Select(f => Style(f, "--length")));
        Assert.All(bars.FindAll(".bar-fill"), fill => Assert.Equal(("#0072B2", "#4FA8E0"), (Style(fill, "--light"), Style(fill, "--dark"))));
    }

    [Fact]
    public async Task Bars_OfAPlannedOrEstimatedValue_AreHollowAndSayWhy()
    {
        var bars = await RenderAsync("russian-language-programme");
        Assert.Equal(
            ["7.51 planned", "6.77 planned", "6.67 planned", "≈ 60 est."],
            bars.FindAll(".bar-row:has([data-hollow]) .bar-value").TakeLast(4).Select(v => v.TextContent));
        var whole = await RenderAsync("tv-channels");
        Assert.Empty(whole.FindAll("[data-hollow]"));
    }

    [Fact]
    public async Task Cards_OfSingleFigures_HaveNoBars()
    {
        var cards = await RenderAsync("new-generation");
        Assert.Equal(
            [
                "New Generation, participants, World 3,350 persons 2011–2015 · CAISS 2017, p. 16 (inferred)",
                "New Generation, countries, World 90 countries 2011–2015 · CAISS 2017, p. 16 (inferred)",
            ],
            cards.FindAll(".fact-cards .bar-row").Take(2).Select(Spaced));
        Assert.Empty(cards.FindAll(".bar-fill"));
    }

    [Fact]
    public async Task Bar_Chosen_RaisesItsFigure()
    {
        FigureRow? chosen = null;
        var bars = await RenderAsync("tv-channels", row => chosen = row);
        Assert.Equal("Foreign, 2015: 254 channels. CAISS 2017, p. 17 (inferred). 4 of 4.", bars.FindAll(".bar-row")[3].GetAttribute("aria-label"));
        Assert.Equal(["0", "-1", "-1", "-1"], bars.FindAll(".bar-row").Select(r => r.GetAttribute("tabindex")));
        bars.FindAll(".bar-row")[3].Click();
        Assert.Equal(("tv-channels-foreign", 254), (chosen!.Indicator, chosen.Value));
    }

    private async Task<IRenderedComponent<BarChart>> RenderAsync(string slug, Action<FigureRow>? chosen = null)
    {
        var spec = await Specs.ChartAsync(_host, slug);
        return Context.Render<BarChart>(p => p.Add(b => b.Spec, spec).Add(b => b.RowChosen, row => chosen?.Invoke(row)));
    }

    private static string Spaced(AngleSharp.Dom.IElement row) =>
        string.Join(' ', row.QuerySelectorAll(".bar-name, .bar-value, .fact-value, .bar-detail").Select(part => part.TextContent));

    private static string Style(AngleSharp.Dom.IElement fill, string name) => fill.GetAttribute("style")!
        .Split(';').Single(s => s.Trim().StartsWith(name + ":", StringComparison.Ordinal)).Split(':')[1].Trim();
}
