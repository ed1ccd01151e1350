using Dashboard.Core.Claims;
using Dashboard.Core.Disputes;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Queries;

/// <summary>How the index links and orders a made-up record.</summary>
public sealed class RecordIndexRulesTests
{
    private static readonly Section[] Sections =
    [
        Section("paper", 7, "Conclusion"), Section("paper", 2, "Results"), Section("paper", 3, "Results of the survey"),
        Section("other", 5, "Results"),
    ];

    private readonly RecordIndex _index = new(new DocumentedRecord
    {
        DataVersion = new string('0', 64),
        Sources =
        [
            MadeUp.Source("paper"), MadeUp.Source("other"),
            MadeUp.Source("base", SourceKind.Supplementary, standsFor: "work; works"), MadeUp.Source("work", SourceKind.Cited),
        ],
        Entities = [MadeUp.Entity("KAZ", "Kazakhstan"), MadeUp.Entity("UZB", "Uzbekistan")],
        Indicators = [MadeUp.Indicator("share", order: 2), MadeUp.Indicator("grants", order: 1)],
        Observations =
        [
            MadeUp.Observation(2014, 2, "other", order: 3, locator: "p. 12"),
            MadeUp.Observation(2014, 1, order: 2, citedId: "work", locator: "p. 9"),
            MadeUp.Observation(2015, 3, order: 1, locator: "pp. 9-10"), MadeUp.Observation(2015, 3, "other", order: 4),
            MadeUp.Observation(2014, 1.2, "base", order: 5, basis: Basis.Supplementary),
        ],
        Gaps = [MadeUp.Gap(2016, 2017, locator: "Results, table 2")],
        Organisations = [new Organisation { Id = "rossotrudnichestvo", Name = "Rossotrudnichestvo", Founded = 2008 }],
        Places = [MadeUp.Place("second", order: 2, locator: "p. 2"), MadeUp.Place("first", order: 1, locator: "p. 2")],
        Events = [Event("b", "1992-05", 2, "p. 3"), Event("a", "1992-05", 1), Event("c", "1991", 3), Event("d", "1992", 4)],
        Frameworks = [Framework("late", 2), Framework("early", 1)],
        Classifications = [Class("late", 2, "p. 4"), Class("early", 1)],
        Sections = Sections,
        Spellings = [],
        Changes = [],
        Claims =
        [
            MadeUp.Claim(Operation.Value, Relation.Equals, 2, "count:iso3=KAZ", id: "count", order: 2, locator: "p. 5"),
            MadeUp.Claim(Operation.Value, Relation.Equals, 1, "grants-KAZ-2014-paper", id: "claim", locator: "p. 1"),
        ],
    });

    [Fact]
    public void Lists_OfTheIndex_StandInTheirOrder()
    {
        Assert.Equal("grants share", string.Join(' ', _index.Indicators.Select(i => i.Id)));
        Assert.Equal(
            "2015 paper, 2014 paper, 2014 other, 2015 other, 2014 base",
            string.Join(", ", _index.Figures.Select(f => $"{f.Period} {f.Source}")));
        Assert.Equal("first second", string.Join(' ', _index.Places.Select(p => p.Place.Id)));
        Assert.Equal("c d a b", string.Join(' ', _index.Events.Select(e => e.Id)));
        Assert.Equal("early late", string.Join(' ', _index.Frameworks.Select(f => f.Id)));
        Assert.Equal("early late", string.Join(' ', _index.Classifications.Select(c => c.Id)));
        Assert.Equal("claim count", string.Join(' ', _index.Claims.Select(c => c.Claim.Id)));
        Assert.Equal("2016–2017", Assert.Single(_index.Gaps).Period);
    }

    [Fact]
    public void Parts_OfTheIndex_AreLinked()
    {
        Assert.Equal((Verdict.Holds, Verdict.Holds), (_index.Claims[0].Verdict, _index.Claims[1].Verdict));
        var place = _index.Places[0];
        Assert.Equal(
            ("Rossotrudnichestvo", 2008, "Kazakhstan", "Short paper"),
            (place.Organisation, place.Founded!.Value, place.Country, place.SourceShort));
        Assert.Equal(["2014: 1 2"], _index.Disagreements.Select(Shown));
        Assert.Equal(["2015: 3 3"], _index.Agreements.Select(Shown));
        var cited = Assert.Single(_index.CitedDatabases);
        Assert.Equal(("2014", "base"), (cited.Printed.Period, cited.Held.Single().Source));
        Assert.Equal("Title of work. (2018).", cited.Printed.CitedSource);
        Assert.Equal("base", Assert.Single(_index.HeldFor("work")).Id);
        Assert.Empty(_index.HeldFor("wor"));
        Assert.Equal(["paper", "other"], _index.Documents.Select(d => d.Id));

        static string Shown(Disagreement d) => $"{d.Periods}: {string.Join(' ', d.Claims.Select(c => c.Value))}";
    }

