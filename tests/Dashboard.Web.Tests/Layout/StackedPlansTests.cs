using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using Dashboard.Web.Tests.Features.Explore;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace Dashboard.Web.Tests.Layout;

public sealed class StackedPlansTests(WebHost host)
{
    private const string Three = $"?series={Explored.Kazakhstan},{Explored.Russia},emigration/KAZ/caiss-2017,"
        + $"{Explored.Emigration},{Explored.Printed}";

    [Theory]
    [InlineData(1920, 1080)]
    [InlineData(1080, 1080)]
    [InlineData(400, 480)]
    public async Task Plots_OfSeveralUnits_StandAboveEachOtherWithOneTimeAxis(int width, int height)
    {
        var spec = await Explored.SpecAsync(host, Three);
        var scale = new StillScale(StillOptions.OnPage(new StillSize(width, height), Theme.Light, projector: false));
        var laid = ChartLayout.Of(spec, SKRect.Create(width, height), scale);
        var areas = laid.Plots.Select(p => p.Plan.Area.Values).ToList();
        Assert.Equal(3, areas.Count);
        Assert.Single(areas.Select(a => (a.Left, a.Right)).Distinct());
        Assert.All(areas.Zip(areas.Skip(1)), pair => Assert.True(pair.First.Bottom < pair.Second.Top));
        Assert.All(laid.Plots.SkipLast(1), p => Assert.All(p.Plan.XTicks, t => Assert.Equal(0, t.Text.LineCount)));
        Assert.All(laid.Plots[^1].Plan.XTicks, t => Assert.Equal(1, t.Text.LineCount));
        Assert.Single(laid.Plots.Select(p => string.Join(' ', p.Plan.XTicks.Select(t => t.Value))).Distinct());
        Assert.All(areas, a => Assert.InRange(a.Bottom, 1, height));
    }

    /// <summary>Eight units are the most that can be asked for.</summary>
    [Theory]
    [InlineData(1920, 1080)]
    [InlineData(1080, 1920)]
    [InlineData(400, 480)]
    public async Task Words_OfAnyNumberOfPlots_StayInThePicture(int width, int height)
    {
        var record = await Explored.RecordAsync(host);
        var index = await host.Factory.Services.GetRequiredService<DashboardData>().WholeAsync();
        var dated = index.Figures.Where(f => f.IsDated).Select(f => (f.Indicator, f.Iso3)).ToHashSet();
        var units = record.Series.Where(s => s.Count > 1 && dated.Contains((s.Indicator, s.Iso3)))
            .GroupBy(s => s.Unit).Select(g => g.First().Key).Take(8).ToList();
        for (var count = 2; count <= units.Count; count++)
        {
            var spec = await Explored.SpecAsync(host, "?series=" + string.Join(',', units.Take(count)));
            Assert.Equal(count, spec.Panels.Count);
            var options = new StillOptions(new StillSize(width, height), Theme.Light);
            Assert.All(ChartStill.Texts(spec, options, "https://example.org/explore"), t => Assert.True(
                t.Ink.Left >= 0 && t.Ink.Top >= 0 && t.Ink.Right <= width && t.Ink.Bottom <= height, $"{count}: {t}"));
        }
    }
}
