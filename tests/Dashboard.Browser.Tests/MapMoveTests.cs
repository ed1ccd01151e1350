using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

public sealed class MapMoveTests(DashboardHost host)
{
    [Fact]
    public async Task Keys_OnTheMap_ZoomAndMoveAndTheAddressFollows()
    {
        await using var reader = await host.OpenAsync("/map");
        await reader.CircuitAsync();
        var steps = await HistoryAsync(reader);
        await reader.Page.Locator(".walk").FocusAsync();
        await reader.Page.Keyboard.PressAsync("+");
        await reader.Page.Keyboard.PressAsync("+");
        await Assertions.Expect(reader.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/map\?at=5\.929,3\.334,2\.56$"));
        await Assertions.Expect(Subtitle(reader)).ToContainTextAsync("of 135 places");
        await reader.Page.Keyboard.PressAsync("Shift+ArrowRight");
        await Assertions.Expect(reader.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/map\?at=5\.929,38\.\d+,2\.56$"));
        var shown = await RangeAsync(reader);
        Assert.Equal(steps, await HistoryAsync(reader));
        Assert.True(await reader.Page.EvaluateAsync<bool>("() => document.activeElement.matches('.walk')"), "the focus was lost");
        await reader.Page.ReloadAsync();
        await reader.InteractiveAsync();
        var again = await RangeAsync(reader);
        for (var i = 0; i < 4; i++) Assert.Equal(shown[i], again[i], 0.003);
        await reader.Page.Locator(".walk").FocusAsync();
        await reader.CircuitAsync();
        await reader.Page.Keyboard.PressAsync("0");
        await Assertions.Expect(reader.Page).ToHaveURLAsync(host.Address + "/map");
        await Assertions.Expect(Subtitle(reader)).ToHaveTextAsync("135 places as listed by the documents; all kinds");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Wheel_TurnedManyTimes_IsNoStepToGoBackBy()
    {
        await using var reader = await host.OpenAsync("/map?area=central-asia");
        await reader.CircuitAsync();
        var steps = await HistoryAsync(reader);
        await reader.Page.Locator(".map-plot").ScrollIntoViewIfNeededAsync();
        var box = (await reader.Page.Locator(".map-plot").BoundingBoxAsync())!;
        await reader.Page.Mouse.MoveAsync(box.X + (box.Width / 3), box.Y + (box.Height / 2));
        for (var i = 0; i < 6; i++) await reader.Page.Mouse.WheelAsync(0, -120);
        await reader.Page.WaitForURLAsync("**/map?area=central-asia&at=*");
        Assert.Equal(steps, await HistoryAsync(reader));
        // Farther out than the whole there is nothing.
        for (var i = 0; i < 20; i++) await reader.Page.Mouse.WheelAsync(0, 200);
        await Assertions.Expect(reader.Page).ToHaveURLAsync(host.Address + "/map?area=central-asia");
        await reader.Page.WaitForFunctionAsync("() => document.getElementById('plot-map')._fullLayout.xaxis.range.every(x => Math.abs(Math.abs(x) - 0.268) < 0.002)");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Region_Chosen_MovesTheMapAndLeavesOutNoPlace()
    {
        await using var reader = await host.OpenAsync("/map");
        await reader.CircuitAsync();
        await reader.Page.Locator(".map-views .toggle").Filter(new() { HasText = "EUROPE" }).ClickAsync();
        await reader.Page.WaitForURLAsync("**/map?at=*");
        await Assertions.Expect(reader.Page.Locator(".map-views .toggle[data-on]")).ToHaveTextAsync("EUROPE");
        await Assertions.Expect(reader.Page.Locator(".place-list .place")).ToHaveCountAsync(135);
        await Assertions.Expect(reader.Page.Locator(".place-list .lead")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^135 places, \d+ of them in this view$"));
        await reader.Page.WaitForFunctionAsync("() => (([from, to]) => to - from < 1.3)(document.getElementById('plot-map')._fullLayout.xaxis.range)");
        await reader.Page.GoBackAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(host.Address + "/map");
        await Assertions.Expect(reader.Page.Locator(".map-views .toggle[data-on]")).ToHaveTextAsync("World");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task TwoFingers_Spread_ZoomIn()
    {
        await using var reader = await host.OpenAsync("/map", o => (o.ViewportSize, o.HasTouch) = (new ViewportSize { Width = 390, Height = 844 }, true));
        await reader.CircuitAsync();
        var map = reader.Page.Locator("#plot-map .nsewdrag");
        await map.ScrollIntoViewIfNeededAsync();
        var box = (await map.BoundingBoxAsync())!;
        var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
        // The browser's own input, as a screen tells it: one finger first, then the other.
        var screen = await reader.Page.Context.NewCDPSessionAsync(reader.Page);
        await TouchAsync("touchStart", -30);
        await TouchAsync("touchStart", -30, 30);
        foreach (var apart in new[] { 40, 50, 60 }) await TouchAsync("touchMove", -apart, apart);
        await TouchAsync("touchEnd");
        await Assertions.Expect(reader.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/map\?at=5\.[89]\d*,3\.\d+,2$"));
        reader.AssertNoTrouble();

        Task TouchAsync(string type, params int[] apart) => screen.SendAsync("Input.dispatchTouchEvent", new Dictionary<string, object>
        {
            ["type"] = type,
            ["touchPoints"] = apart.Select((by, id) => new Dictionary<string, object> { ["x"] = x + by, ["y"] = y, ["id"] = id }).ToArray(),
        });
    }

    [Fact]
    public async Task Moves_WithoutAScript_AreLinksToThePicturesOfTheirParts()
    {
        await using var reader = await host.OpenAsync("/map?area=central-asia", o => o.JavaScriptEnabled = false, interactive: false);
        await reader.Page.Locator("[data-move=in]").ClickAsync();
        await reader.Page.WaitForURLAsync("**/map?area=central-asia&at=45.018,67,1.6");
        await reader.Page.Locator("[data-move=right]").ClickAsync();
        await reader.Page.WaitForURLAsync("**/map?area=central-asia&at=*,1.6");
        await Assertions.Expect(reader.Page.Locator(".plot-picture img")).ToHaveAttributeAsync("src", new System.Text.RegularExpressions.Regex(@"/map\.png\?area=central-asia&at=[\d.,]+,1\.6&"));
    }

    [Fact]
    public async Task Part_NotUnderstood_IsSaidAndTheWholeIsShown()
    {
        await using var reader = await host.OpenAsync("/map?at=north", interactive: false);
        await Assertions.Expect(reader.Page.Locator(".map-page")).ToContainTextAsync("at: \"north\" was not understood");
        await Assertions.Expect(Subtitle(reader)).ToContainTextAsync("135 places");
    }

    [Theory]
    [InlineData(1440, 900, "light")]
    [InlineData(390, 844, "dark")]
    public async Task Names_OfTowns_ComeBackOnZoomingInAndNeverMeet(int width, int height, string theme)
    {
        await using var reader = await host.OpenAsync("/map?area=central-asia", o =>
        {
            o.ViewportSize = new ViewportSize { Width = width, Height = height };
            o.ColorScheme = theme == "dark" ? ColorScheme.Dark : ColorScheme.Light;
        });
        await reader.CircuitAsync();
        var before = await NamesAsync(reader);
        Assert.Contains("Dushanbe", before);
        Assert.DoesNotContain("Kara-Balta", before);
        await reader.Page.Locator(".map-plot").ScrollIntoViewIfNeededAsync();
        await AssertApartAsync(reader);
        await using var closer = await host.OpenAsync("/map?area=central-asia&at=42.6,74.6,9", o => o.ViewportSize = new ViewportSize { Width = width, Height = height });
        var after = await NamesAsync(closer);
        foreach (var town in new[] { "Bishkek", "Kara-Balta" }) Assert.Contains(town, after);
        await AssertApartAsync(closer);
        reader.AssertNoTrouble();
        closer.AssertNoTrouble();
    }

    private static ILocator Subtitle(Reader reader) => reader.Page.Locator(".map .subtitle");

    private static Task<int> HistoryAsync(Reader reader) => reader.Page.EvaluateAsync<int>("() => history.length");

    private static Task<double[]> RangeAsync(Reader reader) => reader.Page.EvaluateAsync<double[]>(
        "() => (({ xaxis, yaxis }) => [...xaxis.range, ...yaxis.range])(document.getElementById('plot-map')._fullLayout)");

    private static async Task<IReadOnlyList<string>> NamesAsync(Reader reader)
    {
        await Assertions.Expect(reader.Page.Locator("#plot-map .textpoint text")).Not.ToHaveCountAsync(0);
        return await reader.Page.Locator("#plot-map .textpoint text").AllTextContentsAsync();
    }

    /// <summary>No name lies over another, over a mark, or beyond the frame.</summary>
    private static async Task AssertApartAsync(Reader reader) => Assert.Empty(await reader.Page.EvaluateAsync<string[]>("""
        () => {
          const boxes = (selector, shrink) => [...document.querySelectorAll(selector)].map(e => [e.textContent, e.getBoundingClientRect(), shrink]);
          const frame = document.querySelector('.map-plot').getBoundingClientRect();
          const names = boxes('#plot-map .textpoint text', 2), others = [...names, ...boxes('#plot-map .points path.point', 1)];
          const meet = ([, a, by], [, b]) => a.left + by < b.right && b.left < a.right - by && a.top + by + 1 < b.bottom && b.top < a.bottom - by - 1;
          return names.flatMap(name => [
            ...others.filter(other => other[1] !== name[1] && meet(name, other)).map(other => `${name[0]} meets ${other[0] || 'a mark'}`),
            ...name[1].left < frame.left - 1 || name[1].right > frame.right + 1 ? [`${name[0]} leaves the frame`] : [],
          ]);
        }
        """));
}
