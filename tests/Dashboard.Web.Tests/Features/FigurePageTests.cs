using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dashboard.Core.Queries;
using Dashboard.Web.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features;

public sealed class FigurePageTests(WebHost host)
{
    private const string Spending = "/figures/military-spending-rus-2016-or18";
    private const string Held = "/figures/military-spending-sipri-2017-edition-rus-2016-sipri-milex-2017";
    private const string Grants = "/figures/student-quotas-kaz-2014-caiss17";
    private const string Others = "Other values for the same thing", Printed = "Printed by documents that cite this source";

    [Fact]
    public async Task Page_OfEveryFigure_SaysItsValueAndItsAddress()
    {
        foreach (var figure in (await IndexAsync()).Figures)
        {
            var page = await PageAsync("/figures/" + figure.Id);
            Assert.Equal(figure.Display, page.QuerySelector(".figure-value")?.TextContent);
            Assert.Equal($"Printed as “{figure.PrintedAs}”", page.QuerySelector(".figure-printed")?.TextContent);
            var address = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
            Assert.Equal("http://localhost/figures/" + figure.Id, address);
        }
    }

    [Fact]
    public async Task Details_OfAFigure_NameItsSourceAndTheCitedWorkInFull()
    {
        var details = (await PageAsync(Spending)).QuerySelector(".figure-details")!;
        Assert.Equal(
            [
                "Unit: trillion roubles", "Period: 2016", "Status: normal", "Bound: exact", "Basis: printed by the document",
                "Source: Ospanova & Rakhmatulin 2018 — Ospanova, A. N., & Rakhmatulin, O. I. (2018). "
                    + "Russian foreign policy in Central Asia: methods of soft and hard power. "
                    + "Society and Security Insights, 1(1), 195–203.",
                "Page: p. 199",
                "It cites: BBC Russian 2017 — SIPRI: Russia increases military spending despite financial difficulties. "
                    + "(2017). BBC Russian. http://www.bbc.com/russian/features-39683307",
                "Our note: Another source than for 2013–2015. Not a value of the SIPRI database: "
                    + "every edition gives 4.645 trillion for 2016.",
            ],
            details.QuerySelectorAll("dt").Zip(
                details.QuerySelectorAll("dd"), (name, value) => $"{name.TextContent}: {Plain(value)}"));
        Assert.Equal(["/sources/ospanova-rakhmatulin-2018", "/sources/bbc-sipri-2017"], Hrefs(details.QuerySelectorAll("dd a")));
    }

    [Theory]
    [InlineData(
        Grants, Others, "200 grants, 2014 — Ospanova & Rakhmatulin 2018, p. 201. 33.3% higher than this figure.",
        "/figures/student-quotas-kaz-2014-or18")]
    [InlineData(
        "/figures/student-quotas-kaz-2016-caiss17", Others,
        "300 grants, 2016 — Ospanova & Rakhmatulin 2018, p. 201. The same value.", "/figures/student-quotas-kaz-2016-or18")]
    [InlineData(
        "/figures/students-in-russia-share-kaz-2015-16-caiss17", Others,
        "28.8%, undated — Ospanova & Rakhmatulin 2018, p. 201. 3.8 percentage points higher than this figure.",
        "/figures/students-in-russia-share-kaz-undated-or18")]
    [InlineData(
        Spending, "In the source it cites",
        "4.6448 trillion roubles — SIPRI, edition to 2017. The printed value is 15.1% lower.", Held)]
    [InlineData(
        Held, Printed,
        "3.945 trillion roubles — Ospanova & Rakhmatulin 2018, p. 199. The printed value is 15.1% lower.", Spending)]
    [InlineData(
        Spending, "Checks that use it",
        "Military spending of Russia rose every year from 2013 to 2017 does not hold for its years "
            + "“annual increase in military spending”",
        "/disagreements#claim-spending-rises")]
    public async Task Details_OfAFigure_LeadToWhatStandsBesideIt(string address, string heading, string line, string href)
    {
        var details = (await PageAsync(address)).QuerySelector(".figure-details")!;
        var list = details.QuerySelectorAll("h3").Single(h => h.TextContent == heading).NextElementSibling!;
        Assert.Equal([line], list.QuerySelectorAll("li").Select(Plain));
        Assert.Equal([href], Hrefs(list.QuerySelectorAll("a")));
    }

