using Dashboard.Core.Addresses;
using Dashboard.Core.Charts;
using Dashboard.Core.Explore;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Charts;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Explore;

/// <summary>How series of a made-up record are drawn over time, above each other where their units differ.</summary>
public sealed class ExploreRulesTests
{
    private static readonly Indicator
        Applications = MadeUp.Indicator("applications", ChartKind.Dots, title: "Applications", order: 2),
        Share = MadeUp.Indicator("share", ChartKind.Line, unit: "percent", title: "Share", order: 3),
        Quota = MadeUp.Indicator("quota", ChartKind.Bars, title: "Quota", order: 4);

    /// <summary>The first quantity of each country has its colour; a second one is neutral, with a mark of its own.</summary>
    [Fact]
    public void Colour_OfAQuantity_IsItsCountrysForTheFirstOfEach()
    {
        var spec = Explored(
            MadeUp.Observation(2014, 1), MadeUp.Observation(2014, 2, indicator: "applications"),
            MadeUp.Observation(2014, 3, iso3: "UZB", indicator: "applications"),
            MadeUp.Observation(2015, 4, "base", basis: Basis.Supplementary),
            MadeUp.Observation(2015, 5, "base", indicator: "applications", basis: Basis.Supplementary),
            MadeUp.Observation(2015, 6, "base", "UZB", "applications", basis: Basis.Supplementary));
        Assert.Equal(
            [
                (1.0, SeriesColour.Kazakhstan, Mark.Dot), (2.0, SeriesColour.Neutral, Mark.Dot),
                (3.0, SeriesColour.Uzbekistan, Mark.Dot), (4.0, SeriesColour.Kazakhstan, Mark.Cross),
                (5.0, SeriesColour.Neutral, Mark.Plus), (6.0, SeriesColour.Uzbekistan, Mark.Cross),
            ],
            spec.Series.Select(s => (s.Points[0].Y, s.Colour, s.Points[0].Mark)).OrderBy(s => s.Y));
    }

    /// <summary>Supplementary figures are muted unless countries must be told apart in any of the plots.</summary>
    [Theory]
    [InlineData("KAZ", SeriesColour.Supplementary, SeriesColour.Supplementary)]
    [InlineData("UZB", SeriesColour.Kazakhstan, SeriesColour.Uzbekistan)]
    public void Colour_OfSupplementaryFigures_TellsTheCountriesOfAllPlotsApart(
        string other, SeriesColour first, SeriesColour second)
    {
        var spec = Explored(
            MadeUp.Observation(2014, 1, "base", basis: Basis.Supplementary),
            MadeUp.Observation(2014, 2, "base", other, "share", basis: Basis.Supplementary));
        Assert.Equal([first, second], spec.Panels.Select(p => Assert.Single(p.Series).Colour));
    }

    /// <summary>Claims for one quantity stand a twenty-fifth of the years apart, on a long axis less than half a year; each
    /// value has its letter, and another quantity of the year is no claim beside it.</summary>
    [Theory]
    [InlineData(2010, 2013.9, 2014.1)]
    [InlineData(1915, 2013.8, 2014.2)]
    public void Claims_OfEachQuantity_StandApartWithTheirLetters(int first, double left, double right)
    {
        var spec = Explored(
            MadeUp.Observation(first, 9, "a"), MadeUp.Observation(2014, 1, "a"), MadeUp.Observation(2014, 2, "b"),
            MadeUp.Observation(2014, 3, "a", indicator: "applications"),
            MadeUp.Observation(2014, 4, "b", indicator: "applications"));
        Assert.Equal(
            [("A 1", left), ("A 3", left), ("B 2", right), ("B 4", right)],
            spec.Series.SelectMany(s => s.Points).Where(p => p.Y < 9).Select(p => (p.Label, Math.Round(p.X, 9))).Order());
    }

