using Bunit;
using Dashboard.Core.Charts;
using Dashboard.Web.Parts;
using Dashboard.Web.Tests.Drawings;

namespace Dashboard.Web.Tests.Parts;

public sealed class ChartViewTests(WebHost host) : PageContext(host)
{
    private readonly WebHost _host = host;

    [Fact]
    public async Task View_OfAChart_HasADrawingForEachRoomAndTheWordsAroundIt()
    {
        var spec = await Specs.ChartAsync(_host, "emigration");
        var view = View(spec, ChartQuery.All);
        Assert.Equal(["wide", "middle", "narrow"], view.FindAll("svg.drawing").Select(d => d.GetAttribute("data-frame")));
        Assert.Equal(spec.Notes, view.FindAll(".notes li").Select(n => n.TextContent));
        Assert.Equal(spec.Summary, view.Find("#chart-summary").TextContent);
        Assert.Empty(view.FindAll("script, canvas, img:not([data-preview])"));
    }

    [Fact]
    public async Task Bars_OfThousands_SayTheirUnit()
    {
        var spec = await Specs.ChartAsync(_host, "kazakhstan-students-abroad");
        Assert.All(PageSvg.All(View(spec, ChartQuery.All).Markup), d => Assert.Equal(
            ["Thousand persons"], d.Texts.Select(t => t.Text).Take(1)));
    }

    [Fact]
    public async Task View_Projected_HasLargeLettersAndNoActions()
    {
        var spec = await Specs.ChartAsync(_host, "emigration");
        var view = View(spec, ChartQuery.All with { Projector = true });
        Assert.Empty(view.FindAll(".actions"));
        var drawings = PageSvg.All(view.Markup);
        Assert.Equal(["projected", "projected-lower", "projected-low"], drawings.Select(d => d.Frame));
        Assert.All(drawings.SelectMany(d => d.Texts), t => Assert.True(t.Size >= 24));
        Assert.All(drawings.SelectMany(d => d.Marks), m => Assert.Equal(
            ("/figures/" + m.Id, "_blank", "noopener"), (m.Href, m.Target, m.Rel)));
    }

    [Fact]
    public async Task View_WithAReceipt_HasTheRingAtTheMark()
    {
        var spec = await Specs.ChartAsync(_host, "military-spending");
        var chosen = spec.Rows.Single(r => r.Id == "military-spending-rus-2014-or18");
        foreach (var drawing in PageSvg.All(View(spec, ChartQuery.All, chosen).Markup))
        {
            var (ring, mark) = (drawing.Ring!.Value, drawing.Marks.Single(m => m.Id == chosen.Id));
            Assert.Equal((mark.X, mark.Y), (ring.X, ring.Y));
        }
        Assert.All(PageSvg.All(View(spec, ChartQuery.All).Markup), d => Assert.Null(d.Ring));
    }

    [Fact]
    public async Task Name_OfASeries_LeadsToItsFocusAndBack()
    {
        var query = ChartQuery.All with { From = 2005 };
        Assert.Equal(
            ["/charts/russian-language-enrollment?from=2005&focus=TJK", "/charts/russian-language-enrollment?from=2005&focus=TKM",
                "/charts/russian-language-enrollment?from=2005&focus=UZB"],
            await FocusLinksAsync(query));
        Assert.Equal(
            ["/charts/russian-language-enrollment?from=2005", "/charts/russian-language-enrollment?from=2005&focus=TKM",
                "/charts/russian-language-enrollment?from=2005&focus=UZB"],
            await FocusLinksAsync(query with { Focus = "TJK" }));
    }

    [Fact]
    public async Task EmbedCode_OfAQuery_HasItsFullAddress()
    {
        var spec = await Specs.ChartAsync(_host, "tv-channels");
        var view = View(spec, ChartQuery.All with { Countries = ["KAZ"], Theme = Theme.Dark });
        Assert.Equal(
            "<iframe src=\"http://localhost/embed/tv-channels?countries=KAZ&amp;theme=dark\" title=\"Television channels in "
            + "Kazakhstan\" width=\"100%\" height=\"441\" loading=\"lazy\" style=\"border:0\"></iframe>",
            view.FindAll(".share button").Single(b => b.TextContent == "Copy embed code").GetAttribute("data-copy"));
    }

    [Fact]
    public async Task Permalink_OfAQuery_HasTheDataVersionAndNoLooks()
    {
        var spec = await Specs.ChartAsync(_host, "tv-channels");
        var view = View(spec, ChartQuery.All with { Countries = ["KAZ"], Theme = Theme.Dark });
        Assert.Equal(
            $"http://localhost/charts/tv-channels?countries=KAZ&v={spec.DataVersion[..12]}",
            view.FindAll(".share button").Single(b => b.TextContent == "Copy permalink").GetAttribute("data-copy"));
    }

    private async Task<IEnumerable<string>> FocusLinksAsync(ChartQuery query)
    {
        var spec = await Specs.ChartAsync(_host, "russian-language-enrollment", query);
        return PageSvg.All(View(spec, query).Markup)[0].Focuses.Distinct().Order(StringComparer.Ordinal);
    }

    private IRenderedComponent<ChartView> View(ChartSpec spec, ChartQuery query, FigureRow? chosen = null) =>
        Context.Render<ChartView>(p => p.Add(v => v.Spec, spec).Add(v => v.Query, query).Add(v => v.Chosen, chosen));
}
