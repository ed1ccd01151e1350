using Dashboard.Core.Addresses;
using Dashboard.Core.Charts;
using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Charts;

/// <summary>Plots of a quantity and its parts above each other.</summary>
public sealed class QuantityPlotsTests
{
    [Fact]
    public void Chart_OfAQuantityAndTwoParts_HasThreePlotsWithOnePairOfAxes()
    {
        var spec = MadeUpChart.Spec(Data("grants"));
        Assert.Equal(["Grants", "Ours", "Theirs"], spec.Panels.Select(p => p.Title));
        Assert.All(spec.Panels, p => Assert.Equal((spec.X, spec.Y), (p.X, p.Y)));
        Assert.Equal([2, 1, 1], spec.Panels.Select(p => p.Gaps.Count + p.Series.Sum(s => s.Points.Count)));
        Assert.Equal(
            ["grants", "ours", "theirs"],
            spec.Panels.SelectMany(p => p.Series).SelectMany(s => s.Points).Select(p => spec.Rows[p.Row].Indicator));
    }

    [Fact]
    public void Chart_OfThreeQuantitiesThatAreNoParts_HasOnePlot() => Assert.Empty(MadeUpChart.Spec(Data("")).Panels);

    [Fact]
    public void Chart_OfOnePart_HasOnePlot() => Assert.Empty(
        MadeUpChart.Spec(Data("grants"), ChartQuery.All with { Sources = ["paper"] }).Panels);

    [Fact]
    public void Thumbnail_OfAQuantityAndItsParts_IsThatOfTheWhole()
    {
        var spec = Thumbnail.Of(MadeUpChart.Spec(Data("grants")));
        Assert.Empty(spec.Panels);
        Assert.Equal("Grants", spec.Title);
        Assert.Equal([""], spec.Gaps.Select(g => g.Short));
    }

    [Fact]
    public void Thumbnail_OfALine_HasItsEndsAndOnlyPrintedValues()
    {
        var spec = Thumbnail.Of(MadeUpChart.Spec(MadeUpChart.Of(
            ChartKind.Line,
            [
                .. MadeUpChart.Line(2013, "1 2 3"),
                .. MadeUpChart.Line(2013, "4 5 6", "web", indicator: "sipri", basis: Basis.Supplementary),
            ],
            companions: [MadeUp.Indicator("sipri", chart: "grants", title: "SIPRI")])));
        Assert.Equal(
            ["1", "", "3"], spec.Series.Single(s => s.SourceId == "paper").Points.Select(p => p.Label));
        Assert.Equal(["", "", ""], spec.Series.Single(s => s.SourceId.Length == 0).Points.Select(p => p.Label));
        Assert.Null(spec.Series.Single(s => s.SourceId.Length == 0).EndLabel);
    }

    private static ChartData Data(string whole) => MadeUpChart.Of(
        ChartKind.Dots,
        [
            MadeUp.Observation(2016, 3, "web", indicator: "theirs"), MadeUp.Observation(2014, 9),
            MadeUp.Observation(2015, 5, indicator: "ours"),
        ],
        [MadeUp.Gap(2015, 2015)],
        [
            MadeUp.Indicator("ours", ChartKind.Dots, "grants", title: "Ours", partOf: whole),
            MadeUp.Indicator("theirs", ChartKind.Dots, "grants", title: "Theirs", partOf: whole),
        ]);
}
