using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

public sealed class ProjectorTests(DashboardHost host)
{
    /// <summary>Texts that are seen in less than 24 pixels; those of drawings are scaled with them.</summary>
    private const string SmallText = """
        () => [...document.querySelectorAll('.projector *')]
          .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()))
          .filter(e => !e.closest('.visually-hidden, title'))
          .filter(e => e.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
          .map(e => [e, parseFloat(getComputedStyle(e).fontSize) * (e.getScreenCTM?.().a ?? 1)])
          .filter(([, size]) => size < 23.95)
          .map(([e, size]) => `${e.tagName} ${size} ${e.textContent.trim().slice(0, 40)}`)
        """;

    /// <summary>Elements that reach beyond the screen, and texts of the drawing that reach beyond it.</summary>
    private const string Cut = """
        () => {
          const beyond = (inner, outer) => inner.left < outer.left - 1 || inner.top < outer.top - 1
            || inner.right > outer.right + 1 || inner.bottom > outer.bottom + 1;
          const seen = [...document.querySelectorAll('.drawing')].find(d => d.clientWidth > 0);
          const drawing = seen.getBoundingClientRect(), screen = new DOMRect(0, 0, innerWidth, innerHeight);
          const parts = [...document.querySelectorAll('h1, .subtitle, .drawing, .strip, .kinds > *, .borders, .projector-bar')]
            .filter(e => e.checkVisibility() && beyond(e.getBoundingClientRect(), screen));
          const texts = [...seen.querySelectorAll('text')].filter(e => beyond(e.getBoundingClientRect(), drawing));
          return [...parts, ...texts]
            .map(e => `${e.tagName}.${e.getAttribute('class') ?? ''} ${e.textContent.trim().slice(0, 40)}`);
        }
        """;

