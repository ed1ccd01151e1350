using Dashboard.Core.Charts;
using Dashboard.Core.Queries;

namespace Dashboard.Core.Tests.Charts;

public sealed class ScaleRulesTests(Specs specs)
{
    [Theory]
    [InlineData("military-spending-sipri-constant", true)]
    [InlineData("military-spending-sipri-roubles", true)]
    [InlineData("student-quotas", false)]
    [InlineData("baikonur-launches", false)]
    [InlineData("russian-language-enrollment", false)]
    [InlineData("tv-channels", false)]
    public async Task Permitted_OfAChart_HasLogOnlyForManyValuesOfVeryDifferentSize(string slug, bool log)
    {
        var data = (await specs.Queries.ChartAsync(slug, TestContext.Current.CancellationToken))!;
        Assert.Equal(log ? [AxisScale.Linear, AxisScale.Log] : [AxisScale.Linear], ScaleRules.Permitted(data));
    }

    [Fact]
    public async Task LogScale_OfVeryDifferentCountries_IsTheDefaultAndPlacesValuesByTheirPowers()
    {
        var spec = await specs.ChartAsync("military-spending-sipri-constant");
        Assert.Equal((AxisScale.Log, -2.0, 3.0), (spec.Scale, spec.Y.Min, spec.Y.Max));
        Assert.Equal(["0.01", "0.1", "1", "10", "100", "1,000"], spec.Y.Ticks.Select(t => t.Label));
        Assert.Equal("Billion US dollars at constant 2023 prices, logarithmic scale", spec.Y.Title);
        Assert.All(spec.Series.SelectMany(s => s.Points), p => Assert.Equal(spec.Rows[p.Row].Value!.Value / 1000, Math.Pow(10, p.Y), 1e-9));
    }

    [Fact]
    public async Task LogScale_OfOneCountryOrWhenLinearIsAsked_IsNotTheDefault()
    {
        Assert.Equal(AxisScale.Linear, (await specs.ChartAsync("military-spending-sipri-constant", ChartQuery.All with { Countries = ["RUS"] })).Scale);
        var asked = await specs.ChartAsync("military-spending-sipri-constant", ChartQuery.All with { Scale = AxisScale.Linear });
        Assert.Equal((AxisScale.Linear, 0.0, "Billion US dollars at constant 2023 prices"), (asked.Scale, asked.Y.Min, asked.Y.Title));
    }

    [Fact]
    public void LogAxis_OfOneDecade_HasTicksAtTwoAndFive() =>
        Assert.Equal(["1", "2", "5", "10"], AxisTicks.Log("Times", 1.5, 8).Ticks.Select(t => t.Label));
}
