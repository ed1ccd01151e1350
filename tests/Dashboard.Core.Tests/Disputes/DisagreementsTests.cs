using Dashboard.Core.Disputes;
using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Disputes;

/// <summary>Which made-up figures are claims for one thing, and in what they differ.</summary>
public sealed class DisagreementsTests
{
    /// <summary>Each figure is written source:first–last:value; undated ones have a u after their year.</summary>
    [Theory]
    [InlineData("a:2014:200 b:2014:150", "a200 b150")]
    [InlineData("a:2014:200 b:2015:150", "")]
    [InlineData("a:2014:200 a:2014:150", "a200 a150 same")]
    [InlineData("a:2014:200 a:2014–2016:150", "")]
    [InlineData("a:2014:200 a:2014u:150", "")]
    [InlineData("a:2014:200 b:2014–2016:150", "a200 b150")]
    [InlineData("a:2016:200 b:2014–2016:150", "a200 b150")]
    [InlineData("a:2013:200 b:2014–2016:150", "")]
    [InlineData("a:2017:200 b:2014–2016:150", "")]
    [InlineData("a:2014–2015:200 b:2015–2016:150", "a200 b150")]
    [InlineData("a:2014–2015:200 b:2016–2017:150", "")]
    [InlineData("a:2015:200 b:2014u:150", "a200 b150")]
    [InlineData("a:2013:200 b:2014u:150", "a200 b150")]
    [InlineData("a:2016:200 b:2014u:150", "")]
    [InlineData("a:2012:200 b:2014u:150", "")]
    [InlineData("a:2012u:200 b:2014u:150", "a200 b150")]
    [InlineData("a:2014u:200 a:2014u:150", "a200 a150 same")]
    public void Figures_OfOneQuantity_AreClaimsForOneThingWhenTheirTimesMeet(string figures, string claims) =>
        Assert.Equal(claims, Shown(Disagreements.Of(Rows(figures))));

    [Fact]
    public void Claims_ThatMeetThroughAnother_AreOneThingInTheOrderOfTheRecord() => Assert.Equal(
        "a1 b2 c3 a4; d7 b8",
        Shown(Disagreements.Of(Rows("a:2010:1 b:2010–2012:2 d:2030:7 c:2012:3 a:2012:4 b:2030:8 c:2020:5"))));

    /// <summary>The third figure joins two that had not met before.</summary>
    [Fact]
    public void Claims_JoinedByALaterOne_BecomeOneThing() =>
        Assert.Equal("a1 b2 c3", Shown(Disagreements.Of(Rows("a:2010:1 b:2012:2 c:2010–2012:3"))));

    [Fact]
    public void Figures_OfOtherQuantitiesOrCountries_AreNoClaimsForOneThing() => Assert.Empty(Disagreements.Of(
    [
        MadeUp.Row(MadeUp.Observation(2014, 1, "a")), MadeUp.Row(MadeUp.Observation(2014, 2, "b", iso3: "UZB")),
        MadeUp.Row(MadeUp.Observation(2014, 3, "c", indicator: "students")),
    ]));

    [Fact]
    public void Figures_OfDatabases_AreNoClaims() => Assert.Empty(Disagreements.Of(
        [
            MadeUp.Row(MadeUp.Observation(2014, 1, "a")),
            MadeUp.Row(MadeUp.Observation(2014, 2, "b", basis: Basis.Supplementary)),
        ]));

    [Fact]
    public void Figures_ThatAreDerived_AreClaims() => Assert.Single(Disagreements.Of(
        [MadeUp.Row(MadeUp.Observation(2014, 1, "a")), MadeUp.Row(MadeUp.Observation(2014, 2, "b", basis: Basis.Derived))]));

    /// <summary>"Since 2005" without an end is a claim for its first year only, as far as the record knows.</summary>
    [Theory]
    [InlineData(2005, true)]
    [InlineData(2006, false)]
    public void Period_WithoutAnEnd_MeetsItsFirstYear(int year, bool meet) => Assert.Equal(meet, Disagreement.AreRivals(
        MadeUp.Row(MadeUp.Observation(2005, 1, "a", period: "since 2005", open: true)),
        MadeUp.Row(MadeUp.Observation(year, 2, "b"))));

