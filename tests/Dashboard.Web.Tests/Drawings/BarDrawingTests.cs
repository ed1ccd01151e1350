using System.Xml.Linq;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Layout;

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
