using Dashboard.Core.Addresses;
using Dashboard.Core.Geography;
using Dashboard.Core.Map;
using Dashboard.Core.Tests.Charts;

namespace Dashboard.Core.Tests.Map;

public sealed class MarkSpreadingTests(Specs specs)
{
    [Theory]
    [InlineData(MapArea.World)]
    [InlineData(MapArea.CentralAsia)]
    public async Task Marks_OfPlacesThatShareATown_HideNoOtherAndStayNearIt(MapArea area)
    {
        var spec = await specs.MapAsync(MapQuery.All with { Area = area });
        var mark = spec.MarkShare * (spec.Frame.MaxX - spec.Frame.MinX);
        Assert.Equal(9, spec.Marks.Max(m => m.Slots));
        Assert.All(spec.Marks.Where(m => m.Slots > 1), m => Assert.True(m.IsApart));
        foreach (var fanned in spec.Marks.Where(m => m.IsApart))
        {
            Assert.True(
                Distance(fanned.Position, fanned.Town) <= mark * 4.51, $"{fanned.Place.Place.Id} stands too far from its town");
            foreach (var other in spec.Marks.Where(m => m != fanned))
            {
                var apart = Distance(fanned.Position, other.Position) / mark;
                Assert.True(apart > 0.9, $"{fanned.Place.Place.Id} and {other.Place.Place.Id} are {apart:0.00} marks apart");
            }
        }
    }

    [Fact]
    public async Task Marks_OfPlacesThatShareATown_AreNumbered()
    {
        var spec = await specs.MapAsync(MapQuery.All);
        foreach (var town in spec.Marks.GroupBy(m => m.Town))
        {
            Assert.Equal(Enumerable.Range(0, town.Count()), town.Select(m => m.Slot));
            Assert.All(town, m => Assert.Equal(town.Count(), m.Slots));
        }
    }

    [Fact]
    public void Marks_OfTenThousandPlaces_AreSetInUnderASecond()
    {
        var towns = Enumerable.Range(0, 4000)
            .Select(i => (new MapPosition(i * 7919 % 4001 / 800.0, i * 104729 % 4001 / 2000.0), 1 + (i % 4))).ToList();
        var start = TimeProvider.System.GetTimestamp();
        var places = MarkSpreading.Places(towns, 0.01);
        Assert.Equal(10_000, places.Sum(t => t.Count));
        Assert.True(TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromSeconds(1), "too slow");
    }

    [Fact]
    public void Marks_OfTenThousandPlacesInAFewCrowds_AreSetInUnderASecond()
    {
        var towns = Enumerable.Range(0, 10_000)
            .Select(i => (new MapPosition((i % 130 * 0.04) + (i * 7919 % 8001 / 60_000.0), i * 104_729 % 8001 / 60_000.0), 1))
            .DistinctBy(t => t.Item1).ToList();
        var start = TimeProvider.System.GetTimestamp();
        Assert.Equal(towns.Count, MarkSpreading.Places(towns, 0.056).Count);
        Assert.True(TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromSeconds(1), "too slow");
    }

    [Fact]
    public async Task Marks_OfAPlaceFarFromOthers_StandAtItsTown()
    {
        var spec = await specs.MapAsync(MapQuery.All);
        var mark = spec.MarkShare * (spec.Frame.MaxX - spec.Frame.MinX);
        var alone = spec.Marks.Where(m => spec.Marks.All(o => o == m || Distance(o.Town, m.Town) > mark)).ToList();
        Assert.True(alone.Count > 30, $"only {alone.Count}");
        Assert.All(alone, m => Assert.False(m.IsApart));
    }

    [Fact]
    public async Task Marks_BuiltTwice_AreTheSame()
    {
        var query = MapQuery.All with { Area = MapArea.CentralAsia };
        Assert.Equal(
            (await specs.MapAsync(query)).Marks.Select(m => m.Position),
            (await specs.MapAsync(query)).Marks.Select(m => m.Position));
    }

    private static double Distance(MapPosition a, MapPosition b) =>
        Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));
}
