using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Dashboard.Browser.Tests.DashboardHost))]

namespace Dashboard.Browser.Tests;

/// <summary>The real program on a real socket, and a real Chromium, once for all tests.</summary>
public sealed class DashboardHost : IAsyncLifetime
{
    private readonly string _store = Directory.CreateTempSubdirectory("dashboard-store-").FullName;
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
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseSetting("Store:Folder", _store);
            host.UseSetting("Urls", "http://127.0.0.1:0");
        });
        _factory.UseKestrel(0);
        _factory.StartServer();
        Address = _factory.ClientOptions.BaseAddress.ToString().TrimEnd('/');
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
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null) await Browser.DisposeAsync();
        _playwright?.Dispose();
        if (_factory is not null) await _factory.DisposeAsync();
        Directory.Delete(_store, recursive: true);
    }

    /// <summary>Opens a reader's page that fails on any console error, failed request, or request to another host.</summary>
    public async Task<Reader> OpenAsync(string path, Action<BrowserNewContextOptions>? configure = null, bool interactive = true)
    {
        var options = new BrowserNewContextOptions
        {
            BaseURL = Address,
            ViewportSize = new ViewportSize { Width = 1440, Height = 900 },
            ColorScheme = ColorScheme.Light,
            AcceptDownloads = true,
        };
        configure?.Invoke(options);
        var reader = new Reader(await Browser.NewContextAsync(options), Address);
        await reader.StartAsync(path, interactive && options.JavaScriptEnabled != false);
        return reader;
    }
}
