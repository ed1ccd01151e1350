using Dashboard.Web.Look;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

public sealed class PrintTests(DashboardHost host)
{
    [Theory]
    [InlineData("/charts/student-quotas?theme=dark&figure=student-quotas-kaz-2015-or18")]
    [InlineData("/map?theme=contrast")]
    [InlineData("/disagreements?theme=dark")]
    public async Task Page_OnPaper_IsLightAndHasNoControls(string path)
    {
        await using var reader = await host.OpenAsync(path, o => o.ColorScheme = ColorScheme.Dark);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(reader.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
        await Expect(reader.Page.Locator("h1"))
            .ToHaveCSSAsync("color", $"rgb({string.Join(", ", Convert.FromHexString(Palette.Ink(Theme.Light)[1..]))})");
        await Expect(reader.Page.Locator("button:visible, input:visible, select:visible")).ToHaveCountAsync(0);
        await Expect(reader.Page.Locator(".toggle:visible, .nav:visible, .receipt:visible")).ToHaveCountAsync(0);
        var muted = $"rgb({string.Join(", ", Convert.FromHexString(Palette.InkMuted(Theme.Light)[1..]))})";
        foreach (var text in await reader.Page.Locator(".drawing:visible text[fill='var(--ink-muted)']").AllAsync())
            await Expect(text).ToHaveCSSAsync("fill", muted);
        Assert.Equal("%PDF", System.Text.Encoding.ASCII.GetString((await reader.Page.PdfAsync())[..4]));
        reader.AssertNoTrouble();
    }

    /// <summary>The plots of the screen have its colours; on paper stands the drawing of every other page.</summary>
    [Fact]
    public async Task Explorer_OnPaper_HasTheDrawingInLight()
    {
        await using var reader = await host.OpenAsync(
            "/explore?series=student-quotas/KAZ/caiss-2017&theme=dark",
            o => (o.ColorScheme, o.ViewportSize) = (ColorScheme.Dark, new ViewportSize { Width = 718, Height = 1000 }));
        await reader.Page.WaitForSelectorAsync(".explore-plot[data-ready]");
        await Expect(reader.Page.Locator(".explore-picture")).ToBeHiddenAsync();
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(reader.Page.Locator(".explore-picture .drawing:visible [data-mark]")).ToHaveCountAsync(3);
        await Expect(reader.Page.Locator(".js-plotly-plot:visible")).ToHaveCountAsync(0);
        var ink = $"rgb({string.Join(", ", Convert.FromHexString(Palette.InkMuted(Theme.Light)[1..]))})";
        await Expect(reader.Page.Locator(".drawing:visible text[fill='var(--ink-muted)']").First).ToHaveCSSAsync("fill", ink);
    }

    [Fact]
    public async Task Chart_OnPaper_IsDrawnInTheWidthOfTheSheet()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas",
            o => o.ViewportSize = new ViewportSize { Width = 718, Height = 1000 });
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(0, await reader.OverflowAsync());
        await Expect(reader.Page.Locator(".drawing:visible")).ToHaveCountAsync(1);
        await Expect(reader.Page.Locator(".figure-table")).ToBeVisibleAsync();
        await Expect(reader.Page.Locator(".strip")).ToBeVisibleAsync();
    }

    /// <summary>Lists are whole, nothing is folded or guessed, no two blocks of words cover each other.</summary>
    [Theory]
    [InlineData("/map", ".place-list .place", 135)]
    [InlineData("/charts/students-in-russia?view=table", ".figure-table tbody tr", 44)]
    [InlineData("/disagreements", ".dispute .behind-it", 6)]
    [InlineData("/timeline", ".timeline-list li", 114)]
    [InlineData("/figures/student-quotas-kaz-2015-or18", "dl", 1)]
    [InlineData("/lessons/two-sources-one-quota", ".lesson-steps > li", 11)]
    public async Task Page_OnPaper_IsWhole(string path, string rows, int least)
    {
        await using var reader = await host.OpenAsync(path, o => o.ViewportSize = Size.Phone);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var count = await reader.Page.Locator(rows).EvaluateAllAsync<int>(
            "rows => rows.filter(row => row.checkVisibility({ contentVisibilityAuto: true })).length");
        Assert.True(count >= least, $"{count} of {least} are on paper");
        const string Cut = """
            all => all.filter(e => e.scrollHeight > e.clientHeight + 2 && e.clientHeight > 0
              && getComputedStyle(e).overflowY !== 'visible' && !e.closest('svg, h1, .visually-hidden'))
              .map(e => `${e.tagName}.${e.className}#${e.id}`)
            """;
        Assert.Empty(await reader.Page.Locator("main *").EvaluateAllAsync<string[]>(Cut));
        await Expect(reader.Page.Locator("main button:visible")).ToHaveCountAsync(0);
        reader.AssertNoTrouble();
    }

    /// <summary>A word that stands alone in its cell is in one line.</summary>
    [Fact]
    public async Task Words_OfATableOnPaper_AreNotBroken()
    {
        await using var reader = await host.OpenAsync("/charts/students-in-russia",
            o => o.ViewportSize = new ViewportSize { Width = 718, Height = 1000 });
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        const string Broken = """
            cells => cells.filter(cell => /^\p{L}+$/u.test(cell.textContent.trim()))
              .filter(cell => {
                const words = document.createRange();
                words.selectNodeContents(cell);
                return new Set([...words.getClientRects()].filter(r => r.width > 0).map(r => Math.round(r.top))).size > 1;
              })
              .map(cell => cell.textContent.trim())
            """;
        Assert.Empty(await reader.Page.Locator(".figure-table td:visible").EvaluateAllAsync<string[]>(Broken));
        Assert.Equal(0, await reader.OverflowAsync());
    }

    [Fact]
    public async Task Value_OnPaper_HasTheAddressOfItsFigure()
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas?view=table");
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var link = reader.Page.Locator(".figure-table a[data-figure]").First;
        Assert.Contains("figures/", await link.EvaluateAsync<string>("link => getComputedStyle(link, '::after').content"),
            StringComparison.Ordinal);
    }
}
