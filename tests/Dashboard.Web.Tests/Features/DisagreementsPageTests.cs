using Bunit;
using Dashboard.Core.Claims;
using Dashboard.Web.Features.Disagreements;

namespace Dashboard.Web.Tests.Features;

public sealed class DisagreementsPageTests(WebHost host) : PageContext(host)
{
    [Fact]
    public async Task Disputes_OfTheRecord_AreRowsThatFailFirstAndAgreeLast()
    {
        var index = await RecordAsync();
        var page = Open<DisagreementsPage>("/disagreements");
        Assert.Equal(
            "Russian study grants for students from Kazakhstan: Quota, Kazakhstan, 2015", Plain(page.Find(".dispute h3")));
        Assert.Equal($"Different values for the same thing {index.Disagreements.Count}", Plain(page.Find("h2")));
        Assert.Equal(
            index.Disagreements.OrderByDescending(d => d.Ratio).Concat(index.Agreements).Select(d => "dispute-" + d.Id),
            page.FindAll("#values .behind-it").Select(b => b.Id));
        Assert.Equal(
            Enumerable.Repeat("no", index.Disagreements.Count).Concat(Enumerable.Repeat("yes", index.Agreements.Count)),
            page.FindAll("#values .dispute").Select(d => d.GetAttribute("data-agrees")));
        Assert.All(page.FindAll("#values [data-agrees=yes] .ratio"), r => Assert.Equal("same", r.TextContent));
        Assert.Equal(
            index.Claims.OrderBy(c => FailingFirst.IndexOf(c.Verdict)).Select(c => "claim-" + c.Claim.Id),
            page.FindAll(".claim .behind-it").Select(c => c.Id));
        Assert.Equal(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, "Showing {0} of {0} claims.", index.Claims.Count),
            page.Find(".filter-count").TextContent);
    }

    [Fact]
    public void Row_OfADispute_HasItsValuesRatioAndWhatDiffers()
    {
        var row = Open<DisagreementsPage>("/disagreements").FindAll(".dispute")[0];
        Assert.Equal(["A450 grants", "B240 grants"], Plain(row.QuerySelectorAll(".row-values li")));
        Assert.Equal("× 1.88", row.QuerySelector(".ratio")!.TextContent);
        Assert.Equal("the work cited for it", row.QuerySelector(".differs")!.TextContent);
        Assert.Empty(row.QuerySelectorAll("summary a, details[open]"));
    }

    [Fact]
    public void Row_OfAClaim_HasWhatIsStatedWhatIsFoundAndTheVerdict()
    {
        var row = Open<DisagreementsPage>("/disagreements").Find(".claim:has(#claim-five-times)");
        Assert.Equal("stated 5; figures give 2.27", row.QuerySelector(".claim-result")!.TextContent);
        Assert.Equal("does not hold for its years", row.QuerySelector(".verdict")!.TextContent);
        Assert.Null(row.QuerySelector("details[open]"));
        row = Open<DisagreementsPage>("/disagreements").Find(".claim:has(#claim-spending-rises)");
        Assert.Equal("", row.QuerySelector(".claim-result")!.TextContent);
    }

    [Fact]
    public async Task Filters_OfAnAddress_AreLinksThatKeepTheRest()
    {
        var index = await RecordAsync();
        var page = Open<DisagreementsPage>("/disagreements?verdict=does-not-hold&source=caiss-2017");
        Assert.Equal(
            [
                "All /disagreements?source=caiss-2017#claims",
                $"holds {Count(Verdict.Holds)} /disagreements?verdict=holds&source=caiss-2017#claims",
                $"does not hold {Count(Verdict.DoesNotHold)} /disagreements?verdict=does-not-hold&source=caiss-2017#claims",
                $"does not hold for its years {Count(Verdict.HoldsWithAnotherPeriod)} "
                + "/disagreements?verdict=holds-with-another-period&source=caiss-2017#claims",
                $"cannot be tested {Count(Verdict.CannotBeTested)} "
                + "/disagreements?verdict=cannot-be-tested&source=caiss-2017#claims",
            ],
            Links(page, "Verdict"));
        Assert.Equal(
            [
                "All /disagreements?verdict=does-not-hold#claims",
                "Ospanova & Rakhmatulin 2018 /disagreements?verdict=does-not-hold&source=ospanova-rakhmatulin-2018#claims",
                "Gubaidullina & Paizova 2025 /disagreements?verdict=does-not-hold&source=gubaidullina-paizova-2025#claims",
                "CAISS 2017 /disagreements?verdict=does-not-hold&source=caiss-2017#claims",
            ],
            Links(page, "Document"));
        Assert.Equal(
            [
                "All /disagreements?verdict=does-not-hold&source=caiss-2017#claims",
                "Soft power /disagreements?verdict=does-not-hold&source=caiss-2017&topic=soft-power#claims",
                "Hard power /disagreements?verdict=does-not-hold&source=caiss-2017&topic=hard-power#claims",
            ],
            Links(page, "Topic"));
        Assert.Equal(
            [$"does not hold {Count(Verdict.DoesNotHold)}", "CAISS 2017", "All"], Plain(page.FindAll("a[aria-pressed=true]")));

        int Count(Verdict verdict) => index.Claims.Count(c => c.Verdict == verdict);
    }

    [Fact]
    public async Task Claims_Filtered_AreThoseOfTheAddress()
    {
        var index = await RecordAsync();
        var page = Open<DisagreementsPage>("/disagreements?verdict=holds-with-another-period&topic=hard-power");
        Assert.Equal(["claim-spending-rises", "claim-five-times"], page.FindAll(".claim .behind-it").Select(c => c.Id));
        page = Open<DisagreementsPage>("/disagreements?verdict=does-not-hold&source=ospanova-rakhmatulin-2018");
        var expected = index.Claims
            .Where(c => c.Verdict == Verdict.DoesNotHold && c.Claim.SourceId == "ospanova-rakhmatulin-2018")
            .Select(c => "claim-" + c.Claim.Id).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, page.FindAll(".claim .behind-it").Select(c => c.Id));
        page = Open<DisagreementsPage>("/disagreements?source=ssi-journal-page");
        Assert.Equal($"Showing 0 of {index.Claims.Count} claims.", page.Find(".filter-count").TextContent);
        Assert.Equal("No claims match the filters.", page.Find(".filter-count + p").TextContent);
    }

    [Fact]
    public void Address_NotUnderstood_SaysWhatIsAllowedAndShowsTheRest()
    {
        var page = Open<DisagreementsPage>("/disagreements?verdict=maybe&source=<script>&topic=soft-power&theme=dark&colour=red");
        Assert.Equal(
            [
                "verdict: \"maybe\" was not understood; allowed: holds, does-not-hold, holds-with-another-period, "
                + "cannot-be-tested.",
                "source: \"<script>\" was not understood; allowed: ospanova-rakhmatulin-2018, paizova-dadabayeva-park, "
                + "gubaidullina-paizova-2025, caiss-2017, ssi-journal-page.",
                "colour: \"red\" was not understood; allowed: only figure, lang, source, theme, topic, verdict.",
            ],
            page.FindAll(".problems li").Select(l => l.TextContent));
        Assert.Empty(page.FindAll("script"));
        Assert.Equal(["Soft power"], Plain(page.FindAll(".filter[aria-label=Topic] a[aria-pressed=true]")));
    }

    [Fact]
    public void Figure_ChosenInADisputeAndInAClaim_OpensItsReceiptUntilClosed()
    {
        var page = Follow<DisagreementsPage>(
            Open<DisagreementsPage>("/disagreements?topic=soft-power").FindAll(".dispute .value")[1]);
        Assert.Equal("Receipt: Quota, Kazakhstan, 2015", page.Find(".receipt h2").TextContent);
        Assert.Equal(
            "450 grants, 2015 — Ospanova & Rakhmatulin 2018, p. 201. 87.5% higher than this figure.",
            Plain(page.Find(".receipt ul li")));
        Assert.Equal("240 grants", Assert.Single(page.FindAll(".dispute [data-chosen=yes] .value")).TextContent);
        page = Follow<DisagreementsPage>(Open<DisagreementsPage>("/disagreements").Find("#claim-spending-rises .value"));
        Assert.Equal("Receipt: Military spending, Russia, 2013", page.Find(".receipt h2").TextContent);
        Assert.NotNull(page.Find("details[open] #claim-spending-rises li[data-chosen=yes]"));
        Assert.Empty(Follow<DisagreementsPage>(page.Find(".receipt .close")).FindAll("[data-chosen], .receipt"));
    }

    [Fact]
    public void Figures_WhoseDatabaseIsHeld_StandBesideIt()
    {
        var page = Open<DisagreementsPage>("/disagreements");
        Assert.Equal("Printed figures and the databases they cite 6", Plain(page.Find("#databases h2")));
        Assert.EndsWith("4 of 6 agree.", page.Find("#databases .lead").TextContent, StringComparison.Ordinal);
        var shown = page.FindAll("#databases .dispute")[0];
        Assert.Equal("Military spending of Russia: Military spending, Russia, 2016", Plain(shown.QuerySelector("h3")!));
        Assert.Equal(
            "The document cites BBC Russian 2017. Its data are in this record as SIPRI, edition to 2017. "
            + "The printed value is 15.1% lower.", Plain(shown.QuerySelector("p.used")!));
        Assert.Equal(
            ["/sources/bbc-sipri-2017", "/sources/sipri-milex-2017"],
            shown.QuerySelectorAll("p.used a").Select(a => a.GetAttribute("href")));
        Assert.Equal(
            ["3.945 trillion roubles", "4.6448 trillion roubles"], shown.QuerySelectorAll(".value").Select(v => v.TextContent));
        page = Follow<DisagreementsPage>(page.FindAll("#databases .dispute")[0].QuerySelectorAll(".value")[1]);
        Assert.Equal("Receipt: SIPRI, edition to 2017, Russia, 2016", page.Find(".receipt h2").TextContent);
    }

    private static readonly List<Verdict> FailingFirst =
        [Verdict.DoesNotHold, Verdict.HoldsWithAnotherPeriod, Verdict.CannotBeTested, Verdict.Holds];

    private static IEnumerable<string> Links(IRenderedComponent<DisagreementsPage> page, string filter) =>
        page.FindAll($".filter[aria-label={filter}] a").Select(a => Plain(a) + " " + a.GetAttribute("href"));
}
