using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Charts;

/// <summary>What a supplementary source repeats is written once.</summary>
public sealed class SameAsPrintedTests
{
    [Fact]
    public void SupplementaryValue_ThatRepeatsAPrintedOne_IsNotWrittenAgain()
    {
        var spec = MadeUpChart.Spec(MadeUpChart.Of(
            ChartKind.Line,
            [
                .. MadeUpChart.Line(2013, "2.81 3.25 4.05"),
                .. MadeUpChart.Line(2013, "2.81 3.25 4.64", "web", indicator: "sipri", basis: Basis.Supplementary),
            ],
            companions: [MadeUp.Indicator("sipri", chart: "grants", title: "SIPRI")]));
        Assert.Equal(["", "", "4.64"], Labels(""));
        Assert.Equal(["2.81", "3.25", "4.05"], Labels("paper"));
        Assert.Contains("SIPRI: same values as printed for 2013 and 2014.", spec.Notes);

        IEnumerable<string> Labels(string source) =>
            spec.Series.Single(s => s.SourceId == source).Points.Select(p => p.Label);
    }

    [Fact]
    public void SupplementaryValue_OfAnotherYear_IsWritten()
    {
        var spec = MadeUpChart.Spec(MadeUpChart.Of(
            ChartKind.Line,
            [
                .. MadeUpChart.Line(2013, "2.81 3.25"),
                .. MadeUpChart.Line(2015, "2.81 3.25", "web", indicator: "sipri", basis: Basis.Supplementary),
            ],
            companions: [MadeUp.Indicator("sipri", chart: "grants", title: "SIPRI")]));
        Assert.Equal(["2.81", "3.25"], spec.Series.Single(s => s.SourceId.Length == 0).Points.Select(p => p.Label));
        Assert.DoesNotContain(spec.Notes, n => n.Contains("same values", StringComparison.Ordinal));
    }

    [Fact]
    public void SupplementaryBar_ThatRepeatsAPrintedOne_IsANote()
    {
        var spec = MadeUpChart.Spec(
            ChartKind.Bars,
            [
                .. MadeUpChart.Line(2013, "2 9.5"),
                .. MadeUpChart.Line(2013, "2 9", "web", basis: Basis.Supplementary),
            ]);
        Assert.Equal(["2", "9.5", "9"], spec.Bars.Select(b => b.Label));
        Assert.Equal(4, spec.Rows.Count);
        Assert.Contains("Short web (supplementary): same value as printed for 2013.", spec.Notes);
    }

    [Fact]
    public void SupplementaryBar_OfAnotherStatusOrBound_IsDrawn()
    {
        Assert.Equal(2, Bars(ObservationStatus.Planned, Bound.Exact));
        Assert.Equal(2, Bars(ObservationStatus.Normal, Bound.About));
        Assert.Equal(1, Bars(ObservationStatus.Normal, Bound.Exact));

        static int Bars(ObservationStatus status, Bound bound) => MadeUpChart.Spec(
            ChartKind.Bars,
            MadeUp.Observation(2013, 2),
            MadeUp.Observation(2013, 2, "web", status: status, bound: bound, basis: Basis.Supplementary)).Bars.Count;
    }
}
