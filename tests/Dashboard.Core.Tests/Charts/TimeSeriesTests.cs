using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Charts;

/// <summary>Where the figures of a made-up chart over time stand, how they are marked, and which are joined.</summary>
public sealed class TimeSeriesTests
{
    /// <summary>A line joins printed values of neighbouring years after one cited source; a plan, a sum of ours and another source are not joined.</summary>
    [Fact]
    public void Line_BetweenTwoFigures_JoinsNeighboursOfOneSource()
    {
        var first = MadeUp.Observation(2001, 1, cited: "SIPRI");
        Assert.True(Joins(first, MadeUp.Observation(2002, 2, cited: "SIPRI")));
        Assert.True(Joins(MadeUp.Observation(2001, 1, citedId: "w"), MadeUp.Observation(2002, 2, citedId: "w")));
        Assert.True(Joins(MadeUp.Observation(2001, 1, status: ObservationStatus.Estimate), MadeUp.Observation(2002, 2, status: ObservationStatus.Provisional)));
        Assert.False(Joins(first, MadeUp.Observation(2003, 2, cited: "SIPRI")));
        Assert.False(Joins(first, MadeUp.Observation(2002, 2, cited: "BBC")));
        Assert.False(Joins(first, MadeUp.Observation(2002, 2)));
        Assert.False(Joins(MadeUp.Observation(2001, 1, citedId: "w"), MadeUp.Observation(2002, 2, citedId: "v")));
        Assert.False(Joins(first, MadeUp.Observation(2002, 2, cited: "SIPRI", status: ObservationStatus.Planned)));
        Assert.False(Joins(MadeUp.Observation(2001, 1, cited: "SIPRI", status: ObservationStatus.Planned), MadeUp.Observation(2002, 2, cited: "SIPRI")));
        Assert.False(Joins(first, MadeUp.Observation(2002, 2, cited: "SIPRI", basis: Basis.Derived)));
        Assert.False(Joins(MadeUp.Observation(2001, 1, basis: Basis.Derived), MadeUp.Observation(2002, 2, basis: Basis.Derived)));
        Assert.False(Joins(MadeUp.Observation(2001, 1, open: true), MadeUp.Observation(2002, 2)));
    }

    [Fact]
    public void Line_BetweenSupplementaryFigures_StaysInOneSource()
    {
        var first = MadeUp.Observation(2001, 1, "one", basis: Basis.Supplementary);
        Assert.True(Joins(first, MadeUp.Observation(2002, 2, "one", basis: Basis.Supplementary)));
        Assert.False(Joins(first, MadeUp.Observation(2002, 2, "two", basis: Basis.Supplementary)));
    }

    [Fact]
    public void Line_OnAChartOfDots_JoinsNothing() =>
        Assert.All(Points(MadeUpChart.Spec(ChartKind.Dots, [.. MadeUpChart.Line(2001, "1 2 3")])), p => Assert.False(p.JoinsPrevious));

    [Theory]
    [InlineData(Basis.Supplementary, ObservationStatus.Normal, ObservationStatus.Normal, false)]
    [InlineData(Basis.Supplementary, ObservationStatus.Estimate, ObservationStatus.Normal, true)]
    [InlineData(Basis.Supplementary, ObservationStatus.Normal, ObservationStatus.Estimate, true)]
    [InlineData(Basis.Supplementary, ObservationStatus.Provisional, ObservationStatus.Normal, false)]
    [InlineData(Basis.Document, ObservationStatus.Estimate, ObservationStatus.Estimate, false)]
    public void Line_ToASupplementaryEstimate_IsBroken(Basis basis, ObservationStatus first, ObservationStatus second, bool broken)
    {
        var points = Points(MadeUpChart.Spec(ChartKind.Line, MadeUp.Observation(2001, 1, basis: basis, status: first), MadeUp.Observation(2002, 2, basis: basis, status: second)));
        Assert.Equal([(false, false), (true, broken)], points.Select(p => (p.JoinsPrevious, p.JoinIsEstimate)));
    }

    [Fact]
    public void Estimates_ThatAreNotJoined_HaveNoBrokenLine() => Assert.All(
        Points(MadeUpChart.Spec(ChartKind.Line, [
            MadeUp.Observation(2001, 1, basis: Basis.Supplementary, status: ObservationStatus.Estimate), MadeUp.Observation(2003, 2, basis: Basis.Supplementary, status: ObservationStatus.Estimate)])),
        p => Assert.False(p.JoinIsEstimate));

