using System.Text.Json;
using Microsoft.Playwright;

namespace Dashboard.Benchmarks;

/// <summary>When a page showed its chart, in milliseconds after the navigation began.</summary>
/// <param name="Picture">The picture of the chart was loaded and on screen.</param>
/// <param name="Interactive">The chart could be explored.</param>
internal sealed record PageTimes(double Picture, double Interactive);

/// <summary>A Chromium that opens pages with an empty cache and reads their times.</summary>
internal sealed class ChartBrowser : IAsyncDisposable
{
    private const string Watch = """
        if (!location.search.includes('static')) {
          const times = {};
          const look = () => {
            const picture = document.querySelector('.plot-picture img');
            if (!times.picture && picture?.complete && picture.naturalWidth) times.picture = performance.now();
            if (document.querySelector('.plot[data-ready=yes]')) { times.interactive = performance.now(); window.benchmark = times; return; }
            requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        }
        """;

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
        if (kind == "chart") await page.AddInitScriptAsync(Watch);
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await page.WaitForFunctionAsync("() => window.benchmark");
        var times = JsonSerializer.Deserialize<PageTimes>(await page.EvaluateAsync<string>("() => JSON.stringify(window.benchmark)"), JsonSerializerOptions.Web)!;
        await page.WaitForTimeoutAsync(300);
        await page.CloseAsync();
        return times;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
