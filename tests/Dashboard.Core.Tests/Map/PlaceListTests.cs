using Dashboard.Core.Addresses;
using Dashboard.Core.Map;
using Dashboard.Core.Tests.Charts;

namespace Dashboard.Core.Tests.Map;

public sealed class PlaceListTests(Specs specs)
{
    [Theory]
    [InlineData("sao paulo", "rs-sao-paulo")]
    [InlineData("SÃO", "rs-sao-paulo")]
    [InlineData("calcutta", "rs-kolkata")]
    [InlineData("Кишинев", "rs-chisinau")]
    [InlineData("Kishinev", "rs-chisinau")]
    [InlineData("kishinew", "rs-chisinau")]
    [InlineData("base dushanbe", "mo-201-base-000,mo-201-base-001,mo-ayni-001")]
    [InlineData("torpedo navy", "mo-issyk-kul-000")]
    [InlineData("zzz", "")]
    [InlineData("base zzz", "")]
    [InlineData("%';--", "*")]
    public async Task Search_ByWords_FindsPlacesThatHoldAllOfThem(string text, string ids)
    {
        var map = await specs.Queries.MapAsync(TestContext.Current.CancellationToken);
        var found = MapSpecBuilder.Select(map, MapQuery.All with { Text = text }).Select(p => p.Place.Id);
        Assert.Equal(
            ids == "*" ? map.Places.Select(p => p.Place.Id) : ids.Split(',', StringSplitOptions.RemoveEmptyEntries), found);
    }

    [Fact]
    public async Task Select_ByOrganisationAndDocument_LeavesTheirPlaces()
    {
        var map = await specs.Queries.MapAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            ["mo-338-centre-000"],
            MapSpecBuilder.Select(map, MapQuery.All with { Organisations = ["russian-navy"] }).Select(p => p.Place.Id));
        var both = MapSpecBuilder.Select(
            map, MapQuery.All with { Organisations = ["russkiy-mir-foundation"], Sources = ["caiss-2017"] });
        Assert.Equal(10, both.Count);
        Assert.All(both, p => Assert.Equal("caiss-2017", p.Place.SourceId));
    }

    [Fact]
    public void Heading_ChosenThreeTimes_LeadsBackToTheOrderOfTheDocuments()
    {
        foreach (var column in new[] { PlaceOrder.Country, PlaceOrder.Town, PlaceOrder.Kind, PlaceOrder.Organisation })
        {
            var reverse = PlaceOrder.Listed.Next(column).Next(column);
            Assert.Equal((column, true, PlaceOrder.Listed), (reverse.Ascending(), reverse.IsDescending(), reverse.Next(column)));
            Assert.Equal(PlaceOrder.Town, (column == PlaceOrder.Town ? PlaceOrder.Kind : reverse).Next(PlaceOrder.Town));
        }
    }

    [Theory]
    [InlineData(PlaceOrder.Listed, "Egypt", "rs-cairo")]
    [InlineData(PlaceOrder.Country, "Abkhazia", "rs-sokhumi")]
    [InlineData(PlaceOrder.Town, "", "rs-abu-dhabi")]
    [InlineData(PlaceOrder.Kind, "Centre of science and culture", "rs-cairo")]
    [InlineData(PlaceOrder.Organisation, "Academy of Labour and Social Relations", "ub-labour-academy-almaty-004")]
    [InlineData(PlaceOrder.CountryDescending, "Zambia", "rs-lusaka")]
    [InlineData(PlaceOrder.TownDescending, "", "rs-zagreb")]
    [InlineData(PlaceOrder.KindDescending, "Other", "ot-cis-atc-moscow-001")]
    [InlineData(
        PlaceOrder.OrganisationDescending, "St. Petersburg Humanitarian University of Trade Unions",
        "ub-trade-unions-almaty-004")]
    public async Task Groups_InAnOrder_HoldEveryPlaceOnceUnderItsHeading(PlaceOrder order, string first, string id)
    {
        var map = await specs.Queries.MapAsync(TestContext.Current.CancellationToken);
        var groups = PlaceGroups.Of(map.Places, order);
        Assert.Equal((first, id), (groups[0].Name, groups[0].Places[0].Place.Id));
        Assert.Equal(
            map.Places.Select(p => p.Place.Id).Order(), groups.SelectMany(g => g.Places).Select(p => p.Place.Id).Order());
        Assert.Equal(groups.Count, groups.Select(g => g.Name).Distinct().Count());
        Assert.Empty(PlaceGroups.Of([], order));
    }

    [Theory]
    [InlineData("COMMONWEALTH OF INDEPENDENT STATES", "Commonwealth of Independent States")]
    [InlineData("THE REPUBLIC OF THE CONGO", "The Republic of the Congo")]
    [InlineData("EUROPE", "Europe")]
    [InlineData("Kazakhstan", "Kazakhstan")]
    [InlineData("", "")]
    public void ListedName_PrintedInCapitals_IsInOrdinaryLetters(string listed, string name) =>
        Assert.Equal(name, ListedName.Of(listed));
}
