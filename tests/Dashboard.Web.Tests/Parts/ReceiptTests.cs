using Bunit;
using Dashboard.Web.Parts;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Parts;

public sealed class ReceiptTests(WebHost host) : PageContext(host)
{
    private const string Spending = "military-spending-rus-2013-or18", Centres = "russkiy-mir-centres-kaz-2017-or18",
        Page = "/charts/military-spending?from=2013";
    private readonly WebHost _host = host;

    [Fact]
    public async Task Receipt_OfAValue_ShowsEverythingBehindIt()
    {
        var receipt = await RenderAsync("military-spending-rus-2017-or18");
        Assert.Equal(
            [
                "Value: 3.776 trillion roubles", "As printed: “3,776 trillions. rubles”", "Unit: trillion roubles",
                "Period: 2017", "Status: provisional", "Bound: exact", "Basis: printed by the document",
                "Source: Ospanova & Rakhmatulin 2018", "Page: p. 199",
                "It cites: SIPRI: Russia increases military spending despite financial difficulties. (2017). BBC Russian. "
                + "http://www.bbc.com/russian/features-39683307",
                "Our note: Printed with a decimal comma. The cited page was read on 26 November 2017, before the year had "
                + "ended, so the figure is provisional.",
            ],
            receipt.FindAll("dt").Zip(receipt.FindAll("dd")).Select(p => $"{p.First.TextContent}: {p.Second.TextContent}"));
        Assert.Equal(
            ("military-spending-rus-2017-or18", Page),
            (receipt.Find(".receipt").GetAttribute("data-receipt"), receipt.Find(".close").GetAttribute("href")));
    }

    [Fact]
    public void Receipt_OfNothing_IsNotThere() =>
        Assert.Equal("", Context.Render<Receipt>(p => p.Add(r => r.Page, Page)).Markup.Trim());

    [Fact]
    public async Task Others_OfADisputedFigure_AreTheOtherClaimsForTheSame()
    {
        var receipt = await RenderAsync(Centres);
        Assert.Equal(
            ["3 centres, undated — CAISS 2017, p. 10 (inferred). 25% lower than this figure."],
            Plain(receipt.FindAll("ul li")));
    }

    [Fact]
    public async Task Others_OfAFigureThatStandsAlone_AreNotShown() =>
        Assert.Empty((await RenderAsync("drug-users-rus-undated-pdp")).FindAll("h3, ul"));

    [Fact]
    public async Task Others_OfAnUndatedFigure_AreTheClaimsThatItIsDrawnBeside()
    {
        var receipt = await RenderAsync("base-201-strength-tjk-undated-or18");
        Assert.Equal(
            [
                "7,500 persons, 2016 — Paizova, Dadabayeva & Park n.d., Russian interests in the region. "
                + "27.1% higher than this figure.",
            ],
            Plain(receipt.FindAll("ul li")));
    }

    [Theory]
    [InlineData(Spending, "2.8129 trillion roubles — SIPRI, edition to 2017. The printed value is the same.")]
    [InlineData(
        "military-spending-rus-2016-or18",
        "4.6448 trillion roubles — SIPRI, edition to 2017. The printed value is 15.1% lower.")]
    public async Task Held_OfAFigureWhoseDatabaseTheRecordHolds_StandsBesideIt(string id, string line)
    {
        var receipt = await RenderAsync(id);
        Assert.Equal(["In the source it cites", "Checks that use it"], receipt.FindAll("h3").Select(h => h.TextContent));
        Assert.Equal(line, Plain(receipt.Find("ul li")));
    }

    [Fact]
    public async Task Links_OfAFigureWithACitedWork_LeadToSourceWorkAndChart()
    {
        var receipt = await RenderAsync(Spending, showChart: true);
        Assert.Equal(
            [("Page of this figure", "/figures/" + Spending),
                ("Everything from this source", "/sources/ospanova-rakhmatulin-2018"), ("Cited work", "/sources/sipri-milex"),
                ("Its chart", "/charts/military-spending")],
            receipt.FindAll(".receipt-links a").Select(a => (a.TextContent, a.GetAttribute("href"))));
    }

    [Fact]
    public async Task Links_OfAFigureOfTheMap_LeadToTheMap()
    {
        var receipt = await RenderAsync(
            "office-countries", r => r is { Chart: "map", Source: "caiss-2017", Display: "79 countries" }, showChart: true);
        Assert.Equal(
            ["/sources/caiss-2017", "/sources/rs-gov-about", "/map"],
            receipt.FindAll(".receipt-links a").Skip(1).Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Links_OnTheChartsOwnPage_LeaveTheChartOut() =>
        Assert.Equal(
            ["/sources/ospanova-rakhmatulin-2018", "/sources/sipri-milex"],
            (await RenderAsync(Spending)).FindAll(".receipt-links a").Skip(1).Select(a => a.GetAttribute("href")));

    [Fact]
    public async Task Lines_OfAGap_SayItsReasonAndClaimNothing()
    {
        var gap = (await RecordAsync()).Gaps.First(g => g.Indicator == "russian-language-programme");
        var receipt = Context.Render<Receipt>(p => p.Add(r => r.Row, gap).Add(r => r.Page, Page));
        Assert.Equal(
            ["Value", "Unit", "Period", "Status", "Basis", "Source", "Page", "Our note"],
            receipt.FindAll("dt").Select(d => d.TextContent));
        Assert.Equal("chart lost", receipt.Find("dd").TextContent);
    }

    [Fact]
    public async Task Copy_OfAFigure_HoldsItsPageAddressAndDataVersion()
    {
        var button = (await RenderAsync(Spending)).Find("button[data-copy]");
        var version = (await Specs.ChartAsync(_host, "military-spending")).DataVersion[..12];
        Assert.Equal(
            "Military spending of Russia, 2013: 2.8129 trillion roubles (“2.8129 trillion. rubles”). "
            + "Ospanova & Rakhmatulin 2018, p. 199. "
            + $"Central Asia Influence Dashboard, http://localhost/figures/{Spending}, data version {version}.",
            button.GetAttribute("data-copy"));
        Assert.Equal(
            (
                "Copy as citation", "Citation copied.",
                "The browser did not allow copying. The text is selected: press Ctrl+C (on a Mac ⌘C)."),
            (button.TextContent, button.GetAttribute("data-done"), button.GetAttribute("data-failed")));
    }

    private async Task<IRenderedComponent<Receipt>> RenderAsync(
        string id, Func<FigureRow, bool>? found = null, bool showChart = false)
    {
        var index = await RecordAsync();
        var row = index.Figures.Single(found ?? (f => f.Id == id));
        return Context.Render<Receipt>(p => p.Add(r => r.Row, row).Add(r => r.ShowChart, showChart).Add(r => r.Page, Page));
    }
}
