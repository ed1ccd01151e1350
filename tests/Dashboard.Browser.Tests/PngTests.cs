using Microsoft.Playwright;
using SkiaSharp;

namespace Dashboard.Browser.Tests;

public sealed class PngTests(DashboardHost host)
{
    [Theory]
    [InlineData("/charts/military-spending")]
    [InlineData("/charts/student-quotas")]
    [InlineData("/charts/emigration")]
    [InlineData("/charts/russian-language-enrollment")]
    [InlineData("/map")]
    public async Task PngButton_Clicked_SavesALight1920By1080Picture(string path)
    {
        await using var reader = await host.OpenAsync(path, o => o.ColorScheme = ColorScheme.Dark);
        using var picture = await SaveAsync(reader, ".action-png");
        Assert.Equal((1920, 1080), (picture.Width, picture.Height));
        AssertDrawn(picture);
        Assert.True(picture.GetPixel(2, 2).Red > 200, "the ground of the picture is light");
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData("/charts/student-quotas", 1600, 900)]
    [InlineData("/map?area=central-asia", 1600, 1116)]
    public async Task AsOnScreen_Clicked_SavesThePlotOfTheBrowser(string path, int width, int height)
    {
        await using var reader = await host.OpenAsync(path);
        await reader.Page.Locator(".action-export").ClickAsync();
        using var picture = await SaveAsync(reader, ".action-screen");
        await Assertions.Expect(reader.Page.Locator(".export-status")).ToHaveTextAsync("The plot as on screen is being saved as PNG.");
        Assert.Equal((width, height), (picture.Width, picture.Height));
        AssertDrawn(picture);
        reader.AssertNoTrouble();
    }

    private static async Task<SKBitmap> SaveAsync(Reader reader, string button)
    {
        var download = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator(button).ClickAsync());
        await Assertions.Expect(reader.Page.GetByText("PNG saved.").First).ToBeVisibleAsync();
        return SKBitmap.Decode(await download.PathAsync());
    }

    /// <summary>A picture with text, axes and marks has ink in every quarter and many colours.</summary>
    private static void AssertDrawn(SKBitmap picture)
    {
        var ground = picture.GetPixel(1, 1);
        var colours = new HashSet<SKColor>();
        var ink = new int[4];
        for (var y = 0; y < picture.Height; y += 2)
            for (var x = 0; x < picture.Width; x += 2)
            {
                var pixel = picture.GetPixel(x, y);
                colours.Add(pixel);
                if (pixel != ground) ink[(y * 2 / picture.Height * 2) + (x * 2 / picture.Width)]++;
            }
        Assert.True(colours.Count > 30, $"{colours.Count} colours");
        Assert.All(ink, i => Assert.True(i > 200, $"{i} inked points in a quarter"));
    }
}
