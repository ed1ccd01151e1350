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
}
