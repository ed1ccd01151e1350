using Bunit;
using Dashboard.Core.Charts;
using Dashboard.Web.Features.Charts;

namespace Dashboard.Web.Tests.Features;

public sealed class ChartFiltersTests(WebHost host) : PageContext(host)
{
    private readonly WebHost _host = host;

    [Fact]
    public async Task Countries_OfAQuery_AreLinksToTheFilteredAddress()
    {
        var filters = await FiltersAsync("russian-language-enrollment", ChartQuery.All with { Countries = ["TJK"] });
        var links = filters.FindAll(".filter[aria-label=Countries] a")
            .ToDictionary(a => a.TextContent, a => a.GetAttribute("href"));
        Assert.Equal("/charts/russian-language-enrollment?countries=TJK,UZB", links["Uzbekistan"]);
        Assert.Equal("/charts/russian-language-enrollment", links["Tajikistan"]);
    }

    [Fact]
    public async Task Years_OfAQuery_AreAFormThatKeepsTheRest()
    {
        var filters = await FiltersAsync(
            "emigration", ChartQuery.All with { To = 2010, Supplementary = false, Theme = Theme.Dark });
        var form = filters.Find("form.year-fields");
        Assert.Equal(("/charts/emigration", "get"), (form.GetAttribute("action"), form.GetAttribute("method")));
        Assert.Equal(
            ["hidden supplementary=off", "hidden theme=dark", "number from=", "number to=2010"],
            form.QuerySelectorAll("input")
                .Select(i => $"{i.GetAttribute("type")} {i.GetAttribute("name")}={i.GetAttribute("value")}"));
        Assert.Equal(
            ["from 1994", "to 2024"], form.QuerySelectorAll("input[type=number]")
                .Select(i => $"{i.GetAttribute("name")} {i.GetAttribute("placeholder")}"));
        Assert.Equal("Show years", form.QuerySelector("button[type=submit]")!.TextContent);
    }

    [Fact]
    public async Task Supplementary_WhereThereAreSome_AreSwitched()
    {
        var filters = await FiltersAsync("emigration", ChartQuery.All);
        Assert.Equal(
            "/charts/emigration?supplementary=off",
            filters.Find(".filter[aria-label='Supplementary figures'] a").GetAttribute("href"));
        Assert.Equal("/charts/emigration?from=1994", filters.Find(".years a").GetAttribute("href"));
    }

    [Fact]
    public async Task Measures_OfAQuantity_LeadToThemWithTheSameCountriesAndYears()
    {
        var query = ChartQuery.All with { Countries = ["KAZ", "SUN"], From = 2000, Scale = AxisScale.Log };
        var links = (await FiltersAsync("military-spending-sipri-constant", query)).FindAll(".filter[aria-label=Measure] a");
        Assert.Equal(
            [
                "Share of GDP /charts/military-spending-sipri?countries=KAZ&from=2000",
                "Constant US dollars /charts/military-spending-sipri-constant?countries=KAZ,SUN&from=2000",
                "National currency /charts/military-spending-sipri-currency?countries=KAZ,SUN&from=2000",
            ],
            links.Select(a => $"{a.TextContent} {a.GetAttribute("href")}"));
        Assert.Equal(
            ["Constant US dollars"], links.Where(a => a.GetAttribute("aria-pressed") == "true").Select(a => a.TextContent));
    }

    [Fact]
    public async Task Measures_OfAChartOfOneCountry_LeadToThatCountry()
    {
        var filters = await FiltersAsync("military-spending-sipri-currency", ChartQuery.All);
        Assert.Equal(
            "/charts/military-spending-sipri?countries=RUS", filters.Find(".filter[aria-label=Measure] a").GetAttribute("href"));
    }

    [Fact]
    public async Task Countries_OfWhichOneIsShown_ReplaceEachOther()
    {
        var filters = await FiltersAsync("military-spending-sipri-currency", ChartQuery.All with { Countries = ["UZB"] });
        var links = filters.FindAll(".filter[aria-label=Countries] a");
        Assert.Equal(
            ["KAZ", "KGZ", "RUS", "SUN", "TJK", "TKM", "UZB"],
            links.Select(a => a.GetAttribute("href")!.Split('=')[^1]));
        Assert.Equal(
            ["Uzbekistan"], links.Where(a => a.GetAttribute("aria-pressed") == "true").Select(a => a.TextContent));
        Assert.Equal("1994", filters.Find("input[name=from]").GetAttribute("placeholder"));
    }

    [Fact]
    public async Task Focus_OfSeveralSeries_OffersEachAndTheWayBack()
    {
        Assert.Equal(
            [
                "Tajikistan /charts/russian-language-enrollment true",
                "Turkmenistan /charts/russian-language-enrollment?focus=TKM false",
                "Uzbekistan /charts/russian-language-enrollment?focus=UZB false",
            ],
            await FocusLinksAsync("russian-language-enrollment", ChartQuery.All with { Focus = "TJK" }));
        Assert.Empty(await FocusLinksAsync("military-spending-sipri-currency", ChartQuery.All));
        Assert.Empty(await FocusLinksAsync("tv-channels", ChartQuery.All));
    }

    private async Task<IEnumerable<string>> FocusLinksAsync(string slug, ChartQuery query) =>
        (await FiltersAsync(slug, query)).FindAll(".filter[aria-label=Focus] a")
            .Select(a => $"{a.TextContent} {a.GetAttribute("href")} {a.GetAttribute("aria-pressed")}");

    private async Task<IRenderedComponent<ChartFilters>> FiltersAsync(string slug, ChartQuery query)
    {
        var data = await Specs.DataAsync(_host, slug);
        return Context.Render<ChartFilters>(
            p => p.Add(f => f.Chart, data).Add(f => f.Query, query).Add(f => f.Spec, ChartSpecBuilder.Build(data, query)));
    }
}
