using Bunit;
using Dashboard.Web.Features.Map;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Dashboard.Web.Tests.Features;

public sealed class YearFilterTests : PageContext
{
    private readonly HandClock _clock;

    public YearFilterTests(WebHost host) : this(host, new HandClock())
    {
    }

    private YearFilterTests(WebHost host, HandClock clock) : base(host, clock) => _clock = clock;

    [Fact]
    public void Range_Moved_GoesToTheYearAndKeepsTheRest()
    {
        var page = Map("/map?kinds=joint-university");
        page.Find(".year-range").Change("2004");
        Assert.EndsWith("/map?kinds=joint-university&year=2004", Navigation.Uri, StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.Equal(("2004", "1997", "2015"), (page.Find(".year-range").GetAttribute("value"), page.Find(".year-range").GetAttribute("min"), page.Find(".year-range").GetAttribute("max"))));
        Assert.Equal(4, page.FindAll(".place").Count);
        Assert.Equal(3, page.FindAll(".place[data-undated]").Count);
    }

    [Fact]
    public void Play_FromAYear_GoesYearByYearAndEndsAtTheLast()
    {
        var page = Map("/map?kinds=joint-university&year=2013");
        page.Find(".year-play").Click();
        Assert.EndsWith("year=2014", Navigation.Uri, StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.Equal(("true", "Pause"), (page.Find(".year-play").GetAttribute("aria-pressed"), page.Find(".year-play").TextContent)));
        _clock.Ring();
        page.WaitForAssertion(() => Assert.EndsWith("year=2015", Navigation.Uri, StringComparison.Ordinal));
        _clock.Ring();
        page.WaitForAssertion(() => Assert.Equal("Play", page.Find(".year-play").TextContent));
        Assert.EndsWith("year=2015", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Play_Paused_GoesNoFurther()
    {
        var page = Map("/map?kinds=joint-university");
        page.Find(".year-play").Click();
        page.WaitForAssertion(() => Assert.EndsWith("year=1997", Navigation.Uri, StringComparison.Ordinal));
        page.Find(".year-play").Click();
        _clock.Ring();
        page.WaitForAssertion(() => Assert.Equal("Play", page.Find(".year-play").TextContent));
        Assert.EndsWith("year=1997", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Play_ForAReaderWhoWantsNoMotion_DoesNotMove()
    {
        Context.JSInterop.Setup<bool>("dashboard.wantsNoMotion").SetResult(true);
        var page = Map("/map?year=2001");
        page.Find(".year-play").Click();
        Assert.EndsWith("year=2001", Navigation.Uri, StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.Equal("Play", page.Find(".year-play").TextContent));
    }

    [Fact]
    public void Year_BeforeTheCircuit_IsAFormAndLinks()
    {
        Context.SetRendererInfo(new RendererInfo("Static", isInteractive: false));
        var page = Map("/map?countries=KAZ&year=2001&q=mir");
        var form = page.Find(".year-form");
        Assert.Equal(("get", "/map"), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.Equal(["countries=KAZ", "q=mir", "year=2001"], form.QuerySelectorAll("input").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}"));
        Assert.Equal(["/map?countries=KAZ&q=mir&year=2000", "/map?countries=KAZ&q=mir&year=2002"], page.FindAll(".year-filter noscript a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["countries=KAZ", "year=2001", "q=mir"], page.FindAll(".place-search input").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}"));
    }

    [Fact]
    public void Headings_OfTheList_ChangeTheOrderAndNothingElse()
    {
        var page = Map("/map?countries=IND&sort=town");
        Assert.Equal(
            ["/map?countries=IND&sort=country", "/map?countries=IND&sort=organisation", "/map?countries=IND&sort=town-descending", "/map?countries=IND&sort=kind"],
            page.FindAll(".places thead a").Select(a => a.GetAttribute("href")));
        var sorted = Assert.Single(page.FindAll(".places [aria-sort]"));
        Assert.Equal(("Town", "ascending"), (sorted.TextContent, sorted.GetAttribute("aria-sort")));
        Assert.Equal("/map?countries=IND", page.Find(".as-listed").GetAttribute("href"));
        Assert.Equal(["rs-chennai", "rs-delhi", "rs-kolkata", "rs-mumbai", "rs-thiruvananthapuram"], page.FindAll(".place").Select(p => p.GetAttribute("data-place")));
        Assert.Empty(page.FindAll(".place-group"));
    }

    private IRenderedComponent<MapPage> Map(string address)
    {
        Context.Render<MudPopoverProvider>();
        Navigation.NavigateTo(address);
        return Context.Render<MapPage>(p => p.AddCascadingValue(Theme));
    }

    /// <summary>A clock whose timers ring when the test says so.</summary>
    private sealed class HandClock : TimeProvider
    {
        private readonly List<HandTimer> _timers = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = new HandTimer(() => callback(state));
            _timers.Add(timer);
            return timer;
        }

        internal void Ring()
        {
            foreach (var timer in _timers.ToList()) timer.Ring();
        }
    }

    private sealed class HandTimer(Action ring) : ITimer
    {
        private bool _gone;

        public bool Change(TimeSpan dueTime, TimeSpan period) => !_gone;

        public void Dispose() => _gone = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        internal void Ring()
        {
            if (_gone) return;
            _gone = true;
            ring();
        }
    }
}
