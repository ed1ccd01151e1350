using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Playwright;
using SkiaSharp;

namespace Dashboard.Browser.Tests;

public sealed class ExportTests(DashboardHost host)
{
    private const string PreviewIsThere = """
        size => {
          const picture = document.querySelector('.export-preview img');
          return picture?.complete && `${picture.naturalWidth}x${picture.naturalHeight}` === size
            && !document.querySelector('.export-preview p').textContent;
        }
        """;

    /// <summary>Presets by the words of the dialog, with their pixels.</summary>
    private static readonly (string Name, int Width, int Height)[] Presets =
        [("Slide", 1920, 1080), ("4K", 3840, 2160), ("Square", 1080, 1080), ("A4", 3508, 2480), ("Link card", 1200, 630)];

    [Theory]
    [InlineData("/charts/military-spending", "military-spending.png")]
    [InlineData("/charts/tv-channels", "tv-channels.png")]
    [InlineData("/charts/compatriots-work", "compatriots-work.png")]
    [InlineData("/map", "map-central-asia.png")]
    public async Task PngButton_Clicked_SavesALightSlide(string path, string file)
    {
        await using var reader = await host.OpenAsync(path, o => o.ColorScheme = ColorScheme.Dark);
        var download = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator(".action-png").ClickAsync());
        await reader.HearsAsync("PNG saved.");
        Assert.Equal(file, download.SuggestedFilename);
        using var picture = SKBitmap.Decode(await download.PathAsync());
        Assert.Equal((1920, 1080), (picture.Width, picture.Height));
        AssertDrawn(picture);
        Assert.True(picture.GetPixel(2, 2).Red > 200, "the ground of the picture is light");
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData("PNG")]
    [InlineData("SVG")]
    public async Task EverySize_Chosen_IsSavedInIt(string format)
    {
        await using var reader = await OpenDialogAsync("/charts/student-quotas");
        await reader.Page.GetByRole(AriaRole.Radio, new() { Name = format }).CheckAsync();
        foreach (var (name, width, height) in Presets)
        {
            await reader.Page.GetByRole(AriaRole.Radio, new() { Name = name }).CheckAsync();
            var download = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator(".action-save").ClickAsync());
            var size = name switch
            {
                "Slide" => "",
                "4K" => "-wide4k",
                "Link card" => "-card",
                _ => "-" + name.ToLowerInvariant(),
            };
            Assert.Equal($"student-quotas{size}.{format.ToLowerInvariant()}", download.SuggestedFilename);
            Assert.Equal((width, height), SizeOf(await download.PathAsync(), format));
        }
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData("/charts/emigration?from=2010", "emigration.png", "emigration-from-2010-dark-800x600.png", 1440, 900)]
    [InlineData("/map?area=central-asia", "map.png", "map-central-asia-dark-800x600.png", 390, 844)]
    public async Task Dialog_WithSizeAndThemeChosen_PreviewsSavesAndCopiesThatPicture(
        string path, string address, string file, int width, int height)
    {
        await using var reader = await host.OpenAsync(path, o =>
        {
            o.Permissions = ["clipboard-read", "clipboard-write"];
            o.ViewportSize = new ViewportSize { Width = width, Height = height };
        });
        var previews = new List<string>();
        reader.Page.Request += (_, request) =>
        {
            if (request.Url.Contains("/" + address, StringComparison.Ordinal)) previews.Add(new Uri(request.Url).PathAndQuery);
        };
        await reader.Page.Locator(".action-export").FocusAsync();
        Assert.Empty(previews);
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.WaitForFunctionAsync(PreviewIsThere, "1920x1080");
        await Expect(reader.Page.Locator("#export-panel :focus")).ToHaveCountAsync(1);
        await reader.Page.GetByLabel("Width").FillAsync("800");
        await reader.Page.GetByLabel("Height", new() { Exact = true }).FillAsync("600");
        await reader.Page.GetByRole(AriaRole.Radio, new() { Name = "Dark" }).CheckAsync();
        // On a slow machine the new size is drawn once before the theme is chosen.
        await Expect(reader.Page.Locator("#export-panel img[src*='theme=dark']")).ToHaveCountAsync(1);
        await reader.Page.WaitForFunctionAsync(PreviewIsThere, "800x600");
        var preview = previews[^1];
        Assert.EndsWith("width=800&height=600&theme=dark", preview, StringComparison.Ordinal);

        var download = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator(".action-save").ClickAsync());
        Assert.Equal(file, download.SuggestedFilename);
        Assert.Equal(Regex.Replace(preview, "v=[0-9a-f]+&", ""), new Uri(download.Url).PathAndQuery);
        using var picture = SKBitmap.Decode(await download.PathAsync());
        Assert.Equal((800, 600), (picture.Width, picture.Height));
        Assert.True(picture.GetPixel(2, 2).Red < 60, "the ground of the picture is dark");

        await reader.Page.Locator(".action-copy").ClickAsync();
        await Expect(reader.Page.Locator(".export-status")).ToHaveTextAsync("Picture copied as PNG.");
        Assert.Equal("800x600", await reader.Page.EvaluateAsync<string>("""
            async () => {
              const [item] = await navigator.clipboard.read();
              const copied = await createImageBitmap(await item.getType('image/png'));
              return `${copied.width}x${copied.height}`;
            }
            """));
        await reader.Page.Locator("[data-copies=export-link]").ClickAsync();
        await reader.HearsAsync("Link to the picture copied.");
        Assert.Equal(host.Address + preview, await reader.CopiedAsync());

        Assert.Equal(0, await reader.OverflowAsync());
        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(reader.Page.Locator("#export-panel")).ToBeHiddenAsync();
        await Expect(reader.Page.Locator(".action-export")).ToBeFocusedAsync();
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
        Assert.Equal("tv-channels-square.svg", download.SuggestedFilename);
        Assert.Equal("1080", (string?)XElement.Load(await download.PathAsync()).Attribute("width"));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Copy_InABrowserWithoutPicturesOnTheClipboard_SaysSo()
    {
        await using var reader = await OpenDialogAsync("/charts/emigration");
        await reader.Page.EvaluateAsync("() => { delete window.ClipboardItem; }");
        await reader.Page.Locator(".action-copy").ClickAsync();
        await Expect(reader.Page.Locator(".export-status"))
            .ToHaveTextAsync("This browser cannot copy pictures from this page. Save the file instead.");
    }

    [Fact]
    public async Task Zip_Fetched_ShowsItsProgressToTheEndAndOpens()
    {
        await using var reader = await OpenDialogAsync("/charts/emigration");
        await reader.Page.GetByRole(AriaRole.Radio, new() { Name = "Link card" }).CheckAsync();
        await Expect(reader.Page.Locator(".action-zip")).ToHaveAttributeAsync("href", "/charts.zip?size=card");
        await reader.Page.EvaluateAsync("""
            () => {
              window.shown = [];
              const bar = document.querySelector('.zip-progress progress');
              new MutationObserver(() => shown.push(bar.position * bar.max)).observe(bar, { attributeFilter: ['value'] });
            }
            """);
        var download = await reader.Page.RunAndWaitForDownloadAsync(
            () => reader.Page.Locator(".action-zip").ClickAsync(), new() { Timeout = 90_000 });
        using var zip = ZipFile.OpenRead(await download.PathAsync());
        var pictures = zip.Entries.Count - 4;
        await Expect(reader.Page.Locator(".zip-status")).ToHaveTextAsync(
            $"Done: saving a ZIP of {pictures.ToString(CultureInfo.InvariantCulture)} pictures.");
        await Expect(reader.Page.Locator("#announcer")).ToContainTextAsync("Done: saving a ZIP");
        Assert.Equal("charts-card.zip", download.SuggestedFilename);
        Assert.Contains(zip.Entries, e => e.FullName == "map-central-asia.png");
        var shown = await reader.Page.EvaluateAsync<double[]>("() => shown");
        Assert.Equal(pictures, Math.Round(shown[^1]));
        Assert.Contains(shown, s => s > 0 && s < pictures - 1);
        await Expect(reader.Page.Locator("[data-zip-cancel]")).ToBeHiddenAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Zip_Cancelled_SavesNothingAndSaysSo()
    {
        await using var reader = await OpenDialogAsync("/map");
        await reader.Page.GetByRole(AriaRole.Radio, new() { Name = "A4" }).CheckAsync();
        await Expect(reader.Page.Locator(".action-zip")).ToHaveAttributeAsync("href", "/charts.zip?size=a4");
        var downloads = 0;
        reader.Page.Download += (_, _) => downloads++;
        await reader.Page.Locator(".action-zip").ClickAsync();
        await Expect(reader.Page.Locator(".zip-status")).ToContainTextAsync(" of ");
        await reader.Page.Locator("[data-zip-cancel]").ClickAsync();
        await Expect(reader.Page.Locator(".zip-status")).ToHaveTextAsync("Cancelled. Nothing was saved.");
        await Expect(reader.Page.Locator(".zip-progress")).ToBeHiddenAsync();
        Assert.Equal(0, downloads);
    }

    [Fact]
    public async Task Dialog_WithoutJavaScript_OpensWithoutPreviewAndGivesPictureAndZip()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas", o => o.JavaScriptEnabled = false);
        await reader.Page.Locator(".action-export").ClickAsync();
        await Expect(reader.Page.Locator(".export-preview")).ToBeHiddenAsync();
        var picture = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator(".action-save").ClickAsync());
        Assert.Equal("student-quotas.png", picture.SuggestedFilename);
        var download = await reader.Page.RunAndWaitForDownloadAsync(
            () => reader.Page.Locator(".action-zip").ClickAsync(), new() { Timeout = 90_000 });
        using var zip = ZipFile.OpenRead(await download.PathAsync());
        Assert.Equal("SOURCES.txt", zip.Entries[0].FullName);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("99999")]
    [InlineData("wide")]
    [InlineData("")]
    public async Task Size_ThatNoPictureHas_IsSaidAndTheLastGoodOneStays(string width)
    {
        await using var reader = await OpenDialogAsync("/charts/tv-channels");
        await reader.Page.GetByLabel("Width").FillAsync("800");
        await Expect(reader.Page.Locator(".action-save"))
            .ToHaveAttributeAsync("href", "/charts/tv-channels.png?width=800&height=1080");
        await reader.Page.GetByLabel("Width").FillAsync(width);
        await reader.PressAsync("Tab");
        await Expect(reader.Page.Locator("#export-bad-size")).ToContainTextAsync("800");
        await Expect(reader.Page.GetByLabel("Width")).ToHaveAttributeAsync("aria-invalid", "");
        await Expect(reader.Page.Locator(".action-save"))
            .ToHaveAttributeAsync("href", "/charts/tv-channels.png?width=800&height=1080");
        await reader.Page.GetByRole(AriaRole.Radio, new() { Name = "Square" }).CheckAsync();
        await Expect(reader.Page.Locator("#export-bad-size")).ToHaveTextAsync("");
        await Expect(reader.Page.GetByLabel("Width")).ToHaveValueAsync("1080");
        await Expect(reader.Page.Locator("[aria-invalid]")).ToHaveCountAsync(0);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Dialog_OpenedAgainOnAnotherChart_ShowsThatChart()
    {
        await using var reader = await OpenDialogAsync("/charts/tv-channels");
        await reader.Page.GetByRole(AriaRole.Radio, new() { Name = "SVG" }).CheckAsync();
        await reader.PressAsync("Escape");
        await reader.Page.Locator(".nav a[href='/map']").ClickAsync();
        await reader.IsAtAsync("/map");
        await reader.Page.Locator(".action-export").ClickAsync();
        await reader.Page.WaitForFunctionAsync(PreviewIsThere, "1920x1080");
        await Expect(reader.Page.Locator("[data-preview]")).ToHaveAttributeAsync("src", new Regex("^/map\\."));
        await Expect(reader.Page.Locator(".action-save")).ToHaveAttributeAsync("href", new Regex("^/map\\."));
        reader.AssertNoTrouble();
    }

    private async Task<Reader> OpenDialogAsync(string path)
    {
        var reader = await host.OpenAsync(path);
        await reader.Page.Locator(".action-export").ClickAsync();
        await reader.Page.WaitForFunctionAsync(PreviewIsThere, "1920x1080");
        return reader;
    }

    private static (int Width, int Height) SizeOf(string path, string format)
    {
        if (format == "SVG")
        {
            var root = XElement.Load(path);
            return (SideOf(root, "width"), SideOf(root, "height"));
        }
        using var picture = SKBitmap.Decode(path);
        AssertDrawn(picture);
        return (picture.Width, picture.Height);
    }

    private static int SideOf(XElement root, string side) => int.Parse(root.Attribute(side)!.Value, CultureInfo.InvariantCulture);

    /// <summary>A picture with text and marks has ink in its upper and its lower half, and many colours.</summary>
    private static void AssertDrawn(SKBitmap picture)
    {
        var ground = picture.GetPixel(1, 1);
        var colours = new HashSet<SKColor>();
        var ink = new int[2];
        for (var y = 0; y < picture.Height; y += 3)
            for (var x = 0; x < picture.Width; x += 3)
            {
                var pixel = picture.GetPixel(x, y);
                colours.Add(pixel);
                if (pixel != ground) ink[y * 2 / picture.Height]++;
            }
        Assert.True(colours.Count > 30, $"{colours.Count} colours");
        Assert.All(ink, i => Assert.True(i > 200, $"{i} inked points in a half"));
    }
}
