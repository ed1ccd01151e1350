using Dashboard.Core.Addresses;
using Dashboard.Core.Geography;
using Dashboard.Core.Map;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Charts;

namespace Dashboard.Core.Tests.Map;

public sealed class MapCoverageTests(Specs specs)
{
    private static readonly MapQuery Whole = MapQuery.All with { Coverage = true };

    [Fact]
    public async Task Coverage_OfTheWholeList_CountsEveryOfficeOnceAndNothingElse()
    {
        var spec = await specs.MapAsync(Whole);
        var coverage = spec.Coverage!;
        Assert.Equal((91, 79), (coverage.Entries.Sum(c => c.Count), coverage.Entries.Count));
        Assert.Equal(["IND 5", "BLR 3"], coverage.Entries.Take(2).Select(c => $"{c.Iso3} {c.Count}"));
        Assert.DoesNotContain(coverage.Entries, c => c.Count == 0);
        Assert.Equal(
            ["1 office 71", "2 offices 6", "3 to 4 offices 1", "5 or more offices 1"],
            coverage.Classes.Select(c => $"{c.Name} {c.Countries}"));
        Assert.Empty(spec.Marks);
        Assert.Equal("91 offices in 79 countries and territories, as listed in Chart 1; all kinds", spec.Subtitle);
    }

    [Fact]
    public async Task Coverage_OfACountryWithoutARow_IsMissingAndNotZero()
    {
        var spec = await specs.MapAsync(Whole with { Area = MapArea.CentralAsia });
        var coverage = spec.Coverage!;
        Assert.Null(coverage.ClassOf("TKM"));
        Assert.True(coverage.IsMissing(spec.Outlines.First(o => o.Iso3 == "TKM")));
        Assert.False(coverage.IsMissing(spec.Outlines.First(o => o.Iso3 == "KAZ")));
        Assert.Contains("Not listed in Chart 1: Turkmenistan.", spec.Notes);
        Assert.Contains("Not listed in Chart 1: Turkmenistan.", spec.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coverage_OfAFilter_LeavesCountriesOutWithoutCallingThemMissing()
    {
        var spec = await specs.MapAsync(Whole with { Countries = ["IND", "KAZ"], Kinds = ["centre-department"] });
        Assert.Equal(["IND 3"], spec.Coverage!.Entries.Select(c => $"{c.Iso3} {c.Count}"));
        Assert.True(spec.Coverage.IsFiltered);
        Assert.False(spec.Coverage.IsMissing(spec.Outlines.First(o => o.Iso3 == "FRA")));
    }

    [Fact]
    public async Task Coverage_WhereTheListHasEntriesOfAnotherName_SaysSo()
    {
        var spec = await specs.MapAsync(Whole);
        Assert.Contains(
            "Chart 1 lists Abkhazia and Southern Ossetia separately; a dot inside the outline of Georgia stands for each.",
            spec.Notes);
        var apart = spec.Coverage!.Entries.Where(e => e.IsTerritory).ToList();
        Assert.Equal(
            ["Abkhazia in GEO: 1", "Southern Ossetia in GEO: 1"], apart.Select(e => $"{e.Name} in {e.Iso3}: {e.Count}"));
        Assert.Null(spec.Coverage.ClassOf("GEO"));
        Assert.True(spec.Coverage.IsMissing(spec.Outlines.First(o => o.Iso3 == "GEO")), "Georgia itself is not listed");
        Assert.True(spec.IsTiny("MLT"), "Malta has no outline and needs a dot");
        Assert.False(spec.IsTiny("IND"));
        Assert.False(spec.IsTiny("SRB"), "the colour of Serbia can be seen");
    }

    [Fact]
    public async Task Power_OfTheFiveStates_CountsEachDocumentByItselfAndLeavesTurkmenistanUnlisted()
    {
        var rows = PowerCounts.Of(await specs.Queries.MapAsync(TestContext.Current.CancellationToken));
        Assert.Equal(["KAZ", "KGZ", "TJK", "TKM", "UZB"], rows.Select(r => r.Iso3));
        Assert.All(rows[3].Groups, Assert.Empty);
        Assert.Equal([4, 3], rows[0].Groups[(int)PowerGroup.Centres].Select(c => c.Count));
        Assert.Equal([2, 2], rows[2].Groups[(int)PowerGroup.Military].Select(c => c.Count));
        Assert.Empty(rows[4].Groups[(int)PowerGroup.Military]);
        Assert.Null(PowerCounts.GroupOf(PlaceKind.Other));
    }

    [Fact]
    public async Task Regions_OfTheList_AddUpToItsOffices()
    {
        var map = await specs.Queries.MapAsync(TestContext.Current.CancellationToken);
        var regions = PlaceCounts.Regions(map);
        Assert.Equal(
            ["AFRICA 9", "AMERICA 12", "ASIA 27", "COMMONWEALTH OF INDEPENDENT STATES 15", "EUROPE 28"],
            regions.Select(r => $"{r.Name} {r.Offices}"));
        Assert.All(regions, r => Assert.Equal(r.Offices, r.Countries.Sum(c => c.Offices)));
        Assert.Equal(79, regions.Sum(r => r.Countries.Count));
        Assert.Equal((4, 69), (PlaceCounts.Departments(map), PlaceCounts.CentresWithDepartments(map)));
    }

    [Fact]
    public async Task Number_OfACountry_StandsOnItsLandAndNotBetweenItsOffices()
    {
        var spec = await specs.MapAsync(MapQuery.All with { Coverage = true });
        var states = spec.Coverage!.Entries.Single(c => c.Iso3 == "USA");
        var (lon, lat) = MapProjection.Unproject(MapArea.World, states.Position);
        Assert.InRange(lon, -105, -90);
        Assert.InRange(lat, 35, 45);
        // Lands that the outlines leave out keep the middle of their offices.
        Assert.All(spec.Coverage.Entries, c => Assert.True(spec.Frame.Holds(c.Position), c.Iso3));
    }
}
