using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>What readers do on a chart's page, and what they must see after each step, whatever befell their browser.</summary>
internal static class Journey
{
    private const string Chart = "/charts/russian-language-enrollment";

    /// <summary>Where it begins.</summary>
    internal const string Start = Chart;

    /// <summary>Filters, sorts, types a year, opens and closes a receipt by mark and by row, and goes back.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="between">What befalls the browser before each step.</param>
    internal static async Task TakeAsync(Reader reader, Func<Task> between)
    {
        await between();
        await reader.Page.Locator("a.toggle[href$='countries=UZB']").ClickAsync();
        await SeesAsync(reader, "?countries=UZB", 2, "636,000 students", "221,000 students");
        await between();
        await reader.Page.Locator("a.sort[href*='period']").ClickAsync();
        await Expect(reader.Page.Locator("[aria-sort=ascending]")).ToHaveTextAsync("Period");
        await between();
        await reader.Page.Locator("a.sort[href*='period']").ClickAsync();
        await Expect(reader.Page.Locator("[aria-sort=descending]")).ToHaveTextAsync("Period");
        await Expect(reader.Page.Locator(".figure-table .value").First).ToHaveTextAsync("221,000 students");
        await between();
        await reader.Mark("russian-language-enrollment-uzb-1990-caiss17").ClickAsync();
        await Expect(reader.Receipt.Locator("dd").First).ToHaveTextAsync("636,000 students");
        await Expect(reader.Receipt.Locator("h2")).ToHaveTextAsync("Receipt: Enrollment, Uzbekistan, 1990");
        await between();
        await reader.Page.Locator(".figure-table [data-figure='russian-language-enrollment-uzb-2011-caiss17']").ClickAsync();
        await Expect(reader.Receipt.Locator("dd").First).ToHaveTextAsync("221,000 students");
        await between();
        await reader.Receipt.Locator(".close").ClickAsync();
        await Expect(reader.Receipt).ToHaveCountAsync(0);
        await between();
        await reader.Page.Locator("input[name=from]").FillAsync("2000");
        await reader.PressAsync("Enter");
        await Expect(reader.Marks).ToHaveCountAsync(1);
        await Expect(reader.Page.Locator(".figure-table .value").First).ToHaveTextAsync("221,000 students");
        await between();
        await reader.Page.GetByRole(AriaRole.Searchbox).FillAsync("Kyiv");
        await reader.PressAsync("Enter");
        await reader.IsAtAsync("/search?q=Kyiv");
        await Expect(reader.Page.Locator("main li")).ToContainTextAsync(["Russian Centre of Science and Culture, Kyiv"]);
        await between();
        await reader.Page.GoBackAsync();
        await Expect(reader.Page.Locator("h1")).ToHaveTextAsync("Enrollment in Russian-language education");
        await Expect(reader.Marks).ToHaveCountAsync(1);
    }

    private static async Task SeesAsync(Reader reader, string query, int marks, params string[] values)
    {
        await reader.IsAtAsync(Chart + query);
        await Expect(reader.Marks).ToHaveCountAsync(marks);
        for (var i = 0; i < values.Length; i++)
            await Expect(reader.Page.Locator(".figure-table .value").Nth(i)).ToHaveTextAsync(values[i]);
    }
}
