using SkiaSharp;

namespace Dashboard.Browser.Tests.OtherBrowsers;

/// <summary>What readers do, in a browser other than Chromium.</summary>
public abstract class OtherBrowserTests(DashboardHost host, OtherBrowser browser)
{
    private const string ArrowRight = "\uE014", ArrowDown = "\uE015", Escape = "\uE00C", Enter = "\uE007", Tab = "\uE004";
    private const string Quota2015 = "student-quotas-kaz-2015-or18";
    private const string Quota = ".drawing [data-mark='" + Quota2015 + "']";

    private const string Address = "location.pathname + location.search", Focused = "document.activeElement.dataset.mark";
    private const string Tip = "document.querySelector('.tip:not([hidden])')?.textContent";

    /// <summary>Words of the drawings that reach beyond them or cover each other.</summary>
    private const string Meeting = """
        (() => {
          const drawings = [...document.querySelectorAll('.drawing')].filter(drawing => drawing.checkVisibility());
          return drawings.flatMap(drawing => {
            const frame = drawing.getBoundingClientRect();
            const boxes = [...drawing.querySelectorAll('text')].filter(text => text.textContent && text.checkVisibility())
              .map(text => [text.textContent, text.getBoundingClientRect()]);
            // A box of Firefox holds the halo too, and the space after a line.
            const beyond = boxes.filter(([, b]) => b.left < frame.left - 6 || b.right > frame.right + 6);
            // And the whole height of a line; the letters are its middle.
            const below = (p, q) => p.top + p.height / 5 >= q.bottom - q.height / 5;
            const meet = ([, p], [, q]) => p.left < q.right - 1 && q.left < p.right - 1 && !below(p, q) && !below(q, p);
            return [...beyond, ...boxes.filter((a, i) => boxes.slice(i + 1).some(b => meet(a, b)))].map(([text]) => text);
          }).join('; ');
        })()
        """;

    private static string Seen(string selector) =>
        $"[...document.querySelectorAll(\"{selector}\")].filter(element => element.checkVisibility()).length";

    [Theory]
    [MemberData(nameof(PageTests.Pages), MemberType = typeof(PageTests))]
    public async Task Page_OfEveryKind_OpensWithoutTroubleAndFits(string path)
    {
        foreach (var (width, height) in new[] { (1440, 900), (390, 844) })
        {
            await using var reader = await browser.OpenAsync(host.Address, path, width, height);
            await reader.ExpectAsync("0", "document.documentElement.scrollWidth - document.documentElement.clientWidth");
            await reader.ExpectAsync("1", "document.querySelectorAll('h1').length");
            reader.AssertNoTrouble();
        }
    }

