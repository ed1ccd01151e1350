using Dashboard.Core.Disputes;
using Dashboard.Core.Figures;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Disputes;

/// <summary>How far apart the values of a row lie.</summary>
public sealed class RatioTests
{
    [Fact]
    public void Ratio_OfClaims_IsTheLargestOverTheSmallest()
    {
        Assert.Equal(1.875, Of(Row(240), Row(450)));
        Assert.Equal(3, Of(Row(10), Row(30), Row(20)));
        Assert.Equal(1, Of(Row(10), Row(10)));
    }

    [Fact]
    public void Ratio_OfARange_TakesItsMiddleOrItsOnlyEnd()
    {
        Assert.Equal(2, Of(Row(null, 10, 20), Row(30)));
        Assert.Equal(3, Of(Row(null, 10), Row(30)));
        Assert.Equal(4, Of(Row(10), Row(null, null, 40)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void Ratio_BesideZeroOrLess_SaysNothing(double value) => Assert.Null(Of(Row(value), Row(30)));

    [Fact]
    public void Ratio_OfACitedFigure_IsThatToTheNearestHeldValue()
    {
        var cited = new CitedDatabase(Row(10), [Row(40), Row(8), Row(30)]);
        Assert.Equal((8.0, 1.25), (cited.Nearest.Value!.Value, cited.Ratio!.Value));
    }

    private static double? Of(params FigureRow[] claims) => new Disagreement(claims, SameSource: false).Ratio;

    private static FigureRow Row(double? value, double? low = null, double? high = null) =>
        MadeUp.Row(MadeUp.Observation(2015, value, low: low, high: high));
}
