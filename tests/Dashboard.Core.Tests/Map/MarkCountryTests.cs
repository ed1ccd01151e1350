using System.Collections.Concurrent;
using Dashboard.Core.Addresses;
using Dashboard.Core.Geography;
using Dashboard.Core.Map;
using Dashboard.Core.Tests.Charts;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Map;

/// <summary>Where the marks of every place stand, in every view, room and enlargement.</summary>
public sealed class MarkCountryTests(Specs specs)
{
    private static readonly double[] Enlargements = [1, 1.5, 2, 2.5, 3, 4, 6, 8, 12, 16];

    /// <summary>Places whose land the coarse outlines leave out: their marks stand where they are and nowhere else.</summary>
    private static readonly string[] WithoutLand = ["rs-abu-dhabi", "rs-valletta"];

    private static readonly ConcurrentDictionary<MapArea, MapLands> Lands = new();

    public static TheoryData<MapArea, MapRoom> Views => new MatrixTheoryData<MapArea, MapRoom>(
        Enum.GetValues<MapArea>(), Enum.GetValues<MapRoom>());

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Marks_OfEveryPlace_StandInItsCountry(MapArea area, MapRoom room)
    {
        var (world, close) = (Outlines("geo/world.geojson"), Outlines("geo/central-asia.geojson"));
        foreach (var (zoom, marks, mark) in await AllAsync(area, room))
        {
            // A crowd of neighbours stands at a town of one of them.
            Assert.All(marks, m => Assert.Contains(m.Iso3, m.Places.Select(p => p.Place.Iso3)));
            foreach (var m in marks)
            {
                var (lon, lat) = MapProjection.Unproject(area, m.Position);
                var problem = WithoutLand.Contains(m.Id)
                    ? m.IsApart ? "stands apart from the only land it has" : null
                    : lon is > 40.1 and < 94.9 && lat is > 30.1 and < 59.9 && area == MapArea.CentralAsia
                        ? close.Problem(m.Iso3, lat, lon, 1) : world.Problem(m.Iso3, lat, lon, 6);
                Assert.True(problem is null, $"{m.Id} at zoom {zoom}: {problem}");
                Assert.True(
                    Distance(m.Position, m.Town) < mark * (m.IsCrowd ? 5 : 3),
                    $"{m.Id} at zoom {zoom} stands too far from its town");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Marks_OfOneCountry_NeverHideEachOther(MapArea area, MapRoom room)
    {
        foreach (var (zoom, marks, mark) in await AllAsync(area, room))
        {
            double Size(MapMark m) => mark * (m.IsCrowd
                ? MapMarks.CrowdShare(area, zoom, room) / MapMarks.Share(area, zoom, room) : 1);

            foreach (var country in marks.GroupBy(m => m.Iso3))
            {
                var all = country.ToList();
                for (var i = 0; i < all.Count; i++)
                {
                    foreach (var other in all.Skip(i + 1))
                    {
                        var apart = Distance(all[i].Position, other.Position) / ((Size(all[i]) + Size(other)) / 2);
                        Assert.True(apart > 0.75, $"{all[i].Id} and {other.Id} at zoom {zoom} are {apart:0.00} apart");
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Crowd_Opened_ComesApartInTheViewThatItLeadsTo(MapArea area, MapRoom room)
    {
        var map = await specs.Queries.MapAsync(TestContext.Current.CancellationToken);
        foreach (var (zoom, marks, _) in await AllAsync(area, room))
        {
            foreach (var crowd in marks.Where(m => m.IsCrowd))
            {
                Assert.True(crowd.Opens is not null, $"{crowd.Id} at zoom {zoom} does not open");
                var query = MapQuery.All with { Area = crowd.Opens.Area, Viewport = crowd.Opens.Viewport };
                var frame = query.Viewport?.Frame(query.Area, room) ?? MapProjection.Frame(query.Area, room);
                var opened = new MapMarks(query, room, LandsOf(query.Area)).Of(map.Places, frame)
                    .Where(m => frame.Holds(m.Town)).ToList();
                var ids = crowd.Places.Select(p => p.Place.Id).ToHashSet();
                Assert.Subset(opened.SelectMany(m => m.Places).Select(p => p.Place.Id).ToHashSet(), ids);
                Assert.True(
                    opened.Count(m => m.Places.Any(p => ids.Contains(p.Place.Id))) > 1,
                    $"{crowd.Id} at zoom {zoom} stays one at {query}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Circles_OfCrowds_NeverMeet(MapArea area, MapRoom room)
    {
        foreach (var (zoom, marks, mark) in await AllAsync(area, room))
        {
            var circle = mark * MapMarks.CrowdShare(area, zoom, room) / MapMarks.Share(area, zoom, room);
            var crowds = marks.Where(m => m.IsCrowd).ToList();
            foreach (var (one, other) in crowds.SelectMany((one, i) => crowds.Skip(i + 1).Select(other => (one, other))))
                Assert.True(
                    Distance(one.Position, other.Position) > circle * 0.999, $"{one.Id} and {other.Id} meet at zoom {zoom}");
        }
    }

    [Theory]
    [InlineData(MapRoom.Page)]
    [InlineData(MapRoom.Phone)]
    public async Task CentralAsia_AsCloseAsCanBe_ShowsEveryPlaceAlone(MapRoom room)
    {
        var (_, marks, _) = (await AllAsync(MapArea.CentralAsia, room))[^1];
        Assert.All(marks, m => Assert.False(m.IsCrowd, m.Id));
    }

    [Fact]
    public async Task Marks_OfAPlaceFarFromOthers_StandAtItsTown()
    {
        var (_, marks, mark) = (await AllAsync(MapArea.World, MapRoom.Page))[0];
        var alone = marks.Where(m => marks.All(o => o == m || Distance(o.Town, m.Town) > mark * 3)).ToList();
        Assert.True(alone.Count > 15, $"only {alone.Count}");
        Assert.All(alone, m => Assert.False(m.IsApart));
    }

    private MapLands LandsOf(MapArea area) => Lands.GetOrAdd(area, a => MapLands.Of(specs.Queries.Outlines(a)));

    private async Task<List<(double Zoom, IReadOnlyList<MapMark> Marks, double Mark)>> AllAsync(MapArea area, MapRoom room)
    {
        var map = await specs.Queries.MapAsync(TestContext.Current.CancellationToken);
        var (whole, query) = (MapProjection.Frame(area, room), MapQuery.All with { Area = area });
        return
        [
            .. Enlargements.Select(zoom => (zoom,
                new MapMarks(query, room, LandsOf(area)).Of(map.Places, whole.Part(whole.Middle, zoom)),
                MapMarks.Share(area, zoom, room) * whole.Width / zoom)),
        ];
    }

    private static CountryOutlines Outlines(string file) =>
        CountryOutlines.Parse(File.ReadAllText(Path.Combine(RecordCopy.Real, file)));

    private static double Distance(MapPosition a, MapPosition b) => double.Hypot(a.X - b.X, a.Y - b.Y);
}
