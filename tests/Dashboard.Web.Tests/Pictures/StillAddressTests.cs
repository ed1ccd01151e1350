using System.Net;
using SkiaSharp;

namespace Dashboard.Web.Tests.Pictures;

public sealed class StillAddressTests(WebHost host)
{
    [Theory]
    [InlineData("/charts/military-spending.png", 1920, 1080)]
    [InlineData("/charts/student-quotas.png?size=wide4k", 3840, 2160)]
    [InlineData("/charts/emigration.png?size=square&theme=dark", 1080, 1080)]
    [InlineData("/charts/russian-language-enrollment.png?size=a4", 3508, 2480)]
    [InlineData("/charts/emigration.png?size=card&supplementary=off", 1200, 630)]
    [InlineData("/charts/military-spending.png?width=390&height=520", 390, 520)]
    [InlineData("/charts/military-spending.png?width=200&height=200", 200, 200)]
    [InlineData("/charts/military-spending.png?from=1900&to=1901", 1920, 1080)]
    [InlineData("/map.png", 1920, 1080)]
    [InlineData("/map.png?area=central-asia&size=square", 1080, 1080)]
    [InlineData("/map.png?kinds=castle,russkiy-mir-centre", 0, 0)]
    public async Task Picture_Asked_HasTheSizeAndInk(string address, int width, int height)
    {
        var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
        if (width == 0)
        {
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            return;
        }
        Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
        using var picture = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal((width, height), (picture.Width, picture.Height));
        Assert.True(Colours(picture) > 8, "the picture is empty");
    }

    [Theory]
    [InlineData("width=100&height=500", "width: \"100\" was not understood; allowed: a whole number from 200 to 4000.")]
    [InlineData("width=500", "height: \"\" was not understood; allowed: width and height together.")]
    [InlineData("size=poster", "size: \"poster\" was not understood; allowed: slide, wide4k, square, a4, card.")]
    [InlineData("theme=pink", "theme: \"pink\" was not understood; allowed: light, dark, contrast.")]
    [InlineData("countries=USA", "countries: \"USA\" was not understood; allowed: RUS.")]
    [InlineData("from=2016&to=2013", "to: \"2013\" was not understood; allowed: a year not before from.")]
    [InlineData("transparent=maybe", "transparent: \"maybe\" was not understood; allowed: on, off.")]
    [InlineData("scale=log", "scale: \"log\" was not understood; allowed: linear, index.")]
    public async Task Picture_WithABadParameter_Answers400WithOneLine(string query, string line)
    {
        var answer = await host.Client.GetAsync("/charts/military-spending.png?" + query, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(line, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Picture_InDark_HasADarkGround()
    {
        using var light = SKBitmap.Decode(
            await host.Client.GetByteArrayAsync("/charts/emigration.png", TestContext.Current.CancellationToken));
        using var dark = SKBitmap.Decode(
            await host.Client.GetByteArrayAsync("/charts/emigration.png?theme=dark", TestContext.Current.CancellationToken));
        Assert.True(light.GetPixel(3, 3).Red > 230);
        Assert.True(dark.GetPixel(3, 3).Red < 60);
    }

    [Fact]
    public async Task Picture_OfHighContrast_IsBlackOnWhite()
    {
        using var picture = SKBitmap.Decode(await host.Client.GetByteArrayAsync(
            "/charts/military-spending.png?theme=contrast", TestContext.Current.CancellationToken));
        Assert.Equal(SKColors.White, picture.GetPixel(3, 3));
        Assert.Contains(SKColors.Black, picture.Pixels);
    }

    [Fact]
    public async Task Picture_Transparent_HasNoGround()
    {
        using var picture = SKBitmap.Decode(
            await host.Client.GetByteArrayAsync("/charts/emigration.png?transparent=on", TestContext.Current.CancellationToken));
        Assert.Equal(0, picture.GetPixel(3, 3).Alpha);
    }

    [Fact]
    public async Task Picture_WithItsVersion_MayBeKept()
    {
        var answer = await host.Client.GetAsync("/charts/emigration.png?v=1&frame=off", TestContext.Current.CancellationToken);
        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task Outlines_Asked_AreAnSvgOfLocalShapesOnly()
    {
        var svg = await host.Client.GetStringAsync("/map/outlines.svg?area=central-asia", TestContext.Current.CancellationToken);
        Assert.StartsWith("<svg", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("href", svg, StringComparison.Ordinal);
    }

    private static int Colours(SKBitmap picture)
    {
        var colours = new HashSet<SKColor>();
        for (var y = 0; y < picture.Height; y += 3)
            for (var x = 0; x < picture.Width; x += 3) colours.Add(picture.GetPixel(x, y));
        return colours.Count;
    }
}
