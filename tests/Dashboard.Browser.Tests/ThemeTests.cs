using Dashboard.Core.Record;
using Dashboard.Web.Look;
using Microsoft.Playwright;
using Contrast = Microsoft.Playwright.Contrast;

namespace Dashboard.Browser.Tests;

/// <summary>Light, dark and high contrast: the reader's system, the reader's choice, the address.</summary>
public sealed class ThemeTests(DashboardHost host)
{
    [Theory]
    [InlineData(ColorScheme.Light, Contrast.NoPreference, "light")]
    [InlineData(ColorScheme.Dark, Contrast.NoPreference, "dark")]
    [InlineData(ColorScheme.Dark, Contrast.More, "contrast")]
    public async Task Theme_OfTheSystem_IsThatOfPageAndDrawing(ColorScheme scheme, Contrast contrast, string theme)
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas",
            o => (o.ColorScheme, o.Contrast) = (scheme, contrast));
        await AssertThemeAsync(reader, theme);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Button_ClickedThrice_LeadsThroughAllThemesWithoutARequest()
    {
        await using var reader = await host.OpenAsync("/charts/soft-power-30");
        await reader.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var requests = new List<string>();
        reader.Page.Request += (_, request) => requests.Add(request.Url);
        var button = reader.Page.Locator(".theme-button:visible");
        foreach (var (theme, next) in new[]
        {
            ("dark", "High contrast theme"), ("contrast", "Light theme"), ("light", "Dark theme"),
        })
        {
            await button.ClickAsync();
            await AssertThemeAsync(reader, theme);
            await Expect(button).ToHaveAccessibleNameAsync(next);
            await Expect(button).ToBeFocusedAsync();
        }
        Assert.Empty(requests);
        Assert.Equal("/charts/soft-power-30", reader.Path);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Theme_Chosen_IsKeptOverPagesAndReload()
    {
        await using var reader = await host.OpenAsync("/charts/military-spending");
        await reader.SignDocumentAsync();
        await reader.Page.Locator(".theme-button:visible").ClickAsync();
        await reader.Page.Locator(".nav a[href='/charts']").ClickAsync();
        await reader.IsAtAsync("/charts");
        await AssertThemeAsync(reader, "dark");
        await reader.Page.GoBackAsync();
        await reader.IsAtAsync("/charts/military-spending");
        await AssertThemeAsync(reader, "dark");
        await reader.AssertSameDocumentAsync();
        await reader.Page.ReloadAsync();
        await AssertThemeAsync(reader, "dark");
        Assert.Empty(await reader.Page.Context.CookiesAsync());
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Theme_OfTheAddress_WinsUntilTheReaderChoosesAnother()
    {
        await using var reader = await host.OpenAsync("/charts/emigration?theme=light", o => o.ColorScheme = ColorScheme.Dark);
        await AssertThemeAsync(reader, "light");
        await reader.Page.Locator("a.toggle[href*='supplementary=off']").ClickAsync();
        await reader.IsAtAsync("/charts/emigration?supplementary=off&theme=light");
        await AssertThemeAsync(reader, "light");
        await reader.Page.Locator(".theme-button:visible").ClickAsync();
        await AssertThemeAsync(reader, "dark");
        await reader.IsAtAsync("/charts/emigration?supplementary=off");
        await reader.Page.GotoAsync("/charts/emigration?theme=contrast");
        await AssertThemeAsync(reader, "contrast");
        await reader.Page.Locator(".nav a[href='/charts']").ClickAsync();
        await reader.IsAtAsync("/charts");
        await AssertThemeAsync(reader, "dark");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Theme_WhereNothingCanBeStored_HoldsForThePage()
    {
        const string NoStorage = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('not allowed'); } });";
        await using var reader = await host.OpenAsync("/charts/emigration", script: NoStorage);
        await AssertThemeAsync(reader, "light");
        await reader.Page.Locator(".theme-button:visible").ClickAsync();
        await AssertThemeAsync(reader, "dark");
        reader.AssertNoTrouble();
    }

    /// <summary>Ground and text of the page, and the text of its first drawing, have the colours of a theme.</summary>
    private static async Task AssertThemeAsync(Reader reader, string code)
    {
        Assert.True(Codes.TryRead<Theme>(code, out var theme));
        await Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("data-theme", code);
        await Expect(reader.Page.Locator("body")).ToHaveCSSAsync("background-color", Rgb(Palette.Paper(theme)));
        await Expect(reader.Page.Locator("h1")).ToHaveCSSAsync("color", Rgb(Palette.Ink(theme)));
        var text = reader.Page.Locator(".drawing:visible text[fill='var(--ink-muted)']");
        if (await text.CountAsync() > 0) await Expect(text.First).ToHaveCSSAsync("fill", Rgb(Palette.InkMuted(theme)));
    }

    private static string Rgb(string colour) => $"rgb({string.Join(", ", Convert.FromHexString(colour[1..]))})";
}
