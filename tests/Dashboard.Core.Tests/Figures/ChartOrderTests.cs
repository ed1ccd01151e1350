using Dashboard.Core.Figures;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Figures;

public sealed class ChartOrderTests
{
    private static readonly IReadOnlyList<Indicator> Charts =
        [MadeUp.Indicator("grants"), MadeUp.Indicator("students"), MadeUp.Indicator("emigration")];

    [Theory]
    [InlineData("grants", null, "students")]
    [InlineData("students", "grants", "emigration")]
    [InlineData("emigration", "students", null)]
    [InlineData(RecordQueries.MapSlug, "emigration", "grants")]
    public void ChartOrder_Walked_LeadsThroughEveryChartAndTheMapAndBack(string slug, string? before, string? after) =>
        Assert.Equal((before, after), (Charts.Before(slug)?.Id, Charts.After(slug)?.Id));

    [Fact]
    public void ChartOrder_OfOneChart_LeadsToTheMapAndBack()
    {
        IReadOnlyList<Indicator> one = [Charts[0]];
        Assert.Equal((null, null), (one.Before("grants"), one.After("grants")));
        Assert.Equal((one[0], one[0]), (one.Before(RecordQueries.MapSlug), one.After(RecordQueries.MapSlug)));
    }

    [Fact]
    public void Charts_RelatedToAnother_AreThoseOfItsQuantityThenTheNearestOfItsTopic()
    {
        IReadOnlyList<Indicator> charts =
        [
            MadeUp.Indicator("roubles", quantity: "spending"), MadeUp.Indicator("grants"), MadeUp.Indicator("students"),
            MadeUp.Indicator("dollars", quantity: "spending"), MadeUp.Indicator("emigration"),
        ];
        Assert.Equal(["roubles", "students", "emigration", "grants"], charts.Related("dollars", 9).Select(c => c.Id));
        Assert.Equal(["roubles", "students"], charts.Related("dollars", 2).Select(c => c.Id));
        Assert.Equal(["roubles", "students", "dollars", "emigration"], charts.Related("grants", 9).Select(c => c.Id));
        Assert.Empty(charts.Related(RecordQueries.MapSlug, 9));
    }
}