    [Theory]
    [InlineData(ObservationStatus.Normal, Basis.Document, Mark.Dot, "5")]
    [InlineData(ObservationStatus.Planned, Basis.Document, Mark.Square, "5 planned")]
    [InlineData(ObservationStatus.Estimate, Basis.Document, Mark.Ring, "5 est.")]
    [InlineData(ObservationStatus.Provisional, Basis.Document, Mark.Diamond, "5 prov.")]
    [InlineData(ObservationStatus.Planned, Basis.Derived, Mark.Triangle, "5 planned derived")]
    [InlineData(ObservationStatus.Planned, Basis.Supplementary, Mark.Cross, "5 planned")]
    public void Mark_OfAFigure_SaysItsBasisThenItsStatus(ObservationStatus status, Basis basis, Mark mark, string label)
    {
        var point = Assert.Single(Points(MadeUpChart.Spec(ChartKind.Line, MadeUp.Observation(2001, 5, status: status, basis: basis))));
        Assert.Equal((mark, label), (point.Mark, point.Label));
    }

    [Theory]
    [InlineData(Bound.Exact, "5")]
    [InlineData(Bound.About, "≈ 5")]
    [InlineData(Bound.AtLeast, "≥ 5")]
    [InlineData(Bound.AtMost, "≤ 5")]
    public void Label_OfABound_SaysIt(Bound bound, string label)
    {
        var point = Assert.Single(Points(MadeUpChart.Spec(ChartKind.Line, MadeUp.Observation(2001, 5, bound: bound))));
        Assert.Equal((bound, label), (point.Bound, point.Label));
    }

    [Fact]
    public void Range_WithoutAValue_StandsInItsMiddle()
    {
        var point = Assert.Single(Points(MadeUpChart.Spec(ChartKind.Line, MadeUp.Observation(2001, null, low: 2, high: 5))));
        Assert.Equal((3.5, 2.0, 5.0, "2 to 5"), (point.Y, point.Low!.Value, point.High!.Value, point.Label));
    }

    [Fact]
    public void Value_WithoutARange_HasNoEnds()
    {
        var point = Assert.Single(Points(MadeUpChart.Spec(ChartKind.Line, MadeUp.Observation(2001, 4))));
        Assert.Equal((4.0, null, null, null, false), (point.Y, point.Low, point.High, point.XEnd, point.OpenEnd));
    }

    [Fact]
    public void Values_InLargeUnits_AreDividedWithTheirAxis()
    {
        var spec = MadeUpChart.Spec(ChartKind.Line, MadeUp.Observation(2001, 28_000), MadeUp.Observation(2002, 67_727));
        Assert.Equal(("Thousand grants", 80.0), (spec.Y.Title, spec.Y.Max));
        Assert.Equal([(28.0, "28"), (67.727, "67.7")], Points(spec).Select(p => (p.Y, p.Label)));
    }

