using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Hosting;

/// <summary>Serves until it is stopped, or says in one line why it cannot listen where it should.</summary>
internal static partial class Listening
{
    /// <summary>The host would write the same with a stack trace.</summary>
    internal static void SaysOnceWhyItDoesNotStart(this WebApplicationBuilder builder) =>
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);

    /// <summary>Exit code: 0 after an ordinary end, 1 where the addresses cannot be used.</summary>
    internal static async Task<int> RunAtItsAddressAsync(this WebApplication app)
    {
        // Nothing can be asked of the program once it has failed.
        var (started, urls) = (app.Lifetime.ApplicationStarted, app.Configuration["Urls"] ?? "");
        var site = app.Services.GetRequiredService<IOptions<SiteOptions>>().Value;
        var opens = site.OpenBrowser == "true";
        if (opens) app.OpenBrowser(site.PathBase);
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (Exception e) when (!started.IsCancellationRequested)
        {
            if (e.InnerException is AddressInUseException)
            {
                // Who starts it twice by a double click wants to see it.
                if (opens && await OwnBrowser.OpenServedAsync(urls, site.PathBase, app.Logger)) return 0;
                LogInUse(app.Logger, urls);
            }
            else LogNotUsable(app.Logger, urls, e.Message.TrimEnd('.'));
            return 1;
        }
    }

    [LoggerMessage(LogLevel.Critical,
        "Another program listens at {Urls}, perhaps this one a second time; name other addresses with --urls or the "
        + "setting Urls")]
    private static partial void LogInUse(ILogger logger, string urls);

    [LoggerMessage(LogLevel.Critical,
        "Setting Urls: \"{Urls}\" cannot be used: {Reason}. Allowed, separated by semicolons: addresses such as "
        + "http://0.0.0.0:8080")]
    private static partial void LogNotUsable(ILogger logger, string urls, string reason);
}
