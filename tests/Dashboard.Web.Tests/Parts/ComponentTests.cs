using Bunit;
using Dashboard.Web.Links;
using Dashboard.Web.Parts;

namespace Dashboard.Web.Tests.Parts;

public sealed class ComponentTests(WebHost host) : PageContext(host)
{
    private readonly WebHost _host = host;

    [Fact]
    public async Task FigureTable_OfAChart_LinksEachFigureToItsReceipt()
    {
        var table = Table(await RowsAsync("student-quotas"), "/charts/student-quotas?from=2010");
        Assert.Equal(9, table.FindAll("tbody tr").Count);
        var value = table.FindAll("tbody .value")[2];
        Assert.Equal(
            ("Receipt of 300 grants, Kazakhstan, 2016", "/charts/student-quotas?from=2010&figure=student-quotas-kaz-2016-or18"),
            (value.GetAttribute("aria-label"), value.GetAttribute("href")));
    }

    [Fact]
    public async Task FigureTable_OfAGap_SaysItsReasonAndHasNoReceipt()
    {
        var row = Table(await RowsAsync("student-quotas"), "/x").FindAll("tbody tr")[8];
        Assert.Equal("not printed", row.QuerySelector(".no-value")!.TextContent);
        Assert.Contains("no value", Plain(row), StringComparison.Ordinal);
        Assert.Empty(row.QuerySelectorAll("a"));
    }

    [Fact]
    public async Task FigureTable_OfAnAddress_LeadsFromEachColumnToTheNextOrder()
    {
        var table = Table(
            await RowsAsync("russian-language-enrollment"), "/charts/x?from=2011", new FigureOrder("value", Descending: false));
        Assert.Equal(
            [
                "Country /charts/x?from=2011&sort=country#table", "Period /charts/x?from=2011&sort=period#table",
                "Value /charts/x?from=2011&sort=value-descending#table", "Status /charts/x?from=2011&sort=status#table",
                "Source /charts/x?from=2011&sort=source#table", "Page /charts/x?from=2011&sort=page#table",
                "As printed /charts/x?from=2011&sort=printed#table",
            ],
            table.FindAll("th a").Select(a => $"{a.TextContent} {a.GetAttribute("href")}"));
        Assert.Equal("ascending", Assert.Single(table.FindAll("[aria-sort]")).GetAttribute("aria-sort"));
        Assert.All(table.FindAll(".value"), v => Assert.Contains(
            "&sort=value&figure=", v.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task FigureTable_SortedByValue_HasGapsBelowTheSmallest(bool descending)
    {
        var rows = await RowsAsync("student-quotas");
        var shown = Table(rows, "/x", new FigureOrder("value", descending)).FindAll("td.number").Select(Plain);
        var expected = rows.OrderBy(r => r.Value ?? double.NegativeInfinity).Select(r => r.Display).ToList();
        if (descending) expected = [.. rows.OrderByDescending(r => r.Value ?? double.NegativeInfinity).Select(r => r.Display)];
        Assert.Equal(expected, shown);
    }

    [Fact]
    public async Task SourceStrip_OfSupplementary_KeepsThemApart()
    {
        var spec = await Specs.ChartAsync(_host, "emigration");
        var lines = Context.Render<SourceStrip>(p =>
            p.Add(s => s.Sources, spec.Sources).Add(s => s.DataVersion, spec.DataVersion)).FindAll("p");
        Assert.Equal(3, lines.Count);
        Assert.StartsWith("Sources: CAISS 2017, p. 15 (inferred)", Plain(lines[0]), StringComparison.Ordinal);
        Assert.StartsWith("Supplementary: ", Plain(lines[1]), StringComparison.Ordinal);
        Assert.Equal("Data version " + spec.DataVersion[..12], Plain(lines[2]));
    }

    [Fact]
    public void ToggleLink_SwitchedOn_SaysSo()
    {
        var link = Context.Render<ToggleLink>(p => p.Add(t => t.Href, "/x").Add(t => t.On, true).AddChildContent("Here"));
        Assert.Equal("true", link.Find("a").GetAttribute("aria-pressed"));
    }

    [Fact]
    public void AddressProblems_WithSome_NamesEach()
    {
        var shown = Context.Render<AddressProblems>(p => p.Add(a => a.Problems, [new AddressProblem("from", "x", "a year")]));
        Assert.Equal("from: \"x\" was not understood; allowed: a year.", shown.Find("li").TextContent);
    }

    [Fact]
    public void DataMenu_OfAQuery_LinksEveryFileAsFiltered()
    {
        var query = ChartQuery.All with { From = 2010, Theme = Theme.Dark };
        var menu = Context.Render<DataMenu>(p => p.Add(m => m.Slug, "emigration").Add(m => m.Query, query));
        Assert.Equal(
            [
                "/charts/emigration.csv?from=2010 as emigration-from-2010.csv",
                "/charts/emigration.csv?from=2010&csv=semicolon as emigration-from-2010-semicolon.csv",
                "/charts/emigration.xlsx?from=2010 as emigration-from-2010.xlsx",
                "/charts/emigration.json?from=2010 as emigration-from-2010.json",
                "/charts/emigration.bib?from=2010 as emigration-from-2010.bib",
            ],
            menu.FindAll("li a").Select(a => $"{a.GetAttribute("href")} as {a.GetAttribute("download")}"));
        Assert.Equal(menu.Find("[popover]").Id, menu.Find("button").GetAttribute("popovertarget"));
    }

    [Fact]
    public async Task CitePanel_OfAFilteredChart_OffersFiveFormsEachWithItsButton()
    {
        var query = ChartQuery.All with { To = 2015, Projector = true };
        var spec = await Specs.ChartAsync(_host, "military-spending", query);
        var panel = Context.Render<CitePanel>(p => p.Add(c => c.Spec, spec).Add(c => c.Query, query));
        Assert.Equal(["Short", "APA", "GOST R 7.0.5-2008", "BibTeX", "CSL-JSON"], panel.FindAll("h3").Select(h => h.TextContent));
        Assert.Equal(
            panel.FindAll("pre").Select(t => t.Id), panel.FindAll("[data-copies]").Select(b => b.GetAttribute("data-copies")));
        Assert.Equal(
            $"{spec.Title}. Central Asia Influence Dashboard, data version {spec.DataVersion[..12]}, accessed 4 March 2026. "
            + "http://localhost/charts/military-spending?to=2015",
            panel.Find("#cite-short").TextContent);
    }

    private async Task<IReadOnlyList<FigureRow>> RowsAsync(string slug) => (await Specs.ChartAsync(_host, slug)).Rows;

    private IRenderedComponent<FigureTable> Table(IReadOnlyList<FigureRow> rows, string address, FigureOrder order = default) =>
        Context.Render<FigureTable>(p => p.Add(t => t.Rows, rows).Add(t => t.Address, address).Add(t => t.Order, order));
}
