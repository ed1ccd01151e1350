using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Charts;

/// <summary>What a query leaves of made-up figures and gaps, and which sources have letters.</summary>
public sealed class SelectionTests
{
    private static readonly Indicator Fact = MadeUp.Indicator("share", ChartKind.Fact, "grants", "percent", "Share");

    /// <summary>Letters go to sources that print values for one period, in the order of the sources, whatever is filtered.</summary>
    [Fact]
    public void Letters_OfSources_AreThoseThatSpeakOfOnePeriod()
    {
        Assert.Equal("", Letters(MadeUp.Observation(2014, 1, "a"), MadeUp.Observation(2015, 2, "b")));
        Assert.Equal("", Letters(MadeUp.Observation(2014, 1, "a", id: "x"), MadeUp.Observation(2014, 2, "a", id: "y")));
        Assert.Equal("", Letters(MadeUp.Observation(2014, 1, "a"), MadeUp.Observation(2014, 2, "b", iso3: "UZB")));
        Assert.Equal("", Letters(MadeUp.Observation(2014, 1, "a"), MadeUp.Observation(2014, 2, "b", basis: Basis.Supplementary)));
        Assert.Equal("", Letters(MadeUp.Observation(2014, 1, "a"), MadeUp.Observation(2014, 2, "b", period: "2014/15")));
        Assert.Equal("", Letters(MadeUp.Observation(2014, 1, "a", indicator: "share"), MadeUp.Observation(2014, 2, "b", indicator: "share")));
        Assert.Equal("A=b B=c", Letters(MadeUp.Observation(2014, 1, "a"), MadeUp.Observation(2015, 1, "b"), MadeUp.Observation(2015, 2, "c")));

        static string Letters(params IReadOnlyList<Observation> figures)
        {
            var selection = new ChartSelection(MadeUpChart.Of(ChartKind.Line, figures, companions: [Fact]), ChartQuery.All with { Sources = ["nobody"] });
            Assert.Empty(selection.Observations);
            return string.Join(' ', selection.Letters.OrderBy(l => l.Value).Select(l => $"{l.Value}={l.Key}"));
        }
    }

    [Theory]
    [InlineData("", "2001 2002 2003 s2002 U2002", "2004 U2005 s2006")]
    [InlineData("?countries=UZB", "U2002", "U2005")]
    [InlineData("?countries=KAZ", "2001 2002 2003 s2002", "2004 s2006")]
    [InlineData("?sources=paper", "2001 2002 2003 U2002", "2004 U2005")]
    [InlineData("?supplementary=off", "2001 2002 2003 U2002", "2004 U2005")]
    [InlineData("?from=2002", "2002 2003 s2002 U2002", "2004 U2005 s2006")]
    [InlineData("?from=2003", "2003", "2004 U2005 s2006")]
    [InlineData("?to=2002", "2001 2002 s2002 U2002", "")]
    [InlineData("?to=2004", "2001 2002 2003 s2002 U2002", "2004")]
    [InlineData("?from=2005&to=2005", "", "2004 U2005")]
    public void Query_OfCountriesSourcesAndYears_LeavesWhatItAsksFor(string address, string figures, string gaps)
    {
        var data = MadeUpChart.Of(
            ChartKind.Line, [.. MadeUpChart.Line(2001, "1 2 3"), MadeUp.Observation(2002, 9, "base", basis: Basis.Supplementary), MadeUp.Observation(2002, 8, iso3: "UZB")],
            [MadeUp.Gap(2004, 2005), MadeUp.Gap(2005, 2005, "UZB"), MadeUp.Gap(2006, 2006, source: "base")]);
        var selection = new ChartSelection(data, data.Read(new AddressReader(address)));
        Assert.Equal(figures, string.Join(' ', selection.Observations.Select(o => Prefix(o.Iso3, o.SourceId) + o.PeriodStart)));
        Assert.Equal(gaps, string.Join(' ', selection.Gaps.Select(g => Prefix(g.Iso3, g.SourceId) + g.PeriodStart)));

        static string Prefix(string iso3, string source) => source == "base" ? "s" : iso3 == "UZB" ? "U" : "";
    }

    [Fact]
    public void Years_ThatAreNotAskedFor_StartWhereTheChartDoes()
    {
        var data = MadeUpChart.Of(ChartKind.Line, [.. MadeUpChart.Line(2001, "1 2 3")], main: MadeUp.Indicator(defaultFrom: 2002));
        var selection = new ChartSelection(data, ChartQuery.All);
        Assert.Equal(("2002 2003", "2001", 2002, null), (Years(selection.Observations), Years(selection.Outside), selection.From, selection.To));
        Assert.Equal("2001 2002 2003", Years(new ChartSelection(data, ChartQuery.All with { From = 1990 }).Observations));
        Assert.Contains("Not shown: values of 2001, outside the years of the axis.", MadeUpChart.Spec(data).Notes);

        static string Years(IEnumerable<Observation> figures) => string.Join(' ', figures.Select(o => o.PeriodStart));
    }

