using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SkiaSharp;

namespace Dashboard.Browser.Tests;

/// <summary>The map with its list, filters and receipts.</summary>
public sealed class MapTests(DashboardHost host)
{
    /// <summary>Pairs of words of the drawing that cover each other.</summary>
    private const string Meeting = """
        () => {
          const boxes = [...document.querySelectorAll('.map-plot .drawing text')].filter(t => t.getClientRects().length)
            .map(t => [t.textContent, t.getBoundingClientRect()]);
          const meet = (p, q) => p.left < q.right - 1 && q.left < p.right - 1 && p.top < q.bottom - 5 && q.top < p.bottom - 5;
          return boxes.flatMap(([a, p], i) => boxes.slice(i + 1).filter(([, q]) => meet(p, q)).map(([b]) => `${a} ${b}`));
        }
        """;

    [Theory]
    [InlineData(1440, 900, 1)]
    [InlineData(390, 844, 0.9)]
    public async Task World_Opened_ShowsEveryPlaceOnTheFirstScreen(int width, int height, float share)
    {
        await using var reader = await OpenAsync("/map?area=world", width, height);
        Assert.Equal(135, await PlacesAsync(reader));
        await Assertions.Expect(reader.Page.Locator(".place-list .place")).ToHaveCountAsync(135);
        await Assertions.Expect(reader.Page.Locator(".map-plot .drawing:visible")).ToHaveCountAsync(1);
        await Assertions.Expect(reader.Page.Locator(".map-plot .drawing:visible")).ToBeInViewportAsync(new() { Ratio = share });
        Assert.Equal(0, await reader.OverflowAsync());
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData(1366, 768)]
    [InlineData(390, 844)]
    public async Task CentralAsia_Opened_HasTwoThirdsOfTheFirstScreenAndTheWorldAClickAway(int width, int height)
    {
        await using var reader = await OpenAsync("/map", width, height);
        var map = await BoxAsync(reader, ".map-plot .drawing:visible");
        var seen = (Math.Min(map.Y + map.Height, height) - map.Y) * Math.Min(map.Width, width);
        Assert.InRange(seen / (width * height), 0.66, 0.75);
        var names = await NamesAsync(reader);
        string[] small = width > 1000 ? ["Kyrgyzstan", "Tajikistan", "Uzbekistan"] : [];
        foreach (var name in small.Concat(["Kazakhstan", "Turkmenistan", "Astana"]))
            Assert.Contains(name, names);
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Meeting));
        Assert.Equal(0, await reader.OverflowAsync());
        await reader.Page.Locator(".map-bar .toggle").Filter(new() { HasText = "World" }).ClickAsync();
        await reader.IsAtAsync("/map?area=world");
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Crowd_Clicked_OpensWhereItsPlacesStandApart(bool script)
    {
        await using var reader = await host.OpenAsync("/map", o => o.JavaScriptEnabled = script);
        await reader.Page.Locator(".drawing:visible [data-holds~=rs-astana]").ClickAsync();
        await reader.IsAtAsync(new Regex(@"/map\?area=central-asia&at=51\.\d+,71\.\d+,[\d.]+$"));
        await Assertions.Expect(reader.Page.Locator(".drawing:visible [data-mark=rs-astana]")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator(".drawing:visible [data-mark=rm-astana-000]")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator(".receipt")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Map_OnAPhone_HasItsButtonsAndKeyBelow()
    {
        await using var reader = await OpenAsync("/map?area=world", 390, 844);
        var map = await BoxAsync(reader, ".map-plot .drawing:visible");
        var (zoom, key) = (await BoxAsync(reader, ".zoom"), await BoxAsync(reader, ".kinds"));
        Assert.True(zoom.Y >= map.Y + map.Height && key.Y >= zoom.Y + zoom.Height);
        Assert.InRange(map.Width / map.Height, 2.25, 2.28);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Mark_Clicked_OpensTheReceiptOfItsPlaceAndStaysRinged()
    {
        await using var reader = await OpenAsync("/map?countries=PER");
        await reader.Mark("rs-lima").HoverAsync();
        await Assertions.Expect(reader.Tip).ToContainTextAsync("Lima, Peru");
        await Assertions.Expect(reader.Page.Locator("tr[data-lit]")).ToContainTextAsync("Lima");
        await reader.Mark("rs-lima").ClickAsync();
        await reader.IsAtAsync("/map?countries=PER&place=rs-lima");
        await Assertions.Expect(reader.Receipt).ToContainTextAsync("Russian Centre of Science and Culture, Lima");
        await Assertions.Expect(reader.Page.Locator(".drawing:visible .ring[data-around=rs-lima]"))
            .ToHaveAttributeAsync("data-chosen", "yes");
        await reader.Page.Locator("[data-move=in]").ClickAsync();
        await reader.IsAtAsync(new Regex(@"/map\?at=[-\d.,]+&countries=PER&place=rs-lima$"));
        await reader.Page.Locator("[data-move=whole]").ClickAsync();
        await reader.IsAtAsync("/map?countries=PER&place=rs-lima");
        await Assertions.Expect(reader.Receipt).ToHaveCountAsync(1);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Receipt_OnAPhone_IsASheetFromBelow()
    {
        await using var reader = await OpenAsync("/map?countries=PER&place=rs-lima", 390, 844);
        var sheet = await BoxAsync(reader, ".receipt");
        Assert.Equal((0, 390, 844), (sheet.X, sheet.Width, sheet.Y + sheet.Height));
        Assert.InRange(sheet.Height, 100, 844 * 0.55);
    }

    [Fact]
    public async Task Row_Hovered_ShowsTheTipOfItsMark()
    {
        await using var reader = await OpenAsync("/map?at=19,73,8&countries=IND");
        // The map's own script hides a tip when it comes.
        await reader.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await reader.Page.Locator(".place").Filter(new() { HasText = "Mumbai" }).HoverAsync();
        await Assertions.Expect(reader.Tip).ToContainTextAsync("Mumbai, India");
        await reader.Page.Mouse.MoveAsync(2, 2);
        await Assertions.Expect(reader.Tip).ToHaveCountAsync(0);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Coverage_Chosen_ColoursCountriesAndMarksNone()
    {
        await using var reader = await OpenAsync("/map?area=world");
        await reader.Page.Locator(".toggle").Filter(new() { HasText = "Offices by country" }).ClickAsync();
        await reader.IsAtAsync("/map?coverage=on");
        await Assertions.Expect(reader.Page.Locator(".kinds li")).ToHaveCountAsync(5);
        await Assertions.Expect(reader.Marks).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page.Locator(".place-list .place")).ToHaveCountAsync(91);
        reader.AssertNoTrouble();
    }

    /// <summary>Land of the file that pages use has the colours of the page, hatched land too.</summary>
    [Theory]
    [InlineData("light", 0.05, 1)]
    [InlineData("dark", 0, 0.02)]
    public async Task Coverage_InATheme_HasItsLands(string theme, double least, double most)
    {
        await using var reader = await OpenAsync("/map?coverage=on&theme=" + theme);
        await reader.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        using var picture = SKBitmap.Decode(await reader.Page.Locator(".map-plot .drawing:visible").ScreenshotAsync());
        var light = picture.Pixels.Count(p => p is { Red: > 225, Green: > 215, Blue: < 235 }) / (double)picture.Pixels.Length;
        Assert.InRange(light, least, most);
    }

    [Fact]
    public async Task Year_SlidByKeyboardOrPlayed_StandsInTheAddress()
    {
        await using var reader = await OpenAsync("/map?area=world&kinds=joint-university&year=2000");
        await reader.Page.Locator(".year-range").PressAsync("ArrowRight");
        await reader.IsAtAsync("/map?area=world&kinds=joint-university&year=2001");
        await reader.Page.Locator(".year-range").PressAsync("End");
        await reader.IsAtAsync("/map?area=world&kinds=joint-university&year=2015");
        await Assertions.Expect(reader.Page.Locator(".place-list .place")).ToHaveCountAsync(3);
        await reader.Page.Locator(".year-play").ClickAsync();
        await reader.IsAtAsync("/map?area=world&kinds=joint-university&year=1998");
        await reader.Page.Locator(".year-play").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".year-play")).ToHaveTextAsync("Play");
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    public async Task Names_OfTowns_ComeBackOnZoomingInAndNeverMeet(int width, int height)
    {
        await using var reader = await OpenAsync("/map?at=47,15,2.6", width, height);
        var before = await NamesAsync(reader);
        Assert.Contains(width > 1000 ? "Vienna" : "Lisbon", before);
        Assert.DoesNotContain("Budapest", before);
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Meeting));
        await using var closer = await OpenAsync("/map?at=47,15,8", width, height);
        var after = await NamesAsync(closer);
        foreach (var town in new[] { "Vienna", width > 1000 ? "Budapest" : "Prague" }) Assert.Contains(town, after);
        Assert.Empty(await closer.Page.EvaluateAsync<string[]>(Meeting));
    }

    [Theory]
    [InlineData("/map?projector=on")]
    [InlineData("/map?projector=on&at=46.769,13.14,4.7")]
    public async Task Map_Projected_HasHalfTheHeightAndLargeWords(string path)
    {
        await using var reader = await OpenAsync(path, 1280, 720);
        var map = await BoxAsync(reader, ".map-plot .drawing");
        Assert.InRange(map.Height, 360, 720);
        var least = await reader.Page.EvaluateAsync<double>("""
            () => Math.min(...[...document.querySelectorAll('.projector :is(h1, p, li, a, text)')]
              .filter(e => e.textContent.trim())
              .map(e => parseFloat(getComputedStyle(e).fontSize) * (e.getScreenCTM?.().a ?? 1)))
            """);
        Assert.InRange(least, 23.9, 40);
        Assert.Equal(0, await reader.Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight - innerHeight"));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Embed_InASandboxedFrame_HasItsLand()
    {
        await using var reader = await OpenAsync("/about");
        var frame = "<iframe sandbox=\"allow-scripts\" width=\"900\" height=\"500\" "
            + $"src=\"{host.Address}/embed/map?area=world\"></iframe>";
        await reader.Page.SetContentAsync(frame);
        var land = reader.Page.FrameLocator("iframe").Locator(".drawing:visible .ground");
        Assert.InRange(await land.EvaluateAsync<double>("land => land.getBoundingClientRect().width"), 600, 1000);
    }

    [Fact]
    public async Task Part_NotUnderstood_IsSaidAndTheWholeIsShown()
    {
        await using var reader = await OpenAsync("/map?at=north");
        await Assertions.Expect(reader.Page.Locator(".map-page")).ToContainTextAsync("at: \"north\" was not understood");
        await Assertions.Expect(reader.Page.Locator(".zoom [data-move=whole]")).ToHaveAttributeAsync("href", "/map");
    }

    [Fact]
    public async Task YearAndSearch_WithoutAScript_AreForms()
    {
        await using var reader = await host.OpenAsync("/map?countries=KAZ", o => o.JavaScriptEnabled = false);
        await reader.Page.Locator(".year-form input[name=year]").FillAsync("2005");
        await reader.Page.Locator(".year-form button").ClickAsync();
        await reader.IsAtAsync("/map?area=world&countries=KAZ&year=2005");
        await reader.Page.Locator(".place-search input[name=q]").FillAsync("astana");
        await reader.Page.Locator(".place-search input[name=q]").PressAsync("Enter");
        await reader.IsAtAsync(new Regex(@"/map\?.*q=astana"));
        await Assertions.Expect(reader.Page.Locator(".place-list")).ToContainTextAsync("Astana");
    }

    private Task<Reader> OpenAsync(string path, int width = 1440, int height = 900) =>
        host.OpenAsync(path, o => o.ViewportSize = new ViewportSize { Width = width, Height = height });

    private static async Task<LocatorBoundingBoxResult> BoxAsync(Reader reader, string selector) =>
        (await reader.Page.Locator(selector).BoundingBoxAsync())!;

    /// <summary>The places that the marks of the visible drawing stand for.</summary>
    private static Task<int> PlacesAsync(Reader reader) => reader.Marks.EvaluateAllAsync<int>(
        "marks => marks.reduce((sum, mark) => sum + (mark.dataset.holds?.split(' ').length ?? 1), 0)");

    private static async Task<IReadOnlyList<string>> NamesAsync(Reader reader) =>
        await reader.Page.Locator(".map-plot .drawing:visible text").AllTextContentsAsync();
}
