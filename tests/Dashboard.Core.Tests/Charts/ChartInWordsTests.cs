using Dashboard.Core.Addresses;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Charts;

/// <summary>What is said of a made-up chart in summary and notes.</summary>
public sealed class ChartInWordsTests
{
    [Fact]
    public void Summary_OfALine_SaysValuesEndsAndDirection() => Assert.Equal(
        "Title of grants. Subtitle of grants. The chart shows 2 values from the documents and 1 supplementary value. "
        + "Period: 2014–2016. Values range from 1 grant to 9 grants. "
        + "Grants, Kazakhstan: 5 grants in 2014; 9 grants in 2016; the last value is higher than the first. "
        + "Grants, Kazakhstan (supplementary): 1 grant in 2015 (estimate).",
        Summary(
            MadeUp.Observation(2014, 5), MadeUp.Observation(2016, 9),
            MadeUp.Observation(2015, 1, "base", basis: Basis.Supplementary, status: ObservationStatus.Estimate)));

    [Theory]
    [InlineData(5, 9, "; the last value is higher than the first.")]
    [InlineData(9, 5, "; the last value is lower than the first.")]
    [InlineData(5, 5, "; the last value equals the first.")]
    public void Summary_OfALine_SaysWhichWayItWent(double first, double last, string end)
    {
        Assert.EndsWith(
            end, Summary(MadeUp.Observation(2014, first), MadeUp.Observation(2016, last)), StringComparison.Ordinal);
        Assert.EndsWith(
            end, Summary(MadeUp.Observation(2014, first, bound: Bound.About), MadeUp.Observation(2016, last)),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "the last", Summary(MadeUp.Observation(2014, first), MadeUp.Observation(2016, last, bound: Bound.AtLeast)),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "the last", Summary(MadeUp.Observation(2014, first, bound: Bound.AtMost), MadeUp.Observation(2016, last)),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "the last",
            Summary(MadeUp.Observation(2014, first), MadeUp.Observation(2016, last, status: ObservationStatus.Planned)),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "the last", Summary(MadeUp.Observation(2014, null, low: 1, high: first), MadeUp.Observation(2016, last)),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "the last", Summary(MadeUp.Observation(2014, first, id: "a"), MadeUp.Observation(2014, last, id: "b")),
            StringComparison.Ordinal);
    }

    /// <summary>A printed range that is lowest and highest at once is said once.</summary>
    [Fact]
    public void Summary_OfARangeAroundAllValues_SaysNoExtentBesideIt() => Assert.DoesNotContain(
        "Values range from",
        Summary(MadeUp.Observation(2001, null, low: 1, high: 9), MadeUp.Observation(2002, 5)), StringComparison.Ordinal);

