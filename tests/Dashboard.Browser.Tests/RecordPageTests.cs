using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>Sources, disagreements and countries: lists of the record with receipts.</summary>
public sealed class RecordPageTests(DashboardHost host)
{
    public static TheoryData<string, string> Lists => new()
    {
        { "/sources/caiss-2017", "95 offices" }, { "/disagreements", "150 grants" }, { "/countries/KAZ", "450 grants" },
    };

    public static TheoryData<string> Pages =>
        ["/sources", "/sources/caiss-2017", "/disagreements", "/timeline", "/countries", "/countries/KAZ", "/search?q=Kazakhstan", "/methods"];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Figure_Clicked_OpensItsReceiptBesideTheList(string path, string figure)
    {
        await using var reader = await host.OpenAsync(path);
        await reader.CircuitAsync();
        await FigureOf(reader, figure).ClickAsync();
        var receipt = reader.Page.Locator(".receipt");
        await Assertions.Expect(receipt.Locator("dd").First).ToHaveTextAsync(figure);
        await Assertions.Expect(receipt).ToBeInViewportAsync();
        await Assertions.Expect(FigureOf(reader, figure).Locator("xpath=ancestor::li")).ToHaveAttributeAsync("data-chosen", "yes");
        reader.AssertNoTrouble();
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Figure_TappedOnAPhone_OpensItsReceiptOnTheScreenUntilClosed(string path, string figure)
    {
        await using var reader = await OpenOnPhoneAsync(path, ColorScheme.Dark);
        await reader.CircuitAsync();
        await FigureOf(reader, figure).ClickAsync();
        var receipt = reader.Page.Locator(".receipt");
        await Assertions.Expect(receipt.Locator("h2")).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.Equal(0, await reader.OverflowAsync());
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Assertions.Expect(receipt).Not.ToBeInViewportAsync();
        reader.AssertNoTrouble();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnAPhoneInTheDark_IsDarkAndHasNoSidewaysScroll(string path)
    {
        await using var reader = await OpenOnPhoneAsync(path, ColorScheme.Dark);
        await reader.CircuitAsync();
        Assert.Equal(0, await reader.OverflowAsync());
        await Assertions.Expect(reader.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(23, 26, 30)");
        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveCSSAsync("color", "rgb(236, 233, 226)");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Matrix_OnAPhone_ScrollsInItsOwnFrameAndKeepsItsNamesOnTheScreen()
    {
        await using var reader = await OpenOnPhoneAsync("/methods", ColorScheme.Light);
        var frame = reader.Page.Locator(".scroll:has(.matrix)").First;
        await reader.Page.WaitForFunctionAsync("() => { const f = document.querySelector('.scroll:has(.matrix)'); return f.scrollWidth > f.clientWidth && [...f.querySelectorAll('th, td')].every(c => c.offsetWidth >= 120); }");
        await frame.Locator("tbody th").First.ScrollIntoViewIfNeededAsync();
        await frame.EvaluateAsync("f => { f.scrollLeft = f.scrollWidth; }");
        // A scrolled frame may stand between two pixels, so that a hair of a cell is cut.
        await Assertions.Expect(frame.Locator("tbody th").First).ToBeInViewportAsync(new() { Ratio = 0.99f });
        await Assertions.Expect(frame.Locator("thead th").Last).ToBeInViewportAsync(new() { Ratio = 0.99f });
        Assert.Equal(0, await reader.OverflowAsync());
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Claims_FilteredByVerdict_AreThoseOfTheAddress()
    {
        await using var reader = await host.OpenAsync("/disagreements");
        await reader.CircuitAsync();
        var all = await reader.Page.Locator(".claim").CountAsync();
        var toggle = reader.Page.Locator(".toggle").Filter(new() { HasText = "does not hold" });
        var failing = int.Parse(await toggle.Locator(".count").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(failing, 1, all - 1);
        await toggle.ClickAsync();
        await reader.Page.WaitForURLAsync("**/disagreements?verdict=does-not-hold#claims");
        await Assertions.Expect(reader.Page.Locator(".claim")).ToHaveCountAsync(failing);
        await Assertions.Expect(reader.Page.Locator(".claim .verdict[data-verdict=does-not-hold]")).ToHaveCountAsync(failing);
        await Assertions.Expect(reader.Page.Locator("#claims > h2")).ToBeInViewportAsync();
        await reader.Page.GoBackAsync();
        await Assertions.Expect(reader.Page.Locator(".claim")).ToHaveCountAsync(all);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Receipt_OfAFigure_LeadsToItsSourceAndItsCitedWork()
    {
        await using var reader = await host.OpenAsync("/disagreements?verdict=holds-with-another-period");
        await reader.CircuitAsync();
        await reader.Page.Locator(".claim .value").First.ClickAsync();
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Cited work" }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveTextAsync("SIPRI 2016");
        await Assertions.Expect(reader.Page.Locator(".lines .value")).ToHaveTextAsync(["2.8129 trillion roubles", "3.2505 trillion roubles", "4.0474 trillion roubles"]);
        await reader.Page.Locator(".lines .value").First.ClickAsync();
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Everything from this source" }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveTextAsync("Ospanova & Rakhmatulin 2018");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Country_OfTheList_LeadsToItsPageAndOnToItsSources()
    {
        await using var reader = await host.OpenAsync("/countries");
        await reader.CircuitAsync();
        await reader.Page.Locator(".card").Filter(new() { HasText = "Uzbekistan" }).ClickAsync();
        await reader.Page.WaitForURLAsync("**/countries/UZB");
        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveTextAsync("Uzbekistan");
        await reader.Page.Locator("[id^=event-] a").First.ClickAsync();
        await reader.Page.WaitForURLAsync("**/sources/*");
        await Assertions.Expect(reader.Page.Locator(".taken h2").First).ToBeVisibleAsync();
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData("/sources/nobody-2018")]
    [InlineData("/countries/FRA")]
    public async Task Address_ThatDoesNotExist_SaysSoAndOffersWhatExists(string path)
    {
        await using var reader = await host.OpenAsync(path, interactive: false);
        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveCountAsync(1);
        await Assertions.Expect(reader.Page.Locator("main a[href='/charts/military-spending']").First).ToBeVisibleAsync();
    }

    private static ILocator FigureOf(Reader reader, string figure) =>
        reader.Page.Locator(".lines .value").Filter(new() { HasText = figure }).First;

    private Task<Reader> OpenOnPhoneAsync(string path, ColorScheme scheme) =>
        host.OpenAsync(path, o => (o.ViewportSize, o.ColorScheme) = (new ViewportSize { Width = 390, Height = 844 }, scheme));

    [Theory]
    [InlineData("/", "150 grants", 1440, 900)]
    [InlineData("/", "150 grants", 390, 844)]
    [InlineData("/countries", "47,000", 1440, 900)]
    [InlineData("/countries", "47,000", 390, 844)]
    [InlineData("/search?q=450", "450 grants", 1440, 900)]
    [InlineData("/search?q=450", "450 grants", 390, 844)]
    [InlineData("/charts/student-quotas?view=table", "150 grants", 390, 844)]
    [InlineData("/charts/soft-power-30", "27", 390, 844)]
    public async Task Figure_OfAnyPage_OpensItsReceiptOnTheScreen(string path, string figure, int width, int height)
    {
        await using var reader = await host.OpenAsync(path, o => o.ViewportSize = new ViewportSize { Width = width, Height = height }, interactive: false);
        await reader.CircuitAsync();
        await reader.Page.Locator("main .value, main .bar-row").Filter(new() { HasText = figure }).First.ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".receipt h2")).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.Equal(0, await reader.OverflowAsync());
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".receipt h2")).ToHaveCountAsync(0);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Axis_OfFiveClaims_KeepsTheirLettersApart()
    {
        await using var reader = await host.OpenAsync("/disagreements", o => o.ViewportSize = new ViewportSize { Width = 390, Height = 844 }, interactive: false);
        var axis = reader.Page.Locator("#databases .dispute-axis").Last;
        await Assertions.Expect(axis.Locator(".letter")).ToHaveTextAsync(["A", "B", "C", "D", "E"]);
        Assert.Equal(0, await axis.EvaluateAsync<int>("""
            axis => {
              const boxes = [...axis.querySelectorAll('.letter')].map(l => l.getBoundingClientRect());
              const outside = boxes.filter(b => b.top < axis.getBoundingClientRect().top - 1).length;
              return outside + boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b => a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1)).length;
            }
            """));
    }
}
