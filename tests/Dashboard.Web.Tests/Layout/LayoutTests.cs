using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using Dashboard.Web.Tests.Drawings;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace Dashboard.Web.Tests.Layout;

/// <summary>Words in pictures, by the renderer's own measure: where the ink of each stands.</summary>
public sealed class LayoutTests(WebHost host)
{
    private const string Permalink = "https://example.org/charts/some-chart?countries=KAZ,UZB&from=1990";

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
        foreach (var spec in await ChartsAsync(parted: true))
            foreach (var options in Looks(width, height, Pseudo.Text))
                AssertApart($"{spec.Slug}, {options.Theme}", ChartStill.Texts(spec, options, Permalink), options);
        foreach (var spec in await MapsAsync())
            foreach (var options in Looks(width, height, Pseudo.Text))
                AssertApart($"{spec.Area}, {options.Theme}", MapStill.Texts(spec, options, Permalink), options);
    }

    [Theory]
    [InlineData(1920, 1080)]
    [InlineData(1080, 1080)]
    [InlineData(320, 400)]
    public async Task Words_InEnglish_NeverMeetNorLeaveThePicture(int width, int height)
    {
        foreach (var spec in await EnglishChartsAsync(parted: true))
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
    [InlineData(ChartKind.Line)]
    [InlineData(ChartKind.Slope)]
    [InlineData(ChartKind.Bars)]
    [InlineData(ChartKind.Fact)]
    public async Task Words_OfOneToTwelveSeries_NeverMeetAndAreAllThere(ChartKind kind)
    {
        var real = await Specs.ChartAsync(host, "student-quotas");
        foreach (var size in new[] { StillSize.Slide, StillSize.Presets["square"], StillSize.Presets["card"] })
            for (var count = 1; count <= 12; count++)
            {
                var spec = Pseudo.Of(SyntheticSpecs.Of(real, kind, count));
                var options = new StillOptions(size, Theme.Light) { Text = Pseudo.Text };
                var texts = ChartStill.Texts(spec, options, Permalink);
                AssertApart($"{kind} of {count}, {size.Width} x {size.Height}", texts, options);
                AssertAllThere($"{kind} of {count}", texts, WordsOf(size.IsSlide ? spec with { Notes = [] } : spec));
            }
    }

    /// <summary>On a slide only notes and the names of supplementary sources may be missing, and then it says so.</summary>
    [Fact]
    public async Task Words_OfASlide_AreThereOrOnThePage()
    {
        var options = new StillOptions(StillSize.Slide, Theme.Light) { Text = Pseudo.Text };
        foreach (var spec in await ChartsAsync())
        {
            var texts = ChartStill.Texts(spec, options, Permalink);
            var drawn = Bare(string.Concat(texts.Select(t => t.Text)));
            var missing = WordsOf(spec).Where(w => !drawn.Contains(Bare(w), StringComparison.Ordinal)).ToList();
            var notes = missing.Intersect(spec.Notes).ToList();
            Assert.True(
                notes.Count == 0 || drawn.Contains(Bare(options.Text.MoreNotes), StringComparison.Ordinal),
                $"{spec.Slug}: notes are missing and the slide does not say so");
            var supplementary = spec.Sources.Where(s => s.Kind == SourceKind.Supplementary).Select(s => s.Short).ToList();
            Assert.All(
                missing.Except(notes), w => Assert.Contains(supplementary, s => w.Contains(s, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData(3508, 2480)]
    [InlineData(1080, 1080)]
    public async Task Words_OfASpec_AreAllInThePicture(int width, int height)
    {
        var options = new StillOptions(new StillSize(width, height), Theme.Light) { Text = Pseudo.Text };
        foreach (var spec in await ChartsAsync())
            AssertAllThere(spec.Slug, ChartStill.Texts(spec, options, Permalink), WordsOf(spec));
    }

    [Theory]
    [InlineData(200, 200)]
    [InlineData(320, 400)]
    [InlineData(1200, 300)]
    [InlineData(300, 2000)]
    public async Task Sources_InASmallPicture_AreStillWhole(int width, int height)
    {
        var options = new StillOptions(new StillSize(width, height), Theme.Light) { Text = Pseudo.Text };
        foreach (var spec in await ChartsAsync())
            AssertAllThere(
                spec.Slug, ChartStill.Texts(spec, options, Permalink), FrameOf(spec.Title, spec.Sources, spec.DataVersion));
        foreach (var spec in await MapsAsync())
            AssertAllThere(
                $"{spec.Area}", MapStill.Texts(spec, options, Permalink), FrameOf(spec.Title, spec.Sources, spec.DataVersion));
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
        foreach (var spec in await (longer ? ChartsAsync(parted: true) : EnglishChartsAsync(parted: true)))
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
        foreach (var spec in await ChartsAsync(parted: true))
            foreach (var frame in Laid.Frames) AssertApart(Laid.Of(spec, frame));
        foreach (var frame in Laid.MapFrames)
            foreach (var spec in await MapsAsync(Laid.Room(frame))) AssertApart(Laid.Of(spec, frame));
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

    private static void AssertApart(Laid laid)
    {
        if (laid.Texts.Count > 0)
            AssertApart(laid.Name, laid.Texts, SKRect.Create((float)laid.Page.Width, (float)laid.Page.Height));
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

    private async Task<IReadOnlyList<ChartSpec>> ChartsAsync(bool parted = false) =>
        [.. (await EnglishChartsAsync(parted)).Select(Pseudo.Of)];

    /// <param name="parted">
    /// Adds those that can be parted once more, with a plot for each country: in small ones values may give way.
    /// </param>
    private async Task<IReadOnlyList<ChartSpec>> EnglishChartsAsync(bool parted = false)
    {
        var specs = new List<ChartSpec>();
        foreach (var chart in await host.Factory.Services.GetRequiredService<DashboardData>().ChartsAsync())
        {
            specs.Add(await Specs.ChartAsync(host, chart.Id));
            if (!parted) continue;
            if (await Specs.ChartAsync(host, chart.Id, ChartQuery.All with { Panels = true }) is { Panels.Count: > 0 } panels)
                specs.Add(panels);
        }
        return specs;
    }

    private async Task<IReadOnlyList<MapSpec>> MapsAsync(MapRoom room = MapRoom.Slide)
    {
        var data = host.Factory.Services.GetRequiredService<DashboardData>();
        var map = await data.MapAsync();
        return
        [
            .. from area in Enum.GetValues<MapArea>()
               from coverage in new[] { false, true }
               let query = MapQuery.All with { Area = area, Coverage = coverage }
               select Pseudo.Of(MapSpecBuilder.Build(map, data.Outlines(area), query, room)),
        ];
    }

    private static IEnumerable<StillOptions> Looks(int width, int height, StillText text) =>
        Enum.GetValues<Theme>().Select(theme => new StillOptions(new StillSize(width, height), theme) { Text = text });

    private static IEnumerable<string> WordsOf(ChartSpec spec) =>
    [
        .. FrameOf(spec.Title, spec.Sources, spec.DataVersion), spec.Subtitle,
        spec.Kind is ChartKind.Bars or ChartKind.Fact ? "" : spec.Y.Title, .. spec.Notes,
        .. spec.Series.SelectMany(s => s.Points).Select(p => p.Label), .. spec.Series.Select(s => s.EndLabel ?? ""),
        .. spec.Breaks.Select(b => b.Text),
        .. spec.Bars.SelectMany(b => new[] { b.Name, b.Label }),
    ];

    private static IEnumerable<string> FrameOf(string title, IReadOnlyList<SourceLine> sources, string dataVersion) =>
    [
        title, .. sources.Select(s => s.Letter + s.Short + (s.Locators.Length > 0 ? "," + s.Locators : "")),
        Permalink, Pseudo.Text.DataVersion + dataVersion[..12],
    ];

    private static void AssertAllThere(string picture, IReadOnlyList<PlacedText> texts, IEnumerable<string> words)
    {
        var drawn = Bare(string.Concat(texts.Select(t => t.Text)));
        Assert.All(
            words, w => Assert.True(drawn.Contains(Bare(w), StringComparison.Ordinal), $"{picture}: “{w}” is missing"));
    }

    private static string Bare(string text) =>
        text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal);

    private static void AssertApart(string picture, IReadOnlyList<PlacedText> texts, StillOptions options) =>
        AssertApart(picture, texts, SKRect.Create(options.Size.Width, options.Size.Height));

    private static void AssertApart(string picture, IReadOnlyList<PlacedText> texts, SKRect sheet)
    {
        Assert.NotEmpty(texts);
        for (var a = 0; a < texts.Count; a++)
        {
            Assert.True(sheet.Contains(texts[a].Ink), $"{picture}: “{texts[a].Text}” leaves the picture");
            for (var b = a + 1; b < texts.Count; b++)
            {
                var common = SKRect.Intersect(texts[a].Ink, texts[b].Ink);
                Assert.False(
                    common is { Width: > 0.5f, Height: > 0.5f },
                    $"{picture}: “{texts[a].Text}” and “{texts[b].Text}” meet");
            }
        }
    }

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
