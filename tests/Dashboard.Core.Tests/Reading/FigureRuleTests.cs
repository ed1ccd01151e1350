using Dashboard.Core.Reading;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Reading;

/// <summary>The rules about figures, on made-up rows.</summary>
public sealed class FigureRuleTests
{
    private const string NoNumber = "value: neither a value nor a range is given; an absence belongs in gaps.csv, "
        + "with its reason, and words without a number are not-available";

    [Fact]
    public void Figure_WithinTheRules_IsClean()
    {
        Assert.Empty(MadeUpDraft.ProblemsOf(
            MadeUp.Observation(2014, 5), MadeUp.Observation(2015, null, low: 2, high: 3),
            MadeUp.Observation(2016, 2, low: 2, high: 3), MadeUp.Observation(2017, 3, low: 2, high: 3),
            MadeUp.Observation(2018, null, low: 3, high: 3), MadeUp.Observation(2019, 0, period: "2019/20", end: 2020),
            MadeUp.Observation(2005, 1, period: "since 2005", open: true),
            MadeUp.Observation(2005, 1, period: "since 2005", end: 2016, locator: "p. 2"),
            MadeUp.Observation(2020, 1, basis: Basis.Derived, note: "1 + 0"),
            MadeUp.Observation(2021, 1, citedId: "work"),
            MadeUp.Observation(2022, null, status: ObservationStatus.NotAvailable, printed: "tens of thousands")));
    }

    [Theory]
    [InlineData(null, null, null, NoNumber)]
    [InlineData(null, 1.0, null, "high: a range needs both low and high")]
    [InlineData(5.0, null, 6.0, "low: a range needs both low and high")]
    [InlineData(null, 3.0, 2.0, "low: 3 is more than high, 2")]
    [InlineData(1.9, 2.0, 3.0, "value: 1.9 is not between 2 and 3")]
    [InlineData(3.1, 2.0, 3.0, "value: 3.1 is not between 2 and 3")]
    [InlineData(-1.0, null, null, "value: a number of grants cannot be negative")]
    [InlineData(null, -1.0, 3.0, "low: a number of grants cannot be negative")]
    [InlineData(null, -3.0, -1.0, "low: a number of grants cannot be negative")]
    public void Figure_WithValuesThatCannotBe_IsAProblem(double? value, double? low, double? high, string problem) =>
        Assert.Equal(
            [$"row 2, column {problem}"], MadeUpDraft.ProblemsOf(MadeUp.Observation(2014, value, low: low, high: high)));

    [Theory]
    [InlineData("percent", 0.0, null)]
    [InlineData("percent", 100.0, null)]
    [InlineData("percent", 100.1, "value: a percentage lies between 0 and 100")]
    [InlineData("percent", -0.1, "value: a percentage lies between 0 and 100")]
    [InlineData("students", -1.0, "value: a number of students cannot be negative")]
    [InlineData("students", 0.0, null)]
    [InlineData("million roubles", -1.0, null)]
    [InlineData("million roubles", 101.0, null)]
    public void Figure_OfAUnit_LiesWhereItCan(string unit, double value, string? problem) => Assert.Equal(
        problem is null ? [] : [$"observations.csv, row 2, column {problem}"],
        MadeUpDraft.Problems(
            MadeUpDraft.Of(indicators: [MadeUp.Indicator(unit: unit)], observations: [MadeUp.Observation(2014, value)])));

    [Fact]
    public void Percentage_WithARange_LiesWhereItCanAtBothEnds()
    {
        var percent = MadeUp.Indicator(unit: "percent");
        Assert.Equal(
            [
                "observations.csv, row 2, column high: a percentage lies between 0 and 100",
                "observations.csv, row 3, column low: a percentage lies between 0 and 100",
            ],
            MadeUpDraft.Problems(
                MadeUpDraft.Of(
                    indicators: [percent],
                    observations:
                    [
                        MadeUp.Observation(2014, null, low: 90, high: 101), MadeUp.Observation(2015, null, low: -1, high: 5),
                    ])));
    }

    [Fact]
    public void Figure_OfAPeriod_StartsAndEndsAsItIsNamed()
    {
        Assert.Equal(
            ["row 2, column period_end: 2013 is before period_start, 2014"],
            MadeUpDraft.ProblemsOf(MadeUp.Observation(2014, 1, end: 2013)));
        Assert.Equal(
            ["row 2, column period_start: 2014 does not fit the period \"2015\""],
            MadeUpDraft.ProblemsOf(MadeUp.Observation(2014, 1, period: "2015")));
        Assert.Equal(
            ["row 2, column period_end: \"2015\" does not fit the period \"2014\""],
            MadeUpDraft.ProblemsOf(MadeUp.Observation(2014, 1, period: "2014", end: 2015)));
        Assert.Equal(
            ["row 2, column period_end: \"\" does not fit the period \"2014\""],
            MadeUpDraft.ProblemsOf(MadeUp.Observation(2014, 1, period: "2014", open: true)));
        Assert.Equal(
            ["row 2, column period_end: \"2015\" does not fit the period \"2014-2016\""],
            MadeUpDraft.ProblemsOf(MadeUp.Observation(2014, 1, period: "2014-2016", end: 2015)));
        Assert.Equal(
            ["row 2, column period_start: 2006 does not fit the period \"since 2005\""],
            MadeUpDraft.ProblemsOf(MadeUp.Observation(2006, 1, period: "since 2005", open: true)));
    }

