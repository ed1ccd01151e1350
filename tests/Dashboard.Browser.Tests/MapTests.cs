using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

public sealed class MapTests(DashboardHost host)
{
    [Fact]
    public async Task World_Opened_DrawsEveryPlaceOverItsOutlines()
    {
        await using var reader = await host.OpenAsync("/map");
        await Assertions.Expect(reader.Page.Locator("#plot-map .points path")).ToHaveCountAsync(135);
        await Assertions.Expect(reader.Page.Locator("#plot-map .imagelayer image, #plot-map .layer-below image")).Not.ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page.Locator(".place-list .place")).ToHaveCountAsync(135);
        reader.AssertNoTrouble();
    }

    /// <summary>Lines and tables that are not seen at first wait for the drawing; here it never comes.</summary>
    [Fact]
    public async Task List_BeforeTheMapIsDrawn_IsWholeAsSoonAsTheReaderMoves()
    {
        await using var reader = await host.OpenAsync("/about");
        await reader.Page.RouteAsync("**/boot*.js", route => route.AbortAsync());
        await reader.Page.GotoAsync("/map");
        var (last, source) = (reader.Page.Locator(".place-list .place").Last, reader.Page.Locator(".source-list li").First);
        Assert.False(await last.IsVisibleAsync());
        Assert.False(await source.EvaluateAsync<bool>("item => item.checkVisibility()"));
        await reader.Page.Mouse.MoveAsync(600, 600);
        await reader.Page.Mouse.WheelAsync(0, 2000);
        await Assertions.Expect(last).ToBeVisibleAsync();
        await reader.Page.WaitForFunctionAsync("() => document.querySelector('.source-list li').checkVisibility()");
    }

    [Fact]
    public async Task Kind_Switched_LeavesItsPlacesOnMapAndList()
    {
        await using var reader = await host.OpenAsync("/map");
        await reader.CircuitAsync();
        await reader.Page.Locator(".filter-more summary").ClickAsync();
        await reader.Page.Locator(".toggle").Filter(new() { HasText = "Russkiy Mir centre" }).ClickAsync();
        await reader.Page.WaitForURLAsync("**/map?kinds=russkiy-mir-centre");
        await Assertions.Expect(reader.Page.Locator(".place-list .place")).ToHaveCountAsync(17);
        await Assertions.Expect(reader.Page.Locator("#plot-map .points path")).ToHaveCountAsync(17);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Country_Chosen_LeavesItsPlaces()
    {
        await using var reader = await host.OpenAsync("/map");
        await reader.Page.GetByLabel("Country").First.ClickAsync(new() { Force = true });
        await reader.Page.Locator(".mud-list-item").Filter(new() { HasText = "India" }).ClickAsync();
        await reader.Page.WaitForURLAsync("**/map?countries=IND");
        await Assertions.Expect(reader.Page.Locator(".place-list .place")).ToHaveCountAsync(5);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Place_ChosenInTheList_OpensItsReceipt()
    {
        await using var reader = await host.OpenAsync("/map");
        await reader.Page.Locator(".place").Filter(new() { HasText = "Kolkata" }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".receipt")).ToContainTextAsync("Calcutta");
        await Assertions.Expect(reader.Page.Locator(".receipt")).ToContainTextAsync("p. 4 (inferred), Chart 1");
    }

    [Fact]
    public async Task Mark_Clicked_OpensTheReceiptOfItsPlace()
    {
        await using var reader = await host.OpenAsync("/map?countries=PER");
        var mark = reader.Page.Locator("#plot-map .points path");
        await mark.HoverAsync(new() { Force = true });
        await Assertions.Expect(reader.Page.Locator("#plot-map .hoverlayer")).ToContainTextAsync("Lima, PERU");
        await mark.ClickAsync(new() { Force = true });
        await Assertions.Expect(reader.Page.Locator(".receipt")).ToContainTextAsync("Russian Centre of Science and Culture, Lima");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Map_OnAPhone_FillsItsFrameAndCoversNothing()
    {
        await using var reader = await host.OpenAsync("/map", o => o.ViewportSize = new ViewportSize { Width = 390, Height = 844 });
        await reader.Page.WaitForFunctionAsync("""
            () => {
              const box = selector => document.querySelector(selector).getBoundingClientRect();
              const drawing = box('#plot-map .main-svg'), frame = box('.map-plot'), kinds = box('.kinds');
              return Math.abs(drawing.height - frame.height) < 2 && Math.abs(frame.width / frame.height - 2.263) < 0.05 && kinds.top >= frame.bottom;
            }
            """);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Zoom_ByButtons_NarrowsAndRestoresTheRange()
    {
        await using var reader = await host.OpenAsync("/map");
        var whole = await WidthAsync(reader);
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Zoom in" }).ClickAsync();
        await reader.Page.WaitForFunctionAsync($"() => {Width} < {whole.ToString(System.Globalization.CultureInfo.InvariantCulture)} * 0.7");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Whole view" }).ClickAsync();
        await reader.Page.WaitForFunctionAsync($"() => {Width} > {whole.ToString(System.Globalization.CultureInfo.InvariantCulture)} * 0.95");
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData(1440, 900, 1)]
    [InlineData(390, 844, 0.9)]
    public async Task Map_OnTheFirstScreen_IsSeen(int width, int height, float share)
    {
        await using var reader = await host.OpenAsync("/map", o => o.ViewportSize = new ViewportSize { Width = width, Height = height });
        await Assertions.Expect(reader.Page.Locator(".map-plot")).ToBeInViewportAsync(new() { Ratio = share });
        Assert.Equal(0, await reader.OverflowAsync());
    }

    [Fact]
    public async Task Map_WithAFilterOnAPhone_IsNoWiderThanTheScreen()
    {
        await using var reader = await host.OpenAsync("/map?coverage=on", o => o.ViewportSize = new ViewportSize { Width = 390, Height = 844 });
        await Assertions.Expect(reader.Page.Locator(".find .reset")).ToBeVisibleAsync();
        Assert.Equal(0, await reader.OverflowAsync());
    }

    [Fact]
    public async Task Counts_BesidePrintedTotals_AreBothShown()
    {
        await using var reader = await host.OpenAsync("/map", interactive: false);
        var offices = reader.Page.Locator(".figure-table tbody tr").First;
        await Assertions.Expect(offices).ToContainTextAsync("91");
        await Assertions.Expect(offices).ToContainTextAsync("95");
    }

    [Fact]
    public async Task PrintedTotal_Chosen_OpensItsReceiptOnTheScreen()
    {
        await using var reader = await host.OpenAsync("/map");
        await reader.CircuitAsync();
        await reader.Page.Locator(".figures .figure-table .value").First.ClickAsync();
        var receipt = reader.Page.Locator(".figure-receipt .receipt");
        await Assertions.Expect(receipt).ToContainTextAsync("95");
        await Assertions.Expect(receipt).ToContainTextAsync("p. 4 (inferred)");
        await Assertions.Expect(receipt).ToBeInViewportAsync(new() { Ratio = 1 });
        await receipt.GetByRole(AriaRole.Button, new() { Name = "Close" }).First.ClickAsync();
        await Assertions.Expect(receipt).ToHaveCountAsync(0);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Row_Hovered_LightsItsMarkAndTheMarkItsRow()
    {
        await using var reader = await host.OpenAsync("/map?countries=IND");
        var row = reader.Page.Locator(".place[data-place=rs-mumbai]");
        await row.HoverAsync();
        await Assertions.Expect(reader.Page.Locator("#plot-map .hoverlayer")).ToContainTextAsync("Mumbai, INDIA");
        await reader.Page.Mouse.MoveAsync(2, 2);
        await Assertions.Expect(reader.Page.Locator("#plot-map .hoverlayer .hovertext")).ToHaveCountAsync(0);
        reader.AssertNoTrouble();
        await using var other = await host.OpenAsync("/map?countries=PER");
        await other.Page.Locator("#plot-map .points path").HoverAsync(new() { Force = true });
        await Assertions.Expect(other.Page.Locator(".place[data-place=rs-lima]")).ToHaveAttributeAsync("data-lit", "yes");
        other.AssertNoTrouble();
    }

    [Fact]
    public async Task Headings_OfTheListClicked_SortIt()
    {
        await using var reader = await host.OpenAsync("/map?countries=IND");
        await reader.CircuitAsync();
        var first = reader.Page.Locator(".place").First;
        foreach (var (order, sort, town) in new[] { ("?countries=IND&sort=town", "ascending", "Chennai"), ("?countries=IND&sort=town-descending", "descending", "Thiruvananthapuram") })
        {
            await reader.Page.Locator(".places thead a").Filter(new() { HasText = "Town" }).ClickAsync();
            await Assertions.Expect(reader.Page).ToHaveURLAsync(host.Address + "/map" + order);
            await Assertions.Expect(reader.Page.Locator($".places [aria-sort={sort}]")).ToHaveTextAsync("Town");
            await Assertions.Expect(first).ToContainTextAsync(town);
        }
        await first.Locator("button").PressAsync("Enter");
        await Assertions.Expect(reader.Page.Locator(".receipt h2")).ToContainTextAsync("Thiruvananthapuram");
        await reader.Page.Locator(".places thead a").Filter(new() { HasText = "Town" }).ClickAsync();
        await Assertions.Expect(reader.Page).ToHaveURLAsync(host.Address + "/map?countries=IND");
        await Assertions.Expect(reader.Page.Locator(".receipt h2")).ToContainTextAsync("Thiruvananthapuram");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Coverage_Chosen_ColoursCountriesAndMarksNone()
    {
        await using var reader = await host.OpenAsync("/map");
        await reader.Page.Locator(".toggle").Filter(new() { HasText = "Offices by country" }).ClickAsync();
        await reader.Page.WaitForURLAsync("**/map?coverage=on");
        await Assertions.Expect(reader.Page.Locator(".classes li")).ToHaveCountAsync(5);
        await Assertions.Expect(reader.Page.Locator("#plot-map .points path")).ToHaveCountAsync(78);
        await Assertions.Expect(reader.Page.Locator(".place-list .place")).ToHaveCountAsync(91);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Year_ByKeyboard_StepsThroughTheYears()
    {
        await using var reader = await host.OpenAsync("/map?kinds=joint-university&year=2000");
        await reader.CircuitAsync();
        await reader.Page.Locator(".year-range").PressAsync("ArrowRight");
        await Assertions.Expect(reader.Page).ToHaveURLAsync(host.Address + "/map?kinds=joint-university&year=2001");
        await reader.Page.Locator(".year-range").PressAsync("End");
        await Assertions.Expect(reader.Page).ToHaveURLAsync(host.Address + "/map?kinds=joint-university&year=2015");
        await Assertions.Expect(reader.Page.Locator(".place-list .place")).ToHaveCountAsync(3);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task YearAndSearch_WithoutAScript_AreForms()
    {
        await using var reader = await host.OpenAsync("/map?countries=KAZ", o => o.JavaScriptEnabled = false, interactive: false);
        await reader.Page.Locator(".year-form input[name=year]").FillAsync("2005");
        await reader.Page.Locator(".year-form button").ClickAsync();
        await reader.Page.WaitForURLAsync("**/map?countries=KAZ&year=2005");
        await reader.Page.Locator(".place-search input[name=q]").FillAsync("astana");
        await reader.Page.Locator(".place-search input[name=q]").PressAsync("Enter");
        await reader.Page.WaitForURLAsync("**/map?countries=KAZ&year=2005&q=astana");
        await Assertions.Expect(reader.Page.Locator(".place-list")).ToContainTextAsync("Astana");
    }

    private const string Width = "(r => r[1] - r[0])(document.getElementById('plot-map')._fullLayout.xaxis.range)";

    private static Task<double> WidthAsync(Reader reader) => reader.Page.EvaluateAsync<double>($"() => {Width}");
}
