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
        var forward = charts.Select(c => charts.After(c.Id).Id);

        Assert.Equal(charts.Skip(1).Append(charts[0]).Select(c => c.Id), forward);
        Assert.Equal(charts.Select(c => c.Id), charts.Select(c => charts.Before(charts.After(c.Id).Id).Id));
    }

    [Fact]
    public async Task ChartOrder_OfTheMap_StandsBetweenLastAndFirst()
    {
        var charts = await specs.Queries.ChartsAsync(TestContext.Current.CancellationToken);

        Assert.Equal((charts[^1], charts[0]), (charts.Before(RecordQueries.MapSlug), charts.After(RecordQueries.MapSlug)));
    }
}
