using Bunit;
using Dashboard.Web.Features.Countries;

namespace Dashboard.Web.Tests.Features;

public sealed class CountryPageTests(WebHost host) : PageContext(host)
{
    [Fact]
    public void Countries_OfTheRecord_AreTheFiveStatesAndRussia()
    {
        var page = Countries();
        Assert.Equal(
            [
                "Kazakhstan 231 figures, 20 places, 40 events /countries/KAZ",
                "Kyrgyzstan 124 figures, 15 places, 15 events /countries/KGZ",
                "Tajikistan 118 figures, 11 places, 8 events /countries/TJK",
                "Turkmenistan 41 figures, 0 places, 5 events /countries/TKM",
                "Uzbekistan 58 figures, 2 places, 9 events /countries/UZB",
                "Russia 160 figures, 1 place, 96 events /countries/RUS",
            ],
            page.FindAll(".card").Select(
                c => $"{c.QuerySelector("h2")!.TextContent} {c.QuerySelector("p")!.TextContent} {c.GetAttribute("href")}"));
    }

    [Fact]
    public void Comparison_OfACountryWithoutAFigure_SaysNotListedAndDrawsNoBar() => Assert.Equal(
        ["Kazakhstan: not listed", "Kyrgyzstan: not listed", "Tajikistan: 47,000, 2011 (0.213)",
            "Turkmenistan: 6,500, 2011 (0.029)", "Uzbekistan: 221,000, 2011 (1)"],
        Compared("Enrollment in Russian-language education"));

    [Fact]
    public void Comparison_WhereSourcesDiffer_ShowsEachValue() => Assert.Equal(
        ["Kazakhstan: 4, undated (1); 3, undated (0.75)", "Kyrgyzstan: 3, undated (0.75)",
            "Tajikistan: at most 4, undated (1); 4, undated (1)", "Turkmenistan: not listed",
            "Uzbekistan: at most 4, undated (1)"],
        Compared("Centres of the Russkiy Mir Foundation"));

    [Fact]
    public void Comparison_OfSupplementaryFigures_IsHollow() =>
        Assert.Equal(
            "Turkmenistan: 2.9, 1999 (hollow 0.978)",
            Compared("Military spending of Russia and Central Asia as a share of GDP").ElementAt(3));

    [Fact]
    public void Comparison_OfAValueChosen_OpensItsReceipt()
    {
        var page = Follow<CountriesPage>(Countries().FindAll(".multiple .value").First(v => v.TextContent == "47,000"));
        Assert.Equal("Receipt: Enrollment, Tajikistan, 2011", page.Find(".receipt h2").TextContent);
        Assert.Equal("/countries", page.Find(".receipt .close").GetAttribute("href"));
    }

