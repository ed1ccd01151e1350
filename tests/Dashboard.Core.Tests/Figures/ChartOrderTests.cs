using Dashboard.Core.Figures;
using Dashboard.Core.Queries;
using Dashboard.Core.Tests.Charts;

namespace Dashboard.Core.Tests.Figures;

public sealed class ChartOrderTests(Specs specs)
{
    [Fact]
    public async Task ChartOrder_Walked_LeadsThroughEveryChartAndBack()
    {
        var charts = await specs.Queries.ChartsAsync(TestContext.Current.CancellationToken);
        var slugs = charts.Select(c => c.Id).ToList();

        Assert.Equal(slugs.Skip(1).Append(null), slugs.Select(slug => charts.After(slug)?.Id));
        Assert.Equal(slugs.SkipLast(1).Prepend(null), slugs.Select(slug => charts.Before(slug)?.Id));
    }

    [Fact]
    public async Task ChartOrder_OfTheMap_StandsBetweenLastAndFirst()
    {
        var charts = await specs.Queries.ChartsAsync(TestContext.Current.CancellationToken);

        Assert.Equal((charts[^1], charts[0]), (charts.Before(RecordQueries.MapSlug), charts.After(RecordQueries.MapSlug)));
    }
}
