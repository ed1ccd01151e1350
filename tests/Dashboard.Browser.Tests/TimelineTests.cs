using System.Globalization;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

public sealed class TimelineTests(DashboardHost host)
{
    private const string Marks = "#plot-timeline .points path";
    private const string Width = "(r => r[1] - r[0])(document.getElementById('plot-timeline')._fullLayout.xaxis.range)";
    private const string Covered = """
        () => {
          const box = document.querySelector('.zoom').getBoundingClientRect();
          return [...document.querySelectorAll('#plot-timeline .points path')].map(m => m.getBoundingClientRect())
            .filter(m => m.right > box.left && m.left < box.right && m.bottom > box.top && m.top < box.bottom).length;
        }
        """;

    [Theory]
    [InlineData(1440, 900, ColorScheme.Light)]
    [InlineData(1440, 900, ColorScheme.Dark)]
    [InlineData(390, 844, ColorScheme.Light)]
    [InlineData(390, 844, ColorScheme.Dark)]
    public async Task Timeline_Opened_DrawsEveryEventUncoveredInItsFrame(int width, int height, ColorScheme scheme)
    {
        await using var reader = await host.OpenAsync("/timeline", o => (o.ViewportSize, o.ColorScheme) = (new ViewportSize { Width = width, Height = height }, scheme));
        await Assertions.Expect(reader.Page.Locator(Marks)).ToHaveCountAsync(109);
        await Assertions.Expect(reader.Page.Locator("#plot-timeline .ytick text")).ToHaveTextAsync(
            ["Organisations", "Agreements and visits", "Military", "Education", "Language", "Culture and media", "Economy", "Politics", "Ideas"]);
        await reader.Page.WaitForFunctionAsync("""
            () => {
              const box = selector => document.querySelector(selector).getBoundingClientRect();
              const drawing = box('#plot-timeline .main-svg'), frame = box('.timeline-plot');
              const labels = [...document.querySelectorAll('#plot-timeline .ytick text')].map(t => t.getBoundingClientRect());
              return Math.abs(drawing.width - frame.width) < 2 && Math.abs(drawing.height - frame.height) < 2 && labels.every(l => l.left >= frame.left);
            }
            """);
        Assert.Equal(0, await reader.Page.EvaluateAsync<int>(Covered));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Zoom_ByButtonsKeyboardAndWheel_NarrowsAndRestoresTheYears()
    {
        await using var reader = await host.OpenAsync("/timeline");
        var whole = await reader.Page.EvaluateAsync<double>($"() => {Width}");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Zoom in" }).ClickAsync();
        await WidthAsync(reader, "<", whole * 0.7);
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Zoom out" }).FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await WidthAsync(reader, ">", whole * 0.95);
        await reader.Page.Locator("#plot-timeline .nsewdrag").HoverAsync();
        await reader.Page.Mouse.WheelAsync(0, -300);
        await WidthAsync(reader, "<", whole * 0.95);
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Whole view" }).FocusAsync();
        await reader.Page.Keyboard.PressAsync("Space");
        await WidthAsync(reader, ">", whole * 0.99);
        Assert.Equal(whole, await reader.Page.EvaluateAsync<double>($"() => {Width}"), 3);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Filters_SwitchedOneByOne_ChangeAddressMarksAndList()
    {
        await using var reader = await host.OpenAsync("/timeline");
        await SwitchAsync(reader, "Categories", "Education", "/timeline?categories=education", 12);
        await SwitchAsync(reader, "Sources", "CAISS 2017", "/timeline?categories=education&sources=caiss-2017", 11);
        await SwitchAsync(reader, "Countries", "Kazakhstan", "/timeline?categories=education&countries=KAZ&sources=caiss-2017", 8);
        await reader.Page.GoBackAsync();
        await Assertions.Expect(reader.Page.Locator(Marks)).ToHaveCountAsync(11);
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Show everything" }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator(Marks)).ToHaveCountAsync(109);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Years_Typed_ChangeAddressMarksAndList()
    {
        await using var reader = await host.OpenAsync("/timeline?categories=economy");
        var from = reader.Page.GetByLabel("From");
        // What is typed just when the page learns its theme is drawn over.
        for (var attempt = 0; attempt < 5 && !reader.Page.Url.EndsWith("&from=2016", StringComparison.Ordinal); attempt++)
        {
            await from.FillAsync("2016");
            await from.PressAsync("Tab");
            await reader.Page.WaitForTimeoutAsync(1000);
        }
        Assert.EndsWith("/timeline?categories=economy&from=2016", reader.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(reader.Page.Locator(Marks)).ToHaveCountAsync(1);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Mark_Clicked_LeadsToItsEntry()
    {
        await using var reader = await host.OpenAsync("/timeline?categories=politics&from=2020");
        var mark = reader.Page.Locator(Marks).First;
        await mark.HoverAsync(new() { Force = true });
        await Assertions.Expect(reader.Page.Locator("#plot-timeline .hoverlayer")).ToContainTextAsync("Politics · ");
        // A plot that is fitted to its frame just then forgets what the pointer is on, and a click is one on nothing.
        for (var attempt = 0; attempt < 5 && !reader.Page.Url.Contains("#event-", StringComparison.Ordinal); attempt++)
        {
            await mark.HoverAsync(new() { Force = true });
            await mark.ClickAsync(new() { Force = true });
            await reader.Page.WaitForTimeoutAsync(1000);
        }
        Assert.Contains("/timeline?categories=politics&from=2020#event-", reader.Page.Url, StringComparison.Ordinal);
        var entry = reader.Page.Locator("li" + new Uri(reader.Page.Url).Fragment);
        await Assertions.Expect(entry).ToHaveAttributeAsync("data-chosen", "yes");
        await Assertions.Expect(entry).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(entry).Not.ToHaveCSSAsync("background-color", "rgba(0, 0, 0, 0)");
        reader.AssertNoTrouble();
    }

    private static async Task SwitchAsync(Reader reader, string filter, string name, string address, int events)
    {
        await reader.Page.Locator($".filter[aria-label={filter}] .toggle").Filter(new() { HasText = name }).ClickAsync();
        await reader.Page.WaitForURLAsync("**" + address);
        await Assertions.Expect(reader.Page.Locator(Marks)).ToHaveCountAsync(events);
        await Assertions.Expect(reader.Page.Locator("[id^=event-]")).ToHaveCountAsync(events);
    }

    private static Task WidthAsync(Reader reader, string comparison, double years) =>
        reader.Page.WaitForFunctionAsync($"() => {Width} {comparison} {years.ToString(CultureInfo.InvariantCulture)}");
}
