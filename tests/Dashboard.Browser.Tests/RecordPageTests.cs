using System.Text.RegularExpressions;
namespace Dashboard.Browser.Tests;

/// <summary>Sources, disagreements and countries: lists of the record with receipts.</summary>
public sealed class RecordPageTests(DashboardHost host)
{
    [Fact]
    public async Task Matrix_OnAPhone_ScrollsInItsOwnFrameAndKeepsItsNamesOnTheScreen()
    {
        await using var reader = await host.OpenAsync("/methods", o => o.ViewportSize = Size.Phone);
        var frame = reader.Page.Locator(".scroll:has(.matrix)").First;
        Assert.True(await frame.EvaluateAsync<bool>(
            "f => f.scrollWidth > f.clientWidth && [...f.querySelectorAll('th, td')].every(cell => cell.offsetWidth >= 120)"));
        await frame.Locator("tbody th").First.ScrollIntoViewIfNeededAsync();
        await frame.EvaluateAsync("f => { f.scrollLeft = f.scrollWidth; }");
        // A scrolled frame may stand between two pixels, so that a hair of a cell is cut.
        await Expect(frame.Locator("tbody th").First).ToBeInViewportAsync(new() { Ratio = 0.99f });
        await Expect(frame.Locator("thead th").Last).ToBeInViewportAsync(new() { Ratio = 0.99f });
        Assert.Equal(0, await reader.OverflowAsync());
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Claims_FilteredByVerdict_AreThoseOfTheAddress()
    {
        await using var reader = await host.OpenAsync("/disagreements");
        var all = await reader.Page.Locator(".claim").CountAsync();
        var toggle = reader.Page.Locator(".toggle[href*='verdict=does-not-hold#']");
        var failing = int.Parse(
            await toggle.Locator(".count").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(failing, 1, all - 1);
        await toggle.ClickAsync();
        await reader.IsAtAsync("/disagreements?verdict=does-not-hold#claims");
        await Expect(reader.Page.Locator(".claim")).ToHaveCountAsync(failing);
        await Expect(reader.Page.Locator(".claim .verdict[data-verdict=does-not-hold]")).ToHaveCountAsync(failing);
        await Expect(reader.Page.Locator("#claims > h2")).ToBeInViewportAsync();
        await reader.Page.GoBackAsync();
        await Expect(reader.Page.Locator(".claim")).ToHaveCountAsync(all);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Country_OfTheList_LeadsToItsPageAndOnToItsSources()
    {
        await using var reader = await host.OpenAsync("/countries");
        await reader.Page.Locator(".card").Filter(new() { HasText = "Uzbekistan" }).ClickAsync();
        await reader.IsAtAsync("/countries/UZB");
        await Expect(reader.Page.Locator("h1")).ToHaveTextAsync("Uzbekistan");
        await reader.Page.Locator("[id^=event-] a").First.ClickAsync();
        await reader.IsAtAsync(new Regex("/sources/"));
        await Expect(reader.Page.Locator(".taken h2").First).ToBeVisibleAsync();
        reader.AssertNoTrouble();
    }

    /// <summary>Details are folded, and a link into them opens them, with and without scripts.</summary>
    [Theory]
    [InlineData("/disagreements#claim-five-times", true)]
    [InlineData("/disagreements#claim-five-times", false)]
    [InlineData("/disagreements#dispute-student-quotas-kaz-2015-or18", true)]
    [InlineData("/disagreements#dispute-student-quotas-kaz-2015-or18", false)]
    public async Task Details_OfARow_AreFoldedUntilALinkLeadsIntoThem(string address, bool scripts)
    {
        await using var reader = await host.OpenAsync("/disagreements", o => o.JavaScriptEnabled = scripts);
        var details = reader.Page.Locator("#" + address.Split('#')[1]);
        await Expect(details).ToBeHiddenAsync();
        await reader.Page.GotoAsync("/about");
        await reader.Page.GotoAsync(address);
        await Expect(details).ToBeInViewportAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Finding_OfTheOverview_LeadsToItsOpenRow()
    {
        await using var reader = await host.OpenAsync("/");
        var link = reader.Page.Locator(".finding h3 a").First;
        var id = (await link.GetAttributeAsync("href"))!.Split('#')[1];
        await link.ClickAsync();
        await Expect(reader.Page.Locator("#" + id)).ToBeInViewportAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Axis_OfFiveClaims_KeepsTheirLettersApart()
    {
        await using var reader = await host.OpenAsync("/disagreements", o => o.ViewportSize = Size.Phone);
        var row = reader.Page.Locator("#databases .dispute:has(.dispute-mark:nth-child(5))").First;
        await row.Locator("summary").ClickAsync();
        var axis = row.Locator(".dispute-axis");
        await Expect(axis.Locator(".letter")).ToHaveTextAsync(["A", "B", "C", "D", "E"]);
        Assert.Equal(0, await axis.EvaluateAsync<int>("""
            axis => {
              const boxes = [...axis.querySelectorAll('.letter')].map(l => l.getBoundingClientRect());
              const outside = boxes.filter(b => b.top < axis.getBoundingClientRect().top - 1).length;
              const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1;
              return outside + boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b => meet(a, b))).length;
            }
            """));
    }
}
