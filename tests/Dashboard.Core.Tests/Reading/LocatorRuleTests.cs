using Dashboard.Core.Reading;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Reading;

/// <summary>The rule about pages and sections, on made-up rows.</summary>
public sealed class LocatorRuleTests
{
    /// <summary>Pages that a document does not print are marked as inferred, printed ones are pages, and where there are none a
    /// section stands.</summary>
    [Theory]
    [InlineData(PageBasis.Printed, "p. 199", null)]
    [InlineData(PageBasis.Printed, "pp. 3-4", null)]
    [InlineData(PageBasis.Printed, "Results", "paper prints its pages; write \"p. \" and the number")]
    [InlineData(PageBasis.Printed, "p. 199 (inferred)", "paper prints its pages; write \"p. \" and the number")]
    [InlineData(PageBasis.Inferred, "p. 199 (inferred)", null)]
    [InlineData(PageBasis.Inferred, "p. 199", "paper prints no page numbers; write \"(inferred)\" after the page")]
    [InlineData(PageBasis.Inferred, "pp. 3-4", "paper prints no page numbers; write \"(inferred)\" after the page")]
    [InlineData(PageBasis.Inferred, "Results", null)]
    [InlineData(PageBasis.None, "Results, table 2", null)]
    [InlineData(PageBasis.None, "p. 199", "paper has no pages; name the section")]
    [InlineData(PageBasis.None, "pp. 3-4", "paper has no pages; name the section")]
    [InlineData(PageBasis.None, "The Results", "\"The Results\" begins with no section of paper in sections.csv")]
    [InlineData(PageBasis.None, "Methods", "\"Methods\" begins with no section of paper in sections.csv")]
    public void Locator_InADocument_IsAPageOrASection(PageBasis pages, string locator, string? fault) => Assert.Equal(
        fault,
        Locator(MadeUp.Source(pages: pages), locator, [Section("paper", "Results"), Section("other", "Methods")])?.Message);

    [Fact]
    public void Locator_WhereNothingIsKnown_IsNotChecked()
    {
        var source = MadeUp.Source(pages: PageBasis.None);
        Assert.Null(Locator(source, "anything", []));
        Assert.Null(Locator(source, "anything", [Section("paper", "Results")], "sections.csv"));
        Assert.Null(
            Locator(
                MadeUp.Source(kind: SourceKind.Supplementary, pages: PageBasis.None), "anything",
                [Section("paper", "Results")]));
        Assert.Null(LocatorRule.Check(MadeUpDraft.Of([source]), "unsound", "p. 1"));
    }

    private static Fault? Locator(Source source, string locator, IReadOnlyList<Section> sections, params string[] faulty) =>
        LocatorRule.Check(MadeUpDraft.Of([source], sections: sections, faulty: faulty), source.Id, locator);

    private static Section Section(string source, string title) =>
        new() { Id = source + title, SourceId = source, Order = 1, Title = title };
}
