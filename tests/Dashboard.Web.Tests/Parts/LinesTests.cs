using Bunit;
using Dashboard.Web.Parts;

namespace Dashboard.Web.Tests.Parts;

public sealed class LinesTests(WebHost host) : PageContext(host)
{
    private const string Spending = "military-spending-rus-2013-or18";
    private const string AidNote = "The span of the figures. The countries are those said to receive most; "
        + "Kazakhstan is said to receive none.";

    [Theory]
    [InlineData(
        "", false,
        "2.8129 trillion roubles Military spending of Russia, Military spending, Russia, 2013 “2.8129 trillion. rubles”")]
    [InlineData(
        "Figures", true,
        "2.8129 trillion roubles Military spending of Russia, Military spending, Russia, 2013 “2.8129 trillion. rubles” · "
        + "Ospanova & Rakhmatulin 2018, p. 199")]
    [InlineData(
        "Military spending of Russia", true,
        "2.8129 trillion roubles Military spending, Russia, 2013 “2.8129 trillion. rubles” · "
        + "Ospanova & Rakhmatulin 2018, p. 199")]
    public async Task Figures_UnderAHeading_DoNotRepeatItAndNameTheirSourceWhenAsked(string title, bool source, string line)
    {
        var figure = await FigureAsync(Spending);
        var lines = Context.Render<FigureLines>(
            p => p.Add(l => l.Title, title).Add(l => l.Rows, [figure]).Add(l => l.ShowSource, source).Add(l => l.Page, "/x"));
        Assert.Equal(line, Plain(lines.Find("li")));
        Assert.Equal(title.Length > 0 ? [title] : [], lines.FindAll("h3").Select(h => h.TextContent));
    }

    [Fact]
    public async Task Figures_AsLines_LeadToTheirReceiptsAndMarkTheOneThatIsOpen()
    {
        var figures = (await RecordAsync()).Figures.Where(f => f.Indicator == "military-spending").ToList();
        Assert.Empty(Lines(null).FindAll("[data-chosen]"));
        var value = Lines(figures[1]).Find("[data-chosen=yes] .value");
        Assert.Equal(
            ("Receipt of 3.2505 trillion roubles, Russia, 2014", "/countries/RUS?figure=military-spending-rus-2014-or18"),
            (value.GetAttribute("aria-label"), value.GetAttribute("href")));
        Assert.Equal(5, Lines(null).FindAll("li[data-basis=document]").Count);

        IRenderedComponent<FigureLines> Lines(FigureRow? chosen) =>
            Context.Render<FigureLines>(p =>
                p.Add(l => l.Title, "").Add(l => l.Rows, figures).Add(l => l.Page, "/countries/RUS").Add(l => l.Chosen, chosen));
    }

    [Fact]
    public async Task Gaps_AsLines_SayReasonAndNote()
    {
        var gap = (await RecordAsync()).Gaps.First(g => g.Indicator == "russian-language-programme");
        var lines = Context.Render<FigureLines>(
            p => p.Add(l => l.Title, gap.Title).Add(l => l.Rows, [gap]).Add(l => l.Page, "/x"));
        Assert.Equal(
            "chart lost Programme as printed, Russia, 2016–2020 The yearly costs were in Chart 3 (in million roubles); "
            + "it was an image and only its caption and source have survived.",
            Plain(lines.Find("li")));
    }

    [Theory]
    [InlineData(
        false,
        "Russian Centre of Science and Culture, Kyiv “Russian Center for Science and Culture”, Kyiv, UKRAINE · "
        + "Centre of science and culture")]
    [InlineData(
        true,
        "Russian Centre of Science and Culture, Kyiv “Russian Center for Science and Culture”, Kyiv, UKRAINE · "
        + "Centre of science and culture · CAISS 2017, p. 5 (inferred), Chart 1")]
    public async Task Places_AsLines_AreAsListedAndLeadToTheMap(bool source, string line)
    {
        var place = (await RecordAsync()).Places.Single(p => p.Place.Id == "rs-kyiv");
        var lines = Context.Render<PlaceLines>(
            p => p.Add(l => l.Title, "Places").Add(l => l.Rows, [place]).Add(l => l.ShowSource, source));
        Assert.Equal(line, Plain(lines.Find("li#place-rs-kyiv")));
        Assert.Equal("/map?countries=UKR", lines.Find("a").GetAttribute("href"));
    }

