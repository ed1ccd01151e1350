using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>
/// The explorer's connection ends or never comes: the page says so in words, stays, and is whole again when the server answers.
/// </summary>
public sealed class ConnectionTests(DashboardHost host)
{
    private const string Explored = "/explore?series=student-quotas/KAZ/caiss-2017,military-spending-sipri/RUS/supplementary";
    private const string Connected = ".explorer[data-connected]";
    private const float LongestWait = 60_000;

    [Fact]
    public async Task Server_StoppedAndStartedAgain_GivesTheExplorerBackAtItsAddress()
    {
        var server = host.Start(0);
        try
        {
            var address = DashboardHost.AddressOf(server);
            await using var reader = await host.OpenAsync(Explored, address: address);
            await reader.Page.WaitForSelectorAsync(Connected);
            await reader.Page.Locator(".explore-scale input").Nth(1).ClickAsync();
            await reader.IsAtAsync(new Regex("&scale=log$"));
            await reader.SignDocumentAsync();

            await server.DisposeAsync();
            await Expect(Said(reader)).ToContainTextAsync("lost", new() { Timeout = LongestWait });
            await Expect(reader.Page.Locator(".explore-table tbody tr").First).ToBeVisibleAsync();
            await reader.AssertSameDocumentAsync();

            server = host.Start(new Uri(address).Port);
            await reader.Page.WaitForFunctionAsync(
                "() => !window.signed && document.querySelector('.explorer[data-connected]')", null,
                new() { Timeout = LongestWait });
            await Expect(Said(reader)).ToBeHiddenAsync();
            await reader.IsAtAsync(Explored + "&scale=log");
            await reader.Page.Locator(".explore-scale input").Nth(0).ClickAsync();
            await reader.IsAtAsync(Explored);
        }
        finally
        {
            await server.DisposeAsync();
        }
    }

    [Fact]
    public async Task Connection_ThatIsRefused_IsSaidOnceAndThePageStays()
    {
        await using var reader = await host.OpenAsync("/about");
        await reader.Page.RouteAsync("**/_blazor**", route => route.FulfillAsync(new() { Status = 404 }));
        await reader.Page.GotoAsync(Explored);
        await reader.SignDocumentAsync();
        await Expect(Said(reader)).ToContainTextAsync("could not be connected", new() { Timeout = LongestWait });
        await Expect(reader.Page.Locator(".explore-plot .drawing:visible")).ToBeVisibleAsync();
        await reader.AssertSameDocumentAsync();
        await reader.Page.UnrouteAsync("**/_blazor**");
        await reader.Page.Locator(".connection a").ClickAsync();
        await reader.Page.WaitForSelectorAsync(Connected);
        await reader.IsAtAsync(Explored);
        await Expect(Said(reader)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Network_GoneForAWhile_TakesNothingFromTheExplorer()
    {
        await using var line = new CutLine(host.Address);
        await using var reader = await host.OpenAsync(Explored, address: line.Address);
        await reader.Page.WaitForSelectorAsync(Connected);
        await reader.SignDocumentAsync();
        await reader.Page.Locator(".explore-search input").FillAsync("turkm");
        line.Cut();
        await Expect(Said(reader)).ToContainTextAsync("lost", new() { Timeout = LongestWait });
        await Expect(reader.Page.Locator(".explore-table tbody tr").First).ToBeVisibleAsync();
        line.Mend();
        await Expect(Said(reader)).ToBeHiddenAsync(new() { Timeout = LongestWait });
        await Expect(reader.Page.Locator(".explore-search input")).ToHaveValueAsync("turkm");
        await reader.PressAsync("Escape");
        await GoesOnAsync(reader);
    }

    [Fact]
    public async Task Page_ThatSleptWhileTheNetworkWasGone_GoesOn()
    {
        await using var line = new CutLine(host.Address);
        await using var reader = await host.OpenAsync(Explored, address: line.Address);
        await reader.Page.WaitForSelectorAsync(Connected);
        await reader.SignDocumentAsync();
        var protocol = await reader.Page.Context.NewCDPSessionAsync(reader.Page);
        await protocol.SendAsync("Page.setWebLifecycleState", new() { ["state"] = "frozen" });
        line.Cut();
        await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);
        line.Mend();
        await protocol.SendAsync("Page.setWebLifecycleState", new() { ["state"] = "active" });
        await GoesOnAsync(reader);
    }

    /// <summary>Nothing is said any more, and what is chosen is drawn, in the same document.</summary>
    private static async Task GoesOnAsync(Reader reader)
    {
        await Expect(Said(reader)).ToBeHiddenAsync(new() { Timeout = LongestWait });
        await reader.Page.Locator(".explore-scale input").Nth(1).ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(new Regex("&scale=log$"), new() { Timeout = LongestWait });
        await reader.AssertSameDocumentAsync();
    }

    private static ILocator Said(Reader reader) => reader.Page.Locator(".connection p");
}