    /// <summary>Claims of one year stand side by side: two of them a twenty-fifth of the ten years apart, the lowest labelled below.</summary>
    [Fact]
    public void Claims_OfOneYear_StandApartAndTheLowestIsLabelledBelow()
    {
        var spec = MadeUpChart.Spec(ChartKind.Line, MadeUp.Observation(2005, 100, "a"), MadeUp.Observation(2014, 200, "a"), MadeUp.Observation(2014, 150, "b"));
        Assert.Equal(
            [("a", 2005.0, LabelSide.Above, "A 100"), ("a", 2013.8, LabelSide.Above, "A 200"), ("b", 2014.2, LabelSide.Below, "B 150")],
            spec.Series.SelectMany(s => s.Points.Select(p => (s.SourceId, Math.Round(p.X, 9), p.LabelSide, p.Label))));
        Assert.Equal(new ClaimSpan(2014, 150, 200), Assert.Single(spec.Spans) with { X = 2014 });
        Assert.Equal(2014, spec.Spans[0].X, 1e-9);
        Assert.Contains("Letters mark the sources of values that differ for the same year.", spec.Notes[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_ThreeOfOneYear_StandAroundIt()
    {
        var spec = MadeUpChart.Spec(
            ChartKind.Line, MadeUp.Observation(2014, 200, "a", order: 1), MadeUp.Observation(2014, 150, "b", order: 2), MadeUp.Observation(2014, 150, "c", order: 3), MadeUp.Observation(2023, 1, "a", order: 4));
        Assert.Equal(
            [("a", 2013.6, LabelSide.Above), ("b", 2014, LabelSide.Above), ("c", 2014.4, LabelSide.Above)],
            Claims(spec, 2015));
        Assert.Equal((150.0, 200.0), (Assert.Single(spec.Spans).Low, spec.Spans[0].High));
    }

    [Fact]
    public void Claims_WithOneValue_AreLabelledBesideEachOtherWithoutASpan()
    {
        var spec = MadeUpChart.Spec(ChartKind.Line, MadeUp.Observation(2014, 300, "a", order: 1), MadeUp.Observation(2014, 300, "b", order: 2));
        Assert.Equal([("a", 2013.98, LabelSide.Left), ("b", 2014.02, LabelSide.Above)], Claims(spec, 2015));
        Assert.Empty(spec.Spans);
    }

    /// <summary>The main quantity stands first; another country and a database are no claims beside it.</summary>
    [Fact]
    public void Claims_OfACompanion_StandAfterTheMainQuantity()
    {
        var companion = MadeUp.Indicator("applications", ChartKind.Dots, "grants", title: "Applications");
        var spec = MadeUpChart.Spec(MadeUpChart.Of(
            ChartKind.Line,
            [
                MadeUp.Observation(2014, 400, indicator: "applications", order: 1), MadeUp.Observation(2014, 300, order: 2), MadeUp.Observation(2014, 9, iso3: "UZB", order: 3),
                MadeUp.Observation(2014, 310, "base", basis: Basis.Supplementary, order: 4),
            ],
            companions: [companion]));
        Assert.Equal(
            ["applications/KAZ/paper 2014.02", "grants/KAZ/paper 2013.98", "grants/KAZ/supplementary 2014", "grants/UZB/paper 2014"],
            spec.Series.Select(s => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{s.Key} {Math.Round(s.Points[0].X, 9)}")).Order());
        Assert.Empty(spec.Spans);
        Assert.All(spec.Series, s => Assert.Null(s.Letter));
    }

    /// <summary>A document that prints two values for one year disagrees with itself, which no letter can tell.</summary>
    [Fact]
    public void Claims_WithinOneSource_StandApartWithoutLetters()
    {
        var spec = MadeUpChart.Spec(ChartKind.Line, MadeUp.Observation(2014, 200, id: "x"), MadeUp.Observation(2014, 150, id: "y"));
        Assert.Equal([2013.98, 2014.02], Points(spec).Select(p => Math.Round(p.X, 9)));
        Assert.Null(Assert.Single(spec.Series).Letter);
        Assert.Equal(["200", "150"], Points(spec).Select(p => p.Label));
        Assert.Empty(spec.Spans);
    }

    [Fact]
    public void Mean_OverYears_IsABarWithItsLabelBelow()
    {
        var point = Assert.Single(Points(MadeUpChart.Spec(ChartKind.Line, MadeUp.Observation(2005, 34.6, end: 2010))));
        Assert.Equal((Mark.Bar, 2005.0, 2010.0, false, "Mean 34.6, 2005–2010", LabelSide.Below), (point.Mark, point.X, point.XEnd!.Value, point.OpenEnd, point.Label, point.LabelSide));
    }

    [Theory]
    [InlineData(null, 2009)]
    [InlineData(2016, 2016)]
    [InlineData(2001, 2005)]
    public void Mean_WithoutAnEnd_ReachesAsFarAsYearsAreMissingOrDrawn(int? gapEnd, double end)
    {
        IReadOnlyList<Gap> gaps = gapEnd is { } to ? [MadeUp.Gap(1999, to)] : [];
        var spec = MadeUpChart.Spec(MadeUpChart.Of(ChartKind.Line, [MadeUp.Observation(2005, 34.6, period: "since 2005", open: true), MadeUp.Observation(2009, 1)], gaps));
        var bar = Points(spec).Single(p => p.Mark == Mark.Bar);
        Assert.Equal((2005.0, end, true, "Mean 34.6, since 2005; end year not printed"), (bar.X, bar.XEnd!.Value, bar.OpenEnd, bar.Label));
    }

    [Fact]
    public void AcademicYear_OfTwoCalendarYears_IsOnePointBetweenThem()
    {
        var point = Assert.Single(Points(MadeUpChart.Spec(ChartKind.Line, MadeUp.Observation(2015, 5, period: "2015/16", end: 2016))));
        Assert.Equal((2015.5, null, Mark.Dot, "5", LabelSide.Above), (point.X, point.XEnd, point.Mark, point.Label, point.LabelSide));
    }

    [Theory]
    [InlineData(2007, null, 2006.5, 2010.0, false)]
    [InlineData(null, 2008, 2005.0, 2008.5, false)]
    [InlineData(2005, 2010, 2005.0, 2010.0, false)]
    public void Bar_OverYearsOutsideTheAxis_EndsAtIt(int? from, int? to, double start, double end, bool open)
    {
        var data = MadeUpChart.Of(ChartKind.Line, [MadeUp.Observation(2005, 5, end: 2010), .. MadeUpChart.Line(2005, "1 2 3 4 5 6")]);
        var bar = Points(MadeUpChart.Spec(data, ChartQuery.All with { From = from, To = to })).Single(p => p.Mark == Mark.Bar);
        Assert.Equal((start, end, open), (bar.X, bar.XEnd!.Value, bar.OpenEnd));
    }

    [Theory]
    [InlineData(2012, false, 2012.5)]
    [InlineData(2016, true, 2016)]
    public void Bar_WithoutAPrintedEnd_HasItsArrowOnlyInsideTheAxis(int to, bool open, double end)
    {
        var data = MadeUpChart.Of(ChartKind.Line, [MadeUp.Observation(2005, 5, period: "since 2005", open: true)], [MadeUp.Gap(2005, 2016)]);
        var bar = Assert.Single(Points(MadeUpChart.Spec(data, ChartQuery.All with { To = to })));
        Assert.Equal((open, end), (bar.OpenEnd, bar.XEnd!.Value));
    }

    [Fact]
    public void Series_OfAChart_LieBarsBehindDatabasesBehindDocuments() => Assert.Equal(
        ["report", "", "paper"],
        MadeUpChart.Spec(
            ChartKind.Line, MadeUp.Observation(2005, 5), MadeUp.Observation(2005, 6, "base", basis: Basis.Supplementary), MadeUp.Observation(2005, 7, "report", end: 2010)).Series.Select(s => s.SourceId));

    [Theory]
    [InlineData(Bound.Exact, null, LabelSide.Above)]
    [InlineData(Bound.About, null, LabelSide.Above)]
    [InlineData(Bound.AtLeast, null, LabelSide.Right)]
    [InlineData(Bound.AtMost, null, LabelSide.Right)]
    [InlineData(Bound.Exact, 9.0, LabelSide.Right)]
    [InlineData(Bound.Exact, 5.0, LabelSide.Above)]
    [InlineData(Bound.Exact, 1.0, LabelSide.Above)]
    public void SupplementaryFigure_BelowAnotherOrWithAnArrow_IsLabelledAtItsRight(Bound bound, double? other, LabelSide side)
    {
        IEnumerable<Observation> others = other is { } value ? [MadeUp.Observation(2005, value), MadeUp.Observation(2006, 99)] : [MadeUp.Observation(2006, 99)];
        var spec = MadeUpChart.Spec(ChartKind.Line, [MadeUp.Observation(2005, 5, "base", basis: Basis.Supplementary, bound: bound), .. others]);
        Assert.Equal(side, spec.Series.Single(s => s.SourceId.Length == 0).Points[0].LabelSide);
    }

    [Fact]
    public void Name_OfAQuantity_StandsAtTheClaimThatEndsHighest()
    {
        var spec = MadeUpChart.Spec(
            ChartKind.Line, MadeUp.Observation(2014, 9, "a"), MadeUp.Observation(2015, 1, "a"), MadeUp.Observation(2015, 3, "b"), MadeUp.Observation(2015, 2, iso3: "UZB"));
        Assert.Equal(
            [("a", "KAZ", null), ("b", "KAZ", "Kazakhstan B 3"), ("paper", "UZB", "Uzbekistan 2")],
            spec.Series.Select(s => (s.SourceId, s.Iso3, s.EndLabel)).Order());
    }

    [Theory]
    [InlineData("KAZ", null)]
    [InlineData("UZB", "Uzbekistan 2")]
    public void Name_OfASingleQuantity_IsNotRepeated(string other, string? name) => Assert.Equal(
        name, MadeUpChart.Spec(ChartKind.Line, MadeUp.Observation(2014, 9), MadeUp.Observation(2015, 2, iso3: other)).Series[^1].EndLabel);

    [Fact]
    public void Name_OfTwoQuantitiesOfOneCountry_IsTheQuantity()
    {
        var data = MadeUpChart.Of(
            ChartKind.Line, [.. MadeUpChart.Line(2014, "1 2"), .. MadeUpChart.Line(2014, "3 4", indicator: "applications")],
            companions: [MadeUp.Indicator("applications", ChartKind.Line, "grants", title: "Applications")]);
        Assert.Equal(["Grants", "Applications"], MadeUpChart.Spec(data).Series.Select(s => s.EndLabel));
    }

    private static bool Joins(Observation first, Observation second)
    {
        var points = Points(MadeUpChart.Spec(MadeUpChart.Of(ChartKind.Line, [first, second], null, null, null, MadeUp.Source("w"), MadeUp.Source("v"))));
        Assert.False(points[0].JoinsPrevious);
        return points[1].JoinsPrevious;
    }

    private static List<ChartPoint> Points(ChartSpec spec) => [.. spec.Series.SelectMany(s => s.Points)];

    private static IEnumerable<(string Source, double X, LabelSide Side)> Claims(ChartSpec spec, double before) =>
        spec.Series.SelectMany(s => s.Points.Where(p => p.X < before).Select(p => (s.SourceId, Math.Round(p.X, 9), p.LabelSide))).OrderBy(c => c.Item2);
}
