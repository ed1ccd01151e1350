namespace Dashboard.Browser.Tests;

/// <summary>Whole tasks by keyboard alone.</summary>
public sealed class KeyboardTests(DashboardHost host)
{
    private const string Chart = "/charts/russian-language-enrollment";
    private const string Figure = "russian-language-enrollment-uzb-2011-caiss17";

    [Fact]
    public async Task Figure_IsFoundFilteredReadExportedAndProjected()
    {
        await using var reader = await host.OpenAsync("/");
        await TabToAsync(reader, ".search input");
        await reader.Page.Keyboard.TypeAsync("Enrollment");
        await reader.PressAsync("Enter");
        await reader.IsAtAsync("/search?q=Enrollment");
        await TabToAsync(reader, $"main a[href='{Chart}']");
        await reader.PressAsync("Enter");
        await reader.IsAtAsync(Chart);
        await FilterAsync(reader);
        await ReadReceiptAsync(reader);
        await ExportAsync(reader);
        await ProjectAsync(reader);
        reader.AssertNoTrouble();
    }

    private static async Task FilterAsync(Reader reader)
    {
        await Expect(reader.Page.Locator("h1")).ToBeFocusedAsync();
        await TabToAsync(reader, ".toggle[href$='countries=UZB']");
        await reader.PressAsync("Enter");
        await reader.IsAtAsync(Chart + "?countries=UZB");
        await Expect(reader.Marks).ToHaveCountAsync(2);
        await Expect(reader.Page.Locator(".toggle:focus")).ToHaveTextAsync("Uzbekistan");
    }

    private static async Task ReadReceiptAsync(Reader reader)
    {
        await TabToAsync(reader, "[data-mark]", "Shift+Tab");
        await reader.PressAsync("End", "Enter");
        await Expect(reader.Receipt.Locator("h2")).ToBeFocusedAsync();
        await Expect(reader.Receipt.Locator("dd").First).ToHaveTextAsync("221,000 students");
        await reader.PressAsync("Escape");
        await Expect(reader.Mark(Figure)).ToBeFocusedAsync();
    }

    private static async Task ExportAsync(Reader reader)
    {
        await TabToAsync(reader, ".action-export");
        await reader.PressAsync("Enter");
        await Expect(reader.Page.Locator("#export-panel")).ToBeVisibleAsync();
        await TabToAsync(reader, "#export-panel [name=format]");
        await reader.PressAsync("ArrowRight");
        await TabToAsync(reader, "#export-panel .action-save");
        var file = await reader.Page.RunAndWaitForDownloadAsync(() => reader.PressAsync("Enter"));
        Assert.Equal("russian-language-enrollment-uzb.svg", file.SuggestedFilename);
        await reader.PressAsync("Escape");
        await Expect(reader.Page.Locator(".action-export")).ToBeFocusedAsync();
    }

    private static async Task ProjectAsync(Reader reader)
    {
        await TabToAsync(reader, ".action-project");
        await reader.PressAsync("Enter");
        await reader.IsAtAsync(Chart + "?countries=UZB&projector=on");
        await Expect(reader.Page.Locator("main.projector")).ToBeVisibleAsync();
        // In full screen the browser keeps Escape for itself.
        await TabToAsync(reader, ".projector-bar a:nth-of-type(2)");
        await reader.PressAsync("Enter");
        await reader.IsAtAsync(Chart + "?countries=UZB");
        await Expect(reader.Page.Locator(".bar")).ToBeVisibleAsync();
    }

    /// <summary>Tabs until what is wanted has the focus, as a reader who looks for it does.</summary>
    private static async Task TabToAsync(Reader reader, string selector, string key = "Tab")
    {
        for (var stop = 0; stop < 80; stop++)
        {
            await reader.PressAsync(key);
            if (await reader.Page.EvaluateAsync<bool>("wanted => document.activeElement.matches(wanted)", selector)) return;
        }
        Assert.Fail($"80 times {key} did not lead to {selector}");
    }
}
