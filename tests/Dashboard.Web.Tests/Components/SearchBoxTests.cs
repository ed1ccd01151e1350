using Bunit;
using Dashboard.Web.Components;

namespace Dashboard.Web.Tests.Components;

public sealed class SearchBoxTests(WebHost host) : PageContext(host)
{
    [Fact]
    public void Form_InTheBar_AsksTheSearchPageWithoutAScript()
    {
        var form = Layout("/").Find("form[role=search]");
        Assert.Equal(("/search", "get"), (form.GetAttribute("action"), form.GetAttribute("method")));
        var box = form.QuerySelector("input")!;
        Assert.Equal(
            ("search", "q", "100", "Search figures, places, events, classifications, claims, sources"),
            (box.GetAttribute("type"), box.GetAttribute("name"), box.GetAttribute("maxlength"), box.GetAttribute("aria-label")));
    }

    [Theory]
    [InlineData("/search?q=Kiev", "Kiev")]
    [InlineData("/search?q=%22%3E%3Cscript%3E", "\"><script>")]
    [InlineData("/search", null)]
    [InlineData("/map?q=Kiev", null)]
    public void Box_OfAnAddress_HoldsWhatWasSearched(string address, string? text)
    {
        var layout = Layout(address);
        Assert.Equal(text, layout.Find(".search input").GetAttribute("value"));
        Assert.Empty(layout.FindAll("script"));
    }

    [Fact]
    public void Brand_LongOrShort_IsNamedByWhatIsSeen()
    {
        var brand = Layout("/").Find(".brand");
        Assert.Null(brand.GetAttribute("aria-label"));
        Assert.Equal(
            ["Central Asia Influence Dashboard", "Influence in Central Asia"],
            brand.QuerySelectorAll("span:not([aria-hidden])").Select(name => name.TextContent));
    }

    private IRenderedComponent<MainLayout> Layout(string address)
    {
        Navigation.NavigateTo(address);
        return Context.Render<MainLayout>();
    }
}
