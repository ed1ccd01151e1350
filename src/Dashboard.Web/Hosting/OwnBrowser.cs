using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Dashboard.Web.Hosting;

/// <summary>
/// Opens the dashboard in the browser of whoever started it (setting <c>OpenBrowser</c>): a start by a double click has no
/// other way to say where it is.
/// </summary>
internal static partial class OwnBrowser
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Opens the overview once the program listens.</summary>
    internal static void OpenBrowser(this WebApplication app, string pathBase) =>
        app.Lifetime.ApplicationStarted.Register(() => Open(AddressOf(app.Urls.First(), pathBase), app.Logger));

    /// <summary>Opens what another copy of this program serves at the address; false where something else is there.</summary>
    internal static async Task<bool> OpenServedAsync(string urls, string pathBase, ILogger logger)
    {
        using var client = new HttpClient { Timeout = Patience };
        var address = "";
        try
        {
            address = AddressOf(urls.Split(';')[0], pathBase);
            if (await client.GetStringAsync(new Uri(address + "health/live")) != "live") return false;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or FormatException)
        {
            return false;
        }
        Open(address, logger);
        return true;
    }

    /// <summary>The overview's address on this machine, where the program may listen at all of its addresses.</summary>
    /// <param name="url">As in the setting <c>Urls</c>.</param>
    /// <param name="pathBase">As in the setting of this name.</param>
    internal static string AddressOf(string url, string pathBase)
    {
        var address = BindingAddress.Parse(url);
        var host = address.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : address.Host;
        return string.Create(CultureInfo.InvariantCulture, $"{address.Scheme}://{host}:{address.Port}{pathBase}/");
    }

    private static void Open(string address, ILogger logger)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            LogByHand(logger, address);
        }
    }

    [LoggerMessage(LogLevel.Warning, "No browser could be opened; open {Address} in one")]
    private static partial void LogByHand(ILogger logger, string address);
}
