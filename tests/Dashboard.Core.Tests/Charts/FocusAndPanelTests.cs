using Dashboard.Core.Addresses;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Charts;

/// <summary>What of a made-up chart can be put in focus, and which countries have plots of their own.</summary>
public sealed class FocusAndPanelTests
{
    private static readonly Indicator Fact = MadeUp.Indicator("share", ChartKind.Fact, "grants", "percent", "Share");

    [Fact]
    public void Focus_OfSeveralCountries_ChoosesBetweenThem()
    {
        var data = MadeUpChart.Of(
            ChartKind.Line,
            [
                MadeUp.Observation(2014, 1, iso3: "UZB"), MadeUp.Observation(2014, 2),
                MadeUp.Observation(2014, 2, iso3: "KGZ", indicator: "share"),
            ],
            companions: [Fact]);
        Assert.Equal(["KAZ", "UZB"], FocusChoice.Of(data).Select(f => f.Key));
        Assert.All(MadeUpChart.Spec(data).Series, s => Assert.Equal((s.Iso3, false), (s.Focus, s.Dimmed)));
        var spec = MadeUpChart.Spec(data, ChartQuery.All with { Focus = "KAZ" });
        Assert.Equal([("UZB", true), ("KAZ", false)], spec.Series.Select(s => (s.Iso3, s.Dimmed)));
    }

    [Fact]
    public void Focus_OfOneCountry_ChoosesQuantitiesAndSourcesThatPartTheSeries()
    {
        var companion = MadeUp.Indicator("applications", ChartKind.Dots, "grants", title: "Applications");
        Observation[] figures =
        [
            MadeUp.Observation(2014, 1, "a"), MadeUp.Observation(2014, 2, "b"),
            MadeUp.Observation(2015, 3, "b", indicator: "applications"),
            MadeUp.Observation(2014, 4, "base", basis: Basis.Supplementary),
        ];
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
    public void Focus_OfAList_HasNothingToChoose(ChartKind kind) =>
        Assert.Empty(
            FocusChoice.Of(MadeUpChart.Of(kind, [MadeUp.Observation(2014, 1), MadeUp.Observation(2014, 2, iso3: "UZB")])));

    [Fact]
    public void Focus_ThatTheFiltersLeaveOut_DimsNothing()
    {
        var data = MadeUpChart.Of(ChartKind.Line, [MadeUp.Observation(2014, 1), MadeUp.Observation(2014, 2, iso3: "UZB")]);
        var spec = MadeUpChart.Spec(data, ChartQuery.All with { Focus = "UZB", Countries = ["KAZ"] });
        Assert.False(Assert.Single(spec.Series).Dimmed);
        Assert.Equal("Subtitle of grants. In focus: Uzbekistan, hidden by the filters", spec.Subtitle);
    }

    [Theory]
    [InlineData(ChartKind.Line, "UZB", "grants", true)]
    [InlineData(ChartKind.Dots, "UZB", "grants", true)]
    [InlineData(ChartKind.Slope, "UZB", "grants", false)]
    [InlineData(ChartKind.Bars, "UZB", "grants", false)]
    [InlineData(ChartKind.Line, "KAZ", "grants", false)]
    [InlineData(ChartKind.Line, "UZB", "share", false)]
    public void Panels_OfAChart_NeedSeveralCountriesOfItsQuantityOverTime(
        ChartKind kind, string other, string indicator, bool permitted) => Assert.Equal(
        permitted,
        CountryPanels.ArePermitted(
            MadeUpChart.Of(
                kind, [MadeUp.Observation(2014, 1), MadeUp.Observation(2015, 2, iso3: other, indicator: indicator)],
                companions: [Fact])));

    /// <summary>Each country with values or a reason for none has a plot with the axes of the whole; bands are cut to
    /// them.</summary>
    [Fact]
    public void Panels_OfCountries_ShareTheirAxesAndSayWhatIsMissing()
    {
        var data = MadeUpChart.Of(
            ChartKind.Line,
            [
                .. MadeUpChart.Line(2001, "1 2 3 4 5 6 7 8 9 10"), MadeUp.Observation(2001, 2, iso3: "UZB", cited: "SIPRI"),
                MadeUp.Observation(2002, 3, iso3: "UZB", cited: "BBC"),
            ],
            [
                MadeUp.Gap(2003, 2005, "UZB"), MadeUp.Gap(2007, 2008, "UZB"),
                MadeUp.Gap(1990, 2020, "TJK", reason: GapReason.NotCollected), MadeUp.Gap(1990, 1999, "KGZ"),
                MadeUp.Gap(2011, 2020, "KGZ"),
            ]);
        var spec = MadeUpChart.Spec(data, ChartQuery.All with { Panels = true });
        Assert.Equal(["Kazakhstan", "Tajikistan", "Uzbekistan"], spec.Panels.Select(p => p.Title));
        Assert.All(spec.Panels, p => Assert.Equal((spec.X, spec.Y), (p.X, p.Y)));
        Assert.Equal([10, 0, 2], spec.Panels.Select(p => p.Series.Sum(s => s.Points.Count)));
        Assert.Equal(
            [new GapBand(2001, 2010, "No yearly values, 1990–2020: not collected. Our note.", "not collected")],
            spec.Panels[1].Gaps);
        Assert.Equal(
            [(2003.0, 2005.0, "not printed"), (2007, 2008, "not printed")],
            spec.Panels[2].Gaps.Select(g => (g.From, g.To, g.Short)));
        Assert.Equal([0, 0, 1], spec.Panels.Select(p => p.Breaks.Count));
        Assert.Equal((2, 0, 1), (spec.Series.Count, spec.Gaps.Count, spec.Breaks.Count));
        Assert.All(spec.Series, s => Assert.True(s.AmongMany));
    }

    [Fact]
    public void Panels_WhereOneCountryIsLeft_AreOnePlot()
    {
        var data = MadeUpChart.Of(ChartKind.Line, [MadeUp.Observation(2014, 1), MadeUp.Observation(2014, 2, iso3: "UZB")]);
        Assert.Empty(MadeUpChart.Spec(data, ChartQuery.All with { Panels = true, Countries = ["KAZ"] }).Panels);
        Assert.Empty(MadeUpChart.Spec(data).Panels);
    }
}
