using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Layout;
using Dashboard.Web.Tests.Drawings;
using SkiaSharp;

namespace Dashboard.Web.Tests.Layout;

public sealed class ValueAxisTests(WebHost host)
{
    [Theory]
    [InlineData(1920, 1080)]
    [InlineData(400, 480)]
    [InlineData(360, 220)]
    public async Task Lines_OfAPlotWithLittleRoom_EndWithTheTopOfTheAxis(int width, int height)
    {
        var thinned = 0;
        foreach (var spec in (await Specs.WithPanelsAsync(host)).Where(s => s.Kind is ChartKind.Line or ChartKind.Dots))
        {
            foreach (var (plot, plan) in PlotsOf(spec, width, height).Where(p => p.Plan.YTicks.Count > 1))
            {
                Assert.Equal((plot.Y.Ticks[0].Value, plot.Y.Max), (plan.YTicks[0].Value, plan.YTicks[^1].Value));
                if (plan.YTicks.Count < plot.Y.Ticks.Count) thinned++;
            }
        }
        if (height < 300) Assert.True(thinned > 0);
    }

    [Fact]
    public async Task Axes_OfAnEmptySelection_AreNotDrawn()
    {
        var spec = await Specs.ChartAsync(host, "military-spending", ChartQuery.All with { From = 1900, To = 1901 });
        Assert.All(PlotsOf(spec, 800, 600), p => Assert.Empty(p.Plan.XTicks.Concat(p.Plan.YTicks)));
        Assert.Equal("", spec.Y.Title);
        var texts = Laid.Of(spec, PageFrame.Page[0]).Texts.Select(t => t.Text);
        Assert.Equal(spec.Empty, string.Join(' ', texts));
    }

    private static IEnumerable<(ChartSpec Spec, ChartPlan Plan)> PlotsOf(ChartSpec spec, int width, int height)
    {
        var scale = new StillScale(StillOptions.OnPage(new StillSize(width, height), Theme.Light, projector: false));
        return ChartLayout.Of(spec, SKRect.Create(width, height), scale).Plots.Select(p => (p.Spec, p.Plan));
    }
}
