using Bunit;
using Dashboard.Web.Features.Methods;

namespace Dashboard.Web.Tests.Features;

public sealed class MethodsPageTests(WebHost host) : PageContext(host)
{
    [Fact]
    public void Methods_Opened_ExplainEveryRuleAndShowTheExample()
    {
        var page = Open<MethodsPage>("/methods");
        Assert.Equal(
            [
                "The rules", "Statuses and bounds", "What is lost", "What is supplementary", "How claims are checked", "Pages",
                "Reporting an error",
                "Adding a series", "An example", "How the documents classify power",
            ],
            page.FindAll("h2").Select(h => h.TextContent));
        Assert.Equal(
            Web.Features.Methods.Methods.ExampleIndicator + "\n" + Web.Features.Methods.Methods.ExampleObservation,
            page.Find(".example").TextContent.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Frameworks_OfTheRecord_ShowEachClassificationOnceUnderItsDocument()
    {
        var index = await RecordAsync();
        var page = Open<MethodsPage>("/methods");
        Assert.Equal(index.Frameworks.Select(f => f.Title), page.FindAll("h3").Select(h => h.TextContent));
        var cells = page.FindAll(".matrix td").Where(c => c.TextContent.Length > 0).Sum(c => c.TextContent.Split("; ").Length);
        var items = index.Classifications.Sum(c => $"{c.Item} ({c.Locator})".Split("; ").Length);
        Assert.Equal(items, cells);
        Assert.All(page.FindAll(".matrix tbody th"), name => Assert.NotEmpty(name.TextContent));
        Assert.All(page.FindAll(".matrix thead a"), a => Assert.Equal(
            index.Short(a.GetAttribute("href")!["/sources/".Length..]), a.TextContent));
    }
}
