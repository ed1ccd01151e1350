using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Drawings;

public sealed class SvgTests(WebHost host)
{
    private const int MaxBytes = 450_000;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg", Link = "http://www.w3.org/1999/xlink",
        Dc = "http://purl.org/dc/elements/1.1/";

    /// <summary>Two files in one page: an id of one is none of the other.</summary>
    [Fact]
    public async Task Ids_OfTwoFiles_AreNoneOfTheOther()
    {
        var ids = new List<string>();
        string[] files = [
            "charts/emigration.svg", "charts/emigration.svg?theme=dark", "charts/emigration.svg?from=2010",
            "charts/tv-channels.svg", "map.svg", "map.svg?coverage=on"];
        foreach (var address in files)
        {
            var file = await host.Client.GetStringAsync("/" + address, TestContext.Current.CancellationToken);
            Assert.DoesNotContain(XElement.Parse(file).DescendantsAndSelf().Attributes("name"), _ => true);
            ids.AddRange(XElement.Parse(file).Descendants().Attributes("id").Select(a => a.Value));
        }
        Assert.Contains(ids, id => id.EndsWith("-clip0", StringComparison.Ordinal));
        Assert.All(ids, id => Assert.Matches("^s[0-9a-f]{6}-", id));
        Assert.True(ids.Count > 100, $"{ids.Count} ids");
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public async Task Svg_OfEveryChart_IsWholeAndRefersOnlyToItself()
    {
        var data = host.Factory.Services.GetRequiredService<DashboardData>();
        foreach (var chart in await data.ChartsAsync())
        {
            var spec = await Specs.ChartAsync(host, chart.Id);
            var file = ChartStill.Render(
                StillFormat.Svg, spec, new StillOptions(StillSize.Slide, Theme.Light), "https://example.org/charts/" + chart.Id);
            AssertWhole(file, spec.Title, spec.Summary, StillSize.Slide);
        }
    }

    [Theory]
    [InlineData(MapArea.World)]
    [InlineData(MapArea.CentralAsia)]
    public async Task Svg_OfAMap_IsWholeAndRefersOnlyToItself(MapArea area)
    {
        var data = host.Factory.Services.GetRequiredService<DashboardData>();
        var spec = MapSpecBuilder.Build(await data.MapAsync(), data.Outlines(area), MapQuery.All with { Area = area });
        var size = new StillSize(1080, 1350);
        AssertWhole(
            MapStill.Render(StillFormat.Svg, spec, new StillOptions(size, Theme.Dark), ""), spec.Title, spec.Summary, size);
    }

    /// <summary>Both with hatched years, which are cut by a clip, and without.</summary>
    [Theory]
    [InlineData("student-quotas")]
    [InlineData("emigration")]
    public async Task Svg_DrawnTwice_IsTheSame(string slug)
    {
        var spec = await Specs.ChartAsync(host, slug);
        var options = new StillOptions(StillSize.Slide, Theme.Light);
        Assert.Equal(
            ChartStill.Render(StillFormat.Svg, spec, options, "x"), ChartStill.Render(StillFormat.Svg, spec, options, "x"));
    }

    [Fact]
    public async Task Svg_OfAChart_SaysWhatItIsMadeOf()
    {
        var spec = await Specs.ChartAsync(host, "student-quotas");
        var created = new DateTimeOffset(2026, 11, 25, 14, 0, 0, TimeSpan.FromHours(1));
        var options = new StillOptions(StillSize.Slide, Theme.Light) { Created = created };
        var root = Load(ChartStill.Render(StillFormat.Svg, spec, options, "https://example.org/charts/student-quotas"));
        Assert.Equal(
            [
                "title: " + spec.Title, "creator: Central Asia Influence Dashboard",
                "source: " + StillDetails.Of(spec, options, "").Source,
                "rights: Selection, structure and notes: Central Asia Influence Dashboard, CC BY 4.0. "
                + "Figures are facts from the sources named.",
                "date: 2026-11-25T13:00:00Z", "identifier: https://example.org/charts/student-quotas",
                "relation: Data version " + spec.DataVersion[..12],
            ],
            root.Descendants().Where(e => e.Name.Namespace == Dc).Select(e => $"{e.Name.LocalName}: {e.Value}"));
    }

    [Theory]
    [InlineData("/charts/emigration.svg", 1920, 1080)]
    [InlineData("/charts/tv-channels.svg?size=card&theme=dark", 1200, 630)]
    [InlineData("/charts/student-quotas.svg?width=333&height=777&frame=off", 333, 777)]
    [InlineData("/map.svg?area=central-asia&size=a4", 3508, 2480)]
    public async Task Address_OfAnSvg_GivesTheSizeAskedAndMayBeKept(string address, int width, int height)
    {
        var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("no-cache", answer.Headers.CacheControl!.ToString());
        Assert.NotNull(answer.Headers.ETag);
        var root = Load(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal((width, height), (Length("width"), Length("height")));

        int Length(string name) => int.Parse(root.Attribute(name)!.Value, CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task Svg_Transparent_HasNoGround()
    {
        var ground = await GroundAsync("/charts/emigration.svg");
        Assert.Equal(("#FBFAF7", "1920", "1080"), ground);
        Assert.NotEqual("1920", (await GroundAsync("/charts/emigration.svg?transparent=on")).Width);
    }

    [Theory]
    [InlineData("M10 20L30 20L30 45.5L10.004 45.5L9.996 45.5Z", "M10 20h20v25.5h-20z")]
    [InlineData("M1.25 2.5Q3 4 5.5 6.25L5.755 6.755M7 8L7 8", "M1.25 2.5q1.75 1.5 4.25 3.75l.26.51M7 8h0")]
    [InlineData("M0 0C1 1 2.5 -2.5 3.125 3L3.125 3L-1 -1", "M0 0c1 1 2.5-2.5 3.12 3l-4.12-4")]
    public void SvgPath_OfAnOutline_IsShortAndTheSame(string outline, string shortened) =>
        Assert.Equal(shortened, SvgPath.Short(outline));

    private async Task<(string? Fill, string? Width, string? Height)> GroundAsync(string address)
    {
        var root = Load(await host.Client.GetByteArrayAsync(address, TestContext.Current.CancellationToken));
        var first = root.Descendants(Svg + "rect").First();
        var fill = first.Attribute("fill") ?? first.Parent!.Attribute("fill");
        return ((string?)fill, (string?)first.Attribute("width"), (string?)first.Attribute("height"));
    }

    private static void AssertWhole(byte[] file, string title, string description, StillSize size)
    {
        var root = Load(file);
        Assert.True(file.Length < MaxBytes, $"{title}: {file.Length} bytes");
        // A title would be a tooltip over the whole picture.
        Assert.Empty(root.Descendants(Svg + "title"));
        var described = root.Element(Svg + "desc")!;
        Assert.Equal(("img", (string?)described.Attribute("id")),
            ((string?)root.Attribute("role"), (string?)root.Attribute("aria-describedby")));
        Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $"0 0 {size.Width} {size.Height}"), (string?)root.Attribute("viewBox"));
        Assert.Equal((title, description), ((string?)root.Attribute("aria-label"), described.Value));
        var ids = root.Descendants().Attributes("id").Select(a => a.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(root.Descendants(Svg + "use"), u => Assert.Contains(u.Attribute(Link + "href")!.Value[1..], ids));
        Assert.All(root.Descendants().Attributes("clip-path"), c => Assert.Contains(c.Value[5..^1], ids));
        string[] known = [
            "svg", "desc", "metadata", "defs", "path", "rect", "circle", "ellipse", "line", "g", "use", "clipPath"];
        Assert.Empty(root.DescendantsAndSelf().Where(e => e.Name.Namespace == Svg).Select(e => e.Name.LocalName).Except(known));
        Assert.DoesNotContain(
            root.DescendantsAndSelf().Attributes(), a => a.Name.LocalName is "href" or "src" && !a.Value.StartsWith('#'));
    }

    private static XElement Load(byte[] file)
    {
        using var reader = XmlReader.Create(
            new MemoryStream(file), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XElement.Load(reader);
    }
}