    [Theory]
    [InlineData(2004, true)]
    [InlineData(2010, true)]
    [InlineData(2011, false)]
    public void Period_OverYears_IsInsideWhereItTouchesThem(int from, bool inside) => Assert.Equal(
        inside, new ChartSelection(MadeUpChart.Of(ChartKind.Line, [MadeUp.Observation(2005, 1, end: 2010)]), ChartQuery.All with { From = from }).Observations.Count == 1);

    /// <summary>A period without a printed end goes as far as its years are missing, and at least to its first; a fact has no end at all.</summary>
    [Theory]
    [InlineData(null, "grants", 2050, true)]
    [InlineData(2016, "grants", 2016, true)]
    [InlineData(2016, "grants", 2017, false)]
    [InlineData(2001, "grants", 2005, true)]
    [InlineData(2001, "grants", 2006, false)]
    [InlineData(2016, "share", 2050, true)]
    public void Period_WithoutAnEnd_GoesAsFarAsItsYearsAreMissing(int? gapEnd, string indicator, int from, bool inside)
    {
        IReadOnlyList<Gap> gaps = gapEnd is { } end ? [MadeUp.Gap(2000, end - 1), MadeUp.Gap(2000, end), MadeUp.Gap(2000, 2040, indicator: "share")] : [];
        var data = MadeUpChart.Of(ChartKind.Line, [MadeUp.Observation(2005, 1, indicator: indicator, period: "since 2005", open: true)], gaps, [Fact]);
        Assert.Equal(inside, new ChartSelection(data, ChartQuery.All with { From = from }).Observations.Count == 1);
    }

    [Fact]
    public void Row_OfAFigure_HasItsLetterUnlessItIsSupplementary()
    {
        var data = MadeUpChart.Of(
            ChartKind.Line, [MadeUp.Observation(2014, 1, "a"), MadeUp.Observation(2014, 2, "b"), MadeUp.Observation(2014, 3, "b", id: "s", basis: Basis.Supplementary)], [MadeUp.Gap(2015, 2015, source: "b")]);
        var selection = new ChartSelection(data, ChartQuery.All);
        Assert.Equal(["A", "B", "", "B"], data.Observations.Select(selection.Row).Append(selection.Row(data.Gaps[0])).Select(r => r.Letter));
    }

    [Theory]
    [InlineData("KAZ", "KAZ UZB")]
    [InlineData(null, "KAZ UZB")]
    public void Focus_OfSeveralCountries_ChoosesBetweenThem(string? focus, string keys)
    {
        var data = MadeUpChart.Of(ChartKind.Line, [MadeUp.Observation(2014, 1, iso3: "UZB"), MadeUp.Observation(2014, 2), MadeUp.Observation(2014, 2, iso3: "KGZ", indicator: "share")], companions: [Fact]);
        Assert.Equal(keys, string.Join(' ', FocusChoice.Of(data).Select(f => f.Key)));
        var spec = MadeUpChart.Spec(data, ChartQuery.All with { Focus = focus });
        Assert.Equal(focus is null ? "KAZ False, UZB False" : "KAZ False, UZB True", string.Join(", ", spec.Series.OrderBy(s => s.Iso3).Select(s => $"{s.Focus} {s.Dimmed}")));
        Assert.Equal(focus ?? spec.Series[^1].Iso3, spec.Series[^1].Iso3);
    }

    [Fact]
    public void Focus_OfOneCountry_ChoosesQuantitiesAndSourcesThatPartTheSeries()
    {
        var companion = MadeUp.Indicator("applications", ChartKind.Dots, "grants", title: "Applications");
        Observation[] figures = [MadeUp.Observation(2014, 1, "a"), MadeUp.Observation(2014, 2, "b"), MadeUp.Observation(2015, 3, "b", indicator: "applications"), MadeUp.Observation(2014, 4, "base", basis: Basis.Supplementary)];
        Assert.Equal(["grants", "applications", "a", "b", "supplementary"], Keys(figures));
        Assert.Equal(["a", "b"], Keys(figures[..2]));
        Assert.Equal(["grants", "applications"], Keys(figures[1..3]));
        Assert.Empty(Keys(figures[..1]));

        IEnumerable<string> Keys(IReadOnlyList<Observation> observations) =>
            FocusChoice.Of(MadeUpChart.Of(ChartKind.Line, observations, companions: [companion])).Select(f => f.Key);
    }

