using Dashboard.Core.Charts;
using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using Dashboard.Web.Tests.Drawings;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;
using static Dashboard.Web.Tests.Layout.DrawnWords;

namespace Dashboard.Web.Tests.Layout;

/// <summary>Words in pictures, by the renderer's own measure: where the ink of each stands.</summary>
public sealed class LayoutTests(WebHost host)
{
    [Theory]
    [InlineData(1920, 1080)]
    [InlineData(3840, 2160)]
    [InlineData(1080, 1080)]
    [InlineData(3508, 2480)]
    [InlineData(1200, 630)]
    [InlineData(1080, 1920)]
    [InlineData(480, 640)]
    [InlineData(320, 400)]
    public async Task Words_AThirdLonger_NeverMeetNorLeaveThePicture(int width, int height)
    {
        foreach (var spec in (await Specs.WithPanelsAsync(host)).Select(Pseudo.Of))
            foreach (var options in Looks(width, height, Pseudo.Text))
                AssertApart($"{spec.Slug}, {options.Theme}", ChartStill.Texts(spec, options, Permalink), options);
        foreach (var spec in (await Specs.MapsAsync(host)).Select(Pseudo.Of))
            foreach (var options in Looks(width, height, Pseudo.Text))
                AssertApart($"{spec.Area}, {options.Theme}", MapStill.Texts(spec, options, Permalink), options);
    }

    [Theory]
    [InlineData(1920, 1080)]
    [InlineData(1080, 1080)]
    [InlineData(320, 400)]
    public async Task Words_InEnglish_NeverMeetNorLeaveThePicture(int width, int height)
    {
        foreach (var spec in await Specs.WithPanelsAsync(host))
            foreach (var options in Looks(width, height, StillText.English))
                AssertApart($"{spec.Slug}, {options.Theme}", ChartStill.Texts(spec, options, Permalink), options);
    }

    [Theory]
    [InlineData(1920, 1080)]
    [InlineData(1080, 1080)]
    [InlineData(320, 400)]
    public async Task Words_OfFilteredCharts_NeverMeetNorLeaveThePicture(int width, int height)
    {
        foreach (var chart in await host.Factory.Services.GetRequiredService<DashboardData>().ChartsAsync())
        {
            var data = await Specs.DataAsync(host, chart.Id);
            foreach (var query in Filters(data))
            {
                var spec = ChartSpecBuilder.Build(data, query);
                foreach (var text in new[] { StillText.English, Pseudo.Text })
                {
                    var options = new StillOptions(new StillSize(width, height), Theme.Light) { Text = text };
                    var texts = ChartStill.Texts(text == StillText.English ? spec : Pseudo.Of(spec), options, Permalink);
                    AssertApart($"{spec.Slug}{query}", texts, options);
                    if (spec.Empty is { } empty)
                        AssertAllThere($"{spec.Slug}{query}", texts, [text == StillText.English ? empty : Pseudo.Of(empty)]);
                }
            }
        }
    }

    /// <summary>Parts of the years, every scale, every country and every source by itself, and nothing.</summary>
    private static IEnumerable<ChartQuery> Filters(ChartData data)
    {
        var (first, last) = (data.Observations.Min(o => o.PeriodStart), data.Observations.Max(o => o.PeriodEnd ?? o.PeriodStart));
        var middle = (first + last) / 2;
        yield return ChartQuery.All with { From = middle };
        yield return ChartQuery.All with { To = middle };
        yield return ChartQuery.All with { From = middle, To = middle + 2 };
        yield return ChartQuery.All with { From = 1900, To = 1901 };
        yield return ChartQuery.All with { Supplementary = false };
        foreach (var scale in ScaleRules.Permitted(data)) yield return ChartQuery.All with { Scale = scale };
        foreach (var country in data.CountryCodes) yield return ChartQuery.All with { Countries = [country] };
        foreach (var source in data.Sources) yield return ChartQuery.All with { Sources = [source.Id] };
    }

