using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

public sealed class ProjectorTests(DashboardHost host)
{
    private const string SmallText = """
        () => [...document.querySelectorAll('.projector *')]
          .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()) || e.tagName === 'text')
          .filter(e => e.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !e.closest('.visually-hidden, .plot-picture'))
          .filter(e => parseFloat(getComputedStyle(e).fontSize) < 24)
          .map(e => e.tagName + ' ' + getComputedStyle(e).fontSize + ' ' + e.textContent.trim().slice(0, 40))
        """;

    /// <summary>Beside the outlines there is nothing: water there would be wrong, and the picture has none.</summary>
    [Theory]
    [InlineData("world")]
    [InlineData("central-asia")]
    public async Task Map_InAFrameOfAnotherShape_IsAsLargeAsItsOutlines(string area)
    {
        await using var reader = await host.OpenAsync($"/map?area={area}&projector=on", AtTheProjector);
        var apart = await reader.Page.EvaluateAsync<double>("""
            () => {
              const [ground, outlines] = ['#plot-map .bglayer .bg', '#plot-map .imagelayer image'].map(s => document.querySelector(s).getBoundingClientRect());
              return Math.max(...['left', 'right', 'top', 'bottom'].map(side => Math.abs(ground[side] - outlines[side])));
            }
            """);
        Assert.InRange(apart, 0, 1.5);
    }

    [Theory]
    [InlineData("military-spending")]
    [InlineData("student-quotas")]
    [InlineData("emigration")]
    [InlineData("russian-language-enrollment")]
    public async Task Projector_At1280By720_HasNoSmallTextNoNavigationAndFitsTheScreen(string slug)
    {
        await using var reader = await OpenAsync(slug);
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(SmallText));
        await Assertions.Expect(reader.Page.Locator(".bar")).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page.Locator(".strip")).ToBeInViewportAsync(new() { Ratio = 1 });
        var overflow = await reader.Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight - innerHeight");
        Assert.True(overflow <= 0, $"{overflow} px below the screen");
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData("")]
    [InlineData("&area=central-asia")]
    [InlineData("&coverage=on")]
    public async Task Projector_OfTheMap_HasNoSmallTextNoListAndFitsTheScreen(string query)
    {
        await using var reader = await host.OpenAsync("/map?projector=on" + query, AtTheProjector);
        await reader.Page.WaitForSelectorAsync(".plot[data-ready=yes]");
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(SmallText));
        await Assertions.Expect(reader.Page.Locator(".bar, .filters, .place-list, .actions")).ToHaveCountAsync(0);
        foreach (var part in new[] { ".strip", ".borders", ".kinds > :last-child", ".projector-bar" })
            await Assertions.Expect(reader.Page.Locator(part)).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.Equal(0, await reader.Page.EvaluateAsync<int>("() => { const key = document.querySelector('.kinds'); return Math.max(0, key.scrollHeight - key.clientHeight, document.documentElement.scrollHeight - innerHeight); }"));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Projector_KeysOnTheMap_TurnToTheFirstAndLastChartBlankAndLeave()
    {
        await using var reader = await host.OpenAsync("/map?projector=on&theme=dark", AtTheProjector);
        await reader.Page.Keyboard.PressAsync("PageDown");
        await reader.Page.WaitForURLAsync("**/charts/military-spending?theme=dark&projector=on");
        await reader.Page.GoBackAsync();
        await Assertions.Expect(reader.Page.Locator(".map-page")).ToBeVisibleAsync();
        var previous = (await reader.Page.Locator(".projector-bar a").First.GetAttributeAsync("href"))!;
        await reader.Page.Keyboard.PressAsync("PageUp");
        await reader.Page.WaitForURLAsync("**" + previous[..previous.IndexOf('?', StringComparison.Ordinal)] + "?theme=dark&projector=on");
        await reader.Page.GoBackAsync();
        await Assertions.Expect(reader.Page.Locator(".map-page")).ToBeVisibleAsync();
        await reader.Page.Keyboard.PressAsync("b");
        await Assertions.Expect(reader.Page.Locator(".blank")).ToBeVisibleAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(reader.Page.Locator(".blank")).ToBeHiddenAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await reader.Page.WaitForURLAsync("**/map?theme=dark");
        await Assertions.Expect(reader.Page.Locator(".place-list")).ToBeVisibleAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Projector_Keys_TurnBlankAndLeave()
    {
        await using var reader = await OpenAsync("military-spending");
        await reader.Page.Keyboard.PressAsync("PageDown");
        await reader.Page.WaitForURLAsync("**/charts/student-quotas?projector=on");
        await Assertions.Expect(reader.Page.Locator("#plot-student-quotas .scatterlayer .points path")).ToHaveCountAsync(8);
        await reader.Page.Keyboard.PressAsync("ArrowRight");
        await reader.Page.WaitForURLAsync("**/charts/emigration?projector=on");
        await Assertions.Expect(reader.Page.Locator("#plot-emigration .annotation").Filter(new() { HasText = "All emigrants" })).ToBeVisibleAsync();
        await reader.Page.Keyboard.PressAsync("PageUp");
        await reader.Page.WaitForURLAsync("**/charts/student-quotas?projector=on");
        await reader.Page.Keyboard.PressAsync("ArrowLeft");
        await reader.Page.WaitForURLAsync("**/charts/military-spending?projector=on");
        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveTextAsync("Military spending of Russia");
        await reader.Page.Keyboard.PressAsync("PageDown");
        await reader.Page.Keyboard.PressAsync("PageDown");
        await reader.Page.WaitForURLAsync("**/charts/emigration?projector=on");
        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveTextAsync("Emigration from Kazakhstan");
        await reader.Page.Keyboard.PressAsync("PageUp");
        await reader.Page.Keyboard.PressAsync("PageUp");
        await reader.Page.WaitForURLAsync("**/charts/military-spending?projector=on");
        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveTextAsync("Military spending of Russia");
        await reader.Page.Keyboard.PressAsync("b");
        await Assertions.Expect(reader.Page.Locator(".blank")).ToBeVisibleAsync();
        await reader.Page.Keyboard.PressAsync("b");
        await Assertions.Expect(reader.Page.Locator(".blank")).ToBeHiddenAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await reader.Page.WaitForURLAsync("**/charts/military-spending");
        await Assertions.Expect(reader.Page.Locator(".bar")).ToBeVisibleAsync();
        reader.AssertNoTrouble();
    }

    private Task<Reader> OpenAsync(string slug) => host.OpenAsync(
        $"/charts/{slug}?projector=on", AtTheProjector);

    private static void AtTheProjector(BrowserNewContextOptions options) => options.ViewportSize = new ViewportSize { Width = 1280, Height = 720 };
}
