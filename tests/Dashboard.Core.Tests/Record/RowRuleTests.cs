using Dashboard.Core.Record;

namespace Dashboard.Core.Tests.Record;

/// <summary>The rules about sources, indicators, places, events, classifications, claims and changes, on made-up rows.</summary>
public sealed class RowRuleTests
{
    private static readonly Source Base = MadeUp.Source("base", SourceKind.Supplementary, PageBasis.None), Work = MadeUp.Source("work", SourceKind.Cited, PageBasis.None);

    [Theory]
    [InlineData("", null)]
    [InlineData("2018", null)]
    [InlineData("2018-03", null)]
    [InlineData("2018-03-04", null)]
    [InlineData("18", "\"18\" is not a date; write 2018, 2018-03 or 2018-03-04")]
    [InlineData("2018-13", "\"2018-13\" is not a date; write 2018, 2018-03 or 2018-03-04")]
    [InlineData("2018-02-30", "\"2018-02-30\" is not a date; write 2018, 2018-03 or 2018-03-04")]
    public void Date_OfASource_ExistsAsFarAsItIsKnown(string date, string? fault)
    {
        Assert.Equal(fault is null ? [] : [$"sources.csv, row 2, column date: {fault}"], MadeUpDraft.Problems(MadeUpDraft.Of([MadeUp.Source(date: date)])));
        Assert.Equal(fault is null ? [] : [$"sources.csv, row 2, column accessed: {fault}"], MadeUpDraft.Problems(MadeUpDraft.Of([MadeUp.Source(accessed: date)])));
    }

    [Fact]
    public void Source_ThatIsTheSameWork_IsAProblem()
    {
        Assert.Equal(
            ["sources.csv, row 3, column title: the source \"b\" is the same work as \"a\" in row 2"],
            MadeUpDraft.Problems(MadeUpDraft.Of([MadeUp.Source("a", title: "One"), MadeUp.Source("b", title: "ONE")])));
        Assert.Empty(MadeUpDraft.Problems(MadeUpDraft.Of([MadeUp.Source("a", title: "One"), MadeUp.Source("b", title: "One", date: "2019"), MadeUp.Source("c", title: "One", authors: "A"), MadeUp.Source("d", title: "One", url: "https://d")])));
    }

    [Fact]
    public void Source_ThatStandsForAWork_IsSupplementaryAndTheWorkIsCited()
    {
        Assert.Empty(MadeUpDraft.Problems(MadeUpDraft.Of([Work, MadeUp.Source("b", SourceKind.Supplementary, standsFor: "work")])));
        Assert.Equal(
            ["sources.csv, row 3, column stands_for: only a supplementary source stands for a cited work"],
            MadeUpDraft.Problems(MadeUpDraft.Of([Work, MadeUp.Source("b", standsFor: "work")])));
        Assert.Equal(
            ["sources.csv, row 3, column stands_for: \"nothing\" is no cited work of sources.csv"],
            MadeUpDraft.Problems(MadeUpDraft.Of([Work, MadeUp.Source("b", SourceKind.Supplementary, standsFor: "work; nothing")])));
        Assert.Equal(
            ["sources.csv, row 2, column stands_for: \"b\" is no cited work of sources.csv"], MadeUpDraft.Problems(MadeUpDraft.Of([MadeUp.Source("b", SourceKind.Supplementary, standsFor: "b")])));
    }

