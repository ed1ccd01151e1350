using Dashboard.Core.Figures;
using Dashboard.Core.Queries;
using Dashboard.Core.Tests.Charts;

namespace Dashboard.Core.Tests.Queries;

public sealed class FigureContextTests(Specs specs)
{
    private const string Spending = "military-spending-rus-2016-or18";
    private const string Sipri = "military-spending-sipri-2017-edition-rus-2016-sipri-milex-2017";

    [Theory]
    [InlineData(Spending, "", Sipri, "", "spending-rises")]
    [InlineData(Sipri, "", "", Spending, "spending-2016")]
    [InlineData("russkiy-mir-centres-kaz-2017-or18", "russkiy-mir-centres-kaz-2017-caiss17", "", "", "")]
    [InlineData("russkiy-mir-centres-kaz-2017-caiss17", "russkiy-mir-centres-kaz-2017-or18", "", "", "")]
    [InlineData("drug-users-rus-undated-pdp", "", "", "", "")]
    public async Task Of_AFigure_FindsWhatStandsBesideIt(string id, string rivals, string held, string printed, string claims)
    {
        var context = await ContextAsync(id);

        Assert.Equal(
            (rivals, held, printed, claims),
            (Ids(context.Rivals), Ids(context.Held), Ids(context.PrintedFrom), Joined(context.Checks.Select(c => c.Claim.Id))));
    }

    [Theory]
    [InlineData("military-spending-rus-2013-or18", null, 1, "military-spending-rus-2014-or18")]
    [InlineData("military-spending-rus-2015-or18", "military-spending-rus-2014-or18", 3, "military-spending-rus-2016-or18")]
    [InlineData("military-spending-rus-2017-or18", "military-spending-rus-2016-or18", 5, null)]
    public async Task Series_OfAFigure_IsItsQuantityCountryAndSourceByYear(
        string id, string? previous, int position, string? next)
    {
        var context = await ContextAsync(id);

        Assert.Equal(
            (previous, position, 5, next),
            (context.Previous?.Id, context.Position, context.Series.Count, context.Next?.Id));
        Assert.All(context.Series, f => Assert.Equal(("military-spending", "RUS", "ospanova-rakhmatulin-2018"), f.Series));
    }

    [Fact]
    public async Task Of_AFigureWithItsClaimLetter_IsNotItsOwnRival()
    {
        var index = await IndexAsync();
        var lettered = index.Figure("student-quotas-kaz-2014-caiss17")! with { Letter = "B" };

        var context = FigureContext.Of(index, lettered);

        Assert.Equal(("student-quotas-kaz-2014-or18", 1), (Ids(context.Rivals), context.Position));
        Assert.Equal("B", context.Figure.Letter);
    }

    [Fact]
    public async Task Of_AGap_FindsNothing()
    {
        var index = await IndexAsync();

        var context = FigureContext.Of(index, index.Gaps[0]);

        Assert.Same(index.Gaps[0], context.Figure);
        Assert.Equal("", Ids([.. context.Rivals, .. context.Held, .. context.PrintedFrom, .. context.Series]));
        Assert.Empty(context.Checks);
        Assert.Equal((null, null), (context.Previous, context.Next));
    }

    [Theory]
    [InlineData("military-spending-rus-2013-or18", "military-spending-rus-2013-or18")]
    [InlineData("Military-Spending-RUS-2013-or18", "military-spending-rus-2013-or18")]
    [InlineData("military-spending-rus-2013", null)]
    [InlineData("", null)]
    public async Task Figure_ByItsId_IsFoundWhateverTheCase(string id, string? found) =>
        Assert.Equal(found, (await IndexAsync()).Figure(id)?.Id);

    private async Task<FigureContext> ContextAsync(string id)
    {
        var index = await IndexAsync();
        return FigureContext.Of(index, index.Figure(id)!);
    }

    private Task<RecordIndex> IndexAsync() => specs.Queries.WholeAsync(TestContext.Current.CancellationToken);

    private static string Ids(IEnumerable<FigureRow> figures) => Joined(figures.Select(f => f.Id));

    private static string Joined(IEnumerable<string> ids) => string.Join(' ', ids);
}
