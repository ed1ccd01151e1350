using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

public sealed class PageTests(DashboardHost host)
{
    private const string Dark = "rgb(23, 26, 30)";

    /// <summary>A page of every kind.</summary>
    public static TheoryData<string> Pages =>
    [
        "/", "/charts", "/charts/student-quotas?view=table", "/charts/student-quotas?view=sources",
        "/charts/tv-channels?figure=tv-channels-kaz-2015-caiss17", "/map", "/map?area=central-asia", "/map?coverage=on",
        "/timeline", "/countries", "/countries/KAZ", "/disagreements", "/sources", "/sources/caiss-2017", "/search?q=Kiev",
        "/search?q=nothing+like+this", "/methods", "/about", "/embed/emigration", "/embed/map",
        "/charts/student-quotas?projector=on", "/map?projector=on", "/lessons", "/lessons/who-left", "/present/who-left",
        "/present/who-left?step=4",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_InLightAndDarkAtEveryWidth_OpensWithoutTroubleAndFits(string path)
    {
        await using var reader = await host.OpenAsync(path);
        await AssertFitsAsync(reader, Size.Desktop, Size.Phone, Size.Narrow);
        await Expect(reader.Page.Locator("h1")).ToHaveCountAsync(1);
        reader.AssertNoTrouble();
        await using var other = await host.OpenAsync(path, o => (o.ColorScheme, o.ViewportSize) = (ColorScheme.Dark, Size.Phone));
        var isProjected = path.Contains("projector", StringComparison.Ordinal)
            || path.StartsWith("/present", StringComparison.Ordinal);
        var ground = isProjected ? "rgb(251, 250, 247)" : Dark;
        await Expect(other.Page.Locator("body")).ToHaveCSSAsync("background-color", ground);
        await AssertFitsAsync(other, Size.Phone, Size.Narrow, Size.Desktop);
        Assert.Empty(await other.Page.Context.CookiesAsync());
        other.AssertNoTrouble();
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task EveryChart_Opened_IsDrawnWithoutTroubleAndFits(ColorScheme scheme, int width)
    {
        await using var reader = await host.OpenAsync("/charts",
            o => (o.ColorScheme, o.ViewportSize) = (scheme, new ViewportSize { Width = width, Height = 900 }));
        var charts = await reader.ListedChartsAsync();
        Assert.InRange(charts.Length, 30, 200);
        foreach (var chart in charts)
        {
            await reader.Page.GotoAsync(chart);
            Assert.True(await reader.Marks.CountAsync() > 0, $"{chart} has no mark");
            Assert.True(await reader.OverflowAsync() == 0, $"{chart} is wider than the screen");
            Assert.True(reader.Troubles.Count == 0, $"{chart}: {string.Join("; ", reader.Troubles)}");
        }
        Assert.Empty(await reader.Page.Context.CookiesAsync());
    }

    [Theory]
    [InlineData("/charts/student-quotas", 1440, 900)]
    [InlineData("/map", 1440, 900)]
    [InlineData("/", 390, 844)]
    public async Task Page_WhileItLoads_MovesNothing(string path, int width, int height)
    {
        await using var reader = await host.OpenAsync("/about",
            o => o.ViewportSize = new ViewportSize { Width = width, Height = height });
        // The first page of a visit may show another typeface until ours has come; this is about everything else.
        await reader.Page.EvaluateAsync(
            "() => Promise.all(['400 1rem Inter', '600 1rem Inter'].map(font => document.fonts.load(font)))");
        await reader.Page.AddInitScriptAsync("""
            window.moved = 0;
            new PerformanceObserver(list => list.getEntries().forEach(e => moved += e.value))
              .observe({ type: 'layout-shift', buffered: true });
            """);
        await reader.Page.GotoAsync(path);
        await reader.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.InRange(await reader.Page.EvaluateAsync<double>("() => moved"), 0, 0.005);
    }

    [Fact]
    public async Task Page_Revisited_IsNotSentAgain()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas");
        var again = await reader.Page.ReloadAsync();
        var sent = await reader.Page.EvaluateAsync<int>("() => performance.getEntriesByType('navigation')[0].transferSize");
        Assert.Equal(200, again!.Status);
        Assert.InRange(sent, 1, 3000);
    }

    [Theory]
    [InlineData(".nav a")]
    [InlineData(".filter a.toggle")]
    [InlineData(".figure-table .value")]
    public async Task Link_ReachedByTab_HasAnOutline(string selector)
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas");
        await reader.Page.Locator(selector).Nth(1).FocusAsync();
        await reader.PressAsync("Shift+Tab");
        await Expect(reader.Page.Locator(selector).First).ToBeFocusedAsync();
        await Expect(reader.Page.Locator(selector).First).ToHaveCSSAsync("outline-style", "solid");
    }

    [Theory]
    [InlineData("/charts/no-such-chart")]
    [InlineData("/sources/nobody-2018")]
    [InlineData("/countries/FRA")]
    [InlineData("/no/such/page")]
    public async Task Address_ThatDoesNotExist_SaysSoAndOffersWhatExists(string path)
    {
        await using var reader = await host.OpenAsync(path);
        await Expect(reader.Page.Locator("h1")).ToHaveTextAsync("Page not found");
        await Expect(reader.Page.Locator("main a[href='/charts/military-spending']"))
            .ToHaveTextAsync("Military spending of Russia");
        await reader.Page.Locator("main a[href='/map']").ClickAsync();
        await reader.IsAtAsync("/map");
    }

    [Fact]
    public async Task MalformedAddress_Opened_ShowsTheRestAndSaysWhatWasWrong()
    {
        await using var reader = await host.OpenAsync("/charts/military-spending?from=abc&to=2016&countries=XXX&colour=red");
        await Expect(reader.Page.Locator(".problems li")).ToHaveCountAsync(3);
        await Expect(reader.Marks).ToHaveCountAsync(8);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Pages_OneAfterAnother_StayInOneDocumentAndBeginAtTheirTop()
    {
        await using var reader = await host.OpenAsync("/");
        await reader.SignDocumentAsync();
        await reader.Page.Locator("a[href='/charts/military-spending']").First.ClickAsync();
        await reader.IsAtAsync("/charts/military-spending");
        await Expect(reader.Marks).ToHaveCountAsync(10);
        await reader.Page.WaitForFunctionAsync("() => scrollY === 0");
        await Expect(reader.Page).ToHaveTitleAsync("Military spending of Russia · Central Asia Influence Dashboard");
        await reader.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByText("Map").ClickAsync();
        await Expect(reader.Marks).ToHaveCountAsync(17);
        await reader.Page.GoBackAsync();
        await Expect(reader.Marks).ToHaveCountAsync(10);
        await reader.Page.GoForwardAsync();
        await Expect(reader.Marks).ToHaveCountAsync(17);
        await reader.AssertSameDocumentAsync();
        reader.AssertNoTrouble();
    }

    private static async Task AssertFitsAsync(Reader reader, params ViewportSize[] sizes)
    {
        foreach (var size in sizes)
        {
            await reader.Page.SetViewportSizeAsync(size.Width, size.Height);
            Assert.True(await reader.OverflowAsync() == 0, $"wider than {size.Width} pixels");
        }
    }
}
