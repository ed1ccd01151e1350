using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using Dashboard.Web.Links;
using Dashboard.Web.Look;
using Dashboard.Web.Parts;
using Dashboard.Web.Pictures;
using Dashboard.Web.Tests.Charts;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Shared;

public sealed class DashboardDataTests(WebHost host)
{
    private DashboardData Data => host.Factory.Services.GetRequiredService<DashboardData>();

    [Fact]
    public async Task Spec_OfAQuery_IsKept()
    {
        var chart = await Specs.DataAsync(host, "student-quotas");
        var spec = Data.Spec(chart, ChartQuery.All with { From = 2011 });
        Assert.Same(spec, Data.Spec(chart, ChartQuery.All with { From = 2011 }));
        Assert.NotSame(spec, Data.Spec(chart, ChartQuery.All with { From = 2012 }));
        Assert.NotSame(spec, Data.Spec(await Specs.DataAsync(host, "emigration"), ChartQuery.All with { From = 2011 }));
        var map = Data.Spec(await Data.MapAsync(), MapQuery.All);
        Assert.Same(map, Data.Spec(await Data.MapAsync(), MapQuery.All));
        Assert.NotSame(map, Data.Spec(await Data.MapAsync(), MapQuery.All with { Area = MapArea.CentralAsia }));
    }

    [Fact]
    public async Task Drawings_OfMoreSizesThanAreKept_AreThoseOfTheirSize()
    {
        var figures = ChartFigures.Of(await Specs.ChartAsync(host, "student-quotas"));
        var page = figures.Of(FigureSize.Page, Theme.Light);
        Assert.Same(page, figures.Of(FigureSize.Page, Theme.Light));
        for (var width = 500; width < 1500; width += 100)
        {
            var size = new FigureSize(width, 500);
            var layout = figures.Of(size, Theme.Light).Layout;
            Assert.Equal(ChartStill.Laid(await Specs.ChartAsync(host, "student-quotas"), StillOptions.OnPage(new StillSize(width, 500), Theme.Light, projector: false)).Plots[0].Plan.XTicks.Count, layout.XAxis[0].TickVals.Count);
        }
        Assert.NotSame(page, figures.Of(FigureSize.Page, Theme.Light));
    }
}
