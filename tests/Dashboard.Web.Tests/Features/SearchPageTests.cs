using Bunit;
using Dashboard.Core.Queries;
using Dashboard.Web.Features.Search;

namespace Dashboard.Web.Tests.Features;

public sealed class SearchPageTests(WebHost host) : PageContext(host)
{
    [Theory]
    [InlineData("Kyiv")]
    [InlineData("Kiev")]
    [InlineData("kIEV")]
    public void Search_OfATownInAnySpelling_FindsIt(string text)
    {
        var page = Open(text);
        Assert.Equal($"2 results for “{text}”.", page.Find(".lead").TextContent);
        Assert.Equal(["Places 1", "Classifications 1"], Plain(page.FindAll("h2")));
        Assert.Equal(
            "Russian Centre of Science and Culture, Kyiv “Kyiv”, UKRAINE · Centre of science and culture · CAISS 2017, "
            + "p. 5 (inferred), Chart 1", Plain(page.Find(".lines li")));
        Assert.Equal("/map?countries=UKR", page.Find(".lines a").GetAttribute("href"));
        Assert.Equal("Kyiv", page.Find(".lines a mark").TextContent);
        Assert.Empty(page.FindAll(".examples, header .hint"));
    }

    [Theory]
    [InlineData("Calcutta", "Kolkata")]
    [InlineData("Kolkata", "Calcutta")]
    public void Search_OfAnotherSpelling_FindsTheSame(string text, string other) =>
        Assert.Equal(
            Open(text).FindAll(".lines a").Select(a => a.TextContent),
            Open(other).FindAll(".lines a").Select(a => a.TextContent));

