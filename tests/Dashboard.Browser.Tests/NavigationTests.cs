using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>The bar of every page: its links all stand in it, or all in its menu.</summary>
public sealed class NavigationTests(DashboardHost host)
{
    /// <summary>How many places the bar leads to.</summary>
    private const int Links = 11;

    /// <summary>What of the bar is cut, lies over another part, or does not end where the content ends.</summary>
    private const string Wrong = """
        () => {
          const seen = selector => [...document.querySelectorAll(selector)].filter(e => e.checkVisibility());
          const parts = seen('.brand, .menu-button, .nav a, .search, .theme-button').map(e => [e, e.getBoundingClientRect()]);
          const content = document.querySelector('#content'), room = content.getBoundingClientRect();
          const padding = parseFloat(getComputedStyle(content).paddingLeft);
          const wrong = [], name = e => e.textContent.trim() || e.className;
          for (const [e, box] of parts) {
            if (e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0) wrong.push(`${name(e)} is cut`);
            for (const [other, its] of parts)
              if (e !== other && box.left < its.right - 1 && box.right > its.left + 1 && box.top < its.bottom - 1
                && box.bottom > its.top + 1) wrong.push(`${name(e)} lies over ${name(other)}`);
          }
          const [left, right] = [Math.min(...parts.map(p => p[1].left)), Math.max(...parts.map(p => p[1].right))];
          if (Math.abs(left - room.left - padding) > 1) wrong.push(`begins at ${left}`);
          if (Math.abs(room.right - padding - right) > 1) wrong.push(`ends at ${right}`);
          return wrong;
        }
        """;

    [Fact]
    public async Task Bar_AtEveryWidth_HoldsAllLinksOrTheMenu()
    {
        await using var reader = await host.OpenAsync("/disagreements");
        int[] widths = [320, 360, 390, 599, 600, 768, 1024, 1279, 1280, 1360, 1361, 1440, 1599, 1600, 1920, 2200, 2560];
        foreach (var width in widths)
        {
            await reader.Page.SetViewportSizeAsync(width, 800);
            var wrong = await reader.Page.EvaluateAsync<string[]>(Wrong);
            Assert.True(wrong.Length == 0, $"{width}: {string.Join("; ", wrong)}");
            await Expect(reader.Page.Locator(".nav a:visible")).ToHaveCountAsync(width < 1280 ? 0 : Links);
            await Expect(reader.Page.Locator(".menu-button:visible")).ToHaveCountAsync(width < 1280 ? 1 : 0);
            Assert.Equal(0, await reader.OverflowAsync());
        }
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData(320, true)]
    [InlineData(390, false)]
    [InlineData(1024, true)]
    public async Task Menu_Opened_ShowsEveryLinkWholeAndLeadsOn(int width, bool scripts)
    {
        await using var reader = await host.OpenAsync("/charts/student-quotas", o => (o.ViewportSize, o.JavaScriptEnabled) =
            (new ViewportSize { Width = width, Height = 568 }, scripts));
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Menu", Exact = true }).ClickAsync();
        var links = reader.Page.Locator(".nav a:visible");
        await Expect(links).ToHaveCountAsync(Links);
        for (var i = 0; i < Links; i++) await Expect(links.Nth(i)).ToBeInViewportAsync(new() { Ratio = 1 });
        await links.Filter(new() { HasText = "Sources" }).ClickAsync();
        await reader.IsAtAsync("/sources");
        await Expect(links).ToHaveCountAsync(0);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Menu_ByKeyboard_OpensClosesAndLeadsToTheHeading()
    {
        await using var reader = await host.OpenAsync("/about", o => o.ViewportSize = Size.Phone);
        var button = reader.Page.Locator(".menu-button");
        await button.FocusAsync();
        await reader.PressAsync("Enter");
        await Expect(reader.Page.Locator(".nav")).ToBeVisibleAsync();
        await reader.PressAsync("Escape");
        await Expect(reader.Page.Locator(".nav")).ToBeHiddenAsync();
        await Expect(button).ToBeFocusedAsync();
        await reader.PressAsync("Enter", "Tab", "Tab");
        await Expect(reader.Page.Locator(".nav a[href='/charts']")).ToBeFocusedAsync();
        await reader.PressAsync("Enter");
        await reader.IsAtAsync("/charts");
        await Expect(reader.Page.Locator(".nav")).ToBeHiddenAsync();
        await Expect(reader.Page.Locator("h1")).ToBeFocusedAsync();
        reader.AssertNoTrouble();
    }
}
