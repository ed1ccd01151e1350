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
    public async Task Keys_OnTheMap_TurnToTheFirstAndLastChartBlankAndLeave()
    {
        await using var reader = await OpenAsync("/map?projector=on&theme=dark");
        await reader.SignDocumentAsync();
        await reader.PressAsync("PageDown");
        await reader.IsAtAsync("/charts/military-spending?theme=dark&projector=on");
        await reader.Page.GoBackAsync();
        await Expect(reader.Page.Locator(".map-page")).ToBeVisibleAsync();
        var previous = await reader.Page.Locator(".projector-bar a").First.GetAttributeAsync("href");
        await reader.PressAsync("PageUp");
        await reader.IsAtAsync(previous!);
        await Expect(reader.Page.Locator(".chart-page")).ToBeVisibleAsync();
        await reader.PressAsync("PageDown");
        await Expect(reader.Page.Locator(".map-page")).ToBeVisibleAsync();
        await reader.PressAsync("b");
        await Expect(reader.Page.Locator(".blank")).ToBeVisibleAsync();
        await reader.PressAsync("Escape");
        await Expect(reader.Page.Locator(".blank")).ToBeHiddenAsync();
        await reader.PressAsync("Escape");
        await reader.IsAtAsync("/map?theme=dark");
        await Expect(reader.Page.Locator(".place-list")).ToBeVisibleAsync();
        await reader.AssertSameDocumentAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Keys_OnACharts_TurnBlankAndLeave()
    {
        await using var reader = await OpenAsync("/charts/military-spending?projector=on");
        await reader.SignDocumentAsync();
        (string Key, string Slug)[] turns =
        [
            ("PageDown", "student-quotas"), ("ArrowRight", "emigration"), ("PageUp", "student-quotas"),
            ("ArrowLeft", "military-spending"), ("ArrowDown", "student-quotas"), ("ArrowUp", "military-spending"),
        ];
        foreach (var (key, slug) in turns)
        {
            await reader.PressAsync(key);
            await reader.IsAtAsync($"/charts/{slug}?projector=on");
            await Expect(reader.Page.Locator(".drawing [data-mark^=" + slug + "]")).Not.ToHaveCountAsync(0);
        }
        await reader.PressAsync("b");
        await Expect(reader.Page.Locator(".blank")).ToHaveCSSAsync("background-color", "rgb(0, 0, 0)");
        await Expect(reader.Page.Locator(".blank")).ToBeInViewportAsync(new() { Ratio = 1 });
        await reader.PressAsync("b");
        await Expect(reader.Page.Locator(".blank")).ToBeHiddenAsync();
        await reader.PressAsync("Escape");
        await reader.IsAtAsync("/charts/military-spending");
        await Expect(reader.Page.Locator(".bar")).ToBeVisibleAsync();
        await reader.AssertSameDocumentAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Click_OnAProjectedPage_TurnsAsItsPlaceSays()
    {
        await using var reader = await OpenAsync("/charts/military-spending?projector=on");
        var mouse = reader.Page.Mouse;
        await mouse.ClickAsync(1000, 90);
        await reader.IsAtAsync("/charts/student-quotas?projector=on");
        await mouse.ClickAsync(1000, 90);
        await reader.IsAtAsync("/charts/emigration?projector=on");
        await mouse.ClickAsync(100, 60);
        await reader.IsAtAsync("/charts/student-quotas?projector=on");
        await reader.PressAsync("b");
        await mouse.ClickAsync(1000, 90);
        await Expect(reader.Page.Locator(".blank")).ToBeHiddenAsync();
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "QR code (Q)" }).ClickAsync();
        await Expect(reader.Page.Locator("#qr")).ToBeVisibleAsync();
        await reader.Page.Locator("#qr .qr-address").ClickAsync();
        await reader.PressAsync("Escape");
        await Expect(reader.Page.Locator("#qr")).ToBeHiddenAsync();
        await reader.IsAtAsync("/charts/student-quotas?projector=on");
        await reader.Page.Locator(".projector-bar a").Filter(new() { HasText = "Exit" }).ClickAsync();
        await Expect(reader.Page.Locator(".bar")).ToBeVisibleAsync();
        await mouse.ClickAsync(1200, 110);
        await reader.IsAtAsync("/charts/student-quotas");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Click_WhosePlaceIsReplacedBeforeItEnds_TurnsAllTheSame()
    {
        await using var reader = await OpenAsync("/charts/student-quotas?projector=on");
        await reader.SignDocumentAsync();
        await reader.Page.Mouse.MoveAsync(1000, 90);
        await reader.Page.Mouse.DownAsync();
        await reader.Page.Locator(".drawing:visible").EvaluateAsync("e => e.replaceWith(e.cloneNode(true))");
        await reader.Page.Mouse.UpAsync();
        await reader.IsAtAsync("/charts/emigration?projector=on");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Presses_BeforeTheScriptHasCome_AreKeptForIt()
    {
        await using var reader = await OpenAsync("/about");
        var come = new TaskCompletionSource();
        await reader.Page.RouteAsync("**/classroom*.js", async route =>
        {
            await come.Task;
            await route.ContinueAsync();
        });
        var asked = reader.Page.WaitForRequestAsync("**/classroom*.js");
        await reader.Page.GotoAsync("/charts/military-spending?projector=on");
        await asked;
        await reader.PressAsync("PageDown");
        await reader.Page.Mouse.ClickAsync(1000, 90);
        come.SetResult();
        await reader.IsAtAsync("/charts/emigration?projector=on");
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData("military-spending", "PageDown", "emigration", "Emigration from Kazakhstan")]
    [InlineData("emigration", "PageUp", "military-spending", "Military spending of Russia")]
    public async Task Key_PressedTwiceAtOnce_TurnsTwoCharts(string from, string key, string to, string title)
    {
        await using var reader = await OpenAsync($"/charts/{from}?projector=on");
        await reader.PressAsync(key, key);
        await reader.IsAtAsync($"/charts/{to}?projector=on");
        await Expect(reader.Page.Locator("h1")).ToHaveTextAsync(title);
        reader.AssertNoTrouble();
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

    /// <summary>A Russian layout sends other letters from the same keys; remotes send a point.</summary>
    [Theory]
    [InlineData("KeyB", "и", "rgb(0, 0, 0)")]
    [InlineData("Period", "ю", "rgb(0, 0, 0)")]
    [InlineData("", ".", "rgb(0, 0, 0)")]
    [InlineData("KeyW", "ц", "rgb(255, 255, 255)")]
    [InlineData("Comma", "б", "rgb(255, 255, 255)")]
    public async Task Key_OfAnyLayout_BlanksThePageAndBringsItBack(string code, string key, string colour)
    {
        await using var reader = await OpenAsync("/charts/student-quotas?projector=on");
        const string Press = "([code, key]) => document.body.dispatchEvent("
            + "new KeyboardEvent('keydown', { code, key, bubbles: true, cancelable: true }))";
        await reader.Page.EvaluateAsync(Press, new[] { code, key });
        await Expect(reader.Page.Locator(".blank")).ToHaveCSSAsync("background-color", colour);
        await Expect(reader.Page.Locator(".blank")).ToBeVisibleAsync();
        await reader.Page.EvaluateAsync(Press, new[] { code, key });
        await Expect(reader.Page.Locator(".blank")).ToBeHiddenAsync();
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
