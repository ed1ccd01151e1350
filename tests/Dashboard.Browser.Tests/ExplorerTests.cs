using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

public sealed class ExplorerTests(DashboardHost host)
{
    private const string Two = "/explore?series=military-spending-sipri/RUS/supplementary,emigration/KAZ/supplementary";

    [Fact]
    public async Task Years_DraggedInThePlot_BecomeTheAddressAndCanBeUndone()
    {
        await using var reader = await OpenAsync(Two);
        var box = (await reader.Page.Locator(".explore-drawing").BoundingBoxAsync())!;
        await reader.Page.Mouse.MoveAsync(box.X + (box.Width * 0.3f), box.Y + (box.Height * 0.2f));
        await reader.Page.Mouse.DownAsync();
        await reader.Page.Mouse.MoveAsync(box.X + (box.Width * 0.5f), box.Y + (box.Height * 0.2f), new() { Steps = 5 });
        await reader.Page.Mouse.UpAsync();
        await reader.IsAtAsync(new Regex("&from="));
        Assert.Matches(
            $"^{System.Text.RegularExpressions.Regex.Escape(Two)}&from=[0-9]{{4}}&to=[0-9]{{4}}$",
            Uri.UnescapeDataString(reader.Path));
        await reader.Page.GetByLabel("Undo", new() { Exact = true }).ClickAsync();
        await reader.IsAtAsync(new Regex("^((?!&from=).)*$"));
        Assert.Empty(reader.Troubles);
    }

    [Fact]
    public async Task Change_LeavesTheExplorerInItsPlace()
    {
        await using var reader = await OpenAsync(Two);
        const string Same = ".explorer[data-same] #explore-drawing[data-same]";
        await reader.Page.EvaluateAsync(
            """
            () => {
              for (const part of document.querySelectorAll('.explorer, #explore-drawing')) part.dataset.same = 'yes';
              window.settled = new Promise(done => document.addEventListener('pagesettled', done, { once: true }));
            }
            """);
        await reader.Page.Locator(".explore-scale input").Nth(1).ClickAsync();
        await reader.IsAtAsync(new Regex("&scale="));
        await reader.Page.EvaluateAsync("() => window.settled");
        // What comes in the place of another explorer comes after the page.
        await reader.Page.WaitForTimeoutAsync(1000);
        await Assertions.Expect(reader.Page.Locator(Same)).ToHaveCountAsync(1);
        await Assertions.Expect(reader.Page.Locator(".explorer > [role=status]")).ToContainTextAsync("Logarithmic");
        Assert.Empty(reader.Troubles);
    }

    [Fact]
    public async Task Series_FoundByKeyboard_IsAddedAndTakenBackByTheBrowser()
    {
        await using var reader = await OpenAsync(Two);
        await reader.Page.Locator(".explore-search input").ClickAsync();
        await reader.Page.Keyboard.TypeAsync("gdp share turkm");
        await Assertions.Expect(reader.Page.Locator(".explore-found b")).ToHaveTextAsync(["Share of GDP, Turkmenistan"]);
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        await reader.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(reader.Page.Locator(".explore-chip")).ToHaveCountAsync(3);
        await reader.IsAtAsync(new Regex("TKM"));
        await Assertions.Expect(reader.Page.Locator(".explore-search input")).ToHaveValueAsync("");
        await reader.Page.GoBackAsync();
        await Assertions.Expect(reader.Page.Locator(".explore-chip")).ToHaveCountAsync(2);
        Assert.Empty(reader.Troubles);
    }

