using System.Text.Json;
using Microsoft.Playwright;

namespace Dashboard.Benchmarks;

/// <summary>When a page showed its chart, in milliseconds after the navigation began.</summary>
/// <param name="Visible">The drawing was in the page and painted.</param>
/// <param name="Tooltip">A pointer over a mark got its tooltip for the first time.</param>
internal sealed record PageTimes(double Visible, double Tooltip);

/// <summary>A Chromium that opens pages with an empty cache and reads their times.</summary>
internal sealed class ChartBrowser : IAsyncDisposable
{
    /// <summary>
    /// Watches a page from its first moment: when the drawing has been painted, and when a pointer that is over a mark in every
    /// frame gets a tooltip. For Plotly, when it has drawn its traces.
    /// </summary>
    private const string Watch = """
        window.measured = {};
        const painted = name => requestAnimationFrame(() => setTimeout(() => { measured[name] ??= performance.now(); }));
        const look = () => {
          const drawing = [...document.querySelectorAll('.drawing')].find(d => d.clientWidth > 0);
          if (drawing && !measured.seen) { measured.seen = true; painted('visible'); }
          if (measured.visible && !measured.tooltip) {
            const mark = drawing.querySelector('[data-mark]'), { e, f } = mark.getScreenCTM();
            mark.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: e, clientY: f, pointerType: 'mouse' }));
            if (document.querySelector('.tip:not([hidden])')) measured.tooltip = performance.now();
          }
          const plotly = document.querySelector('.js-plotly-plot .scatterlayer .trace');
          if (!measured.plotly && plotly) measured.plotly = performance.now();
          if (location.href.includes('explore') ? !measured.plotly : !measured.tooltip) requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
        """;

    /// <summary>From the click on a filter to the frame in which the drawing of the answer is painted.</summary>
    private const string Filter = """
        () => new Promise(done => {
          const drawing = () => [...document.querySelectorAll('.drawing')].find(d => d.clientWidth > 0);
          const link = document.querySelector('.filters .toggle[aria-pressed=true]');
          const before = drawing().innerHTML, from = performance.now();
          const painted = () => setTimeout(() => done(performance.now() - from));
          const look = () => requestAnimationFrame(drawing()?.innerHTML !== before ? painted : look);
          link.click();
          requestAnimationFrame(look);
        })
        """;

    private const int SettleMilliseconds = 1500, PatienceMilliseconds = 20_000;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private ChartBrowser(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    internal static async Task<ChartBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return new ChartBrowser(playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        }));
    }

    internal Task<IBrowserContext> ReaderAsync() =>
        _browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1440, Height = 900 } });

    /// <summary>A page of the product.</summary>
    internal async Task<PageTimes> OpenAsync(string address, bool slow = false)
    {
        await using var reader = await ReaderAsync();
        return await OpenInAsync(reader, address, slow);
    }

    /// <summary>The yardstick: milliseconds until Plotly has drawn.</summary>
    internal async Task<double> OpenStaticAsync(string address, bool slow)
    {
        await using var reader = await ReaderAsync();
        var page = await NewPageAsync(reader, slow);
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await WaitAsync(page, "() => window.benchmark");
        return await page.EvaluateAsync<double>("() => window.benchmark");
    }

    /// <summary>The explorer: milliseconds until its plot is drawn, or null where the program has none.</summary>
    internal async Task<double?> OpenExplorerAsync(string address, bool slow)
    {
        await using var reader = await ReaderAsync();
        var page = await NewPageAsync(reader, slow);
        var answer = await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        if (answer is not { Ok: true }) return null;
        await WaitAsync(page, "() => window.measured.plotly");
        return await page.EvaluateAsync<double>("() => window.measured.plotly");
    }

    /// <summary>How long each of some filter changes took until the chart was redrawn, in milliseconds.</summary>
    internal async Task<IReadOnlyList<double>> FilterAsync(string address, int changes, bool slow)
    {
        await using var reader = await ReaderAsync();
        var page = await NewPageAsync(reader, slow);
        await page.GotoAsync(address);
        await WaitAsync(page, "() => window.Blazor?.navigateTo && window.measured.visible");
        await page.WaitForTimeoutAsync(SettleMilliseconds);
        var times = new List<double>();
        for (var i = 0; i < changes; i++)
        {
            times.Add(await page.EvaluateAsync<double>(Filter));
            await page.WaitForTimeoutAsync(300);
        }
        return times;
    }

    internal static async Task<PageTimes> OpenInAsync(IBrowserContext reader, string address, bool slow = false)
    {
        var page = await NewPageAsync(reader, slow);
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await WaitAsync(page, "() => window.measured.tooltip && document.readyState === 'complete'");
        // Scripts that come after the page count among its bytes.
        await page.WaitForTimeoutAsync(SettleMilliseconds);
        var times = await page.EvaluateAsync<string>("""
            () => {
              const painted = performance.getEntriesByName('first-contentful-paint')[0].startTime;
              return JSON.stringify({ visible: Math.max(measured.visible, painted), tooltip: measured.tooltip });
            }
            """);
        await page.CloseAsync();
        return JsonSerializer.Deserialize<PageTimes>(times, JsonSerializerOptions.Web)!;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private static Task WaitAsync(IPage page, string condition) =>
        page.WaitForFunctionAsync(condition, null, new PageWaitForFunctionOptions { Timeout = PatienceMilliseconds });

    private static async Task<IPage> NewPageAsync(IBrowserContext reader, bool slow)
    {
        var page = await reader.NewPageAsync();
        await page.AddInitScriptAsync(Watch);
        // A new window is busy with itself for a while; a reader's browser is already open.
        await page.WaitForTimeoutAsync(SettleMilliseconds);
        if (slow) await SlowAsync(page);
        return page;
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
}
