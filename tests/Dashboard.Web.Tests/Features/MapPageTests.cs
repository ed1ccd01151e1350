using Bunit;
using Dashboard.Web.Features.Map;
using Dashboard.Web.Tests.Drawings;

namespace Dashboard.Web.Tests.Features;

public sealed class MapPageTests(WebHost host) : PageContext(host)
{
    [Fact]
    public void Map_OfAnAddress_ShowsItsPlacesAndWhatWasNotUnderstood()
    {
        Assert.Equal(5, Map("/map?countries=IND").FindAll(".place").Count);
        Assert.Equal(
            "India 5", Assert.Single(Map("/map?countries=IND").FindAll(".place-group")).TextContent);
        var page = Map("/map?countries=PER&area=moon");
        Assert.Single(page.FindAll(".place"));
        Assert.Equal("area: \"moon\" was not understood; allowed: world, central-asia.", page.Find(".problems li").TextContent);
    }

    [Fact]
    public void Place_ChosenInListOrMap_OpensItsReceipt()
    {
        var page = Map("/map?at=13.1,80.3,8&countries=IND&sort=town");
        var link = page.Find(".place a");
        Assert.Equal("/map?at=13.1,80.3,8&countries=IND&sort=town&place=rs-chennai", link.GetAttribute("href"));
        Assert.All(PageSvg.All(page.Markup), d => Assert.Equal(
            link.GetAttribute("href"), d.Marks.Single(m => m.Id == "rs-chennai").Href));
        page = Follow<MapPage>(link);
        Assert.Equal(
            ("rs-chennai", "Russian Centre of Science and Culture, Chennai"),
            (page.Find(".receipt").GetAttribute("data-receipt"), page.Find(".receipt h2").TextContent));
        Assert.Contains("INDIA", page.Find(".receipt").TextContent, StringComparison.Ordinal);
        Assert.Equal("rs-chennai", page.Find(".place[data-chosen=yes] a").GetAttribute("data-figure"));
        Assert.All(PageSvg.All(page.Markup), d => Assert.NotNull(d.Ring));
        Assert.Empty(Follow<MapPage>(page.Find(".receipt .close")).FindAll(".receipt, [data-chosen]"));
    }

    [Fact]
    public void Map_WithoutAnAddress_BeginsInCentralAsiaWithTheListOfWhatIsInView()
    {
        var page = Map("/map");
        Assert.Equal(
            ["Central Asia", "Each place"], page.FindAll(".map-bar .toggle[data-on]").Select(t => t.TextContent.Trim()));
        Assert.Equal("/map?area=world", page.FindAll(".map-bar .toggle")[1].GetAttribute("href"));
        Assert.Contains(page.FindAll(".map-bar .toggle"), t => t.TextContent.Trim() == "Commonwealth of Independent States");
        Assert.Equal(135, page.FindAll(".place").Count);
        Assert.Equal(82, page.FindAll(".elsewhere .place").Count);
        Assert.Equal(
            ["Russkiy Mir centre, Osh", "Russkiy Mir centre, Osh"],
            page.FindAll(".place a").Select(a => a.TextContent.Trim()).Where(t => t == "Russkiy Mir centre, Osh"));
        Assert.Equal(2, page.FindAll(".place").Where(p => p.TextContent.Contains("centre, Osh", StringComparison.Ordinal))
            .Select(p => p.QuerySelector(".place-source")!.TextContent).Distinct().Count());
        Assert.DoesNotContain(page.FindAll(".place-group"), g => g.TextContent.Any(char.IsLower) is false);
    }

    [Fact]
    public void Crowd_InTheMap_LeadsToTheMapWhereItComesApart()
    {
        var crowd = PageSvg.All(Map("/map?kinds=russkiy-mir-centre&area=central-asia").Markup)[0].Marks
            .Single(m => m.Label.Contains("Dushanbe", StringComparison.Ordinal));
        Assert.StartsWith("4 places, Tajikistan\nDushanbe\nRusskiy Mir centre: 4", crowd.Label, StringComparison.Ordinal);
        Assert.Matches(@"^/map\?area=central-asia&at=38\.\d+,68\.\d+,[0-9.]+&kinds=russkiy-mir-centre$", crowd.Href);
        var apart = PageSvg.All(Map(crowd.Href).Markup)[0].Marks
            .Where(m => m.Id.StartsWith("rm-dushanbe", StringComparison.Ordinal));
        Assert.Equal(4, apart.Count());
    }

    [Theory]
    [InlineData("/map?place=rs-lima", "/map?area=world")]
    [InlineData("/map?place=rm-osh-004", "/map")]
    public void Place_OfAnAddressWithoutAView_IsShown(string address, string close)
    {
        var page = Map(address);
        Assert.Equal(close, page.Find(".receipt .close").GetAttribute("href"));
        Assert.All(PageSvg.All(page.Markup), d => Assert.NotNull(d.Ring));
        Assert.Single(page.FindAll("tbody:not(.elsewhere *) .place[data-chosen=yes]"));
    }