    [Fact]
    public void Organisation_FoundedInAYear_HasItsEvent()
    {
        const string Fault = "organisations.csv, row 2, column founded: no event of 2008 in the category organisation begins with \"Agency\"";
        var agency = new Organisation { Id = "agency", Name = "Agency", Founded = 2008 };
        Assert.Empty(Of(Event("2008-09", title: "agency founded")));
        Assert.Equal([Fault], Of(Event("2009", title: "Agency founded")));
        Assert.Equal([Fault], Of(Event("2008", title: "The Agency founded")));
        Assert.Equal([Fault], Of(Event("2008", title: "Agency founded", category: EventCategory.Treaty)));
        Assert.Equal([Fault], MadeUpDraft.Problems(MadeUpDraft.Of(organisations: [agency])));
        Assert.Empty(MadeUpDraft.Problems(MadeUpDraft.Of(organisations: [agency], faulty: "events.csv")));
        Assert.Empty(MadeUpDraft.Problems(MadeUpDraft.Of(organisations: [new Organisation { Id = "agency", Name = "Agency" }])));
        Assert.Equal(
            ["organisations.csv, row 3, column name: the organisation \"b\" has the same name as \"a\" in row 2"],
            MadeUpDraft.Problems(MadeUpDraft.Of(organisations: [new Organisation { Id = "a", Name = "Agency" }, new Organisation { Id = "b", Name = "AGENCY" }, new Organisation { Id = "c", Name = "Other" }])));

        IEnumerable<string> Of(Event founding) => MadeUpDraft.Problems(MadeUpDraft.Of(
            organisations: [agency], events: [Event(founding.Date, precision: founding.Date.Length > 4 ? DatePrecision.Month : DatePrecision.Year, title: founding.Title, category: founding.Category)]));
    }

    [Fact]
    public void Indicator_OfAChart_HasSomethingToDraw()
    {
        var figure = MadeUp.Observation(2014, 1);
        Assert.Empty(Of([MadeUp.Indicator()], figure));
        Assert.Empty(MadeUpDraft.Problems(MadeUpDraft.Of(indicators: [MadeUp.Indicator()], gaps: [MadeUp.Gap(2001, 2001)])));
        Assert.Equal(["id: \"share\" has neither an observation nor a gap"], Of([MadeUp.Indicator(), MadeUp.Indicator("share")], figure));
        Assert.Empty(MadeUpDraft.Problems(MadeUpDraft.Of(indicators: [MadeUp.Indicator()], faulty: "observations.csv")));
        Assert.Empty(MadeUpDraft.Problems(MadeUpDraft.Of(indicators: [MadeUp.Indicator()], faulty: "gaps.csv")));
        Assert.Empty(Of([MadeUp.Indicator(chart: "map")], figure));
        Assert.Equal(["id: \"map\" is the name of the map; choose another"], Of([MadeUp.Indicator("map")], MadeUp.Observation(2014, 1, indicator: "map")));
        Assert.Equal(["chart: \"nothing\" is not map nor an indicator with a chart of its own"], Of([MadeUp.Indicator(chart: "nothing")], figure));
        Assert.Empty(MadeUpDraft.Problems(MadeUpDraft.Of(indicators: [MadeUp.Indicator(chart: "nothing")], observations: [figure], faulty: "indicators.csv")));
        Assert.Empty(Of([MadeUp.Indicator(chart: "share"), MadeUp.Indicator("share")], figure, MadeUp.Observation(2014, 1, indicator: "share")));
        Assert.Equal(
            ["chart: \"share\" is not map nor an indicator with a chart of its own"],
            Of([MadeUp.Indicator(chart: "share"), MadeUp.Indicator("share", chart: "map")], figure, MadeUp.Observation(2014, 1, indicator: "share")));
    }

    [Fact]
    public void Indicator_OfBars_SharesTheUnitOfItsChart()
    {
        Observation[] figures = [MadeUp.Observation(2014, 1), MadeUp.Observation(2014, 1, indicator: "share")];
        Assert.Equal(["unit: bars of one chart share a unit; \"grants\" has grants"], Of([MadeUp.Indicator(kind: ChartKind.Bars), MadeUp.Indicator("share", ChartKind.Bars, "grants", "percent")], figures));
        Assert.Empty(Of([MadeUp.Indicator(kind: ChartKind.Bars), MadeUp.Indicator("share", ChartKind.Bars, "grants")], figures));
        Assert.Empty(Of([MadeUp.Indicator(kind: ChartKind.Bars), MadeUp.Indicator("share", ChartKind.Fact, "grants", "percent")], figures));
        Assert.Empty(Of([MadeUp.Indicator(), MadeUp.Indicator("share", ChartKind.Bars, "grants", "percent")], figures));
    }

