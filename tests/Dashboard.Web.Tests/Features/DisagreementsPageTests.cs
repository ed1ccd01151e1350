using Dashboard.Core.Claims;
using Bunit;
using Dashboard.Web.Features.Disagreements;

namespace Dashboard.Web.Tests.Features;

public sealed class DisagreementsPageTests(WebHost host) : PageContext(host)
{
    [Fact]
    public void Disputes_OfTheRecord_AreAllShown()
    {
        var page = Open<DisagreementsPage>("/disagreements");
        Assert.Equal(
            [
                "Russian study grants for students from Kazakhstan: Quota, Kazakhstan, 2014", "Russian study grants for students from Kazakhstan: Quota, Kazakhstan, 2015",
                "Centres of the Russkiy Mir Foundation: Russkiy Mir centres, Kazakhstan, 2017", "Strength of the 201st Russian military base in Tajikistan: Strength, Tajikistan, undated · 2016",
                "Students from Central Asia in Russia: Students in Russia, Kazakhstan, undated · 2015/16",
                "Share of a country among the foreign students in Russia: Share of foreign students in Russia, Kazakhstan, undated · 2015/16",
            ],
            Plain(page.FindAll(".dispute h3")));
        Assert.Equal("Different values for one thing 6", Plain(page.Find("h2")));
        Assert.Equal("44 of 44 claims are shown.", page.Find(".filter-count").TextContent);
        Assert.Equal(44, page.FindAll(".claim").Count);
    }

    [Fact]
    public async Task Filters_OfAnAddress_AreLinksThatKeepTheRest()
    {
        var index = await RecordAsync();
        int Count(Verdict verdict) => index.Claims.Count(c => c.Verdict == verdict);
        var page = Open<DisagreementsPage>("/disagreements?verdict=does-not-hold&source=caiss-2017");
        Assert.Equal(
            [
                "All /disagreements?source=caiss-2017#claims", $"holds {Count(Verdict.Holds)} /disagreements?verdict=holds&source=caiss-2017#claims",
                $"does not hold {Count(Verdict.DoesNotHold)} /disagreements?verdict=does-not-hold&source=caiss-2017#claims",
                $"holds with another period {Count(Verdict.HoldsWithAnotherPeriod)} /disagreements?verdict=holds-with-another-period&source=caiss-2017#claims",
                $"cannot be tested {Count(Verdict.CannotBeTested)} /disagreements?verdict=cannot-be-tested&source=caiss-2017#claims",
            ],
            Links(page, "Verdict"));
        Assert.Equal(
            [
                "All /disagreements?verdict=does-not-hold#claims", "Ospanova & Rakhmatulin 2018 /disagreements?verdict=does-not-hold&source=ospanova-rakhmatulin-2018#claims",
                "Gubaidullina & Paizova 2025 /disagreements?verdict=does-not-hold&source=gubaidullina-paizova-2025#claims",
                "CAISS 2017 /disagreements?verdict=does-not-hold&source=caiss-2017#claims",
            ],
            Links(page, "Document"));
        Assert.Equal(
            [
                "All /disagreements?verdict=does-not-hold&source=caiss-2017#claims", "Soft power /disagreements?verdict=does-not-hold&source=caiss-2017&topic=soft-power#claims",
                "Hard power /disagreements?verdict=does-not-hold&source=caiss-2017&topic=hard-power#claims",
            ],
            Links(page, "Topic"));
        Assert.Equal([$"does not hold {Count(Verdict.DoesNotHold)}", "CAISS 2017", "All"], Plain(page.FindAll("a[aria-pressed=true]")));
    }

    [Fact]
    public void Claims_Filtered_AreThoseOfTheAddress()
    {
        var page = Open<DisagreementsPage>("/disagreements?verdict=holds-with-another-period");
        Assert.Equal(["claim-spending-rises", "claim-five-times", "claim-students-2015", "claim-students-tkm"], page.FindAll(".claim").Select(c => c.Id));
        Navigation.NavigateTo("/disagreements?verdict=cannot-be-tested");
        page.WaitForAssertion(() => Assert.Equal(["claim-students-undercounted"], page.FindAll(".claim").Select(c => c.Id)));
        Navigation.NavigateTo("/disagreements?verdict=cannot-be-tested&topic=hard-power");
        page.WaitForAssertion(() => Assert.Equal("0 of 44 claims are shown.", page.Find(".filter-count").TextContent));
        Assert.Equal("The filters leave no claim.", page.Find(".filter-count + p").TextContent);
    }

    [Fact]
    public void Address_NotUnderstood_SaysWhatIsAllowedAndShowsTheRest()
    {
        var page = Open<DisagreementsPage>("/disagreements?verdict=maybe&source=<script>&topic=soft-power&theme=dark&colour=red");
        Assert.Equal(
            [
                "verdict: \"maybe\" was not understood; allowed: holds, does-not-hold, holds-with-another-period, cannot-be-tested.",
                "source: \"<script>\" was not understood; allowed: ospanova-rakhmatulin-2018, paizova-dadabayeva-park, gubaidullina-paizova-2025, caiss-2017, ssi-journal-page.",
                "colour: \"red\" was not understood; allowed: only lang, source, theme, topic, verdict.",
            ],
            page.FindAll(".problems li").Select(l => l.TextContent));
        Assert.Empty(page.FindAll("script"));
        Assert.Equal(["Soft power"], Plain(page.FindAll(".filter[aria-label=Topic] a[aria-pressed=true]")));
    }

    [Fact]
    public void Figure_ChosenInADisputeAndInAClaim_OpensItsReceiptUntilClosed()
    {
        var page = Open<DisagreementsPage>("/disagreements");
        page.FindAll(".dispute .value")[1].Click();
        Assert.Equal("Receipt: Quota, Kazakhstan, 2014", page.Find(".receipt h2").TextContent);
        Assert.Equal(["200 grants — Ospanova & Rakhmatulin 2018, p. 201"], Plain(page.FindAll(".receipt ul li")));
        Assert.Equal("150 grants", Assert.Single(page.FindAll(".dispute [data-chosen=yes] .value")).TextContent);
        page.Find("#claim-spending-rises .value").Click();
        Assert.Equal("Receipt: Military spending, Russia, 2013", page.Find(".receipt h2").TextContent);
        Assert.NotNull(page.Find("#claim-spending-rises li[data-chosen=yes]"));
        page.Find(".receipt header button").Click();
        Assert.Empty(page.FindAll("[data-chosen], .receipt header"));
    }

    [Fact]
    public void Claim_LedToByTheAddress_IsMarked()
    {
        var page = Open<DisagreementsPage>("/disagreements#claim-five-times");
        Assert.Equal(["claim-students-undercounted"], page.FindAll("[data-chosen]").Select(c => c.Id));
    }

    private static IEnumerable<string> Links(IRenderedComponent<DisagreementsPage> page, string filter) =>
        page.FindAll($".filter[aria-label={filter}] a").Select(a => Plain(a) + " " + a.GetAttribute("href"));
}
