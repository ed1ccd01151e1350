using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>Where the keyboard is, and that it is seen.</summary>
public sealed class FocusTests(DashboardHost host)
{
    /// <summary>Whether what has the focus, or what it is drawn as, has an outline.</summary>
    private const string HasRing = """
        () => {
          const focused = document.activeElement;
          return [focused, focused.closest('.mud-radio, .mud-input-outlined')].some(element => {
            if (!element || getComputedStyle(element).opacity === '0') return false;
            const { outlineStyle, outlineWidth } = getComputedStyle(element);
            return outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2;
          });
        }
        """;

    [Theory]
    [InlineData("/")]
    [InlineData("/charts/student-quotas")]
    [InlineData("/no/such/page")]
    public async Task FirstTab_OfALoadedPage_OffersToSkipToTheContent(string path)
    {
        await using var reader = await host.OpenAsync(path);
        await reader.PressAsync("Tab");
        await Expect(reader.Page.Locator(".skip")).ToBeFocusedAsync();
        await Expect(reader.Page.Locator(".skip")).ToBeInViewportAsync(new() { Ratio = 1 });
        await reader.PressAsync("Enter");
        await reader.IsAtAsync(path + "#content");
        await reader.PressAsync("Tab");
        await Expect(reader.Page.Locator("main :focus")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Step_ToAnotherPage_PutsTheFocusOnItsHeading()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas");
        await reader.SignDocumentAsync();
        await reader.Page.Locator(".nav a[href='/sources']").FocusAsync();
        await reader.PressAsync("Enter");
        await reader.IsAtAsync("/sources");
        await Expect(reader.Page.Locator("h1")).ToBeFocusedAsync();
        await reader.Page.Locator(".search input").FillAsync("Kyiv");
        await reader.PressAsync("Enter");
        await reader.IsAtAsync("/search?q=Kyiv");
        await Expect(reader.Page.Locator("h1")).ToBeFocusedAsync();
        await reader.Page.GoBackAsync();
        await Expect(reader.Page.Locator("h1")).ToHaveTextAsync("Sources");
        await Expect(reader.Page.Locator("h1")).ToBeFocusedAsync();
        await reader.AssertSameDocumentAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Step_ToAPlaceWithinAPage_PutsTheFocusThere()
    {
        await using var reader = await host.OpenAsync("/search?q=Kyiv");
        await reader.SignDocumentAsync();
        var link = reader.Page.Locator("main li a[href*='#']").First;
        var target = (await link.GetAttributeAsync("href"))!.Split('#')[1];
        await link.FocusAsync();
        await reader.PressAsync("Enter");
        await Expect(reader.Page.Locator("#" + target)).ToBeFocusedAsync();
        await reader.AssertSameDocumentAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Explorer_ByTab_ShowsTheFocusOnEveryControl()
    {
        await using var reader = await host.OpenAsync(
            "/explore?series=military-spending-sipri/RUS/supplementary,emigration/KAZ/supplementary&scale=index");
        await Expect(reader.Page.Locator(".explore-plot")).ToHaveAttributeAsync("data-ready", "yes");
        await reader.Page.Locator("h1").FocusAsync();
        var kinds = new HashSet<string>();
        for (var stop = 0; stop < 60; stop++)
        {
            await reader.PressAsync("Tab");
            var at = await reader.Page.EvaluateAsync<string>(
                "() => document.activeElement.closest('.explorer') ? document.activeElement.outerHTML.slice(0, 200) : ''");
            if (at.Length == 0) break;
            kinds.Add(at.Contains("radio", StringComparison.Ordinal) ? "radio"
                : at.StartsWith("<input", StringComparison.Ordinal) ? "field"
                : at.Contains("mud-icon-button", StringComparison.Ordinal) ? "button" : "other");
            Assert.True(await reader.Page.EvaluateAsync<bool>(HasRing), at);
        }
        Assert.Equal(["button", "field", "other", "radio"], kinds.Order());
    }

    [Theory]
    [InlineData(".tabs a")]
    [InlineData(".nav a")]
    public async Task CurrentTab_InForcedColours_AloneHasALine(string selector)
    {
        await using var reader = await host.OpenAsync(
            "/charts/student-quotas?view=table", o => o.ForcedColors = ForcedColors.Active);
        if (selector == ".nav a") await reader.Page.GotoAsync("/charts");
        var lined = await reader.Page.Locator(selector).EvaluateAllAsync<string[]>("""
            tabs => {
              const ground = getComputedStyle(document.body).backgroundColor;
              return tabs.filter(tab => getComputedStyle(tab).borderBottomColor !== ground).map(tab => tab.textContent);
            }
            """);
        Assert.Equal(await reader.Page.Locator(selector + "[aria-current]").AllTextContentsAsync(), lined);
        Assert.Single(lined);
    }
}