    [Fact]
    public void Indicator_OfASlope_HasTwoPeriods()
    {
        Observation[] three = [.. Enumerable.Range(2014, 3).Select(y => MadeUp.Observation(y, 1))];
        Assert.Equal(["chart_kind: a slope chart shows two periods; the observations have 2014, 2015, 2016"], Of([MadeUp.Indicator(kind: ChartKind.Slope)], three));
        Assert.Empty(Of([MadeUp.Indicator(kind: ChartKind.Slope)], three[..2]));
        Assert.Empty(Of([MadeUp.Indicator(kind: ChartKind.Slope)], [.. three[..2], MadeUp.Observation(2014, 1, iso3: "UZB")]));
        Assert.Empty(Of([MadeUp.Indicator()], three));
    }

    [Fact]
    public void Indicator_OfAQuantity_SharesItWithAnotherChart()
    {
        Observation[] figures = [MadeUp.Observation(2014, 1), MadeUp.Observation(2014, 1, indicator: "share")];
        Assert.Empty(Of([MadeUp.Indicator(quantity: "spending"), MadeUp.Indicator("share", quantity: "spending")], figures));
        Assert.Equal(
            ["quantity: \"spending\" is named by no other chart, so there is nothing to choose between"], Of([MadeUp.Indicator(quantity: "spending"), MadeUp.Indicator("share")], figures));
        Assert.Equal(
            ["quantity: \"share\" has no chart of its own; only charts are measures of a quantity"],
            Of([MadeUp.Indicator(quantity: "spending"), MadeUp.Indicator("share", chart: "grants", quantity: "spending")], figures));
    }

    [Fact]
    public void Place_AsADocumentListsIt_IsSomewhereAndInOrder()
    {
        Assert.Empty(Of(MadeUp.Place("a", opened: 2008, closed: 2008)));
        Assert.Empty(Of(MadeUp.Place("a", opened: 2010), 2010));
        Assert.Empty(Of(MadeUp.Place("a"), 2010));
        Assert.Empty(Of(MadeUp.Place("a", closed: 1990)));
        Assert.Equal(["places.csv, row 2, column closed: it cannot close before it opened"], Of(MadeUp.Place("a", opened: 2008, closed: 2007)));
        Assert.Equal(["places.csv, row 2, column opened: \"rossotrudnichestvo\" was founded later, in 2010"], Of(MadeUp.Place("a", opened: 2009), 2010));
        Assert.Equal(["places.csv, row 2, column source: \"base\" is not a document; places are as a document lists them"], Of(MadeUp.Place("a", source: "base", locator: "table")));
        Assert.Equal(["places.csv, row 2, column lat: 0, 0 is not the position of a place"], Of(MadeUp.Place("a", lat: 0, lon: 0)));
        Assert.Empty(Of(MadeUp.Place("a", lat: 0)));
        Assert.Empty(Of(MadeUp.Place("a", lon: 0)));
        Assert.Equal(["places.csv, row 2, column locator: paper prints its pages; write \"p. \" and the number"], Of(MadeUp.Place("a", locator: "table")));

        static IEnumerable<string> Of(Place place, int? founded = null) => MadeUpDraft.Problems(MadeUpDraft.Of(
            [MadeUpDraft.Paper, Base], organisations: [new Organisation { Id = "rossotrudnichestvo", Name = "Agency", Founded = founded }, new Organisation { Id = "other", Name = "Other", Founded = 2050 }],
            places: [place], faulty: "events.csv"));
    }

