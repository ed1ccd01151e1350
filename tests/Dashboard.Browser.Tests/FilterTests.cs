using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>Filters, tabs, orders and years are links and forms that change the page in its place.</summary>
public sealed class FilterTests(DashboardHost host)
{
    private const string Enrollment = "/charts/russian-language-enrollment";

    [Theory]
    [InlineData(1440, 700)]
    [InlineData(390, 844)]
    public async Task Country_Switched_ChangesThePageInItsPlace(int width, int height)
    {
        await using var reader = await host.OpenAsync(Enrollment,
            o => o.ViewportSize = new ViewportSize { Width = width, Height = height });
        await reader.SignDocumentAsync();
        await Expect(reader.Marks).ToHaveCountAsync(6);
        var toggle = reader.Page.Locator(".filter[aria-label=Countries] a", new() { HasText = "Uzbekistan" });
        var other = reader.Page.Locator(".filter[aria-label=Countries] a", new() { HasText = "Turkmenistan" });
        await Expect(other).ToHaveAttributeAsync("aria-pressed", "true");
        await toggle.EvaluateAsync("toggle => scrollTo(0, scrollY + toggle.getBoundingClientRect().bottom - innerHeight + 40)");
        var before = await reader.ScrolledAsync();
        await toggle.ClickAsync();
        await reader.IsAtAsync(Enrollment + "?countries=UZB");
        await Expect(reader.Marks).ToHaveCountAsync(2);
        await Expect(reader.Page.Locator(".figure-table tbody tr")).ToHaveCountAsync(3);
        await Expect(other).ToHaveAttributeAsync("aria-pressed", "false");
        await Expect(toggle).ToBeFocusedAsync();
        Assert.Equal(before, await reader.ScrolledAsync());
        await reader.Page.GoBackAsync();
        await Expect(reader.Marks).ToHaveCountAsync(6);
        await Expect(other).ToHaveAttributeAsync("aria-pressed", "true");
        await reader.Page.GoForwardAsync();
        await Expect(reader.Marks).ToHaveCountAsync(2);
        await Expect(other).ToHaveAttributeAsync("aria-pressed", "false");
        await reader.AssertSameDocumentAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Filters_ByKeyboardOneAfterAnother_NeedNoWayBack()
    {
        await using var reader = await host.OpenAsync(Enrollment);
        var countries = reader.Page.Locator(".filter[aria-label=Countries] a");
        await countries.First.FocusAsync();
        await reader.PressAsync("Enter");
        await Expect(countries.Nth(1)).ToHaveAttributeAsync("aria-pressed", "false");
        await reader.PressAsync("Tab", "Enter");
        await Expect(countries.Nth(1)).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(countries.Nth(1)).ToBeFocusedAsync();
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData("Tab")]
    [InlineData("Enter")]
    public async Task Year_Typed_ChangesAddressAndDrawingOnce(string key)
    {
        await using var reader = await host.OpenAsync("/charts/military-spending");
        await reader.SignDocumentAsync();
        await reader.Page.GetByLabel("From").ClickAsync();
        await reader.Page.Keyboard.TypeAsync("2015");
        await reader.PressAsync(key);
        await reader.IsAtAsync("/charts/military-spending?from=2015");
        await Expect(reader.Marks).ToHaveCountAsync(6);
        await Expect(reader.Page.GetByLabel("From")).ToHaveValueAsync("2015");
        await reader.Page.GetByLabel("To", new() { Exact = true }).FillAsync("2016");
        await reader.PressAsync(key);
        await reader.IsAtAsync("/charts/military-spending?from=2015&to=2016");
        await Expect(reader.Marks).ToHaveCountAsync(4);
        await reader.Page.GoBackAsync();
        await reader.IsAtAsync("/charts/military-spending?from=2015");
        await Expect(reader.Marks).ToHaveCountAsync(6);
        await reader.Page.GoBackAsync();
        await reader.IsAtAsync("/charts/military-spending");
        await Expect(reader.Page.GetByLabel("From")).ToHaveValueAsync("");
        await reader.AssertSameDocumentAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Year_ThatIsNone_IsSaidByTheFieldAndChangesNothing()
    {
        await using var reader = await host.OpenAsync("/charts/military-spending");
        await reader.Page.GetByLabel("From").FillAsync("20155");
        await reader.PressAsync("Tab");
        Assert.False(await reader.Page.GetByLabel("From").EvaluateAsync<bool>("field => field.checkValidity()"));
        Assert.Equal("/charts/military-spending", reader.Path);
        await Expect(reader.Marks).ToHaveCountAsync(10);
    }

    [Fact]
    public async Task Years_WithoutAValue_SaySoInTheDrawing()
    {
        await using var reader = await host.OpenAsync("/charts/military-spending");
        await reader.Page.GetByLabel("To", new() { Exact = true }).FillAsync("1901");
        await reader.PressAsync("Enter");
        await reader.IsAtAsync("/charts/military-spending?to=1901");
        await Expect(reader.Marks).ToHaveCountAsync(0);
        await Expect(reader.Page.Locator(".drawing:visible")).ToContainTextAsync("No values match the filters.");
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Show everything" }).ClickAsync();
        await Expect(reader.Marks).ToHaveCountAsync(10);
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData("humanitarian-aid")]
    [InlineData("language-courses")]
    public async Task Years_WithoutAValueOfBars_SaySoInTheDrawing(string slug)
    {
        await using var reader = await host.OpenAsync($"/charts/{slug}?from=1900&to=1901");
        await Expect(reader.Page.Locator(".drawing:visible")).ToContainTextAsync("No values match the filters.");
        reader.AssertNoTrouble();
    }

    /// <summary>No year leaves out what has none.</summary>
    [Fact]
    public async Task Years_OutsideAllValues_LeaveUndatedFigures()
    {
        await using var reader = await host.OpenAsync("/charts/tv-channels?from=1900&to=1901");
        await Expect(reader.Page.Locator(".drawing:visible")).ToContainTextAsync("111");
        await Expect(reader.Page.Locator(".notes").First).ToContainTextAsync("Undated figures are always shown");
        reader.AssertNoTrouble();
    }

    /// <summary>In print, in forced colours, to a reader who tells colours badly.</summary>
    [Theory]
    [InlineData(".filters .toggle[data-on]", "::before", "✓")]
    [InlineData("#table [aria-sort=descending] .sort", "::after", "↓")]
    public async Task Choice_OfAFilterOrOrder_ShowsWithoutColour(string chosen, string part, string sign)
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas?sources=caiss-2017&sort=value-descending");
        var content = await reader.Page.Locator(chosen).First.EvaluateAsync<string>(
            "(element, part) => getComputedStyle(element, part).content", part);
        Assert.Contains(sign, content, StringComparison.Ordinal);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Supplementary_SwitchedOff_LeavesOnlyTheDocument()
    {
        await using var reader = await host.OpenAsync("/charts/emigration");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "shown", Exact = true }).ClickAsync();
        await reader.IsAtAsync("/charts/emigration?supplementary=off");
        await Expect(reader.Page.Locator(".strip")).Not.ToContainTextAsync("Kursiv");
        await Expect(reader.Marks).ToHaveCountAsync(1);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Heading_OfTheTableClicked_SortsItAndStaysAtTheTable()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas");
        await reader.SignDocumentAsync();
        var heading = reader.Page.Locator(".figure-table .sort", new() { HasText = "Value" });
        var values = reader.Page.Locator(".figure-table .value");
        await heading.ClickAsync();
        await Expect(reader.Page.Locator(".figure-table [aria-sort=ascending]")).ToHaveTextAsync("Value");
        await Expect(values.First).ToHaveTextAsync("2 times");
        await Expect(values.Nth(1)).ToHaveTextAsync("150 grants");
        await Expect(heading).ToBeFocusedAsync();
        await Expect(heading).ToBeInViewportAsync();
        await heading.ClickAsync();
        await Expect(reader.Page.Locator(".figure-table [aria-sort=descending]")).ToHaveTextAsync("Value");
        await Expect(values.First).ToHaveTextAsync("450 grants");
        await heading.ClickAsync();
        await Expect(reader.Page.Locator(".figure-table [aria-sort]")).ToHaveCountAsync(0);
        await Expect(values.First).ToHaveTextAsync("200 grants");
        await reader.AssertSameDocumentAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Tabs_OfAChart_ShowItsSidesWithTheSameFilters()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas?from=2015");
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Table", Exact = true }).ClickAsync();
        await reader.IsAtAsync("/charts/student-quotas?from=2015&view=table");
        await Expect(reader.Page.Locator(".drawing")).ToHaveCountAsync(0);
        await Expect(reader.Page.Locator(".figure-table tbody tr")).Not.ToHaveCountAsync(0);
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Sources", Exact = true }).Last.ClickAsync();
        await reader.IsAtAsync("/charts/student-quotas?from=2015&view=sources");
        await Expect(reader.Page.Locator(".source-list li").First).ToBeVisibleAsync();
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Chart", Exact = true }).ClickAsync();
        await Expect(reader.Marks).ToHaveCountAsync(5);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Label_OfASeriesClicked_PutsItInFocusAndOutAgain()
    {
        await using var reader = await host.OpenAsync("/charts/military-spending-sipri");
        var label = reader.Page.Locator(".drawing:visible .focus", new() { HasText = "Tajikistan" });
        await label.ClickAsync();
        await reader.IsAtAsync("/charts/military-spending-sipri?focus=TJK");
        await Expect(reader.Page.Locator(".subtitle")).ToContainTextAsync("In focus: Tajikistan");
        await Expect(reader.Page.Locator(".filter[aria-label=Focus] a", new() { HasText = "Tajikistan" }))
            .ToHaveAttributeAsync("aria-pressed", "true");
        var own = await StrokesAsync(reader, "/TJK/");
        var other = await StrokesAsync(reader, "/KAZ/");
        Assert.True(own.Min() > other.Max(), "the line in focus is the thickest");
        await label.ClickAsync();
        await reader.IsAtAsync("/charts/military-spending-sipri");
        await reader.Page.Locator(".filter[aria-label=Focus] a", new() { HasText = "Kazakhstan" }).ClickAsync();
        await reader.IsAtAsync("/charts/military-spending-sipri?focus=KAZ");
        await Expect(reader.Page.Locator(".subtitle")).ToContainTextAsync("In focus: Kazakhstan");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Text_TypedIntoTheSearchBox_IsKeptWhenAFilterIsClicked()
    {
        await using var reader = await host.OpenAsync(Enrollment);
        var box = reader.Page.GetByRole(AriaRole.Searchbox);
        await box.FillAsync("Kyi");
        await reader.Page.Locator(".filter[aria-label=Countries] a", new() { HasText = "Uzbekistan" }).ClickAsync();
        await Expect(reader.Marks).ToHaveCountAsync(2);
        await Expect(box).ToHaveValueAsync("Kyi");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task FilterClicked_InANewTab_LeavesThisPageAsItWas()
    {
        await using var reader = await host.OpenAsync(Enrollment);
        var toggle = reader.Page.Locator("a.toggle[href*='countries=UZB']");
        var tab = await reader.Page.Context.RunAndWaitForPageAsync(
            () => toggle.ClickAsync(new() { Modifiers = [KeyboardModifier.Control] }));
        await Expect(tab).ToHaveURLAsync(host.Address + Enrollment + "?countries=UZB");
        Assert.Equal(Enrollment, reader.Path);
        reader.AssertNoTrouble();
    }

    private static Task<double[]> StrokesAsync(Reader reader, string series) =>
        reader.Page.Locator($".drawing:visible [data-series*='{series}'] > path")
            .EvaluateAllAsync<double[]>("lines => lines.map(line => parseFloat(getComputedStyle(line).strokeWidth))");
}
