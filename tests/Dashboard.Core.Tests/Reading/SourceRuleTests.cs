using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Reading;

/// <summary>The rules about sources and organisations, on made-up rows.</summary>
public sealed class SourceRuleTests
{
    private static readonly Source Work = MadeUp.Source("work", SourceKind.Cited, PageBasis.None);

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
        Assert.Equal(
            fault is null ? [] : [$"sources.csv, row 2, column date: {fault}"],
            MadeUpDraft.Problems(MadeUpDraft.Of([MadeUp.Source(date: date)])));
        Assert.Equal(
            fault is null ? [] : [$"sources.csv, row 2, column accessed: {fault}"],
            MadeUpDraft.Problems(MadeUpDraft.Of([MadeUp.Source(accessed: date)])));
    }

    [Fact]
    public void Source_ThatIsTheSameWork_IsAProblem()
    {
        Assert.Equal(
            ["sources.csv, row 3, column title: the source \"b\" is the same work as \"a\" in row 2"],
            MadeUpDraft.Problems(MadeUpDraft.Of([MadeUp.Source("a", title: "One"), MadeUp.Source("b", title: "ONE")])));
        Assert.Empty(
            MadeUpDraft.Problems(
                MadeUpDraft.Of(
                    [
                        MadeUp.Source("a", title: "One"), MadeUp.Source("b", title: "One", date: "2019"),
                        MadeUp.Source("c", title: "One", authors: "A"), MadeUp.Source("d", title: "One", url: "https://d"),
                    ])));
    }

    [Fact]
    public void Source_ThatStandsForAWork_IsSupplementaryAndTheWorkIsCited()
    {
        Assert.Empty(
            MadeUpDraft.Problems(MadeUpDraft.Of([Work, MadeUp.Source("b", SourceKind.Supplementary, standsFor: "work")])));
        Assert.Equal(
            ["sources.csv, row 3, column stands_for: only a supplementary source stands for a cited work"],
            MadeUpDraft.Problems(MadeUpDraft.Of([Work, MadeUp.Source("b", standsFor: "work")])));
        Assert.Equal(
            ["sources.csv, row 3, column stands_for: \"nothing\" is no cited work of sources.csv"],
            MadeUpDraft.Problems(
                MadeUpDraft.Of([Work, MadeUp.Source("b", SourceKind.Supplementary, standsFor: "work; nothing")])));
        Assert.Equal(
            ["sources.csv, row 2, column stands_for: \"b\" is no cited work of sources.csv"],
            MadeUpDraft.Problems(MadeUpDraft.Of([MadeUp.Source("b", SourceKind.Supplementary, standsFor: "b")])));
    }

    [Fact]
    public void Organisation_FoundedInAYear_HasItsEvent()
    {
        const string Fault =
            "organisations.csv, row 2, column founded: no event of 2008 in the category organisation begins with \"Agency\"";
        var agency = new Organisation { Id = "agency", Name = "Agency", Founded = 2008 };
        Assert.Empty(Of(MadeUp.Event("2008-09", title: "agency founded")));
        Assert.Equal([Fault], Of(MadeUp.Event("2009", title: "Agency founded")));
        Assert.Equal([Fault], Of(MadeUp.Event("2008", title: "The Agency founded")));
        Assert.Equal([Fault], Of(MadeUp.Event("2008", title: "Agency founded", category: EventCategory.Treaty)));
        Assert.Equal([Fault], MadeUpDraft.Problems(MadeUpDraft.Of(organisations: [agency])));
        Assert.Empty(MadeUpDraft.Problems(MadeUpDraft.Of(organisations: [agency], faulty: "events.csv")));
        Assert.Empty(
            MadeUpDraft.Problems(MadeUpDraft.Of(organisations: [new Organisation { Id = "agency", Name = "Agency" }])));
        Assert.Equal(
            ["organisations.csv, row 3, column name: the organisation \"b\" has the same name as \"a\" in row 2"],
            MadeUpDraft.Problems(
                MadeUpDraft.Of(
                    organisations:
                    [
                        new Organisation { Id = "a", Name = "Agency" }, new Organisation { Id = "b", Name = "AGENCY" },
                        new Organisation { Id = "c", Name = "Other" },
                    ])));

        IEnumerable<string> Of(Event founding) => MadeUpDraft.Problems(MadeUpDraft.Of(
            organisations: [agency],
            events:
            [
                MadeUp.Event(
                    founding.Date, precision: founding.Date.Length > 4 ? DatePrecision.Month : DatePrecision.Year,
                    title: founding.Title, category: founding.Category),
            ]));
    }
}
