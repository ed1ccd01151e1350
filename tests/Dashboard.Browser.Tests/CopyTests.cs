using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>Citations, embed codes, permalinks and data files.</summary>
public sealed class CopyTests(DashboardHost host)
{
    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    public async Task Citation_Copied_IsTheTextShown(int width, int height)
    {
        await using var reader = await OpenAsync(
            "/charts/student-quotas?sources=caiss-2017", new() { Width = width, Height = height });
        await reader.Page.Locator(".action-cite").ClickAsync();
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Copy: APA" }).ClickAsync();
        await reader.HearsAsync("Citation copied.");
        Assert.Equal(await reader.Page.Locator("#cite-apa").TextContentAsync(), await reader.CopiedAsync());
        await Expect(reader.Page.Locator("#cite-apa")).ToContainTextAsync("/charts/student-quotas?sources=caiss-2017");
        await reader.PressAsync("Escape");
        await Expect(reader.Page.Locator("#cite-panel")).ToBeHiddenAsync();
        await Expect(reader.Page.Locator(".action-cite")).ToBeFocusedAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Citation_CopiedWithoutTheClipboard_IsCopiedFromTheSelection()
    {
        await using var reader = await OpenAsync("/charts/student-quotas", Size.Desktop);
        await reader.Page.EvaluateAsync(
            "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed')); }");
        await reader.Page.Locator(".action-cite").ClickAsync();
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Copy: GOST" }).ClickAsync();
        await reader.HearsAsync("Citation copied.");
        Assert.Equal(await reader.Page.Locator("#cite-gost").TextContentAsync(), await reader.CopiedAsync());
        reader.AssertNoTrouble();
    }

    /// <summary>A page without TLS has no clipboard of the new kind; the old one works in the click itself only.</summary>
    [Theory]
    [InlineData("/charts/student-quotas", "Copy permalink", "/charts/student-quotas?v=")]
    [InlineData("/map", "Copy embed code", "<iframe src=")]
    [InlineData("/explore?series=student-quotas/KAZ/caiss-2017", "Copy permalink", "/explore?series=")]
    public async Task Copy_OnAPageWithoutTheClipboard_IsDoneInTheClickAndGivesTheFocusBack(
        string path, string name, string copied)
    {
        await using var reader = await OpenAsync(path, Size.Desktop);
        await reader.Page.EvaluateAsync("""
            () => {
              Object.defineProperty(navigator, 'clipboard', { value: undefined });
              document.addEventListener('click', () => setTimeout(() => { window.late = true; }), true);
              document.addEventListener('copy', () => { window.copied = [window.late ?? false, document.activeElement.value]; });
            }
            """);
        var button = reader.Page.GetByRole(AriaRole.Button, new() { Name = name }).First;
        await button.ClickAsync();
        await Expect(reader.Page.Locator(".toast")).ToContainTextAsync("copied.");
        Assert.False(await reader.Page.EvaluateAsync<bool>("() => copied[0]"));
        Assert.Contains(copied, await reader.Page.EvaluateAsync<string>("() => copied[1]"), StringComparison.Ordinal);
        await Expect(button).ToBeFocusedAsync();
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData("/charts/student-quotas", "Copy permalink")]
    [InlineData("/explore?series=student-quotas/KAZ/caiss-2017", "Copy embed code")]
    public async Task Copy_ThatNoWayIsAllowedFor_ShowsTheTextSelected(string path, string name)
    {
        await using var reader = await OpenAsync(path, Size.Desktop);
        await reader.Page.EvaluateAsync("""
            () => {
              Object.defineProperty(navigator, 'clipboard', { value: undefined });
              document.execCommand = () => false;
            }
            """);
        var button = reader.Page.GetByRole(AriaRole.Button, new() { Name = name }).First;
        await button.ClickAsync();
        var field = reader.Page.Locator(".toast textarea");
        await Expect(field).ToBeFocusedAsync();
        Assert.Equal(
            await button.GetAttributeAsync("data-copy"),
            await field.EvaluateAsync<string>("f => f.value.slice(f.selectionStart, f.selectionEnd)"));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Citation_ThatNoWayIsAllowedFor_StaysSelectedWhereItStands()
    {
        await using var reader = await OpenAsync("/charts/student-quotas", Size.Desktop);
        await reader.Page.EvaluateAsync("""
            () => {
              navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
              document.execCommand = () => false;
            }
            """);
        await reader.Page.Locator(".action-cite").ClickAsync();
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Copy: APA" }).ClickAsync();
        await reader.HearsAsync("The browser did not allow copying. The text is selected: press Ctrl+C (on a Mac ⌘C).");
        Assert.Equal(
            await reader.Page.Locator("#cite-apa").TextContentAsync(),
            await reader.Page.EvaluateAsync<string>("() => getSelection().toString()"));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task EmbedCode_Copied_FramesTheChartAsFiltered()
    {
        await using var reader = await OpenAsync("/charts/emigration?from=1995", Size.Desktop);
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Copy embed code" }).ClickAsync();
        await reader.HearsAsync("Embed code copied.");
        Assert.Matches(
            $"^<iframe src=\"{host.Address}/embed/emigration\\?from=1995\" title=\"Emigration from Kazakhstan\" "
            + "width=\"100%\" height=\"[0-9]+\" loading=\"lazy\" style=\"border:0\"></iframe>$",
            await reader.CopiedAsync());
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task EmbedCode_OfTheMap_FramesItAsFilteredAndInItsView()
    {
        await using var reader = await OpenAsync("/map?area=central-asia&at=42,72,3&kinds=other", Size.Desktop);
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Copy embed code" }).ClickAsync();
        await reader.HearsAsync("Embed code copied.");
        Assert.StartsWith(
            $"<iframe src=\"{host.Address}/embed/map?area=central-asia&amp;at=42,72,3&amp;kinds=other\" "
            + "title=\"Russian centres, offices and bases in Central Asia (part of the map)\" width=\"100%\"",
            await reader.CopiedAsync(), StringComparison.Ordinal);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Permalink_Copied_OpensTheSamePage()
    {
        await using var reader = await OpenAsync("/charts/student-quotas?from=2015", Size.Desktop);
        var shown = await reader.Page.Locator(".drawing:visible").InnerHTMLAsync();
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Copy permalink" }).ClickAsync();
        await Expect(reader.Page.Locator(".toast")).ToBeVisibleAsync();
        var link = await reader.CopiedAsync();
        Assert.StartsWith(host.Address + "/charts/student-quotas?from=2015&v=", link, StringComparison.Ordinal);
        await reader.Page.GotoAsync(link);
        Assert.Equal(shown, await reader.Page.Locator(".drawing:visible").InnerHTMLAsync());
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task DataMenu_Opened_OffersEveryFileOfTheChartAsFiltered()
    {
        await using var reader = await OpenAsync("/charts/student-quotas?from=2015", Size.Phone);
        await Expect(reader.Page.Locator("#data-menu")).ToBeHiddenAsync();
        await reader.Page.Locator(".action-data").ClickAsync();
        await Expect(reader.Page.Locator("#data-menu a"))
            .ToHaveTextAsync([
                "CSV plain table", "CSV ; for Excel with a decimal comma", "XLSX workbook with sources and notes",
                "JSON for programs",
                "BibTeX this chart and its sources, for reference managers",
            ]);
        foreach (var (at, ending, flavour) in new[]
        {
            (0, "csv", ""), (1, "csv", "semicolon"), (2, "xlsx", ""), (3, "json", ""), (4, "bib", ""),
        })
        {
            var file = await reader.Page.RunAndWaitForDownloadAsync(
                () => reader.Page.Locator("#data-menu a").Nth(at).ClickAsync());
            var (name, asked) = flavour.Length == 0 ? ("", "") : ("-" + flavour, "&csv=" + flavour);
            Assert.Equal($"student-quotas-from-2015{name}.{ending}", file.SuggestedFilename);
            Assert.Equal($"/charts/student-quotas.{ending}?from=2015{asked}", new Uri(file.Url).PathAndQuery);
            Assert.True(new FileInfo(await file.PathAsync()).Length > 100);
        }
        await reader.PressAsync("Escape");
        await Expect(reader.Page.Locator("#data-menu")).ToBeHiddenAsync();
        reader.AssertNoTrouble();
    }

    private Task<Reader> OpenAsync(string path, ViewportSize size) =>
        host.OpenAsync(path, o => (o.Permissions, o.ViewportSize) = (["clipboard-read", "clipboard-write"], size));
}
