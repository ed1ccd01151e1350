using System.Text.Json;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

public sealed class WalkTests(DashboardHost host)
{
    /// <summary>How far the middle of the ring is from where Plotly has put the mark, in pixels.</summary>
    private const string RingFromMark = """
        ([series, point]) => {
          const { trace } = JSON.parse(document.querySelector('.walk-data').textContent).series[series].points[point];
          const drawn = [...document.querySelectorAll('.js-plotly-plot .scatterlayer .trace')].find(t => t.__data__[0].trace.index === trace);
          const { e, f } = drawn.querySelectorAll('.points path')[point].getScreenCTM();
          const ring = document.querySelector('.walk-ring'), box = ring.getBoundingClientRect();
          return ring.hidden ? 999 : Math.hypot(box.x + box.width / 2 - e, box.y + box.height / 2 - f);
        }
        """;

    [Theory]
    [InlineData(1440, 900, "")]
    [InlineData(390, 844, "")]
    [InlineData(1280, 720, "?projector=on")]
    public async Task Arrows_OnThePlot_LeadTheRingToEachMarkAndSayItsValue(int width, int height, string query)
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas" + query, o => o.ViewportSize = new ViewportSize { Width = width, Height = height });
        await EnterAsync(reader);
        await AtAsync(reader, 2, 0, "Applications, Kazakhstan (B), 2014: about 300 applications, derived from printed values. Claim B: CAISS 2017, p. 8 (inferred). 1 of 2.");
        await PressAsync(reader, "ArrowRight");
        await AtAsync(reader, 2, 1, "Applications, Kazakhstan (B), 2015: 400 applications. Claim B: CAISS 2017, p. 8 (inferred). 2 of 2.");
        await PressAsync(reader, "ArrowRight");
        await SaysAsync(reader, "No value 2016: not printed. This is the last value.");
        await PressAsync(reader, "ArrowDown", "ArrowDown");
        await AtAsync(reader, 0, 1, "Quota, Kazakhstan (A), 2015: 450 grants. Claim A: Ospanova & Rakhmatulin 2018, p. 201. 2 of 3.");
        await PressAsync(reader, "End");
        await AtAsync(reader, 0, 2, "Quota, Kazakhstan (A), 2016: 300 grants, planned. Claim A: Ospanova & Rakhmatulin 2018, p. 201. 3 of 3.");
        await PressAsync(reader, "Home");
        await AtAsync(reader, 0, 0, "Quota, Kazakhstan (A), 2014: 200 grants. Claim A: Ospanova & Rakhmatulin 2018, p. 201. 1 of 3.");
        await PressAsync(reader, "Escape");
        await Assertions.Expect(reader.Page.Locator(".walk-ring")).ToBeHiddenAsync();
        await Assertions.Expect(reader.Page.Locator(".walk")).Not.ToBeFocusedAsync();
        Assert.StartsWith("/charts/student-quotas" + query, reader.Path, StringComparison.Ordinal);
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData("/charts/russian-language-enrollment", 2, "Enrollment, Turkmenistan, 1990: 127,100 students.")]
    [InlineData("/charts/emigration", 0, "All emigrants, Kazakhstan, since 2005: 34,600 persons per year, mean of the period.")]
    [InlineData("/charts/military-spending-sipri?panels=on", 4, "Share of GDP, Turkmenistan (supplementary), 1994: 1.79765 percent")]
    [InlineData("/charts/military-spending", 1, "Military spending, Russia, 2013: 2.8129 trillion roubles.")]
    public async Task Plot_OfEachKind_IsWalked(string path, int series, string start)
    {
        await using var reader = await host.OpenAsync(path);
        await EnterAsync(reader);
        for (var i = 0; i < 6 && !(await SaidAsync(reader)).StartsWith(start, StringComparison.Ordinal); i++) await PressAsync(reader, "ArrowDown", "Home");
        Assert.StartsWith(start, await SaidAsync(reader), StringComparison.Ordinal);
        Assert.InRange(await OffAsync(reader, series, 0), 0, 2);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Map_ByArrows_IsWalkedByGeographyAndOpensTheReceipt()
    {
        await using var reader = await host.OpenAsync("/map?area=central-asia&sources=caiss-2017");
        await reader.Page.Locator(".walk").FocusAsync();
        var start = await SaidAsync(reader);
        Assert.InRange(await OffAsync(reader, 0, 0), 0, 2);
        await PressAsync(reader, "ArrowUp");
        var north = await SaidAsync(reader);
        Assert.NotEqual(start, north);
        await PressAsync(reader, "Home");
        await SaysAsync(reader, start);
        await reader.CircuitAsync();
        await PressAsync(reader, "Enter");
        await Assertions.Expect(reader.Page.Locator(".receipt h2")).ToBeFocusedAsync();
        Assert.StartsWith(await reader.Page.Locator(".receipt h2").InnerTextAsync(), start, StringComparison.Ordinal);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Enter_OnAMark_OpensItsReceiptAndEscapeLeadsBack()
    {
        await using var reader = await host.OpenAsync("/charts/military-spending");
        await EnterAsync(reader);
        await PressAsync(reader, "End", "Enter");
        await Assertions.Expect(reader.Page.Locator(".receipt h2")).ToBeFocusedAsync();
        await Assertions.Expect(reader.Page.Locator(".receipt")).ToContainTextAsync("3,776 trillions. rubles");
        await PressAsync(reader, "Escape");
        await Assertions.Expect(reader.Page.Locator(".receipt .hint")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator(".walk")).ToBeFocusedAsync();
        Assert.StartsWith("Military spending, Russia, 2017: 3.776 trillion roubles, provisional.", await SaidAsync(reader), StringComparison.Ordinal);
        await PressAsync(reader, "Space");
        await Assertions.Expect(reader.Page.Locator(".receipt h2")).ToBeFocusedAsync();
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".walk")).ToBeFocusedAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Walk_BegunBeforeThereIsACircuit_GoesOnWhenItComes()
    {
        await using var reader = await host.OpenAsync("/", interactive: false);
        var circuit = new TaskCompletionSource();
        await reader.Page.RouteAsync("**/_framework/blazor.web*", async route =>
        {
            await circuit.Task;
            await route.ContinueAsync();
        });
        await reader.Page.GotoAsync("/charts/military-spending", new() { WaitUntil = WaitUntilState.Commit });
        await reader.Page.Locator(".early .main-svg").First.WaitForAsync();
        await EnterAsync(reader);
        await PressAsync(reader, "ArrowRight");
        const string Second = "Military spending, Russia, 2014: 3.2505 trillion roubles.";
        Assert.StartsWith(Second, await SaidAsync(reader), StringComparison.Ordinal);
        Assert.InRange(await OffAsync(reader, 1, 1), 0, 2);
        circuit.SetResult();
        await reader.InteractiveAsync();
        await Assertions.Expect(reader.Page.Locator(".walk")).ToBeFocusedAsync();
        Assert.StartsWith(Second, await SaidAsync(reader), StringComparison.Ordinal);
        await PressAsync(reader, "ArrowRight");
        Assert.StartsWith("Military spending, Russia, 2015: 4.0474 trillion roubles.", await SaidAsync(reader), StringComparison.Ordinal);
        Assert.InRange(await OffAsync(reader, 1, 2), 0, 2);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Timeline_ZoomedPastAMark_SaysThatItIsOutsideAndKeepsTheRingOnOthers()
    {
        await using var reader = await host.OpenAsync("/timeline?categories=politics");
        await EnterAsync(reader);
        var ring = reader.Page.Locator(".walk-ring");
        await Assertions.Expect(ring).ToBeVisibleAsync();
        await reader.Page.EvaluateAsync("() => Plotly.relayout('plot-timeline', { 'xaxis.range': [2018, 2024] })");
        await Assertions.Expect(ring).ToBeHiddenAsync();
        await PressAsync(reader, "Home");
        Assert.EndsWith("Outside the part that is shown.", await SaidAsync(reader), StringComparison.Ordinal);
        await PressAsync(reader, "End");
        await reader.Page.EvaluateAsync("() => Plotly.relayout('plot-timeline', { 'xaxis.range': [2000, 2030] })");
        await Assertions.Expect(ring).ToBeVisibleAsync();
        Assert.InRange(await reader.Page.EvaluateAsync<double>("""
            () => {
              const middle = e => { const b = e.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]; };
              const ring = middle(document.querySelector('.walk-ring'));
              return Math.min(...[...document.querySelectorAll('#plot-timeline .points path')].map(middle).map(m => Math.hypot(m[0] - ring[0], m[1] - ring[1])));
            }
            """), 0, 2);
        await PressAsync(reader, "Enter");
        await reader.Page.WaitForURLAsync("**/timeline?categories=politics#event-*");
        await Assertions.Expect(reader.Page.Locator("li" + new Uri(reader.Page.Url).Fragment)).ToBeFocusedAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Projector_WithTheFocusInThePlot_WalksByArrowsAndTurnsByPageDown()
    {
        await using var reader = await host.OpenAsync("/charts/military-spending?projector=on", o => o.ViewportSize = new ViewportSize { Width = 1280, Height = 720 });
        await EnterAsync(reader);
        await PressAsync(reader, "ArrowRight");
        Assert.Contains("2 of 5.", await SaidAsync(reader), StringComparison.Ordinal);
        Assert.StartsWith("/charts/military-spending?", reader.Path, StringComparison.Ordinal);
        await PressAsync(reader, "PageDown");
        await reader.Page.WaitForURLAsync("**/charts/student-quotas?projector=on");
        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveTextAsync("Russian study grants for students from Kazakhstan");
        await Assertions.Expect(reader.Page.Locator(".walk")).Not.ToBeFocusedAsync();
        await PressAsync(reader, "ArrowRight");
        await reader.Page.WaitForURLAsync("**/charts/emigration?projector=on");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task List_WalkedByArrows_IsOneTabStopAndOpensTheReceipt()
    {
        await using var reader = await host.OpenAsync("/charts/tv-channels");
        await reader.CircuitAsync();
        await reader.Page.Locator("#chart-title").FocusAsync();
        await PressAsync(reader, "Tab", "ArrowDown", "ArrowRight", "ArrowUp", "End");
        await Assertions.Expect(reader.Page.Locator(".bar-row").Nth(3)).ToBeFocusedAsync();
        await Assertions.Expect(reader.Page.Locator(".bar-row").Nth(3)).ToHaveAccessibleNameAsync("Foreign, 2015: 254 channels. CAISS 2017, p. 17 (inferred). 4 of 4.");
        await Assertions.Expect(reader.Page.Locator(".bar-row").Nth(3)).ToHaveCSSAsync("outline-style", "solid");
        await PressAsync(reader, "Tab");
        await Assertions.Expect(reader.Page.Locator(".bar-row:focus")).ToHaveCountAsync(0);
        await PressAsync(reader, "Shift+Tab");
        await Assertions.Expect(reader.Page.Locator(".bar-row").Nth(3)).ToBeFocusedAsync();
        await PressAsync(reader, "Enter");
        await Assertions.Expect(reader.Page.Locator(".receipt h2")).ToBeFocusedAsync();
        await Assertions.Expect(reader.Page.Locator(".receipt")).ToContainTextAsync("254 channels");
        await PressAsync(reader, "Escape");
        await Assertions.Expect(reader.Page.Locator(".bar-row").Nth(3)).ToBeFocusedAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Focus_ByLinkAndByLabel_DimsTheOthersInDrawingAndPicture()
    {
        await using var reader = await host.OpenAsync("/charts/military-spending-sipri");
        var thick = await WidthsAsync(reader);
        await reader.Page.Locator(".filter[aria-label=Focus] a", new() { HasText = "Kazakhstan" }).ClickAsync();
        await reader.Page.WaitForURLAsync("**/charts/military-spending-sipri?focus=KAZ");
        await Assertions.Expect(reader.Page.Locator(".chart .subtitle")).ToContainTextAsync("In focus: Kazakhstan");
        await reader.Page.WaitForFunctionAsync($"() => Math.min(...[...document.querySelectorAll('.scatterlayer .js-line')].map(l => parseFloat(l.style.strokeWidth))) < {JsonSerializer.Serialize(thick.Min() * 0.7)}");
        var widths = await WidthsAsync(reader);
        Assert.Equal(thick.Min(), widths.Max());
        Assert.Contains("focus=KAZ", await reader.Page.Locator(".plot-picture img").GetAttributeAsync("src"), StringComparison.Ordinal);
        await reader.Page.Locator(".annotation", new() { HasText = "Tajikistan" }).ClickAsync();
        await reader.Page.WaitForURLAsync("**/charts/military-spending-sipri?focus=TJK");
        await Assertions.Expect(reader.Page.Locator(".chart .subtitle")).ToContainTextAsync("In focus: Tajikistan");
        await reader.Page.Locator(".annotation", new() { HasText = "Tajikistan" }).ClickAsync();
        await reader.Page.WaitForURLAsync("**/charts/military-spending-sipri");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Embed_ReachedByKeyboard_IsDrawnAndWalked()
    {
        await using var reader = await host.OpenAsync("/embed/military-spending", interactive: false);
        await reader.Page.Locator(".walk").FocusAsync();
        await reader.Page.Locator(".early .main-svg").First.WaitForAsync();
        await PressAsync(reader, "ArrowRight");
        Assert.StartsWith("Military spending, Russia, 2014: 3.2505 trillion roubles.", await SaidAsync(reader), StringComparison.Ordinal);
        Assert.InRange(await OffAsync(reader, 1, 1), 0, 2);
        reader.AssertNoTrouble();
    }

    /// <summary>Tabs from the heading to the next tab stop, which is the plot.</summary>
    private static async Task EnterAsync(Reader reader)
    {
        await reader.Page.Locator("h1").FocusAsync();
        await PressAsync(reader, "Tab");
        for (var i = 0; i < 40 && await reader.Page.Locator(".walk:focus").CountAsync() == 0; i++) await PressAsync(reader, "Tab");
        await Assertions.Expect(reader.Page.Locator(".walk")).ToBeFocusedAsync();
    }

    private static async Task PressAsync(Reader reader, params string[] keys)
    {
        foreach (var key in keys) await reader.Page.Keyboard.PressAsync(key);
    }

    private static async Task AtAsync(Reader reader, int series, int point, string text)
    {
        await SaysAsync(reader, text);
        Assert.InRange(await OffAsync(reader, series, point), 0, 2);
    }

    private static Task SaysAsync(Reader reader, string text) => Assertions.Expect(reader.Page.Locator(".walk-says")).ToHaveTextAsync(text);

    private static async Task<string> SaidAsync(Reader reader) => await reader.Page.Locator(".walk-says").TextContentAsync() ?? "";

    private static Task<double> OffAsync(Reader reader, int series, int point) => reader.Page.EvaluateAsync<double>(RingFromMark, new[] { series, point });

    private static Task<double[]> WidthsAsync(Reader reader) =>
        reader.Page.EvaluateAsync<double[]>("() => [...document.querySelectorAll('.scatterlayer .js-line')].map(l => parseFloat(l.style.strokeWidth))");
}
