using Dashboard.Core.Charts;

namespace Dashboard.Core.Tests.Charts;

public sealed class AxisTicksTests
{
    /// <summary>At most six steps of 1, 2 or 5 times a power of ten, from zero to the first tick at or above the largest
    /// value.</summary>
    [Theory]
    [InlineData(5, "0 1 2 3 4 5")]
    [InlineData(5.1, "0 1 2 3 4 5 6")]
    [InlineData(6, "0 1 2 3 4 5 6")]
    [InlineData(6.1, "0 2 4 6 8")]
    [InlineData(10, "0 2 4 6 8 10")]
    [InlineData(12, "0 2 4 6 8 10 12")]
    [InlineData(12.1, "0 5 10 15")]
    [InlineData(30, "0 5 10 15 20 25 30")]
    [InlineData(31, "0 10 20 30 40")]
    [InlineData(450, "0 100 200 300 400 500")]
    [InlineData(1200, "0 200 400 600 800 1,000 1,200")]
    [InlineData(0.3, "0 0.05 0.1 0.15 0.2 0.25 0.3")]
    [InlineData(0.05, "0 0.01 0.02 0.03 0.04 0.05")]
    [InlineData(1, "0 0.2 0.4 0.6 0.8 1")]
    [InlineData(0, "0 0.2 0.4 0.6 0.8 1")]
    [InlineData(-7, "0 0.2 0.4 0.6 0.8 1")]
    public void Axis_FromZero_EndsAtOrAboveTheLargestValue(double largest, string labels)
    {
        var axis = AxisTicks.FromZero("Title", largest);
        Assert.Equal(("Title", 0), (axis.Title, axis.Min));
        Assert.Equal(labels, Labels(axis.Ticks));
        Assert.Equal(axis.Ticks[^1].Value, axis.Max);
        Assert.All(
            axis.Ticks,
            t => Assert.Equal(t.Label, t.Value.ToString("#,##0.###", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Ticks_OfFractions_AreTheNumbersThatAreWritten() =>
        Assert.Equal([0, 0.1, 0.2, 0.3, 0.4], AxisTicks.FromZero("", 0.35).Ticks.Select(t => t.Value));

    [Theory]
    [InlineData(2, 300, "2 10 100 500")]
    [InlineData(20, 300, "20 50 100 200 500")]
    [InlineData(10, 100, "10 20 50 100")]
    [InlineData(12, 90, "10 20 50 100")]
    [InlineData(9, 101, "5 10 20 50 100 200")]
    [InlineData(1000, 1000, "1,000 2,000")]
    [InlineData(0.05, 0.5, "0.05 0.1 0.2 0.5")]
    [InlineData(0.001, 1000, "0.001 0.01 0.1 1 10 100 1,000")]
    public void Axis_Logarithmic_GoesByPowersOfTenWithoutAnEmptyDecade(double smallest, double largest, string labels)
    {
        var axis = AxisTicks.Log("Title", smallest, largest);
        Assert.Equal(("Title", axis.Ticks[0].Value, axis.Ticks[^1].Value), (axis.Title, axis.Min, axis.Max));
        Assert.Equal(labels, Labels(axis.Ticks));
        Assert.All(
            axis.Ticks,
            t => Assert.Equal(
                double.Parse(t.Label, System.Globalization.CultureInfo.InvariantCulture), Math.Pow(10, t.Value), 1e-4));
    }

    [Theory]
    [InlineData(2005, 2005, "2005")]
    [InlineData(2001, 2013, "2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013")]
    [InlineData(2001, 2014, "2002 2004 2006 2008 2010 2012 2014")]
    [InlineData(2000, 2024, "2000 2002 2004 2006 2008 2010 2012 2014 2016 2018 2020 2022 2024")]
    [InlineData(2001, 2026, "2005 2010 2015 2020 2025")]
    [InlineData(1960, 2020, "1960 1965 1970 1975 1980 1985 1990 1995 2000 2005 2010 2015 2020")]
    [InlineData(1959, 2020, "1960 1970 1980 1990 2000 2010 2020")]
    public void Years_OfALongAxis_AreThinnedToRoundOnes(int first, int last, string labels)
    {
        var ticks = AxisTicks.Years(first, last);
        Assert.Equal(labels, Labels(ticks));
        Assert.All(ticks, t => Assert.Equal(t.Label, t.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Years_OfAnySpan_StandOnceInsideIt()
    {
        for (var span = 0; span <= 400; span++)
        {
            foreach (var first in Enumerable.Range(1890, 11))
            {
                var ticks = AxisTicks.Years(first, first + span);
                Assert.NotEmpty(ticks);
                Assert.All(ticks, t => Assert.InRange(t.Value, first, first + span));
                Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.True(pair.Second.Value >= pair.First.Value + 1));
                Assert.Equal(ticks.Count, ticks.Select(t => t.Label).Distinct().Count());
            }
        }
    }

    [Fact]
    public void Values_OfAnySize_StandOnce()
    {
        for (var largest = 1e-5; largest < 1e13; largest *= 1.37)
        {
            var labels = AxisTicks.FromZero("", largest).Ticks.Select(t => t.Label).ToList();
            Assert.Equal(labels.Distinct(), labels);
            var ends = AxisTicks.Around("", largest * 0.9, largest).Ticks.Select(t => t.Label).ToList();
            Assert.Equal(ends.Distinct(), ends);
        }
    }

    private static string Labels(IEnumerable<AxisTick> ticks) => string.Join(' ', ticks.Select(t => t.Label));
}
