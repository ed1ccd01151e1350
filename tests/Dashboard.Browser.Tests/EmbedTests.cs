using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using Dashboard.Web.Links;
using Dashboard.Web.Look;
using Dashboard.Web.Parts;
using Dashboard.Web.Pictures;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

public sealed class EmbedTests(DashboardHost host)
{
    private const string School = "http://school.example/lesson";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Embed_InAPageOfAnotherHost_ShowsItsPicture(bool javaScript)
    {
        await using var reader = await OpenAsync("/embed/student-quotas", 760, javaScript);
        var frame = reader.Page.FrameLocator("iframe");
        await Assertions.Expect(frame.Locator("h1")).ToHaveTextAsync("Russian study grants for students from Kazakhstan");
        await Assertions.Expect(frame.Locator(".plot img")).ToHaveJSPropertyAsync("naturalWidth", 720);
        await Assertions.Expect(frame.Locator(".strip")).ToContainTextAsync("CAISS 2017, p. 8 (inferred)");
        await Assertions.Expect(frame.Locator(".embed-back a")).ToHaveAttributeAsync("href", host.Address + "/charts/student-quotas");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Embed_OnAPhone_IsReadableWithoutAScrollBarAcross()
    {
        await using var reader = await OpenAsync("/embed/emigration", 360, javaScript: true);
        var frame = reader.Page.FrameLocator("iframe");
        await Assertions.Expect(frame.Locator(".plot img")).ToHaveJSPropertyAsync("naturalWidth", 400);
        await frame.Locator(".plot").HoverAsync();
        await Assertions.Expect(frame.Locator(".early .annotation").Filter(new() { HasText = "All emigrants" })).ToBeVisibleAsync();
        Assert.True(await frame.Locator("html").EvaluateAsync<bool>("html => html.scrollWidth <= html.clientWidth"));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Embed_Pointed_IsDrawnToExplore()
    {
        await using var reader = await OpenAsync("/embed/military-spending", 760, javaScript: true);
        var frame = reader.Page.FrameLocator("iframe");
        await Assertions.Expect(frame.Locator(".early")).ToHaveCountAsync(0);
        await frame.Locator(".plot").HoverAsync();
        await frame.Locator(".early .scatterlayer .points path").First.HoverAsync(new() { Force = true });
        await Assertions.Expect(frame.Locator(".hoverlayer")).ToContainTextAsync("p. 199");
        await Assertions.Expect(frame.Locator(".plot-picture")).ToBeHiddenAsync();
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task EmbedMap_InAPageOfAnotherHost_ShowsItsPictureAndIsDrawnWhenPointedAt(bool javaScript)
    {
        await using var reader = await OpenAsync("/embed/map?area=central-asia&at=42,72,3", 760, javaScript);
        var frame = reader.Page.FrameLocator("iframe");
        await Assertions.Expect(frame.Locator(".plot img")).ToHaveJSPropertyAsync("naturalWidth", 720);
        await Assertions.Expect(frame.Locator(".kinds li").First).ToBeVisibleAsync();
        await Assertions.Expect(frame.Locator(".embed-back a")).ToHaveAttributeAsync("href", host.Address + "/map?area=central-asia&at=42,72,3");
        if (javaScript)
        {
            await frame.Locator(".plot").HoverAsync();
            await Assertions.Expect(frame.Locator(".early .textpoint text").Filter(new() { HasText = "Bishkek" })).ToBeVisibleAsync();
        }
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task EmbedCode_OfTheMap_FramesItAsFilteredAndInItsView()
    {
        await using var reader = await host.OpenAsync("/map?area=central-asia&at=42,72,3&kinds=other", o => o.Permissions = ["clipboard-read", "clipboard-write"]);
        await reader.CircuitAsync();
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Copy embed code" }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".mud-snackbar")).ToContainTextAsync("Embed code copied.");
        Assert.StartsWith(
            $"<iframe src=\"{host.Address}/embed/map?area=central-asia&amp;at=42,72,3&amp;kinds=other\" title=\"Russian centres, offices and bases in Central Asia (part of the map)\" width=\"100%\"",
            await reader.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EmbedCode_Copied_FramesTheChartAsFiltered()
    {
        await using var reader = await host.OpenAsync("/charts/emigration?from=1995", o => o.Permissions = ["clipboard-read", "clipboard-write"]);
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Copy embed code" }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".mud-snackbar")).ToContainTextAsync("Embed code copied.");
        Assert.Equal(
            $"<iframe src=\"{host.Address}/embed/emigration?from=1995\" title=\"Emigration from Kazakhstan\" width=\"100%\" height=\"727\" loading=\"lazy\" style=\"border:0\"></iframe>",
            await reader.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }

    /// <summary>A page of another host that frames an address with the code that readers copy.</summary>
    private async Task<Reader> OpenAsync(string address, int width, bool javaScript)
    {
        var reader = await host.OpenAsync("/health/live", o =>
        {
            o.JavaScriptEnabled = javaScript;
            o.ViewportSize = new ViewportSize { Width = width, Height = 900 };
        }, interactive: false);
        await reader.Page.RouteAsync(School, route => route.FulfillAsync(new()
        {
            ContentType = "text/html; charset=utf-8",
            Body = $"<!DOCTYPE html><link rel=\"icon\" href=\"data:,\"><body style=\"margin:0\">{EmbedCode.Of(host.Address + address, "Chart")}",
        }));
        await reader.Page.GotoAsync(School);
        return reader;
    }
}
