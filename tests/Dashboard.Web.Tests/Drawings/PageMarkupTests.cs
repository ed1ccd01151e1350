using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dashboard.Core.Charts;
using Dashboard.Web.Data;
using Dashboard.Web.Layout;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Drawings;

/// <summary>The markup of drawings in pages: what a reader can do with it, and what a page with several of them needs.</summary>
public sealed partial class PageMarkupTests(WebHost host)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Pages with a drawing.</summary>
    public static TheoryData<string> Pages =>
    [
        "/", "/charts", "/charts/military-spending", "/charts/student-quotas?figure=student-quotas-kaz-2016-or18",
        "/charts/military-spending-sipri?panels=on&theme=dark", "/charts/tv-channels", "/charts/new-generation",
        "/charts/emigration?projector=on", "/map", "/map?coverage=on&area=central-asia", "/map?projector=on", "/timeline",
        "/embed/student-quotas", "/embed/map",
    ];

    [Fact]
    public async Task Mark_OfEveryChart_IsALinkWhoseNameHasValueSourceAndPage()
    {
        foreach (var spec in await Specs.WithPanelsAsync(host))
        {
            var rows = spec.Rows.Where(r => r.Id.Length > 0).ToDictionary(r => r.Id);
            foreach (var page in Laid.Frames.Select(f => Laid.Of(spec, f).Page))
            {
                Assert.Equal(page.Marks.Count, page.Marks.DistinctBy(m => m.Id).Count());
                Assert.All(page.Marks, m =>
                {
                    Assert.Equal("/figures/" + m.Id, m.Href);
                    var (row, lines) = (rows[m.Id], m.Label.Split('\n'));
                    if (spec.Bars.FirstOrDefault(b => spec.Rows[b.Row].Id == m.Id) is { } bar) AssertBar(bar, row, lines);
                    else AssertPoint(row, lines);
                });
            }
        }
    }

    /// <summary>What is seen beside a bar comes first, in its order.</summary>
    private static void AssertBar(ChartBar bar, FigureRow row, string[] lines)
    {
        Assert.Equal(bar.Name, lines[0]);
        Assert.StartsWith(bar.Label, lines[1], StringComparison.Ordinal);
        Assert.Contains(lines[1..], line => line.Contains(row.Display, StringComparison.Ordinal));
        Assert.Contains($"{row.Period} · {row.SourceShort}, {row.Locator}", lines);
    }

    private static void AssertPoint(FigureRow row, string[] lines)
    {
        Assert.Equal(3, lines.Length);
        Assert.EndsWith(", " + row.Period, lines[0], StringComparison.Ordinal);
        Assert.StartsWith(row.Display, lines[1], StringComparison.Ordinal);
        Assert.Equal((row.Letter.Length > 0 ? $"Claim {row.Letter}: " : "") + $"{row.SourceShort}, {row.Locator}", lines[2]);
    }

    [Fact]
    public async Task Mark_OfThePlacesAndEvents_IsALinkWhoseNameHasSourceAndPage()
    {
        var data = host.Factory.Services.GetRequiredService<DashboardData>();
        var index = await data.WholeAsync();
        foreach (var spec in await Specs.MapsAsync(host, MapRoom.Page))
        {
            var page = Laid.Of(spec, PageFrame.Wide).Page;
            Assert.Equal(
                spec.Shown.Where(m => !m.IsCrowd).Select(m => m.Places[0]).Select(p =>
                    $"{p.Place.Name}, {ListedName.Of(p.Place.CountryAsListed)}|{p.KindName}|{Words.Position(p.Place.Precision)}|"
                    + $"{p.SourceShort}, {p.Place.Locator}"),
                page.Marks.Where(m => !spec.Shown.First(s => s.Id == m.Id).IsCrowd).Select(m => m.Label.Replace('\n', '|')));
            Assert.All(spec.Shown.Where(m => m.IsCrowd), crowd => Assert.StartsWith(
                $"{crowd.Places.Count} places, {string.Join(", ", Countries(crowd))}\n",
                page.Marks.Single(m => m.Id == crowd.Id).Label, StringComparison.Ordinal));
        }
        Assert.All(
            Laid.Of(index.Events, index, PageFrame.Wide).Page.Marks.Zip(index.Events),
            m => Assert.EndsWith(
                $"\n{index.Short(m.Second.SourceId)}, {m.Second.Locator}", m.First.Label, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Countries(MapMark crowd) =>
        crowd.Places.Select(p => ListedName.Of(p.Place.CountryAsListed)).Distinct();

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Drawing_OfAPage_IsOneTabStopWithAName(string address)
    {
        foreach (var drawing in await DrawingsAsync(address))
        {
            Assert.NotEqual("", drawing.Root.Attribute("aria-label")!.Value.Trim());
            Assert.Equal(drawing.Marks.Count > 0 ? "group" : "img", drawing.Root.Attribute("role")!.Value);
            Assert.Equal(
                drawing.Marks.Count > 0 ? 1 : 0,
                drawing.Root.Descendants("a").Count(a => (string?)a.Attribute("tabindex") != "-1"));
            Assert.All(drawing.Root.Descendants().Attributes("tabindex"), t => Assert.Equal("-1", t.Value));
            Assert.All(
                drawing.Root.Descendants("a"), a => Assert.StartsWith("/", a.Attribute("href")!.Value, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Drawings_OfAPage_ShareNothing(string address)
    {
        foreach (var drawing in await DrawingsAsync(address))
        {
            Assert.Empty(drawing.Root.DescendantsAndSelf().Attributes("id"));
            Assert.DoesNotContain(
                drawing.Root.DescendantsAndSelf().Attributes(), a => a.Value.Contains("url(", StringComparison.Ordinal));
            // The ground of a map is a file; an embedded page, which a sandbox may keep from it, brings it once.
            var ground = address.StartsWith("/embed", StringComparison.Ordinal) ? "#map" : "/map/outlines.svg";
            Assert.All(drawing.Root.Descendants("use"), u => Assert.StartsWith(
                ground, u.Attribute("href")!.Value, StringComparison.Ordinal));
            Assert.Empty(drawing.Root.Descendants()
                .Select(e => e.Name.LocalName).Except(["a", "circle", "g", "path", "rect", "text", "tspan", "use"]));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Colours_OfADrawing_AreVariablesOfThePalette(string address)
    {
        var known = Declared().Matches(await host.Client.GetStringAsync("/site.css", Cancellation))
            .Select(m => m.Groups[1].Value).ToHashSet();
        foreach (var drawing in await DrawingsAsync(address))
        {
            var colours = drawing.Root.Descendants().Attributes().Where(a => a.Name.LocalName is "fill" or "stroke")
                .Select(a => a.Value).Distinct().ToList();
            Assert.All(colours.Where(c => c != "none"), c => Assert.Matches(Variable(), c));
            Assert.All(drawing.Root.Descendants().Attributes("style"), s => Assert.Matches(Weight(), s.Value));
            var used = drawing.Root.Descendants().Attributes().SelectMany(a => Used().Matches(a.Value))
                .Select(m => m.Groups[1].Value);
            Assert.Empty(used.Except(known));
        }
    }

    [Fact]
    public async Task Words_OfEveryPageDrawing_HaveTheirLengthAndStayInside()
    {
        foreach (var laid in await Laid.AllAsync(host))
        {
            foreach (var text in laid.Page.Texts)
            {
                var measured = (text.SemiBold ? FontFace.SemiBold : FontFace.Regular).Shape(text.Text, (float)text.Size).Width;
                Assert.True(
                    text.Length is { } length && Math.Abs(length - measured) <= (0.01 * measured) + 0.1,
                    $"{laid.Name}: “{text.Text}” is {text.Length} long, not {measured}");
                Assert.True(
                    text.X >= -Slack && text.X + text.Length <= laid.Page.Width + Slack
                        && text.Y - (text.Size * 0.7) >= -Slack && text.Y <= laid.Page.Height + Slack,
                    $"{laid.Name}: “{text.Text}” at {text.X}, {text.Y} leaves {laid.Page.Width} × {laid.Page.Height}");
            }
        }
    }

    /// <summary>
    /// What is said elsewhere is not said twice: outside of marks and of words that can be clicked, everything is decoration.
    /// </summary>
    [Fact]
    public async Task Words_BesideMarks_AreNotSaid()
    {
        foreach (var laid in await Laid.AllAsync(host))
            Assert.All(laid.Page.Root.Descendants("text"), t => Assert.True(
                t.Ancestors().Any(e => e.Name == "a" || (string?)e.Attribute("aria-hidden") == "true")
                    || laid.Page.Marks.Count == 0,
                $"{laid.Name}: “{t.Value}”"));
    }

    private const double Slack = 0.2;

    private async Task<IReadOnlyList<PageSvg>> DrawingsAsync(string address)
    {
        var drawings = PageSvg.All(await host.Client.GetStringAsync(address, Cancellation));
        Assert.NotEmpty(drawings);
        return drawings;
    }

    [GeneratedRegex(@"--([a-z0-9-]+):")]
    private static partial Regex Declared();

    [GeneratedRegex(@"^var\(--[a-z0-9-]+\)$")]
    private static partial Regex Variable();

    [GeneratedRegex(@"^stroke-width:calc\([0-9.]+px\*var\(--weight\)\)$")]
    private static partial Regex Weight();

    [GeneratedRegex(@"var\(--([a-z0-9-]+)\)")]
    private static partial Regex Used();
}
