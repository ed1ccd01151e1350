using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

public sealed class SearchTests(DashboardHost host)
{
    [Theory]
    [InlineData("Kyiv")]
    [InlineData("Kiev")]
    public async Task Search_ByKeyboardInEitherSpelling_LeadsToThePlaceOnTheMap(string spelling)
    {
        await using var reader = await host.OpenAsync("/");
        await reader.Page.GetByRole(AriaRole.Searchbox).FocusAsync();
        await reader.Page.Keyboard.TypeAsync(spelling);
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.IsAtAsync("/search?q=" + spelling);
        await Expect(reader.Page.Locator("main h2")).ToHaveTextAsync(["Places 1", "Classifications 1"]);
        await Expect(reader.Page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync(spelling);
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Russian Centre of Science and Culture, Kyiv" }).FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.IsAtAsync("/map?countries=UKR");
        await Expect(reader.Page.Locator(".place-list .place").Filter(new() { HasText = "Kyiv" })).ToHaveCountAsync(1);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Results_OfSeveralKinds_StandInGroupsInTheirOrder()
    {
        await using var reader = await host.OpenAsync("/search?q=military+spending");
        await Expect(reader.Page.Locator("main h2")).ToHaveTextAsync(
        [
            new System.Text.RegularExpressions.Regex("^Charts"),
            new(@"^Figures \d+ in \d+ series$"), new("^Classifications"), new("^Claims checked"), new("^Sources"),
        ]);
    }

    [Theory]
    [InlineData("annual+increase", "/disagreements#claim-spending-rises")]
    [InlineData("recession", "/timeline#event-2016-recession-in-russia-caiss17")]
    public async Task Result_Chosen_LeadsToItsLineAndMarksIt(string text, string address)
    {
        await using var reader = await host.OpenAsync("/search?q=" + text);
        await reader.Page.Locator($"a[href='{address}']").ClickAsync();
        await reader.IsAtAsync(address);
        var line = reader.Page.Locator(new Uri(reader.Page.Url).Fragment);
        await Expect(line).ToHaveAttributeAsync("data-target", "yes");
        await Expect(line).ToBeInViewportAsync();
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Search_OfHostileText_RunsNothing()
    {
        await using var reader = await host.OpenAsync("/");
        await reader.Page.GetByRole(AriaRole.Searchbox).FillAsync("\"><img src=x onerror=alert(1)>' OR 1=1 --");
        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(reader.Page.Locator(".lead")).ToHaveTextAsync(
            "Nothing in the record matches “\"><img src=x onerror=alert(1)>' OR 1=1 --”. "
            + "Try fewer letters, a country, a town, a year or an organisation.");
        await Expect(reader.Page.Locator("main img")).ToHaveCountAsync(0);
        reader.AssertNoTrouble();
    }

    [Fact]
    public async Task Box_OnAPhone_IsAsWideAsThePage()
    {
        await using var reader = await host.OpenAsync("/", o => o.ViewportSize = new ViewportSize { Width = 390, Height = 844 });
        var box = await reader.Page.GetByRole(AriaRole.Searchbox).BoundingBoxAsync();
        Assert.Equal((16, 358), (box!.X, box.Width));
        Assert.InRange(box.Height, 36, 48);
        reader.AssertNoTrouble();
    }

    [Theory]
    [InlineData("/disagreements", "Disagreements")]
    [InlineData("/sources/caiss-2017", "Sources")]
    [InlineData("/methods", "Methods")]
    public async Task Navigation_OnAPhone_ShowsWhereTheReaderIs(string address, string name)
    {
        await using var reader = await host.OpenAsync(address,
            o => o.ViewportSize = new ViewportSize { Width = 390, Height = 844 });
        var active = reader.Page.Locator(".nav a.active");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Menu", Exact = true }).ClickAsync();
        await Expect(active).ToHaveTextAsync(name);
        await Expect(active).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.Equal(0, await reader.OverflowAsync());
    }
}
