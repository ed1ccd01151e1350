using Dashboard.Core.Addresses;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Charts;

/// <summary>What the axes of a made-up chart hold.</summary>
public sealed class AxisTests
{
    private static readonly Indicator Applications = MadeUp.Indicator(
        "applications", ChartKind.Line, "grants", "applications", "Applications");

    [Fact]
    public void Axis_OfValues_IsNamedByTheUnitsThatAreDrawn()
    {
        var data = MadeUpChart.Of(
            ChartKind.Line, [MadeUp.Observation(2014, 1), MadeUp.Observation(2014, 2, iso3: "UZB", indicator: "applications")],
            companions: [Applications]);
        Assert.Equal("Grants, applications", MadeUpChart.Spec(data).Y.Title);
        Assert.Equal("Grants", MadeUpChart.Spec(data, ChartQuery.All with { Countries = ["KAZ"] }).Y.Title);
        Assert.Equal("Grants, applications", MadeUpChart.Spec(data, ChartQuery.All with { Countries = ["UZB"] }).Y.Title);
    }

    [Fact]
    public void Axis_OfRanges_HoldsTheirUpperEnds()
    {
        var spec = MadeUpChart.Spec(
            ChartKind.Line, MadeUp.Observation(2014, 9_000, low: 8_000, high: 12_000), MadeUp.Observation(2015, 1));
        Assert.Equal(("Thousand grants", 12.0), (spec.Y.Title, spec.Y.Max));
    }

    /// <summary>A logarithmic axis begins at or below the smallest value above zero, also of a range, and its marks stand at
    /// their powers.</summary>
    [Fact]
    public void Axis_Logarithmic_BeginsAtOrBelowTheSmallestValue()
    {
        var data = MadeUpChart.Of(
            ChartKind.Line,
            [MadeUp.Observation(2014, 1000), MadeUp.Observation(2015, 20, low: 2, high: 30), MadeUp.Observation(2016, 50)]);
        var spec = MadeUpChart.Spec(data, ChartQuery.All with { Scale = AxisScale.Log });
        Assert.Equal(
            (AxisScale.Log, "Grants, logarithmic scale", 0.301029996, 3.0), (spec.Scale, spec.Y.Title, spec.Y.Min, spec.Y.Max));
        Assert.Equal([3, Math.Log10(20), Math.Log10(50)], spec.Series[0].Points.Select(p => p.Y));
        Assert.Equal(["1,000", "20", "50"], spec.Series[0].Points.Select(p => p.Label));
        spec = MadeUpChart.Spec(
            MadeUpChart.Of(
                ChartKind.Line,
                [
                    MadeUp.Observation(2014, 1000), MadeUp.Observation(2015, 20),
                    MadeUp.Observation(2016, null, low: 0, high: 50),
                ]),
            ChartQuery.All with { Scale = AxisScale.Log });
        Assert.Equal((1.301029996, 3.0), (spec.Y.Min, spec.Y.Max));
    }

    [Fact]
    public void Scale_ThatIsNotAskedFor_IsTheOneThatTheValuesNeed()
    {
        IReadOnlyList<Observation> values =
        [
            .. MadeUpChart.Line(2001, "10 20 30 40 50 60 70 80 90 100"), .. MadeUpChart.Line(2001, "0.5 1", iso3: "KGZ"),
        ];
        var data = MadeUpChart.Of(ChartKind.Line, values);
        Assert.Equal(AxisScale.Log, MadeUpChart.Spec(data).Scale);
        Assert.Equal(AxisScale.Linear, MadeUpChart.Spec(data, ChartQuery.All with { Scale = AxisScale.Linear }).Scale);
        Assert.DoesNotContain(MadeUpChart.Spec(data).Notes, n => n.Contains("Index", StringComparison.Ordinal));
    }

    [Fact]
    public void Years_OfThePeriodsDrawn_SetClaimsApart()
    {
        var spec = MadeUpChart.Spec(
            ChartKind.Line, MadeUp.Observation(2011, 9, end: 2020), MadeUp.Observation(2012, 1, "a"),
            MadeUp.Observation(2012, 2, "b"));
        Assert.Equal(
            [2011.8, 2012.2],
            spec.Series.SelectMany(s => s.Points).Where(p => p.Mark == Mark.Dot).Select(p => Math.Round(p.X, 9)).Order());
    }

    [Fact]
    public void Axis_OfYears_HoldsWhatIsDrawnInsideTheYearsAskedFor()
    {
        var open = MadeUpChart.Of(ChartKind.Line, [MadeUp.Observation(2005, 1, period: "since 2005", open: true)]);
        Assert.Equal((2049.5, 2050.5), Ends(MadeUpChart.Spec(open, ChartQuery.All with { From = 2050 })));
        Assert.Equal((2004.5, 2010.5), Ends(MadeUpChart.Spec(ChartKind.Line, MadeUp.Observation(2005, 1, end: 2010))));
        Assert.Equal(
            (2004.5, 2005.5),
            Ends(
                MadeUpChart.Spec(
                    MadeUpChart.Of(
                        ChartKind.Line, [MadeUp.Observation(2005, 1)], [MadeUp.Gap(2001, 2003), MadeUp.Gap(2007, 2010)]))));

        static (double, double) Ends(ChartSpec spec) => (spec.X.Min, spec.X.Max);
    }
}
