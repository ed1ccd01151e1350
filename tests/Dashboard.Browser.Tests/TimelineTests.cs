using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>The timeline, its axis, filters and list.</summary>
public sealed class TimelineTests(DashboardHost host)
{
    /// <summary>Words of the drawing that cover each other or reach beyond it.</summary>
    private const string Meeting = """
        () => {
          const drawing = [...document.querySelectorAll('.timeline-plot .drawing')].find(d => d.clientWidth);
          const frame = drawing.getBoundingClientRect();
          const boxes = [...drawing.querySelectorAll('text')].map(t => [t.textContent, t.getBoundingClientRect()])
            .filter(([, b]) => b.right > frame.left && b.left < frame.right);
          const meet = ([, p], [, q]) => p.left < q.right && q.left < p.right && p.top < q.bottom - 2 && q.top < p.bottom - 2;
          const beyond = boxes.filter(([, b]) => b.left < frame.left - 1 || b.right > frame.right + 1);
          return [...beyond, ...boxes.filter((a, i) => boxes.slice(i + 1).some(b => meet(a, b)))].map(([text]) => text);
        }
        """;

    /// <summary>
    /// The marks that do not stand between the ticks of their year and the next, of which the last has no words.
    /// </summary>
    private const string Misplaced = """
        () => {
          const drawing = [...document.querySelectorAll('.timeline-plot .drawing')].find(d => d.clientWidth);
          const years = [...drawing.querySelectorAll('.pin > text')].filter(t => /^\d{4}$/.test(t.textContent));
          const ticks = Object.fromEntries(years.map(t => [t.textContent, t.parentNode.getScreenCTM().e]));
          return [...drawing.querySelectorAll('[data-mark]')].filter(mark => {
            const year = +mark.dataset.mark.slice(0, 4), { e } = mark.getScreenCTM();
            return !(ticks[year] <= e && e <= (ticks[year + 1] ?? drawing.getBoundingClientRect().right));
          }).map(mark => mark.dataset.mark);
        }
        """;

