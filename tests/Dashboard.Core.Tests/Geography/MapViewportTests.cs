using System.Diagnostics.CodeAnalysis;
using Dashboard.Core.Addresses;
using Dashboard.Core.Geography;
using Dashboard.Core.Map;
using Dashboard.Core.Tests.Charts;

namespace Dashboard.Core.Tests.Geography;

public sealed class MapViewportTests(Specs specs)
{
    [Theory]
    [InlineData("43,74.5,8", "43,74.5,8")]
    [InlineData("-33.8571,151.2153,2.346", "-33.857,151.215,2.35")]
    [InlineData("+0.0001,-0.0001,16", "0,0,16")]
    [InlineData("43,74.5,1", "")]
    [InlineData("43,74.5,1.004", "")]
    public void Text_Understood_IsPrintedShort(string text, string printed)
    {
        Assert.True(MapViewport.TryRead(text, out var viewport));
        Assert.Equal(printed, viewport?.ToString() ?? "");
    }

    [Theory]
    [InlineData("")]
    [InlineData("43")]
    [InlineData("43,74.5")]
    [InlineData("43,74.5,8,1")]
    [InlineData("43;74.5;8")]
    [InlineData("91,74.5,8")]
    [InlineData("43,181,8")]
    [InlineData("43,74.5,0.9")]
    [InlineData("43,74.5,17")]
    [InlineData("4e1,74.5,8")]
    [InlineData("NaN,74.5,8")]
    [InlineData("43, 74.5,8")]
    [InlineData("43,,8")]
    public void Text_OfAnotherForm_IsNotUnderstood(string text)
    {
        Assert.False(MapViewport.TryRead(text, out var viewport));
        Assert.Null(viewport);
    }

    [Fact]
    [SuppressMessage("Security", "CA5394", Justification = "A fixed seed makes the same points every time.")]
    public void Point_ProjectedAndBack_IsTheSame()
    {
        var random = new Random(3);
        for (var i = 0; i < 1000; i++)
        {
            var (lon, lat) = ((random.NextDouble() * 360) - 180, (random.NextDouble() * 170) - 80);
            foreach (var area in Enum.GetValues<MapArea>())
            {
                var (backLon, backLat) = MapProjection.Unproject(area, MapProjection.Project(area, lon, lat));
                Assert.Equal(lon, backLon, 6);
                Assert.Equal(lat, backLat, 6);
            }
        }
    }

    [Fact]
    [SuppressMessage("Security", "CA5394", Justification = "A fixed seed makes the same parts every time.")]
    public void Part_MovedTo_IsInsideTheWholeAndTheSameAgain()
    {
        var random = new Random(4);
        foreach (var area in Enum.GetValues<MapArea>())
        {
            var whole = MapProjection.Frame(area);
            for (var i = 0; i < 500; i++)
            {
                var middle = new MapPosition(
                    (random.NextDouble() - 0.5) * 2 * whole.Width, (random.NextDouble() - 0.5) * 2 * whole.Height);
                var viewport = MapViewport.Of(area, middle, 1.01 + (random.NextDouble() * 20))!;
                var frame = viewport.Frame(area);
                Assert.InRange(frame.MinX, whole.MinX - 1e-9, whole.MaxX);
                Assert.InRange(frame.MaxX, whole.MinX, whole.MaxX + 1e-9);
                Assert.InRange(frame.MinY, whole.MinY - 1e-9, whole.MaxY);
                Assert.InRange(frame.MaxY, whole.MinY, whole.MaxY + 1e-9);
                Assert.Equal(whole.Aspect, frame.Aspect, 9);
                Assert.True(MapViewport.TryRead(viewport.ToString(), out var read));
                Assert.Equal(viewport, read);
            }
        }
    }

    [Theory]
    [InlineData(double.NaN, 0, 2)]
    [InlineData(0, double.PositiveInfinity, 2)]
    [InlineData(0, 0, double.NaN)]
    [InlineData(0, 0, double.NegativeInfinity)]
    [InlineData(0, 0, 1)]
    public void Part_OfNoSize_IsTheWhole(double x, double y, double zoom) =>
        Assert.Null(MapViewport.Of(MapArea.World, new MapPosition(x, y), zoom));

    [Fact]
    public void Part_AroundAPole_IsStillAFrame()
    {
        Assert.True(MapViewport.TryRead("-90,0,4", out var south));
        foreach (var area in Enum.GetValues<MapArea>())
            Assert.Equal(MapProjection.Frame(area).Width / 4, south!.Frame(area).Width, 9);
    }

    [Fact]
    public async Task Regions_OfTheList_ShowAllTheirPlaces()
    {
        var data = await specs.Queries.MapAsync(TestContext.Current.CancellationToken);
        var regions = MapRegions.Of(data);
        Assert.Equal(data.Regions, regions.Select(r => r.Name));
        Assert.All(regions, r => Assert.NotNull(r.Viewport));
        foreach (var region in regions)
        {
            var frame = region.Viewport!.Frame(MapArea.World);
            Assert.All(
                data.Places.Select(p => p.Place).Where(p => p.RegionAsListed == region.Name),
                p => Assert.True(frame.Holds(MapProjection.Project(MapArea.World, p.Lon, p.Lat)), p.Id));
        }
    }

    [Fact]
    public async Task Spec_OfAPart_CountsWhatIsShownAndMarksEverything()
    {
        Assert.True(MapViewport.TryRead("42,72,3", out var viewport));
        var query = MapQuery.All with { Area = MapArea.CentralAsia, Viewport = viewport };
        var (part, whole) = (await specs.MapAsync(query), await specs.MapAsync(query with { Viewport = null }));
        Assert.Equal(Ids(whole), Ids(part));
        var shown = part.ShownPlaces.Count();
        Assert.InRange(shown, 1, Ids(whole).Count - 1);
        Assert.Equal(shown, part.Kinds.Sum(k => k.Count));
        Assert.Equal(whole.Title + " (part of the map)", part.Title);
        Assert.StartsWith($"{shown} of 135 places", part.Subtitle, StringComparison.Ordinal);
        Assert.Equal("Part of the map around 42° N, 72° E, magnified 3 times.", part.Notes[0]);
        Assert.Contains($"{135 - shown} selected places lie outside this view.", part.Notes);
        // Enlarged, fewer places stand together.
        Assert.True(part.Marks.Count > whole.Marks.Count);

        static List<string> Ids(MapSpec spec) => [.. spec.Marks.SelectMany(m => m.Places).Select(p => p.Place.Id).Order()];
    }

    [Theory]
    [InlineData(0.1, 0.19)]
    [InlineData(-0.19, 0.35)]
    public void Part_ThatAPhoneShows_KeepsItsMiddle(double x, double y)
    {
        var at = new MapPosition(x, y);
        var part = MapViewport.Of(MapArea.CentralAsia, at, 4)!;
        var middle = part.Frame(MapArea.CentralAsia, MapRoom.Phone).Middle;
        var phone = MapProjection.Frame(MapArea.CentralAsia, MapRoom.Phone).Part(at, 4).Middle;
        Assert.Equal((phone.X, phone.Y), (Math.Round(middle.X, 3), Math.Round(middle.Y, 3)), Near);
    }

    private static bool Near((double X, double Y) a, (double X, double Y) b) =>
        Math.Abs(a.X - b.X) < 0.001 && Math.Abs(a.Y - b.Y) < 0.001;
}
