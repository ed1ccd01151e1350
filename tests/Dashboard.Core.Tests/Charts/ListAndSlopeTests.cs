using Dashboard.Core.Addresses;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Charts;

/// <summary>Slopes, bars and cards of made-up figures.</summary>
public sealed class ListAndSlopeTests
{
    [Theory]
    [InlineData(120, 47, "Kazakhstan 120", "47 (−61%)")]
    [InlineData(40, 50, "Kazakhstan 40", "50 (+25%)")]
    [InlineData(40, 40, "Kazakhstan 40", "40 (+0%)")]
    [InlineData(1, 21, "Kazakhstan 1", "21 (+2,000%)")]
    public void Slope_OfACountry_EndsInItsRelativeChange(double first, double last, string start, string end)
    {
        var spec = MadeUpChart.Spec(ChartKind.Slope, MadeUp.Observation(2011, last), MadeUp.Observation(1990, first));
        Assert.Equal(
            [(1990.0, first, false, start, LabelSide.Left, 1), (2011.0, last, true, end, LabelSide.Right, 0)],
            Assert.Single(spec.Series).Points.Select(p => (p.X, p.Y, p.JoinsPrevious, p.Label, p.LabelSide, p.Row)));
        Assert.Equal((1990.0, 2011.0), (spec.X.Min, spec.X.Max));
        Assert.Equal([1990.0, 2011.0], spec.X.Ticks.Select(t => t.Value));
        Assert.Null(spec.Series[0].EndLabel);
    }

    [Fact]
    public void Slope_OfSeveralCountries_IsALineForEachAndItsMarksKeepTheirMeaning()
    {
        var spec = MadeUpChart.Spec(
            ChartKind.Slope, MadeUp.Observation(1990, 10, status: ObservationStatus.Estimate),
            MadeUp.Observation(2011, 5, bound: Bound.About), MadeUp.Observation(1990, 4, iso3: "UZB"));
        Assert.Equal(
            ["Kazakhstan 10 est. | ≈ 5 (−50%)", "Uzbekistan 4"],
            spec.Series.Select(s => string.Join(" | ", s.Points.Select(p => p.Label))));
        Assert.Equal((Mark.Ring, Bound.About), (spec.Series[0].Points[0].Mark, spec.Series[0].Points[1].Bound));
    }

    [Fact]
    public void Slope_BesideOneInFocus_KeepsItsNameAlone()
    {
        var data = MadeUpChart.Of(
            ChartKind.Slope,
            [
                MadeUp.Observation(1990, 10), MadeUp.Observation(2011, 5), MadeUp.Observation(1990, 4, iso3: "UZB"),
                MadeUp.Observation(2011, 8, iso3: "UZB"),
            ]);
        var spec = MadeUpChart.Spec(data, ChartQuery.All with { Focus = "UZB" });
        Assert.Equal(
            ["Kazakhstan | ", "Uzbekistan 4 | 8 (+100%)"],
            spec.Series.Select(s => string.Join(" | ", s.Points.Select(p => p.Label))));
        Assert.Equal([true, false], spec.Series.Select(s => s.Dimmed));
        Assert.Equal("Subtitle of grants. In focus: Uzbekistan", spec.Subtitle);
    }

    [Fact]
    public void Slope_OfOneYear_HasAnAxisWithRoom()
    {
        var spec = MadeUpChart.Spec(ChartKind.Slope, MadeUp.Observation(1990, 10));
        Assert.Equal((1990.0, 1991.0), (spec.X.Min, spec.X.Max));
    }

    /// <summary>A bar is named by what differs: quantity, country, both, and the period where periods differ.</summary>
    [Fact]
    public void Bar_OfAComparison_IsNamedByWhatDiffers()
    {
        var one = MadeUp.Observation(2015, 10);
        Assert.Equal(["Grants"], Names(one));
        Assert.Equal(["Kazakhstan", "Uzbekistan"], Names(one, MadeUp.Observation(2015, 5, iso3: "UZB")));
        Assert.Equal(["Grants", "Share"], Names(one, MadeUp.Observation(2015, 5, indicator: "share")));
        Assert.Equal(
            ["Grants, Kazakhstan", "Share, Uzbekistan"],
            Names(one, MadeUp.Observation(2015, 5, iso3: "UZB", indicator: "share")));
        Assert.Equal(["Grants, 2015", "Grants, 2016"], Names(one, MadeUp.Observation(2016, 5)));
        Assert.Equal(["Kazakhstan, 2015", "Uzbekistan, 2016"], Names(one, MadeUp.Observation(2016, 5, iso3: "UZB")));

        static IEnumerable<string> Names(params IReadOnlyList<Observation> figures) =>
            Bars(ChartKind.Bars, "grants", figures).Select(b => b.Name);
    }