    [Fact]
    public void Summary_OfALongLine_SaysItsEndsAndExtremes()
    {
        Assert.EndsWith(
            "Grants, Kazakhstan: from 3 grants in 2001 to 4 grants in 2007; "
            + "lowest 1 grant in 2002, highest 9 grants in 2004; the last value is higher than the first.",
            Summary([.. MadeUpChart.Line(2001, "3 1 5 9 5 5 4")]), StringComparison.Ordinal);
        Assert.Contains(
            "3 grants in 2001; 1 grant in 2002; 5 grants in 2003; 9 grants in 2004; 5 grants in 2005; 4 grants in 2006;",
            Summary([.. MadeUpChart.Line(2001, "3 1 5 9 5 4")]), StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_OfAChart_SaysWhereASourceChangesAndWhatIsMissing() => Assert.EndsWith(
        "From 2015 the document cites a different source: BBC. No yearly values, 2001–2009: not printed. Our note. "
        + "No value for Uzbekistan, 2003: not printed. Our note.",
        MadeUpChart.Spec(
            MadeUpChart.Of(
                ChartKind.Line, [MadeUp.Observation(2014, 1, cited: "SIPRI"), MadeUp.Observation(2015, 2, cited: "BBC")],
                [MadeUp.Gap(2001, 2009), MadeUp.Gap(2003, 2003, "UZB")])).Summary,
        StringComparison.Ordinal);

    [Fact]
    public void Summary_OfPeriodsAndRanges_ReachesToTheirEnds() => Assert.Contains(
        "Period: 2004–2010. Values range from 1 to 3 grants to 9 grants.",
        Summary(MadeUp.Observation(2004, null, low: 1, high: 3), MadeUp.Observation(2005, 9, end: 2010)),
        StringComparison.Ordinal);

    [Fact]
    public void Summary_OfValues_SaysTheirRangeInOneUnitAndWithCountries()
    {
        Assert.Contains(
            "Values range from 2 grants (Kazakhstan) to 8 to 9 grants (Uzbekistan).",
            Summary(MadeUp.Observation(2014, 2), MadeUp.Observation(2014, null, iso3: "UZB", low: 8, high: 9)),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "They lie", Summary(MadeUp.Observation(2014, 2), MadeUp.Observation(2015, 2)), StringComparison.Ordinal);
        Assert.DoesNotContain("Period:", Summary(MadeUp.Observation(2014, 2)), StringComparison.Ordinal);
        Assert.DoesNotContain("They lie", MadeUpChart.Spec(MadeUpChart.Of(
            ChartKind.Bars, [MadeUp.Observation(2014, 2), MadeUp.Observation(2014, 3, indicator: "share")],
            companions: [MadeUp.Indicator("share", ChartKind.Bars, "grants", "percent")])).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_OfClaims_NamesTheYearsThatAreDisputed()
    {
        Assert.EndsWith(
            "The sources disagree for 2014.", Summary(MadeUp.Observation(2014, 2, "a"), MadeUp.Observation(2014, 3, "b")),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "disagree", Summary(MadeUp.Observation(2014, 2, "a"), MadeUp.Observation(2014, 2, "b")), StringComparison.Ordinal);
        Assert.EndsWith(
            "The sources disagree for Grants, 2014.", Bars(MadeUp.Observation(2014, 2, "a"), MadeUp.Observation(2014, 3, "b")),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "disagree", Bars(MadeUp.Observation(2014, 2, "a"), MadeUp.Observation(2014, 2, "b")), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "disagree",
            Bars(
                MadeUp.Observation(2014, 2, "a", id: "x"), MadeUp.Observation(2014, 3, "a", id: "y"),
                MadeUp.Observation(2015, 1, "a"), MadeUp.Observation(2015, 1, "b")),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "disagree", Bars(MadeUp.Observation(2014, 2), MadeUp.Observation(2014, 3, "base", basis: Basis.Supplementary)),
            StringComparison.Ordinal);

        static string Bars(params IReadOnlyList<Observation> observations) =>
            MadeUpChart.Spec(ChartKind.Bars, observations).Summary;
    }

    [Fact]
    public void Summary_OfPeriods_NamesThemAsTheyAre() => Assert.EndsWith(
        "Grants, 2014: 1 grant. Grants, undated: 2 grants. Grants, 2005–2010: 3 grants (planned). "
        + "Grants, 2015/16: 4 grants (provisional).",
        MadeUpChart.Spec(
            ChartKind.Bars, MadeUp.Observation(2014, 1), MadeUp.Observation(2015, 2, period: "undated"),
            MadeUp.Observation(2005, 3, end: 2010, status: ObservationStatus.Planned),
            MadeUp.Observation(
                2015, 4, period: "2015/16", end: 2016,
                status: ObservationStatus.Provisional)).Summary, StringComparison.Ordinal);

    [Fact]
    public void Summary_OfALineOverPeriods_SaysThemAfterTheValue() => Assert.EndsWith(
        "Grants, Kazakhstan: 3 grants, 2005–2010; 2 grants, undated; the last value is lower than the first.",
        Summary(MadeUp.Observation(2005, 3, end: 2010), MadeUp.Observation(2012, 2, period: "undated")),
        StringComparison.Ordinal);

    [Fact]
    public void Key_OfAChart_ExplainsTheMarksThatItHas()
    {
        Assert.Empty(Notes(MadeUp.Observation(2014, 1)));
        Assert.Equal(["Bar: mean of the years it covers."], Notes(MadeUp.Observation(2014, 1, end: 2015)));
        Assert.Equal(["Hollow square: planned."], Notes(MadeUp.Observation(2014, 1, status: ObservationStatus.Planned)));
        Assert.Equal(["Hollow circle: estimate."], Notes(MadeUp.Observation(2014, 1, status: ObservationStatus.Estimate)));
        Assert.Equal(
            ["Hollow diamond: provisional."], Notes(MadeUp.Observation(2014, 1, status: ObservationStatus.Provisional)));
        Assert.Equal(
            ["Hollow triangle: derived from printed values."], Notes(MadeUp.Observation(2014, 1, basis: Basis.Derived)));
        Assert.Equal(
            ["Crosses: supplementary figures, not printed by the documents."],
            Notes(MadeUp.Observation(2014, 1, basis: Basis.Supplementary)));
        Assert.Equal(
            ["Broken line: at least one end is an estimate. Crosses: supplementary figures, not printed by the documents."],
            Notes(
                MadeUp.Observation(2014, 1, basis: Basis.Supplementary, status: ObservationStatus.Estimate),
                MadeUp.Observation(2015, 1, basis: Basis.Supplementary)));
        Assert.Equal(
            ["Outlined bars: planned, estimated, provisional or derived, as labelled."],
            MadeUpChart.Spec(ChartKind.Bars, MadeUp.Observation(2014, 1, status: ObservationStatus.Planned)).Notes);
        Assert.Empty(MadeUpChart.Spec(ChartKind.Bars, MadeUp.Observation(2014, 1)).Notes);
        Assert.Empty(MadeUpChart.Spec(ChartKind.Fact, MadeUp.Observation(2014, 1, status: ObservationStatus.Planned)).Notes);

        static IReadOnlyList<string> Notes(params IReadOnlyList<Observation> observations) =>
            MadeUpChart.Spec(ChartKind.Line, observations).Notes;
    }

    [Fact]
    public void Index_OfAChart_IsExplainedOrSaidToBeNone()
    {
        IReadOnlyList<Observation> figures =
        [
            .. MadeUpChart.Line(2001, "5 6 7 8 10"), MadeUp.Observation(2003, 9, iso3: "UZB"),
        ];
        var spec = MadeUpChart.Spec(
            MadeUpChart.Of(ChartKind.Line, figures), ChartQuery.All with { Scale = AxisScale.Index, To = 2002 });
        Assert.Equal(
            (AxisScale.Linear, "No year can serve as the base year, so no index is drawn."),
            (spec.Scale, spec.Notes[0]));
        spec = MadeUpChart.Spec(
            MadeUpChart.Of(
                ChartKind.Line,
                [
                    .. MadeUpChart.Line(2001, "5 6 7 8 10"), MadeUp.Observation(2001, 9, iso3: "KGZ"),
                    MadeUp.Observation(2003, 9, iso3: "UZB"),
                ]),
            ChartQuery.All with { Scale = AxisScale.Index });
        Assert.Equal(
            [
                "Index: each line’s value in 2001 is set to 100; the table gives the original values.",
                "Not shown, for lack of a value in 2001: Uzbekistan.",
            ],
            spec.Notes);
        Assert.Equal(("Index, 2001 = 100", 200.0), (spec.Y.Title, spec.Y.Max));
        Assert.Contains(
            "Drawn as Index, 2001 = 100; the values given here are the original ones.", spec.Summary, StringComparison.Ordinal);
        spec = MadeUpChart.Spec(
            MadeUpChart.Of(ChartKind.Line, [.. MadeUpChart.Line(2001, "5 6 7 8 10")]),
            ChartQuery.All with { Scale = AxisScale.Index });
        Assert.Equal(
            ["Index: each line’s value in 2001 is set to 100; the table gives the original values."], spec.Notes);
    }

    [Fact]
    public void Fact_OfAChart_IsANoteWithItsPage()
    {
        var data = MadeUpChart.Of(
            ChartKind.Line, [MadeUp.Observation(2014, 1), MadeUp.Observation(2014, 70, indicator: "share")],
            companions: [MadeUp.Indicator("share", ChartKind.Fact, "grants", "percent", "Share")]);
        var spec = MadeUpChart.Spec(data);
        Assert.Equal(["Share, Kazakhstan, 2014: 70%; Short paper, p. 1."], spec.Notes);
        Assert.Equal((1, 1), (spec.Rows.Count, spec.Facts.Count));
        Assert.Equal("p. 1", Assert.Single(spec.Sources).Locators);
    }

    [Fact]
    public void Chart_WithoutAnyValue_HasNothingOnItsAxes()
    {
        var spec = MadeUpChart.Spec(
            MadeUpChart.Of(ChartKind.Line, [MadeUp.Observation(2014, 1)]), ChartQuery.All with { From = 1900, To = 1910 });
        Assert.Equal("No values match the filters.", spec.Empty);
        Assert.Empty(spec.X.Ticks.Concat(spec.Y.Ticks));
        Assert.True(spec.X.Max > spec.X.Min && spec.Y.Max > spec.Y.Min);
        Assert.Null(MadeUpChart.Spec(ChartKind.Line, MadeUp.Observation(2014, 1)).Empty);
        Assert.Null(MadeUpChart.Spec(ChartKind.Bars, MadeUp.Observation(2014, 1)).Empty);
        spec = MadeUpChart.Spec(
            MadeUpChart.Of(ChartKind.Line, [MadeUp.Observation(2014, 1)], [MadeUp.Gap(2015, 2016)]),
            ChartQuery.All with { From = 2015, To = 2016 });
        Assert.Equal((2015, 2016), (Assert.Single(spec.Gaps).From, spec.Gaps[0].To));
        Assert.Equal(["2015", "2016"], spec.X.Ticks.Select(t => t.Label));
        Assert.Empty(spec.Y.Ticks);
    }

    private static string Summary(params IReadOnlyList<Observation> observations) =>
        MadeUpChart.Spec(ChartKind.Line, observations).Summary;
}
