using System.Globalization;
using Bunit;
using Dashboard.Core.Claims;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Features.Overview;

namespace Dashboard.Web.Tests.Features;

public sealed class OverviewPageTests(WebHost host) : PageContext(host)
{
    [Fact]
    public async Task Counts_OfTheRecord_LeadToWhatTheyCount()
    {
        var (page, index) = (Open<OverviewPage>("/"), await RecordAsync());
        Assert.Equal(
            [
                $"{index.Documents.Count()} /sources", $"{index.Figures.Count(f => !f.Basis.IsSupplementary())} /figures",
                $"{index.Figures.Count(f => f.Basis.IsSupplementary())} /sources#supplementary",
                $"{index.Places.Count} /map", $"{index.Events.Count} /timeline", $"{index.Gaps.Count} /figures#gaps",
                $"{index.Claims.Count} /disagreements#claims",
            ],
            page.FindAll(".holds > li > a").Select(a => $"{a.QuerySelector("b")!.TextContent} {a.GetAttribute("href")}"));
    }

    [Fact]
    public async Task Claims_Counted_NameEveryVerdict()
    {
        var (page, index) = (Open<OverviewPage>("/"), await RecordAsync());
        var verdicts = page.FindAll(".checked .verdict");
        Assert.Equal(
            Enum.GetValues<Verdict>().Select(v => $"/disagreements?verdict={Codes.Of(v)}#claims"),
            verdicts.Select(v => v.GetAttribute("href")));
        var counts = Enum.GetValues<Verdict>().Select(v => index.Claims.Count(c => c.Verdict == v)).ToList();
        Assert.Equal(counts, verdicts.Select(v => int.Parse(Plain(v).Split(' ')[0], CultureInfo.InvariantCulture)));
        Assert.Equal(index.Claims.Count, counts.Sum());
    }

    [Fact]
    public async Task Findings_OfTheRecord_AreThreeHeadlinesWithTheirDrawings()
    {
        var (page, index) = (Open<OverviewPage>("/"), await RecordAsync());
        var findings = Findings.Of(index, 3);
        Assert.Equal(3, findings.Count);
        Assert.Equal(findings.Select(f => f.Headline), Plain(page.FindAll(".finding h3")));
        Assert.Equal(
            findings.Select(f => f.Kind switch
            {
                FindingKind.Claim => "/disagreements#claim-" + f.Id,
                FindingKind.Dispute => "/disagreements#dispute-" + f.Id,
                _ => "/disagreements#cited-" + f.Id,
            }),
            page.FindAll(".finding h3 a").Select(a => a.GetAttribute("href")));
        Assert.Equal(
            findings.Select(f => "/charts/" + f.Chart), page.FindAll(".finding-drawing").Select(a => a.GetAttribute("href")));
        Assert.Equal(3, page.FindAll(".finding-drawing > svg").Count);
        Assert.Equal(
            findings.SelectMany(f => f.Figures).Select(f => f.Id),
            page.FindAll(".finding .value").Select(v => v.GetAttribute("data-figure")));
    }

    [Fact]
    public void Findings_OfTheRecord_LeadToRowsThatAreThere()
    {
        var page = Open<OverviewPage>("/");
        var rows = Open<Dashboard.Web.Features.Disagreements.DisagreementsPage>("/disagreements");
        Assert.All(
            page.FindAll(".finding h3 a"), a => Assert.NotNull(rows.Find("details > #" + a.GetAttribute("href")!.Split('#')[1])));
    }

    [Fact]
    public void Doors_OfTheOverview_LeadToTeachingCheckingAndTakingAway() => Assert.Equal(
        ["Teach /lessons", "Check /disagreements", "Download /charts"],
        Open<OverviewPage>("/").FindAll(".door").Select(d => $"{d.QuerySelector("b")!.TextContent} {d.GetAttribute("href")}"));
}