    [Fact]
    public void Country_WithFigures_ShowsThemByPowerThenPlacesEventsAndClasses()
    {
        var page = Open("UZB");
        Assert.Equal(
            "What the record holds on Uzbekistan: charts, then every figure, place, event and classification.",
            page.Find(".lead").TextContent);
        Assert.Equal(["Soft power", "Hard power"], page.FindAll("h2.topic").Select(h => h.TextContent));
        Assert.Equal(
            ["Places", "Events", "How the documents classify it"],
            page.FindAll(".taken > section .block > h3").Select(h => h.TextContent));
        Assert.Equal(2, page.FindAll("[id^=place-]").Count);
        Assert.Equal(9, page.FindAll("[id^=event-]").Count);
        Assert.Equal((58, 13), (page.FindAll(".sides .value").Count, page.FindAll(".sides .no-value").Count));
        Assert.All(page.FindAll(".taken .used"), line => Assert.Contains(" · ", line.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("KAZ")]
    [InlineData("KGZ")]
    [InlineData("TJK")]
    [InlineData("TKM")]
    [InlineData("UZB")]
    [InlineData("RUS")]
    public async Task Country_Opened_BeginsWithSmallChartsOfItsOwn(string iso3)
    {
        var (page, index) = (Open(iso3), await RecordAsync());
        var cards = page.FindAll(".country-charts .card").Select(c => c.GetAttribute("href")!).ToList();
        Assert.InRange(cards.Count, 3, 5);
        Assert.Equal(cards.Count, cards.Distinct().Count());
        foreach (var card in cards)
        {
            var slug = card.Split('?')[0].Split('/')[^1];
            var countries = index.Figures.Concat(index.Gaps).Where(f => f.Chart == slug).Select(f => f.Iso3).Distinct().ToList();
            Assert.Equal($"/charts/{slug}" + (countries.Count > 1 ? "?countries=" + iso3 : ""), card);
            Assert.True(index.Figures.Count(f => f.Chart == slug && f.Iso3 == iso3) > 1, card);
        }
        Assert.Equal(cards.Count, page.FindAll(".country-charts svg.drawing").Count);
    }

    [Fact]
    public void Comparison_OfSeveralYears_SaysSo()
    {
        var lists = Countries().FindAll(".multiple");
        Assert.All(lists, list =>
        {
            var periods = list.QuerySelectorAll(".multiple-value").Select(v => Plain(v).Split(", ")[^1]).Distinct().ToList();
            var said = list.QuerySelector(".mixed-periods")?.TextContent;
            if (periods.Count == 1) Assert.Null(said);
            else Assert.Equal(periods.Order(), said!["Different years: ".Length..^1].Split(", ").Order());
        });
        Assert.Contains(lists, list => list.QuerySelector(".mixed-periods") is not null);
        Assert.Contains(lists, list => list.QuerySelector(".mixed-periods") is null);
    }

    [Fact]
    public void Figure_ChosenAndClosed_OpensAndClosesItsReceipt()
    {
        var page = Follow(Open("KAZ").FindAll(".value").First(v => v.TextContent == "450 grants"), "KAZ");
        Assert.Equal("Receipt: Quota, Kazakhstan, 2015", page.Find(".receipt h2").TextContent);
        Assert.Equal(
            ["240 grants, 2015 — CAISS 2017, p. 8 (inferred). 46.7% lower than this figure."],
            Plain(page.FindAll(".receipt ul li")));
        Assert.Equal(
            ["/figures/student-quotas-kaz-2015-or18", "/sources/ospanova-rakhmatulin-2018", "/charts/student-quotas"],
            page.FindAll(".receipt-links a").Select(a => a.GetAttribute("href")));
        Assert.Empty(Follow(page.Find(".receipt .close"), "KAZ").FindAll(".receipt, [data-chosen]"));
    }

    [Theory]
    [InlineData("FRA")]
    [InlineData("WLD")]
    [InlineData("'; --")]
    public void Country_WithoutAPage_IsNotFound(string iso3)
    {
        var page = Context.Render<CountryPage>(p => p.Add(c => c.Iso3, iso3));
        page.WaitForAssertion(() => Assert.True(FoundNothing));
        Assert.Equal("", page.Markup.Trim());
    }

    private IRenderedComponent<CountriesPage> Countries() => Open<CountriesPage>("/countries");

    private IRenderedComponent<CountryPage> Open(string iso3) =>
        Open<CountryPage>("/countries/" + iso3, nameof(CountryPage.Iso3), iso3);

    private IRenderedComponent<CountryPage> Follow(AngleSharp.Dom.IElement link, string iso3) =>
        Follow<CountryPage>(link, nameof(CountryPage.Iso3), iso3);

    /// <summary>A small comparison in words: country, values, and the length and fill of each bar.</summary>
    private IEnumerable<string> Compared(string title)
    {
        var list = Countries().FindAll(".multiple").Single(m => m.QuerySelector("h3")!.TextContent == title);
        return list.QuerySelectorAll("dt")
            .Zip(list.QuerySelectorAll("dd"), (name, values) => name.TextContent + ": " + string.Join("; ", Said(values)));

        static IEnumerable<string> Said(AngleSharp.Dom.IElement values) =>
            values.QuerySelectorAll(".not-listed").Select(Plain)
                .Concat(values.QuerySelectorAll(".multiple-value").Select(v => $"{Plain(v)} ({Bar(v)})"));
    }

    private static string Bar(AngleSharp.Dom.IElement value)
    {
        var bar = value.PreviousElementSibling!;
        return (bar.HasAttribute("data-hollow") ? "hollow " : "")
            + bar.GetAttribute("style")!.Replace("--length: ", "", StringComparison.Ordinal);
    }
}
