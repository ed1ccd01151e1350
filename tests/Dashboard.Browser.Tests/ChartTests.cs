using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

public sealed class ChartTests(DashboardHost host)
{
    [Fact]
    public async Task Mark_Hovered_ShowsValueAndPage()
    {
        await using var reader = await host.OpenAsync("/charts/military-spending");
        await reader.Page.Locator(".plotly .scatterlayer .points path").First.HoverAsync(new() { Force = true });
        await Assertions.Expect(reader.Page.Locator(".hoverlayer")).ToContainTextAsync("2.8129 trillion roubles");
        await Assertions.Expect(reader.Page.Locator(".hoverlayer")).ToContainTextAsync("p. 199");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Mark_Clicked_OpensItsReceipt()
    {
        await using var reader = await host.OpenAsync("/charts/military-spending");
        var mark = reader.Page.Locator(".plotly .scatterlayer .points path").Last;
        await mark.HoverAsync(new() { Force = true });
        await Assertions.Expect(reader.Page.Locator(".hoverlayer")).ToContainTextAsync("3.776 trillion roubles");
        await mark.ClickAsync(new() { Force = true });
        var receipt = reader.Page.Locator(".receipt");
        await Assertions.Expect(receipt).ToContainTextAsync("3,776 trillions. rubles");
        await Assertions.Expect(receipt).ToContainTextAsync("provisional");
        await Assertions.Expect(receipt).ToContainTextAsync("Ospanova & Rakhmatulin 2018");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Mark_HoveredBeforeThereIsACircuit_ShowsValueAndPage()
    {
        await using var reader = await host.OpenAsync("/", interactive: false);
        await reader.Page.RouteAsync("**/_framework/blazor.web*", route => Task.CompletedTask);
        await reader.Page.GotoAsync("/charts/military-spending", new() { WaitUntil = WaitUntilState.Commit });
        await reader.Page.Locator(".early .scatterlayer .points path").First.HoverAsync(new() { Force = true });
        await Assertions.Expect(reader.Page.Locator(".early .hoverlayer")).ToContainTextAsync("p. 199");
        await Assertions.Expect(reader.Page.Locator(".plot-picture")).ToBeHiddenAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Mark_ClickedBeforeThereIsACircuit_OpensItsReceiptWhenItComes()
    {
        await using var reader = await host.OpenAsync("/", interactive: false);
        var circuit = new TaskCompletionSource();
        await reader.Page.RouteAsync("**/_framework/blazor.web*", async route =>
        {
            await circuit.Task;
            await route.ContinueAsync();
        });
        await reader.Page.GotoAsync("/charts/military-spending", new() { WaitUntil = WaitUntilState.Commit });
        var mark = reader.Page.Locator(".early .scatterlayer .points path").Last;
        await mark.HoverAsync(new() { Force = true });
        await Assertions.Expect(reader.Page.Locator(".early .hoverlayer")).ToContainTextAsync("3.776 trillion roubles");
        await mark.ClickAsync(new() { Force = true });
        circuit.SetResult();
        await Assertions.Expect(reader.Page.Locator(".receipt")).ToContainTextAsync("3,776 trillions. rubles");
        await Assertions.Expect(reader.Page.Locator(".early")).ToHaveCountAsync(0);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Row_ChosenByKeyboard_OpensItsReceipt()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas");
        await reader.Page.Locator(".figure-table .value").Nth(2).FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(reader.Page.Locator(".receipt")).ToContainTextAsync("planned");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".receipt .hint")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Country_Switched_ChangesAddressDrawingAndTable()
    {
        await using var reader = await host.OpenAsync("/charts/russian-language-enrollment");
        await Assertions.Expect(reader.Page.Locator(".plotly .scatterlayer .points path")).ToHaveCountAsync(6);
        await reader.Page.Locator(".filter[aria-label=Countries] a", new() { HasText = "Uzbekistan" }).ClickAsync();
        await reader.Page.WaitForURLAsync("**/charts/russian-language-enrollment?countries=UZB");
        await Assertions.Expect(reader.Page.Locator(".plotly .scatterlayer .points path")).ToHaveCountAsync(2);
        await Assertions.Expect(reader.Page.Locator(".figure-table tbody tr")).ToHaveCountAsync(3);
        await reader.Page.GoBackAsync();
        await Assertions.Expect(reader.Page.Locator(".plotly .scatterlayer .points path")).ToHaveCountAsync(6);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Year_Typed_ChangesAddressAndDrawing()
    {
        await using var reader = await host.OpenAsync("/charts/military-spending");
        var from = reader.Page.GetByLabel("From");
        // The router gives the focus to the heading of the first page; text typed in that moment goes nowhere.
        for (var tries = 0; tries < 3 && !reader.Path.EndsWith("from=2015", StringComparison.Ordinal); tries++)
        {
            await from.FillAsync("2015");
            await from.PressAsync("Tab");
            await reader.Page.WaitForTimeoutAsync(1500);
        }
        Assert.Equal("/charts/military-spending?from=2015", reader.Path);
        await Assertions.Expect(reader.Page.Locator(".plotly .scatterlayer .points path")).ToHaveCountAsync(6);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Supplementary_SwitchedOff_LeavesOnlyTheDocument()
    {
        await using var reader = await host.OpenAsync("/charts/emigration");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "shown", Exact = true }).ClickAsync();
        await reader.Page.WaitForURLAsync("**/charts/emigration?supplementary=off");
        await Assertions.Expect(reader.Page.Locator(".strip")).Not.ToContainTextAsync("Kursiv");
        // The bar's own mark and the arrow at its open end.
        await Assertions.Expect(reader.Page.Locator(".plotly .scatterlayer .points path")).ToHaveCountAsync(2);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Labels_OnAPhone_AreThinnedOutSoThatYearsDoNotTouch()
    {
        await using var reader = await host.OpenAsync("/charts/emigration", o => o.ViewportSize = new ViewportSize { Width = 390, Height = 844 });
        await reader.Page.WaitForFunctionAsync("""
            () => {
              const boxes = [...document.querySelectorAll('.plotly .xtick text')].map(t => t.getBoundingClientRect());
              return boxes.length > 1 && boxes.every((box, i) => i === 0 || box.left > boxes[i - 1].right + 4);
            }
            """);
        await Assertions.Expect(reader.Page.Locator(".plotly .annotation").Filter(new() { HasText = "All emigrants" })).ToBeVisibleAsync();
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    public async Task Citation_Copied_IsTheTextShown(int width, int height)
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas?sources=caiss-2017", o =>
        {
            o.Permissions = ["clipboard-read", "clipboard-write"];
            o.ViewportSize = new ViewportSize { Width = width, Height = height };
        });
        await reader.Page.Locator(".action-cite").ClickAsync();
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Copy: APA" }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator("#announcer")).ToHaveTextAsync("Citation copied.");
        Assert.Equal(
            await reader.Page.Locator("#cite-apa").TextContentAsync(),
            await reader.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        await Assertions.Expect(reader.Page.Locator("#cite-apa")).ToContainTextAsync("/charts/student-quotas?sources=caiss-2017");
        await reader.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(reader.Page.Locator("#cite-panel")).ToBeHiddenAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Citation_CopiedWithoutTheClipboard_IsCopiedFromTheSelection()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas", o => o.Permissions = ["clipboard-read", "clipboard-write"]);
        await reader.Page.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed')); }");
        await reader.Page.Locator(".action-cite").ClickAsync();
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Copy: GOST" }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator("#announcer")).ToHaveTextAsync("Citation copied.");
        Assert.Equal(
            await reader.Page.Locator("#cite-gost").TextContentAsync(),
            await reader.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task DataMenu_WithoutJavaScript_OpensAndGivesAFile()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas?from=2015", o => o.JavaScriptEnabled = false);
        await Assertions.Expect(reader.Page.Locator("#data-menu")).ToBeHiddenAsync();
        await reader.Page.Locator(".action-data").ClickAsync();
        await Assertions.Expect(reader.Page.Locator("#data-menu a")).ToHaveTextAsync(["CSV plain table", "XLSX workbook with sources and notes", "JSON for programs", "BibTeX this chart and its sources, for reference managers"]);
        var file = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator("#data-menu a").Nth(1).ClickAsync());
        Assert.Equal("student-quotas.xlsx", file.SuggestedFilename);
        Assert.EndsWith("/charts/student-quotas.xlsx?from=2015", file.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tv-channels")]
    [InlineData("compatriots-work")]
    public async Task EveryFilterOff_OfBarsOrCards_SaysThatNothingIsLeft(string slug)
    {
        await using var reader = await host.OpenAsync($"/charts/{slug}?from=1900&to=1901");
        await Assertions.Expect(reader.Page.Locator(".bars-empty")).ToHaveTextAsync("The filters leave no value to draw.");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Years_WithoutAValue_ShowThePictureThatSaysSo()
    {
        await using var reader = await host.OpenAsync("/charts/military-spending");
        await reader.CircuitAsync();
        await reader.Page.GetByRole(AriaRole.Spinbutton, new() { Name = "To" }).FillAsync("1901");
        await reader.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(reader.Page.Locator("#plot-military-spending")).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page.Locator(".plot-picture img").First).ToBeVisibleAsync();
        await reader.Page.WaitForFunctionAsync("() => [...document.querySelectorAll('.plot-picture img')].some(i => i.naturalWidth > 0 && i.currentSrc.includes('to=1901'))");
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Show everything" }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator("#plot-military-spending .points path")).ToHaveCountAsync(10);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task MalformedAddress_Opened_ShowsTheRestAndSaysWhatWasWrong()
    {
        await using var reader = await host.OpenAsync("/charts/military-spending?from=abc&to=2016&countries=XXX&colour=red");
        await Assertions.Expect(reader.Page.Locator(".problems li")).ToHaveCountAsync(3);
        await Assertions.Expect(reader.Page.Locator(".plotly .scatterlayer .points path")).ToHaveCountAsync(8);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task NavigationBetweenPages_WithinOneCircuit_DrawsEachChart()
    {
        await using var reader = await host.OpenAsync("/");
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Open: Military spending of Russia" }).ClickAsync();
        await reader.InteractiveAsync();
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Map", Exact = true }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator("#plot-map .points path")).ToHaveCountAsync(135);
        await reader.Page.GoBackAsync();
        await Assertions.Expect(reader.Page.Locator("#plot-military-spending .points path")).ToHaveCountAsync(10);
        reader.AssertNoTrouble();
    }
}
