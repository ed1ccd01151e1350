using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>The map moved and zoomed by whatever a reader has at hand.</summary>
public sealed class MapMoveTests(DashboardHost host)
{
    /// <summary>Keeps where land, marks and drawing stand when the part that they were moved to is asked for.</summary>
    private const string Keep = """
        document.addEventListener('go', () => { window.kept = window.places(); }, { capture: true });
        window.places = () => {
          const drawing = [...document.querySelectorAll('.plot .drawing')].find(d => d.clientWidth);
          const middle = element => { const { a, e, f } = element.getScreenCTM(); return [a, e, f]; };
          const marks = [...drawing.querySelectorAll('[data-mark]:not([data-pin])')];
          return {
            top: drawing.getBoundingClientRect().top, ground: middle(drawing.querySelector('.ground')),
            marks: Object.fromEntries(marks.map(mark => [mark.dataset.mark, middle(mark)])),
          };
        };
        """;

    /// <summary>The largest distance in pixels between where something stood and where it stands now.</summary>
    private const string Jump = """
        () => {
          const [before, now] = [window.kept, window.places()];
          const apart = (a, b) => Math.hypot(a[1] - b[1], a[2] - b[2]);
          const shared = Object.keys(before.marks).filter(id => now.marks[id]);
          return Math.max(
            apart(before.ground, now.ground), Math.abs(before.ground[0] / now.ground[0] - 1) * 1000,
            Math.abs(before.top - now.top), ...shared.map(id => apart(before.marks[id], now.marks[id])));
        }
        """;

