using Microsoft.Playwright;
using Palette = Dashboard.Web.Charts.Palette;

namespace Dashboard.Browser.Tests;

public sealed class PageTests(DashboardHost host)
{
    public static TheoryData<string> Pages =>
    [
        "/", "/charts", "/charts/military-spending", "/charts/student-quotas", "/charts/emigration",
        "/charts/russian-language-enrollment", "/map", "/map?area=central-asia", "/about", "/charts/tv-channels", "/charts/new-generation",
        "/timeline", "/countries", "/countries/KAZ", "/disagreements", "/sources", "/sources/caiss-2017", "/search?q=Kiev", "/methods",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnDesktop_OpensWithoutTroubleOrOutsideRequest(string path)
    {
        await using var reader = await host.OpenAsync(path);
        Assert.True(await reader.Page.Locator("h1").First.IsVisibleAsync());
        await reader.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        reader.AssertNoTrouble();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnPhone_HasNoSidewaysScrollAndAWorkingNavigation(string path)
    {
        await using var reader = await host.OpenAsync(path, o => o.ViewportSize = new ViewportSize { Width = 390, Height = 844 });
        var overflow = await reader.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.Equal(0, overflow);
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "About", Exact = true }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveTextAsync("About");
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData("/charts/student-quotas", 1440, 900)]
    [InlineData("/map", 1440, 900)]
    [InlineData("/", 390, 844)]
    public async Task Page_WhileItLoads_MovesNothing(string path, int width, int height)
    {
        await using var reader = await host.OpenAsync("/about", o => o.ViewportSize = new ViewportSize { Width = width, Height = height }, interactive: false);
        // The first page of a visit may show another typeface until ours has come; this is about everything else.
        await reader.Page.EvaluateAsync("() => Promise.all([document.fonts.load('400 1rem Inter'), document.fonts.load('600 1rem Inter')])");
        await reader.Page.AddInitScriptAsync("""
            window.moved = 0;
            new PerformanceObserver(list => list.getEntries().forEach(e => moved += e.value)).observe({ type: 'layout-shift', buffered: true });
            """);
        await reader.Page.GotoAsync(path);
        await reader.InteractiveAsync();
        await reader.Page.WaitForFunctionAsync("() => document.documentElement.dataset.inputs === 'styled'");
        await reader.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.InRange(await reader.Page.EvaluateAsync<double>("() => moved"), 0, 0.005);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_WithoutJavaScript_ShowsItsHeadingAndPictures(string path)
    {
        await using var reader = await host.OpenAsync(path, o => o.JavaScriptEnabled = false);
        Assert.True(await reader.Page.Locator("h1").First.IsVisibleAsync());
        foreach (var picture in await reader.Page.Locator("main img").AllAsync())
        {
            await picture.ScrollIntoViewIfNeededAsync();
            await Assertions.Expect(picture).ToHaveJSPropertyAsync("complete", true);
        }
    }

    [Theory]
    [InlineData(".nav a")]
    [InlineData(".filter a.toggle")]
    [InlineData(".figure-table .value")]
    public async Task LinkOrButton_ReachedByTab_HasAnOutline(string selector)
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas");
        await reader.Page.WaitForFunctionAsync("() => document.documentElement.dataset.inputs === 'styled'");
        await reader.Page.Locator(selector).Nth(1).FocusAsync();
        await reader.Page.Keyboard.PressAsync("Shift+Tab");
        await Assertions.Expect(reader.Page.Locator(selector).First).ToBeFocusedAsync();
        await Assertions.Expect(reader.Page.Locator(selector).First).ToHaveCSSAsync("outline-style", "solid");
    }

    [Fact]
    public async Task UnknownSlug_Opened_ShowsTheChartsThatExist()
    {
        await using var reader = await host.OpenAsync("/charts/no-such-chart", interactive: false);
        Assert.InRange(await reader.Page.Locator("main li a").CountAsync(), 5, 200);
        await Assertions.Expect(reader.Page.Locator("main")).ToContainTextAsync("Military spending of Russia");
    }

    [Fact]
    public async Task Theme_SwitchedToDark_IsRememberedAfterReload()
    {
        await using var reader = await host.OpenAsync("/charts/military-spending");
        await reader.Page.Locator(".theme-button").ClickAsync();
        await Assertions.Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await reader.Page.ReloadAsync();
        await Assertions.Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        Assert.Contains("theme=dark", await reader.Page.Locator(".plot-picture img").GetAttributeAsync("src"));
        await reader.InteractiveAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Theme_SwitchedTwice_IsHighContrastInPageAndPicture()
    {
        await using var reader = await host.OpenAsync("/charts/soft-power-30");
        await reader.CircuitAsync();
        var (button, page) = (reader.Page.Locator(".theme-button"), reader.Page.Locator("html"));
        await button.ClickAsync();
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-label", "High contrast theme");
        await button.ClickAsync();
        await Assertions.Expect(page).ToHaveAttributeAsync("data-theme", "contrast");
        await reader.Page.ReloadAsync();
        await Assertions.Expect(page).ToHaveAttributeAsync("data-theme", "contrast");
        Assert.Equal("rgb(255, 255, 255)", await reader.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-label", "Light theme");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Theme_OfAReaderWhoAsksForContrast_IsHighContrastFromTheFirstPicture()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas", o => (o.Contrast, o.ColorScheme) = (Contrast.More, ColorScheme.Dark));
        await Assertions.Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "contrast");
        Assert.Contains("theme=contrast", await reader.Page.EvaluateAsync<string>("() => document.querySelector('.plot-picture img').currentSrc"), StringComparison.Ordinal);
        await reader.InteractiveAsync();
        var ink = Convert.FromHexString(Palette.InkMuted(Core.Addresses.Theme.Contrast)[1..]);
        Assert.Equal($"rgb({string.Join(", ", ink)})", await reader.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.plotly .xtick text')).fill"));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Theme_OfTheSystemDark_IsDarkBeforeTheFirstPaint()
    {
        await using var reader = await host.OpenAsync("/", o => o.ColorScheme = ColorScheme.Dark);
        await Assertions.Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        var ground = await reader.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
        Assert.Equal("rgb(23, 26, 30)", ground);
    }
}
