using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>One reader's browser context and page, with everything that went wrong in it.</summary>
public sealed class Reader : IAsyncDisposable
{
    /// <summary>What a browser says when a page is left before everything of it has come.</summary>
    private const string GivenUp = "net::ERR_ABORTED";

    private readonly IBrowserContext _context;
    private readonly SemaphoreSlim? _holds;
    private readonly List<string> _troubles = [];

    /// <summary>Listens to everything that the context does.</summary>
    /// <param name="context">The browser context; it is closed with the reader.</param>
    /// <param name="address">Address of the program; requests to others are troubles.</param>
    /// <param name="holds">What the reader gives back at its end, or null.</param>
    public Reader(IBrowserContext context, string address, SemaphoreSlim? holds = null)
    {
        _context = context;
        _holds = holds;
        Hosts = [address, "data:", "blob:"];
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _troubles.Add($"console {message.Type}: {message.Text}");
        };
        context.WebError += (_, error) => _troubles.Add("uncaught: " + error.Error);
        context.Request += (_, request) =>
        {
            if (Hosts.Exists(host => request.Url.StartsWith(host, StringComparison.Ordinal))) return;
            _troubles.Add("request to another host: " + request.Url);
        };
        context.RequestFailed += (_, request) =>
        {
            if (request.Failure != GivenUp) _troubles.Add($"{request.Failure}: {request.Url}");
        };
        context.Response += (_, response) =>
        {
            if (response.Status >= 400) _troubles.Add($"{response.Status}: {response.Url}");
        };
        // The explorer alone has a circuit.
        context.Page += (_, page) => page.WebSocket += (_, socket) =>
        {
            if (!page.Url.Contains("/explore", StringComparison.Ordinal)) _troubles.Add("socket: " + socket.Url);
        };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; private set; } = null!;

    /// <summary>Beginnings of the addresses that pages may ask for.</summary>
    public List<string> Hosts { get; }

    /// <summary>Console errors and warnings, uncaught errors, failed or foreign requests, sockets.</summary>
    public IReadOnlyList<string> Troubles => _troubles;

    /// <summary>Path and query of the page's address.</summary>
    public string Path => new Uri(Page.Url).PathAndQuery;

    /// <summary>The marks of the drawing that is seen.</summary>
    public ILocator Marks => Page.Locator(".drawing:visible [data-mark]");

    /// <summary>What is shown beside a mark.</summary>
    public ILocator Tip => Page.Locator(".tip:visible");

    /// <summary>The receipt that is open.</summary>
    public ILocator Receipt => Page.Locator(".receipt");

    /// <summary>Opens the page of a new reader.</summary>
    public async Task OpenAsync(string path)
    {
        Page = await _context.NewPageAsync();
        await Page.GotoAsync(path);
    }

    /// <summary>The mark of a figure in the drawing that is seen.</summary>
    public ILocator Mark(string id) => Page.Locator($".drawing:visible [data-mark='{id}']");

    /// <summary>Presses one key after another.</summary>
    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys) await Page.Keyboard.PressAsync(key);
    }

    /// <summary>Waits until the address has this path, query and fragment.</summary>
    public Task IsAtAsync(string path) => Expect(Page).ToHaveURLAsync(Hosts[0] + path);

    /// <summary>
    /// Waits until the whole address fits. Reads it again and again, where waiting for a change can come too late for it.
    /// </summary>
    public Task IsAtAsync(Regex address) => Expect(Page).ToHaveURLAsync(address);

    /// <summary>Waits until the live region says a text.</summary>
    public Task HearsAsync(string text) => Expect(Page.Locator("#announcer")).ToHaveTextAsync(text);

    /// <summary>Leaves a sign in the document, by which it can be told from one that the browser has loaded anew.</summary>
    public async Task SignDocumentAsync()
    {
        // Until the framework has come, links load pages.
        await Page.WaitForFunctionAsync("() => window.Blazor?.navigateTo");
        await Page.EvaluateAsync("() => { window.signed = true; }");
    }

    /// <summary>Fails when the browser has loaded the document anew since it was signed.</summary>
    public async Task AssertSameDocumentAsync() =>
        Assert.True(await Page.EvaluateAsync<bool>("() => window.signed === true"), "the document was loaded anew");

    /// <summary>Addresses of the charts on the page of all charts.</summary>
    public Task<string[]> ListedChartsAsync() =>
        Page.Locator(".card, .sheets a").EvaluateAllAsync<string[]>("cards => cards.map(card => card.getAttribute('href'))");

    /// <summary>How far the page reaches beyond the right edge of the screen, in pixels.</summary>
    public Task<int> OverflowAsync() =>
        Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>How far the page is scrolled down, in pixels.</summary>
    public Task<double> ScrolledAsync() => Page.EvaluateAsync<double>("() => scrollY");

    /// <summary>What was copied last, for readers who may read the clipboard.</summary>
    public Task<string> CopiedAsync() => Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");

    /// <summary>Fails when anything went wrong.</summary>
    public void AssertNoTrouble() => Assert.Empty(_troubles);

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        _holds?.Release();
    }
}
