using System.Diagnostics;
using System.Text.RegularExpressions;
using WebDriverBiDi;
using WebDriverBiDi.BrowsingContext;
using WebDriverBiDi.Session;

namespace Dashboard.Browser.Tests.OtherBrowsers;

/// <summary>This machine's Firefox as its makers ship it, driven by the protocol that browsers share (WebDriver BiDi).</summary>
public sealed partial class FirefoxBrowser : OtherBrowser
{
    /// <summary>Firefox asks its makers for nothing while it is tested; what pages ask of other hosts fails at once.</summary>
    private const string Preferences = """
        user_pref("app.normandy.enabled", false);
        user_pref("app.update.disabledForTesting", true);
        user_pref("browser.download.alwaysOpenPanel", false);
        user_pref("browser.shell.checkDefaultBrowser", false);
        user_pref("browser.startup.homepage", "about:blank");
        user_pref("browser.safebrowsing.update.enabled", false);
        user_pref("datareporting.policy.dataSubmissionEnabled", false);
        user_pref("extensions.systemAddon.update.enabled", false);
        user_pref("full-screen-api.warning.timeout", 0);
        user_pref("network.captive-portal-service.enabled", false);
        user_pref("network.connectivity-service.enabled", false);
        user_pref("network.proxy.type", 1);
        user_pref("network.proxy.http", "127.0.0.1");
        user_pref("network.proxy.http_port", 9);
        user_pref("network.proxy.ssl", "127.0.0.1");
        user_pref("network.proxy.ssl_port", 9);
        user_pref("network.proxy.no_proxies_on", "127.0.0.1");
        user_pref("services.settings.server", "");
        user_pref("toolkit.telemetry.server", "");
        """;

    private readonly string _profile = Directory.CreateTempSubdirectory("dashboard-firefox-").FullName;
    private readonly BiDiDriver _driver = new(Patience);
    private Process? _process;

    public override async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(_profile, "user.js"), Preferences);
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("FIREFOX") ?? "/usr/bin/firefox-esr",
            ["--headless", "--no-remote", "--profile", _profile, "--remote-debugging-port", "0"])
        { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["HOME"] = _profile;
        _process = Process.Start(start)!;
        var listening = new TaskCompletionSource<string>();
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, line) =>
        {
            if (Listening().Match(line.Data ?? "") is { Success: true } found) listening.TrySetResult(found.Value);
        };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await _driver.StartAsync(await listening.Task.WaitAsync(Patience) + "/session");
        await _driver.Session.NewSessionAsync(new NewCommandParameters());
        await _driver.Session.SubscribeAsync(new SubscribeCommandParameters(
            [
                _driver.Log.OnEntryAdded.EventName, _driver.Network.OnFetchError.EventName,
                _driver.Network.OnResponseCompleted.EventName,
            ],
            null, null));
    }

    public override async ValueTask DisposeAsync()
    {
        await _driver.DisposeAsync();
        if (_process is not null)
        {
            if (!_process.HasExited) _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            _process.Dispose();
        }
        Directory.Delete(_profile, recursive: true);
    }

    internal override Task<byte[]> DownloadedAsync(string name) => SavedAsync(Path.Combine(_profile, "Downloads", name));

    internal override async Task<OtherReader> OpenAsync(string address, string path, int width, int height)
    {
        var tab = await _driver.BrowsingContext.CreateAsync(new CreateCommandParameters(CreateType.Tab));
        var reader = new FirefoxReader(_driver, tab.BrowsingContextId, address);
        await _driver.BrowsingContext.SetViewportAsync(new SetViewportCommandParameters
        {
            BrowsingContextId = tab.BrowsingContextId,
            Viewport = new Viewport { Width = (ulong)width, Height = (ulong)height },
        });
        await reader.GoAsync(path);
        return reader;
    }

    [GeneratedRegex(@"ws://\S+")]
    private static partial Regex Listening();
}