    [Theory]
    [InlineData("2018", DatePrecision.Year, "", null)]
    [InlineData("2018-03", DatePrecision.Month, "", null)]
    [InlineData("2018-03-04", DatePrecision.Day, "2018-03-04", null)]
    [InlineData("2018-03", DatePrecision.Year, "", "date: \"2018-03\" is not a date of the precision year; write it as YYYY")]
    [InlineData("2018", DatePrecision.Month, "", "date: \"2018\" is not a date of the precision month; write it as YYYY-MM")]
    [InlineData("2018-03", DatePrecision.Day, "", "date: \"2018-03\" is not a date of the precision day; write it as YYYY-MM-DD")]
    [InlineData("2018", DatePrecision.Year, "2019-01", "date_end: \"2019-01\" is not a date of the precision year; write it as YYYY")]
    [InlineData("2018", DatePrecision.Year, "2017", "date_end: 2017 is before date, 2018")]
    public void Event_WithADate_HasOneAsPreciseAsItSays(string date, DatePrecision precision, string end, string? fault) => Assert.Equal(
        fault is null ? [] : ["events.csv, row 2, column " + fault], MadeUpDraft.Problems(MadeUpDraft.Of(events: [Event(date, precision: precision, end: end)])));

    [Fact]
    public void Event_OfCountriesAndASource_KnowsThem()
    {
        Assert.Empty(MadeUpDraft.Problems(MadeUpDraft.Of(events: [Event("2018", countries: "KAZ;UZB")])));
        Assert.Equal(["events.csv, row 2, column countries: \"XXX\" is in no row of entities.csv, column iso3"], MadeUpDraft.Problems(MadeUpDraft.Of(events: [Event("2018", countries: "KAZ;XXX")])));
        Assert.Empty(MadeUpDraft.Problems(MadeUpDraft.Of(events: [Event("2018", countries: "XXX")], faulty: "entities.csv")));
        Assert.Equal(["events.csv, row 2, column source: \"base\" is not a document"], MadeUpDraft.Problems(MadeUpDraft.Of([Base], events: [Event("2018", source: "base", locator: "table")])));
        Assert.Equal(["events.csv, row 2, column locator: paper prints its pages; write \"p. \" and the number"], MadeUpDraft.Problems(MadeUpDraft.Of(events: [Event("2018", locator: "table")])));
    }

    [Fact]
    public void Framework_WithoutAClassification_IsAProblem()
    {
        var framework = new Framework { Id = "types", Order = 1, Title = "Title", Description = "Description" };
        const string Fault = "frameworks.csv, row 2, column id: \"types\" classifies nothing in classifications.csv";
        Assert.Equal([Fault], MadeUpDraft.Problems(MadeUpDraft.Of(frameworks: [framework])));
        Assert.Equal([Fault], MadeUpDraft.Problems(MadeUpDraft.Of(frameworks: [framework], classifications: [Class("others")])));
        Assert.Empty(MadeUpDraft.Problems(MadeUpDraft.Of(frameworks: [framework], classifications: [Class("types")])));
        Assert.Empty(MadeUpDraft.Problems(MadeUpDraft.Of(frameworks: [framework], faulty: "classifications.csv")));
        Assert.Equal(["classifications.csv, row 2, column source: \"base\" is not a document"], MadeUpDraft.Problems(MadeUpDraft.Of([Base], classifications: [Class("types", "base", "table")])));
        Assert.Equal(["classifications.csv, row 2, column locator: paper prints its pages; write \"p. \" and the number"], MadeUpDraft.Problems(MadeUpDraft.Of(classifications: [Class("types", locator: "table")])));
    }

