using Dashboard.Core.Addresses;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Charts;

/// <summary>Where the figures of a made-up chart over time stand, how they are marked, and which are joined.</summary>
public sealed class TimeSeriesTests
{
    /// <summary>A line joins printed values of neighbouring years after one cited source; a plan, a sum of ours and another
    /// source are not joined.</summary>
    /// <summary>A year that is only that of the source is no place on the axis, and stretches none.</summary>
    [Fact]
    public void Point_WithoutADate_StandsInTheMarginAndJoinsNothing()
    {
        var spec = MadeUpChart.Spec(
            ChartKind.Line, MadeUp.Observation(2000, 1), MadeUp.Observation(2001, 2),
            MadeUp.Observation(2002, 3, period: "undated"));
        Assert.Equal((1999.5, 2001.5, "undated"), (spec.X.Min, spec.X.Max, spec.X.Undated?.Label));
        Assert.Equal(
            [(2000, false), (2001, true), (spec.X.Undated!.Value, false)],
            spec.Series.Single().Points.Select(p => (p.X, p.JoinsPrevious)));
        Assert.True(spec.X.Undated.Value > spec.X.Max);
    }

    [Theory]
    [InlineData(ChartKind.Line)]
    [InlineData(ChartKind.Bars)]
    [InlineData(ChartKind.Fact)]
    public void Figure_InWordsOnly_IsToldAndNotDrawn(ChartKind kind)
    {
        var words = MadeUp.Observation(
            2003, null, "other", status: ObservationStatus.NotAvailable, printed: "millions", period: "undated");
        var spec = MadeUpChart.Spec(kind, MadeUp.Observation(2000, 1), words);
        Assert.Equal(["grants-KAZ-2000-paper"], spec.Rows.Select(r => r.Id));
        Assert.Equal(["grants-KAZ-2003-other"], spec.Facts.Select(r => r.Id));
        Assert.Null(spec.X.Undated);
        Assert.Contains(spec.Notes, n => n.Contains("undated: “millions”", StringComparison.Ordinal));
    }

    [Fact]
    public void Axis_OfDatedFigures_HasNoMargin() =>
        Assert.Null(MadeUpChart.Spec(ChartKind.Line, MadeUp.Observation(2000, 1)).X.Undated);

