using Bunit;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Web.Components;
using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Features.Charts;
using Dashboard.Web.Features.Map;
using Dashboard.Web.Layout;
using Dashboard.Web.Links;
using Dashboard.Web.Look;
using Dashboard.Web.Parts;
using Dashboard.Web.Pictures;
using Dashboard.Web.Tests.Charts;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;

namespace Dashboard.Web.Tests.Features;

public sealed class PageComponentTests : IAsyncDisposable
{
    private readonly WebHost _host;
    private readonly BunitContext _context = new() { JSInterop = { Mode = JSRuntimeMode.Loose } };
    private readonly CurrentTheme _theme = new();

    public PageComponentTests(WebHost host)
    {
        _host = host;
        _theme.Start(Theme.Light);
        _context.Services.AddMudServices();
        _context.Services.AddSingleton(host.Factory.Services.GetRequiredService<PublicAddress>());
        _context.Services.AddSingleton<TimeProvider>(FixedClock.Instance);
        _context.Services.AddSingleton(host.Factory.Services.GetRequiredService<DashboardData>());
        _context.Services.AddSingleton(host.Factory.Services.GetRequiredService<PublicAddress>());
        _context.SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    private NavigationManager Navigation => _context.Services.GetRequiredService<NavigationManager>();

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    [Fact]
    public void MapPage_OfAnAddress_ShowsItsPlacesAndFollowsTheNextAddress()
    {
        _context.Render<MudPopoverProvider>();
        Navigation.NavigateTo("/map?countries=IND");
        var page = _context.Render<MapPage>(p => p.AddCascadingValue(_theme));
        Assert.Equal(5, page.FindAll(".place").Count);
        page.FindAll(".place")[0].Click();
        Assert.Contains("INDIA", page.Find(".receipt").TextContent, StringComparison.Ordinal);
        Navigation.NavigateTo("/map?countries=PER&area=moon");
        page.WaitForAssertion(() => Assert.Single(page.FindAll(".place")));
        Assert.Equal("area: \"moon\" was not understood; allowed: world, central-asia.", page.Find(".problems li").TextContent);
        Assert.Contains("Choose a mark", page.Find(".receipt").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void ChartPage_OfAnAddress_ShowsItsRowsAndFollowsTheNextAddress()
    {
        _context.Render<MudPopoverProvider>();
        Navigation.NavigateTo("/charts/military-spending?from=2016&supplementary=off");
        var page = _context.Render<ChartPage>(p => p.Add(c => c.Slug, "military-spending").AddCascadingValue(_theme));
        Assert.Equal(2, page.FindAll(".figure-table tbody tr").Count);
        page.FindAll(".figure-table tbody tr")[1].Click();
        Assert.Contains("3,776 trillions. rubles", page.Find(".receipt").TextContent, StringComparison.Ordinal);
        Navigation.NavigateTo("/charts/military-spending");
        page.WaitForAssertion(() => Assert.Equal(10, page.FindAll(".figure-table tbody tr").Count));
    }

    [Fact]
    public async Task MapFilters_OfAQuery_AreLinksThatKeepTheRest()
    {
        var map = await Specs.MapAsync(_host);
        _context.Render<MudPopoverProvider>();
        var filters = _context.Render<MapFilters>(p => p.Add(f => f.Map, map).Add(f => f.Query, MapQuery.All with { Regions = ["ASIA"] }));
        var links = filters.FindAll("a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Contains("/map?kinds=centre-department&regions=ASIA", links);
        Assert.Contains("/map?regions=ASIA,EUROPE", links);
    }

    [Fact]
    public async Task MapViews_OfAQuery_MoveTheMapAndKeepTheFilters()
    {
        var map = await Specs.MapAsync(_host);
        var views = _context.Render<MapViews>(p => p.Add(v => v.Map, map).Add(v => v.Query, MapQuery.All with { Countries = ["KAZ"] }));
        var links = views.FindAll("a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(["/map?countries=KAZ", "/map?area=central-asia&countries=KAZ"], links.Take(2));
        Assert.Equal(2 + map.Regions.Count, links.Count);
        Assert.All(links.Skip(2), l => Assert.Matches("^/map\\?at=[0-9.,-]+&countries=KAZ$", l));
        Assert.Equal("World", Assert.Single(views.FindAll("[data-on]")).TextContent);
    }

    [Fact]
    public async Task MapView_Moved_PutsThePartIntoTheAddressWithoutAStepBack()
    {
        var map = await Specs.MapAsync(_host);
        var spec = MapSpecBuilder.Build(map, [], MapQuery.All);
        var view = _context.Render<MapView>(p => p.Add(v => v.Map, map).Add(v => v.Spec, spec).Add(v => v.Query, MapQuery.All).AddCascadingValue(_theme));
        var before = Navigation.Uri;
        await view.InvokeAsync(() => view.Instance.Moved(spec.Whole.Middle.X, spec.Whole.Middle.Y, 1));
        Assert.Equal(before, Navigation.Uri);
        await view.InvokeAsync(() => view.Instance.Moved(spec.Whole.Middle.X, spec.Whole.Middle.Y, 2));
        Assert.EndsWith("/map?at=5.929,3.334,2", Navigation.Uri, StringComparison.Ordinal);
        Assert.True(((Bunit.TestDoubles.BunitNavigationManager)Navigation).History.First().Options.ReplaceHistoryEntry);
        await view.InvokeAsync(() => view.Instance.Moved(double.NaN, 0, 2));
        Assert.EndsWith("/map?at=5.929,3.334,2", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MapView_MarkChosen_RaisesItsPlace()
    {
        var map = await Specs.MapAsync(_host);
        var query = MapQuery.All with { Countries = ["PER"] };
        PlaceRow? chosen = null;
        var view = _context.Render<MapView>(p => p.Add(v => v.Map, map).Add(v => v.Spec, MapSpecBuilder.Build(map, [], query)).Add(v => v.Query, query)
            .Add(v => v.PlaceChosen, r => chosen = r).AddCascadingValue(_theme));
        var figure = view.FindComponent<PlotlyFigure>();
        await view.InvokeAsync(() => figure.Instance.PointChosen.InvokeAsync((1, 0)));
        Assert.Equal("Lima", chosen!.Place.City);
        await view.InvokeAsync(() => figure.Instance.PointChosen.InvokeAsync((0, 0)));
        await view.InvokeAsync(() => figure.Instance.PointChosen.InvokeAsync((7, 0)));
        Assert.Equal("/map.png?countries=PER", view.Find(".action-png").GetAttribute("href"));
    }

    [Fact]
    public void MainLayout_ThemeButton_SwitchesTheThemeAndTellsTheBrowser()
    {
        var layout = _context.Render<MainLayout>(p => p.AddCascadingValue(_theme));
        layout.Find(".theme-button").Click();
        Assert.Equal(Theme.Dark, _theme.Known);
        Assert.Equal("dark", _context.JSInterop.VerifyInvoke("dashboard.setTheme").Arguments[0]);
        Assert.Equal("High contrast theme", layout.Find(".theme-button").GetAttribute("aria-label"));
        layout.Find(".theme-button").Click();
        Assert.Equal(Theme.Contrast, _theme.Known);
        Assert.Equal("Light theme", layout.Find(".theme-button").GetAttribute("aria-label"));
    }

    [Fact]
    public void MainLayout_InProjection_HasNoBar()
    {
        Navigation.NavigateTo("/charts/emigration?projector=on");
        Assert.Empty(_context.Render<MainLayout>(p => p.AddCascadingValue(_theme)).FindAll(".bar"));
    }
}
