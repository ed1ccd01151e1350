using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Microsoft.Playwright;
using SkiaSharp;

namespace Dashboard.Browser.Tests;

public sealed class ExportTests(DashboardHost host)
{
    private const string PreviewIsThere = "size => { const i = document.querySelector('.export-preview img'); return i?.complete && `${i.naturalWidth}x${i.naturalHeight}` === size && !document.querySelector('.export-preview p').textContent; }";

    [Theory]
    [InlineData("/charts/emigration?from=2010", "emigration.png", 1440, 900)]
    [InlineData("/map?area=central-asia", "map.png", 390, 844)]
    public async Task Dialog_WithSizeAndThemeChosen_PreviewsSavesAndCopiesThatPicture(string path, string file, int width, int height)
    {
        await using var reader = await host.OpenAsync(path, o =>
        {
            o.Permissions = ["clipboard-read", "clipboard-write"];
            o.ViewportSize = new ViewportSize { Width = width, Height = height };
        });
        var previews = new List<string>();
        reader.Page.Request += (_, request) =>
        {
            if (request.Url.Contains("/" + file, StringComparison.Ordinal)) previews.Add(new Uri(request.Url).PathAndQuery);
        };
        await reader.Page.Locator(".action-export").FocusAsync();
        Assert.Empty(previews);
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.WaitForFunctionAsync(PreviewIsThere, "1920x1080");
        Assert.True(await reader.Page.EvaluateAsync<bool>("() => document.querySelector('#export-panel').contains(document.activeElement)"));
        await reader.Page.GetByLabel("Width").FillAsync("800");
        await reader.Page.GetByLabel("Height", new() { Exact = true }).FillAsync("600");
        await reader.Page.GetByRole(AriaRole.Radio, new() { Name = "Dark" }).CheckAsync();
        // On a slow machine the new size is drawn once before the theme is chosen.
        await Assertions.Expect(reader.Page.Locator("#export-panel img[src*='theme=dark']")).ToHaveCountAsync(1);
        await reader.Page.WaitForFunctionAsync(PreviewIsThere, "800x600");
        Assert.Contains("width=800&height=600&theme=dark&v=", previews[^1], StringComparison.Ordinal);

        var download = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator(".action-save").ClickAsync());
        Assert.Equal((file, previews[^1]), (download.SuggestedFilename, new Uri(download.Url).PathAndQuery));
        using var picture = SKBitmap.Decode(await download.PathAsync());
        Assert.Equal((800, 600), (picture.Width, picture.Height));
        Assert.True(picture.GetPixel(2, 2).Red < 60, "the ground of the picture is dark");

