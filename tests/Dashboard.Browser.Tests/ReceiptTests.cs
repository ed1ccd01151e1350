using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>What stands behind a figure opens beside it, and has an address.</summary>
public sealed class ReceiptTests(DashboardHost host)
{
    private const string Quota2015 = "student-quotas-kaz-2015-or18";

    /// <summary>A page of every kind that has figures, and one of them.</summary>
    public static TheoryData<string, string> Figures => new()
    {
        { "/", "240 grants" }, { "/countries", "47,000" }, { "/countries/KAZ", "450 grants" }, { "/search?q=450", "450 grants" },
        { "/disagreements", "150 grants" }, { "/sources/caiss-2017", "95 offices" },
        { "/charts/student-quotas?view=table", "150 grants" }, { "/charts/student-quotas?view=sources", "150 grants" },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public async Task Figure_OfAnyPage_OpensItsReceiptInPlaceAndClosesAgain(string path, string figure)
    {
        foreach (var size in new[] { Size.Desktop, Size.Phone })
        {
            await using var reader = await host.OpenAsync(path, o => o.ViewportSize = size);
            await reader.SignDocumentAsync();
            var value = reader.Page.Locator("main .value:visible").Filter(new() { HasText = figure }).First;
            await value.ScrollIntoViewIfNeededAsync();
            var before = await reader.ScrolledAsync();
            await value.ClickAsync();
            await Expect(reader.Receipt.Locator("dd").First).ToContainTextAsync(figure);
            await Expect(reader.Receipt.Locator("h2")).ToBeInViewportAsync(new() { Ratio = 1 });
            await Expect(reader.Receipt.Locator("h2")).ToBeFocusedAsync();
            Assert.Contains(
                "figure=" + await reader.Receipt.GetAttributeAsync("data-receipt"), reader.Path, StringComparison.Ordinal);
            Assert.Equal(before, await reader.ScrolledAsync());
            Assert.Equal(0, await reader.OverflowAsync());
            await reader.Receipt.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
            await Expect(reader.Receipt).ToHaveCountAsync(0);
            await Expect(value).ToBeFocusedAsync();
            Assert.Equal(before, await reader.ScrolledAsync());
            Assert.Equal(path, reader.Path);
            await reader.AssertSameDocumentAsync();
            reader.AssertNoTrouble();
        }
    }

    [Fact]
    public async Task Mark_Clicked_OpensTheReceiptOfItsFigure()
    {
        await using var reader = await host.OpenAsync("/charts/military-spending");
        await reader.SignDocumentAsync();
        await reader.Mark("military-spending-rus-2017-or18").ClickAsync();
        await reader.IsAtAsync("/charts/military-spending?figure=military-spending-rus-2017-or18");
        await Expect(reader.Receipt).ToContainTextAsync("3,776 trillions. rubles");
        await Expect(reader.Receipt).ToContainTextAsync("provisional");
        await Expect(reader.Receipt).ToContainTextAsync("Ospanova & Rakhmatulin 2018");
        await reader.AssertSameDocumentAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Receipt_WhileThePageScrolls_StaysInView()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas?figure=" + Quota2015);
        await AssertWholeAsync(reader);
        await reader.Page.Mouse.MoveAsync(400, 400);
        await reader.Page.Mouse.WheelAsync(0, 900);
        await reader.Page.WaitForFunctionAsync("() => scrollY > 300");
        await AssertWholeAsync(reader);
    }

    [Fact]
    public async Task Receipt_OnAPhone_IsASheetFromBelow()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas?figure=" + Quota2015,
            o => o.ViewportSize = Size.Phone);
        await AssertWholeAsync(reader);
        var box = (await reader.Receipt.BoundingBoxAsync())!;
        Assert.Equal((0, 390, 844), (box.X, box.Width, box.Y + box.Height));
        Assert.True(box.Height <= 844 * 0.56, "the chart is still seen above it");
    }

    [Fact]
    public async Task Receipt_Sent_OpensWithItsRowAndItsRing()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas?from=2015&figure=" + Quota2015);
        await Expect(reader.Receipt).ToContainTextAsync("450 grants");
        await Expect(reader.Page.Locator("tr[data-chosen]")).ToContainTextAsync("450 grants");
        var away = await reader.Mark(Quota2015).EvaluateAsync<double>("""
            mark => {
              const box = mark.ownerSVGElement.querySelector('.ring[data-chosen]').getBoundingClientRect();
              const { e, f } = mark.getScreenCTM();
              return Math.hypot(box.x + box.width / 2 - e, box.y + box.height / 2 - f);
            }
            """);
        Assert.InRange(away, 0, 1);
        await reader.PressAsync("Escape");
        await reader.IsAtAsync("/charts/student-quotas?from=2015");
        await Expect(reader.Page.Locator("tr[data-chosen]")).ToHaveCountAsync(0);
        await reader.Page.GoBackAsync();
        await Expect(reader.Receipt).ToContainTextAsync("450 grants");
        await reader.Page.ReloadAsync();
        await Expect(reader.Receipt).ToContainTextAsync("450 grants");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Receipt_WhenAFilterIsClicked_GivesWay()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas?figure=" + Quota2015,
            o => o.ViewportSize = Size.Tall);
        await reader.Page.Locator(".filter[aria-label=Sources] a", new() { HasText = "CAISS 2017" }).ClickAsync();
        await reader.IsAtAsync("/charts/student-quotas?sources=caiss-2017");
        await Expect(reader.Receipt).ToHaveCountAsync(0);
        await Expect(reader.Page.Locator(".drawing:visible .ring")).ToHaveCSSAsync("visibility", "hidden");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task AnotherFigure_Clicked_TakesThePlaceOfTheFirst()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas");
        await reader.Mark(Quota2015).ClickAsync();
        await Expect(reader.Receipt).ToContainTextAsync("450 grants");
        await reader.Mark("student-quotas-kaz-2014-caiss17").ClickAsync();
        await Expect(reader.Receipt.Locator("dd").First).ToHaveTextAsync("150 grants");
        await Expect(reader.Receipt).ToHaveCountAsync(1);
        await Expect(reader.Receipt.Locator("h2")).ToBeFocusedAsync();
        await reader.Page.GoBackAsync();
        await Expect(reader.Receipt.Locator("dd").First).ToHaveTextAsync("450 grants");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Citation_OfAFigure_IsCopiedWithItsAddressPageAndVersion()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas?figure=" + Quota2015,
            o => o.Permissions = ["clipboard-read", "clipboard-write"]);
        var version = (await reader.Page.Locator(".version").First.InnerTextAsync()).Split(' ')[^1];
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Copy as citation" }).ClickAsync();
        await reader.HearsAsync("Citation copied.");
        await Expect(reader.Page.Locator(".toast")).ToHaveTextAsync("Citation copied.");
        Assert.Equal(
            "Russian study grants for students from Kazakhstan, 2015: 450 grants (“450”). "
            + "Ospanova & Rakhmatulin 2018, p. 201. "
            + $"Central Asia Influence Dashboard, {host.Address}/figures/{Quota2015}, data version {version}.",
            await reader.CopiedAsync());
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Citation_InABrowserThatAllowsNoCopying_IsShownToBeTaken()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas?figure=" + Quota2015, script: """
            if (navigator.clipboard) navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
            document.execCommand = () => false;
            """);
        var button = reader.Page.GetByRole(AriaRole.Button, new() { Name = "Copy as citation" });
        await button.ClickAsync();
        await reader.HearsAsync("The browser did not allow copying. The text is selected: press Ctrl+C (on a Mac ⌘C).");
        var text = reader.Page.Locator(".toast textarea");
        await Expect(text).ToHaveValueAsync(await button.GetAttributeAsync("data-copy") ?? "");
        await Expect(text).ToBeFocusedAsync();
        await reader.Page.WaitForFunctionAsync("() => `${getSelection()}` === document.querySelector('.toast textarea').value");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Receipt_OfAClaim_LeadsToItsSourceAndItsCitedWork()
    {
        await using var reader = await host.OpenAsync("/disagreements?verdict=holds-with-another-period");
        await reader.Page.Locator(".claim summary").First.ClickAsync();
        await reader.Page.Locator(".claim .value").First.ClickAsync();
        await reader.Receipt.GetByRole(AriaRole.Link, new() { Name = "Cited work" }).ClickAsync();
        await Expect(reader.Page.Locator("h1")).ToHaveTextAsync("SIPRI 2016");
        await Expect(reader.Page.Locator(".lines .value"))
            .ToHaveTextAsync(["2.8129 trillion roubles", "3.2505 trillion roubles", "4.0474 trillion roubles"]);
        await reader.Page.Locator(".lines .value").First.ClickAsync();
        await reader.Receipt.GetByRole(AriaRole.Link, new() { Name = "Everything from this source" }).ClickAsync();
        await Expect(reader.Page.Locator("h1")).ToHaveTextAsync("Ospanova & Rakhmatulin 2018");
        reader.AssertNoTrouble();
    }

    private static Task AssertWholeAsync(Reader reader) => Expect(reader.Receipt).ToBeInViewportAsync(new() { Ratio = 1 });
}