    [Fact]
    public async Task Mark_UnderTheMouse_SaysWhatItIs()
    {
        await using var reader = await browser.OpenAsync(host.Address, "/charts/student-quotas");
        await reader.HoverAsync(Quota);
        await reader.ExpectAsync(
            "Quota, Kazakhstan (A), 2015\n450 grants\nClaim A: Ospanova & Rakhmatulin 2018, p. 201",
            Tip);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Mark_Clicked_OpensItsReceiptAndEscClosesIt()
    {
        await using var reader = await browser.OpenAsync(host.Address, "/charts/student-quotas");
        await reader.ClickAsync(Quota);
        await reader.ExpectAsync("/charts/student-quotas?figure=" + Quota2015, Address);
        await reader.ExpectAsync("true", "document.querySelector('.receipt')?.innerText.includes('450')");
        await reader.PressAsync(Escape);
        await reader.ExpectAsync("/charts/student-quotas", Address);
        await reader.ExpectAsync("0", Seen(".receipt"));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Arrows_OnAChart_LeadFromMarkToMark()
    {
        await using var reader = await browser.OpenAsync(host.Address, "/charts/student-quotas");
        await reader.TellAsync("document.querySelector('h1').focus()");
        for (var pressed = 0; pressed < 20 && await reader.TellAsync(Focused) == "undefined"; pressed++)
            await reader.PressAsync(Tab);
        await reader.ExpectAsync("student-quotas-kaz-2014-or18", Focused);
        await reader.PressAsync(ArrowRight);
        await reader.ExpectAsync(Quota2015, Focused);
        await reader.ExpectAsync("1", Seen(".tip"));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Filter_Clicked_ChangesThePageInItsPlaceAndBackUndoesIt()
    {
        await using var reader = await browser.OpenAsync(host.Address, "/charts/russian-language-enrollment");
        await reader.ExpectAsync("6", Seen(".drawing [data-mark]"));
        await reader.TellAsync("window.signed = true");
        await reader.ClickAsync(".filter[aria-label=Countries] a[href*='UZB']");
        await reader.ExpectAsync("2", Seen(".drawing [data-mark]"));
        Assert.Equal("true", await reader.TellAsync("window.signed === true"));
        await reader.GoBackAsync();
        await reader.ExpectAsync("6", Seen(".drawing [data-mark]"));
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task EveryChart_Opened_IsDrawnWithoutTroubleAndItsWordsDoNotMeet(int width)
    {
        await using var reader = await browser.OpenAsync(host.Address, "/charts", width);
        var charts = (await reader.TellAsync(
            "[...document.querySelectorAll('.card, .sheets a')].map(card => card.getAttribute('href')).join(' ')")).Split(' ');
        Assert.InRange(charts.Length, 30, 200);
        List<string> bad = [];
        foreach (var chart in charts)
        {
            await reader.GoAsync(chart);
            if (await reader.TellAsync(Seen(".drawing [data-mark]")) == "0") bad.Add(chart + " has no mark");
            if (await reader.TellAsync(Meeting) is { Length: > 0 } words) bad.Add($"{chart}: {words}");
        }
        Assert.Empty(bad);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task PngButton_Clicked_SavesASlide()
    {
        await using var reader = await browser.OpenAsync(host.Address, "/charts/student-quotas");
        await reader.ClickAsync(".action-png");
        await reader.ExpectAsync("PNG saved.", "document.getElementById('announcer').textContent");
        using var picture = SKBitmap.Decode(await browser.DownloadedAsync("student-quotas.png"));
        Assert.Equal((1920, 1080), (picture.Width, picture.Height));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Citation_Copied_IsAnnounced()
    {
        await using var reader = await browser.OpenAsync(host.Address, "/charts/student-quotas");
        await reader.ClickAsync(".action-cite");
        await reader.ClickAsync("#cite-panel button[aria-label='Copy: APA']");
        await reader.ExpectAsync("Citation copied.", "document.getElementById('announcer').textContent");
        await reader.PressAsync(Escape);
        await reader.ExpectAsync("0", Seen("#cite-panel"));
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Projection_ByKeys_TurnsBlanksShowsItsAddressAndEnds()
    {
        await using var reader = await browser.OpenAsync(host.Address, "/charts/student-quotas?projector=on", 1280, 720);
        await reader.PressAsync("b");
        await reader.ExpectAsync("1", Seen(".blank"));
        await reader.PressAsync("b");
        await reader.ExpectAsync("0", Seen(".blank"));
        await reader.PressAsync("q");
        await reader.ExpectAsync("1", Seen("#qr"));
        await reader.PressAsync(Escape);
        await reader.ExpectAsync("0", Seen("#qr"));
        await reader.PressAsync(ArrowRight);
        await reader.ExpectAsync("/charts/emigration?projector=on", Address);
        await reader.ExpectAsync("true", "document.querySelector('h1').textContent.includes('migra')");
        await reader.PressAsync(Escape);
        await reader.ExpectAsync("/charts/emigration", Address);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Map_ZoomedByItsButton_KeepsItsLandAndHasAnAddress()
    {
        await using var reader = await browser.OpenAsync(host.Address, "/map");
        await reader.ClickAsync("[aria-label='Zoom in']");
        await reader.ExpectAsync("true", "location.search.includes('at=')");
        await reader.ExpectAsync("true", "document.querySelector('.drawing .ground').getBoundingClientRect().width > 400");
        await reader.HoverAsync(".drawing [data-mark]");
        await reader.ExpectAsync("true", $"({Tip})?.length > 3");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Explorer_ASeriesSearchedFor_IsDrawnBesideTheOthers()
    {
        const string Russia = "/explore?series=military-spending-sipri/RUS/supplementary";
        await using var reader = await browser.OpenAsync(host.Address, Russia);
        await reader.ExpectAsync("1", Seen(".explore-drawing .main-svg:first-child"));
        await reader.ClickAsync(".explore-search input");
        await reader.TypeAsync("gdp share turkm");
        await reader.ExpectAsync("Share of GDP, Turkmenistan", "document.querySelector('.explore-found b')?.textContent");
        await reader.PressAsync(ArrowDown);
        await reader.PressAsync(Enter);
        await reader.ExpectAsync("2", Seen(".explore-chip"));
        await reader.ExpectAsync("true", "location.search.includes('TKM')");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Event_OfTheTimelineUnderTheMouse_SaysItsDate()
    {
        await using var reader = await browser.OpenAsync(host.Address, "/timeline");
        await reader.HoverAsync(".timeline-plot .drawing [data-mark]");
        await reader.ExpectAsync("true", $"/\\d{{4}}/.test({Tip})");
        reader.AssertNoTrouble();
    }
}