        await reader.Page.Locator(".action-copy").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".export-status")).ToHaveTextAsync("Picture copied as PNG.");
        Assert.Equal("800x600", await reader.Page.EvaluateAsync<string>("""
            async () => {
              const [item] = await navigator.clipboard.read();
              const copied = await createImageBitmap(await item.getType('image/png'));
              return `${copied.width}x${copied.height}`;
            }
            """));
        await reader.Page.Locator("[data-copies=export-link]").ClickAsync();
        await Assertions.Expect(reader.Page.Locator("#announcer")).ToHaveTextAsync("Link to the picture copied.");
        Assert.Equal(host.Address + previews[^1], await reader.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));

        Assert.Equal(0, await reader.OverflowAsync());
        await reader.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(reader.Page.Locator("#export-panel")).ToBeHiddenAsync();
        await Assertions.Expect(reader.Page.Locator(".action-export")).ToBeFocusedAsync();
        Assert.Equal(path, reader.Path);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Svg_Chosen_IsPreviewedAndSaved()
    {
        await using var reader = await OpenDialogAsync("/charts/tv-channels");
        await reader.Page.GetByRole(AriaRole.Radio, new() { Name = "SVG" }).CheckAsync();
        await reader.Page.GetByRole(AriaRole.Radio, new() { Name = "Square" }).CheckAsync();
        await reader.Page.WaitForFunctionAsync(PreviewIsThere, "1080x1080");
        var download = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator(".action-save").ClickAsync());
        Assert.Equal("tv-channels.svg", download.SuggestedFilename);
        Assert.Equal("1080", (string?)XElement.Load(await download.PathAsync()).Attribute("width"));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Copy_InABrowserWithoutPicturesOnTheClipboard_SaysSo()
    {
        await using var reader = await OpenDialogAsync("/charts/emigration");
        await reader.Page.WaitForFunctionAsync(PreviewIsThere, "1920x1080");
        await reader.Page.EvaluateAsync("() => { delete window.ClipboardItem; }");
        await reader.Page.Locator(".action-copy").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".export-status")).ToHaveTextAsync("This browser cannot copy pictures from this page. Save the file instead.");
    }

    [Fact]
    public async Task Zip_Fetched_ShowsItsProgressToTheEndAndOpens()
    {
        await using var reader = await OpenDialogAsync("/charts/emigration");
        await reader.Page.GetByRole(AriaRole.Radio, new() { Name = "Link card" }).CheckAsync();
        await Assertions.Expect(reader.Page.Locator(".action-zip")).ToHaveAttributeAsync("href", "/charts.zip?size=card");
        await reader.Page.EvaluateAsync("""
            () => {
              window.shown = [];
              const bar = document.querySelector('.zip-progress progress');
              new MutationObserver(() => shown.push(bar.position * bar.max)).observe(bar, { attributeFilter: ['value'] });
            }
            """);
        var download = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator(".action-zip").ClickAsync());
        using var zip = ZipFile.OpenRead(await download.PathAsync());
        var pictures = zip.Entries.Count - 3;
        await Assertions.Expect(reader.Page.Locator(".zip-status")).ToHaveTextAsync($"Finished: the ZIP holds {pictures.ToString(CultureInfo.InvariantCulture)} pictures and is being saved.");
        await Assertions.Expect(reader.Page.Locator("#announcer")).ToContainTextAsync("Finished");
        Assert.Equal("charts.zip", download.SuggestedFilename);
        Assert.Contains(zip.Entries, e => e.FullName == "map-central-asia.png");
        var shown = await reader.Page.EvaluateAsync<double[]>("() => shown");
        Assert.Equal(pictures, Math.Round(shown[^1]));
        Assert.Contains(shown, s => s > 0 && s < pictures - 1);
        await Assertions.Expect(reader.Page.Locator("[data-zip-cancel]")).ToBeHiddenAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Zip_Cancelled_SavesNothingAndSaysSo()
    {
        await using var reader = await OpenDialogAsync("/map");
        await reader.Page.GetByRole(AriaRole.Radio, new() { Name = "A4" }).CheckAsync();
        await Assertions.Expect(reader.Page.Locator(".action-zip")).ToHaveAttributeAsync("href", "/charts.zip?size=a4");
        var downloads = 0;
        reader.Page.Download += (_, _) => downloads++;
        await reader.Page.Locator(".action-zip").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".zip-status")).ToContainTextAsync(" of ");
        await reader.Page.Locator("[data-zip-cancel]").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".zip-status")).ToHaveTextAsync("Cancelled. Nothing was saved.");
        await Assertions.Expect(reader.Page.Locator(".zip-progress")).ToBeHiddenAsync();
        Assert.Equal(0, downloads);
    }

    [Fact]
    public async Task Dialog_WithoutJavaScript_OpensWithoutPreviewAndGivesPictureAndZip()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas", o => o.JavaScriptEnabled = false);
        await reader.Page.Locator(".action-export").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".export-preview img")).ToHaveCountAsync(0);
        var picture = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator(".action-save").ClickAsync());
        Assert.Equal("student-quotas.png", picture.SuggestedFilename);
        var download = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator(".action-zip").ClickAsync());
        using var zip = ZipFile.OpenRead(await download.PathAsync());
        Assert.Equal("SOURCES.txt", zip.Entries[0].FullName);
    }

    [Fact]
    public async Task Dialog_OpenedBeforeThereIsACircuit_StaysOpenAndGetsItsPreview()
    {
        await using var reader = await host.OpenAsync("/", interactive: false);
        var circuit = new TaskCompletionSource();
        await reader.Page.RouteAsync("**/_framework/blazor.web*", async route =>
        {
            await circuit.Task;
            await route.ContinueAsync();
        });
        await reader.Page.GotoAsync("/charts/tv-channels", new() { WaitUntil = WaitUntilState.Commit });
        await reader.Page.WaitForFunctionAsync("() => window.dashboard");
        await reader.Page.Locator(".action-export").ClickAsync();
        await Assertions.Expect(reader.Page.Locator("#export-panel")).ToBeVisibleAsync();
        circuit.SetResult();
        await reader.Page.WaitForFunctionAsync(PreviewIsThere, "1920x1080");
        await Assertions.Expect(reader.Page.Locator("#export-panel")).ToBeVisibleAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(reader.Page.Locator(".action-export")).ToBeFocusedAsync();
        reader.AssertNoTrouble();
    }

    private async Task<Reader> OpenDialogAsync(string path)
    {
        var reader = await host.OpenAsync(path);
        await reader.CircuitAsync();
        await reader.Page.Locator(".action-export").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".export-preview img")).ToBeVisibleAsync();
        return reader;
    }
}
