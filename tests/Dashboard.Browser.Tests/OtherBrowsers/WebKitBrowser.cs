using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using OpenQA.Selenium;
using OpenQA.Selenium.Remote;

namespace Dashboard.Browser.Tests.OtherBrowsers;

/// <summary>
/// WebKit, of which Safari is made, as Debian packages it: its small browser on a screen that nobody sees, driven by WebDriver.
/// One window serves all readers, one after the other: to start one for each takes longer, and sometimes does not end.
/// </summary>
public sealed class WebKitBrowser : OtherBrowser
{
    private const int Tries = 3;

    private readonly string _profile = Directory.CreateTempSubdirectory("dashboard-webkit-").FullName;
    private Process? _screen, _driver;
    private RemoteWebDriver? _window;

    public override async ValueTask InitializeAsync()
    {
        _screen = Process.Start(new ProcessStartInfo(
            "Xvfb", ["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"])
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _screen.ErrorDataReceived += (_, _) => { };
        _screen.BeginErrorReadLine();
        var display = await _screen.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        for (var tries = 1; _window is null; tries++)
        {
            try
            {
                await StartAsync(":" + display);
            }
            catch (WebDriverException) when (tries < Tries)
            {
                await StopAsync(_driver);
            }
        }
    }

    private async Task StartAsync(string display)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("WebKitWebDriver", [$"--port={port}"])
        { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DISPLAY"] = display;
        start.Environment["HOME"] = _profile;
        start.Environment["NO_AT_BRIDGE"] = "1";
        _driver = Process.Start(start)!;
        _driver.OutputDataReceived += (_, _) => { };
        _driver.ErrorDataReceived += (_, _) => { };
        _driver.BeginOutputReadLine();
        _driver.BeginErrorReadLine();
        var address = new Uri($"http://127.0.0.1:{port}/");
        await AnswersAsync(address);
        _window = await Task.Run(() => new RemoteWebDriver(address, new Options().ToCapabilities(), Patience));
    }

    public override async ValueTask DisposeAsync()
    {
        _window?.Dispose();
        await StopAsync(_driver);
        await StopAsync(_screen);
        Directory.Delete(_profile, recursive: true);
    }

    private static async Task StopAsync(Process? process)
    {
        if (process is null) return;
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    internal override Task<byte[]> DownloadedAsync(string name) => SavedAsync(Path.Combine(_profile, name));

    internal override async Task<OtherReader> OpenAsync(string address, string path, int width, int height)
    {
        var reader = new WebKitReader(_window!, address);
        reader.Resize(width, height);
        await reader.GoAsync(path);
        return reader;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task AnswersAsync(Uri address)
    {
        using var client = new HttpClient();
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(address, "status"));
                return;
            }
            catch (HttpRequestException) when (waited.Elapsed < Patience)
            {
            }
        }
    }

    private sealed class Options : DriverOptions
    {
        private const string Browser = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

        public override ICapabilities ToCapabilities()
        {
            var capabilities = GenerateDesiredCapabilities(true);
            capabilities.SetCapability("webkitgtk:browserOptions", new Dictionary<string, object>
            {
                ["binary"] = Environment.GetEnvironmentVariable("WEBKIT") ?? Browser,
                ["args"] = new[] { "--automation" },
            });
            return capabilities.AsReadOnly();
        }
    }
}
