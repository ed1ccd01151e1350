using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Data;

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
    public async Task Drawing_OfASpecThatIsKept_IsMadeOnceForEachFrame()
    {
        var spec = Data.Spec(await Specs.DataAsync(host, "student-quotas"), ChartQuery.All);
        var drawing = ChartDrawings.Of(spec, PageFrame.Wide);
        Assert.Same(drawing, ChartDrawings.Of(spec, PageFrame.Wide));
        Assert.NotSame(drawing, ChartDrawings.Of(spec, PageFrame.Narrow));
    }
}
