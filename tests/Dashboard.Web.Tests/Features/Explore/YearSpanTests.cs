using Dashboard.Core.Charts;
using Dashboard.Web.Features.Explore;

namespace Dashboard.Web.Tests.Features.Explore;

public sealed class YearSpanTests
{
    private static readonly YearSpan Whole = new(1990, 2020);

    [Fact]
    public void Of_AnAxis_AreTheWholeYearsInsideIt() =>
        Assert.Equal(new YearSpan(1992, 2024), YearSpan.Of(new ChartAxis("", 1991.5, 2024.5, [])));

    [Theory]
    [InlineData(1990, 2020, 1998, 2012)]
    [InlineData(2000, 2003, 2001, 2002)]
    [InlineData(2000, 2002, 2001, 2001)]
    [InlineData(2000, 2001, 2000, 2000)]
    [InlineData(2000, 2000, 2000, 2000)]
    public void Fewer_OfYears_AreAboutHalfAroundTheMiddle(int from, int to, int first, int last) =>
        Assert.Equal(new YearSpan(first, last), new YearSpan(from, to).Fewer());

    [Theory]
    [InlineData(2000, 2003, 1998, 2005)]
    [InlineData(2000, 2000, 1999, 2001)]
    [InlineData(1990, 1999, 1990, 2004)]
    [InlineData(1990, 2020, 1990, 2020)]
    public void More_OfYears_EndWhereThereAreNone(int from, int to, int first, int last) =>
        Assert.Equal(new YearSpan(first, last), new YearSpan(from, to).More(Whole));

    [Theory]
    [InlineData(-1, 2000, 2003, 1998, 2001)]
    [InlineData(1, 2000, 2003, 2002, 2005)]
    [InlineData(-1, 1991, 2000, 1990, 1999)]
    [InlineData(1, 2015, 2020, 2015, 2020)]
    [InlineData(1, 2012, 2012, 2013, 2013)]
    [InlineData(1, 2025, 2030, 2025, 2030)]
    public void Moved_ByHalf_KeepsTheirNumber(int direction, int from, int to, int first, int last) =>
        Assert.Equal(new YearSpan(first, last), new YearSpan(from, to).Moved(direction, Whole));
}
