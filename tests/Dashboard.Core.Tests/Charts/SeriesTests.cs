using Dashboard.Core.Addresses;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Charts;

/// <summary>How the series of a made-up chart are named, coloured, put in focus and listed.</summary>
public sealed class SeriesTests
{
    private static readonly Indicator Applications = MadeUp.Indicator(
        "applications", ChartKind.Line, "grants", "applications", "Applications");

    /// <summary>A series has the letter of its source where sources speak of one year; its labels have it for the main quantity
    /// alone.</summary>
    [Fact]
    public void Series_OfSources_AreNamedByTheirLetters()
    {
        var spec = MadeUpChart.Spec(MadeUpChart.Of(
            ChartKind.Line,
            [
                MadeUp.Observation(2014, 1, "a"), MadeUp.Observation(2014, 2, "b"),
                MadeUp.Observation(2015, 3, "b", indicator: "applications"),
                MadeUp.Observation(2016, 4, "c"), MadeUp.Observation(2017, 5, "b", basis: Basis.Supplementary),
            ],
            companions: [Applications]));
        Assert.Equal(
            [
                ("Applications, Kazakhstan (B)", "B", "3"), ("Grants, Kazakhstan", null, "4"),
                ("Grants, Kazakhstan (A)", "A", "A 1"),
                ("Grants, Kazakhstan (B)", "B", "B 2"), ("Grants, Kazakhstan (supplementary)", null, "5"),
            ],
            spec.Series.Select(s => (s.Name, s.Letter, s.Points[0].Label)).OrderBy(s => s.Name, StringComparer.Ordinal));
        Assert.Equal(
            "applications/KAZ/b grants/KAZ/a grants/KAZ/b grants/KAZ/c grants/KAZ/supplementary",
            string.Join(' ', spec.Series.Select(s => s.Key).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("RUS", SeriesColour.Russia)]
    [InlineData("KAZ", SeriesColour.Kazakhstan)]
    [InlineData("KGZ", SeriesColour.Kyrgyzstan)]
    [InlineData("TJK", SeriesColour.Tajikistan)]
    [InlineData("TKM", SeriesColour.Turkmenistan)]
    [InlineData("UZB", SeriesColour.Uzbekistan)]
    [InlineData("WLD", SeriesColour.Neutral)]
    public void Colour_OfACountry_IsItsOwn(string iso3, SeriesColour colour)
    {
        Assert.Equal(
            colour, Assert.Single(MadeUpChart.Spec(ChartKind.Line, MadeUp.Observation(2014, 1, iso3: iso3)).Series).Colour);
        var supplementary = MadeUpChart.Spec(
            ChartKind.Line, MadeUp.Observation(2014, 1, iso3: iso3, basis: Basis.Supplementary),
            MadeUp.Observation(2014, 1, iso3: iso3 == "KAZ" ? "UZB" : "KAZ", basis: Basis.Supplementary));
        Assert.Equal(colour, supplementary.Series.Single(s => s.Iso3 == iso3).Colour);
    }

    /// <summary>A second quantity is neutral; supplementary figures of one country are muted, and a second quantity of them has
    /// another mark.</summary>
    [Fact]
    public void Colour_OfAQuantity_TellsTheSecondAndTheSupplementaryApart()
    {
        var spec = MadeUpChart.Spec(MadeUpChart.Of(
            ChartKind.Line,
            [
                MadeUp.Observation(2014, 1), MadeUp.Observation(2014, 2, indicator: "applications"),
                MadeUp.Observation(2015, 3, "base", basis: Basis.Supplementary),
                MadeUp.Observation(2015, 4, "base", indicator: "applications", basis: Basis.Supplementary),
            ],
            companions: [Applications]));
        Assert.Equal(
            [
                (1.0, SeriesColour.Kazakhstan, Mark.Dot), (2.0, SeriesColour.Neutral, Mark.Dot),
                (3.0, SeriesColour.Supplementary, Mark.Cross), (4.0, SeriesColour.SupplementarySecond, Mark.Plus),
            ],
            spec.Series.Select(s => (s.Points[0].Y, s.Colour, s.Points[0].Mark)).OrderBy(s => s.Y));
        Assert.Equal("Grants, applications", spec.Y.Title);
        Assert.Equal(["Crosses: supplementary figures, not printed by the documents."], spec.Notes);
    }

    [Fact]
    public void Colour_OfASecondQuantity_IsNeutralForACountryThatHasNoOther()
    {
        var spec = MadeUpChart.Spec(MadeUpChart.Of(
            ChartKind.Line, [MadeUp.Observation(2014, 1), MadeUp.Observation(2014, 2, iso3: "UZB", indicator: "applications")],
            companions: [Applications]));
        Assert.Equal(
            [("KAZ", SeriesColour.Kazakhstan), ("UZB", SeriesColour.Neutral)], spec.Series.Select(s => (s.Iso3, s.Colour)));
    }

    /// <summary>What is in focus is drawn last, over the dimmed ones; supplementary figures can be in focus too.</summary>
    [Theory]
    [InlineData("a", "Short a", "a")]
    [InlineData("b", "Short b", "b")]
    [InlineData("supplementary", "Supplementary figures", "")]
    public void Focus_OnASource_DimsTheOthersBehindIt(string key, string name, string source)
    {
        var data = MadeUpChart.Of(
            ChartKind.Line,
            [
                MadeUp.Observation(2014, 1, "a"), MadeUp.Observation(2015, 2, "b"),
                MadeUp.Observation(2016, 3, "base", basis: Basis.Supplementary),
            ]);
        var spec = MadeUpChart.Spec(data, ChartQuery.All with { Focus = key });
        Assert.Equal([true, true, false], spec.Series.Select(s => s.Dimmed));
        Assert.Equal((source, key), (spec.Series[^1].SourceId, spec.Series[^1].Focus));
        Assert.Equal(["a", "b", "supplementary"], spec.Series.Select(s => s.Focus).Order(StringComparer.Ordinal));
        Assert.Equal("Subtitle of grants. In focus: " + name, spec.Subtitle);
    }

    [Fact]
    public void Focus_OnSupplementaryFiguresThatAreLeftOut_DimsNothing()
    {
        var data = MadeUpChart.Of(
            ChartKind.Line,
            [
                MadeUp.Observation(2014, 1, "a"), MadeUp.Observation(2015, 2, "b"),
                MadeUp.Observation(2016, 3, "base", basis: Basis.Supplementary),
            ]);
        var spec = MadeUpChart.Spec(data, ChartQuery.All with { Focus = "supplementary", Supplementary = false });
        Assert.Equal([("a", false), ("b", false)], spec.Series.Select(s => (s.SourceId, s.Dimmed)));
        spec = MadeUpChart.Spec(data, ChartQuery.All with { Focus = "a", Sources = ["base"] });
        Assert.Equal([("", false)], spec.Series.Select(s => (s.SourceId, s.Dimmed)));
    }

    [Theory]
    [InlineData(20, "paper", false, false)]
    [InlineData(21, "paper", false, true)]
    [InlineData(1, "paper", true, false)]
    [InlineData(1, "", true, true)]
    [InlineData(1, "", false, false)]
    public void Series_WithManyMarksOrSupplementaryInAPanel_IsDrawnSmall(int points, string source, bool inPanel, bool isLong)
    {
        var series = MadeUpChart.Spec(ChartKind.Line, MadeUp.Observation(2014, 1)).Series[0];
        var marks = Enumerable.Repeat(series.Points[0], points);
        Assert.Equal(isLong, (series with { Points = [.. marks], SourceId = source, AmongMany = inPanel }).IsLong);
    }

    /// <summary>Labels in a panel stand on both sides of marks that are near each other; in one plot those of other years do
    /// not.</summary>
    [Fact]
    public void Panel_OfACountry_LabelsNeighboursOnBothSides()
    {
        var data = MadeUpChart.Of(
            ChartKind.Dots,
            [
                MadeUp.Observation(2001, 10, cited: "SIPRI"), MadeUp.Observation(2002, 12, cited: "BBC"),
                MadeUp.Observation(2011, 1),
                MadeUp.Observation(2005, 20, iso3: "UZB"),
            ]);
        Assert.All(MadeUpChart.Spec(data).Series.SelectMany(s => s.Points), p => Assert.Equal(LabelSide.Above, p.LabelSide));
        var panels = MadeUpChart.Spec(data, ChartQuery.All with { Panels = true }).Panels;
        Assert.Equal([LabelSide.Below, LabelSide.Above, LabelSide.Above], panels[0].Series[0].Points.Select(p => p.LabelSide));
        Assert.All(panels, p => Assert.Empty(p.Breaks));
    }

    /// <summary>In a panel the labels of supplementary marks are at least a fifth of the years apart.</summary>
    [Fact]
    public void Panel_OfSupplementaryFigures_LabelsTheLastAndAPeakThatIsFarEnough()
    {
        Assert.Equal("10", Labels("1 2 3 4 5 6 7 9 8 10"));
        Assert.Equal("8", Labels("1 2 3 4 5 6 7 8 9 8"));
        Assert.Equal("9 8", Labels("1 2 9 4 5 6 7 6 1 8"));
        Assert.Equal("9 8", Labels("1 2 3 4 5 6 7 9 1 8"));

        static string Labels(string values)
        {
            var data = MadeUpChart.Of(
                ChartKind.Line,
                [
                    .. MadeUpChart.Line(2001, values, basis: Basis.Supplementary),
                    .. MadeUpChart.Line(2001, "1 1", iso3: "UZB", basis: Basis.Supplementary),
                ]);
            var panel = MadeUpChart.Spec(data, ChartQuery.All with { Panels = true }).Panels[0];
            return string.Join(' ', panel.Series[0].Points.Select(p => p.Label).Where(l => l.Length > 0));
        }
    }

    [Fact]
    public void Rows_OfAChart_AreItsFiguresThenItsGaps()
    {
        var spec = MadeUpChart.Spec(MadeUpChart.Of(
            ChartKind.Line,
            [
                MadeUp.Observation(2014, 1500, bound: Bound.About),
                MadeUp.Observation(2014, 2, "base", basis: Basis.Supplementary),
            ],
            [MadeUp.Gap(2015, 2016), MadeUp.Gap(2017, 2017, source: "base")]));
        Assert.Equal(
            [
                ("2014", "about 1,500", "about 1,500 grants", Basis.Document), ("2014", "2", "2 grants", Basis.Supplementary),
                ("2015–2016", "not printed", "not printed", Basis.Document),
                ("2017", "not printed", "not printed", Basis.Supplementary),
            ],
            spec.Rows.Select(r => (r.Period, r.Brief, r.Display, r.Basis)));
    }

    [Fact]
    public void Sources_OfAChart_AreThoseOfItsRowsDocumentsFirst()
    {
        var data = MadeUpChart.Of(
            ChartKind.Line,
            [
                MadeUp.Observation(2014, 2, "base", basis: Basis.Supplementary, locator: "table"),
                MadeUp.Observation(2015, 1, "b", locator: "p. 2"),
                MadeUp.Observation(2014, 1, "b"), MadeUp.Observation(2013, 1, "b"), MadeUp.Observation(2015, 2, "a"),
            ]);
        var sources = new[]
        {
            MadeUp.Source("base", SourceKind.Supplementary, doi: "10.1/a"), MadeUp.Source("b", url: "https://b", doi: "10.1/b"),
            MadeUp.Source("a"), MadeUp.Source("unused"),
        };
        var lines = MadeUpChart.Spec(data with { Sources = sources }).Sources;
        Assert.Equal(
            [("b", "A", "p. 2; p. 1", "https://b"), ("a", "B", "p. 1", ""), ("base", "", "table", "https://doi.org/10.1/a")],
            lines.Select(l => (l.Id, l.Letter, l.Locators, l.Url)));
    }

    [Fact]
    public void Indicators_OfAChart_BeginWithTheMainOne()
    {
        var data = MadeUpChart.Of(ChartKind.Line, [], companions: [Applications]);
        Assert.Equal(["grants", "applications"], data.Indicators.Select(i => i.Id));
        Assert.Equal(["grants", "applications"], data.OnAxis.Select(i => i.Id));
    }

    [Fact]
    public void Note_OfFiguresOutsideTheYears_NamesEachPeriodOnceInOrder()
    {
        var data = MadeUpChart.Of(
            ChartKind.Line,
            [
                MadeUp.Observation(2003, 1), MadeUp.Observation(2001, 1), MadeUp.Observation(2001, 2, iso3: "UZB"),
                MadeUp.Observation(2010, 1), MadeUp.Observation(2002, 70, indicator: "share"),
            ],
            companions: [MadeUp.Indicator("share", ChartKind.Fact, "grants", "percent", "Share")]);
        Assert.Equal(
            ["Not shown: values for 2001 and 2003, outside the years on the axis."],
            MadeUpChart.Spec(data, ChartQuery.All with { From = 2005 }).Notes);
    }
}
