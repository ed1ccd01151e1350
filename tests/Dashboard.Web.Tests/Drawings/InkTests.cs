using Dashboard.Core.Charts;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using SkiaSharp;

namespace Dashboard.Web.Tests.Drawings;

/// <summary>A plot that is nearly empty, or nearly full, says nothing from the last row.</summary>
public sealed class InkTests(WebHost host)
{
    private const double Floor = 0.006, Ceiling = 0.4;

    private static readonly StillSize[] Sizes =
        [.. StillSize.Presets.Values.Where(s => s.Width < 3000), new(1280, 720), new(400, 260), new(400, 480), new(1008, 567)];

    [Fact]
    public async Task Ink_OfEveryPlotInEverySize_CoversNeitherNothingNorAll()
    {
        var wrong = new List<string>();
        foreach (var spec in await Specs.AllAsync(host))
        {
            foreach (var size in Sizes)
            {
                var share = InkOf(spec, size);
                if (share is < Floor or > Ceiling) wrong.Add($"{spec.Slug}, {size.Width} x {size.Height}: {share:P1}");
            }
        }
        Assert.Empty(wrong);
    }

    /// <summary>The share of the pixels of a plot that are not paper.</summary>
    private static double InkOf(ChartSpec spec, StillSize size)
    {
        var options = new StillOptions(size, Theme.Light) { Frame = false };
        using var picture = SKBitmap.Decode(ChartStill.Render(StillFormat.Png, spec, options, permalink: ""));
        var pixels = picture.Pixels;
        return pixels.Count(p => p != pixels[0]) / (double)pixels.Length;
    }
}
