using Bunit;
using Dashboard.Web.Features.Disagreements;

namespace Dashboard.Web.Tests.Features;

public sealed class ClaimViewTests(WebHost host) : PageContext(host)
{
    private const string Page = "/disagreements";

    [Theory]
    [InlineData(
        "spending-rises", "holds-with-another-period", "does not hold for its years",
        "It does not hold for 2013–2017: 2.8129 → 3.2505 → 4.0474 → 3.945 → 3.776",
        "It would hold for 2013–2015: 2.8129 < 3.2505 < 4.0474")]
    [InlineData("offices-total", "does-not-hold", "does not hold", "Arithmetic: 91; stated: 95", null)]
    [InlineData("office-countries", "holds", "holds", "Arithmetic: 79; stated: 79", null)]
    [InlineData(
        "almost-every-fourth", "does-not-hold", "does not hold",
        "Arithmetic: 67,727 ÷ 237,538 × 100 = 28.51; stated: at most 25", null)]
    [InlineData(
        "five-times",
        "holds-with-another-period", "does not hold for its years",
        "It does not hold for 2010–2015: 4.0474 ÷ 1.7832 = 2.27; stated: 5 (within 10%)",
        "It would hold for 2005–2015: 4.0474 ÷ 0.7732 = 5.23; stated: 5 (within 10%)")]
    [InlineData("students-undercounted", "cannot-be-tested", "cannot be tested", null, null)]
    public async Task Claim_OfTheRecord_ShowsItsVerdictAndArithmetic(
        string id, string code, string verdict, string? arithmetic, string? other)
    {
        var view = await RenderAsync(id);
        Assert.Equal(code, view.Find(".claim").GetAttribute("data-verdict"));
        Assert.Equal((code, verdict), (view.Find(".verdict").GetAttribute("data-verdict"), view.Find(".verdict").TextContent));
        Assert.Equal(new[] { arithmetic, other }.OfType<string>(), Plain(view.FindAll("p:has(> b)")));
    }

    [Fact]
    public async Task Claim_WithFigures_ShowsWordsNoteAndFigures()
    {
        var view = await RenderAsync("almost-every-fourth");
        Assert.Equal("As printed: “almost every fourth” · CAISS 2017, p. 8 (inferred)", Plain(view.Find(".used")));
        Assert.Equal("/sources/caiss-2017", view.Find(".used a").GetAttribute("href"));
        Assert.Equal("More than every fourth: the figures of the same page give 28.5%.", view.FindAll("p")[2].TextContent);
        Assert.Equal(["67,727 persons", "about 237,538 persons"], view.FindAll(".value").Select(v => v.TextContent));
        Assert.Empty(view.FindAll("h3 + ul, h3:empty"));
        Assert.Equal(
            "/disagreements?figure=foreign-students-in-russia-rus-2015-16-caiss17",
            view.FindAll(".value")[1].GetAttribute("href"));
    }

    [Fact]
    public async Task Dispute_OfTwoDocuments_PutsLettersAtTheirSharesOfTheLargest()
    {
        var view = await DisputeAsync("russkiy-mir-centres");
        Assert.Equal(["A 4", "B 3"], Plain(view.FindAll(".dispute-mark")));
        Assert.Equal(
            ["--at: 1; --row: 0", "--at: 0.75; --row: 1"], view.FindAll(".dispute-mark").Select(m => m.GetAttribute("style")));
        Assert.Equal("/map", view.Find("h3 a").GetAttribute("href"));
        Assert.Equal(
            [
                "Ospanova & Rakhmatulin 2018, p. 201 · Astana, Ust-Kamenogorsk, Aktobe, Almaty. "
                + "Undated; the year is that in which the page cited was read.",
                "CAISS 2017, p. 10 (inferred) · Derived: the document names three towns, Ust-Kamenogorsk, Aktobe and Almaty, "
                + "and prints no number. Undated; the year is that of publication.",
            ],
            Plain(view.FindAll(".lines .used")));
        Assert.Equal(
            ["undated, normal", "undated, normal, derived from printed values"],
            view.FindAll(".lines li > span:not(.used)").Select(s => s.TextContent));
        Assert.Equal("printed or derived, the work cited for it", view.Find(".differs").TextContent);
        Assert.Equal("× 1.33", view.Find(".ratio").TextContent);
    }

    [Fact]
    public async Task Dispute_OfOneDocumentWithItself_SaysSo()
    {
        var dispute = (await RecordAsync()).Disagreements.Single(d => d.Claims[0].Indicator == "russkiy-mir-centres");
        var view = Context.Render<DisputeView>(
            p => p.Add(v => v.Row, ComparedRow.Of(dispute with { SameSource = true })).Add(v => v.Page, Page));
        Assert.Equal(
            "one document disagrees with itself: printed or derived, the work cited for it", view.Find(".differs").TextContent);
    }

    private async Task<IRenderedComponent<ClaimView>> RenderAsync(string id)
    {
        var index = await RecordAsync();
        var claim = index.Claims.Single(c => c.Claim.Id == id);
        return Context.Render<ClaimView>(p => p.Add(v => v.Claim, claim).Add(v => v.Index, index).Add(v => v.Page, Page));
    }

    private async Task<IRenderedComponent<DisputeView>> DisputeAsync(string indicator)
    {
        var dispute = (await RecordAsync()).Disagreements.Single(d => d.Claims[0].Indicator == indicator);
        return Context.Render<DisputeView>(p => p.Add(v => v.Row, ComparedRow.Of(dispute)).Add(v => v.Page, Page));
    }
}
