using Dashboard.Core.Matching;
using Dashboard.Core.Queries;
using Dashboard.Core.Tests.Charts;

namespace Dashboard.Core.Tests.Queries;

public sealed class RecordSearchTests(Specs specs)
{
    [Theory]
    [InlineData("Kiev", SearchKind.Place, "rs-kyiv")]
    [InlineData("Ust-Kamenogorsk", SearchKind.Place, "rm-oskemen-000")]
    [InlineData("Oskemen", SearchKind.Place, "rm-oskemen-004")]
    [InlineData("military spend", SearchKind.Chart, "military-spending")]
    [InlineData("3,776 trillions", SearchKind.Figure, "military-spending-rus-2017-or18")]
    [InlineData("Gussarova", SearchKind.Source, "caiss-2017")]
    [InlineData("almost every fourth", SearchKind.Claim, "almost-every-fourth")]
    [InlineData("bandwagoning", SearchKind.Classification, "orient-bandwagoning-kgz-pdp")]
    [InlineData("smart power", SearchKind.Classification, "other-smart-power-or18")]
    [InlineData("lingua franca", SearchKind.Classification, "limit-language-caiss17")]
    [InlineData("3776", SearchKind.Figure, "military-spending-rus-2017-or18")]
    [InlineData("2,8129", SearchKind.Figure, "military-spending-rus-2013-or18")]
    [InlineData("Киев", SearchKind.Place, "rs-kyiv")]
    [InlineData("Кишинев", SearchKind.Place, "rs-chisinau")]
    [InlineData("Усть-Каменогорск", SearchKind.Place, "rm-oskemen-000")]
    [InlineData("Kishinev", SearchKind.Place, "rs-chisinau")]
    [InlineData("Uralsk", SearchKind.Event, "2015-12-winter-school-astana-caiss17")]
    [InlineData("winter schools", SearchKind.Event, "2015-12-winter-school-astana-caiss17")]
    [InlineData("Oral", SearchKind.Event, "2015-12-winter-school-astana-caiss17")]
    [InlineData("19.02.2025", SearchKind.Event, "2025-03-30-article-online-gp25")]
    [InlineData("quta", SearchKind.Figure, "student-quotas-kaz-2014-caiss17")]
    public void Find_ByAnyUsualSpelling_FindsIt(string text, SearchKind kind, string id) =>
        Assert.Contains(Find(text), m => m.Item.Kind == kind && m.Item.Id == id);

    [Theory]
    [InlineData("Kazakstan", "KAZ")]
    [InlineData("Қазақстан", "KAZ")]
    [InlineData("Казакстан", "KAZ")]
    [InlineData("Oʻzbekiston", "UZB")]
    [InlineData("O‘zbekiston", "UZB")]
    [InlineData("O'zbekiston", "UZB")]
    [InlineData("Oʼzbekiston", "UZB")]
    [InlineData("Türkmenistan", "TKM")]
    [InlineData("Kirghizia", "KGZ")]
    [InlineData("kaz", "KAZ")]
    public void Find_OfACountry_FindsItsPage(string text, string iso3) =>
        Assert.Contains(Find(text), m => m.Item == new SearchHit(SearchKind.Country, iso3, Name(iso3)));

    [Fact]
    public void Find_OfTheNumberOfABase_FindsItBeforeTheYearsThatBeginSo()
    {
        var found = Find("201");
        var years = found.FindIndex(m => m.Match != Match.Whole);
        Assert.Contains(found[..years], m => m.Item.Id == "base-201-strength" && m.Item.Kind == SearchKind.Chart);
        Assert.Contains(found[..years], m => m.Item.Kind == SearchKind.Place);
        Assert.Contains(found[years..], m => m.Item.Kind == SearchKind.Event);
        Assert.All(found[years..], m => Assert.Equal(Match.Beginning, m.Match));
    }

    [Fact]
    public void Find_ByANameThatIsPartOfAWord_LeavesTheWordOut() =>
        Assert.DoesNotContain(Find("Uralsk"), m => m.Item.Kind is SearchKind.Claim or SearchKind.Source or SearchKind.Figure);

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("the zzzz")]
    [InlineData("%' ::")]
    public void Find_OfUnknownText_FindsNothing(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("' OR 1=1 --", "1")]
    [InlineData("NEAR(a b)* AND NOT", "near b not")]
    public void Find_OfHostileText_FindsItsWordsAndNoMore(string text, string words) => Assert.Equal(Find(words), Find(text));

    private List<WordMatch<SearchHit>> Find(string text) => [.. new RecordSearch(specs.Whole).Find(text).Found];

    private string Name(string iso3) => specs.Whole.Entity(iso3)!.Name;
}