    [Theory]
    [InlineData("a:2014:1", "b:2014:2", true)]
    [InlineData("a:2014:1", "b:2015:2", false)]
    [InlineData("a:2014:1", "a:2014:2", true)]
    [InlineData("a:2014:1", "a:2013–2015:2", false)]
    [InlineData("a:2013–2015:1", "b:2014:2", true)]
    public void Rivals_OfOneQuantity_AreOfOneTimeWhicheverComesFirst(string one, string other, bool rivals)
    {
        var (first, second) = (Rows(one)[0], Rows(other)[0]);
        Assert.Equal((rivals, rivals), (Disagreement.AreRivals(first, second), Disagreement.AreRivals(second, first)));
    }

    [Fact]
    public void Rivals_OfOtherCountriesOrQuantities_AreNone()
    {
        var row = MadeUp.Row(MadeUp.Observation(2014, 1, "a"));
        Assert.True(Disagreement.AreRivals(row, row with { Source = "b" }));
        Assert.False(Disagreement.AreRivals(row, row with { Source = "b", Value = null }));
        Assert.False(Disagreement.AreRivals(row, row with { Source = "b", Iso3 = "UZB" }));
        Assert.False(Disagreement.AreRivals(row, row with { Source = "b", Indicator = "students" }));
    }

    [Theory]
    [InlineData("a:2014:200 b:2014:200", true)]
    [InlineData("a:2014:200 b:2014:200 c:2014:201", false)]
    public void Claims_WithOneValue_Agree(string figures, bool agree) =>
        Assert.Equal(agree, Assert.Single(Disagreements.Of(Rows(figures))).Agrees);

    [Fact]
    public void Claims_WithOtherRanges_DoNotAgree()
    {
        var range = MadeUp.Row(MadeUp.Observation(2014, null, "a", low: 1, high: 5));
        Assert.True(new Disagreement([range, range with { Source = "b" }], false).Agrees);
        Assert.False(new Disagreement([range, range with { Low = 2 }], false).Agrees);
        Assert.False(new Disagreement([range, range with { High = 6 }], false).Agrees);
    }

    [Fact]
    public void Differences_OfClaims_NameWhatDiffersBesideTheValue()
    {
        var row = MadeUp.Row(MadeUp.Observation(2014, 200, "a", citedId: "w", cited: "words"));
        Assert.Empty(
            Of(row with { Value = 300, Low = 1, High = 2, Note = "other", Locator = "p. 9", Source = "b", PeriodEnd = 2015 }));
        Assert.Equal([Difference.Date], Of(row with { Period = "2014/15" }));
        Assert.Equal([Difference.Date], Of(row with { PeriodStart = 2013 }));
        Assert.Equal([Difference.Status], Of(row with { Status = ObservationStatus.Planned }));
        Assert.Equal([Difference.Bound], Of(row with { Bound = Bound.About }));
        Assert.Equal([Difference.Basis], Of(row with { Basis = Basis.Derived }));
        Assert.Equal([Difference.CitedWork], Of(row with { CitedId = "v" }));
        Assert.Equal([Difference.CitedWork], Of(row with { CitedSource = "other words" }));
        Assert.Equal(
            [Difference.Date, Difference.Status, Difference.Bound, Difference.Basis, Difference.CitedWork],
            Of(
                row with
                {
                    Period = "2015",
                    Status = ObservationStatus.Estimate,
                    Bound = Bound.AtMost,
                    Basis = Basis.Derived,
                    CitedId = "",
                }));

        IEnumerable<Difference> Of(FigureRow other) => new Disagreement([row, other], false).Differences;
    }

    [Fact]
    public void Periods_OfClaims_StandOnceEach() =>
        Assert.Equal("2014 · 2013–2015", new Disagreement(Rows("a:2014:1 b:2014:2 c:2013–2015:3"), false).Periods);

    [Theory]
    [InlineData(0, "A")]
    [InlineData(2, "C")]
    public void Letter_OfAClaim_FollowsTheOrder(int index, string letter) => Assert.Equal(letter, Disagreement.Letter(index));

    private static List<FigureRow> Rows(string figures) =>
    [
        .. figures.Split(' ').Select(f => f.Split(':')).Select(part =>
        {
            var (source, undated) = (part[0], part[1].EndsWith('u'));
            var years = part[1].TrimEnd('u').Split('–').Select(y => int.Parse(y, null)).ToList();
            return MadeUp.Row(
                MadeUp.Observation(
                    years[0], double.Parse(part[2], null), source, end: years[^1], period: undated ? "undated" : null));
        }),
    ];

    private static string Shown(IEnumerable<Disagreement> disagreements) => string.Join("; ", disagreements.Select(d =>
        string.Join(' ', d.Claims.Select(c => $"{c.Source}{c.Value}").Concat(d.SameSource ? ["same"] : []))));
}
