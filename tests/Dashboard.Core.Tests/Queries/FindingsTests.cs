using System.Globalization;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Queries;

/// <summary>What the overview begins with is picked and worded by one rule; here over made-up records.</summary>
public sealed class FindingsTests
{
    private static readonly Observation[] Grants =
        [MadeUp.Observation(2014, 150), MadeUp.Observation(2014, 200, "other"), MadeUp.Observation(2015, 240),
            MadeUp.Observation(2015, 450, "other")];

    private static readonly Observation[] Spending =
    [
        MadeUp.Observation(2010, 2, indicator: "spending"), MadeUp.Observation(2015, 5, indicator: "spending"),
        MadeUp.Observation(2016, 3.945, indicator: "spending", citedId: "work"),
        MadeUp.Observation(2016, 4.6448, "base", indicator: "spending", basis: Basis.Supplementary),
    ];

    public FindingsTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en");

    [Fact]
    public void Findings_OfEachKind_AreTheWidestOfTheirKindInWords()
    {
        var findings = Findings.Of(Index([.. Grants, .. Spending, MadeUp.Observation(2000, 1, indicator: "growth")],
            Ratio("growth-KAZ-2000-paper", "grants-KAZ-2014-paper")), 3);
        Assert.Equal(
            [
                "Claim claim growth: “as printed”: the figures give 0.0067 times (Statement of claim)",
                "Dispute grants-KAZ-2015-paper grants: 2015: the documents give 240 and 450 grants (Title of grants)",
                "CitedDatabase spending-KAZ-2016-paper spending: 2016: 3.945 grants printed, 4.64 in Short base "
                + "(Title of spending)",
            ],
            findings.Select(f => $"{f.Kind} {f.Id} {f.Chart}: {f.Headline} ({f.Subject})"));
        Assert.Equal(["240", "450"], findings[1].Figures.Select(f => f.Value!.Value.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(1.875, findings[1].Ratio);
        Assert.Equal(4.6448 / 3.945, findings[2].Ratio, 9);
    }

    [Fact]
    public void Findings_WithoutAKind_AreFilledFromTheOthersOnChartsOfTheirOwn()
    {
        Observation[] more = [.. Grants, MadeUp.Observation(2014, 10, indicator: "spending"),
            MadeUp.Observation(2014, 11, "other", indicator: "spending")];
        Assert.Equal(["grants", "spending"], Findings.Of(Index(more), 3).Select(f => f.Chart));
        Assert.Equal(["grants"], Findings.Of(Index(more), 1).Select(f => f.Chart));
        Assert.Empty(Findings.Of(Index([MadeUp.Observation(2014, 150)]), 3));
    }

    [Theory]
    [InlineData(5.0, 2.0)]
    [InlineData(1.0, 2.5)]
    public void Claim_ThatFails_SaysHowFarApartStatedAndFoundLie(double stated, double ratio)
    {
        var claim = MadeUp.Claim(Operation.Ratio, Relation.Equals, stated, "spending-KAZ-2015-paper;spending-KAZ-2010-paper");
        var finding = Assert.Single(Findings.Of(Index(Spending[..2], claim), 3));
        Assert.Equal("“as printed”: the figures give 2.5 times", finding.Headline);
        Assert.Equal(ratio, finding.Ratio);
        Assert.Equal(["spending-KAZ-2015-paper", "spending-KAZ-2010-paper"], finding.Figures.Select(f => f.Id));
    }

    [Theory]
    [InlineData(Operation.Share, "40%")]
    [InlineData(Operation.Difference, "−3 grants")]
    public void Claim_OfAnOperation_NamesItsResultInItsUnit(Operation operation, string found)
    {
        var stated = operation == Operation.Share ? 90 : -9;
        var claim = MadeUp.Claim(operation, Relation.Equals, stated, "spending-KAZ-2010-paper;spending-KAZ-2015-paper");
        Assert.Equal(
            $"“as printed”: the figures give {found}", Assert.Single(Findings.Of(Index(Spending[..2], claim), 3)).Headline);
    }

    /// <summary>Neither a claim that holds or states no number, nor counts of places, undated figures or one document's own
    /// contradiction make a headline.</summary>
    [Fact]
    public void Findings_ThatNameNoYearNoValueOrNoChart_AreNone()
    {
        Assert.Empty(Findings.Of(Index(Spending[..2],
            MadeUp.Claim(Operation.Ratio, Relation.Equals, 2.5, "spending-KAZ-2015-paper;spending-KAZ-2010-paper", id: "holds"),
            MadeUp.Claim(Operation.Falls, Relation.True, null, "spending-KAZ-2010-paper;spending-KAZ-2015-paper", id: "order"),
            MadeUp.Claim(Operation.Value, Relation.Equals, 9, "count:iso3=KAZ", id: "count")), 3));
        Assert.Empty(Findings.Of(Index([MadeUp.Observation(2015, 10, period: "undated"),
            MadeUp.Observation(2015, 20, "other", period: "undated")]), 3));
        Assert.Empty(Findings.Of(Index([MadeUp.Observation(2015, 10), MadeUp.Observation(2015, 20, id: "again")]), 3));
        Assert.Empty(Findings.Of(Index([MadeUp.Observation(2015, 10),
            MadeUp.Observation(2015, null, "other", low: 20, high: 30)]), 3));
        Assert.Empty(Findings.Of(Index([MadeUp.Observation(2015, 10, indicator: "places"),
            MadeUp.Observation(2015, 20, "other", indicator: "places")]), 3));
    }

    private static Claim Ratio(string first, string second) =>
        MadeUp.Claim(Operation.Ratio, Relation.AtLeast, 4, first + ";" + second);

    private static RecordIndex Index(Observation[] observations, params Claim[] claims) => new(new DocumentedRecord
    {
        DataVersion = new string('0', 64),
        Sources =
        [
            MadeUp.Source("paper"), MadeUp.Source("other"), MadeUp.Source("work", SourceKind.Cited),
            MadeUp.Source("base", SourceKind.Supplementary, standsFor: "work"),
        ],
        Entities = [MadeUp.Entity("KAZ", "Kazakhstan")],
        Indicators = [MadeUp.Indicator(), MadeUp.Indicator("spending"), MadeUp.Indicator("growth"),
            MadeUp.Indicator("places", chart: RecordQueries.MapSlug)],
        Observations = observations,
        Claims = claims,
        Places = [MadeUp.Place("office")],
        Gaps = [],
        Organisations = [new Organisation { Id = "rossotrudnichestvo", Name = "Rossotrudnichestvo" }],
        Events = [],
        Frameworks = [],
        Classifications = [],
        Sections = [],
        Spellings = [],
        Changes = [],
    });
}