    [Fact]
    public void Ids_OfTheIndex_FindTheirRowsOrNothing()
    {
        Assert.Equal(
            ("paper", "KAZ", "share"), (_index.Source("paper")!.Id, _index.Entity("KAZ")!.Iso3, _index.Indicator("share")!.Id));
        Assert.Equal((null, null, null), (_index.Source("x"), _index.Entity("x"), _index.Indicator("x")));
        Assert.Equal(("Short paper", ""), (_index.Short("paper"), _index.Short("x")));
    }

    /// <summary>A page by its number; a section by its place in the document, the longest title that fits; what is neither,
    /// last.</summary>
    [Theory]
    [InlineData("p. 199", 199)]
    [InlineData("pp. 12-13", 12)]
    [InlineData("p. 4 (inferred), Chart 1", 4)]
    [InlineData("p. 99999", 99_999)]
    [InlineData("p. 100000", int.MaxValue)]
    [InlineData("p. iv", int.MaxValue)]
    [InlineData("plate 5", int.MaxValue)]
    [InlineData("§ 3.5", int.MaxValue)]
    [InlineData("Results", 2)]
    [InlineData("Results, table 2.1", 2)]
    [InlineData("Results of the survey, 3", 3)]
    [InlineData("Conclusion", 7)]
    [InlineData("conclusion", int.MaxValue)]
    public void Position_OfALocator_IsItsPageOrSection(string locator, int position) =>
        Assert.Equal((position, locator), _index.Position("paper", locator));

    [Fact]
    public void Contents_OfASource_StandInTheOrderOfItsPages()
    {
        Assert.Equal(
            [
                "p. 1: 0 0 3 1 1", "Results, table 2: 1 0 0 0 0", "p. 2: 0 2 0 0 0", "p. 3: 0 0 1 0 0", "p. 4: 0 0 0 1 0",
                "p. 5: 0 0 0 0 1", "p. 9: 1 0 0 0 0", "pp. 9-10: 1 0 0 0 0",
            ],
            SourceContents.Of(_index, "paper").Select(
                p => $"{p.Locator}: {p.Figures.Count} {p.Places.Count} {p.Events.Count} "
                + $"{p.Classifications.Count} {p.Claims.Count}"));
        Assert.Equal([5, 1, 2, 1, 1, 1, 1, 1], SourceContents.Of(_index, "paper").Select(p => p.Count));
        Assert.Equal(["p. 1", "p. 12"], SourceContents.Of(_index, "other").Select(p => p.Locator));
        Assert.Empty(SourceContents.Of(_index, "work"));
    }

    [Fact]
    public void CitedFor_AWork_AreTheFiguresAndEventsThatNameIt()
    {
        var (figures, events) = SourceContents.CitedFor(_index, "work");
        Assert.Equal(["p. 9"], figures.Select(f => f.Locator));
        Assert.Equal(["a"], events.Select(e => e.Id));
    }

    private static Section Section(string source, int order, string title) =>
        new() { Id = source + order, SourceId = source, Order = order, Title = title };

    private static Event Event(string id, string date, int order, string locator = "p. 1") => new()
    {
        Id = id,
        Order = order,
        Date = date,
        Precision = DatePrecision.Year,
        Title = "Title",
        Category = EventCategory.Treaty,
        Countries = "KAZ",
        SourceId = "paper",
        Locator = locator,
        PrintedAs = "as printed",
        CitedId = id == "a" ? "work" : "",
    };

    private static Framework Framework(string id, int order) =>
        new() { Id = id, Order = order, Title = "Title", Description = "Description" };

    private static Classification Class(string id, int order, string locator = "p. 1") => new()
    {
        Id = id,
        Order = order,
        FrameworkId = "early",
        Class = "Class",
        Item = "Item",
        Topic = PowerTopic.Both,
        SaidBy = "the authors",
        SourceId = "paper",
        Locator = locator,
        PrintedAs = "as printed",
    };
}
