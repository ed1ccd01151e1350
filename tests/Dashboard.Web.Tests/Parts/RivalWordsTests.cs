using Dashboard.Core.Record;
using Dashboard.Web.Parts;

namespace Dashboard.Web.Tests.Parts;

public sealed class RivalWordsTests
{
    [Theory]
    [InlineData("persons", 200.0, 200.0, "The same value.")]
    [InlineData("persons", 200.0, 250.0, "25% higher than this figure.")]
    [InlineData("persons", 200.0, 0.0, "100% lower than this figure.")]
    [InlineData("persons", 1.0, 12_346.0, "1,234,500% higher than this figure.")]
    [InlineData("persons", 0.0, 5.0, "")]
    [InlineData("percent", 25.0, 28.8, "3.8 percentage points higher than this figure.")]
    [InlineData("percent of GDP", 4.5, 4.0, "0.5 percentage points lower than this figure.")]
    [InlineData("percent", 0.0, 5.0, "5 percentage points higher than this figure.")]
    public void Of_TwoValues_SaysHowFarTheOtherLies(string unit, double value, double other, string words) =>
        Assert.Equal(words, RivalWords.Of(Figure(unit) with { Value = value }, Figure(unit) with { Value = other }));

    [Fact]
    public void Of_ARange_SaysNothingUnlessBothAreTheSame()
    {
        var range = Figure("persons") with { Low = 1, High = 3 };
        Assert.Equal("", RivalWords.Of(range, Figure("persons") with { Value = 2 }));
        Assert.Equal("", RivalWords.Of(range, range with { High = 4 }));
        Assert.Equal("The same value.", RivalWords.Of(range, range with { Source = "other" }));
    }

    private static FigureRow Figure(string unit) => new()
    {
        Chart = "chart",
        Title = "Title",
        Topic = Topic.SoftPower,
        Indicator = "indicator",
        Quantity = "Quantity",
        Entity = "Kazakhstan",
        Iso3 = "KAZ",
        Period = "2014",
        PeriodStart = 2014,
        Unit = unit,
        Status = ObservationStatus.Normal,
        Bound = Bound.Exact,
        Basis = Basis.Document,
        Source = "source",
        SourceShort = "Source",
        Locator = "p. 1",
        Display = "",
    };
}