    /// <summary>A source has one letter in the whole drawing, and shows it in the plots whose values it disputes.</summary>
    [Fact]
    public void Letters_OfSources_AreTheSameInEveryPlot()
    {
        var spec = Explored(
            MadeUp.Observation(2014, 1, "a"), MadeUp.Observation(2014, 2, "b"), MadeUp.Observation(2015, 3, "c"),
            MadeUp.Observation(2014, 4, "b", indicator: "share"), MadeUp.Observation(2014, 5, "c", indicator: "share"));
        Assert.Equal(
            ["A 1", "B 2", "3", "B 4", "C 5"],
            spec.Series.SelectMany(s => s.Points).OrderBy(p => p.Y).Select(p => p.Label));
    }

    [Fact]
    public void Claims_InAPlotOfFewYears_StandApartByTheCommonAxis()
    {
        var spec = Explored(
            MadeUp.Observation(2014, 1, "a"), MadeUp.Observation(2014, 2, "b"),
            MadeUp.Observation(2010, 3, indicator: "share"));
        Assert.Equal(
            [2013.9, 2014.1], spec.Panels[0].Series.SelectMany(s => s.Points).Select(p => Math.Round(p.X, 9)).Order());
    }

    [Theory]
    [InlineData("grants", false, "Mean 5, 2005–2010")]
    [InlineData("grants", true, "Mean 5, since 2005; end year not printed")]
    [InlineData("applications", false, "Mean 5, 2005–2010")]
    [InlineData("quota", false, "5, 2005–2010")]
    [InlineData("quota", true, "5, since 2005")]
    public void Bar_OfAQuantity_IsAMeanOnlyWhereItsChartIsOverTime(string indicator, bool open, string label)
    {
        var spec = Explored(
            MadeUp.Observation(2005, 5, indicator: indicator, period: open ? "since 2005" : null, end: 2010, open: open));
        Assert.Equal(label, Assert.Single(Assert.Single(spec.Series).Points).Label);
        Assert.Contains("Bar: one value for all the years it covers, labelled where it is a mean.", spec.Notes);
    }

    /// <summary>A gap is a band where nothing of another country is drawn over it, whatever the chart of its quantity.</summary>
    [Theory]
    [InlineData("KAZ", "quota", "quota", true)]
    [InlineData("KAZ", "applications", "grants", true)]
    [InlineData("UZB", "grants", "grants", false)]
    [InlineData("UZB", "applications", "grants", false)]
    [InlineData("KAZ", "applications", "applications", false)]
    public void Gap_OfTheFirstQuantity_IsABandAmongFiguresOfItsCountry(
        string other, string otherQuantity, string gap, bool band)
    {
        var first = gap == "quota" ? gap : "grants";
        var spec = Explored(
            [
                MadeUp.Observation(2000, 1, indicator: first),
                MadeUp.Observation(2010, 2, iso3: other, indicator: otherQuantity),
            ],
            [MadeUp.Gap(2005, 2006, indicator: gap)]);
        var quantity = gap == "grants" ? "Grants" : "Applications";
        Assert.Equal(band ? 1 : 0, spec.Gaps.Count);
        Assert.Equal(
            [band ? "No yearly values, 2005–2006: not printed. Our note."
                : $"No value for {quantity}, Kazakhstan, 2005–2006: not printed. Our note."],
            spec.Notes);
    }

    [Theory]
    [InlineData(1.0, null, AxisScale.Log)]
    [InlineData(0.0, null, AxisScale.Linear)]
    [InlineData(-1.0, null, AxisScale.Linear)]
    [InlineData(5.0, 1.0, AxisScale.Log)]
    [InlineData(5.0, 0.0, AxisScale.Linear)]
    [InlineData(null, 0.0, AxisScale.Linear)]
    public void Log_OfAPlot_NeedsEveryValueAndRangeAboveZero(double? value, double? low, AxisScale scale)
    {
        var spec = Explored(
            [MadeUp.Observation(2014, value, low: low, high: low is null ? null : 9), MadeUp.Observation(2015, 10)],
            [], AxisScale.Log);
        Assert.Equal(scale, spec.Scale);
        Assert.Equal(
            scale == AxisScale.Log ? [] : ["Linear axis, because a logarithmic scale needs values above zero: grants."],
            spec.Notes);
    }

