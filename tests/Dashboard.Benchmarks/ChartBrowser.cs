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

    /// <summary>From the click on a filter to the redrawn chart; on this machine there is no round trip to speak of.</summary>
    private const string Filter = """
        () => new Promise(done => {
          const plot = document.querySelector('.plot .js-plotly-plot');
          const link = document.querySelector('.filters .toggle[aria-pressed=true]');
          const from = performance.now();
          plot.once('plotly_afterplot', () => done(performance.now() - from));
          link.click();
        })
        """;

    private const string ReadStatic = "() => JSON.stringify(window.benchmark)";
    private const int SettleMilliseconds = 2500, PageMilliseconds = 3000, ClassroomMilliseconds = 9000;

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

    internal async Task<PageTimes> OpenAsync(string address, string kind, bool classroom = false)
    {
        await using var reader = await ReaderAsync();
        return await OpenInAsync(reader, address, kind, classroom);
    }

    /// <summary>How long each of some filter changes took until the chart was redrawn, in milliseconds.</summary>
    internal async Task<IReadOnlyList<double>> FilterAsync(string address, int changes)
    {
        await using var reader = await ReaderAsync();
        var page = await reader.NewPageAsync();
        await page.GotoAsync(address);
        await page.WaitForTimeoutAsync(PageMilliseconds);
        var times = new List<double>();
        for (var i = 0; i < changes; i++)
        {
            times.Add(await page.EvaluateAsync<double>(Filter));
            await page.WaitForTimeoutAsync(400);
        }
        return times;
    }

    internal static async Task<PageTimes> OpenInAsync(IBrowserContext reader, string address, string kind, bool classroom = false)
    {
        var page = await reader.NewPageAsync();
        // A new window is busy with itself for a while; a reader's browser is already open.
        await page.WaitForTimeoutAsync(SettleMilliseconds);
        if (classroom) await SlowAsync(page);
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await page.WaitForTimeoutAsync(classroom ? ClassroomMilliseconds : PageMilliseconds);
        var times = JsonSerializer.Deserialize<PageTimes>(await page.EvaluateAsync<string>(kind == "chart" ? ReadChart : ReadStatic), JsonSerializerOptions.Web)!;
        await page.CloseAsync();
        return times;
    }

    /// <summary>10 Mbit/s, 40 ms, and a processor four times slower.</summary>
    private static async Task SlowAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>
        {
            ["offline"] = false,
            ["latency"] = 40,
            ["downloadThroughput"] = 10_000_000 / 8,
            ["uploadThroughput"] = 10_000_000 / 8,
        });
        await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = 4 });
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
