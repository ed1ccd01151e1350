using System.Xml.Linq;
using Dashboard.Core.Record;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;

namespace Dashboard.Web.Tests.Drawings;

/// <summary>What the marks of charts and of the timeline say, one after another, as the walk by keys meets them.</summary>
public sealed class ChartMarksTests(WebHost host) : PageContext(host)
{
    private readonly WebHost _host = host;

    [Fact]
    public async Task Marks_OfEverySeries_StandTogetherInItsOrder()
    {
        foreach (var spec in await Specs.WithPanelsAsync(_host))
        {
            var groups = Groups(Laid.Of(spec, PageFrame.Wide).Page).ToList();
            Assert.Equal(spec.Series.Select(s => s.Key), groups.Select(g => g.Attribute("data-series")!.Value));
            Assert.All(spec.Series.Zip(groups), s => Assert.Equal(
                s.First.Points.Select(p => spec.Rows[p.Row].Id), Marks(s.Second).Select(m => m.Attribute("data-mark")!.Value)));
        }
    }

    [Fact]
    public async Task Walk_OfEveryChart_BeginsWithADocumentWhereOneIsDrawn()
    {
        foreach (var spec in (await Specs.WithPanelsAsync(_host)).Where(s => s.Series.Count > 0))
        {
            var entry = Marks(Laid.Of(spec, PageFrame.Wide).Page.Root).Single(m => m.Attribute("tabindex") is null);
            var row = spec.Rows.Single(r => r.Id == entry.Attribute("data-mark")!.Value && r.Reason is null);
            var documented = spec.Series.Any(s => s.SourceId.Length > 0 && !s.Dimmed);
            Assert.True(documented == (row.Basis != Basis.Supplementary), $"{spec.Slug} is entered at {row.Id}");
        }
    }

    [Fact]
    public async Task Marks_OfDisputedAndPlannedValues_SayLetterAndStatus()
    {
        var page = Laid.Of(await Specs.ChartAsync(_host, "student-quotas"), PageFrame.Wide).Page;
        Assert.Equal(
            [
                "Quota, Kazakhstan (A), 2014|200 grants|Claim A: Ospanova & Rakhmatulin 2018, p. 201",
                "Quota, Kazakhstan (A), 2015|450 grants|Claim A: Ospanova & Rakhmatulin 2018, p. 201",
                "Quota, Kazakhstan (A), 2016|300 grants, planned|Claim A: Ospanova & Rakhmatulin 2018, p. 201",
            ],
            page.Marks.Take(3).Select(m => m.Label.Replace('\n', '|')));
        var applications = Marks(Groups(page).ElementAt(2)).ToList();
        Assert.Equal(
            "Applications, Kazakhstan (B), 2014\nabout 300 applications, derived from printed values\n"
            + "Claim B: CAISS 2017, p. 8 (inferred)",
            applications[0].Attribute("aria-label")!.Value);
        Assert.Equal("No value 2016: not printed.", applications[^1].Attribute("data-after")!.Value);
    }

    [Fact]
    public async Task Marks_AroundGaps_SayWhatIsMissingAndWhy()
    {
        var spec = await Specs.ChartAsync(_host, "military-spending-sipri");
        var tajikistan = spec.Series.ToList().FindIndex(s => s.Iso3 == "TJK");
        var marks = Marks(Groups(Laid.Of(spec, PageFrame.Wide).Page).ElementAt(tajikistan))
            .Zip(spec.Series[tajikistan].Points).ToList();
        Assert.Equal(
            [(2008.0, "No value 2005–2007: not printed."), (2014.0, "No value 2013: not printed.")],
            marks.Where(m => m.First.Attribute("data-before") is not null)
                .Select(m => (m.Second.X, m.First.Attribute("data-before")!.Value)));
    }

    [Fact]
    public async Task Mark_OfAMean_SaysThatItIsOne() => Assert.Equal(
        "All emigrants, Kazakhstan, since 2005\n34,600 persons per year, mean of the period\nCAISS 2017, p. 15 (inferred)",
        Laid.Of(await Specs.ChartAsync(_host, "emigration"), PageFrame.Wide).Page.Marks[0].Label);

    [Fact]
    public async Task Marks_OfTheTimeline_SayDateTitleCategoryAndSource()
    {
        var index = await RecordAsync();
        var page = Laid.Of(index.Events, index, PageFrame.Wide).Page;
        Assert.Equal(index.Events.Select(e => e.Id), page.Marks.Select(m => m.Id));
        Assert.All(page.Marks.Zip(index.Events), m => Assert.Equal(
            [$"{EventDates.Of(m.Second)}, {m.Second.Title.TrimEnd('.')}", CodeNames.Of(m.Second.Category),
                $"{index.Short(m.Second.SourceId)}, {m.Second.Locator}"],
            m.First.Label.Split('\n')[^3..]));
        Assert.All(page.Marks.Zip(index.Events), m => Assert.Contains(
            m.Second.ShortTitle, m.First.Label, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<XElement> Groups(PageSvg page) =>
        page.Root.Descendants("g").Where(g => g.Attribute("data-series") is not null);

    private static IEnumerable<XElement> Marks(XElement group) =>
        group.Descendants("a").Where(a => a.Attribute("data-mark") is not null);
}
