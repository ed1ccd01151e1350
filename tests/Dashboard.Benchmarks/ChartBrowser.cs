using System.Text.Json;
using Microsoft.Playwright;

namespace Dashboard.Benchmarks;

/// <summary>When a page showed its chart, in milliseconds after the navigation began.</summary>
/// <param name="Picture">The picture of the chart was loaded and on screen.</param>
/// <param name="Interactive">The chart could be explored: marks drawn, hover and zoom at work.</param>
/// <param name="Circuit">The circuit had taken the chart over: a mark opens its receipt at once.</param>
internal sealed record PageTimes(double Picture, double Interactive, double Circuit);

/// <summary>A Chromium that opens pages with an empty cache and reads their times.</summary>
internal sealed class ChartBrowser : IAsyncDisposable
{
    /// <summary>The page's own marks and timings, read when all is over: watching while it loads would slow it down.</summary>
    private const string ReadChart = """
        () => JSON.stringify({
          picture: Math.max(performance.getEntriesByName('first-contentful-paint')[0].startTime,
            performance.getEntriesByType('resource').find(e => e.name === document.querySelector('.plot-picture img').currentSrc).responseEnd),
          interactive: performance.getEntriesByName('figure-drawn')[0].startTime,
          circuit: performance.getEntriesByName('figure-live')[0].startTime,
        })
        """;

    private const string ReadStatic = "() => JSON.stringify(window.benchmark)";
    private const int SettleMilliseconds = 2500, PageMilliseconds = 3000;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private ChartBrowser(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    internal static async Task<ChartBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return new ChartBrowser(playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        }));
    }

    internal Task<IBrowserContext> ReaderAsync() => _browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1440, Height = 900 } });

    internal async Task<PageTimes> OpenAsync(string address, string kind)
    {
        await using var reader = await ReaderAsync();
        return await OpenInAsync(reader, address, kind);
    }

    internal static async Task<PageTimes> OpenInAsync(IBrowserContext reader, string address, string kind)
    {
        var page = await reader.NewPageAsync();
        // A new window is busy with itself for a while; a reader's browser is already open.
        await page.WaitForTimeoutAsync(SettleMilliseconds);
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await page.WaitForTimeoutAsync(PageMilliseconds);
        var times = JsonSerializer.Deserialize<PageTimes>(await page.EvaluateAsync<string>(kind == "chart" ? ReadChart : ReadStatic), JsonSerializerOptions.Web)!;
        await page.CloseAsync();
        return times;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
