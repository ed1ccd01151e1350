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
}
