using Bunit;
using Dashboard.Web.Features.Map;
using Dashboard.Web.Parts;

namespace Dashboard.Web.Tests.Features;

/// <summary>The parts of the map's page: list, receipt, tables, key.</summary>
public sealed class MapPartsTests(WebHost host) : PageContext(host)
{
    private readonly WebHost _host = host;

    [Fact]
    public async Task PlaceList_OfTheRecord_LinksEachPlaceToItsReceipt()
    {
        var map = await Specs.MapAsync(_host);
        var list = Context.Render<PlaceList>(
            p => p.Add(l => l.Places, map.Places).Add(l => l.InView, map.Places.Take(100).ToHashSet()));
        Assert.Equal(map.Places.Count, list.FindAll(".place").Count);
        var kolkata = list.FindAll(".place a").Single(a => a.TextContent.Contains("Kolkata", StringComparison.Ordinal));
        Assert.Equal("/map?area=world&place=rs-kolkata", kolkata.GetAttribute("href"));
        Assert.Equal("Egypt 2", list.Find(".place-group").TextContent);
        Assert.Equal("135 places, 100 of them in this view", list.Find(".lead").TextContent.Trim());
        Assert.Empty(list.FindAll(".lead a"));
    }

    [Fact]
    public async Task PlaceList_OfManyPlaces_SaysThatItIsTheBeginning()
    {
        var map = await Specs.MapAsync(_host);
        List<PlaceRow> many = [.. Enumerable.Range(0, 40).SelectMany(_ => map.Places)];
        var list = Context.Render<PlaceList>(p => p.Add(l => l.Places, many).Add(l => l.InView, map.Places.ToHashSet()));
        Assert.Equal(PlaceList.Long, list.FindAll("tbody tr").Count);
        Assert.Equal("/map.csv?area=world", list.FindAll(".lead a").Single().GetAttribute("href"));
    }

    [Fact]
    public async Task PlaceReceipt_OfAnOffice_ShowsItAsListed()
    {
        var map = await Specs.MapAsync(_host);
        var receipt = Context.Render<PlaceReceipt>(
            p => p.Add(r => r.Row, map.Places.First(x => x.Place.Id == "rs-santiago")).Add(r => r.Page, "/map?kinds=other"));
        Assert.Contains(
            "“Russian Center for Science and Culture”, Santiago, CHILIE", receipt.Markup, StringComparison.Ordinal);
        Assert.Contains("centre of the town", receipt.Markup, StringComparison.Ordinal);
        Assert.Equal("/map?kinds=other", receipt.Find(".close").GetAttribute("href"));
    }

    [Fact]
    public async Task PlaceCountTable_OfTheRecord_ShowsCountsBesideTotals()
    {
        var map = await Specs.MapAsync(_host);
        var table = Context.Render<PlaceCountTable>(p => p.Add(t => t.Map, map).Add(t => t.Page, "/map"));
        Assert.Equal(
            ["Offices 91 95 −4", "Countries with an office 79 79 0", "Centres of science and culture 65 72 −7",
                "States with a centre 60 62 −2", "Representatives within embassies 22 23 −1",
                "States with a representative 21 21 0"],
            table.FindAll(".figure-table tbody tr")
                .Select(r => string.Join(' ', r.QuerySelectorAll("td").Take(4).Select(c => c.TextContent))));
    }

    [Fact]
    public async Task PowerTable_OfTheRecord_NamesTheDocumentOfEachNumber()
    {
        var map = await Specs.MapAsync(_host);
        var table = Context.Render<PowerTable>(p => p.Add(t => t.Map, map));
        var rows = table.FindAll("tbody tr").Select(r => string.Join(" | ", r.Children.Select(c => c.TextContent))).ToList();
        Assert.Equal(5, rows.Count);
        Assert.Equal("Turkmenistan | not listed | not listed | not listed | not listed", rows[3]);
        Assert.Matches(
            @"^Tajikistan \| 1 \([^)]+\) \| 4 \([^)]+\) \| 1 \([^)]+\); 1 \([^)]+\) \| 2 \([^)]+\); 2 \([^)]+\)$", rows[2]);
    }

    [Fact]
    public async Task MapKey_OfCoverage_NamesClassesAndWhatIsNotListed()
    {
        var map = await Specs.MapAsync(_host);
        var key = Context.Render<MapKey>(
            p => p.Add(k => k.Spec, MapSpecBuilder.Build(map, [], MapQuery.All with { Coverage = true })));
        Assert.Equal(
            [
                "1 office: 71\u00a0countries", "2 offices: 6\u00a0countries", "3 to 4 offices: 1\u00a0country",
                "5 or more offices: 1\u00a0country", "not listed",
            ],
            key.FindAll("li").Select(l => l.TextContent));
        Assert.Empty(key.FindAll(".empty"));
    }
}
