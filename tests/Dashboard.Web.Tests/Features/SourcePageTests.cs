using Bunit;
using Dashboard.Web.Features.Sources;

namespace Dashboard.Web.Tests.Features;

public sealed class SourcePageTests(WebHost host) : PageContext(host)
{
    [Fact]
    public void Sources_OfTheRecord_StandByKindAndLeadToTheirPages()
    {
        var page = Open<SourcesPage>("/sources");
        page.WaitForElement(".sources");
        Assert.Equal(
            ["Documents", "Supplementary sources", "Works cited by the documents"],
            page.FindAll("h2").Select(h => h.TextContent));
        Assert.Equal(
            [
                ("Ospanova & Rakhmatulin 2018", "/sources/ospanova-rakhmatulin-2018"),
                ("Paizova, Dadabayeva & Park n.d.", "/sources/paizova-dadabayeva-park"),
                ("Gubaidullina & Paizova 2025", "/sources/gubaidullina-paizova-2025"), ("CAISS 2017", "/sources/caiss-2017"),
                ("Society and Security Insights, web page", "/sources/ssi-journal-page"),
            ],
            page.FindAll(".sources")[0].QuerySelectorAll("a").Select(a => (a.TextContent, a.GetAttribute("href"))));
        Assert.Equal(138, page.FindAll(".sources li").Count);
        Assert.All(page.FindAll(".sources a, .sources .used"), part => Assert.NotEmpty(part.TextContent));
    }

    [Fact]
    public void Source_OfADocument_ShowsWhatWasTakenPageByPage()
    {
        var page = Open("caiss-2017");
        Assert.Equal(
            ["p. 1 (inferred) 1 row", "p. 3 (inferred) 9 rows",
                "p. 4 (inferred) 15 rows", "p. 4 (inferred), Chart 1 32 rows"],
            Plain(page.FindAll(".taken h2")).Take(4));
        Assert.Equal(
            ["Figures and gaps", "Events", "Classifications", "Claims checked"],
            page.FindAll(".taken > section")[2].QuerySelectorAll("h3").Select(h => h.TextContent));
        Assert.Equal(
            ["95 offices", "79 countries", "72 centres", "62 countries", "23 representatives", "21 countries"],
            page.FindAll(".taken > section")[2].QuerySelectorAll(".value").Select(v => v.TextContent).Take(6));
        Assert.Equal(
            ["APA", "GOST R 7.0.5-2008", "BibTeX", "CSL-JSON"], page.FindAll(".citations dt").Select(d => d.TextContent));
        Assert.Equal(
            "Gussarova, A. (Ed.). (2017). Russian Soft Power in Kazakhstan (and Central Asia): Taken for Granted? Central Asia "
            + "Institute for Strategic Studies (CAISS).",
            page.Find(".citations pre").TextContent);
    }

    [Fact]
    public void Figure_ChosenAndClosed_OpensAndClosesItsReceipt()
    {
        const string Id = "ospanova-rakhmatulin-2018";
        var page = Follow(Open(Id).FindAll(".value").First(v => v.TextContent == "2.8129 trillion roubles"), Id);
        Assert.Equal("Receipt: Military spending, Russia, 2013", page.Find(".receipt h2").TextContent);
        Assert.Equal("2.8129 trillion roubles", Assert.Single(page.FindAll("[data-chosen=yes] .value")).TextContent);
        Assert.Empty(Follow(page.Find(".receipt .close"), Id).FindAll(".receipt, [data-chosen]"));
    }

    [Fact]
    public void Source_OfACitedWork_ShowsWhichDocumentCitesItForWhat()
    {
        var page = Open("sipri-milex");
        Assert.Equal(
            ["What the documents cite it for", "Cite this source"], page.FindAll(".taken h2").Select(h => h.TextContent));
        Assert.Equal(
            [
                "2.8129 trillion roubles Military spending of Russia, Military spending, Russia, 2013 “2.8129 trillion. "
                + "rubles” · Ospanova & Rakhmatulin 2018, p. 199",
                "3.2505 trillion roubles Military spending of Russia, Military spending, Russia, 2014 “3.2505 trillion "
                + "rubles” · Ospanova & Rakhmatulin 2018, p. 199",
                "4.0474 trillion roubles Military spending of Russia, Military spending, Russia, 2015 “4.0474 trillion "
                + "rubles” · Ospanova & Rakhmatulin 2018, p. 199",
            ],
            Plain(page.FindAll(".lines li")));
    }

    [Theory]
    [InlineData("sipri-milex", "Its data are in this record as: SIPRI, edition to 2017", "/sources/sipri-milex-2017")]
    [InlineData("cntd-481", "Holds the data of these cited works: Resolution 481 (Russia) 2015", "/sources/rf-decree-481-2015")]
    public void Source_ThatHoldsTheDataOfAnother_LeadsToIt(string id, string words, string address)
    {
        var lead = Open(id).FindAll(".lead").Single(l => l.QuerySelector(".related") is not null);
        Assert.Equal((words, address), (Plain(lead), lead.QuerySelector("a")!.GetAttribute("href")));
    }

    [Fact]
    public void Source_OfWhichNothingIsTaken_SaysSo() =>
        Assert.Equal("Nothing in the record is taken from this source.", Open("ssi-journal-page").Find(".taken > p").TextContent);

    [Theory]
    [InlineData("nobody-2018")]
    [InlineData("CAISS-2017")]
    [InlineData("../caiss-2017")]
    public void Source_ThatDoesNotExist_IsNotFound(string id)
    {
        var page = Context.Render<SourcePage>(p => p.Add(s => s.Id, id));
        page.WaitForAssertion(() => Assert.True(FoundNothing));
        Assert.Equal("", page.Markup.Trim());
    }

    private IRenderedComponent<SourcePage> Open(string id) => Open<SourcePage>("/sources/" + id, nameof(SourcePage.Id), id);

    private IRenderedComponent<SourcePage> Follow(AngleSharp.Dom.IElement link, string id) =>
        Follow<SourcePage>(link, nameof(SourcePage.Id), id);
}