    [Fact]
    public void Line_BetweenTwoFigures_JoinsNeighboursOfOneSource()
    {
        var first = MadeUp.Observation(2001, 1, cited: "SIPRI");
        Assert.True(Joins(first, MadeUp.Observation(2002, 2, cited: "SIPRI")));
        Assert.True(Joins(MadeUp.Observation(2001, 1, citedId: "w"), MadeUp.Observation(2002, 2, citedId: "w")));
        Assert.True(
            Joins(
                MadeUp.Observation(2001, 1, status: ObservationStatus.Estimate),
                MadeUp.Observation(2002, 2, status: ObservationStatus.Provisional)));
        Assert.False(Joins(first, MadeUp.Observation(2003, 2, cited: "SIPRI")));
        Assert.False(Joins(first, MadeUp.Observation(2002, 2, cited: "BBC")));
        Assert.False(Joins(first, MadeUp.Observation(2002, 2)));
        Assert.False(Joins(MadeUp.Observation(2001, 1, citedId: "w"), MadeUp.Observation(2002, 2, citedId: "v")));
        Assert.False(Joins(first, MadeUp.Observation(2002, 2, cited: "SIPRI", status: ObservationStatus.Planned)));
        Assert.False(
            Joins(
                MadeUp.Observation(2001, 1, cited: "SIPRI", status: ObservationStatus.Planned),
                MadeUp.Observation(2002, 2, cited: "SIPRI")));
        Assert.False(Joins(first, MadeUp.Observation(2002, 2, cited: "SIPRI", basis: Basis.Derived)));
        Assert.False(
            Joins(MadeUp.Observation(2001, 1, basis: Basis.Derived), MadeUp.Observation(2002, 2, basis: Basis.Derived)));
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
        Assert.All(
            Points(MadeUpChart.Spec(ChartKind.Dots, [.. MadeUpChart.Line(2001, "1 2 3")])), p => Assert.False(p.JoinsPrevious));

    [Theory]
    [InlineData(Basis.Supplementary, ObservationStatus.Normal, ObservationStatus.Normal, false)]
    [InlineData(Basis.Supplementary, ObservationStatus.Estimate, ObservationStatus.Normal, true)]
    [InlineData(Basis.Supplementary, ObservationStatus.Normal, ObservationStatus.Estimate, true)]
    [InlineData(Basis.Supplementary, ObservationStatus.Provisional, ObservationStatus.Normal, false)]
    [InlineData(Basis.Document, ObservationStatus.Estimate, ObservationStatus.Estimate, false)]
    public void Line_ToASupplementaryEstimate_IsBroken(
        Basis basis, ObservationStatus first, ObservationStatus second, bool broken)
    {
        var points = Points(
            MadeUpChart.Spec(
                ChartKind.Line, MadeUp.Observation(2001, 1, basis: basis, status: first),
                MadeUp.Observation(2002, 2, basis: basis, status: second)));
        Assert.Equal([(false, false), (true, broken)], points.Select(p => (p.JoinsPrevious, p.JoinIsEstimate)));
    }

    [Fact]
    public void Estimates_ThatAreNotJoined_HaveNoBrokenLine() => Assert.All(
        Points(MadeUpChart.Spec(ChartKind.Line, [
            MadeUp.Observation(2001, 1, basis: Basis.Supplementary, status: ObservationStatus.Estimate),
            MadeUp.Observation(2003, 2, basis: Basis.Supplementary, status: ObservationStatus.Estimate)])),
        p => Assert.False(p.JoinIsEstimate));

    [Theory]
    [InlineData(ObservationStatus.Normal, Basis.Document, Mark.Dot, "5")]
    [InlineData(ObservationStatus.Planned, Basis.Document, Mark.Square, "5 planned")]
    [InlineData(ObservationStatus.Estimate, Basis.Document, Mark.Ring, "5 est.")]
    [InlineData(ObservationStatus.Provisional, Basis.Document, Mark.Diamond, "5 prov.")]
    [InlineData(ObservationStatus.Planned, Basis.Derived, Mark.Triangle, "5 planned derived")]
    [InlineData(ObservationStatus.Planned, Basis.Supplementary, Mark.Cross, "5 planned")]
    [InlineData(ObservationStatus.Normal, Basis.SupplementaryDerived, Mark.Triangle, "5 derived")]
    public void Mark_OfAFigure_SaysItsBasisThenItsStatus(ObservationStatus status, Basis basis, Mark mark, string label)
    {
        var point = Assert.Single(
            Points(MadeUpChart.Spec(ChartKind.Line, MadeUp.Observation(2001, 5, status: status, basis: basis))));
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

    [Fact]
    public void Mean_OverYears_IsABarWithItsLabelBelow()
    {
        var point = Points(
            MadeUpChart.Spec(ChartKind.Line, MadeUp.Observation(2005, 34.6, end: 2010), MadeUp.Observation(2014, 1)))[0];
        Assert.Equal(
            (Mark.Bar, 2005.0, 2010.0, false, "Mean 34.6, 2005–2010", LabelSide.Below),
            (point.Mark, point.X, point.XEnd!.Value, point.OpenEnd, point.Label, point.LabelSide));
    }

    [Theory]
    [InlineData(null, 2009)]
    [InlineData(2016, 2016)]
    [InlineData(2001, 2005)]
    public void Mean_WithoutAnEnd_ReachesAsFarAsYearsAreMissingOrDrawn(int? gapEnd, double end)
    {
        IReadOnlyList<Gap> gaps = gapEnd is { } to ? [MadeUp.Gap(1999, to)] : [];
        var spec = MadeUpChart.Spec(
            MadeUpChart.Of(
                ChartKind.Line, [MadeUp.Observation(2005, 34.6, period: "since 2005", open: true), MadeUp.Observation(2009, 1)],
                gaps));
        var bar = Points(spec).Single(p => p.Mark == Mark.Bar);
        Assert.Equal(
            (2005.0, end, true, "Mean 34.6, since 2005; end year not printed"),
            (bar.X, bar.XEnd!.Value, bar.OpenEnd, bar.Label));
    }

    [Fact]
    public void Mean_WithoutAnEnd_ReachesTheEndOfAnotherPeriod()
    {
        var points = Points(MadeUpChart.Spec(
            ChartKind.Line, MadeUp.Observation(2005, 1, period: "since 2005", open: true),
            MadeUp.Observation(2006, 2, end: 2012)));
        Assert.Equal([2012.0, 2012.0], points.Select(p => p.XEnd!.Value));
    }

    [Fact]
    public void Bars_OfASeriesWithDots_LieBehindAllTheSame() => Assert.Equal(
        ["paper", "other"],
        MadeUpChart.Spec(
            ChartKind.Line, MadeUp.Observation(2014, 1, "other"), MadeUp.Observation(2005, 5, end: 2010),
            MadeUp.Observation(2012, 1))
            .Series.Select(s => s.SourceId));

    [Fact]
    public void AcademicYear_OfTwoCalendarYears_IsOnePointBetweenThem()
    {
        var point = Assert.Single(
            Points(MadeUpChart.Spec(ChartKind.Line, MadeUp.Observation(2015, 5, period: "2015/16", end: 2016))));
        Assert.Equal(
            (2015.5, null, Mark.Dot, "5", LabelSide.Above), (point.X, point.XEnd, point.Mark, point.Label, point.LabelSide));
    }

    [Theory]
    [InlineData(2007, null, 2006.5, 2010.0, false)]
    [InlineData(null, 2008, 2005.0, 2008.5, false)]
    [InlineData(2005, 2010, 2005.0, 2010.0, false)]
    public void Bar_OverYearsOutsideTheAxis_EndsAtIt(int? from, int? to, double start, double end, bool open)
    {
        var data = MadeUpChart.Of(
            ChartKind.Line, [MadeUp.Observation(2005, 5, end: 2010), .. MadeUpChart.Line(2005, "1 2 3 4 5 6")]);
        var bar = Points(MadeUpChart.Spec(data, ChartQuery.All with { From = from, To = to })).Single(p => p.Mark == Mark.Bar);
        Assert.Equal((start, end, open), (bar.X, bar.XEnd!.Value, bar.OpenEnd));
    }

    [Theory]
    [InlineData(2012, false, 2012.5)]
    [InlineData(2016, true, 2016)]
    public void Bar_WithoutAPrintedEnd_HasItsArrowOnlyInsideTheAxis(int to, bool open, double end)
    {
        var data = MadeUpChart.Of(
            ChartKind.Line, [MadeUp.Observation(2005, 5, period: "since 2005", open: true)], [MadeUp.Gap(2005, 2016)]);
        var bar = Assert.Single(Points(MadeUpChart.Spec(data, ChartQuery.All with { To = to })));
        Assert.Equal((open, end), (bar.OpenEnd, bar.XEnd!.Value));
    }

    private static bool Joins(Observation first, Observation second)
    {
        var points = Points(
            MadeUpChart.Spec(
                MadeUpChart.Of(ChartKind.Line, [first, second], null, null, null, MadeUp.Source("w"), MadeUp.Source("v"))));
        Assert.False(points[0].JoinsPrevious);
        return points[1].JoinsPrevious;
    }

    private static List<ChartPoint> Points(ChartSpec spec) => [.. spec.Series.SelectMany(s => s.Points)];
}
