using Dashboard.Core.Record;
using Dashboard.Core.Tests.Charts;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Figures;

/// <summary>What a made-up chart draws, offers and says of its figures.</summary>
public sealed class ChartDataTests
{
    private static readonly Indicator Applications = MadeUp.Indicator("applications", ChartKind.Dots),
        Share = MadeUp.Indicator("share", ChartKind.Fact);

    /// <summary>Facts are drawn as cards beside a fact, and over time like everything; beside a chart they are listed.</summary>
    [Theory]
    [InlineData(ChartKind.Line, false, "grants applications")]
    [InlineData(ChartKind.Line, true, "grants applications share")]
    [InlineData(ChartKind.Fact, false, "grants applications share")]
    public void OnAxis_OfAChart_IsAllButTheFactsBesideIt(ChartKind main, bool overTime, string drawn)
    {
        var data = MadeUpChart.Of(main, [], companions: [Applications, Share]) with { OverTime = overTime };
        Assert.Equal(drawn, string.Join(' ', data.OnAxis.Select(i => i.Id)));
    }

    [Fact]
    public void Choices_OfAChart_AreTheCountriesOfFiguresAndGapsByCodeAndItsSources()
    {
        var data = MadeUpChart.Of(
            ChartKind.Line,
            [MadeUp.Observation(2014, 1, iso3: "UZB"), MadeUp.Observation(2015, 1, "book", "KGZ")],
            [MadeUp.Gap(2014, 2014, "TJK"), MadeUp.Gap(2015, 2015, "KGZ"), MadeUp.Gap(2015, 2015)]);
        Assert.Equal(["KAZ", "KGZ", "TJK", "UZB"], data.CountryCodes);
        Assert.Equal(["paper", "book"], data.SourceIds);
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("", "the ministry", "the ministry")]
    [InlineData("sipri", "", "Short sipri")]
    [InlineData("sipri", "table 2", "Short sipri, table 2")]
    public void CitedBy_AFigure_IsTheWorkAndWhatIsCitedOfIt(string id, string words, string cited)
    {
        var figure = MadeUp.Observation(2014, 1, citedId: id, cited: words);
        Assert.Equal(
            cited, MadeUpChart.Of(ChartKind.Line, [figure], null, null, null, MadeUp.Source("sipri")).CitedBy(figure));
    }

    [Fact]
    public void Row_OfAFigureOrGap_HasTheNamesBehindItsIds()
    {
        var figure = MadeUp.Observation(2014, 1, "book", "UZB", "applications", citedId: "sipri");
        var gap = MadeUp.Gap(2015, 2015, "KGZ", "share");
        var data = MadeUpChart.Of(
            ChartKind.Line, [MadeUp.Observation(2014, 1), figure], [gap], [Applications, Share], null, MadeUp.Source("sipri"));
        var (row, missing) = (data.Row(figure, "B"), data.Row(gap, "A"));
        Assert.Equal(
            ("Title of applications", "Uzbekistan", "Short book", "B", "Title of sipri. (2018)."),
            (row.Title, row.Entity, row.SourceShort, row.Letter, row.CitedSource));
        Assert.Equal(
            ("Title of share", "Kyrgyzstan", "Short paper", "A"),
            (missing.Title, missing.Entity, missing.SourceShort, missing.Letter));
    }
}