    [Fact]
    public void Bar_OfAValue_IsAsLongAsItsShareOfTheLongest()
    {
        var bars = Bars(
            ChartKind.Bars, "grants", MadeUp.Observation(2015, 10), MadeUp.Observation(2015, 40, iso3: "UZB"),
            MadeUp.Observation(2015, null, iso3: "KGZ", low: 10, high: 20));
        Assert.Equal([0.25, 1.0, 0.5], bars.Select(b => b.Length!.Value));
        Assert.Equal(["10", "40", "10 to 20"], bars.Select(b => b.Label));
        Assert.Equal([0, 1, 2], bars.Select(b => b.Row));
        Assert.Equal("2015 · Short paper, p. 1", bars[0].Detail);
    }

    /// <summary>The scale reaches to the largest whole; a whole of another unit says of what it is.</summary>
    [Fact]
    public void Bar_OfAPart_StandsBeforeItsWhole()
    {
        var spec = MadeUpChart.Spec(MadeUpChart.Of(
            ChartKind.Bars,
            [
                MadeUp.Observation(2015, 22), MadeUp.Observation(2016, 5), MadeUp.Observation(2015, 7, indicator: "envoys"),
                MadeUp.Observation(2015, 88, indicator: "units", iso3: "WLD"),
                MadeUp.Observation(2015, 10, indicator: "all", bound: Bound.AtLeast),
            ],
            main: MadeUp.Indicator(kind: ChartKind.Bars, unit: "persons", partOf: "units"),
            companions:
            [
                MadeUp.Indicator("units", ChartKind.Fact, "grants", "federal units"),
                MadeUp.Indicator("envoys", ChartKind.Bars, "grants", "persons", partOf: "all"),
                MadeUp.Indicator("all", ChartKind.Fact, "grants", "persons"),
            ]));
        Assert.Equal(["22 of 88 federal units", "5", "7 of ≥ 10"], spec.Bars.Select(b => b.Label));
        Assert.Equal([22 / 88.0, 5 / 88.0, 7 / 88.0], spec.Bars.Select(b => b.Length));
        Assert.Equal([new ChartWhole(1, 88), null, new ChartWhole(10 / 88.0, null)], spec.Bars.Select(b => b.Whole));
    }

    /// <summary>Federal units and federal districts have no common scale: each bar is a share of its own whole.</summary>
    [Fact]
    public void Bars_OfUnlikeWholes_AreSharesOfTheirOwn()
    {
        var spec = MadeUpChart.Spec(MadeUpChart.Of(
            ChartKind.Bars,
            [
                MadeUp.Observation(2015, 22), MadeUp.Observation(2015, 7, indicator: "envoys"),
                MadeUp.Observation(2015, 88, indicator: "units"), MadeUp.Observation(2015, 10, indicator: "districts"),
            ],
            main: MadeUp.Indicator(kind: ChartKind.Bars, unit: "persons", partOf: "units"),
            companions:
            [
                MadeUp.Indicator("units", ChartKind.Fact, "grants", "federal units"),
                MadeUp.Indicator("envoys", ChartKind.Bars, "grants", "persons", partOf: "districts"),
                MadeUp.Indicator("districts", ChartKind.Fact, "grants", "federal districts"),
            ]));
        Assert.Equal([22 / 88.0, 7 / 10.0], spec.Bars.Select(b => b.Length));
        Assert.Equal([new ChartWhole(1, 88), new ChartWhole(1, 10)], spec.Bars.Select(b => b.Whole));
    }

    [Theory]
    [InlineData(100, 100)]
    [InlineData(101, null)]
    [InlineData(99.5, null)]
    public void Whole_OfFewUnits_IsDrawnUnitByUnit(double whole, int? units) =>
        Assert.Equal(units, MadeUpChart.Spec(MadeUpChart.Of(
        ChartKind.Bars, [MadeUp.Observation(2015, 22), MadeUp.Observation(2015, whole, indicator: "all")],
        main: MadeUp.Indicator(kind: ChartKind.Bars, partOf: "all"),
        companions: [MadeUp.Indicator("all", ChartKind.Fact, "grants")])).Bars[0].Whole!.Count);

    [Fact]
    public void Bar_OfASupplementaryFigure_IsToldFromAPrintedOneOfTheSameName()
    {
        var bars = Bars(
            ChartKind.Bars, "grants", MadeUp.Observation(2015, 2), MadeUp.Observation(2016, 4),
            MadeUp.Observation(2015, 3, "web", basis: Basis.Supplementary));
        Assert.Equal(["Grants, 2015", "Grants, 2016", "Grants, 2015 (supplementary)"], bars.Select(b => b.Name));
        Assert.Equal("2015 · Short web, p. 1", bars[2].Detail);
    }

