using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>A lesson, projected: every step on every screen, by keys and by hand.</summary>
public sealed class LessonTests(DashboardHost host)
{
    /// <summary>What is read in less than 24 pixels at 720 lines, is cut off, or has to be scrolled.</summary>
    private const string Wrong = """
        () => {
          const least = 23.9 * Math.min(innerHeight / 720, innerWidth / 1143);
          const screen = new DOMRect(0, 0, innerWidth, innerHeight);
          const seen = [...document.querySelectorAll('.projector *')].filter(e => !e.closest('.visually-hidden, title, [popover]')
            && e.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
          const small = seen.filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()))
            .filter(e => !e.closest('.drawing')
              // On a screen of 4 to 3 the key of the world stands below the map, a little smaller.
              && parseFloat(getComputedStyle(e).fontSize) < least * (e.closest('[data-area=world] .kinds') ? 0.9 : 1))
            .map(e => ['small', e]);
          const cut = seen.filter(e => e.matches('h1, p, li, dl, dd, .drawing, .strip, .projector-bar')).filter(e => {
            const r = e.getBoundingClientRect();
            return r.left < -1 || r.top < -1 || r.right > screen.right + 1 || r.bottom > screen.bottom + 1;
          }).map(e => ['cut', e]);
          const scrolled = seen.filter(e => e.matches('.step-body, .chart, .step-question')
            && (e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth + 2)).map(e => ['scrolled', e]);
          const empty = seen.filter(e => e.matches('.plot') && e.clientHeight < innerHeight / 5).map(e => ['low', e]);
          return [...small, ...cut, ...scrolled, ...empty]
            .map(([what, e]) => `${what} ${e.className.baseVal ?? e.className} ${e.textContent.trim().slice(0, 40)}`);
        }
        """;

    public static TheoryData<string> Lessons =>
    [
        "two-sources-one-quota", "is-it-five-times", "a-language-leaves-school", "where-are-the-centres", "soft-and-hard-power",
        "who-left", "reading-a-figure", "what-a-survey-asks",
    ];

    [Theory]
    [MemberData(nameof(Lessons))]
    public async Task Lesson_TurnedThrough_IsWholeAndLegibleOnEveryScreen(string lesson)
    {
        await using var reader = await host.OpenAsync($"/present/{lesson}", o => o.ViewportSize = Size.Projector);
        var wrong = new List<string>();
        do
        {
            foreach (var (width, height) in new[] { (1280, 720), (1920, 1080), (1024, 768), (800, 600), (3840, 2160) })
            {
                await reader.Page.SetViewportSizeAsync(width, height);
                wrong.AddRange((await reader.Page.EvaluateAsync<string[]>(Wrong))
                    .Select(w => $"{new Uri(reader.Page.Url).PathAndQuery} at {width} by {height}: {w}"));
            }
        }
        while (await TurnAsync(reader));
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Keys_OfALesson_TurnRevealAndLeave()
    {
        await using var reader = await host.OpenAsync("/present/two-sources-one-quota", o => o.ViewportSize = Size.Projector);
        await reader.PressAsync("ArrowLeft");
        await reader.PressAsync("PageDown");
        await reader.IsAtAsync("/present/two-sources-one-quota?step=2");
        await Expect(reader.Page.Locator(".drawing")).ToHaveCountAsync(0);
        await reader.PressAsync("r");
        await reader.IsAtAsync("/present/two-sources-one-quota?step=2&reveal=on");
        await Expect(reader.Page.Locator(".drawing:visible .emphasis")).ToHaveCountAsync(2);
        await reader.PressAsync("Space");
        await reader.IsAtAsync("/present/two-sources-one-quota?step=3");
        await reader.PressAsync("ArrowUp");
        await reader.IsAtAsync("/present/two-sources-one-quota?step=2&reveal=on");
        await reader.Page.GotoAsync("/present/two-sources-one-quota?step=11");
        await reader.PressAsync("ArrowRight");
        await reader.PressAsync("b");
        await Expect(reader.Page.Locator(".blank")).ToBeVisibleAsync();
        await reader.IsAtAsync("/present/two-sources-one-quota?step=11");
        await reader.PressAsync("Escape");
        await Expect(reader.Page.Locator(".blank")).ToBeHiddenAsync();
        await reader.PressAsync("Escape");
        await Expect(reader.Page.Locator(".shelf .card")).ToHaveCountAsync(8);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Keys_OfASpeaker_JumpTellTheTimeAndAreExplained()
    {
        await using var reader = await host.OpenAsync(
            "/present/two-sources-one-quota?theme=dark", o => o.ViewportSize = Size.Projector);
        await reader.PressAsync("t");
        await Expect(reader.Page.Locator(".clock")).ToHaveTextAsync("0:01");
        await reader.PressAsync("g");
        await Expect(reader.Page.Locator(".typed")).ToHaveTextAsync("Step …: press Enter");
        await reader.PressAsync("1");
        await reader.PressAsync("0");
        await Expect(reader.Page.Locator(".typed")).ToHaveTextAsync("Step 10: press Enter");
        await reader.PressAsync("Enter");
        await reader.IsAtAsync("/present/two-sources-one-quota?step=10&theme=dark");
        await Expect(reader.Page.Locator(".typed")).ToBeHiddenAsync();
        await Expect(reader.Page.Locator(".clock")).ToBeVisibleAsync();
        // A number that is no step leads nowhere, and Esc takes back what was typed before it leaves.
        await reader.PressAsync("9");
        await reader.PressAsync("9");
        await reader.PressAsync("Enter");
        await reader.PressAsync("3");
        await reader.PressAsync("Escape");
        await Expect(reader.Page.Locator(".typed")).ToBeHiddenAsync();
        await reader.PressAsync("?");
        await Expect(reader.Page.Locator("#keys")).ToBeVisibleAsync();
        await reader.PressAsync("Escape");
        await Expect(reader.Page.Locator("#keys")).ToBeHiddenAsync();
        await reader.IsAtAsync("/present/two-sources-one-quota?step=10&theme=dark");
        await reader.PressAsync("t");
        await Expect(reader.Page.Locator(".clock")).ToBeHiddenAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Lesson_Started_IsProjectedFromTheShelf()
    {
        await using var reader = await host.OpenAsync("/");
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Teach", Exact = true }).ClickAsync();
        await reader.IsAtAsync("/lessons");
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Start “Two sources, one quota”" }).ClickAsync();
        await Expect(reader.Page.Locator(".projector h1")).ToHaveTextAsync("In one document the quota rises, then falls");
        await reader.Page.Mouse.ClickAsync(900, 450);
        await reader.IsAtAsync("/present/two-sources-one-quota?step=2");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Lesson_WithoutScripts_IsTurnedByLinks()
    {
        await using var reader = await host.OpenAsync("/present/two-sources-one-quota", o => o.JavaScriptEnabled = false);
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Next step" }).ClickAsync();
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Show the answer" }).ClickAsync();
        await Expect(reader.Page.Locator(".step-line").First).ToHaveTextAsync("Answer: 240 grants (CAISS 2017, p. 8 (inferred))");
    }

    private static async Task<bool> TurnAsync(Reader reader)
    {
        await reader.Page.SetViewportSizeAsync(Size.Projector.Width, Size.Projector.Height);
        if (await reader.Page.Locator("article").GetAttributeAsync("data-next") is not { } next) return false;
        await reader.PressAsync("PageDown");
        await reader.IsAtAsync(next);
        return true;
    }
}