    [Theory]
    [InlineData(ChartKind.Bars)]
    [InlineData(ChartKind.Fact)]
    public void Focus_OfAList_HasNothingToChoose(ChartKind kind) => Assert.Empty(FocusChoice.Of(MadeUpChart.Of(kind, [MadeUp.Observation(2014, 1), MadeUp.Observation(2014, 2, iso3: "UZB")])));

    [Fact]
    public void Focus_ThatTheFiltersLeaveOut_DimsNothing()
    {
        var data = MadeUpChart.Of(ChartKind.Line, [MadeUp.Observation(2014, 1), MadeUp.Observation(2014, 2, iso3: "UZB")]);
        var spec = MadeUpChart.Spec(data, ChartQuery.All with { Focus = "UZB", Countries = ["KAZ"] });
        Assert.False(Assert.Single(spec.Series).Dimmed);
        Assert.Equal("Subtitle of grants. In focus: Uzbekistan, which the filters leave out", spec.Subtitle);
    }

    [Theory]
    [InlineData(ChartKind.Line, "UZB", "grants", true)]
    [InlineData(ChartKind.Dots, "UZB", "grants", true)]
    [InlineData(ChartKind.Slope, "UZB", "grants", false)]
    [InlineData(ChartKind.Bars, "UZB", "grants", false)]
    [InlineData(ChartKind.Line, "KAZ", "grants", false)]
    [InlineData(ChartKind.Line, "UZB", "share", false)]
    public void Panels_OfAChart_NeedSeveralCountriesOfItsQuantityOverTime(ChartKind kind, string other, string indicator, bool permitted) => Assert.Equal(
        permitted, CountryPanels.ArePermitted(MadeUpChart.Of(kind, [MadeUp.Observation(2014, 1), MadeUp.Observation(2015, 2, iso3: other, indicator: indicator)], companions: [Fact])));

    /// <summary>Each country with values or a reason for none has a plot with the axes of the whole; bands are cut to them, and named where wide.</summary>
    [Fact]
    public void Panels_OfCountries_ShareTheirAxesAndSayWhatIsMissing()
    {
        var data = MadeUpChart.Of(
            ChartKind.Line, [.. MadeUpChart.Line(2001, "1 2 3 4 5 6 7 8 9 10"), MadeUp.Observation(2001, 2, iso3: "UZB", cited: "SIPRI"), MadeUp.Observation(2002, 3, iso3: "UZB", cited: "BBC")],
            [
                MadeUp.Gap(2003, 2005, "UZB"), MadeUp.Gap(2007, 2008, "UZB"), MadeUp.Gap(1990, 2020, "TJK", reason: GapReason.NotCollected), MadeUp.Gap(1990, 1999, "KGZ"), MadeUp.Gap(2011, 2020, "KGZ"),
            ]);
        var spec = MadeUpChart.Spec(data, ChartQuery.All with { Panels = true });
        Assert.Equal(["Kazakhstan", "Tajikistan", "Uzbekistan"], spec.Panels.Select(p => p.Title));
        Assert.All(spec.Panels, p => Assert.Equal((spec.X, spec.Y), (p.X, p.Y)));
        Assert.Equal([10, 0, 2], spec.Panels.Select(p => p.Series.Sum(s => s.Points.Count)));
        Assert.Equal([new GapBand(2001, 2010, "No value: not collected", "No value: not collected")], spec.Panels[1].Gaps);
        Assert.Equal([new GapBand(2003, 2005, "No value: not printed", "No value: not printed"), new GapBand(2007, 2008, "", "")], spec.Panels[2].Gaps);
        Assert.Equal([0, 0, 1], spec.Panels.Select(p => p.Breaks.Count));
        Assert.Equal((3, 0, 1), (spec.Series.Count + 1, spec.Gaps.Count, spec.Breaks.Count));
        Assert.All(spec.Series, s => Assert.True(s.InPanel));
    }

    [Fact]
    public void Panels_WhereOneCountryIsLeft_AreOnePlot()
    {
        var data = MadeUpChart.Of(ChartKind.Line, [MadeUp.Observation(2014, 1), MadeUp.Observation(2014, 2, iso3: "UZB")]);
        Assert.Empty(MadeUpChart.Spec(data, ChartQuery.All with { Panels = true, Countries = ["KAZ"] }).Panels);
        Assert.Empty(MadeUpChart.Spec(data).Panels);
    }
}
