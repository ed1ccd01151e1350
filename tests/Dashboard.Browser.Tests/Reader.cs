using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>One reader's browser context and page, with everything that went wrong in it.</summary>
public sealed class Reader(IBrowserContext context, string address) : IAsyncDisposable
{
    /// <summary>The first thing the circuit asks of a page is its theme.</summary>
    private const string TellOfTheCircuit = """
        Object.defineProperty(window, 'dashboard', { configurable: true, set(ours) {
          const { theme } = ours;
          Object.defineProperty(window, 'dashboard', { value: { ...ours, theme() { window.circuit = true; return theme(); } } });
        } });
        """;

    private readonly List<string> _troubles = [];

    /// <summary>The page.</summary>
    public IPage Page { get; private set; } = null!;

    /// <summary>Console errors and warnings, failed or foreign requests, uncaught errors.</summary>
    public IReadOnlyList<string> Troubles => _troubles;

    /// <summary>Path and query of the page's address.</summary>
    public string Path => new Uri(Page.Url).PathAndQuery;

    public async Task StartAsync(string path, bool interactive)
    {
        await context.RouteAsync("**/*", async route =>
        {
            var url = route.Request.Url;
            if (url.StartsWith(address, StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal) || url.StartsWith("blob:", StringComparison.Ordinal))
            {
                await route.ContinueAsync();
                return;
            }
            _troubles.Add("request to another host: " + url);
            await route.AbortAsync();
        });
        Page = await context.NewPageAsync();
        await Page.AddInitScriptAsync(TellOfTheCircuit);
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _troubles.Add($"console {message.Type}: {message.Text}");
        };
        Page.PageError += (_, error) => _troubles.Add("uncaught: " + error);
        Page.Response += (_, response) =>
        {
            if (response.Status >= 400 && response.Url != Page.Url) _troubles.Add($"{response.Status}: {response.Url}");
        };
        await Page.GotoAsync(path);
        if (interactive) await InteractiveAsync();
    }

    /// <summary>Waits for the drawing of a page that has one, else until the circuit has rendered the page; where a theme is chosen nobody tells when it has, and the script that starts it must do.</summary>
    public async Task InteractiveAsync()
    {
        if (await Page.Locator(".chart-page .plot, .map-page .plot, .timeline-page .plot").CountAsync() > 0)
            await Page.WaitForFunctionAsync("() => document.querySelector('.plot[data-ready=yes] .plotly .main-svg') && !document.querySelector('.early')");
        else
            await Page.WaitForFunctionAsync("() => window.Blazor && document.querySelector('.theme-button') && (window.circuit || /theme=|projector=on/.test(document.cookie + location.search))");
    }

    /// <summary>Waits until the circuit has rendered the page, so that what is clicked is heard; for readers who have chosen no theme.</summary>
    public Task CircuitAsync() => Page.WaitForFunctionAsync("() => window.circuit");

    /// <summary>How far the page reaches beyond the right edge of the screen, in pixels.</summary>
    public Task<int> OverflowAsync() => Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>Fails when anything went wrong.</summary>
    public void AssertNoTrouble() => Assert.Empty(_troubles);

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
