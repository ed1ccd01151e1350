using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>What is said beside a mark that a reader points at.</summary>
public sealed class TooltipTests(DashboardHost host)
{
    private const string Quota2014 = "student-quotas-kaz-2014-or18";

    [Theory]
    [InlineData("/charts/student-quotas", 8)]
    [InlineData("/charts/tv-channels", 4)]
    [InlineData("/charts/compatriots-work", 8)]
    [InlineData("/embed/student-quotas", 8)]
    public async Task Mark_UnderTheMouse_SaysWhatItIsCalled(string path, int count)
    {
        await using var reader = await host.OpenAsync(path);
        await Expect(reader.Marks).ToHaveCountAsync(count);
        foreach (var mark in await reader.Marks.AllAsync())
        {
            await MoveAsync(reader, await MiddleAsync(mark));
            Assert.Equal(await mark.GetAttributeAsync("aria-label"), await reader.Tip.InnerTextAsync());
            Assert.True(await IsOnTheScreenAsync(reader), "a part of it is cut off");
        }
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Tip_OfAMark_SaysValueAndPage()
    {
        await using var reader = await host.OpenAsync("/charts/military-spending");
        await MoveAsync(reader, await MiddleAsync(reader.Mark("military-spending-rus-2013-or18")));
        await Expect(reader.Tip)
            .ToHaveTextAsync("Military spending, Russia, 2013\n2.8129 trillion roubles\nOspanova & Rakhmatulin 2018, p. 199");
    }

    [Fact]
    public async Task Mark_WithinReachOfTheMouse_IsFoundAndBeyondItIsNot()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas");
        var (x, y) = await MiddleAsync(reader.Mark(Quota2014));
        await MoveAsync(reader, (x - 18, y - 18));
        await Expect(reader.Tip).ToContainTextAsync("200 grants");
        await Expect(reader.Page.Locator(".drawing:visible")).ToHaveCSSAsync("cursor", "pointer");
        await MoveAsync(reader, (x - 30, y - 30));
        await Expect(reader.Tip).ToHaveCountAsync(0);
        await Expect(reader.Page.Locator(".drawing:visible")).ToHaveCSSAsync("cursor", "auto");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Click_BesideAMark_OpensItsReceipt()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas");
        var (x, y) = await MiddleAsync(reader.Mark(Quota2014));
        await reader.Page.Mouse.ClickAsync(x - 15, y - 15);
        await reader.IsAtAsync("/charts/student-quotas?figure=" + Quota2014);
        await Expect(reader.Receipt).ToContainTextAsync("200 grants");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Tip_WhenThePageScrolls_Disappears()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas");
        await MoveAsync(reader, await MiddleAsync(reader.Mark(Quota2014)));
        await Expect(reader.Tip).ToBeVisibleAsync();
        await reader.Page.Mouse.WheelAsync(0, 300);
        await reader.Page.WaitForFunctionAsync("() => scrollY > 0 && document.querySelector('.tip').hidden");
    }

    [Fact]
    public async Task Tip_WhenAnotherPageComes_Disappears()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas");
        await MoveAsync(reader, await MiddleAsync(reader.Mark(Quota2014)));
        await Expect(reader.Tip).ToBeVisibleAsync();
        await reader.Page.Locator(".nav a[href='/sources']").EvaluateAsync("link => link.click()");
        await reader.IsAtAsync("/sources");
        await Expect(reader.Tip).ToHaveCountAsync(0);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Finger_NearAMark_ShowsItsTipAndElsewhereHidesIt()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas", OnAPhone);
        var devtools = await reader.Page.Context.NewCDPSessionAsync(reader.Page);
        var mark = reader.Mark(Quota2014);
        await mark.ScrollIntoViewIfNeededAsync();
        var (x, y) = await MiddleAsync(mark);
        await TouchAsync(devtools, "touchStart", (x - 12, y));
        await Expect(reader.Tip).ToHaveTextAsync(await mark.GetAttributeAsync("aria-label") ?? "");
        Assert.True(await IsOnTheScreenAsync(reader), "a part of it is cut off");
        await TouchAsync(devtools, "touchCancel", null);
        await TouchAsync(devtools, "touchStart", (x, y - 100));
        await Expect(reader.Tip).ToHaveCountAsync(0);
        await TouchAsync(devtools, "touchCancel", null);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Tap_OnAMark_OpensItsReceipt()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas", OnAPhone);
        await reader.Mark(Quota2014).ScrollIntoViewIfNeededAsync();
        var (x, y) = await MiddleAsync(reader.Mark(Quota2014));
        await reader.Page.Touchscreen.TapAsync(x, y);
        await Expect(reader.Receipt).ToContainTextAsync("200 grants");
        await Expect(reader.Tip).ToHaveCountAsync(0);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Pen_OverAMarkAndAway_ShowsItsTipAndHidesIt()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas");
        var devtools = await reader.Page.Context.NewCDPSessionAsync(reader.Page);
        var (x, y) = await MiddleAsync(reader.Mark(Quota2014));
        await PenAsync(devtools, x, y + 10);
        await Expect(reader.Tip).ToContainTextAsync("200 grants");
        await PenAsync(devtools, x, y - 120);
        await Expect(reader.Tip).ToHaveCountAsync(0);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task MarkAndRow_OfOneFigure_LightEachOther()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas", o => o.ViewportSize = Size.Tall);
        var (mark, row) = (reader.Mark(Quota2014), reader.Page.Locator($"tr:has([data-figure='{Quota2014}'])"));
        await MoveAsync(reader, await MiddleAsync(mark));
        await Expect(row).ToHaveAttributeAsync("data-lit", "");
        await MoveAsync(reader, (2, 2));
        await Expect(reader.Page.Locator("[data-lit], .lit")).ToHaveCountAsync(0);
        await row.HoverAsync();
        await Expect(mark).ToHaveClassAsync("lit");
        await Expect(reader.Tip).ToContainTextAsync("200 grants");
        await MoveAsync(reader, (2, 2));
        await Expect(reader.Page.Locator("[data-lit], .lit")).ToHaveCountAsync(0);
        reader.AssertNoTrouble();
    }

    private static void OnAPhone(BrowserNewContextOptions options) =>
        (options.ViewportSize, options.HasTouch, options.IsMobile) = (Size.Phone, true, true);

    private static Task MoveAsync(Reader reader, (float X, float Y) to) => reader.Page.Mouse.MoveAsync(to.X, to.Y);

    private static async Task<(float X, float Y)> MiddleAsync(ILocator mark)
    {
        var at = await mark.EvaluateAsync<float[]>("mark => { const { e, f } = mark.getScreenCTM(); return [e, f]; }");
        return (at[0], at[1]);
    }

    private static Task<bool> IsOnTheScreenAsync(Reader reader) => reader.Tip.EvaluateAsync<bool>("""
        tip => {
          const { left, right, top, bottom } = tip.getBoundingClientRect();
          return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        }
        """);

    private static Task TouchAsync(ICDPSession devtools, string type, (float X, float Y)? at) =>
        devtools.SendAsync("Input.dispatchTouchEvent", new()
        {
            ["type"] = type,
            ["touchPoints"] = at is { } finger ? new[] { new { x = finger.X, y = finger.Y } } : [],
        });

    private static Task PenAsync(ICDPSession devtools, float x, float y) => devtools.SendAsync("Input.dispatchMouseEvent", new()
    {
        ["type"] = "mouseMoved",
        ["x"] = x,
        ["y"] = y,
        ["pointerType"] = "pen",
    });
}