    [Theory]
    [InlineData(Theme.Light, false)]
    [InlineData(Theme.Dark, false)]
    [InlineData(Theme.Contrast, false)]
    [InlineData(Theme.Light, true)]
    [InlineData(Theme.Dark, true)]
    [InlineData(Theme.Contrast, true)]
    public async Task Picture_OfEveryChart_IsSoundAndEachWordHasInk(Theme theme, bool longer)
    {
        using var check = new PngCheck();
        var options = new StillOptions(StillSize.Presets["card"], theme) { Text = longer ? Pseudo.Text : StillText.English };
        foreach (var spec in (await Specs.WithPanelsAsync(host)).Select(s => longer ? Pseudo.Of(s) : s))
        {
            var file = ChartStill.Render(StillFormat.Png, spec, options, Permalink);
            await check.AddAsync(spec.Slug, file);
            using var picture = SKBitmap.Decode(file);
            Assert.Equal((1200, 630), (picture.Width, picture.Height));
            foreach (var text in ChartStill.Texts(spec, options, Permalink))
                Assert.True(HasInk(picture, text, theme), $"{spec.Slug}: “{text.Text}” at {text.Ink} cannot be seen");
        }
        await check.AssertNoFaultAsync();
    }

    [Fact]
    public async Task Words_InEveryFrameOfAPage_NeverMeetNorLeaveIt()
    {
        foreach (var laid in await Laid.AllAsync(host)) AssertApart(laid);
    }

    [Fact]
    public async Task Words_AThirdLongerInEveryFrameOfAPage_NeverMeetNorLeaveIt()
    {
        foreach (var spec in (await Specs.WithPanelsAsync(host)).Select(Pseudo.Of))
            foreach (var frame in Laid.Frames) AssertApart(Laid.Of(spec, frame));
        foreach (var frame in Laid.MapFrames)
            foreach (var spec in await Specs.MapsAsync(host, Laid.Room(frame))) AssertApart(Laid.Of(spec, frame));
    }

    [Fact]
    public async Task Words_OfFilteredChartsInAPage_NeverMeetNorLeaveIt()
    {
        foreach (var chart in await host.Factory.Services.GetRequiredService<DashboardData>().ChartsAsync())
        {
            var data = await Specs.DataAsync(host, chart.Id);
            foreach (var query in Filters(data))
                foreach (var frame in new[] { PageFrame.Wide, PageFrame.Narrow })
                    AssertApart(Laid.Of(ChartSpecBuilder.Build(data, query), frame));
        }
    }

    /// <summary>
    /// A picture of twice the size is laid out anew: the letters have the size that its scale asks for, not doubled pixels.
    /// </summary>
    [Fact]
    public async Task Words_OfALargePicture_AreLaidOutForItsSize()
    {
        var spec = Pseudo.Of(await Specs.ChartAsync(host, "emigration"));
        var small = ChartStill.Texts(spec, new StillOptions(new StillSize(960, 540), Theme.Light), Permalink);
        var large = ChartStill.Texts(spec, new StillOptions(StillSize.Presets["wide4k"], Theme.Light), Permalink);
        Assert.NotEqual(small.Select(t => t.Text), large.Select(t => t.Text));
        Assert.True(large.Max(t => t.Ink.Height) > 3.5 * small.Max(t => t.Ink.Height), "the title grows with the picture");
    }

    private static IEnumerable<StillOptions> Looks(int width, int height, StillText text) =>
        Enum.GetValues<Theme>().Select(theme => new StillOptions(new StillSize(width, height), theme) { Text = text });

    /// <summary>At least one pixel of the word has nearly its colour.</summary>
    private static bool HasInk(SKBitmap picture, PlacedText text, Theme theme)
    {
        var colour = SKColor.Parse(text.Colour.In(theme));
        for (var y = (int)text.Ink.Top; y <= text.Ink.Bottom; y++)
            for (var x = (int)text.Ink.Left; x <= text.Ink.Right; x++)
            {
                var pixel = picture.GetPixel(x, y);
                var (red, green, blue) = (pixel.Red - colour.Red, pixel.Green - colour.Green, pixel.Blue - colour.Blue);
                if (Math.Abs(red) + Math.Abs(green) + Math.Abs(blue) < 120) return true;
            }
        return false;
    }
}