    [Theory]
    [InlineData("2014", 2014, 2014)]
    [InlineData("1990–2011", 1990, 2011)]
    [InlineData("1990-2011", 1990, 2011)]
    [InlineData("since 2005", 2005, null)]
    [InlineData("since 205", null, null)]
    [InlineData("Since 2005", null, null)]
    [InlineData("2015/16", null, null)]
    [InlineData("20145", null, null)]
    [InlineData("201", null, null)]
    [InlineData("1990–11", null, null)]
    [InlineData("90–2011", null, null)]
    [InlineData("1990–2000–2011", null, null)]
    [InlineData("+201", null, null)]
    [InlineData(" 201", null, null)]
    [InlineData("undated", null, null)]
    public void Name_OfAPeriod_SaysItsYearsOrNone(string period, int? start, int? end)
    {
        var years = PeriodName.Years(period);
        Assert.Equal((start, end), (years?.Start, years?.End));
    }

    [Theory]
    [InlineData("undated", "Undated; the year is that of publication.", null)]
    [InlineData("2014", "", null)]
    [InlineData("undated", "", "note: an undated figure says \"undated\" and where its year is from")]
    [InlineData("undated", "The year is ours.", "note: an undated figure says \"undated\" and where its year is from")]
    [InlineData(
        "2014", "Undated; the year is that of publication.",
        "period: the note calls the figure undated; write \"undated\" here too")]
    public void Figure_WhoseYearIsOurs_SaysSoTwiceOrNowhere(string period, string note, string? problem) => Assert.Equal(
        problem is null ? [] : [$"row 2, column {problem}"],
        MadeUpDraft.ProblemsOf(MadeUp.Observation(2014, 1, period: period, note: note)));

    [Fact]
    public void Figure_ThatStandsOnItsPageAlready_IsAProblem()
    {
        const string Key =
            "row 3, column indicator, iso3, period, source, locator: \"grants, KAZ, 2014, paper, p. 1\" already stands in row 2";
        var figure = MadeUp.Observation(2014, 5, id: "a");
        Assert.Equal([Key], MadeUpDraft.ProblemsOf(figure, MadeUp.Observation(2014, 6, id: "b")));
        Assert.Empty(MadeUpDraft.ProblemsOf(figure, MadeUp.Observation(2014, 5, id: "b", locator: "p. 2")));
        Assert.Empty(MadeUpDraft.ProblemsOf(figure, MadeUp.Observation(2014, 5, id: "b", iso3: "UZB")));
        Assert.Empty(MadeUpDraft.ProblemsOf(figure, MadeUp.Observation(2014, 5, id: "b", period: "2014/15", end: 2015)));
        Assert.Empty(MadeUpDraft.ProblemsOf(figure, MadeUp.Observation(2014, 5, "other", id: "b")));
        Assert.Empty(MadeUpDraft.ProblemsOf(figure, MadeUp.Observation(2014, 5, id: "b", indicator: "share")));
    }

    [Fact]
    public void Figure_WithAStatusBasisOrSourceThatDoesNotFit_IsAProblem()
    {
        var sources = new[] { MadeUp.Source(), MadeUp.Source("base", SourceKind.Supplementary, PageBasis.None) };
        Assert.Equal(
            ["status: not-available cannot be the status of a value that is given"],
            Of(MadeUp.Observation(2014, 1, status: ObservationStatus.NotAvailable)));
        Assert.Equal(
            ["status: not-available cannot be the status of a value that is given"],
            Of(MadeUp.Observation(2014, null, low: 1, high: 2, status: ObservationStatus.NotAvailable)));
        Assert.Equal(
            ["basis: \"supplementary\" does not fit the source paper, which is of kind document"],
            Of(MadeUp.Observation(2014, 1, basis: Basis.Supplementary)));
        Assert.Equal(
            ["basis: \"document\" does not fit the source base, which is of kind supplementary"],
            Of(MadeUp.Observation(2014, 1, "base", locator: "table")));
        Assert.Empty(Of(MadeUp.Observation(2014, 1, "base", basis: Basis.Supplementary, locator: "table")));
        Assert.Equal(
            ["note: a derived value needs its arithmetic in the note"], Of(MadeUp.Observation(2014, 1, basis: Basis.Derived)));
        Assert.Equal(
            ["note: a derived value needs its arithmetic in the note"],
            Of(MadeUp.Observation(2014, 1, "base", basis: Basis.SupplementaryDerived, locator: "table")));
        Assert.Equal(
            ["basis: \"supplementary-derived\" does not fit the source paper, which is of kind document"],
            Of(MadeUp.Observation(2014, 1, basis: Basis.SupplementaryDerived, note: "2 / 2")));
        Assert.Equal(
            [NoNumber],
            Of(MadeUp.Observation(2014, null, status: ObservationStatus.NotAvailable, basis: Basis.Derived, note: "2 × 10")));
        Assert.Equal(["cited_id: a source does not cite itself"], Of(MadeUp.Observation(2014, 1, citedId: "paper")));
        Assert.Empty(Of(MadeUp.Observation(2014, 1, "unsound", basis: Basis.Supplementary)));

        IEnumerable<string> Of(Observation observation) => MadeUpDraft.Problems(
            MadeUpDraft.Of(sources, [MadeUp.Indicator()], [observation]))
            .Select(p => p.Replace("observations.csv, row 2, column ", "", StringComparison.Ordinal));
    }
}
