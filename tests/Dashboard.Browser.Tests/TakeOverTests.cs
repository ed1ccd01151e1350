using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>What a reader has begun in the page goes on when the circuit draws it anew.</summary>
public sealed class TakeOverTests(DashboardHost host)
{
    [Fact]
    public async Task Text_TypedWhileTheCircuitComes_IsKeptWithCaretAndFocus()
    {
        await using var reader = await host.OpenAsync("/about", interactive: false);
        var circuit = await HoldCircuitAsync(reader);
        await reader.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        var box = reader.Page.GetByRole(AriaRole.Searchbox);
        await box.ClickAsync();
        await reader.Page.Keyboard.TypeAsync("Kv");
        await reader.Page.Keyboard.PressAsync("ArrowLeft");
        await box.EvaluateAsync("box => { window.before = box; }");
        circuit.SetResult();
        await reader.Page.WaitForFunctionAsync("() => !window.before.isConnected");
        await reader.Page.Keyboard.TypeAsync("y");
        await reader.CircuitAsync();
        // The router gives the focus to the heading after it has rendered.
        await reader.Page.WaitForTimeoutAsync(300);
        await reader.Page.Keyboard.TypeAsync("i");
        await Assertions.Expect(box).ToHaveValueAsync("Kyiv");
        await Assertions.Expect(box).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.WaitForURLAsync("**/search?q=Kyiv");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Year_TypedWhileTheCircuitComes_IsHeard(bool left)
    {
        await using var reader = await host.OpenAsync("/about", interactive: false);
        var circuit = await HoldCircuitAsync(reader);
        await reader.Page.GotoAsync("/charts/military-spending", new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        var from = reader.Page.GetByLabel("From");
        await from.ClickAsync();
        await reader.Page.Keyboard.TypeAsync("20");
        await from.EvaluateAsync("field => { window.before = field; }");
        if (left)
        {
            await reader.Page.Keyboard.TypeAsync("15");
            await reader.Page.Keyboard.PressAsync("Tab");
        }
        circuit.SetResult();
        await reader.Page.WaitForFunctionAsync("() => !window.before.isConnected");
        if (!left)
        {
            await reader.Page.Keyboard.TypeAsync("15");
            await reader.Page.Keyboard.PressAsync("Tab");
        }
        await reader.Page.WaitForURLAsync("**/charts/military-spending?from=2015");
        await Assertions.Expect(from).ToHaveValueAsync("2015");
    }

    [Fact]
    public async Task Heading_OfAPageThatIsOpened_HasTheFocusWhenNobodyTypes()
    {
        await using var reader = await host.OpenAsync("/about");
        await reader.CircuitAsync();
        await reader.Page.GetByRole(AriaRole.Searchbox).ClickAsync();
        await reader.Page.GetByRole(AriaRole.Navigation).GetByText("Sources").ClickAsync();
        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveTextAsync("Sources");
        await Assertions.Expect(reader.Page.Locator("h1")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("/charts/military-spending", "Export", AriaRole.Button)]
    [InlineData("/charts/military-spending", "Table", AriaRole.Link)]
    [InlineData("/map", "Central Asia", AriaRole.Button)]
    [InlineData("/sources", "CAISS 2017", AriaRole.Link)]
    public async Task Focus_ReachedWhileTheCircuitComes_StaysThere(string path, string name, AriaRole role)
    {
        await using var reader = await host.OpenAsync("/about", interactive: false);
        var circuit = await HoldCircuitAsync(reader);
        await reader.Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        var element = reader.Page.GetByRole(role, new() { Name = name }).Last;
        await element.FocusAsync();
        await element.EvaluateAsync("element => { window.before = element; }");
        circuit.SetResult();
        await reader.CircuitAsync();
        await reader.Page.WaitForFunctionAsync("() => !window.before.isConnected");
        await reader.Page.WaitForTimeoutAsync(300);
        await Assertions.Expect(element).ToBeFocusedAsync();
        reader.AssertNoTrouble();
    }

    private static async Task<TaskCompletionSource> HoldCircuitAsync(Reader reader)
    {
        var circuit = new TaskCompletionSource();
        await reader.Page.RouteAsync("**/blazor.web*.js", async route =>
        {
            await circuit.Task;
            await route.ContinueAsync();
        });
        return circuit;
    }
}