    [Fact]
    public async Task Back_PressedWhileChangesAreFetched_ShowsWhatTheAddressSays()
    {
        const string Four = Two + ",military-spending-sipri/KAZ/supplementary,military-spending-sipri/KGZ/supplementary";
        await using var reader = await OpenAsync(Four);
        var chips = reader.Page.Locator(".explore-chip");
        await Assertions.Expect(chips).ToHaveCountAsync(4);
        await reader.Page.RouteAsync("**/explore?*", async route =>
        {
            await Task.Delay(700);
            await route.ContinueAsync();
        });
        foreach (var left in new[] { 3, 2 })
        {
            await chips.Last.GetByRole(AriaRole.Button).ClickAsync();
            await Assertions.Expect(chips).ToHaveCountAsync(left);
        }
        foreach (var shown in new[] { 3, 4 })
        {
            await reader.Page.EvaluateAsync("() => history.back()");
            await Assertions.Expect(chips).ToHaveCountAsync(shown);
        }
        Assert.Equal(Four, Uri.UnescapeDataString(reader.Path));
        Assert.Empty(reader.Troubles);
    }

    [Fact]
    public async Task Page_OfAPhone_IsNoWiderThanIt()
    {
        await using var reader = await OpenAsync(Two, o => o.ViewportSize = new() { Width = 390, Height = 844 });
        Assert.Equal(390, await reader.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Empty(reader.Troubles);
    }

    /// <summary>The circuit puts its page in the place of the one that was sent, under the hand of a quick reader.</summary>
    [Theory]
    [InlineData("/explore")]
    [InlineData(Two)]
    public async Task Search_TypedIntoBeforeTheCircuitCame_GoesOn(string path)
    {
        await using var reader = await host.OpenAsync("/about");
        var circuit = await OpenWaitingAsync(reader, path);
        await reader.Page.Locator(".explore-search input").ClickAsync();
        await reader.Page.Keyboard.TypeAsync("gdp share ");
        circuit.SetResult();
        await Assertions.Expect(reader.Page.Locator(Connected)).ToHaveCountAsync(1);
        await Assertions.Expect(reader.Page.Locator(".explore-search input")).ToBeFocusedAsync();
        await reader.Page.Keyboard.TypeAsync("turkm");
        await Assertions.Expect(reader.Page.Locator(".explore-found b")).ToHaveTextAsync(["Share of GDP, Turkmenistan"]);
        Assert.Empty(reader.Troubles);
    }

    [Fact]
    public async Task Button_UsedBeforeTheCircuitCame_KeepsTheFocus()
    {
        await using var reader = await host.OpenAsync("/about");
        var circuit = await OpenWaitingAsync(reader, Two);
        await reader.Page.Locator(".explore-remove").Nth(1).FocusAsync();
        circuit.SetResult();
        await Assertions.Expect(reader.Page.Locator(Connected)).ToHaveCountAsync(1);
        await Assertions.Expect(reader.Page.Locator(".explore-remove").Nth(1)).ToBeFocusedAsync();
        Assert.Empty(reader.Troubles);
    }

    private const string Connected = ".explorer[data-connected]";

    /// <summary>Opens the explorer without its circuit, which comes when the result is set.</summary>
    private static async Task<TaskCompletionSource> OpenWaitingAsync(Reader reader, string path)
    {
        var circuit = new TaskCompletionSource();
        await reader.Page.RouteAsync("**/_framework/blazor.web*", async request =>
        {
            await circuit.Task;
            await request.ContinueAsync();
        });
        await reader.Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        return circuit;
    }

    [Fact]
    public async Task Page_WithoutScripts_ShowsThePictureAndEveryValue()
    {
        await using var reader = await host.OpenAsync(Two, o => o.JavaScriptEnabled = false);
        await Assertions.Expect(reader.Page.Locator(".explore-picture .drawing[data-frame=wide]")).ToBeVisibleAsync();
        Assert.True(await reader.Page.Locator(".explore-table tbody tr").CountAsync() > 40);
    }

    private async Task<Reader> OpenAsync(string path, Action<BrowserNewContextOptions>? configure = null)
    {
        var reader = await host.OpenAsync(path, configure);
        await reader.Page.WaitForSelectorAsync(".explore-plot[data-ready]", new() { State = WaitForSelectorState.Attached });
        return reader;
    }
}
