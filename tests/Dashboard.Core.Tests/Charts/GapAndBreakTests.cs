using Dashboard.Core.Addresses;
using Dashboard.Core.Charts;
using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Charts;

/// <summary>Where a made-up chart says that values are missing or that their source changes.</summary>
public sealed class GapAndBreakTests
{
    private static readonly Indicator Companion = MadeUp.Indicator("share", ChartKind.Line, "grants", title: "Share");

    [Theory]
    [InlineData(null, null, 2001, 2009)]
    [InlineData(2003, 2009, 2003, 2009)]
    [InlineData(2001, 2006, 2001, 2006)]
    [InlineData(1990, 2020, 2001, 2009)]
    public void Gap_OfTheMainQuantity_IsABandInsideTheYearsAskedFor(int? from, int? to, double start, double end)
    {
        var spec = MadeUpChart.Spec(
            Data(ChartKind.Line, [MadeUp.Gap(2001, 2009, reason: GapReason.ChartLost)]),
            ChartQuery.All with { From = from, To = to });
        Assert.Equal(
            new GapBand(start, end, "No yearly values, 2001–2009: chart lost. Our note.", "chart lost"),
            Assert.Single(spec.Gaps));
        Assert.Equal("No yearly values, 2001–2009: chart lost. Our note.", spec.Notes[0]);
    }

