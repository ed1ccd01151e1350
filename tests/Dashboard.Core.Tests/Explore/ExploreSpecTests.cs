using Dashboard.Core.Addresses;
using Dashboard.Core.Charts;
using Dashboard.Core.Explore;
using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Charts;

namespace Dashboard.Core.Tests.Explore;

public sealed class ExploreSpecTests(Specs specs)
{
    private const string Shares = "military-spending-sipri/KAZ/supplementary,military-spending-sipri/RUS/supplementary";

    /// <summary>Whatever is chosen, every figure is drawn or said, every mark has its row, and no word is missing.</summary>
    [Fact]
    public void Spec_OfEverySeriesAlone_DrawsOrSaysEveryFigure()
    {
        foreach (var series in specs.Explore.Series)
        {
            var spec = ExploreSpecBuilder.Build(specs.Explore, ExploreQuery.None with { Series = [series.Key] });
            Assert.Equal((series.Key, series.Count), (series.Key, spec.Series.Sum(s => s.Points.Count) + spec.Facts.Count));
            Assert.All(spec.Series.SelectMany(s => s.Points), p => Assert.InRange(p.Row, 0, spec.Rows.Count - 1));
            Assert.All(spec.Series, s => Assert.Equal(series.Key, s.Key));
            Assert.Equal(spec.Series.Count == 0, spec.Empty is not null);
            Assert.Equal(series.Sources.Order(), spec.Sources.Select(s => s.Id).Intersect(series.Sources).Order());
        }
    }

    [Fact]
    public void Spec_OfThreeUnits_HasOnePlotForEachWithOneTimeAxis()
    {
        var spec = specs.Explored(
            $"?series={Shares},emigration/KAZ/supplementary,military-spending/RUS/ospanova-rakhmatulin-2018");
        Assert.True(spec.Stacked);
        Assert.Equal(["Percent of GDP", "Thousand persons per year", "Trillion roubles"], spec.Panels.Select(p => p.Title));
        Assert.Equal(["Percent of GDP", "Thousand persons per year", "Trillion roubles"], spec.Panels.Select(p => p.Y.Title));
        Assert.All(spec.Panels, p => Assert.Equal(spec.X, p.X));
        Assert.Equal([2, 1, 1], spec.Panels.Select(p => p.Series.Count));
        Assert.Equal(spec.Series, spec.Panels.SelectMany(p => p.Series));
        Assert.All(
            spec.Panels.SelectMany(p => p.Series), s => Assert.All(s.Points, p => Assert.Equal(s.Key, RowKey(spec.Rows[p.Row]))));
    }

    [Fact]
    public void Spec_OfOneUnit_IsOnePlot()
    {
        var spec = specs.Explored($"?series={Shares}");
        Assert.False(spec.Stacked);
        Assert.Empty(spec.Panels);
    }

    [Fact]
    public void Index_OfSeveralUnits_IsOnePlotWithAHundredInTheBaseYear()
    {
        var spec = specs.Explored($"?series={Shares},military-spending-sipri-kazakhstan/KAZ/supplementary&scale=index&base=2005");
        Assert.Empty(spec.Panels);
        Assert.Equal("Index, 2005 = 100", spec.Y.Title);
        Assert.Equal(3, spec.Series.Count);
        Assert.All(spec.Series, s => Assert.Equal(100, s.Points.Single(p => spec.Rows[p.Row].PeriodStart == 2005).Y));
    }

    [Theory]
    [InlineData("&from=2010", "Index, 2000 = 100")]
    [InlineData("", "Index, 2000 = 100")]
    public void Index_OfAZoomedPart_KeepsItsBase(string years, string title) =>
        Assert.Equal(title, specs.Explored($"?series={Shares}&scale=index&base=2000{years}").Y.Title);

    [Fact]
    public void Index_WithoutAYearOfValues_IsLinearAndSaysSo()
    {
        var spec = specs.Explored("?series=emigration/KAZ/caiss-2017&scale=index");
        Assert.Equal(AxisScale.Linear, spec.Scale);
        Assert.Equal("No year can serve as the base year, so no index is drawn.", spec.Notes[0]);
    }

