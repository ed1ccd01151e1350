using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Figures;

/// <summary>What the receipt of a made-up figure or gap shows.</summary>
public sealed class FigureRowTests
{
    private static readonly Indicator Share = MadeUp.Indicator("share", chart: "grants", unit: "percent", title: "Share");

    [Theory]
    [InlineData("grants", 34_567.0, null, null, Bound.About, "about 34,567 grants", "about 34,567")]
    [InlineData("grants", null, 8_000.0, 12_000.0, Bound.Exact, "8,000 to 12,000 grants", "8,000 to 12,000")]
    [InlineData("percent", 12.345, null, null, Bound.AtLeast, "at least 12.345%", "at least 12.3%")]
    public void Value_OfAFigure_IsInFullWithItsUnitAndBrieflyWithout(
        string unit, double? value, double? low, double? high, Bound bound, string display, string brief)
    {
        var row = MadeUp.Row(
            MadeUp.Observation(2014, value, low: low, high: high, bound: bound), indicator: MadeUp.Indicator(unit: unit));
        Assert.Equal((display, brief), (row.Display, row.Brief));
    }

    [Fact]
    public void Value_InWordsOnly_IsTheWordsAsTheyArePrinted()
    {
        var row = MadeUp.Row(MadeUp.Observation(
            2014, null, status: ObservationStatus.NotAvailable, printed: "tens of thousands"));
        Assert.Equal(
            ("“tens of thousands”", "“tens of thousands”", true, null),
            (row.Display, row.Brief, row.IsInWords, row.Reason));
    }

    [Theory]
    [InlineData(GapReason.NotPrinted, "not printed")]
    [InlineData(GapReason.NotCollected, "not collected")]
    public void Value_OfAGap_IsItsReason(GapReason reason, string words)
    {
        var row = FigureRow.Of(
            MadeUp.Gap(2014, 2016, reason: reason), Share, MadeUp.Entity("KAZ", "Kazakhstan"), MadeUp.Source(), "A");
        Assert.Equal((words, words, reason), (row.Display, row.Brief, row.Reason));
        Assert.Equal(("", null, null, null), (row.Id, row.Value, row.Low, row.High));
        Assert.Equal(
            ("2014–2016", 2014, 2016, ObservationStatus.NotAvailable),
            (row.Period, row.PeriodStart, row.PeriodEnd, row.Status));
    }

    [Theory]
    [InlineData(SourceKind.Document, Basis.Document)]
    [InlineData(SourceKind.Supplementary, Basis.Supplementary)]
    public void Basis_OfAGap_IsThatOfItsSource(SourceKind kind, Basis basis) => Assert.Equal(
        basis,
        FigureRow.Of(MadeUp.Gap(2014, 2014), Share, MadeUp.Entity("KAZ", "Kazakhstan"), MadeUp.Source(kind: kind), "").Basis);

    /// <summary>A work that the record knows is cited in full, anything else in the document's words.</summary>
    [Fact]
    public void Citation_OfAFigure_IsTheFullReferenceOfAKnownWork()
    {
        var figure = MadeUp.Observation(2014, 1, citedId: "sipri", cited: "table 2");
        Assert.Equal("table 2", MadeUp.Row(figure).CitedSource);
        Assert.Equal("Title of sipri. (2018).", MadeUp.Row(figure, cited: MadeUp.Source("sipri")).CitedSource);
    }

    [Fact]
    public void Series_OfFigures_IsTheirQuantityCountryAndSource()
    {
        var row = MadeUp.Row(MadeUp.Observation(2014, 1));
        Assert.Equal(row.Series, MadeUp.Row(MadeUp.Observation(2015, 2)).Series);
        Assert.NotEqual(row.Series, (row with { Indicator = "share" }).Series);
        Assert.NotEqual(row.Series, (row with { Iso3 = "UZB" }).Series);
        Assert.NotEqual(row.Series, (row with { Source = "other" }).Series);
    }
}