    [Theory]
    [InlineData(ChartKind.Line, true)]
    [InlineData(ChartKind.Dots, true)]
    [InlineData(ChartKind.Slope, false)]
    [InlineData(ChartKind.Bars, false)]
    [InlineData(ChartKind.Fact, false)]
    public void Gap_OnAnotherKindOfChart_IsANote(ChartKind kind, bool band)
    {
        var spec = MadeUpChart.Spec(Data(kind, [MadeUp.Gap(2001, 2001)]));
        Assert.Equal(band ? 1 : 0, spec.Gaps.Count);
        Assert.Equal(
            [band ? "No yearly values, 2001: not printed. Our note." : "No value for Kazakhstan, 2001: not printed. Our note."],
            spec.Notes.Where(n => n.StartsWith("No ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Gap_OfAnotherCountryOrQuantity_HatchesNothing()
    {
        var spec = MadeUpChart.Spec(
            Data(ChartKind.Line, [MadeUp.Gap(2001, 2002, "UZB"), MadeUp.Gap(2003, 2003, indicator: "share")]));
        Assert.Empty(spec.Gaps);
        Assert.Equal(
            [
                "No value for Uzbekistan, 2001–2002: not printed. Our note.",
                "No value for Share, Kazakhstan, 2003: not printed. Our note.",
            ],
            spec.Notes);
    }

    [Fact]
    public void Gap_OfOneOfSeveralCountries_HatchesNothing()
    {
        var spec = MadeUpChart.Spec(MadeUpChart.Of(
            ChartKind.Line, [MadeUp.Observation(2000, 1), MadeUp.Observation(2000, 1, iso3: "UZB")], [MadeUp.Gap(2001, 2002)]));
        Assert.Empty(spec.Gaps);
        Assert.Equal(["No value for Kazakhstan, 2001–2002: not printed. Our note."], spec.Notes);
    }

    [Fact]
    public void Gap_BesideValuesOfAnotherQuantityOfAnotherCountry_StaysABand() => Assert.Single(
        MadeUpChart.Spec(MadeUpChart.Of(
            ChartKind.Line,
            [
                MadeUp.Observation(2000, 1), MadeUp.Observation(2003, 1),
                MadeUp.Observation(2000, 1, iso3: "UZB", indicator: "share"),
            ],
            [MadeUp.Gap(2001, 2002)], [Companion])).Gaps);

    /// <summary>The axis spans the values: years without any at its ends would press them together.</summary>
    [Fact]
    public void Gap_BeforeTheFirstValueOrAfterTheLast_IsANoteAlone()
    {
        var spec = MadeUpChart.Spec(Data(ChartKind.Line, [MadeUp.Gap(1990, 1999), MadeUp.Gap(2011, 2020)]));
        Assert.Empty(spec.Gaps);
        Assert.Equal(["No yearly values, 1990–1999, 2011–2020: not printed. Our note."], spec.Notes);
    }

    /// <summary>Gaps with one reason and note are one sentence; countries with the same years stand together.</summary>
    [Fact]
    public void Gaps_OfOneReason_AreOneSentence()
    {
        var spec = MadeUpChart.Spec(Data(
            ChartKind.Slope,
            [
                MadeUp.Gap(2005, 2007, "TJK"), MadeUp.Gap(2001, 2001, "TJK"), MadeUp.Gap(2001, 2002, "UZB"),
                MadeUp.Gap(2001, 2002, "KGZ"),
                MadeUp.Gap(2001, 2002, "TKM", note: "Another note."),
                MadeUp.Gap(2001, 2002, "RUS", reason: GapReason.NotApplicable),
            ]));
        Assert.Equal(
            [
                "No value for Tajikistan, 2001, 2005–2007; Uzbekistan, Kyrgyzstan, 2001–2002: not printed. Our note.",
                "No value for Turkmenistan, 2001–2002: not printed. Another note.",
                "No value for Russia, 2001–2002: not applicable. Our note.",
            ],
            spec.Notes);
    }

    [Fact]
    public void Break_WhereADocumentCitesAnotherSource_StandsBetweenTheYears()
    {
        Assert.Equal([new BreakRule(2015.5, "From 2016 the document cites a different source: BBC 2017")], Breaks(
            MadeUp.Observation(2016, 2, cited: "BBC 2017 (retrieved in November)"),
            MadeUp.Observation(2015, 1, cited: "SIPRI")));
        Assert.Equal([new BreakRule(2014.5, "From 2016 the document cites a different source: BBC")], Breaks(
            MadeUp.Observation(2011, 1, end: 2013, cited: "SIPRI"), MadeUp.Observation(2016, 2, cited: "BBC")));
        Assert.Equal([new BreakRule(2013.5, "From 2016 the document cites a different source: BBC")], Breaks(
            MadeUp.Observation(2011, 1, open: true), MadeUp.Observation(2016, 2, cited: "BBC")));
    }

    [Fact]
    public void Break_WhereTheCitedSourceStaysOrIsNotSaid_IsNone()
    {
        Assert.Empty(Breaks(MadeUp.Observation(2015, 1, cited: "SIPRI"), MadeUp.Observation(2016, 2, cited: "SIPRI")));
        Assert.Empty(Breaks(MadeUp.Observation(2015, 1, cited: "SIPRI"), MadeUp.Observation(2016, 2)));
        Assert.Empty(Breaks(MadeUp.Observation(2015, 1, "a", cited: "SIPRI"), MadeUp.Observation(2016, 2, "b", cited: "BBC")));
        Assert.Empty(
            Breaks(MadeUp.Observation(2015, 1, cited: "SIPRI"), MadeUp.Observation(2016, 2, iso3: "UZB", cited: "BBC")));
        Assert.Empty(
            Breaks(
                MadeUp.Observation(2015, 1, cited: "SIPRI"), MadeUp.Observation(2016, 2, cited: "BBC", basis: Basis.Derived)));
        Assert.Empty(
            Breaks(
                MadeUp.Observation(2015, 1, cited: "SIPRI", indicator: "share"),
                MadeUp.Observation(2016, 2, cited: "BBC", indicator: "share")));
    }

    [Fact]
    public void Break_OnAChartWithoutLines_IsNone() =>
        Assert.Empty(
            MadeUpChart.Spec(
                ChartKind.Dots, MadeUp.Observation(2015, 1, cited: "SIPRI"), MadeUp.Observation(2016, 2, cited: "BBC")).Breaks);

    private static ChartData Data(ChartKind kind, IReadOnlyList<Gap> gaps) =>
        MadeUpChart.Of(kind, [MadeUp.Observation(2000, 1), MadeUp.Observation(2010, 2)], gaps, [Companion]);

    private static IReadOnlyList<BreakRule> Breaks(params IReadOnlyList<Observation> observations) =>
        MadeUpChart.Spec(MadeUpChart.Of(ChartKind.Line, observations, companions: [Companion])).Breaks;
}
