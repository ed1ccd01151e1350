using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Dashboard.Browser.Tests.DashboardHost))]

namespace Dashboard.Browser.Tests;

/// <summary>The real program on a real socket, and a real Chromium, once for all tests.</summary>
public sealed class DashboardHost : IAsyncLifetime
{
    private const float Patience = 15_000;

    private readonly string _store = Directory.CreateTempSubdirectory("dashboard-store-").FullName;
    private readonly SemaphoreSlim _clipboard = new(1);
    private WebApplicationFactory<Program>? _factory;
    private IPlaywright? _playwright;

    /// <summary>Address of the program, without a slash at its end.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The services of the program, for tests that compare a page with what it was made from.</summary>
    public IServiceProvider Services => _factory!.Services;

    /// <summary>The browser.</summary>
    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        _factory = Start(0);
        Address = AddressOf(_factory);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
                // Pages that tests serve under another name may frame this host, as they may when both are on the web.
                "--disable-features=LocalNetworkAccessChecks",
                // Whatever leaves this machine fails at once, and is noted by the reader who asked for it.
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null) await Browser.DisposeAsync();
        _playwright?.Dispose();
        if (_factory is not null) await _factory.DisposeAsync();
        _clipboard.Dispose();
        Directory.Delete(_store, recursive: true);
    }

    /// <summary>Starts the program with the store that all tests share; the caller ends it.</summary>
    /// <param name="port">A port of this machine, or zero for any that is free.</param>
    public WebApplicationFactory<Program> Start(int port)
    {
        var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseSetting("Store:Folder", _store);
            host.UseSetting("Urls", $"http://127.0.0.1:{port}");
        });
        factory.UseKestrel(port);
        factory.StartServer();
        return factory;
    }

    /// <summary>Where a started program listens, without a slash at its end.</summary>
    public static string AddressOf(WebApplicationFactory<Program> factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        return factory.ClientOptions.BaseAddress.ToString().TrimEnd('/');
    }

    /// <summary>
    /// Opens a page in a browser context of its own, on a light desktop unless told otherwise. The browser has one clipboard for
    /// all contexts, so readers who may read it come one after another.
    /// </summary>
    /// <param name="path">Path and query of the page.</param>
    /// <param name="configure">What is special about the reader.</param>
    /// <param name="script">What runs in every document before anything of its own, or null.</param>
    /// <param name="address">Address of another program than the one that all tests share, or null.</param>
    public async Task<Reader> OpenAsync(
        string path, Action<BrowserNewContextOptions>? configure = null, string? script = null, string? address = null)
    {
        var options = new BrowserNewContextOptions
        {
            BaseURL = address ?? Address,
            ViewportSize = Size.Desktop,
            ColorScheme = ColorScheme.Light,
            AcceptDownloads = true,
        };
        configure?.Invoke(options);
        var context = await Browser.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        if (script is not null) await context.AddInitScriptAsync(script);
        var usesClipboard = options.Permissions?.Contains("clipboard-read") == true;
        if (usesClipboard) await _clipboard.WaitAsync();
        var reader = new Reader(context, options.BaseURL, usesClipboard ? _clipboard : null);
        await reader.OpenAsync(path);
        // The framework's navigation comes after the first paint.
        if (options.JavaScriptEnabled != false)
            await reader.Page.WaitForFunctionAsync("() => window.Blazor || !document.querySelector('script[data-navigation]')");
        return reader;
    }
}
