using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>axe finds nothing: on a page of every kind, at every width, in every theme, with whatever opens open.</summary>
public sealed class AxeTests(DashboardHost host)
{
    /// <summary>Opens whatever folds, and lays out what waits for its turn: parts would be measured one over another.</summary>
    private const string Unfold = """
        () => {
          for (const details of document.querySelectorAll('details')) details.open = true;
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { content-visibility: visible !important; }');
          document.adoptedStyleSheets.push(sheet);
        }
        """;

    private static readonly int[] Widths = [1440, 768, 390, 320];

    /// <summary>A page of every kind, and a chart of every kind.</summary>
    public static TheoryData<string> Pages =>
    [
        "/", "/charts", "/timeline", "/countries", "/countries/KAZ", "/disagreements", "/sources", "/sources/caiss-2017",
        "/methods", "/about", "/figures", "/figures/student-quotas-kaz-2015-caiss17", "/search", "/search?q=Kyiv",
        "/search?q=nothing+like+this", "/no/such/page",
        "/charts/student-quotas?figure=student-quotas-kaz-2015-caiss17", "/charts/student-quotas?view=table",
        "/charts/student-quotas?view=sources", "/charts/military-spending?from=abc", "/charts/ethnic-russian-share",
        "/charts/military-spending-sipri?panels=on", "/charts/tv-channels", "/charts/soft-power-30", "/charts/attitudes-2023",
        "/charts/compatriots-work", "/charts/military-spending?projector=on", "/map", "/map?projector=on", "/embed/emigration",
        "/embed/map", "/lessons", "/lessons/who-left", "/present/who-left", "/present/who-left?step=4",
        "/present/where-are-the-centres?step=2&reveal=on", "/present/two-sources-one-quota?step=8",
        "/present/two-sources-one-quota?step=9",
    ];

    /// <summary>What opens over a page, by the button that opens it.</summary>
    public static TheoryData<string, string, int> Sheets => new()
    {
        { "/about", "menu", 768 }, { "/about", "menu", 320 },
        { "/charts/student-quotas", "data-menu", 1440 }, { "/charts/student-quotas", "data-menu", 320 },
        { "/charts/student-quotas", "cite-panel", 1440 }, { "/charts/student-quotas", "cite-panel", 320 },
        { "/present/who-left", "keys", 1440 },
        { "/charts/student-quotas", "export-panel", 1440 }, { "/charts/student-quotas", "export-panel", 320 },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_AtEveryWidthInEveryTheme_HasNothingToMend(string path)
    {
        await using var reader = await OpenAsync(path);
        await reader.Page.EvaluateAsync(Unfold);
        AssertNothing(await Axe.FindAsync(reader, Widths));
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public async Task Sheet_Opened_HasNothingToMend(string path, string id, int width)
    {
        await using var reader = await OpenAsync(path);
        await reader.Page.SetViewportSizeAsync(width, 900);
        await reader.Page.Locator($"[popovertarget={id}]").First.ClickAsync();
        await Expect(reader.Page.Locator("#" + id)).ToBeVisibleAsync();
        AssertNothing(await Axe.FindAsync(reader, width));
    }

    [Theory]
    [InlineData("/charts/student-quotas")]
    [InlineData("/disagreements")]
    [InlineData("/methods")]
    [InlineData("/sources/caiss-2017")]
    [InlineData("/figures/student-quotas-kaz-2015-caiss17")]
    [InlineData("/explore?series=emigration/KAZ/supplementary")]
    public async Task Links_InText_AreUnderlined(string path)
    {
        await using var reader = await OpenAsync(path);
        var plain = await reader.Page.Locator("main a").EvaluateAllAsync<string[]>("""
            links => links.filter(link => link.checkVisibility()
                && [...link.parentElement.childNodes].some(node => node.nodeType === 3 && /\p{L}/u.test(node.textContent))
                && !getComputedStyle(link).textDecorationLine.includes('underline'))
              .map(link => link.outerHTML.slice(0, 200))
            """);
        Assert.Empty(plain);
    }

    [Fact]
    public async Task Explorer_WithItsListsOpen_HasNothingToMend()
    {
        await using var reader = await OpenAsync(
            "/explore?series=military-spending-sipri/RUS/supplementary,emigration/KAZ/supplementary&scale=index");
        await Expect(reader.Page.Locator(".explorer")).ToHaveAttributeAsync("data-connected", "yes");
        await Expect(reader.Page.Locator(".explore-plot")).ToHaveAttributeAsync("data-ready", "yes");
        var found = await Axe.FindAsync(reader, Widths);
        await reader.Page.SetViewportSizeAsync(1440, 900);
        await reader.Page.Locator(".explore-base").ClickAsync();
        await Expect(reader.Page.Locator(".mud-list-item").First).ToBeVisibleAsync();
        found.AddRange(await Axe.FindAsync(reader, 1440));
        await reader.PressAsync("Escape");
        // A list that closes gives the focus back, and would take it from the search.
        await Expect(reader.Page.Locator(".mud-list-item")).ToHaveCountAsync(0);
        await reader.Page.Locator(".explore-search input").ClickAsync();
        await reader.Page.Keyboard.TypeAsync("military");
        await Expect(reader.Page.Locator(".explore-found").First).ToBeVisibleAsync();
        found.AddRange(await Axe.FindAsync(reader, 1440));
        AssertNothing(found);
    }

    private static void AssertNothing(List<string> found) => Assert.True(found.Count == 0, string.Join("\n", found));

    private Task<Reader> OpenAsync(string path) => host.OpenAsync(path, o => o.ReducedMotion = ReducedMotion.Reduce);
}
