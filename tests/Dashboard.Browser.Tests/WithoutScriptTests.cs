using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>Readers whose browser runs no scripts have the whole page but for tooltips and the walk by keyboard.</summary>
public sealed class WithoutScriptTests(DashboardHost host)
{
    [Theory]
    [MemberData(nameof(PageTests.Pages), MemberType = typeof(PageTests))]
    public async Task Page_OfEveryKind_ShowsWhatItShowsWithScripts(string path)
    {
        await using var scripted = await host.OpenAsync(path);
        await using var reader = await OpenAsync(path);
        // Buttons that send a form are needed without a script, and those that play without it are not there.
        const string Shown = """
            () => {
              document.querySelectorAll('button').forEach(button => button.remove());
              // What is laid out late, near the screen, has no text before.
              document.querySelectorAll('*').forEach(element => { element.style.contentVisibility = 'visible'; });
              return document.body.innerText.replace(/\s+/g, ' ').trim();
            }
            """;
        Assert.Equal(await scripted.Page.EvaluateAsync<string>(Shown), await reader.Page.EvaluateAsync<string>(Shown));
        Assert.Equal(await scripted.Marks.CountAsync(), await reader.Marks.CountAsync());
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Marks_OfAChart_AreLinksToTheReceiptsOfTheirFigures()
    {
        await using var reader = await OpenAsync("/charts/student-quotas");
        await reader.Mark("student-quotas-kaz-2015-or18").ClickAsync();
        await reader.IsAtAsync("/charts/student-quotas?figure=student-quotas-kaz-2015-or18");
        await Expect(reader.Receipt.Locator("dd").First).ToHaveTextAsync("450 grants");
        await reader.Page.Locator(".figure-table .value", new() { HasText = "150 grants" }).ClickAsync();
        await Expect(reader.Receipt.Locator("dd").First).ToHaveTextAsync("150 grants");
        await reader.Receipt.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await reader.IsAtAsync("/charts/student-quotas");
        await Expect(reader.Receipt).ToHaveCountAsync(0);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task FiltersOrdersAndYears_OfAChart_AreLinksAndAForm()
    {
        await using var reader = await OpenAsync("/charts/russian-language-enrollment");
        await reader.Page.Locator(".filter[aria-label=Countries] a", new() { HasText = "Uzbekistan" }).ClickAsync();
        await reader.IsAtAsync("/charts/russian-language-enrollment?countries=UZB");
        await Expect(reader.Marks).ToHaveCountAsync(2);
        await reader.Page.Locator(".figure-table .sort", new() { HasText = "Period" }).ClickAsync();
        await Expect(reader.Page.Locator("[aria-sort=ascending]")).ToHaveTextAsync("Period");
        await reader.Page.GetByLabel("From").FillAsync("2000");
        await reader.Page.Locator(".year-fields button").ClickAsync();
        await Expect(reader.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(
            @"/charts/russian-language-enrollment\?countries=UZB&from=2000(&to=)?$"));
        await Expect(reader.Page.GetByLabel("From")).ToHaveValueAsync("2000");
        await Expect(reader.Marks).ToHaveCountAsync(1);
        await Expect(reader.Page.Locator(".problems")).ToHaveCountAsync(0);
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Show everything" }).ClickAsync();
        await Expect(reader.Marks).ToHaveCountAsync(6);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Theme_OfTheAddress_IsReachedByTheButton()
    {
        await using var reader = await OpenAsync("/charts/emigration?from=1995");
        await reader.Page.Locator(".theme-button:visible").ClickAsync();
        await reader.IsAtAsync("/charts/emigration?from=1995&theme=dark");
        await Expect(reader.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(23, 26, 30)");
        await using var other = await host.OpenAsync(
            "/charts/emigration", o => (o.JavaScriptEnabled, o.ColorScheme) = (false, ColorScheme.Dark));
        await Expect(other.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(23, 26, 30)");
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Menus_OfAChart_OpenAndGiveFiles()
    {
        await using var reader = await OpenAsync("/charts/student-quotas?from=2015");
        await reader.Page.Locator(".action-data").ClickAsync();
        var file = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator("#data-menu a").Nth(2).ClickAsync());
        Assert.Equal("student-quotas-from-2015.xlsx", file.SuggestedFilename);
        await reader.PressAsync("Escape");
        await reader.Page.Locator(".action-cite").ClickAsync();
        await Expect(reader.Page.Locator("#cite-apa")).ToBeVisibleAsync();
        await reader.PressAsync("Escape");
        var picture = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator(".action-png").ClickAsync());
        Assert.Equal("student-quotas-from-2015.png", picture.SuggestedFilename);
        Assert.EndsWith("/charts/student-quotas.png?from=2015", picture.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_Typed_FindsTheSame()
    {
        await using var reader = await OpenAsync("/about");
        await reader.Page.GetByRole(AriaRole.Searchbox).FillAsync("Calcutta");
        await reader.PressAsync("Enter");
        await reader.IsAtAsync("/search?q=Calcutta");
        await Expect(reader.Page.Locator("main li")).ToContainTextAsync(["Kolkata"]);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Projector_Links_TurnTheChartsAndLeave()
    {
        await using var reader = await OpenAsync("/charts/military-spending?projector=on");
        await reader.Page.Locator(".projector-bar a").Last.ClickAsync();
        await reader.IsAtAsync("/charts/student-quotas?projector=on");
        await reader.Page.Locator(".projector-bar a", new() { HasText = "Exit" }).ClickAsync();
        await reader.IsAtAsync("/charts/student-quotas");
        reader.AssertNoTrouble();
    }

    private Task<Reader> OpenAsync(string path) => host.OpenAsync(path, o => o.JavaScriptEnabled = false);
}