    [Fact]
    public async Task Details_OfADerivedFigure_SayHowItWasDerived()
    {
        var page = await PageAsync("/figures/student-quota-applications-kaz-2014-caiss17");
        var name = page.QuerySelectorAll(".figure-details dt").Single(t => t.TextContent == "How it was derived");
        Assert.Equal("Derived: twice the quota of 150 printed by the same document.", name.NextElementSibling!.TextContent);
    }

    [Theory]
    [InlineData(Spending, "/charts/military-spending?figure=military-spending-rus-2016-or18", true)]
    [InlineData(
        "/figures/emigration-kaz-1994-jamestown-1995",
        "/charts/emigration?from=1800&figure=emigration-kaz-1994-jamestown-1995", true)]
    [InlineData("/figures/emigration-kaz-2016-kiar-center", "/charts/emigration?figure=emigration-kaz-2016-kiar-center", true)]
    [InlineData("/figures/russkiy-mir-centres-kaz-2017-or18", "/map?figure=russkiy-mir-centres-kaz-2017-or18", false)]
    public async Task Charts_OfAFigure_ShowItInADrawingThatHoldsIt(string address, string chart, bool ringed)
    {
        var charts = (await PageAsync(address)).QuerySelector(".figure-charts")!;
        Assert.Equal(chart, charts.QuerySelector("p a")?.GetAttribute("href"));
        Assert.Equal(ringed, charts.QuerySelector("svg .ring[data-chosen]") is not null);
        var receipt = (await PageAsync(chart)).QuerySelector(".receipt");
        Assert.Equal(address, receipt?.QuerySelector(".receipt-links a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Charts_OfAFigure_LeadFromEachMarkToItsFigure()
    {
        var marks = (await PageAsync(Spending)).QuerySelectorAll(".figure-charts [data-mark]");
        Assert.Equal(10, marks.Length);
        Assert.All(marks, m => Assert.Equal("/figures/" + m.GetAttribute("data-mark"), m.GetAttribute("href")));
    }

    [Fact]
    public async Task Charts_OfAQuantityInOtherMeasures_LeadToThoseOfItsCountry()
    {
        var figure = (await IndexAsync()).Figures.First(f => f is { Chart: "military-spending-sipri", Iso3: "UZB" });
        Assert.Equal(
            ["/charts/military-spending-sipri-constant?countries=UZB",
                "/charts/military-spending-sipri-currency?countries=UZB"],
            Hrefs((await PageAsync("/figures/" + figure.Id)).QuerySelectorAll(".figure-charts ul a")));
    }

    [Theory]
    [InlineData("2013", "1 of 5 in its series", "/figures/military-spending-rus-2014-or18")]
    [InlineData("2015", "3 of 5 in its series", "/figures/military-spending-rus-2014-or18", Spending)]
    [InlineData("2017", "5 of 5 in its series", Spending)]
    public async Task Series_OfAFigure_LeadsToTheOneBeforeAndTheOneAfter(string year, string position, params string[] links)
    {
        var series = (await PageAsync($"/figures/military-spending-rus-{year}-or18")).QuerySelector(".figure-series")!;
        Assert.Equal(position, series.QuerySelector("span")?.TextContent);
        Assert.Equal(links, Hrefs(series.QuerySelectorAll("a")));
    }

    [Fact]
    public async Task Citations_OfAFigure_HoldItsAddressPageAndDataVersion()
    {
        var version = (await IndexAsync()).DataVersion[..12];
        var page = await PageAsync(Spending);
        Assert.Equal(
            "Military spending of Russia, 2016: 3.945 trillion roubles (“3.945 trillion rubles”). "
            + $"Ospanova & Rakhmatulin 2018, p. 199. "
            + $"Central Asia Influence Dashboard, http://localhost{Spending}, data version {version}.",
            page.QuerySelector("[data-copy]")?.GetAttribute("data-copy"));
        Assert.Equal(
            $"Military spending of Russia, 2016: 3.945 trillion roubles (Data version {version}). (n.d.). "
            + $"Central Asia Influence Dashboard. Retrieved March 4, 2026, from http://localhost{Spending}",
            page.QuerySelector("#cite-apa")?.TextContent);
        Assert.Equal(
            ["cite-short", "cite-apa", "cite-gost", "cite-bibtex", "cite-csl"],
            page.QuerySelectorAll(".cite-forms pre").Select(p => p.Id));
    }

    [Fact]
    public async Task Page_OfAFigure_LeadsPeopleAndProgramsToItsJson()
    {
        var page = await PageAsync(Spending);
        Assert.Equal([Spending + ".json"], Hrefs(page.QuerySelectorAll("a").Where(a => a.TextContent == "This figure as JSON")));
        Assert.Equal([$"http://localhost{Spending}.json"], Hrefs(page.QuerySelectorAll("link[type='application/json']")));
    }

    [Fact]
    public async Task Page_WithAnIdInCapitals_LeadsToItsAddress()
    {
        const string Address = "/figures/Military-Spending-RUS-2016-OR18?theme=dark";
        var answer = await host.Client.GetAsync(Address, TestContext.Current.CancellationToken);
        var location = new Uri(new Uri("http://localhost"), answer.Headers.Location!);
        Assert.Equal((HttpStatusCode.MovedPermanently, Spending + "?theme=dark"), (answer.StatusCode, location.PathAndQuery));
    }

    [Fact]
    public async Task Page_OfNoFigure_SaysWhatExists()
    {
        var page = await PageAsync("/figures/no-such-figure", HttpStatusCode.NotFound);
        Assert.Equal("Page not found", page.QuerySelector("h1")?.TextContent);
        Assert.Equal("/figures", page.QuerySelectorAll("main a")[^1].GetAttribute("href"));
    }

    [Fact]
    public async Task List_OfFigures_LeadsToEachOnce()
    {
        var listed = Hrefs((await PageAsync("/figures")).QuerySelectorAll(".figure-links a"));
        var figures = (await IndexAsync()).Figures.Select(f => "/figures/" + f.Id);
        Assert.Equal(figures.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/charts/student-quotas")]
    [InlineData("/charts/student-quotas?view=table")]
    [InlineData("/charts/student-quotas?view=sources")]
    [InlineData("/timeline")]
    [InlineData("/countries")]
    [InlineData("/countries/KAZ")]
    [InlineData("/sources/caiss-2017")]
    [InlineData("/disagreements")]
    [InlineData("/search?q=grants")]
    public async Task Receipt_OnAnyPage_SaysWhatThePageOfTheFigureSaysAndLeadsThere(string address)
    {
        var opened = Dashboard.Web.Links.Addresses.With(address, ("figure", "student-quotas-kaz-2014-caiss17"));
        var receipt = (await PageAsync(opened)).QuerySelector(".receipt");
        Assert.Equal(Grants, receipt?.QuerySelector(".receipt-links a")?.GetAttribute("href"));
        var details = (await PageAsync(Grants)).QuerySelector(".figure-details")!;
        Assert.Equal(details.QuerySelectorAll("h3, li").Select(Plain), receipt!.QuerySelectorAll("h3, li").Select(Plain));
    }

    private static string Plain(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string?> Hrefs(IEnumerable<IElement> links) => links.Select(a => a.GetAttribute("href"));

    private Task<RecordIndex> IndexAsync() => host.Factory.Services.GetRequiredService<DashboardData>().WholeAsync();

    private async Task<IHtmlDocument> PageAsync(string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal((address, status), (address, answer.StatusCode));
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