    [Fact]
    public void Bar_OfAPercentage_IsAsLongAsItsShareOfAHundred()
    {
        var spec = MadeUpChart.Spec(MadeUpChart.Of(
            ChartKind.Bars, [MadeUp.Observation(2015, 62.7), MadeUp.Observation(2015, 3, iso3: "UZB")],
            main: MadeUp.Indicator(kind: ChartKind.Bars, unit: "percent")));
        Assert.Equal(BarScale.Whole, spec.BarScale);
        Assert.Equal([0.627, 0.03], spec.Bars.Select(b => Math.Round(b.Length!.Value, 6)));
    }

    /// <summary>The first of thirty stands at the beginning of the way, the last at its end.</summary>
    [Fact]
    public void Bar_OfARank_IsAPlaceOnTheWayFromFirstToLast()
    {
        var size = MadeUp.Indicator("size", ChartKind.Fact, "grants", "countries");
        var ranks = new[] { (1, "KAZ"), (30, "UZB"), (2, "KGZ") }.Select(r => MadeUp.Observation(2016, r.Item1, iso3: r.Item2));
        var spec = MadeUpChart.Spec(MadeUpChart.Of(
            ChartKind.Bars, [.. ranks, MadeUp.Observation(2016, 30, indicator: "size")], companions: [size], main: Ranks));
        Assert.Equal(BarScale.Ranks, spec.BarScale);
        Assert.Equal([0, 1, 1 / 29.0], spec.Bars.Select(b => b.Length!.Value));
        Assert.Equal(["1st of 30", "30th of 30", "2nd of 30"], spec.Bars.Select(b => b.Label));
    }

    [Fact]
    public void Bar_OfARankAmongNobodySaysHowMany_StartsAtZero() => Assert.Equal(
        BarScale.Longest, MadeUpChart.Spec(MadeUpChart.Of(ChartKind.Bars, [MadeUp.Observation(2016, 2)], main: Ranks)).BarScale);

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void Bar_WithoutAnyLength_IsACard(double value) =>
        Assert.Null(Assert.Single(Bars(ChartKind.Bars, "grants", MadeUp.Observation(2015, value))).Length);

    [Theory]
    [InlineData(ChartKind.Bars, "percent", "62.7% prov.")]
    [InlineData(ChartKind.Bars, "grants", "62.7 prov.")]
    [InlineData(ChartKind.Fact, "percent", "62.71% prov.")]
    [InlineData(ChartKind.Fact, "grants", "62.71 grants prov.")]
    public void Label_OfAListedValue_HasItsUnitWhereNothingElseSaysIt(ChartKind kind, string unit, string label) => Assert.Equal(
        label, Assert.Single(Bars(kind, unit, MadeUp.Observation(2015, 62.71, status: ObservationStatus.Provisional))).Label);

    [Fact]
    public void Card_OfAFigure_HasNoLengthAndNoPeriodInItsName()
    {
        var cards = Bars(ChartKind.Fact, "grants", MadeUp.Observation(2015, 10), MadeUp.Observation(2016, 40));
        Assert.Equal(
            [("Grants", null, "10 grants"), ("Grants", (double?)null, "40 grants")],
            cards.Select(c => (c.Name, c.Length, c.Label)));
    }

    [Fact]
    public void Bars_OfTwoSources_HaveTheirLettersMarksAndColours()
    {
        var bars = Bars(
            ChartKind.Bars, "grants", MadeUp.Observation(2015, 10, "a"),
            MadeUp.Observation(2015, 12, "b", status: ObservationStatus.Planned),
            MadeUp.Observation(2015, 11, "base", basis: Basis.Supplementary));
        Assert.Equal(
            [
                ("A 10", Mark.Dot, SeriesColour.Kazakhstan), ("B 12 planned", Mark.Square, SeriesColour.Kazakhstan),
                ("11", Mark.Dot, SeriesColour.Supplementary),
            ],
            bars.Select(b => (b.Label, b.Mark, b.Colour)));
    }

    [Fact]
    public void List_OfFigures_HasNoSeries()
    {
        Assert.Empty(MadeUpChart.Spec(ChartKind.Bars, MadeUp.Observation(2015, 10)).Series);
        Assert.Empty(MadeUpChart.Spec(ChartKind.Fact, MadeUp.Observation(2015, 10)).Series);
        Assert.Empty(MadeUpChart.Spec(ChartKind.Line, MadeUp.Observation(2015, 10)).Bars);
    }

    private static Indicator Ranks => MadeUp.Indicator(kind: ChartKind.Bars, unit: "rank");

    private static IReadOnlyList<ChartBar> Bars(ChartKind kind, string unit, params IReadOnlyList<Observation> figures) =>
        MadeUpChart.Spec(MadeUpChart.Of(
        kind, figures, companions: [MadeUp.Indicator("share", kind, "grants", unit, "Share")],
        main: MadeUp.Indicator(kind: kind, unit: unit))).Bars;
}
