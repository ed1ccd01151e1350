using Dashboard.Core.Addresses;
using Dashboard.Core.Geography;
using Dashboard.Core.Tests.Charts;

namespace Dashboard.Core.Tests.Map;

public sealed class MapSpecTests(Specs specs)
{
    [Fact]
    public async Task World_Built_MarksEveryPlaceOnce()
    {
        var spec = await specs.MapAsync(MapQuery.All);
        Assert.Equal(135, spec.Marks.Count);
        Assert.Equal(135, spec.Marks.Select(m => m.Place.Place.Id).Distinct().Count());
        Assert.Equal([65, 19, 3, 4, 17, 8, 4, 11, 4], spec.Kinds.Select(k => k.Count));
    }

    [Fact]
    public async Task CentralAsia_Built_FansOutPlacesOfOneTownAndCountsThoseOutside()
    {
        var spec = await specs.MapAsync(MapQuery.All with { Area = MapArea.CentralAsia });
        var dushanbe = spec.Marks.Where(m => m.Place.Place.City == "Dushanbe").ToList();
        Assert.Equal(Enumerable.Range(0, dushanbe.Count), dushanbe.Select(m => m.Slot));
        Assert.All(dushanbe, m => Assert.Equal(dushanbe.Count, m.Slots));
        Assert.Equal("Dushanbe", Assert.Single(dushanbe, m => m.Label.Length > 0).Label);
        Assert.Contains($"{135 - spec.Marks.Count} places of the selection lie outside this view.", spec.Notes);
    }

    [Fact]
    public async Task Notes_Always_HoldTheCountsBesideThePrintedTotals()
    {
        var spec = await specs.MapAsync(MapQuery.All with { Regions = ["AFRICA"] });
        Assert.Equal(9, spec.Marks.Count);
        Assert.Contains("Offices 91 counted, 95 printed", spec.Notes[0], StringComparison.Ordinal);
        Assert.Contains("Not listed by Chart 1: Turkmenistan.", spec.Notes);
    }

    [Fact]
    public async Task Outlines_OfBothViews_HoldTheFiveStatesAndRussia()
    {
        foreach (var area in Enum.GetValues<MapArea>())
        {
            var spec = await specs.MapAsync(MapQuery.All with { Area = area });
            foreach (var iso3 in new[] { "KAZ", "KGZ", "TJK", "TKM", "UZB", "RUS" })
                Assert.Contains(spec.Outlines, o => o.Iso3 == iso3);
        }
    }

    [Theory]
    [InlineData(MapArea.World, 0, 0, 0, 0)]
    [InlineData(MapArea.World, 180, 0, 2.7066, 0)]
    [InlineData(MapArea.World, 0, 90, 0, 1.3173)]
    [InlineData(MapArea.CentralAsia, 67, 43, 0, 0)]
    public void Projection_OfKnownPoints_IsAsPublished(MapArea area, double lon, double lat, double x, double y)
    {
        var position = MapProjection.Project(area, lon, lat);
        Assert.Equal(x, position.X, 3);
        Assert.Equal(y, position.Y, 3);
    }

    [Fact]
    public void WorldProjection_OfSmallSquares_KeepsTheirAreas()
    {
        Assert.Equal(1, AreaOf(10, 60) / (AreaOf(10, 0) * Math.Cos(60 * Math.PI / 180)), 2);

        static double AreaOf(double lon, double lat)
        {
            const double side = 0.01;
            var a = MapProjection.Project(MapArea.World, lon, lat);
            var b = MapProjection.Project(MapArea.World, lon + side, lat);
            var c = MapProjection.Project(MapArea.World, lon, lat + side);
            return Math.Abs(((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X)));
        }
    }
}