    [Theory]
    [InlineData(Operation.Value, Relation.Equals, 1.0, "a", null)]
    [InlineData(Operation.Sum, Relation.AtLeast, 1.0, "a;b;count:iso3=KAZ", null)]
    [InlineData(Operation.Rises, Relation.True, null, "a;b", null)]
    [InlineData(Operation.Falls, Relation.True, null, "a;b", null)]
    [InlineData(Operation.Largest, Relation.True, null, "a;b", null)]
    [InlineData(Operation.None, Relation.Equals, null, "", null)]
    [InlineData(Operation.None, Relation.True, 1.0, "a", null)]
    [InlineData(Operation.Value, Relation.Equals, 1.0, "", "inputs: the operation value takes 1 inputs; 0 are given")]
    [InlineData(Operation.Value, Relation.Equals, 1.0, "a;b", "inputs: the operation value takes 1 inputs; 2 are given")]
    [InlineData(Operation.Sum, Relation.Equals, 1.0, "a", "inputs: the operation sum takes at least 2 inputs; 1 are given")]
    [InlineData(Operation.Value, Relation.Equals, 1.0, "x", "inputs: \"x\" is in no row of observations.csv, column id")]
    [InlineData(Operation.Value, Relation.Equals, 1.0, "range", "inputs: \"range\" has no single value to compute with")]
    [InlineData(Operation.Rises, Relation.True, 1.0, "a;b", "stated: a statement that is true or false states no value")]
    [InlineData(Operation.Value, Relation.AtMost, null, "a", "stated: the value that the document states is required")]
    [InlineData(Operation.Value, Relation.True, null, "a", "relation: true goes with rises, falls and largest")]
    [InlineData(Operation.Rises, Relation.Equals, 1.0, "a;b", "relation: rises goes with the relation true")]
    [InlineData(Operation.Falls, Relation.Equals, 1.0, "a;b", "relation: falls goes with the relation true")]
    [InlineData(Operation.Largest, Relation.Equals, 1.0, "a;b", "relation: largest goes with the relation true")]
    public void Claim_WithItsArithmetic_CanBeCarriedOut(Operation operation, Relation relation, double? stated, string inputs, string? fault) =>
        Assert.Equal(fault is null ? [] : [fault], Claims(MadeUp.Claim(operation, relation, stated, inputs)));