    [Fact]
    public async Task Drag_ByMouse_RestsOnThePartThatItShowed()
    {
        await using var reader = await OpenAsync("/map?at=45,60,4");
        var (box, steps) = (await BoxAsync(reader), await HistoryAsync(reader));
        await reader.Page.Mouse.MoveAsync(box.X + 300, box.Y + 200);
        await reader.Page.Mouse.DownAsync();
        await reader.Page.Mouse.MoveAsync(box.X + 200, box.Y + 230, new() { Steps = 8 });
        await reader.Page.Mouse.UpAsync();
        await reader.IsAtAsync(new Regex(@"/map\?at=4\d\.\d+,\d+\.\d+,4$"));
        await AssertNoJumpAsync(reader);
        Assert.Equal(steps, await HistoryAsync(reader));
        await Assertions.Expect(reader.Receipt).ToHaveCountAsync(0);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Wheel_Alone_ScrollsThePageAndSaysOnceHowToZoom()
    {
        await using var reader = await OpenAsync("/map?area=world");
        var box = await BoxAsync(reader);
        await reader.Page.Mouse.MoveAsync(box.X + 300, box.Y + 100);
        await reader.Page.Mouse.WheelAsync(0, 120);
        await reader.Page.WaitForFunctionAsync("() => scrollY > 0");
        await Assertions.Expect(reader.Page.Locator(".pan-hint"))
            .ToHaveTextAsync("Ctrl or ⌘ with the wheel zooms; drag to move.");
        Assert.Equal("/map?area=world", reader.Path);
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData("Control")]
    [InlineData("Meta")]
    public async Task Wheel_WithAKey_ZoomsAroundThePointerWithinTheWhole(string key)
    {
        await using var reader = await OpenAsync("/map?area=central-asia");
        var (box, steps) = (await BoxAsync(reader), await HistoryAsync(reader));
        await reader.Page.Mouse.MoveAsync(box.X + (box.Width / 3), box.Y + (box.Height / 2));
        await reader.Page.Keyboard.DownAsync(key);
        for (var i = 0; i < 6; i++) await reader.Page.Mouse.WheelAsync(0, -40);
        await reader.IsAtAsync(new Regex(@"/map\?area=central-asia&at=[\d.,]+,5\.28$"));
        await AssertNoJumpAsync(reader);
        for (var i = 0; i < 20; i++) await reader.Page.Mouse.WheelAsync(0, -200);
        await reader.IsAtAsync(new Regex(@"at=[\d.,]+,16$"));
        for (var i = 0; i < 30; i++) await reader.Page.Mouse.WheelAsync(0, 200);
        await reader.IsAtAsync("/map");
        Assert.Equal(steps, await HistoryAsync(reader));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task DoubleClick_OnTheSea_ZoomsIn()
    {
        await using var reader = await OpenAsync("/map?area=world");
        var box = await BoxAsync(reader);
        await reader.Page.Mouse.DblClickAsync(box.X + 60, box.Y + 200);
        await reader.IsAtAsync(new Regex(@"/map\?at=[-\d.,]+,1\.6$"));
        await AssertNoJumpAsync(reader);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Keys_OnAMark_ZoomAndMoveAndTheWalkGoesOn()
    {
        await using var reader = await OpenAsync("/map?area=world");
        await reader.Mark("rs-bethlehem").FocusAsync();
        foreach (var (key, address) in new[]
        {
            ("+", @",1\.6$"), ("+", @",2\.56$"), ("Shift+ArrowLeft", @",-\d+\.\d+,2\.56$"), ("-", @",1\.6$"),
        })
        {
            await reader.PressAsync(key);
            await reader.IsAtAsync(new Regex("/map\\?at=[-\\d.,]+" + address));
            await AssertNoJumpAsync(reader);
            Assert.Equal("rs-bethlehem", await FocusAsync(reader));
        }
        await reader.PressAsync("0");
        await reader.IsAtAsync("/map?area=world");
        await AssertNoJumpAsync(reader);
        await reader.PressAsync("ArrowRight");
        Assert.Equal("rs-amman", await FocusAsync(reader));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Buttons_Pressed_MoveReplaceTheAddressAndBackLeavesThem()
    {
        await using var reader = await OpenAsync("/map?area=world");
        await reader.Page.Locator(".map-views .toggle").Filter(new() { HasText = "Europe" }).ClickAsync();
        await reader.IsAtAsync(new Regex(@"/map\?at="));
        await Assertions.Expect(reader.Page.Locator(".place-list .lead"))
            .ToHaveTextAsync(new Regex(@"^135 places, \d+ of them in this view$"));
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Zoom in" }).ClickAsync();
        await reader.IsAtAsync(new Regex(@"/map\?at=.*,7\.52$"));
        await AssertNoJumpAsync(reader);
        await reader.Page.GoBackAsync();
        await reader.IsAtAsync("/map?area=world");
        await reader.Page.GoForwardAsync();
        await reader.IsAtAsync(new Regex(@"/map\?at=.*,7\.52$"));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task OneFinger_ScrollsThePageAndTwoMoveTheMap()
    {
        await using var reader = await OpenAsync(
            "/map?area=world",
            o => (o.ViewportSize, o.HasTouch, o.IsMobile) = (new ViewportSize { Width = 390, Height = 844 }, true, true));
        var screen = await reader.Page.Context.NewCDPSessionAsync(reader.Page);
        var box = await BoxAsync(reader);
        var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await TouchAsync(screen, "touchStart", (x, y));
        for (var i = 1; i < 8; i++) await TouchAsync(screen, "touchMove", (x, y - (10 * i)));
        await TouchAsync(screen, "touchEnd");
        await reader.Page.WaitForFunctionAsync("() => scrollY > 30");
        Assert.Equal("/map?area=world", reader.Path);
        y = (await BoxAsync(reader)).Y + (box.Height / 2);
        await TouchAsync(screen, "touchStart", (x - 30, y));
        await TouchAsync(screen, "touchStart", (x - 30, y), (x + 30, y));
        foreach (var apart in new[] { 40, 50, 60 }) await TouchAsync(screen, "touchMove", (x - apart, y), (x + apart, y));
        await TouchAsync(screen, "touchEnd");
        await reader.IsAtAsync(new Regex(@"/map\?at=[-\d.]+,[-\d.]+,2$"));
        await AssertNoJumpAsync(reader);
        Assert.Equal(1, await reader.Page.EvaluateAsync<double>("() => visualViewport.scale"));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Drag_WhileTheAnswerComes_IsNotUndone()
    {
        await using var reader = await OpenAsync("/map?at=45,60,4");
        var box = await BoxAsync(reader);
        var answer = new TaskCompletionSource();
        await reader.Page.RouteAsync(new Regex("moved="), async route =>
        {
            await answer.Task;
            await route.ContinueAsync();
        });
        await reader.Page.Locator("[data-move=left]").ClickAsync();
        await reader.IsAtAsync(new Regex("moved="));
        await reader.Page.Mouse.MoveAsync(box.X + 300, box.Y + 200);
        await reader.Page.Mouse.DownAsync();
        await reader.Page.Mouse.MoveAsync(box.X + 350, box.Y + 260, new() { Steps = 5 });
        await reader.Page.EvaluateAsync("() => { window.kept = window.places(); }");
        answer.SetResult();
        await reader.IsAtAsync(new Regex(@"/map\?at="));
        await AssertNoJumpAsync(reader);
        await reader.Page.Mouse.UpAsync();
        await reader.IsAtAsync(new Regex(@"/map\?at=(50|49|51)\.\d+,"));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Link_FollowedBeforeTheMapRests_LeadsWhereItSays()
    {
        await using var reader = await OpenAsync("/map?area=world");
        await reader.Page.Locator("[data-move=in]").ClickAsync();
        await reader.Page.Locator(".nav a[href='/timeline']").ClickAsync();
        await reader.IsAtAsync("/timeline");
        await reader.Page.WaitForTimeoutAsync(1000);
        Assert.Equal("/timeline", reader.Path);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Server_Gone_LeavesTheMapMovedAndComesBack()
    {
        await using var reader = await OpenAsync("/map?area=world");
        await reader.Page.Context.SetOfflineAsync(true);
        await reader.Page.Locator("[data-move=in]").ClickAsync();
        await reader.IsAtAsync(new Regex("moved="));
        await reader.Page.Context.SetOfflineAsync(false);
        await reader.Page.Locator("[data-move=in]").ClickAsync();
        await reader.IsAtAsync(new Regex(@"/map\?at=.*,2\.56$"));
        await AssertNoJumpAsync(reader);
    }

    [Fact]
    public async Task Moves_WithoutAScript_AreLinksToTheirParts()
    {
        await using var reader = await OpenAsync("/map?area=central-asia", o => o.JavaScriptEnabled = false);
        await reader.Page.Locator("[data-move=in]").ClickAsync();
        await reader.IsAtAsync("/map?area=central-asia&at=44.615,67,1.6");
        await reader.Page.Locator("[data-move=right]").ClickAsync();
        await reader.IsAtAsync("/map?area=central-asia&at=44.36,74.698,1.6");
    }

    private async Task<Reader> OpenAsync(string path, Action<BrowserNewContextOptions>? configure = null)
    {
        var reader = await host.OpenAsync(path, configure);
        await reader.Page.EvaluateAsync(Keep);
        return reader;
    }

    private static async Task<LocatorBoundingBoxResult> BoxAsync(Reader reader)
    {
        var drawing = reader.Page.Locator(".map-plot .drawing:visible");
        await drawing.ScrollIntoViewIfNeededAsync();
        return (await drawing.BoundingBoxAsync())!;
    }

    /// <summary>Waits until the server's drawing of the part has come, then holds it against the one that was moved.</summary>
    private static async Task AssertNoJumpAsync(Reader reader)
    {
        await reader.Page.WaitForFunctionAsync(
            "() => location.search === '' || document.querySelector('.zoom [data-move=in]').href.includes('at=')");
        await reader.Page.WaitForTimeoutAsync(500);
        Assert.InRange(await reader.Page.EvaluateAsync<double>(Jump), 0, 0.6);
    }

    private static Task<int> HistoryAsync(Reader reader) => reader.Page.EvaluateAsync<int>("() => history.length");

    private static Task<string> FocusAsync(Reader reader) =>
        reader.Page.EvaluateAsync<string>("() => document.activeElement.dataset.mark");

    private static Task TouchAsync(ICDPSession screen, string type, params (float X, float Y)[] fingers)
    {
        var points = fingers.Select((at, id) => new Dictionary<string, object> { ["x"] = at.X, ["y"] = at.Y, ["id"] = id });
        return screen.SendAsync("Input.dispatchTouchEvent", new Dictionary<string, object>
        {
            ["type"] = type,
            ["touchPoints"] = points.ToArray(),
        });
    }
}