    [Theory]
    [InlineData(1440, 900, ColorScheme.Light)]
    [InlineData(800, 900, ColorScheme.Light)]
    [InlineData(390, 844, ColorScheme.Dark)]
    [InlineData(320, 568, ColorScheme.Light)]
    public async Task Timeline_Opened_DrawsEveryEventAndNoWordsMeet(int width, int height, ColorScheme scheme)
    {
        await using var reader = await host.OpenAsync(
            "/timeline", o => (o.ViewportSize, o.ColorScheme) = (new ViewportSize { Width = width, Height = height }, scheme));
        await Assertions.Expect(reader.Marks).ToHaveCountAsync(114);
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Meeting));
        var zoom = (await reader.Page.Locator(".zoom").BoundingBoxAsync())!;
        var drawing = (await reader.Page.Locator(".drawing:visible").BoundingBoxAsync())!;
        Assert.True(zoom.Y >= drawing.Y + drawing.Height, "the buttons cover the drawing");
        Assert.Equal(0, await reader.OverflowAsync());
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData("from=2004&to=2004", 1440)]
    [InlineData("from=2004&to=2005", 1440)]
    [InlineData("from=2004&to=2006", 390)]
    [InlineData("from=2014&to=2016", 1440)]
    public async Task Marks_OfFewYears_StandBetweenTheTicksOfTheirYear(string years, int width)
    {
        await using var reader = await host.OpenAsync(
            "/timeline?" + years, o => o.ViewportSize = new ViewportSize { Width = width, Height = 900 });
        await Assertions.Expect(reader.Marks).Not.ToHaveCountAsync(0);
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Misplaced));
        var words = await reader.Page.Locator(".drawing:visible .pin > text").AllTextContentsAsync();
        Assert.Equal(words.Where(w => w.Length == 4).Distinct(), words.Where(w => w.Length == 4));
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Meeting));
    }

    [Fact]
    public async Task Buttons_Pressed_ShowFewerYearsAndTheWholeAgain()
    {
        await using var reader = await host.OpenAsync("/timeline");
        var steps = await reader.Page.EvaluateAsync<int>("() => history.length");
        var height = (await reader.Page.Locator(".drawing:visible").BoundingBoxAsync())!.Height;
        foreach (var (button, years) in new[]
        {
            ("Zoom in", "?from=1999&to=2016"), ("Zoom in", "?from=2004&to=2012"), ("Earlier", "?from=2002&to=2010"),
            ("Zoom out", "?from=1998&to=2015"), ("Whole view", ""),
        })
        {
            await reader.Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
            await reader.IsAtAsync("/timeline" + years);
        }
        await Assertions.Expect(reader.Marks).ToHaveCountAsync(114);
        Assert.Equal(height, (await reader.Page.Locator(".drawing:visible").BoundingBoxAsync())!.Height);
        Assert.Equal(steps, await reader.Page.EvaluateAsync<int>("() => history.length"));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task WheelAndDrag_Rest_OnWholeYears()
    {
        await using var reader = await host.OpenAsync("/timeline?categories=politics");
        var drawing = reader.Page.Locator(".drawing:visible");
        await drawing.ScrollIntoViewIfNeededAsync();
        var box = (await drawing.BoundingBoxAsync())!;
        await reader.Page.Mouse.MoveAsync(box.X + (box.Width * 0.6f), box.Y + (box.Height / 2));
        await reader.Page.Keyboard.DownAsync("Control");
        for (var i = 0; i < 4; i++) await reader.Page.Mouse.WheelAsync(0, -100);
        await reader.Page.Keyboard.UpAsync("Control");
        await reader.IsAtAsync(new Regex(@"/timeline\?categories=politics&from=20\d\d&to=20\d\d$"));
        var before = reader.Path;
        await Assertions.Expect(reader.Page.Locator(".timeline-plot"))
            .ToHaveAttributeAsync("data-part", new Regex(@"^20\d\d 0 20\d\d 1$"));
        await reader.Page.Mouse.DownAsync();
        await reader.Page.Mouse.MoveAsync(box.X + (box.Width * 0.2f), box.Y + (box.Height / 2), new() { Steps = 6 });
        await reader.Page.Mouse.UpAsync();
        await reader.Page.WaitForFunctionAsync("before => location.pathname + location.search !== before", before);
        await Assertions.Expect(reader.Page.Locator(".timeline-plot"))
            .ToHaveAttributeAsync("data-part", new Regex(@$"^{From(reader)} 0 "));
        Assert.Equal(await reader.Page.Locator("[id^=event-]").CountAsync(), await reader.Marks.CountAsync());
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Moves_WithoutAScript_AreLinksAndNeverStick()
    {
        await using var reader = await host.OpenAsync("/timeline?from=2004&to=2005", o => o.JavaScriptEnabled = false);
        foreach (var (move, years) in new[]
        {
            ("in", "?from=2005&to=2005"), ("left", "?from=2004&to=2004"), ("right", "?from=2005&to=2005"),
            ("out", "?from=2005&to=2006"), ("whole", ""),
        })
        {
            await reader.Page.Locator($"[data-move={move}]").ClickAsync();
            await reader.IsAtAsync("/timeline" + years);
        }
    }

    [Fact]
    public async Task Years_WithoutEvents_KeepTheAxisToLeaveThemBy()
    {
        await using var reader = await host.OpenAsync("/timeline?categories=economy&from=2011&to=2012");
        await Assertions.Expect(reader.Page.Locator(".timeline-page")).ToContainTextAsync("No events match the filters.");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Whole view" }).ClickAsync();
        await reader.IsAtAsync("/timeline?categories=economy");
        await Assertions.Expect(reader.Marks).ToHaveCountAsync(3);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Mark_Clicked_LeadsToItsEntryAndLightsItBefore()
    {
        const string Id = "2016-recession-in-russia-caiss17";
        await using var reader = await host.OpenAsync("/timeline?categories=economy");
        await reader.Mark(Id).HoverAsync();
        await Assertions.Expect(reader.Tip).ToContainTextAsync("Economy");
        await Assertions.Expect(reader.Page.Locator("li[data-lit]")).ToHaveAttributeAsync("id", "event-" + Id);
        await reader.Mark(Id).ClickAsync();
        await reader.IsAtAsync("/timeline?categories=economy#event-" + Id);
        await Assertions.Expect(reader.Page.Locator("#event-" + Id)).ToHaveAttributeAsync("data-target", "yes");
        await Assertions.Expect(reader.Page.Locator("#event-" + Id)).ToBeInViewportAsync(new() { Ratio = 1 });
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Event_Chosen_StandsBesideThePlot()
    {
        await using var reader = await host.OpenAsync("/timeline", o => o.ViewportSize = Size.Laptop);
        foreach (var mark in new[] { "2008-war-russia-georgia-caiss17", "2016-recession-in-russia-caiss17" })
        {
            await reader.Mark(mark).ClickAsync();
            var (entry, plot) = (await Box("#event-" + mark), await Box(".timeline-plot .drawing:visible"));
            Assert.True(entry.X >= plot.X + plot.Width, "the entry is not beside the plot");
            Assert.InRange(entry.Y, 0, Size.Laptop.Height - 40);
            Assert.True(plot.Y + plot.Height > Size.Laptop.Height / 2f, "the plot has left the screen");
        }

        async Task<LocatorBoundingBoxResult> Box(string selector) => (await reader.Page.Locator(selector).BoundingBoxAsync())!;
    }

    [Fact]
    public async Task Filters_SwitchedOneByOne_ChangeAddressMarksAndList()
    {
        await using var reader = await host.OpenAsync("/timeline");
        await SwitchAsync(reader, "Categories", "Education", "/timeline?categories=education", 12);
        await SwitchAsync(reader, "Sources", "CAISS 2017", "/timeline?categories=education&sources=caiss-2017", 11);
        await SwitchAsync(
            reader, "Countries", "Kazakhstan", "/timeline?categories=education&countries=KAZ&sources=caiss-2017", 8);
        await reader.Page.GoBackAsync();
        await Assertions.Expect(reader.Marks).ToHaveCountAsync(11);
        reader.AssertNoTrouble();
    }

    private static string From(Reader reader) => Regex.Match(reader.Path, @"from=(\d+)").Groups[1].Value;

    private static async Task SwitchAsync(Reader reader, string filter, string name, string address, int events)
    {
        if (!await reader.Page.Locator("#timeline-filters").IsVisibleAsync())
            await reader.Page.Locator(".action-filters").ClickAsync();
        await reader.Page.Locator($".filter[aria-label={filter}] .toggle").Filter(new() { HasText = name }).ClickAsync();
        await reader.IsAtAsync(address);
        await Assertions.Expect(reader.Marks).ToHaveCountAsync(events);
        await Assertions.Expect(reader.Page.Locator("[id^=event-]")).ToHaveCountAsync(events);
    }
}