    [Fact]
    public void Claim_WithOtherInputsOrATolerance_IsCheckedLikewise()
    {
        Assert.Empty(Claims(MadeUp.Claim(Operation.Value, Relation.Equals, 1, "a", "b", 50)));
        Assert.Equal(["other_inputs: the operation value takes 1 inputs; 2 are given"], Claims(MadeUp.Claim(Operation.Value, Relation.Equals, 1, "a", "a;b")));
        Assert.Equal(["tolerance: a tolerance lies between 0 and 50 percent"], Claims(MadeUp.Claim(Operation.Value, Relation.Equals, 1, "a", tolerance: 50.1)));
        Assert.Equal(["tolerance: a tolerance lies between 0 and 50 percent"], Claims(MadeUp.Claim(Operation.Value, Relation.Equals, 1, "a", tolerance: -0.1)));
        Assert.Empty(Claims(MadeUp.Claim(Operation.Value, Relation.Equals, 1, "x"), "observations.csv"));
        Assert.StartsWith("inputs: \"town=a\" is not a condition", Assert.Single(Claims(MadeUp.Claim(Operation.Value, Relation.Equals, 1, "count:town=a"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ChangeKind.Added, "", "5", null)]
    [InlineData(ChangeKind.Removed, "4", "", null)]
    [InlineData(ChangeKind.Changed, "4", "5", null)]
    [InlineData(ChangeKind.Added, "4", "5", "before: there is none where the change is added")]
    [InlineData(ChangeKind.Added, "", "", "after: a value is required where the change is added")]
    [InlineData(ChangeKind.Removed, "", "", "before: a value is required where the change is removed")]
    [InlineData(ChangeKind.Removed, "4", "5", "after: there is none where the change is removed")]
    [InlineData(ChangeKind.Changed, "", "5", "before: a value is required where the change is changed")]
    [InlineData(ChangeKind.Changed, "4", "", "after: a value is required where the change is changed")]
    public void Change_OfItsKind_SaysWhatWasAndWhatBecame(ChangeKind kind, string before, string after, string? fault) =>
        Assert.Equal(fault is null ? [] : ["changes.csv, row 2, column " + fault], MadeUpDraft.Problems(MadeUpDraft.Of(changes: [Change('1', kind, before, after)])));

    [Fact]
    public void Change_OfNothing_NamesNothing()
    {
        Assert.Empty(MadeUpDraft.Problems(MadeUpDraft.Of(changes: [Change('1', ChangeKind.Unchanged, "", "", "", "", "")])));
        Assert.Equal(["changes.csv, row 2, column chart: there is none where the change is unchanged"], MadeUpDraft.Problems(MadeUpDraft.Of(changes: [Change('1', ChangeKind.Unchanged, "", "")])));
        Assert.Equal(["changes.csv, row 2, column chart: a value is required where the change is added"], MadeUpDraft.Problems(MadeUpDraft.Of(changes: [Change('1', ChangeKind.Added, "", "5", chart: "")])));
        Assert.Equal(["changes.csv, row 2, column item: a value is required where the change is added"], MadeUpDraft.Problems(MadeUpDraft.Of(changes: [Change('1', ChangeKind.Added, "", "5", item: "")])));
        Assert.Equal(["changes.csv, row 2, column subject: a value is required where the change is added"], MadeUpDraft.Problems(MadeUpDraft.Of(changes: [Change('1', ChangeKind.Added, "", "5", subject: "")])));
        Assert.Equal(["changes.csv, row 2, column date: \"2026-02-30\" is not a date; write it as YYYY-MM-DD"], MadeUpDraft.Problems(MadeUpDraft.Of(changes: [Change('1', ChangeKind.Added, "", "5", date: "2026-02-30")])));
    }

    [Theory]
    [InlineData("1", null)]
    [InlineData("112", null)]
    [InlineData("1221", 5)]
    [InlineData("121", 4)]
    public void Changes_OfOneVersion_StandTogether(string versions, int? row) => Assert.Equal(
        row is null ? [] : [$"changes.csv, row {row}, column version: the rows of version 111111111111 do not stand together"],
        MadeUpDraft.Problems(MadeUpDraft.Of(changes: [.. versions.Select(v => Change(v, ChangeKind.Added, "", "5"))])));

    private static IEnumerable<string> Of(IReadOnlyList<Indicator> indicators, params IReadOnlyList<Observation> observations) =>
        MadeUpDraft.Problems(MadeUpDraft.Of(indicators: indicators, observations: observations)).Select(p => p[(p.IndexOf("column ", StringComparison.Ordinal) + 7)..]);

    private static IEnumerable<string> Claims(Claim claim, params string[] faulty) => MadeUpDraft.Problems(MadeUpDraft.Of(
        indicators: [MadeUp.Indicator()], observations: [MadeUp.Observation(2014, 1, id: "a"), MadeUp.Observation(2015, 2, id: "b"), MadeUp.Observation(2016, null, id: "range", low: 1, high: 2)],
        claims: [claim], faulty: faulty)).Select(p => p.Replace("claims.csv, row 2, column ", "", StringComparison.Ordinal));

    private static Event Event(
        string date, DatePrecision precision = DatePrecision.Year, string end = "", string title = "Title", EventCategory category = EventCategory.Organisation, string countries = "KAZ",
        string source = "paper", string locator = "p. 1") => new()
        {
            Id = "event",
            Order = 1,
            Date = date,
            Precision = precision,
            DateEnd = end,
            Title = title,
            Category = category,
            Countries = countries,
            SourceId = source,
            Locator = locator,
            PrintedAs = "as printed",
        };

    private static Classification Class(string framework, string source = "paper", string locator = "p. 1") => new()
    {
        Id = "class",
        Order = 1,
        FrameworkId = framework,
        Class = "Class",
        Item = "Item",
        Topic = PowerTopic.Both,
        SaidBy = "the authors",
        SourceId = source,
        Locator = locator,
        PrintedAs = "as printed",
    };

    private static Change Change(
        char version, ChangeKind kind, string before, string after, string chart = "grants", string item = "item", string subject = "Grants", string date = "2026-11-25") => new()
        {
            Id = 1,
            Version = new string(version, 64),
            Date = date,
            Chart = chart,
            Item = item,
            Subject = subject,
            Kind = kind,
            Before = before,
            After = after,
        };
}
