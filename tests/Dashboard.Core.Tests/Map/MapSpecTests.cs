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
        var ids = spec.Marks.SelectMany(m => m.Places).Select(p => p.Place.Id).ToList();
        Assert.Equal((135, 135), (ids.Count, ids.Distinct().Count()));
        Assert.Equal([65, 19, 3, 4, 17, 8, 4, 11, 4], spec.Kinds.Select(k => k.Count));
    }

    [Fact]
    public async Task CentralAsia_Built_CountsPlacesOfOneTownAndThoseOutside()
    {
        var spec = await specs.MapAsync(MapQuery.First);
        var dushanbe = Assert.Single(spec.Marks, m => m.Places.Any(p => p.Place.City == "Dushanbe"));
        Assert.Equal(
            (11, "Dushanbe and nearby", true), (dushanbe.Places.Count, dushanbe.Label, dushanbe.Position == dushanbe.Town));
        Assert.Contains($"{135 - spec.ShownPlaces.Count()} selected places lie outside this view.", spec.Notes);
        Assert.Contains(spec.Notes, n => n.StartsWith("A numbered circle stands for", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(MapArea.CentralAsia, null, "Kazakhstan")]
    [InlineData(MapArea.World, null, null)]
    [InlineData(MapArea.World, "42,72,3", "Kazakhstan")]
    public async Task Names_OfCountries_StandWhereTheViewHasRoom(MapArea area, string? part, string? name)
    {
        MapViewport.TryRead(part ?? "0,0,1", out var viewport);
        var spec = await specs.MapAsync(MapQuery.All with { Area = area, Viewport = viewport });
        Assert.Equal(name, spec.Names.GetValueOrDefault("KAZ"));
        Assert.Equal(name is null ? 0 : 80, spec.Names.Count);
    }

    [Fact]
    public async Task Notes_Always_HoldTheCountsBesideThePrintedTotals()
    {
        var spec = await specs.MapAsync(MapQuery.All with { Regions = ["AFRICA"] });
        Assert.Equal(9, spec.ShownPlaces.Count());
        Assert.Contains("Offices: 91 counted, 95 printed", spec.Notes[0], StringComparison.Ordinal);
        Assert.Contains("Not listed in Chart 1: Turkmenistan.", spec.Notes);
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
