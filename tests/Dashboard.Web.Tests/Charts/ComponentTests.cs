using Bunit;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Features.Charts;
using Dashboard.Web.Layout;
using Dashboard.Web.Links;
using Dashboard.Web.Look;
using Dashboard.Web.Parts;
using Dashboard.Web.Pictures;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;

namespace Dashboard.Web.Tests.Charts;

public sealed class ComponentTests(WebHost host) : IAsyncDisposable
{
    private readonly BunitContext _context = Context();

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    [Fact]
    public async Task FigureTable_RowChosen_RaisesItsFigure()
    {
        var spec = await Specs.ChartAsync(host, "student-quotas");
        FigureRow? chosen = null;
        var table = _context.Render<FigureTable>(p => p.Add(t => t.Rows, spec.Rows).Add(t => t.RowChosen, r => chosen = r));
        Assert.Equal(9, table.FindAll("tbody tr").Count);
        table.FindAll("tbody tr")[2].Click();
        Assert.Equal("300 quotas", chosen!.PrintedAs);
        Assert.Equal("Receipt of 300 grants, Kazakhstan, 2016", table.FindAll("tbody .value")[2].GetAttribute("aria-label"));
    }

    [Fact]
    public async Task FigureTable_OfAGap_SaysItsReason()
    {
        var spec = await Specs.ChartAsync(host, "student-quotas");
        var table = _context.Render<FigureTable>(p => p.Add(t => t.Rows, spec.Rows));
        Assert.Contains("not printed", table.FindAll("tbody tr")[8].TextContent, StringComparison.Ordinal);
        Assert.Contains("no value", table.FindAll("tbody tr")[8].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Receipt_OfAValue_ShowsEverythingBehindIt()
    {
        var spec = await Specs.ChartAsync(host, "military-spending");
        var closed = false;
        var receipt = _context.Render<Receipt>(p => p.Add(r => r.Row, spec.Rows[4]).Add(r => r.Closed, () => closed = true));
        var lines = receipt.FindAll("dt").Zip(receipt.FindAll("dd")).Select(p => $"{p.First.TextContent}: {p.Second.TextContent}");
        Assert.Equal(
            [
                "Value: 3.776 trillion roubles", "As printed: “3,776 trillions. rubles”", "Unit: trillion roubles", "Period: 2017",
                "Status: provisional", "Bound: exact", "Basis: printed by the document", "Source: Ospanova & Rakhmatulin 2018", "Page: p. 199",
                "It cites: SIPRI: Russia increases military spending despite financial difficulties. (2017). BBC Russian. http://www.bbc.com/russian/features-39683307",
                "Our note: Printed with a decimal comma. The cited page was read on 26 November 2017, before the year had ended, so the figure is provisional.",
            ],
            lines);
        receipt.Find("button").Click();
        Assert.True(closed);
    }

    [Fact]
    public void Receipt_OfNothing_SaysHowToChoose() =>
        Assert.Contains("Choose a mark or a row", _context.Render<Receipt>().Markup, StringComparison.Ordinal);

    [Fact]
    public async Task SourceStrip_OfSupplementary_KeepsThemApart()
    {
        var spec = await Specs.ChartAsync(host, "emigration");
        var strip = _context.Render<SourceStrip>(p => p.Add(s => s.Sources, spec.Sources).Add(s => s.DataVersion, spec.DataVersion));
        var lines = strip.FindAll("p");
        Assert.Equal(3, lines.Count);
        Assert.StartsWith("Sources: CAISS 2017, p. 15 (inferred)", Plain(lines[0].TextContent), StringComparison.Ordinal);
        Assert.StartsWith("Supplementary: ", Plain(lines[1].TextContent), StringComparison.Ordinal);
        Assert.Equal("Data version " + spec.DataVersion[..12], Plain(lines[2].TextContent));
    }

    [Fact]
    public async Task ChartFilters_OfCountries_AreLinksToTheFilteredAddress()
    {
        var data = await Specs.DataAsync(host, "russian-language-enrollment");
        var query = ChartQuery.All with { Countries = ["TJK"] };
        var filters = Filters(data, query);
        var links = filters.FindAll(".filter[aria-label=Countries] a").ToDictionary(a => a.TextContent, a => a.GetAttribute("href"));
        Assert.Equal("/charts/russian-language-enrollment?countries=TJK,UZB", links["Uzbekistan"]);
        Assert.Equal("/charts/russian-language-enrollment", links["Tajikistan"]);
    }

    [Fact]
    public async Task ChartFilters_YearTyped_Navigates()
    {
        var data = await Specs.DataAsync(host, "military-spending");
        var filters = Filters(data, ChartQuery.All);
        await filters.Find("input").ChangeAsync(new ChangeEventArgs { Value = "2015" });
        Assert.EndsWith("/charts/military-spending?from=2015", _context.Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChartFilters_OfAChartWithSupplementaryFigures_SwitchesThem()
    {
        var data = await Specs.DataAsync(host, "emigration");
        var filters = Filters(data, ChartQuery.All);
        Assert.Equal("/charts/emigration?supplementary=off", filters.Find(".filter[aria-label='Supplementary figures'] a").GetAttribute("href"));
        Assert.Equal("/charts/emigration?from=1994", filters.Find(".years a").GetAttribute("href"));
    }

    [Fact]
    public async Task ChartFilters_OfAQuantityInSeveralMeasures_LeadToThemWithTheSameCountriesAndYears()
    {
        var data = await Specs.DataAsync(host, "military-spending-sipri-constant");
        var links = Filters(data, ChartQuery.All with { Countries = ["KAZ", "SUN"], From = 2000, Scale = AxisScale.Log }).FindAll(".filter[aria-label=Measure] a");
        Assert.Equal(
            [
                "Share of GDP /charts/military-spending-sipri?countries=KAZ&from=2000", "Constant US dollars /charts/military-spending-sipri-constant?countries=KAZ,SUN&from=2000",
                "Current tenge /charts/military-spending-sipri-kazakhstan?from=2000", "Soviet roubles /charts/military-spending-sipri-soviet-union?from=2000",
            ],
            links.Select(a => $"{a.TextContent} {a.GetAttribute("href")}"));
        Assert.Equal(["Constant US dollars"], links.Where(a => a.GetAttribute("aria-pressed") == "true").Select(a => a.TextContent));
    }

    [Fact]
    public async Task ChartFilters_OfAChartOfOneCountry_LeadToThatCountryInOtherMeasures()
    {
        var data = await Specs.DataAsync(host, "military-spending-sipri-kazakhstan");
        Assert.Equal("/charts/military-spending-sipri?countries=KAZ", Filters(data, ChartQuery.All).Find(".filter[aria-label=Measure] a").GetAttribute("href"));
    }

    [Fact]
    public void ToggleLink_SwitchedOn_SaysSo()
    {
        var link = _context.Render<ToggleLink>(p => p.Add(t => t.Href, "/x").Add(t => t.On, true).AddChildContent("Here"));
        Assert.Equal("true", link.Find("a").GetAttribute("aria-pressed"));
    }

    [Fact]
    public void StillPicture_WithUnknownTheme_LetsTheBrowserChoose()
    {
        var picture = _context.Render<StillPicture>(p => p.Add(s => s.Address, "/charts/x.png").Add(s => s.Alt, "x").Add(s => s.DataVersion, "0123456789abcdef"));
        Assert.Equal(
            ["(max-width: 599px) and (prefers-contrast: more)", "(prefers-contrast: more)", "(max-width: 599px) and (prefers-color-scheme: dark)", "(prefers-color-scheme: dark)", "(max-width: 599px)"],
            picture.FindAll("source").Select(s => s.GetAttribute("media")));
        Assert.Equal("/charts/x.png?theme=light&width=1008&height=567&frame=off&v=0123456789ab", picture.Find("img").GetAttribute("src"));
    }

    [Fact]
    public void AddressProblems_WithSome_NamesEach()
    {
        var shown = _context.Render<AddressProblems>(p => p.Add(a => a.Problems, [new AddressProblem("from", "x", "a year")]));
        Assert.Equal("from: \"x\" was not understood; allowed: a year.", shown.Find("li").TextContent);
    }

    [Fact]
    public async Task ChartView_BeforeTheCircuit_ShowsThePictureAndTheLinks()
    {
        _context.SetRendererInfo(new RendererInfo("Static", isInteractive: false));
        var spec = await Specs.ChartAsync(host, "emigration");
        var view = View(spec, ChartQuery.All);
        Assert.Equal("/charts/emigration.png", view.Find(".action-png").GetAttribute("href"));
        Assert.Empty(view.FindAll(".plotly"));
        Assert.Equal(spec.Notes, view.FindAll(".notes li").Select(n => n.TextContent));
    }

    [Fact]
    public async Task ChartView_Interactive_DrawsWithPlotlyAndReportsTheChosenRow()
    {
        _context.SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        var spec = await Specs.ChartAsync(host, "military-spending");
        FigureRow? chosen = null;
        var view = _context.Render<ChartView>(p => p.Add(v => v.Spec, spec).Add(v => v.Query, ChartQuery.All)
            .Add(v => v.RowChosen, r => chosen = r).AddCascadingValue(Theme()));
        var figure = view.FindComponent<PlotlyFigure>();
        var marks = figure.Instance.Figure!.Rows.ToList().FindIndex(r => r.Count == 5);
        await view.InvokeAsync(() => figure.Instance.PointChosen.InvokeAsync((marks, 1)));
        Assert.Equal("2014", chosen!.Period);
    }

    [Fact]
    public void DataMenu_OfAQuery_LinksEveryFileAsFiltered()
    {
        var query = ChartQuery.All with { From = 2010, Theme = Core.Addresses.Theme.Dark };
        var menu = _context.Render<DataMenu>(p => p.Add(m => m.Slug, "emigration").Add(m => m.Query, query));
        Assert.Equal(
            ["/charts/emigration.csv?from=2010", "/charts/emigration.xlsx?from=2010", "/charts/emigration.json?from=2010", "/charts/emigration.bib?from=2010"],
            menu.FindAll("li a").Select(a => a.GetAttribute("href")));
        Assert.Equal(menu.Find("[popover]").Id, menu.Find("button").GetAttribute("popovertarget"));
    }

    [Fact]
    public async Task CitePanel_OfAFilteredChart_OffersFiveFormsEachWithItsButton()
    {
        var query = ChartQuery.All with { To = 2015, Projector = true };
        var spec = await Specs.ChartAsync(host, "military-spending", query);
        var panel = _context.Render<CitePanel>(p => p.Add(c => c.Spec, spec).Add(c => c.Query, query));
        Assert.Equal(["Short", "APA", "GOST R 7.0.5-2008", "BibTeX", "CSL-JSON"], panel.FindAll("h3").Select(h => h.TextContent));
        Assert.Equal(panel.FindAll("pre").Select(t => t.Id), panel.FindAll("[data-copies]").Select(b => b.GetAttribute("data-copies")));
        Assert.Equal(
            $"{spec.Title}. Central Asia Influence Dashboard, data version {spec.DataVersion[..12]}, accessed 4 March 2026. http://localhost/charts/military-spending?to=2015",
            panel.Find("#cite-short").TextContent);
    }

    [Fact]
    public async Task ChartView_Projected_HasNoActions()
    {
        _context.SetRendererInfo(new RendererInfo("Static", isInteractive: false));
        var spec = await Specs.ChartAsync(host, "emigration");
        Assert.Empty(View(spec, ChartQuery.All with { Projector = true }).FindAll(".actions"));
    }

    [Fact]
    public async Task ChartView_EmbedCode_IsCopiedWithTheFullAddressOfTheQuery()
    {
        _context.SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        _context.JSInterop.Setup<bool>("dashboard.copy", _ => true).SetResult(true);
        var spec = await Specs.ChartAsync(host, "tv-channels");
        var view = View(spec, ChartQuery.All with { Countries = ["KAZ"], Theme = Core.Addresses.Theme.Dark });
        await view.FindAll(".actions button").Single(b => b.TextContent == "Copy embed code").ClickAsync(new());
        Assert.Equal(
            "<iframe src=\"http://localhost/embed/tv-channels?countries=KAZ&amp;theme=dark\" title=\"Television channels in Kazakhstan\" width=\"100%\" height=\"727\" loading=\"lazy\" style=\"border:0\"></iframe>",
            _context.JSInterop.Invocations["dashboard.copy"].Single().Arguments[0]);
    }

    [Fact]
    public async Task ChartView_Permalink_IsCopiedWithTheDataVersionAndWithoutTheLooks()
    {
        _context.SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        _context.JSInterop.Setup<bool>("dashboard.copy", _ => true).SetResult(true);
        var spec = await Specs.ChartAsync(host, "tv-channels");
        var view = View(spec, ChartQuery.All with { Countries = ["KAZ"], Theme = Core.Addresses.Theme.Dark });
        await view.FindAll(".actions button").Single(b => b.TextContent == "Copy permalink").ClickAsync(new());
        Assert.Equal($"http://localhost/charts/tv-channels?countries=KAZ&v={spec.DataVersion[..12]}", _context.JSInterop.Invocations["dashboard.copy"].Single().Arguments[0]);
    }

    private IRenderedComponent<ChartView> View(ChartSpec spec, ChartQuery query) =>
        _context.Render<ChartView>(p => p.Add(v => v.Spec, spec).Add(v => v.Query, query).AddCascadingValue(Theme()));

    private IRenderedComponent<ChartFilters> Filters(ChartData data, ChartQuery query)
    {
        _context.Render<MudPopoverProvider>();
        return _context.Render<ChartFilters>(p => p.Add(f => f.Chart, data).Add(f => f.Query, query).Add(f => f.Spec, ChartSpecBuilder.Build(data, query)));
    }

    private static CurrentTheme Theme()
    {
        var theme = new CurrentTheme();
        theme.Start(Core.Addresses.Theme.Light);
        return theme;
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static BunitContext Context()
    {
        var context = new BunitContext { JSInterop = { Mode = JSRuntimeMode.Loose } };
        context.Services.AddMudServices();
        context.Services.AddSingleton(new PublicAddress(new ConfigurationBuilder().Build()));
        context.Services.AddSingleton<TimeProvider>(FixedClock.Instance);
        return context;
    }
}
