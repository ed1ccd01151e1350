using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>Keys, clicks and remotes turn, blank and leave projected pages.</summary>
public sealed class ProjectorPressTests(DashboardHost host)
{
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

    private Task<Reader> OpenAsync(string path) => host.OpenAsync(path, options => options.ViewportSize = Size.Projector);
}
