using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Reading;

/// <summary>The rules about places, events and classifications, on made-up rows.</summary>
public sealed class EventRuleTests
{
    private static readonly Source Base = MadeUp.Source("base", SourceKind.Supplementary, PageBasis.None);

    [Fact]
    public void Place_AsADocumentListsIt_IsSomewhereAndInOrder()
    {
        Assert.Empty(Of(MadeUp.Place("a", opened: 2008, closed: 2008)));
        Assert.Empty(Of(MadeUp.Place("a", opened: 2010), 2010));
        Assert.Empty(Of(MadeUp.Place("a"), 2010));
        Assert.Empty(Of(MadeUp.Place("a", closed: 1990)));
        Assert.Equal(
            ["places.csv, row 2, column closed: it cannot close before it opened"],
            Of(MadeUp.Place("a", opened: 2008, closed: 2007)));
        Assert.Equal(
            ["places.csv, row 2, column opened: \"rossotrudnichestvo\" was founded later, in 2010"],
            Of(MadeUp.Place("a", opened: 2009), 2010));
        Assert.Equal(
            ["places.csv, row 2, column source: \"base\" is not a document; places are as a document lists them"],
            Of(MadeUp.Place("a", source: "base", locator: "table")));
        Assert.Equal(
            ["places.csv, row 2, column lat: 0, 0 is not the position of a place"], Of(MadeUp.Place("a", lat: 0, lon: 0)));
        Assert.Empty(Of(MadeUp.Place("a", lat: 0)));
        Assert.Empty(Of(MadeUp.Place("a", lon: 0)));
        Assert.Equal(
            ["places.csv, row 2, column locator: paper prints its pages; write \"p. \" and the number"],
            Of(MadeUp.Place("a", locator: "table")));

        static IEnumerable<string> Of(Place place, int? founded = null) => MadeUpDraft.Problems(MadeUpDraft.Of(
            [MadeUpDraft.Paper, Base],
            organisations:
            [
                new Organisation { Id = "rossotrudnichestvo", Name = "Agency", Founded = founded },
                new Organisation { Id = "other", Name = "Other", Founded = 2050 },
            ],
            places: [place], faulty: "events.csv"));
    }

    [Theory]
    [InlineData("2018", DatePrecision.Year, "", null)]
    [InlineData("2018-03", DatePrecision.Month, "", null)]
    [InlineData("2018-03-04", DatePrecision.Day, "2018-03-04", null)]
    [InlineData("2018-03", DatePrecision.Year, "", "date: \"2018-03\" is not a date of the precision year; write it as YYYY")]
    [InlineData("2018", DatePrecision.Month, "", "date: \"2018\" is not a date of the precision month; write it as YYYY-MM")]
    [InlineData("2018-03", DatePrecision.Day, "", "date: \"2018-03\" is not a date of the precision day; write it as YYYY-MM-DD")]
    [InlineData(
        "2018", DatePrecision.Year, "2019-01", "date_end: \"2019-01\" is not a date of the precision year; write it as YYYY")]
    [InlineData("2018", DatePrecision.Year, "2017", "date_end: 2017 is before date, 2018")]
    public void Event_WithADate_HasOneAsPreciseAsItSays(string date, DatePrecision precision, string end, string? fault) =>
        Assert.Equal(
        fault is null ? [] : ["events.csv, row 2, column " + fault],
        MadeUpDraft.Problems(MadeUpDraft.Of(events: [MadeUp.Event(date, precision: precision, end: end)])));

    [Fact]
    public void Event_OfCountriesAndASource_KnowsThem()
    {
        Assert.Empty(MadeUpDraft.Problems(MadeUpDraft.Of(events: [MadeUp.Event("2018", countries: "KAZ;UZB")])));
        Assert.Equal(
            ["events.csv, row 2, column countries: \"XXX\" is in no row of entities.csv, column iso3"],
            MadeUpDraft.Problems(MadeUpDraft.Of(events: [MadeUp.Event("2018", countries: "KAZ;XXX")])));
        Assert.Empty(MadeUpDraft.Problems(MadeUpDraft.Of(
            events: [MadeUp.Event("2018", countries: "XXX")], faulty: "entities.csv")));
        Assert.Equal(
            ["events.csv, row 2, column source: \"base\" is not a document"],
            MadeUpDraft.Problems(MadeUpDraft.Of([Base], events: [MadeUp.Event("2018", source: "base", locator: "table")])));
        Assert.Equal(
            ["events.csv, row 2, column locator: paper prints its pages; write \"p. \" and the number"],
            MadeUpDraft.Problems(MadeUpDraft.Of(events: [MadeUp.Event("2018", locator: "table")])));
    }

    [Fact]
    public void Framework_WithoutAClassification_IsAProblem()
    {
        var framework = new Framework { Id = "types", Order = 1, Title = "Title", Description = "Description" };
        const string Fault = "frameworks.csv, row 2, column id: \"types\" classifies nothing in classifications.csv";
        Assert.Equal([Fault], MadeUpDraft.Problems(MadeUpDraft.Of(frameworks: [framework])));
        Assert.Equal(
            [Fault], MadeUpDraft.Problems(MadeUpDraft.Of(frameworks: [framework], classifications: [Class("others")])));
        Assert.Empty(MadeUpDraft.Problems(MadeUpDraft.Of(frameworks: [framework], classifications: [Class("types")])));
        Assert.Empty(MadeUpDraft.Problems(MadeUpDraft.Of(frameworks: [framework], faulty: "classifications.csv")));
        Assert.Equal(
            ["classifications.csv, row 2, column source: \"base\" is not a document"],
            MadeUpDraft.Problems(MadeUpDraft.Of([Base], classifications: [Class("types", "base", "table")])));
        Assert.Equal(
            ["classifications.csv, row 2, column locator: paper prints its pages; write \"p. \" and the number"],
            MadeUpDraft.Problems(MadeUpDraft.Of(classifications: [Class("types", locator: "table")])));
    }

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
}
