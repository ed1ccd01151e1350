using AngleSharp.Dom;
using Bunit;
using Dashboard.Web.Features.Explore;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Dashboard.Web.Tests.Features.Explore;

public sealed class ExplorerTests : PageContext
{
    public ExplorerTests(WebHost host) : base(host) => Context.SetRendererInfo(new RendererInfo("Server", isInteractive: true));

    private const string Two = $"/explore?series={Explored.Kazakhstan},{Explored.Emigration}";

    [Fact]
    public void Page_WithoutSeries_SaysSoAndWhereToStart()
    {
        var page = Open<ExplorePage>("/explore");
        Assert.Equal("Explorer", Plain(page.Find("h1")));
        Assert.Equal("No series chosen yet. Start with a chart:", Plain(page.Find(".explorer > p:not(.visually-hidden)")));
        Assert.Equal(4, page.FindAll(".explore-starts a").Count);
        Navigation.NavigateTo(page.Find(".explore-starts a").GetAttribute("href")!);
        page.Render();
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".explore-chip")));
    }

    [Fact]
    public void Page_OfSeries_ShowsThemWithValuesAndPages()
    {
        var page = Open<ExplorePage>($"/explore?series={Explored.Printed},student-quotas/KAZ/caiss-2017");
        Assert.Equal("Military spending of Russia; Russian study grants for students from Kazakhstan", Plain(page.Find("h2")));
        Assert.Equal(["Military spending, Russia", "Quota, Kazakhstan"], Plain(page.FindAll(".explore-chip b")));
        Assert.Equal(
            [
                "Military spending, Russia | 2013 | 2.8129 trillion roubles | normal | Ospanova & Rakhmatulin 2018 | p. 199 | "
                + "2.8129 trillion. rubles",
                "Quota, Kazakhstan | 2016 | 300 grants | normal | CAISS 2017 | p. 8 (inferred) | 300",
            ],
            new[] { 0, 7 }.Select(i => string.Join(" | ", page.FindAll("tbody tr")[i].Children.Select(Plain))));
        Assert.Equal(
            ["/figures/student-quotas-kaz-2016-caiss17", "/sources/caiss-2017"],
            page.FindAll("tbody tr")[7].QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Page_OfAnAddressThatIsNotUnderstood_SaysSoAndShowsTheRest()
    {
        var page = Open<ExplorePage>($"/explore?series={Explored.Printed},nothing");
        Assert.Contains("series: \"nothing\" was not understood", page.Find(".problems").TextContent, StringComparison.Ordinal);
        Assert.Single(page.FindAll(".explore-chip"));
    }

    [Fact]
    public void Search_ByWords_AddsTheSeriesChosen()
    {
        var page = Open<ExplorePage>($"/explore?series={Explored.Kazakhstan}&from=2000");
        page.Find(".explore-search input").Input("gdp share turkm");
        var found = page.WaitForElement(".mud-list-item .explore-found");
        Assert.Equal("Share of GDP, Turkmenistan", Plain(found.QuerySelector("b")!));
        page.Find(".mud-list-item").Click();
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll(".explore-chip").Count));
        Assert.Equal($"/explore?series={Explored.Kazakhstan},military-spending-sipri/TKM/supplementary&from=2000", Shown);
        Assert.StartsWith("Added Share of GDP, Turkmenistan. 2 series, ", Said(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Search_OfEightSeries_IsClosedAndSaysWhy()
    {
        var eight = string.Join(
            ',', new[] { "KAZ", "RUS", "KGZ", "TJK", "TKM", "UZB" }.Select(c => $"military-spending-sipri/{c}/supplementary"));
        var page = Open<ExplorePage>($"/explore?series={eight},{Explored.Printed},{Explored.Emigration}");
        Assert.True(page.Find(".explore-search input").HasAttribute("disabled"));
        Assert.Equal(
            "8 series are shown, which is the maximum: remove one to add another.", Plain(page.Find(".explore-choices .hint")));
    }

    [Fact]
    public void Remove_OfASeries_LeavesTheOthers()
    {
        var page = Open<ExplorePage>(Two);
        var remove = page.FindAll(".explore-remove")[0];
        Assert.Equal(
            "Remove Share of GDP, Kazakhstan (SIPRI, edition to 2024, supplementary)", remove.GetAttribute("aria-label"));
        remove.Click();
        Assert.Equal($"/explore?series={Explored.Emigration}", Shown);
        page.Find(".explore-remove").Click();
        Assert.Equal("/explore", Shown);
        Assert.Equal("Removed All emigrants, Kazakhstan. No series is shown.", Said(page));
    }

    [Fact]
    public async Task Scale_Chosen_IsPartOfTheAddressAndOfThePlot()
    {
        var page = Open<ExplorePage>(Two);
        await Controls(page).InvokeAsync(
            () => Controls(page).FindComponent<MudRadioGroup<AxisScale>>().Instance.ValueChanged.InvokeAsync(AxisScale.Index));
        Assert.Equal(Two + "&scale=index", Shown);
        Assert.Contains("; Index, 1994 = 100; ", Plain(page.Find("figure .subtitle")), StringComparison.Ordinal);
        await Controls(page)
            .InvokeAsync(() => Controls(page).FindComponent<MudSelect<int>>().Instance.ValueChanged.InvokeAsync(2004));
        Assert.Equal(Two + "&scale=index&base=2004", Shown);
        Assert.StartsWith("Base year: 2004. 2 series, ", Said(page), StringComparison.Ordinal);
        await Controls(page).InvokeAsync(
            () => Controls(page).FindComponent<MudRadioGroup<AxisScale>>().Instance.ValueChanged.InvokeAsync(AxisScale.Log));
        Assert.Equal(Two + "&scale=log", Shown);
    }

    [Fact]
    public void Base_OfASeriesThatIsRemoved_GoesWithIt()
    {
        var page = Open<ExplorePage>($"/explore?series={Explored.Kazakhstan},{Explored.Printed}&scale=index&base=1999");
        page.FindAll(".explore-remove")[0].Click();
        Assert.Equal($"/explore?series={Explored.Printed}&scale=index", Shown);
    }

    [Fact]
    public async Task Years_OfTheDrawing_BecomePartOfTheAddress()
    {
        var page = Open<ExplorePage>(Two);
        var plot = page.FindComponent<ExplorePlot>();
        await plot.InvokeAsync(() => plot.Instance.ShowYearsAsync(1999.2, 2010.7));
        Assert.Equal(Two + "&from=2000&to=2010", Shown);
        Assert.StartsWith("Years 2000 to 2010. 2 series, ", Said(page), StringComparison.Ordinal);
        await plot.InvokeAsync(() => plot.Instance.ShowYearsAsync(2004.1, 2004.3));
        Assert.Equal(Two + "&from=2004&to=2004", Shown);
        await plot.InvokeAsync(() => plot.Instance.ShowAllYearsAsync());
        Assert.Equal(Two, Shown);
    }

    [Fact]
    public void Zoom_ByButtons_ChangesTheYears()
    {
        var page = Open<ExplorePage>(Two);
        Button(page, "Fewer years").Click();
        var fewer = Shown;
        Assert.Matches("&from=[0-9]{4}&to=[0-9]{4}$", fewer);
        Button(page, "Earlier").Click();
        Assert.NotEqual(fewer, Shown);
        Button(page, "All years").Click();
        Assert.Equal(Two, Shown);
        Assert.True(Button(page, "More years").HasAttribute("disabled"));
    }

    [Fact]
    public void Years_TypedInTheWrongOrder_AreTurnedRound()
    {
        var page = Open<ExplorePage>(Two + "&from=2005");
        page.FindAll(".explore-years input")[1].Change("2001");
        page.WaitForAssertion(() => Assert.Equal(Two + "&from=2001&to=2005", Shown));
    }

    [Fact]
    public void UndoAndRedo_OfChanges_GoBackAndForth()
    {
        var page = Open<ExplorePage>(Two);
        Assert.True(Button(page, "Undo").HasAttribute("disabled"));
        page.FindAll(".explore-remove")[1].Click();
        Button(page, "Fewer years").Click();
        Button(page, "Undo").Click();
        Assert.Equal($"/explore?series={Explored.Kazakhstan}", Shown);
        Button(page, "Undo").Click();
        Assert.Equal(Two, Shown);
        Assert.StartsWith("Undone. 2 series, ", Said(page), StringComparison.Ordinal);
        Button(page, "Redo").Click();
        Assert.Equal($"/explore?series={Explored.Kazakhstan}", Shown);
        Assert.Single(page.FindAll(".explore-chip"));
    }

    [Fact]
    public void Address_ChangedByTheBrowser_IsShownAndCanBeUndone()
    {
        var page = Open<ExplorePage>(Two);
        Navigation.NavigateTo($"/explore?series={Explored.Printed}");
        page.Render();
        page.WaitForAssertion(() => Assert.Equal(["Military spending, Russia"], Plain(page.FindAll(".explore-chip b"))));
        Button(page, "Undo").Click();
        Assert.Equal(Two, Shown);
    }

    [Fact]
    public void Address_ThatComesLate_DoesNotUndoWhatTheReaderDidSince()
    {
        var script = Context.JSInterop.SetupModule(i => $"{i.Arguments[0]}".Contains("Explorer", StringComparison.Ordinal));
        script.Mode = JSRuntimeMode.Loose;
        var browser = script.Setup<string>("where");
        var explorer = Context.Render<Explorer>(p => p.Add(e => e.Address, Two));
        explorer.FindAll(".explore-remove")[1].Click();
        explorer.Find(".explore-remove").Click();
        browser.SetResult("/explore");
        explorer.Render(p => p.Add(e => e.Address, $"/explore?series={Explored.Kazakhstan}"));
        Assert.Empty(explorer.FindAll(".explore-chip"));
        browser.SetResult($"/explore?series={Explored.Kazakhstan}");
        explorer.Render(p => p.Add(e => e.Address, $"/explore?series={Explored.Kazakhstan}"));
        explorer.WaitForAssertion(() => Assert.Single(explorer.FindAll(".explore-chip")));
    }

    [Fact]
    public async Task Mark_Chosen_LightsItsRowAndIsSaid()
    {
        var page = Open<ExplorePage>($"/explore?series={Explored.Printed}");
        var plot = page.FindComponent<ExplorePlot>();
        var spec = plot.Instance.Whole;
        var trace = ExploreDrawing.Of(spec, spec.X, plot.Instance.Look!).Rows.ToList().FindIndex(r => r.Count > 0);
        await plot.InvokeAsync(() => plot.Instance.ChooseAsync(trace, 4));
        Assert.Equal("2017", Plain(Assert.Single(page.FindAll("tr[data-chosen]")).Children[1]));
        Assert.Equal("Military spending, Russia, 2017: 3.776 trillion roubles, Ospanova & Rakhmatulin 2018, p. 199", Said(page));
        await plot.InvokeAsync(() => plot.Instance.ChooseAsync(99, 0));
        Assert.Single(page.FindAll("tr[data-chosen]"));
    }

    [Fact]
    public void TakeAway_OfWhatIsShown_HasEveryFile()
    {
        var page = Open<ExplorePage>(Two + "&scale=log&from=2000&theme=dark");
        var asked = $"?series={Explored.Kazakhstan},{Explored.Emigration}&scale=log&from=2000";
        Assert.Equal(
            [
                $"/explore.png{asked}", $"/explore.svg{asked}", $"/explore.csv{asked}", $"/explore.csv{asked}&csv=semicolon",
                $"/explore.xlsx{asked}", $"/explore.json{asked}", $"/explore.bib{asked}",
                $"/explore{asked}&theme=dark&projector=on",
            ],
            page.FindAll(".explore-take-away a").Take(8).Select(a => a.GetAttribute("href")!));
        Assert.Matches(
            @"^http://localhost/explore\?series=.*&v=[0-9a-f]{12}$",
            page.FindAll(".explore-take-away a")[8].GetAttribute("href")!);
    }

    [Fact]
    public void CopyButtons_OfWhatIsShown_HoldTheTextForTheClickItself()
    {
        var page = Open<ExplorePage>(Two);
        var text = page.FindAll(".explore-take-away button")[1].GetAttribute("data-copy")!;
        Assert.StartsWith(
            $"<iframe src=\"http://localhost/embed/explore?series={Explored.Kazakhstan},{Explored.Emigration}\" title=\"",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public void Projection_OfSeries_IsTheDrawingWithoutCircuit()
    {
        var page = Open<ExplorePage>(Two + "&projector=on");
        Assert.Empty(page.FindComponents<Explorer>());
        Assert.Equal("on", page.Find("article").GetAttribute("data-projector"));
        Assert.Equal(Two, page.Find("article").GetAttribute("data-leave"));
        Assert.NotEmpty(page.FindAll("svg.drawing a"));
    }

    private string Shown => new Uri(Navigation.Uri).PathAndQuery;

    private static string Said(IRenderedComponent<ExplorePage> page) => Plain(page.Find(".explorer > .visually-hidden"));

    private static IElement Button(IRenderedComponent<ExplorePage> page, string name) =>
        page.Find($".explore-tools button[aria-label='{name}']");

    private static IRenderedComponent<ExploreControls> Controls(IRenderedComponent<ExplorePage> page) =>
        page.FindComponent<ExploreControls>();
}
