using Microsoft.Net.Http.Headers;
using MudBlazor;

namespace Dashboard.Web.Hosting;

/// <summary>
/// Scripts and styles that packages bring. Their addresses hold a version, in the name or behind it, so that a browser may
/// keep them; the addresses with a fingerprint that the framework offers for them are not compressed.
/// </summary>
internal static class PackageAssets
{
    /// <summary>Plotly, at the address from which Plotly.Blazor loads it.</summary>
    internal const string Plotly = "/_content/Plotly.Blazor/plotly-basic-3.7.0.min.js";

    /// <summary>What Plotly.Blazor calls Plotly with, at the address from which it loads it.</summary>
    internal const string PlotlyInterop = "/_content/Plotly.Blazor/plotly-interop-7.2.0.js";

    private static readonly string Version = "?v=" + typeof(MudTheme).Assembly.GetName().Version!.ToString(3);

    /// <summary>The script of MudBlazor's components.</summary>
    internal static string MudBlazorScript { get; } = "/_content/MudBlazor/MudBlazor.min.js" + Version;

    /// <summary>The styles of MudBlazor's components.</summary>
    internal static string MudBlazorStyles { get; } = "/_content/MudBlazor/MudBlazor.min.css" + Version;

    /// <summary>
    /// Lets browsers keep these files for a year, and answers with our Plotly, which the build makes of the package's, where
    /// the wrapper asks for its own. Stands before the routing.
    /// </summary>
    internal static void UsePackageAssets(this WebApplication app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (request.Path == Plotly || request.Path == PlotlyInterop
            || (request.Path.StartsWithSegments("/_content/MudBlazor") && request.QueryString.Value == Version))
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
                    context.Response.Headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";
                return Task.CompletedTask;
            });
        }
        if (request.Path == Plotly) request.Path = "/plotly-basic.js";
        return next(context);
    });
}