    [Fact]
    public void Breaks_OfEveryLine_AreDrawnAndOfDotsNone()
    {
        var spec = Explored(
            MadeUp.Observation(2001, 1, cited: "SIPRI"), MadeUp.Observation(2002, 2, cited: "BBC"),
            MadeUp.Observation(2003, 1, indicator: "applications", cited: "SIPRI"),
            MadeUp.Observation(2004, 2, indicator: "applications", cited: "BBC"),
            MadeUp.Observation(2005, 1, indicator: "share", cited: "SIPRI"),
            MadeUp.Observation(2006, 2, indicator: "share", cited: "BBC"));
        Assert.Equal([2001.5, 2005.5], spec.Breaks.Select(b => b.X));
    }

    [Fact]
    public void Rows_OfSeveralPlots_AreThoseOfTheirMarks()
    {
        var spec = Explored(
            MadeUp.Observation(2014, 1), MadeUp.Observation(2014, 2, indicator: "share"),
            MadeUp.Observation(2015, 3), MadeUp.Observation(2015, 4, indicator: "share"));
        Assert.Equal([1, 3, 2, 4], spec.Rows.Select(r => r.Value!.Value));
        Assert.All(spec.Series.SelectMany(s => s.Points), p => Assert.Equal(p.Y, spec.Rows[p.Row].Value));
    }

    [Theory]
    [InlineData("KAZ", "grants", null, null)]
    [InlineData("UZB", "grants", "Kazakhstan", "Uzbekistan")]
    [InlineData("KAZ", "applications", "Grants", "Applications")]
    [InlineData("UZB", "applications", "Grants, Kazakhstan", "Applications, Uzbekistan")]
    public void Name_OfASeries_IsWhatTheTitleLeavesOpen(string iso3, string indicator, string? first, string? last)
    {
        var spec = Explored(
            MadeUp.Observation(2001, 1), MadeUp.Observation(2002, 2),
            MadeUp.Observation(2003, 3, iso3: iso3, indicator: indicator),
            MadeUp.Observation(2004, 4, iso3: iso3, indicator: indicator));
        Assert.Equal((first, last), (spec.Series[0].EndLabel, spec.Series[^1].EndLabel));
    }

    [Fact]
    public void Series_Explored_HaveNothingToPutInFocusAndAllTheirYears()
    {
        var spec = Explored(
            [MadeUp.Observation(2001, 1, indicator: "late"), MadeUp.Observation(2010, 2, iso3: "UZB", indicator: "late")],
            [], others: MadeUp.Indicator("late", defaultFrom: 2005));
        Assert.Equal(["KAZ", "UZB"], spec.Series.Select(s => s.Iso3));
        Assert.All(spec.Series, s => Assert.Equal((null, false), (s.Focus, s.Dimmed)));
        Assert.Equal((2000.5, 2010.5), (spec.X.Min, spec.X.Max));
    }

    private static ChartSpec Explored(params IReadOnlyList<Observation> observations) => Explored(observations, []);

    private static ChartSpec Explored(
        IReadOnlyList<Observation> observations, IReadOnlyList<Gap> gaps, AxisScale scale = AxisScale.Linear,
        params IReadOnlyList<Indicator> others)
    {
        var data = MadeUpChart.Of(ChartKind.Line, observations, gaps);
        var record = new ExploreData(new DocumentedRecord
        {
            DataVersion = data.DataVersion,
            Sources = data.Sources,
            Entities = [.. data.Entities.Values],
            Indicators = [MadeUp.Indicator(), Applications, Share, Quota, .. others],
            Observations = observations,
            Gaps = gaps,
            Organisations = [],
            Places = [],
            Events = [],
            Frameworks = [],
            Classifications = [],
            Sections = [],
            Spellings = [],
            Changes = [],
            Claims = [],
        });
        return ExploreSpecBuilder.Build(
            record, ExploreQuery.None with { Series = [.. record.Series.Select(s => s.Key)], Scale = scale });
    }
}
