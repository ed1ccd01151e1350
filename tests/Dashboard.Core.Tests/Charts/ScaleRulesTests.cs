using Dashboard.Core.Addresses;
using Dashboard.Core.Charts;

namespace Dashboard.Core.Tests.Charts;

public sealed class ScaleRulesTests(Specs specs)
{
    [Theory]
    [InlineData("military-spending-sipri-constant", "Linear Log Index")]
    [InlineData("military-spending-sipri-currency", "Linear Log Index")]
    [InlineData("military-spending", "Linear Index")]
    [InlineData("student-quotas", "Linear")]
    [InlineData("baikonur-launches", "Linear")]
    [InlineData("russian-language-enrollment", "Linear")]
    [InlineData("tv-channels", "Linear")]
    public async Task Permitted_OfAChart_HasLogForManyValuesOfVeryDifferentSizeAndIndexForLines(string slug, string scales)
    {
        var data = (await specs.Queries.ChartAsync(slug, TestContext.Current.CancellationToken))!;
        Assert.Equal(scales, string.Join(' ', ScaleRules.Permitted(data.Shown([]))));
    }

    /// <summary>1994 is the first year in which all six countries have a value; the Soviet Union has none then.</summary>
    [Fact]
    public async Task Index_OfCountries_StartsInTheFirstYearThatMostShareAndNamesWhoHasNone()
    {
        var spec = await specs.ChartAsync("military-spending-sipri-constant", ChartQuery.All with { Scale = AxisScale.Index });
        Assert.Equal((AxisScale.Index, "Index, 1994 = 100", 0.0), (spec.Scale, spec.Y.Title, spec.Y.Min));
        Assert.Equal("Index: each line’s value in 1994 is set to 100; the table gives the original values.", spec.Notes[0]);
        Assert.Equal("Not shown, for lack of a value in 1994: Soviet Union.", spec.Notes[1]);
        Assert.Equal(["KAZ", "KGZ", "RUS", "TJK", "TKM", "UZB"], spec.Series.Select(s => s.Iso3).Order());
        Assert.All(spec.Series, series =>
        {
            var first = spec.Rows[series.Points.Single(p => p.X == 1994).Row].Value!.Value;
            Assert.All(series.Points, p => Assert.Equal(spec.Rows[p.Row].Value!.Value / first * 100, p.Y, 1e-9));
        });
        Assert.Contains(
            " Drawn as Index, 1994 = 100; the values given here are the original ones.", spec.Summary,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Index_FromALaterYear_StartsThere()
    {
        var spec = await specs.ChartAsync(
            "military-spending-sipri-constant",
            ChartQuery.All with { Scale = AxisScale.Index, Countries = ["KAZ"], From = 2005 });
        Assert.Equal("Index, 2005 = 100", spec.Y.Title);
        Assert.Equal((2005, 100), (spec.Series[0].Points[0].X, spec.Series[0].Points[0].Y));
    }

    [Fact]
    public async Task Index_OfTooFewYears_IsLinearAndSaysWhy()
    {
        var spec = await specs.ChartAsync(
            "military-spending-sipri-constant", ChartQuery.All with { Scale = AxisScale.Index, From = 2022 });
        Assert.Equal(AxisScale.Linear, spec.Scale);
        Assert.Equal("No year can serve as the base year, so no index is drawn.", spec.Notes[0]);
    }

    [Fact]
    public async Task LogScale_OfVeryDifferentCountries_IsTheDefaultAndPlacesValuesByTheirPowers()
    {
        var spec = await specs.ChartAsync("military-spending-sipri-constant");
        Assert.Equal((AxisScale.Log, -2.0, 2.698970004), (spec.Scale, spec.Y.Min, spec.Y.Max));
        Assert.Equal(["0.01", "0.1", "1", "10", "100", "500"], spec.Y.Ticks.Select(t => t.Label));
        Assert.Equal("Billion US dollars at constant 2023 prices, logarithmic scale", spec.Y.Title);
        Assert.All(
            spec.Series.SelectMany(s => s.Points),
            p => Assert.Equal(spec.Rows[p.Row].Value!.Value / 1000, Math.Pow(10, p.Y), 1e-9));
    }

    [Fact]
    public async Task LogScale_OfOneCountryOrWhenLinearIsAsked_IsNotTheDefault()
    {
        Assert.Equal(
            AxisScale.Linear,
            (await specs.ChartAsync("military-spending-sipri-constant", ChartQuery.All with { Countries = ["RUS"] })).Scale);
        var asked = await specs.ChartAsync("military-spending-sipri-constant", ChartQuery.All with { Scale = AxisScale.Linear });
        Assert.Equal(
            (AxisScale.Linear, 0.0, "Billion US dollars at constant 2023 prices"), (asked.Scale, asked.Y.Min, asked.Y.Title));
    }

    [Theory]
    [InlineData("UZB", AxisScale.Log)]
    [InlineData("TKM", AxisScale.Linear)]
    [InlineData("SUN", AxisScale.Linear)]
    public async Task Scale_OfALoneLine_IsLogarithmicWhereItsBeginningWouldLieOnZero(string country, AxisScale scale) =>
        Assert.Equal(scale, (await specs.ChartAsync(
            "military-spending-sipri-currency", ChartQuery.All with { Countries = [country] })).Scale);

    [Fact]
    public void LogAxis_OfOneDecade_HasTicksAtTwoAndFive() =>
        Assert.Equal(["1", "2", "5", "10"], AxisTicks.Log("Times", 1.5, 8).Ticks.Select(t => t.Label));
}
