using Dashboard.Core.Comparison;

namespace Dashboard.Core.Tests.Comparison;

public sealed class PrintedPagesTests
{
    private const string Harbour =
        "HARBOUR LETTERS\n10\n№ 1 2019\nThe first lamp\nHARBOUR LETTERS\n11 № 1 2019\n12 lamps\nThe last lamp";

    [Fact]
    public void Split_TextWithPageNumbers_GivesTheirPages()
    {
        var pages = PrintedPages.Split(Harbour, "10–11");
        Assert.NotNull(pages);
        Assert.Equal([10, 11], pages.Keys.Order());
        Assert.Single(pages[10].Find("first lamp"));
        Assert.Empty(pages[10].Find("last lamp"));
        Assert.Single(pages[11].Find("12 lamps"));
    }

    [Theory]
    [InlineData("10–12")]
    [InlineData("9–11")]
    [InlineData("11–10")]
    [InlineData("")]
    public void Split_NumbersThatAreNotPrinted_GivesNothing(string pages) => Assert.Null(PrintedPages.Split(Harbour, pages));

    [Fact]
    public void Split_NumbersAtTheFoot_GivesNothing() => Assert.Null(PrintedPages.Split("a\nb\nc\nd\ne\n10\nf\n11", "10–11"));

    [Theory]
    [InlineData("p. 199", 199, 199)]
    [InlineData("p. 4 (inferred), Chart 1", 4, 4)]
    [InlineData("pp. 199–201", 199, 201)]
    [InlineData("195-203", 195, 203)]
    [InlineData("Conclusion", 1, 0)]
    public void Range_OfALocator_IsItsPages(string locator, int first, int last) =>
        Assert.Equal((first, last), PrintedPages.Range(locator));
}
