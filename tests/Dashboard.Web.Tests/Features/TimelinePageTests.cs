using Bunit;
using Dashboard.Web.Features.Timeline;
using Dashboard.Web.Tests.Drawings;

namespace Dashboard.Web.Tests.Features;

public sealed class TimelinePageTests(WebHost host) : PageContext(host)
{
    [Fact]
    public void Timeline_OfTheRecord_ListsEveryEventByYear()
    {
        var page = Open("/timeline");
        Assert.Equal("114 events", page.Find(".filter-count").TextContent);
        Assert.Equal(114, page.FindAll(".year-block > .lines > li").Count);
        var years = page.FindAll(".year-block > h3")
            .Select(h => int.Parse(h.TextContent, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(years.Order(), years);
        Assert.Equal((1990, 2025), (years[0], years[^1]));
        Assert.Equal(
            [
                "Organisations 13", "Agreements and visits 3", "Military 11", "Education 12", "Language 10",
                "Culture and media 8", "Economy 3",
                "Politics 32", "Ideas 22",
            ],
            Plain(page.FindAll(".filter[aria-label=Categories] a")));
        Assert.Empty(page.FindAll("h3:empty"));
    }

    [Fact]
    public void Filters_OfAnAddress_AreLinksThatKeepTheRest()
    {
        var page = Open("/timeline?categories=economy&countries=KAZ&sources=caiss-2017&from=2009&to=2016");
        const string Rest = "&countries=KAZ&sources=caiss-2017&from=2009&to=2016";
        var categories = page.FindAll(".filter[aria-label=Categories] a");
        Assert.Equal(
            "/timeline?categories=economy,military" + Rest,
            categories.Single(a => Plain(a).StartsWith("Military", StringComparison.Ordinal)).GetAttribute("href"));
        Assert.Equal(
            "/timeline?countries=KAZ&sources=caiss-2017&from=2009&to=2016",
            categories.Single(a => Plain(a).StartsWith("Economy", StringComparison.Ordinal)).GetAttribute("href"));
        Assert.Equal(
            "/timeline?categories=economy&countries=KAZ,RUS&sources=caiss-2017&from=2009&to=2016",
            Link(page, "Countries", "Russia"));
        Assert.Equal("/timeline?categories=economy&countries=KAZ&from=2009&to=2016", Link(page, "Sources", "CAISS 2017"));
        Assert.Equal("/timeline", page.Find(".timeline-bar > a").GetAttribute("href"));
        Assert.Equal("Filters: 4", page.Find(".action-filters").TextContent);
        Assert.Equal(["Economy 3", "Kazakhstan", "CAISS 2017"], Plain(page.FindAll("a[aria-pressed=true]")));
        Assert.Equal(["2009", "2016"], page.FindAll(".years input[type=number]").Select(i => i.GetAttribute("value")));
        Assert.Equal(["event-2009-kurgan-presentation-caiss17"], page.FindAll("[id^=event-]").Select(e => e.Id));
    }

    [Fact]
    public void Years_OfAnAddress_AreAFormThatKeepsTheRest()
    {
        var form = Open("/timeline?categories=economy&countries=KAZ&from=2009").Find(".years form");
        Assert.Equal(("/timeline", "get"), (form.GetAttribute("action"), form.GetAttribute("method")));
        Assert.Equal(
            ["hidden categories=economy", "hidden countries=KAZ", "number from=2009", "number to="],
            form.QuerySelectorAll("input")
                .Select(i => $"{i.GetAttribute("type")} {i.GetAttribute("name")}={i.GetAttribute("value")}"));
    }

    [Fact]
    public void Filters_ThatLeaveNothing_SaySoInsteadOfAnEmptyAxis()
    {
        var page = Open("/timeline?from=1900&to=1901");
        Assert.Equal("No events match the filters.", page.Find(".nothing").TextContent);
        Assert.Empty(page.FindAll(".plot, .year-block"));
    }

    [Fact]
    public void Filters_OfThePage_StandInADrawerAfterWhichThePlotIsFirst()
    {
        var page = Open("/timeline");
        Assert.Equal("timeline-filters", page.Find(".action-filters").GetAttribute("popovertarget"));
        Assert.True(page.Find("#timeline-filters").HasAttribute("popover"));
        Assert.Equal(page.FindAll(".filter").Count, page.FindAll("#timeline-filters .filter").Count);
        Assert.NotNull(page.Find(".timeline-bar + .timeline-columns > .plot:first-child"));
        Assert.Empty(page.FindAll(".show-all"));
    }

    [Fact]
    public void Date_OfAnEvent_IsInWords() => Assert.All(
        Open("/timeline").FindAll(".date"),
        d => Assert.Matches("^([1-9][0-9]? )?([A-Z][a-z]+ )?[0-9]{4}( to .+)?$", d.TextContent));

    [Fact]
    public void Address_NotUnderstood_SaysWhatIsAllowedAndShowsTheRest()
    {
        var page = Open("/timeline?categories=economy,magic&from=2016&to=2009&countries=%3Cb%3E");
        var problems = page.FindAll(".problems li").Select(l => l.TextContent).ToList();
        Assert.Equal(3, problems.Count);
        Assert.Equal(
            "categories: \"magic\" was not understood; allowed: organisation, treaty, military, education, language, "
            + "culture-media, economy, politics, idea.",
            problems[0]);
        Assert.StartsWith("countries: \"<b>\" was not understood; allowed: ", problems[1], StringComparison.Ordinal);
        Assert.Equal("to: \"2009\" was not understood; allowed: a year not before from.", problems[2]);
        Assert.Equal(["event-2016-recession-in-russia-caiss17"], page.FindAll("[id^=event-]").Select(e => e.Id));
    }

    [Fact]
    public void Figure_OfTheSameYear_OpensItsReceiptAndKeepsTheFilters()
    {
        var page = Follow<TimelinePage>(Open("/timeline?categories=economy").FindAll(".year-block details .value")
            .First(v => v.TextContent == "3.945 trillion roubles"));
        Assert.Equal("Receipt: Military spending, Russia, 2016", page.Find(".receipt h2").TextContent);
        Assert.Equal("3 events", page.Find(".filter-count").TextContent);
        Assert.Equal("/timeline?categories=economy", page.Find(".receipt .close").GetAttribute("href"));
    }

    [Fact]
    public void Mark_OfTheAxis_LeadsToItsEntryInTheList()
    {
        var page = Open("/timeline?categories=economy");
        var entries = page.FindAll("[id^=event-]").Select(e => $"/timeline?categories=economy#{e.Id}").ToList();
        Assert.Equal(3, entries.Count);
        foreach (var drawing in PageSvg.All(page.Markup)) Assert.Equal(entries, drawing.Marks.Select(m => m.Href));
    }

    private IRenderedComponent<TimelinePage> Open(string address) => Open<TimelinePage>(address);

    private static string? Link(IRenderedComponent<TimelinePage> page, string filter, string name) =>
        page.FindAll($".filter[aria-label={filter}] a").Single(a => Plain(a) == name).GetAttribute("href");
}
