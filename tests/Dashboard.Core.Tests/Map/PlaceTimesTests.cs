using Dashboard.Core.Addresses;
using Dashboard.Core.Map;
using Dashboard.Core.Tests.Charts;

namespace Dashboard.Core.Tests.Map;

public sealed class PlaceTimesTests(Specs specs)
{
    [Theory]
    [InlineData("ju-kazakh-russian-astana-004", 1997, PlaceTime.Absent)]
    [InlineData("ju-kazakh-russian-astana-004", 1998, PlaceTime.Open)]
    [InlineData("ju-kazakh-russian-astana-004", 2014, PlaceTime.Open)]
    [InlineData("ju-kazakh-russian-astana-004", 2015, PlaceTime.Absent)]
    [InlineData("mo-kant-001", 2001, PlaceTime.Absent)]
    [InlineData("mo-kant-001", 2017, PlaceTime.Open)]
    [InlineData("mo-kant-000", 1990, PlaceTime.Undated)]
    [InlineData("rs-astana", 2007, PlaceTime.Absent)]
    [InlineData("rs-astana", 2008, PlaceTime.Undated)]
    [InlineData("rm-osh-000", 2006, PlaceTime.Absent)]
    [InlineData("rm-osh-000", 2007, PlaceTime.Undated)]
    public async Task In_AYear_SaysWhatThePrintedYearsAllow(string id, int year, PlaceTime time)
    {
        var map = await specs.Queries.MapAsync(TestContext.Current.CancellationToken);
        Assert.Equal(time, PlaceTimes.In(year, map.Places.First(p => p.Place.Id == id)));
    }

    [Theory]
    [InlineData(1997, 0, 23, 112)]
    [InlineData(2004, 4, 23, 108)]
    [InlineData(2008, 4, 131, 0)]
    [InlineData(2015, 3, 131, 1)]
    public async Task Year_OfTheMap_CountsEveryPlaceOnceAndSaysSo(int year, int open, int undated, int absent)
    {
        var spec = await specs.MapAsync(MapQuery.All with { Year = year });
        Assert.Equal(new YearCounts(year, open, undated, absent), spec.Year);
        Assert.Equal(open + undated, spec.ShownPlaces.Count());
        Assert.All(spec.Marks, m => Assert.Equal(
            m.IsUndated, m.Places.All(p => PlaceTimes.In(year, p) == PlaceTime.Undated)));
        Assert.Contains(
            spec.Notes,
            n => n.StartsWith(
                $"Places in {year}: {open} open by their printed years; {undated} without a printed year",
                StringComparison.Ordinal));
    }

    [Fact]
    public async Task Years_OfTheRecord_ReachFromBeforeTheFirstToAfterTheLast()
    {
        var map = await specs.Queries.MapAsync(TestContext.Current.CancellationToken);
        Assert.Equal((1997, 2015), PlaceTimes.Years(map.Places));
        Assert.Equal((0, 0), PlaceTimes.Years([]));
    }

    [Fact]
    public async Task Marks_WithoutAYearAsked_AreAllAlike() =>
        Assert.DoesNotContain((await specs.MapAsync(MapQuery.All)).Marks, m => m.IsUndated);
}