    [Theory]
    [InlineData(
        false,
        "2010 to 2016 Russian humanitarian aid to Central Asia Economy · “from 2010 to 2016” · UN OCHA 2016 · " + AidNote)]
    [InlineData(
        true,
        "2010 to 2016 Russian humanitarian aid to Central Asia Economy · “from 2010 to 2016” · "
        + "CAISS 2017, p. 16 (inferred) · UN OCHA 2016 · " + AidNote)]
    public async Task Events_AsLines_CarrySpanWordsAndCitedWork(bool source, string line)
    {
        var index = await RecordAsync();
        var row = index.Events.Single(e => e.Id == "2010-humanitarian-aid-caiss17");
        var lines = Context.Render<EventLines>(
            p => p.Add(l => l.Title, "").Add(l => l.Rows, [row]).Add(l => l.Index, index).Add(l => l.ShowSource, source));
        Assert.Equal(line, Plain(lines.Find("li#event-2010-humanitarian-aid-caiss17")));
        Assert.Equal(source ? ["/sources/caiss-2017"] : [], lines.FindAll("a").Select(a => a.GetAttribute("href")));
        Assert.Empty(lines.FindAll("h3, [data-chosen]"));
    }

    [Theory]
    [InlineData(
        false,
        "Use of force Troops and bases used for pressure on Ukraine, Georgia and Moldova Instruments of hard power · "
        + "“to exert pressure on Kiev” · the authors · The document sets Central Asia apart from this.")]
    [InlineData(
        true,
        "Use of force Troops and bases used for pressure on Ukraine, Georgia and Moldova Instruments of hard power · "
        + "“to exert pressure on Kiev” · the authors · Paizova, Dadabayeva & Park n.d., Implementation of Russian "
        + "anti-western soft power · The document sets Central Asia apart from this.")]
    public async Task Classifications_AsLines_NameSchemeWordsAndSpeaker(bool source, string line)
    {
        var index = await RecordAsync();
        var row = index.Classifications.Single(c => c.Id == "hard-force-pdp");
        var lines = Context.Render<ClassLines>(p => p.Add(l => l.Title, "Classifications")
            .Add(l => l.Rows, [row]).Add(l => l.Index, index).Add(l => l.ShowSource, source));
        Assert.Equal(line, Plain(lines.Find("li")));
    }

    [Fact]
    public async Task Claims_AsLines_CarryTheirVerdictAndLeadToTheirArithmetic()
    {
        var rows = (await RecordAsync()).Claims.Take(3).ToList();
        var lines = Context.Render<ClaimLines>(p => p.Add(l => l.Title, "Claims").Add(l => l.Rows, rows));
        Assert.Equal(
            [
                "Military spending of Russia rose every year from 2013 to 2017 does not hold for its years “annual increase in "
                + "military spending”",
                "Rossotrudnichestvo has 95 offices does not hold “95 offices”",
                "Its offices stand in 79 countries holds “79 countries”",
            ],
            Plain(lines.FindAll("li")));
        Assert.Equal(
            ["/disagreements#claim-spending-rises", "/disagreements#claim-offices-total",
                "/disagreements#claim-office-countries"],
            lines.FindAll("a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Lines_OfNothing_ShowNoHeading()
    {
        var index = await RecordAsync();
        Assert.Equal("", Context.Render<FigureLines>(
            p => p.Add(l => l.Title, "x").Add(l => l.Rows, []).Add(l => l.Page, "/x")).Markup.Trim());
        Assert.Equal("", Context.Render<PlaceLines>(p => p.Add(l => l.Title, "x").Add(l => l.Rows, [])).Markup.Trim());
        Assert.Equal("", Context.Render<EventLines>(
            p => p.Add(l => l.Title, "x").Add(l => l.Rows, []).Add(l => l.Index, index)).Markup.Trim());
        Assert.Equal("", Context.Render<ClassLines>(
            p => p.Add(l => l.Title, "x").Add(l => l.Rows, []).Add(l => l.Index, index)).Markup.Trim());
        Assert.Equal("", Context.Render<ClaimLines>(p => p.Add(l => l.Title, "x").Add(l => l.Rows, [])).Markup.Trim());
    }
}