    [Fact]
    public void Total_ThatIsPrinted_OpensItsReceipt()
    {
        var page = Follow<MapPage>(Map("/map?countries=IND").FindAll(".figure-table .value")[0]);
        Assert.Equal(
            ("95 offices", "/map?countries=IND"),
            (page.Find(".receipt dd").TextContent, page.Find(".receipt .close").GetAttribute("href")));
        Assert.Single(page.FindAll(".figure-table [data-chosen=yes]"));
    }

    [Fact]
    public void Receipts_OfAPlaceAndAFigure_AreOneAtATime()
    {
        var page = Map("/map?place=rs-chennai&figure=rossotrudnichestvo-countries-wld-2017-caiss17");
        Assert.Equal("rs-chennai", Assert.Single(page.FindAll(".receipt")).GetAttribute("data-receipt"));
    }

    [Fact]
    public void Year_OfAnAddress_IsAFormASliderAndLinksThatKeepTheRest()
    {
        var page = Map("/map?countries=KAZ&year=2001&q=mir");
        var form = page.Find(".year-form");
        Assert.Equal(("get", "/map"), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.Equal(
            ["area=world", "countries=KAZ", "q=mir", "year=2001"],
            form.QuerySelectorAll("input").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}"));
        Assert.Equal(
            ["/map?countries=KAZ&q=mir&year=2000", "/map?countries=KAZ&q=mir&year=2002"],
            page.FindAll(".year-filter noscript a").Select(a => a.GetAttribute("href")));
        Assert.Equal(
            ["area=world", "countries=KAZ", "year=2001", "q=mir"],
            page.FindAll(".place-search input").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}"));
        var slider = page.Find(".year-range");
        Assert.Equal(
            ("1997", "2015", "2001", "/map?area=world&countries=KAZ&q=mir"),
            (slider.GetAttribute("min"), slider.GetAttribute("max"), slider.GetAttribute("value"),
                slider.GetAttribute("data-years")));
    }

    [Fact]
    public void Places_OfAYear_AreThoseOpenAndThoseWithoutAYear()
    {
        var page = Map("/map?kinds=joint-university&year=2004");
        Assert.Equal(4, page.FindAll(".place").Count);
        Assert.Equal(3, page.FindAll(".place[data-undated]").Count);
    }

    [Fact]
    public void Headings_OfTheList_ChangeTheOrderAndNothingElse()
    {
        var page = Map("/map?countries=IND&sort=town");
        Assert.Equal(
            ["/map?countries=IND&sort=country", "/map?countries=IND&sort=organisation", "/map?countries=IND&sort=town-descending",
                "/map?countries=IND&sort=kind"],
            page.FindAll(".places thead a").Select(a => a.GetAttribute("href")));
        var sorted = Assert.Single(page.FindAll(".places [aria-sort]"));
        Assert.Equal(("Town", "ascending"), (sorted.TextContent, sorted.GetAttribute("aria-sort")));
        Assert.Equal("/map?countries=IND", page.Find(".as-listed").GetAttribute("href"));
        Assert.Equal(
            ["rs-chennai", "rs-delhi", "rs-kolkata", "rs-mumbai", "rs-thiruvananthapuram"],
            page.FindAll(".place a").Select(p => p.GetAttribute("data-figure")));
        Assert.Empty(page.FindAll(".place-group"));
    }

    [Theory]
    [InlineData("/map?countries=KAZ&moved=5.9286,3.3336,2", "at=")]
    [InlineData("/map?countries=KAZ&moved=0,0,1", "")]
    [InlineData("/map?countries=KAZ&moved=1,2", "")]
    [InlineData("/map?countries=KAZ&moved=NaN,0,2", "")]
    [InlineData("/map?countries=KAZ&moved=1e400,0,2", "")]
    [InlineData("/map?countries=KAZ&moved=,,", "")]
    [InlineData("/map?countries=KAZ&moved=x", "")]
    public void Map_MovedByTheScript_LeadsToThatPartAndKeepsTheRest(string address, string part)
    {
        Navigation.NavigateTo(address);
        Context.Render<MapPage>();
        var reached = Navigation.ToBaseRelativePath(Navigation.Uri);
        if (part.Length == 0) Assert.Equal("map?countries=KAZ", reached);
        else Assert.Matches(@"^map\?at=-?[0-9.]+,-?[0-9.]+,2&countries=KAZ$", reached);
    }

    private IRenderedComponent<MapPage> Map(string address) => Open<MapPage>(address);
}
