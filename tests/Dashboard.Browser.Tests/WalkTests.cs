using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>A drawing by keyboard: one tab stop, and arrows from mark to mark.</summary>
public sealed class WalkTests(DashboardHost host)
{
    /// <summary>How far the middle of the ring is from a mark, in pixels.</summary>
    private const string RingFrom = """
        mark => {
          const ring = mark.ownerSVGElement.querySelector('.ring');
          if (getComputedStyle(ring).visibility !== 'visible') return 999;
          const box = ring.getBoundingClientRect(), { e, f } = mark.getScreenCTM();
          return Math.hypot(box.x + box.width / 2 - e, box.y + box.height / 2 - f);
        }
        """;

    [Theory]
    [InlineData(1440, 900, "")]
    [InlineData(390, 844, "")]
    [InlineData(1280, 720, "?projector=on")]
    public async Task Arrows_OnAChart_LeadFromMarkToMarkAndSayWhatIsMissing(int width, int height, string query)
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas" + query,
            o => o.ViewportSize = new ViewportSize { Width = width, Height = height });
        await EnterAsync(reader);
        await IsOnAsync(
            reader, "student-quotas-kaz-2014-or18",
            "Quota, Kazakhstan (A), 2014\n200 grants\nClaim A: Ospanova & Rakhmatulin 2018, p. 201");
        await reader.PressAsync("ArrowRight");
        await IsOnAsync(
            reader, "student-quotas-kaz-2015-or18",
            "Quota, Kazakhstan (A), 2015\n450 grants\nClaim A: Ospanova & Rakhmatulin 2018, p. 201");
        await reader.PressAsync("End");
        await IsOnAsync(
            reader, "student-quotas-kaz-2016-or18",
            "Quota, Kazakhstan (A), 2016\n300 grants, planned\nClaim A: Ospanova & Rakhmatulin 2018, p. 201");
        await reader.PressAsync("Home");
        await IsOnAsync(reader, "student-quotas-kaz-2014-or18");
        await reader.PressAsync("ArrowRight", "ArrowUp");
        await IsOnAsync(reader, "student-quotas-kaz-2015-caiss17");
        await reader.PressAsync("ArrowUp");
        await IsOnAsync(reader, "student-quota-applications-kaz-2015-caiss17");
        await reader.PressAsync("ArrowUp");
        await IsOnAsync(reader, "student-quota-applications-kaz-2015-caiss17");
        await reader.PressAsync("ArrowRight");
        await IsOnAsync(reader, "student-quota-applications-kaz-2015-caiss17");
        await reader.HearsAsync("No value 2016: not printed.");
        await reader.PressAsync("ArrowDown", "ArrowDown", "ArrowLeft");
        await IsOnAsync(reader, "student-quotas-kaz-2014-or18");
        await reader.PressAsync("ArrowLeft");
        await IsOnAsync(reader, "student-quotas-kaz-2014-or18");
        Assert.Equal("/charts/student-quotas" + query, reader.Path);
        await reader.PressAsync("Escape");
        await Expect(reader.Marks.And(reader.Page.Locator(":focus"))).ToHaveCountAsync(0);
        await Expect(reader.Page.Locator(".drawing:visible .ring")).ToHaveCSSAsync("visibility", "hidden");
        await Expect(reader.Tip).ToHaveCountAsync(0);
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData("/charts/student-quotas")]
    [InlineData("/charts/military-spending-sipri?panels=on")]
    [InlineData("/charts/tv-channels")]
    [InlineData("/charts/compatriots-work")]
    [InlineData("/embed/military-spending")]
    public async Task Drawing_ReachedByTab_IsOneStopThatIsKept(string path)
    {
        await using var reader = await host.OpenAsync(path);
        Assert.True(await reader.Marks.CountAsync() > 3);
        await EnterAsync(reader);
        await reader.PressAsync("End", "Tab");
        await Expect(reader.Page.Locator(".drawing :focus")).ToHaveCountAsync(0);
        await reader.PressAsync("Shift+Tab");
        var kept = await reader.Page.EvaluateAsync<string>("() => document.activeElement.dataset.mark");
        await reader.PressAsync("End");
        await IsOnAsync(reader, kept);
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData("/charts/russian-language-enrollment")]
    [InlineData("/charts/emigration")]
    [InlineData("/charts/military-spending-sipri?panels=on")]
    [InlineData("/charts/military-spending")]
    [InlineData("/charts/tv-channels")]
    [InlineData("/charts/compatriots-work")]
    public async Task EveryMark_OfADrawingOfEachKind_IsReachedByArrows(string path)
    {
        await using var reader = await host.OpenAsync(path);
        var marks = await reader.Marks.EvaluateAllAsync<string[]>("marks => marks.map(mark => mark.dataset.mark)");
        await EnterAsync(reader);
        var series = await reader.Page.Locator(".drawing:visible [data-series]:has([data-mark])").CountAsync();
        var reached = new HashSet<string>();
        // The walk begins with a document's series, below which others may lie.
        for (var line = 1; line < series; line++) await reader.PressAsync("ArrowDown");
        for (var line = 0; line < Math.Max(series, 1); line++)
        {
            await reader.PressAsync("Home");
            while (reached.Add(await reader.Page.Locator(":focus").GetAttributeAsync("data-mark") ?? ""))
                await reader.PressAsync("ArrowRight");
            Assert.InRange(await reader.Page.Locator(":focus").EvaluateAsync<double>(RingFrom), 0, 1);
            if (series > 0) await reader.PressAsync("ArrowUp");
        }
        Assert.Equal(marks.Order(), reached.Order());
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task ListOfBars_ByUpAndDown_IsWalkedInItsOrder()
    {
        await using var reader = await host.OpenAsync("/charts/tv-channels");
        await EnterAsync(reader);
        await IsOnAsync(
            reader, "tv-channels-kaz-2015-caiss17", "Domestic, all\n111 channels\nundated · CAISS 2017, p. 17 (inferred)");
        await reader.PressAsync("ArrowDown", "ArrowRight", "ArrowUp");
        await IsOnAsync(reader, "tv-channels-national-kaz-2015-caiss17");
        await reader.PressAsync("End");
        await IsOnAsync(
            reader, "tv-channels-foreign-kaz-2015-caiss17", "Foreign\n254 channels\nundated · CAISS 2017, p. 17 (inferred)");
        await reader.PressAsync("Enter");
        await Expect(reader.Receipt.Locator("h2")).ToBeFocusedAsync();
        await Expect(reader.Receipt).ToContainTextAsync("254 channels");
        await reader.PressAsync("Escape");
        await IsOnAsync(reader, "tv-channels-foreign-kaz-2015-caiss17");
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    public async Task Enter_OnAMark_OpensItsReceiptAndEscapeLeadsBack(int width, int height)
    {
        await using var reader = await host.OpenAsync("/charts/military-spending",
            o => o.ViewportSize = new ViewportSize { Width = width, Height = height });
        await EnterAsync(reader);
        await reader.PressAsync("End");
        await IsOnAsync(reader, "military-spending-rus-2017-or18");
        await reader.PressAsync("Enter");
        await reader.IsAtAsync("/charts/military-spending?figure=military-spending-rus-2017-or18");
        await Expect(reader.Receipt.Locator("h2")).ToBeFocusedAsync();
        await Expect(reader.Receipt).ToContainTextAsync("3,776 trillions. rubles");
        Assert.InRange(await reader.Mark("military-spending-rus-2017-or18").EvaluateAsync<double>(RingFrom), 0, 1);
        await reader.PressAsync("Escape");
        await reader.IsAtAsync("/charts/military-spending");
        await Expect(reader.Receipt).ToHaveCountAsync(0);
        await IsOnAsync(reader, "military-spending-rus-2017-or18");
        await reader.PressAsync("Enter");
        await Expect(reader.Receipt.Locator("h2")).ToBeFocusedAsync();
        await reader.PressAsync("Tab", "Enter");
        await Expect(reader.Receipt).ToHaveCountAsync(0);
        await IsOnAsync(reader, "military-spending-rus-2017-or18");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Projector_WithTheFocusInTheDrawing_WalksByArrowsAndTurnsByPageDown()
    {
        await using var reader = await host.OpenAsync("/charts/military-spending?projector=on",
            o => o.ViewportSize = Size.Projector);
        await EnterAsync(reader);
        await reader.PressAsync("ArrowRight");
        Assert.Equal("/charts/military-spending?projector=on", reader.Path);
        Assert.InRange(await reader.Page.Locator(":focus").EvaluateAsync<double>(RingFrom), 0, 1);
        await reader.PressAsync("PageDown");
        await reader.IsAtAsync("/charts/student-quotas?projector=on");
        await Expect(reader.Page.Locator("h1")).ToHaveTextAsync("Russian study grants for students from Kazakhstan");
        await reader.PressAsync("ArrowRight");
        await reader.IsAtAsync("/charts/emigration?projector=on");
        reader.AssertNoTrouble();
    }

    /// <summary>Tabs from the heading past the chart's actions to the drawing, which is one tab stop.</summary>
    private static async Task EnterAsync(Reader reader)
    {
        const int Actions = 10;
        await reader.Page.Locator("h1").EvaluateAsync("heading => { heading.tabIndex = -1; heading.focus(); }");
        for (var pressed = 0; pressed < Actions; pressed++)
        {
            await reader.PressAsync("Tab");
            if (await reader.Marks.And(reader.Page.Locator(":focus")).CountAsync() > 0) break;
        }
        await Expect(reader.Marks.And(reader.Page.Locator(":focus"))).ToHaveCountAsync(1);
    }

    /// <summary>The focus and the ring are at a mark, which is called so.</summary>
    private static async Task IsOnAsync(Reader reader, string id, string? name = null)
    {
        await Expect(reader.Mark(id)).ToBeFocusedAsync();
        Assert.InRange(await reader.Page.Locator(":focus").EvaluateAsync<double>(RingFrom), 0, 1);
        Assert.Equal(await reader.Mark(id).GetAttributeAsync("aria-label"), await reader.Tip.InnerTextAsync());
        if (name is not null) Assert.Equal(name, await reader.Mark(id).GetAttributeAsync("aria-label"));
    }
}