    [Fact]
    public void Log_OfValuesAboveZero_IsDrawnForEachPlot()
    {
        var spec = specs.Explored($"?series={Shares},emigration/KAZ/supplementary&scale=log");
        Assert.Equal(
            ["Percent of GDP, logarithmic scale", "Thousand persons per year, logarithmic scale"],
            spec.Panels.Select(p => p.Y.Title));
        Assert.All(spec.Panels, p => Assert.Equal(AxisScale.Log, p.Scale));
    }

    [Fact]
    public void Years_ThatHoldNothing_GiveAnEmptyPlotThatSaysSo()
    {
        var spec = specs.Explored("?series=military-spending/RUS/ospanova-rakhmatulin-2018&to=2000&scale=log");
        Assert.Equal("No values match the filters.", spec.Empty);
        Assert.Equal(
            [
                "Linear axis, because a logarithmic scale needs values above zero: trillion roubles.",
                "Not shown: values for 2013–2017, outside the years on the axis.",
            ],
            spec.Notes);
    }

    [Fact]
    public void Undated_AloneOfACard_IsSaidAndNotDrawn()
    {
        var spec = specs.Explored("?series=drug-users/RUS/paizova-dadabayeva-park");
        Assert.Equal("None of the chosen figures has a date.", spec.Empty);
        Assert.Equal("drug-users-rus-undated-pdp", Assert.Single(spec.Facts).Id);
        Assert.Equal(
            "Not plotted, for lack of a date: Drug users, Russia, undated: 1.7 million persons (estimate); Paizova, "
            + "Dadabayeva & Park n.d., Russian interests in the region.",
            spec.Notes[0]);
    }

    [Fact]
    public void Breaks_OfAPrintedLine_AreDrawnInItsPlot()
    {
        var spec = specs.Explored($"?series={Shares},military-spending/RUS/ospanova-rakhmatulin-2018");
        Assert.Empty(spec.Panels[0].Breaks);
        Assert.Equal([2015.5], spec.Panels[1].Breaks.Select(b => b.X));
        Assert.Equal(spec.Panels[1].Breaks, spec.Breaks);
    }

    [Fact]
    public void Gaps_OfOneCountryInAPlot_AreHatchedAndOfSeveralSaid()
    {
        var alone = specs.Explored("?series=military-spending-sipri/TJK/supplementary");
        Assert.Equal([(2005, 2007), (2013, 2013)], alone.Gaps.Select(g => ((int)g.From, (int)g.To)));
        var together = specs.Explored(
            "?series=military-spending-sipri/TJK/supplementary,military-spending-sipri/RUS/supplementary");
        Assert.Empty(together.Gaps);
        Assert.Equal(
            "No value for Share of GDP, Tajikistan, 2005–2007, 2013: not printed. The SIPRI edition has no value.",
            together.Notes[0]);
    }

    [Fact]
    public void Letters_OfOneClaimAlone_AreNone()
    {
        var spec = specs.Explored("?series=student-quotas/KAZ/caiss-2017");
        Assert.Null(Assert.Single(spec.Series).Letter);
        Assert.All(spec.Sources, s => Assert.Empty(s.Letter));
        Assert.DoesNotContain(spec.Notes, n => n.Contains("Letters", StringComparison.Ordinal));
    }

    [Fact]
    public void Colours_OfCountries_AreTheirOwnInEveryPlot()
    {
        var spec = specs.Explored(
            "?series=military-spending-sipri/KAZ/supplementary,military-spending-sipri/RUS/supplementary,"
            + "emigration/KAZ/caiss-2017,emigration-ethnic-russians/KAZ/supplementary");
        Assert.Equal(
            [
                ("military-spending-sipri/KAZ/supplementary", SeriesColour.Kazakhstan, Mark.Cross),
                ("military-spending-sipri/RUS/supplementary", SeriesColour.Russia, Mark.Cross),
                ("emigration/KAZ/caiss-2017", SeriesColour.Kazakhstan, Mark.Bar),
                ("emigration-ethnic-russians/KAZ/supplementary", SeriesColour.Neutral, Mark.Plus),
            ],
            spec.Series.OrderBy(s => s.Key.StartsWith("emigration", StringComparison.Ordinal))
                .Select(s => (s.Key, s.Colour, s.Points[0].Mark)));
    }

    private static string RowKey(FigureRow row) =>
        string.Join('/', row.Indicator, row.Iso3, row.Basis == Basis.Supplementary ? "supplementary" : row.Source);
}
