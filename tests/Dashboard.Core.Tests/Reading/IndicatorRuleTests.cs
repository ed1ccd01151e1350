using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Reading;

/// <summary>The rules about indicators, on made-up rows.</summary>
public sealed class IndicatorRuleTests
{
    [Fact]
    public void Indicator_OfAChart_HasSomethingToDraw()
    {
        var figure = MadeUp.Observation(2014, 1);
        Assert.Empty(Of([MadeUp.Indicator()], figure));
        Assert.Empty(MadeUpDraft.Problems(MadeUpDraft.Of(indicators: [MadeUp.Indicator()], gaps: [MadeUp.Gap(2001, 2001)])));
        Assert.Empty(Of([MadeUp.Indicator(), MadeUp.Indicator("all"), MadeUp.Indicator("part", chart: "all")], figure,
            MadeUp.Observation(2014, 1, indicator: "part")));
        Assert.Equal(
            ["id: \"share\" has neither an observation nor a gap"],
            Of([MadeUp.Indicator(), MadeUp.Indicator("share")], figure));
        Assert.Empty(MadeUpDraft.Problems(MadeUpDraft.Of(indicators: [MadeUp.Indicator()], faulty: "observations.csv")));
        Assert.Empty(MadeUpDraft.Problems(MadeUpDraft.Of(indicators: [MadeUp.Indicator()], faulty: "gaps.csv")));
        Assert.Empty(Of([MadeUp.Indicator(chart: "map")], figure));
        Assert.Equal(
            ["id: \"map\" is the name of the map; choose another"],
            Of([MadeUp.Indicator("map")], MadeUp.Observation(2014, 1, indicator: "map")));
        Assert.Equal(
            ["chart: \"nothing\" is not map nor an indicator with a chart of its own"],
            Of([MadeUp.Indicator(chart: "nothing")], figure));
        Assert.Empty(
            MadeUpDraft.Problems(
                MadeUpDraft.Of(
                    indicators: [MadeUp.Indicator(chart: "nothing")], observations: [figure], faulty: "indicators.csv")));
        Assert.Empty(
            Of(
                [MadeUp.Indicator(chart: "share"), MadeUp.Indicator("share")], figure,
                MadeUp.Observation(2014, 1, indicator: "share")));
        Assert.Equal(
            ["chart: \"share\" is not map nor an indicator with a chart of its own"],
            Of(
                [MadeUp.Indicator(chart: "share"), MadeUp.Indicator("share", chart: "map")], figure,
                MadeUp.Observation(2014, 1, indicator: "share")));
    }

    [Fact]
    public void Indicator_ThatIsAPart_HasItsWholeOnItsChart()
    {
        Observation[] figures = [MadeUp.Observation(2014, 1), MadeUp.Observation(2014, 2, indicator: "all")];
        var all = MadeUp.Indicator("all", chart: "grants");
        Assert.Empty(Of([MadeUp.Indicator(partOf: "all"), all], figures));
        Assert.Equal(["part_of: \"none\" is not an indicator"], Of([MadeUp.Indicator(partOf: "none"), all], figures));
        Assert.Equal(
            ["part_of: \"all\" is not drawn on the chart \"grants\""],
            Of([MadeUp.Indicator(partOf: "all"), MadeUp.Indicator("all")], figures));
        Assert.Equal(
            ["part_of: \"grants\" is itself a part; name the whole of both"],
            Of([MadeUp.Indicator(partOf: "grants"), all], figures));
    }

    [Fact]
    public void Indicator_OfBars_SharesTheUnitOfItsChart()
    {
        Observation[] figures = [MadeUp.Observation(2014, 1), MadeUp.Observation(2014, 1, indicator: "share")];
        Assert.Equal(
            ["unit: bars of one chart share a unit; \"grants\" has grants"],
            Of(
                [MadeUp.Indicator(kind: ChartKind.Bars), MadeUp.Indicator("share", ChartKind.Bars, "grants", "percent")],
                figures));
        Assert.Empty(
            Of([MadeUp.Indicator(kind: ChartKind.Bars), MadeUp.Indicator("share", ChartKind.Bars, "grants")], figures));
        Assert.Empty(
            Of(
                [MadeUp.Indicator(kind: ChartKind.Bars), MadeUp.Indicator("share", ChartKind.Fact, "grants", "percent")],
                figures));
        Assert.Empty(Of([MadeUp.Indicator(), MadeUp.Indicator("share", ChartKind.Bars, "grants", "percent")], figures));
    }

    [Fact]
    public void Indicator_OfASlope_HasTwoPeriods()
    {
        Observation[] three = [.. Enumerable.Range(2014, 3).Select(y => MadeUp.Observation(y, 1))];
        Assert.Equal(
            ["chart_kind: a slope chart shows two periods; the observations have 2014, 2015, 2016"],
            Of([MadeUp.Indicator(kind: ChartKind.Slope)], three));
        Assert.Empty(Of([MadeUp.Indicator(kind: ChartKind.Slope)], three[..2]));
        Assert.Empty(Of([MadeUp.Indicator(kind: ChartKind.Slope)], [.. three[..2], MadeUp.Observation(2014, 1, iso3: "UZB")]));
        Assert.Empty(Of([MadeUp.Indicator()], three));
    }

    [Fact]
    public void Indicator_OfAQuantity_SharesItWithAnotherChart()
    {
        Observation[] figures = [MadeUp.Observation(2014, 1), MadeUp.Observation(2014, 1, indicator: "share")];
        Assert.Empty(Of([MadeUp.Indicator(quantity: "spending"), MadeUp.Indicator("share", quantity: "spending")], figures));
        Assert.Equal(
            ["quantity: \"spending\" is named by no other chart, so there is nothing to choose between"],
            Of([MadeUp.Indicator(quantity: "spending"), MadeUp.Indicator("share")], figures));
        Assert.Equal(
            ["quantity: \"share\" has no chart of its own; only charts are measures of a quantity"],
            Of(
                [MadeUp.Indicator(quantity: "spending"), MadeUp.Indicator("share", chart: "grants", quantity: "spending")],
                figures));
    }

    private static IEnumerable<string> Of(
        IReadOnlyList<Indicator> indicators, params IReadOnlyList<Observation> observations) =>
        MadeUpDraft.Problems(
            MadeUpDraft.Of(indicators: indicators, observations: observations))
        .Select(p => p[(p.IndexOf("column ", StringComparison.Ordinal) + 7)..]);
}