    [Theory]
    [InlineData("/charts/military-spending?projector=on")]
    [InlineData("/charts/student-quotas?projector=on")]
    [InlineData("/charts/emigration?projector=on")]
    [InlineData("/charts/russian-language-enrollment?projector=on")]
    [InlineData("/charts/military-spending-sipri?panels=on&projector=on")]
    [InlineData("/charts/tv-channels?projector=on")]
    [InlineData("/charts/compatriots-work?projector=on")]
    [InlineData("/map?projector=on")]
    [InlineData("/map?area=central-asia&projector=on")]
    [InlineData("/map?coverage=on&projector=on")]
    public async Task Projector_At1280By720_HasNoSmallTextAndNothingIsCut(string path)
    {
        await using var reader = await OpenAsync(path);
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(SmallText));
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Cut));
        await Expect(reader.Page.Locator(".bar, .filters, .actions, .place-list")).ToHaveCountAsync(0);
        await Expect(reader.Page.Locator(".strip")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(reader.Page.Locator(".projector-bar")).ToBeInViewportAsync(new() { Ratio = 1 });
        var below = await reader.Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight - innerHeight");
        Assert.True(below <= 0, $"{below} pixels below the screen");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task EveryChart_Projected_HasNoSmallTextAndNothingIsCut()
    {
        await using var reader = await host.OpenAsync("/charts", AtTheProjector);
        var wrong = new List<string>();
        foreach (var chart in await reader.ListedChartsAsync())
        {
            await reader.Page.GotoAsync(chart + "?projector=on");
            // Bars and cards that do not all fit at that size are drawn smaller before one of them is cut.
            var isList = await reader.Page.Locator(".plot:is([data-kind=fact], [data-kind=bars])").CountAsync() > 0;
            var small = isList ? [] : await reader.Page.EvaluateAsync<string[]>(SmallText);
            wrong.AddRange(small.Concat(await reader.Page.EvaluateAsync<string[]>(Cut)).Select(text => $"{chart}: {text}"));
        }
        Assert.Empty(wrong);
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData(1280, 720)]
    [InlineData(1920, 1080)]
    [InlineData(1024, 768)]
    public async Task Drawing_OnAnyScreen_FillsItsRoom(int width, int height)
    {
        await using var reader = await host.OpenAsync("/charts/military-spending?projector=on",
            o => o.ViewportSize = new ViewportSize { Width = width, Height = height });
        await Expect(reader.Page.Locator(".drawing:visible")).ToHaveCountAsync(1);
        var share = await reader.Page.Locator(".drawing:visible")
            .EvaluateAsync<double>("drawing => drawing.viewBox.baseVal.width * drawing.getScreenCTM().a / innerWidth");
        Assert.InRange(share, 0.9, 1);
    }

    [Fact]
    public async Task Figure_OfAProjectedChart_OpensBesideIt()
    {
        await using var reader = await OpenAsync("/charts/military-spending?projector=on");
        await Expect(reader.Mark("military-spending-rus-2017-or18")).ToHaveAttributeAsync("target", "_blank");
        await Expect(reader.Mark("military-spending-rus-2017-or18"))
            .ToHaveAttributeAsync("href", "/figures/military-spending-rus-2017-or18");
    }

    [Theory]
    [InlineData(683, 384)]
    [InlineData(800, 600)]
    [InlineData(1024, 576)]
    [InlineData(1024, 768)]
    [InlineData(1920, 1080)]
    [InlineData(3840, 2160)]
    public async Task Page_OnAnyScreen_IsWholeAndTheDrawingHasHalfOfIt(int width, int height)
    {
        await using var reader = await host.OpenAsync(
            "/about", o => o.ViewportSize = new ViewportSize { Width = width, Height = height });
        var wrong = new List<string>();
        foreach (var path in new[]
        {
            "/charts/military-spending", "/charts/emigration", "/charts/student-quotas", "/charts/students-in-russia", "/map",
        })
        {
            await reader.Page.GotoAsync(path + "?projector=on");
            var drawing = (await reader.Page.Locator(".drawing:visible").BoundingBoxAsync())!;
            if (drawing.Height < height / 2.0) wrong.Add($"{path}: {drawing.Height}");
            wrong.AddRange((await reader.Page.EvaluateAsync<string[]>(Cut)).Select(text => $"{path}: {text}"));
            var below = await reader.Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight - innerHeight");
            if (below > 0) wrong.Add($"{path}: {below} pixels below the screen");
        }
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(800, 600)]
    [InlineData(1024, 576)]
    [InlineData(1280, 720)]
    [InlineData(1920, 1080)]
    public async Task KeyOfAMap_OnAnyScreen_IsWhole(int width, int height)
    {
        await using var reader = await host.OpenAsync(
            "/about", o => o.ViewportSize = new ViewportSize { Width = width, Height = height });
        foreach (var path in new[] { "/map?area=world", "/map?area=central-asia", "/map?coverage=on" })
        {
            await reader.Page.GotoAsync(path + "&projector=on");
            var map = (await reader.Page.Locator(".drawing:visible").BoundingBoxAsync())!;
            Assert.True(map.Height >= height / 2.0, $"{path}: the map has {map.Height} of {height} pixels");
            var below = await reader.Page.Locator(".kinds").EvaluateAsync<int>("key => key.scrollHeight - key.clientHeight");
            Assert.True(below <= 0, $"{path}: {below} pixels of the key are cut");
        }
    }

    [Fact]
    public async Task Page_Projected_SaysWhereItIsAndItsKeys()
    {
        await using var reader = await OpenAsync("/charts/student-quotas?projector=on");
        await Expect(reader.Page.Locator(".position")).ToHaveTextAsync(new Regex(@"^2 of \d\d$"));
        await Expect(reader.Page.Locator(".keys")).ToContainTextAsync("B black");
        await reader.Page.GotoAsync("/map?projector=on");
        await Expect(reader.Page.Locator(".position"))
            .ToHaveTextAsync(new Regex(@"^(\d\d) of \1$"));
    }

    [Theory]
    [InlineData("/charts/student-quotas?projector=on", "/charts/student-quotas")]
    [InlineData("/map?area=world&projector=on", "/map?area=world")]
    [InlineData("/explore?series=student-quotas/KAZ/caiss-2017&projector=on", "/explore?series=student-quotas/KAZ/caiss-2017")]
    public async Task Address_ForPhones_IsShownByAKeyAndClosedByEsc(string path, string shown)
    {
        await using var reader = await OpenAsync(path);
        var sheet = reader.Page.Locator("#qr");
        await Expect(sheet).ToBeHiddenAsync();
        await reader.PressAsync("q");
        await Expect(sheet.Locator("svg")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(sheet.Locator(".qr-address")).ToHaveTextAsync(new Uri(host.Address).Authority + shown);
        // This machine's own name is no use to phones.
        await Expect(sheet).ToContainTextAsync("Phones cannot reach this address");
        await reader.PressAsync("Escape");
        await Expect(sheet).ToBeHiddenAsync();
        await reader.IsAtAsync(path);
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "QR code (Q)" }).ClickAsync();
        await Expect(sheet).ToBeVisibleAsync();
        await reader.PressAsync("q");
        await Expect(sheet).ToBeHiddenAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Project_Clicked_FillsTheScreenUntilThePageIsLeft()
    {
        await using var reader = await OpenAsync("/charts/student-quotas");
        await reader.Page.Locator(".action-project").First.ClickAsync();
        await reader.IsAtAsync("/charts/student-quotas?projector=on");
        await reader.Page.WaitForFunctionAsync("() => document.fullscreenElement === document.documentElement");
        await reader.PressAsync("Space");
        await reader.IsAtAsync("/charts/emigration?projector=on");
        Assert.True(await reader.Page.EvaluateAsync<bool>("() => !!document.fullscreenElement"));
        await reader.Page.Locator(".projector-bar a").Filter(new() { HasText = "Exit" }).ClickAsync();
        await reader.IsAtAsync("/charts/emigration");
        await reader.Page.WaitForFunctionAsync("() => !document.fullscreenElement");
        reader.AssertNoTrouble();
    }

    private Task<Reader> OpenAsync(string path) => host.OpenAsync(path, AtTheProjector);

    private static void AtTheProjector(BrowserNewContextOptions options) => options.ViewportSize = Size.Projector;
}
