using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Drawings;

public sealed class MapMarksTests(WebHost host)
{
    /// <summary>Every mark can be reached from the first by arrow keys alone, under the rule of the script.</summary>
    [Theory]
    [InlineData(MapArea.World)]
    [InlineData(MapArea.CentralAsia)]
    public async Task Marks_OfTheMap_AreAllWithinReachOfArrowKeys(MapArea area)
    {
        var data = host.Factory.Services.GetRequiredService<DashboardData>();
        foreach (var room in Enum.GetValues<MapRoom>())
        {
            var spec = MapSpecBuilder.Build(
                await data.MapAsync(), data.Outlines(area), MapQuery.All with { Area = area }, room);
            AssertWithinReach(spec);
        }
    }

    [Fact]
    public async Task Names_OfTheFiveStates_StandOnAPhone()
    {
        var data = host.Factory.Services.GetRequiredService<DashboardData>();
        var spec = MapSpecBuilder.Build(await data.MapAsync(), data.Outlines(MapArea.CentralAsia),
            MapQuery.All with { Area = MapArea.CentralAsia }, MapRoom.Phone);
        var laid = Laid.Of(spec, PageFrame.Narrow with { Width = 390 });
        Assert.Superset(
            new[] { "Kazakhstan", "Kyrgyzstan", "Tajikistan", "Turkmenistan", "Uzbekistan" }.ToHashSet(),
            laid.Texts.Select(t => t.Text).ToHashSet());
    }

    /// <summary>Dots of countries that are too small for their colour do not meet.</summary>
    [Theory]
    [InlineData(980)]
    [InlineData(1440)]
    public async Task Dots_OfSmallCountries_StayApart(int width)
    {
        var data = host.Factory.Services.GetRequiredService<DashboardData>();
        var spec = MapSpecBuilder.Build(await data.MapAsync(), data.Outlines(MapArea.World),
            MapQuery.All with { Area = MapArea.World, Coverage = true }, MapRoom.Slide);
        var plane = new MapPlane(spec.Frame, SkiaSharp.SKRect.Create(width, width));
        var dots = CoverageDrawing.Dots(spec, spec.Coverage!, plane, mark: 20);
        Assert.InRange(dots.Count, 8, 20);
        Assert.All(dots, d => Assert.All(
            dots.Where(o => o != d), o => Assert.True(SkiaSharp.SKPoint.Distance(o.At, d.At) > d.Size, $"{o.At} meets {d.At}")));
    }

    private static void AssertWithinReach(MapSpec spec)
    {
        var positions = spec.Marks.Select(m => m.Position).ToList();
        var (reached, next) = (new HashSet<int> { 0 }, new Queue<int>([0]));
        while (next.TryDequeue(out var from))
        {
            foreach (var (right, up) in new[] { (1, 0), (-1, 0), (0, 1), (0, -1) })
                if (Nearest(positions, from, right, up) is { } to && reached.Add(to)) next.Enqueue(to);
        }
        var missed = spec.Marks.Where((_, i) => !reached.Contains(i)).Select(m => m.Id);
        Assert.Empty(missed);
    }

    private static int? Nearest(List<MapPosition> marks, int from, int right, int up) => (
        from i in Enumerable.Range(0, marks.Count)
        let x = marks[i].X - marks[@from].X
        let y = marks[i].Y - marks[@from].Y
        let ahead = (x * right) + (y * up)
        let aside = Math.Abs(x * up) + Math.Abs(y * right)
        where ahead > 0 && aside <= ahead * 1.5
        orderby double.Hypot(ahead, aside * 1.5)
        select (int?)i).FirstOrDefault();
}