    [Fact]
    public void Search_OfAWord_GroupsWhatItFindsAndLeadsToIt()
    {
        var page = Open("military spending");
        Assert.Equal(
            ["Charts", "Figures", "Classifications", "Claims checked", "Sources"],
            page.FindAll("h2").Select(h => h.FirstChild!.TextContent.Trim()));
        var links = page.FindAll(".lines a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Contains("/charts/military-spending", links);
        Assert.Contains("/disagreements#claim-spending-rises", links);
        var figures = page.FindAll("section")
            .Single(s => s.QuerySelector("h2")!.TextContent.StartsWith("Figures", StringComparison.Ordinal));
        Assert.Matches(@"^\d+ in \d+ series$", figures.QuerySelector(".count")!.TextContent);
        var series = figures.QuerySelectorAll(".lines > li");
        Assert.InRange(series.Length, 2, SearchGroups.MaxLines);
        Assert.All(series, s => Assert.InRange(s.QuerySelectorAll(".value").Length, 1, SearchLine.MaxFigures));
        Assert.Contains(series, s => s.LastElementChild!.LastElementChild!.TextContent.EndsWith(" more in the chart",
            StringComparison.Ordinal));
    }

    [Fact]
    public void Search_OfAMisspeltWord_SaysWhatItTookItFor()
    {
        var page = Open("quta");
        Assert.Equal("Nothing is spelt “quta”. Showing results for quota.", page.Find("header .hint").TextContent);
        Assert.Contains(page.FindAll("mark"), m => m.TextContent == "Quota");
    }

    [Fact]
    public void Search_OfANumber_PutsWhatIsCalledSoFirst()
    {
        var page = Open("201");
        Assert.Equal("/charts/base-201-strength", page.Find(".lines a").GetAttribute("href"));
        Assert.Equal("201st", page.Find(".lines a mark").TextContent);
    }

    [Theory]
    [InlineData("Kazakhstan")]
    [InlineData("Қазақстан")]
    [InlineData("kazakstan")]
    public void Search_OfACountry_LeadsToItsPageFirst(string text)
    {
        var page = Open(text);
        Assert.Equal("Countries 1", Plain(page.Find("h2")));
        Assert.Equal("/countries/KAZ", page.Find(".lines a").GetAttribute("href"));
    }

    [Fact]
    public void Search_OfAWordThatStandsEverywhere_SaysThatMoreIsFound()
    {
        var page = Open("2017");
        Assert.Contains("The first 40 are shown. Add a word to see fewer.", page.FindAll("section > .hint").Select(Plain));
    }

    [Theory]
    [InlineData(
        SearchKind.Event, "2016-recession-in-russia-caiss17", "Economic recession in Russia",
        "2016 · Economy · CAISS 2017, p. 18 (inferred)", "/timeline#event-2016-recession-in-russia-caiss17")]
    [InlineData(
        SearchKind.Claim, "five-times", "x", "does not hold for its years · CAISS 2017, p. 20 (inferred)",
        "/disagreements#claim-five-times")]
    [InlineData(
        SearchKind.Classification, "orient-bandwagoning-kgz-pdp", "Bandwagoning: Kyrgyzstan",
        "“bandwagoning in the case of Kyrgyzstan” · Orientation of the five states towards Russia · Freire 2009 · "
        + "Paizova, Dadabayeva & Park n.d., Problem statement",
        "/sources/paizova-dadabayeva-park#class-orient-bandwagoning-kgz-pdp")]
    [InlineData(
        SearchKind.Source, "caiss-2017", "CAISS 2017", "Russian Soft Power in Kazakhstan (and Central Asia): Taken for Granted?",
        "/sources/caiss-2017")]
    [InlineData(SearchKind.Chart, "emigration", "Emigration from Kazakhstan", null, "/charts/emigration")]
    public async Task Hit_OfAKind_LeadsToItsPage(SearchKind kind, string id, string title, string? detail, string address)
    {
        var index = await RecordAsync();
        var shown = SearchHits.Of(new SearchHit(kind, id, title), index);
        Assert.Equal((detail ?? index.Indicator(id)!.Subtitle, address), (shown.Detail, shown.Address));
    }

    [Fact]
    public void Figure_FoundAndChosen_OpensItsReceiptAndKeepsTheSearch()
    {
        var page = Follow<SearchPage>(Open("54.4%").FindAll(".value").First(v => v.TextContent == "54.4%"));
        Assert.Equal("Receipt: Share of the aid, Kyrgyzstan, 2010–2016", page.Find(".receipt h2").TextContent);
        Assert.Equal("54.4%", Assert.Single(page.FindAll("[data-chosen=yes] .value")).TextContent);
        Assert.Equal("/search?q=54.4%25", page.Find(".receipt .close").GetAttribute("href"));
    }

    [Theory]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("' OR 1=1; DROP TABLE Search --")]
    [InlineData("NEAR(\"Kyiv\" AND *)^:{}")]
    [InlineData("zzzz 😀 \u202e ﷽")]
    [InlineData("%00%0a\\")]
    public void Search_OfHostileText_FindsNothingAndShowsItAsText(string text)
    {
        var page = Open(text);
        Assert.Equal(
            $"Nothing in the record matches “{text}”. Try fewer letters, a country, a town, a year or an organisation.",
            page.Find(".lead").TextContent);
        Assert.Empty(page.FindAll("script, .lines, mark"));
    }

    [Theory]
    [InlineData("\" * - ( )")]
    [InlineData("::::")]
    public void Search_WithoutAnyLetter_FindsNothing(string text) =>
        Assert.StartsWith("Nothing in the record matches", Open(text).Find(".lead").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Search_OfAVeryLongText_IsCutShort()
    {
        var page = Open(new string('x', 5000));
        Assert.Contains(
            "“" + new string('x', RecordSearch.LongestText) + "”", page.Find(".lead").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("zzzz")]
    public void Example_WhereThereIsNothing_FindsSomething(string text)
    {
        var examples = Open(text).FindAll(".examples a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.InRange(examples.Count, 4, 8);
        foreach (var address in examples)
        {
            var page = Open<SearchPage>(address);
            Assert.NotEmpty(page.FindAll(".lines li"));
            Assert.Empty(page.FindAll(".examples, header .hint"));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void Search_OfNothing_SaysWhatToType(string text) =>
        Assert.Equal("Type a word, a name in any usual spelling, a year or a number.", Open(text).Find(".lead").TextContent);

    private IRenderedComponent<SearchPage> Open(string text)
    {
        var page = Open<SearchPage>("/search?q=" + Uri.EscapeDataString(text));
        if (text.Trim().Length > 0) page.WaitForElement("[role=status]");
        return page;
    }
}
