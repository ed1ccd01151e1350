using AngleSharp.Dom;
using Bunit;
using Dashboard.Core.Record;
using Dashboard.Web.Data;
using Dashboard.Web.Features.Charts;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Features;

public sealed class ChartsPageTests(WebHost host) : PageContext(host)
{
    [Fact]
    public async Task Charts_OfTheRecord_StandByTopicInTheirOrder()
    {
        var page = Open<ChartsPage>("/charts");
        var charts = await Context.Services.GetRequiredService<DashboardData>().ChartsAsync();
        Assert.Equal(["soft-power", "hard-power"], page.FindAll(".topic-group > h2").Select(h => h.GetAttribute("data-topic")));
        Assert.Equal(
            charts.OrderBy(c => c.Topic).ThenBy(c => c.ChartKind == ChartKind.Fact).ThenBy(c => c.Order)
                .Select(c => "/charts/" + c.Id),
            Cards(page));
        Assert.Equal($"{charts.Count} of {charts.Count} charts", Plain(page.Find(".filter-count")));
        Assert.Equal(["H1", "H2", "H3"], page.FindAll("h1, h2, h3").Select(h => h.TagName).Distinct());
    }

    [Fact]
    public async Task Charts_Filtered_AreThoseThatTheAddressAsksFor()
    {
        var index = await RecordAsync();
        var page = Open<ChartsPage>("/charts?topic=hard-power&country=TJK");
        Assert.NotEmpty(Cards(page));
        Assert.All(Cards(page), c => Assert.Contains(index.Figures, f => "/charts/" + f.Chart == c && f.Iso3 == "TJK"));
        Assert.Equal(["hard-power"], page.FindAll(".topic-group > h2").Select(h => h.GetAttribute("data-topic")));
        Assert.Equal("/charts", page.Find(".filter-count a").GetAttribute("href"));
        Assert.Equal(["hard-power", "TJK"], page.FindAll("option[selected]").Select(o => o.GetAttribute("value")).Take(2));
    }

    [Theory]
    [InlineData("GRANTS", "/charts/student-quotas")]
    [InlineData("201st", "/charts/base-201-strength")]
    [InlineData("emigration kazakhstan", "/charts/emigration")]
    public void Words_OfAnAddress_FindChartsThatSayThemAll(string words, string chart)
    {
        var page = Open<ChartsPage>("/charts?q=" + Uri.EscapeDataString(words));
        Assert.Contains(chart, Cards(page));
        Assert.NotInRange(Cards(page).Count, 20, 100);
        Assert.Equal(words, page.Find("input[name=q]").GetAttribute("value"));
        Assert.Empty(Cards(Open<ChartsPage>("/charts?q=zzz")));
    }

    [Fact]
    public async Task Order_OfAnAddress_HoldsWithinEachTopic()
    {
        var index = await RecordAsync();
        foreach (var group in Open<ChartsPage>("/charts?sort=title").FindAll(".topic-group"))
        {
            var titles = group.QuerySelectorAll(".card h3").Select(h => h.TextContent).ToList();
            Assert.Equal(titles.Order(StringComparer.CurrentCulture), titles);
        }
        foreach (var group in Open<ChartsPage>("/charts?sort=figures").FindAll(".topic-group"))
        {
            var counts = Cards(group).Select(c => index.Figures.Count(f => "/charts/" + f.Chart == c)).ToList();
            Assert.Equal(counts.OrderDescending(), counts);
        }
    }

    [Fact]
    public void Form_OfTheList_IsAnAddressThatKeepsTheTheme()
    {
        var form = Open<ChartsPage>("/charts?q=grants&theme=dark").Find(".list-form");
        Assert.Equal(("/charts", "get"), (form.GetAttribute("action"), form.GetAttribute("method")));
        Assert.Equal(["theme=dark"], form.QuerySelectorAll("input[type=hidden]")
            .Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}"));
    }

    private static List<string> Cards(IRenderedComponent<ChartsPage> page) =>
        [.. page.FindAll(".card, .sheets a").Select(c => c.GetAttribute("href")!)];

    private static List<string> Cards(IElement group) =>
        [.. group.QuerySelectorAll(".card").Select(c => c.GetAttribute("href")!)];
}
