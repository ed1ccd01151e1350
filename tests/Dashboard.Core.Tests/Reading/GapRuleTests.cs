using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Reading;

/// <summary>The rules about gaps, on made-up rows.</summary>
public sealed class GapRuleTests
{
    /// <summary>A gap holds no value of its source for one of its years; a mean over years, and values of others, may stand
    /// beside it.</summary>
    [Fact]
    public void Gap_ThatHoldsAValue_IsAProblem()
    {
        var gap = MadeUp.Gap(2001, 2005);
        Assert.Equal([Holds(2001)], Of(MadeUp.Observation(2001, 1)));
        Assert.Equal([Holds(2005)], Of(MadeUp.Observation(2005, 1)));
        Assert.Empty(Of(MadeUp.Observation(2000, 1)));
        Assert.Empty(Of(MadeUp.Observation(2006, 1)));
        Assert.Empty(Of(MadeUp.Observation(2002, 1, end: 2004)));
        Assert.Empty(Of(MadeUp.Observation(2002, 1, period: "since 2002", open: true)));
        Assert.Empty(Of(MadeUp.Observation(2002, 1, iso3: "UZB")));
        Assert.Empty(Of(MadeUp.Observation(2002, 1, "other")));
        Assert.Empty(Of(MadeUp.Observation(2002, 1, indicator: "share")));

        IEnumerable<string> Of(Observation observation) => MadeUpDraft.Problems(
            MadeUpDraft.Of(indicators: [MadeUp.Indicator()], observations: [observation], gaps: [gap]));

        static string Holds(int year) =>
            $"gaps.csv, row 2, column period_start: the same source has a value for {year} in observations.csv, row 2";
    }

    [Fact]
    public void Gap_ThatOverlapsAnother_IsAProblem()
    {
        Assert.Equal([Overlaps], Of(MadeUp.Gap(2005, 2006)));
        Assert.Equal([Overlaps], Of(MadeUp.Gap(1999, 2001)));
        Assert.Equal([Overlaps], Of(MadeUp.Gap(2002, 2003)));
        Assert.Empty(Of(MadeUp.Gap(2006, 2007)));
        Assert.Empty(Of(MadeUp.Gap(1999, 2000)));
        Assert.Empty(Of(MadeUp.Gap(2002, 2003, "UZB")));
        Assert.Empty(Of(MadeUp.Gap(2002, 2003, source: "other")));
        Assert.Empty(Of(MadeUp.Gap(2002, 2003, indicator: "share")));

        static IEnumerable<string> Of(Gap gap) => MadeUpDraft.Problems(MadeUpDraft.Of(
            [MadeUp.Source(), MadeUp.Source("other")], [MadeUp.Indicator()], [MadeUp.Observation(2050, 1)],
            [MadeUp.Gap(2001, 2005), gap]));
    }

    private const string Overlaps =
        "gaps.csv, row 3, column period_start: the gap overlaps the one in row 2; make one of them, or separate them";

    [Fact]
    public void Gap_WithAnEndBeforeItsStart_IsAProblem()
    {
        var draft = MadeUpDraft.Of(indicators: [MadeUp.Indicator()], gaps: [MadeUp.Gap(2005, 2004), MadeUp.Gap(2003, 2003)]);
        Assert.Equal(["gaps.csv, row 2, column period_end: 2004 is before period_start, 2005"], MadeUpDraft.Problems(draft));
    }

    [Fact]
    public void Gap_OfASourceWithoutValuesOfTheQuantity_IsAProblemUnlessItIsADocument()
    {
        const string Fault = "gaps.csv, row 2, column source: \"base\" is not a document and has no value for grants; "
            + "a gap is what a document or a source of the other values leaves out";
        var document = MadeUp.Observation(2014, 1);
        var held = MadeUp.Observation(2014, 1, "base", basis: Basis.Supplementary, locator: "table");
        Assert.Equal([Fault], Of("base", document));
        Assert.Empty(Of("base", document, held));
        Assert.Empty(Of("base"));
        Assert.Empty(Of("other", document));
        Assert.Empty(Of("base", MadeUp.Observation(2014, 1, indicator: "share")));

        static IEnumerable<string> Of(string source, params IReadOnlyList<Observation> observations) =>
            MadeUpDraft.Problems(MadeUpDraft.Of(
            [
                MadeUp.Source(), MadeUp.Source("base", SourceKind.Supplementary, PageBasis.None),
                MadeUp.Source("other", pages: PageBasis.None),
            ],
            [MadeUp.Indicator()], observations,
            [MadeUp.Gap(2016, 2016, source: source, locator: "table")]));
    }
}
