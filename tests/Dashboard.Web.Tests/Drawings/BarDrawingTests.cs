using System.Xml.Linq;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using SkiaSharp;

namespace Dashboard.Web.Tests.Drawings;

public sealed class BarDrawingTests(WebHost host)
{
    [Fact]
    public async Task Bars_OfCounts_AreAsLongAsTheirShareOfTheLongest()
    {
        var page = await PageAsync("tv-channels");
        Assert.Equal(
            ["Domestic, all 111", "Domestic, countrywide 24 of 111", "Domestic, regional 87 of 111", "Foreign 254"],
            Rows(page).Select(Words));
        // A part stands before its whole.
        Assert.Equal([1, 2, 2, 1], Rows(page).Select(r => r.Elements("rect").Count()));
        var bars = Rows(page).Select(r => r.Elements("rect").Last()).ToList();
        var lengths = bars.Select(b => PageSvg.Number(b.Attribute("width")!.Value)).ToList();
        Assert.All(lengths.Zip([111, 24, 87, 254]), l => Assert.Equal(l.Second / 254.0, l.First / lengths[3], 0.001));
        Assert.All(bars, b => Assert.Equal("var(--series-kazakhstan)", b.Attribute("fill")!.Value));
        Assert.Single(
            bars.Select(b => PageSvg.Number(b.Attribute("x")!.Value) + OriginOf(b)).Select(x => Math.Round(x)).Distinct());
    }

    [Fact]
    public async Task Bars_OfAPlannedOrEstimatedValue_AreHollowAndSayWhy()
    {
        var page = await PageAsync("foreign-policy-programme");
        Assert.Equal(
            ["3.7 planned of 122", "123 planned", "125 planned", "128 planned"],
            Rows(page).Where(r => r.Elements("path").Any(p => p.Attribute("fill")!.Value == "none"))
                .Select(r => Values(r).Last()));
        Assert.DoesNotContain(Rows(await PageAsync("tv-channels")), r => r.Elements("path").Any());
    }

    [Fact]
    public async Task Cards_OfSingleFigures_HaveNoBarsAndSayTheirSource()
    {
        var page = await PageAsync("new-generation");
        Assert.Equal(
            [
                "New Generation, participants, World 3,350 persons 2011–2015 · CAISS 2017",
                "New Generation, countries, World 90 countries 2011–2015 · CAISS 2017",
            ],
            Rows(page).Take(2).Select(Words));
        Assert.All(Rows(page), r => Assert.Empty(r.Elements("rect").Concat(r.Elements("path"))));
    }

    /// <summary>The words behind a bar differ in length; the scale of the bars must not.</summary>
    [Fact]
    public async Task Bars_OfEveryChartInEveryFrame_HaveOneScale()
    {
        foreach (var chart in (await Specs.AllAsync(host)).Where(s => s.Kind == ChartKind.Bars && s.BarScale == BarScale.Longest))
        {
            foreach (var frame in Laid.Frames)
            {
                var rows = Rows(Laid.Of(chart, frame).Page).ToList();
                var full = rows.Zip(chart.Bars).SelectMany(r => r.First.Elements("rect")
                    .Where(e => e.Attribute("width") is not null && Width(e) > 5).Take(1)
                    .Select(e => Width(e) / (r.Second.Whole?.Length ?? r.Second.Length!.Value))).ToList();
                Assert.True(full.Count < 2 || full.Max() - full.Min() < full.Max() * 0.01, $"{chart.Slug}, {frame.Name}");
            }
        }

        static double Width(XElement e) => PageSvg.Number(e.Attribute("width")!.Value);
    }

    /// <summary>Two bars on a slide fill it, and what is written behind them stays at their middle.</summary>
    [Fact]
    public async Task Bars_WithRoomToSpare_AreThicker()
    {
        var spec = await Specs.ChartAsync(host, "language-courses");
        var usual = Thickness(600);
        Assert.InRange(Thickness(1200), usual * 1.5f, usual * 3);
        Assert.Equal(Thickness(1200), Thickness(3000));

        float Thickness(int height)
        {
            var options = StillOptions.OnPage(new StillSize(1600, height), Theme.Light, projector: false);
            var drawing = new BarDrawing(spec, options.Size.Width, new StillScale(StillOptions.OnPage(
                new StillSize(1600, 600), Theme.Light, projector: false)));
            var room = SKRect.Create(1600, height == 600 ? drawing.Height : height);
            var shapes = SvgShapes.Of(StillSheet.Render(
                StillFormat.Svg, options, StillDetails.Of(spec, options, ""), pen => drawing.Draw(pen, room)));
            var texts = StillSheet.Placed(options, pen => drawing.Draw(pen, room)).Texts;
            var bars = shapes.Where(s => s.Width > 500 && s.Width < 1600).ToList();
            Assert.Equal(2, bars.Count);
            foreach (var (bar, value) in bars.Zip(["20", "≈ 16"]))
                Assert.InRange(texts.Single(t => t.Text == value).Ink.MidY, bar.MidY - 3, bar.MidY + 3);
            return MathF.Round(bars[0].Height);
        }
    }

    /// <summary>A name is as wide as it was measured: put before its bar, it does not break again.</summary>
    [Fact]
    public async Task Names_BeforeTheirBars_StandInOneLine()
    {
        var spec = await Specs.ChartAsync(host, "foreign-policy-programme");
        for (var width = 1280; width < 1320; width++)
        {
            var scale = new StillScale(new StillOptions(new StillSize(width, 720), Theme.Light));
            var drawing = new BarDrawing(spec, width, scale, columns: 1, namesBefore: true);
            Assert.InRange(drawing.Height, 1, scale.Label * 1.28f * 1.6f * (spec.Bars.Count + 1));
        }
    }

    [Fact]
    public async Task Strip_OfNearValues_SaysThatItsZeroIsNotShown()
    {
        var page = await PageAsync("russian-language-programme");
        Assert.Equal(
            ["7.5 planned", "7.6 planned", "7.51 planned", "6.77 planned", "6.67 planned"],
            Rows(page).Select(r => Values(r).Last()));
        Assert.Contains(
            page.Root.Descendants("text"), t => t.Value == "Billion roubles, 6.6 to 7.8; axis does not start at zero");
    }

    [Fact]
    public async Task Bar_OfAPage_IsALinkToItsFigureAroundNameBarAndValue()
    {
        var page = await PageAsync("tv-channels");
        Assert.Equal("Foreign\n254 channels\nundated · CAISS 2017, p. 17 (inferred)", page.Marks[3].Label);
        Assert.Equal([null, "-1", "-1", "-1"], page.Marks.Select(m => m.TabIndex));
        Assert.Equal(["text", "rect", "text"], Rows(page).Last().Elements().Select(e => e.Name.LocalName));
    }

    private static IEnumerable<XElement> Rows(PageSvg page) =>
        page.Root.Descendants("a").Where(a => a.Attribute("data-mark") is not null);

    private static IEnumerable<string> Values(XElement row) =>
        row.Elements("text")
            .Select(t => t.Elements("tspan").Any() ? string.Join(' ', t.Elements("tspan").Select(s => s.Value)) : t.Value);

    private static string Words(XElement row) => string.Join(' ', Values(row));

    private static double OriginOf(XElement element) =>
        PageSvg.Number(element.Parent!.Attribute("transform")!.Value["translate(".Length..].Split(' ')[0]);

    private async Task<PageSvg> PageAsync(string slug) => Laid.Of(await Specs.ChartAsync(host, slug), PageFrame.Wide).Page;
}
