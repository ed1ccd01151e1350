using Bunit;
using Dashboard.Web.Components;
using Dashboard.Web.Features.Charts;
using Dashboard.Web.Features.Map;
using Dashboard.Web.Parts;

namespace Dashboard.Web.Tests.Features;

public sealed class PageComponentTests(WebHost host) : PageContext(host)
{
    private readonly WebHost _host = host;

    [Fact]
    public void ChartPage_OfAnAddress_ShowsItsRowsAndOpensReceipts()
    {
        var page = Chart("/charts/military-spending?from=2016&supplementary=off");
        Assert.Equal(2, page.FindAll(".figure-table tbody tr").Count);
        page = Follow<ChartPage>(page.FindAll(".figure-table tbody .value")[1], nameof(ChartPage.Slug), "military-spending");
        Assert.Contains("3,776 trillions. rubles", page.Find(".receipt").TextContent, StringComparison.Ordinal);
        Assert.Equal("/charts/military-spending?from=2016&supplementary=off", page.Find(".receipt .close").GetAttribute("href"));
        Assert.Equal(10, Chart("/charts/military-spending").FindAll(".figure-table tbody tr").Count);
    }

    [Fact]
    public void ChartPage_InAnOrder_KeepsItInReceiptsAndTheirEnd()
    {
        var page = Chart("/charts/military-spending?sort=value-descending&figure=military-spending-rus-2015-or18");
        Assert.Equal("/charts/military-spending?sort=value-descending", page.Find(".receipt .close").GetAttribute("href"));
        Assert.All(page.FindAll(".figure-table .value"), v => Assert.StartsWith(
            "/charts/military-spending?sort=value-descending&figure=", v.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("4.0474 trillion roubles", page.Find(".figure-table [data-chosen=yes] .value").TextContent);
    }

    [Theory]
    [InlineData("chart", "h1 .subtitle .actions:not(.share) .tabs .plot .description .strip .share .filters .notes .figure-table "
        + ".other-charts")]
    [InlineData("table", "h1 .subtitle .actions:not(.share) .tabs .figure-table .filters .other-charts")]
    [InlineData("sources", "h1 .subtitle .actions:not(.share) .tabs .source-list .filters .other-charts")]
    public void ChartPage_OfEachView_HasItsPartsInReadingOrder(string view, string parts)
    {
        var page = Chart("/charts/military-spending?view=" + view);
        var names = parts.Split(' ');
        Assert.Equal(names, page.FindAll(string.Join(", ", names)).Select(e => names.First(n => e.Matches(n))).Distinct());
    }

    [Fact]
    public void ChartPage_AtItsEnd_LeadsToRelatedChartsAndTheNeighbours()
    {
        var page = Chart("/charts/military-spending?theme=dark");
        var related = page.FindAll(".other-charts .card").Select(c => c.GetAttribute("href")).ToList();
        Assert.Equal(4, related.Count);
        Assert.DoesNotContain("/charts/military-spending?theme=dark", related);
        Assert.All(related, r => Assert.EndsWith("?theme=dark", r, StringComparison.Ordinal));
        Assert.Equal(
            ["prev /map?theme=dark ← Previous: the map",
                "next /charts/student-quotas?theme=dark Next: Russian study grants for students from Kazakhstan →"],
            page.FindAll(".turn a").Select(a => $"{a.GetAttribute("rel")} {a.GetAttribute("href")} {Plain(a)}"));
    }

    [Fact]
    public async Task MapFilters_OfAQuery_AreLinksThatKeepTheRest()
    {
        var map = await Specs.MapAsync(_host);
        var filters = Context.Render<MapFilters>(
            p => p.Add(f => f.Map, map).Add(f => f.Query, MapQuery.All with { Regions = ["ASIA"] }));
        var links = filters.FindAll("a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Contains("/map?kinds=centre-department&regions=ASIA", links);
        Assert.Contains("/map?regions=ASIA,EUROPE", links);
        Assert.Equal(
            ["area=world", "regions=ASIA", "area=world", "regions=ASIA", "area=world", "regions=ASIA"],
            filters.FindAll("form input[type=hidden]").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}"));
    }

    [Fact]
    public async Task MapViews_OfAQuery_MoveTheMapAndKeepTheFilters()
    {
        var map = await Specs.MapAsync(_host);
        var views = Context.Render<MapViews>(
            p => p.Add(v => v.Map, map).Add(v => v.Query, MapQuery.All with { Countries = ["KAZ"] }));
        var links = views.FindAll("a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(
            [
                "/map?area=central-asia&countries=KAZ", "/map?countries=KAZ", "/map?countries=KAZ",
                "/map?countries=KAZ&coverage=on",
            ],
            links.Take(4));
        Assert.Equal(4 + map.Regions.Count, links.Count);
        Assert.All(links.Skip(4), l => Assert.Matches("^/map\\?at=[0-9.,-]+&countries=KAZ$", l));
        Assert.Equal(["World", "Each place"], views.FindAll("[data-on]").Select(t => t.TextContent));
    }

    [Fact]
    public void MapMoves_OfAQuery_AreLinksToTheNextPart()
    {
        var moves = Context.Render<MapMoves>(p => p.Add(m => m.Query, MapQuery.All with { Countries = ["KAZ"] })).FindAll("a");
        Assert.Equal(
            ["Move north", "Zoom in", "Move west", "Whole view", "Move east", "Move south", "Zoom out"],
            moves.Select(m => m.GetAttribute("aria-label")));
        Assert.Equal("/map?countries=KAZ", moves[3].GetAttribute("href"));
        Assert.Matches(@"^/map\?at=-?[0-9.]+,-?[0-9.]+,1.6&countries=KAZ$", moves[1].GetAttribute("href")!);
    }

    [Fact]
    public void MainLayout_OfAnAddress_LeadsToEveryThemeOfIt()
    {
        Navigation.NavigateTo("/charts/emigration?from=2000&theme=dark");
        Assert.Equal(
            [
                "light /charts/emigration?from=2000&theme=light", "dark /charts/emigration?from=2000&theme=dark",
                "contrast /charts/emigration?from=2000&theme=contrast",
            ],
            Context.Render<MainLayout>().FindAll(".theme-button")
                .Select(b => $"{b.GetAttribute("data-theme-to")} {b.GetAttribute("href")}"));
    }

    [Fact]
    public void MainLayout_InProjection_HasNoBar()
    {
        Navigation.NavigateTo("/charts/emigration?projector=on");
        Assert.Empty(Context.Render<MainLayout>().FindAll(".bar"));
    }

    [Theory]
    [InlineData("/timeline?projector=on")]
    [InlineData("/charts?projector=on")]
    [InlineData("/charts/emigration?projector=off")]
    public void MainLayout_OfAPageThatIsNotProjected_KeepsItsBar(string address)
    {
        Navigation.NavigateTo(address);
        Assert.Single(Context.Render<MainLayout>().FindAll(".bar"));
    }

    private IRenderedComponent<ChartPage> Chart(string address) =>
        Open<ChartPage>(address, nameof(ChartPage.Slug), "military-spending");
}
