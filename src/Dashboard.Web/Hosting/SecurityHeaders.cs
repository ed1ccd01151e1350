using System.Text.RegularExpressions;
using Dashboard.Web.Components;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Hosting;

/// <summary>Headers that keep the browser from sending or loading anything from another host.</summary>
internal static partial class SecurityHeaders
{
    /// <summary>The content security policy; styles may be inline because MudBlazor and Plotly write style attributes.</summary>
    /// <param name="themeScript">Hash of the one script that stands in the page.</param>
    /// <param name="frameAncestors">Who may frame the page.</param>
    internal static string ContentSecurityPolicy(string themeScript, string frameAncestors) =>
        $"default-src 'self'; base-uri 'self'; object-src 'none'; form-action 'self'; frame-ancestors {frameAncestors}; "
        + "img-src 'self' data: blob:; font-src 'self'; style-src 'self' 'unsafe-inline'; "
        + $"script-src 'self' '{themeScript}'; connect-src 'self'";

    /// <summary>Older browsers take a socket of the same host for another one unless it is named.</summary>
    /// <param name="policy">Ends with what a page may connect to.</param>
    /// <param name="host">As browsers write it, other letters than Latin in their ASCII form; no other text is named.</param>
    internal static string WithSockets(string policy, string host) =>
        HostName().IsMatch(host) ? $"{policy} ws://{host} wss://{host}" : policy;

    internal static void UseSecurityHeaders(this WebApplication app)
    {
        var script = app.Services.GetRequiredService<HeadScript>().Hash;
        var page = ContentSecurityPolicy(script, "'self'");
        var embed = ContentSecurityPolicy(script, app.Services.GetRequiredService<IOptions<EmbedOptions>>().Value.FrameAncestors);
        app.Use((context, next) => Apply(context.Request.Path.StartsWithSegments("/embed") ? embed : page, context, next));
    }

    private static Task Apply(string policy, HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.OnStarting(() => Complete(context.Response, policy));
        return IsForeignSocket(context) ? Refuse(context) : next(context);
    }

    /// <summary>
    /// What only a document can break is said to documents only: on every script and font it would be half a kilobyte more.
    /// Whatever is no page may be read by a page of any host, and by one in a sandbox, which has no host: an embedded chart
    /// needs its script and its fonts there.
    /// </summary>
    private static Task Complete(HttpResponse response, string policy)
    {
        var isPage = response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true;
        var isOfCircuits = response.HttpContext.Request.Path.StartsWithSegments("/_blazor");
        if (!isPage && !isOfCircuits) response.Headers.AccessControlAllowOrigin = "*";
        // A page that stands in for another one has said it already.
        if (response.Headers.ContentSecurityPolicy.Count == 0
            && (isPage || response.ContentType?.StartsWith("image/svg", StringComparison.Ordinal) == true))
        {
            response.Headers.ContentSecurityPolicy = response.HttpContext.Request.Path.StartsWithSegments("/explore")
                ? WithSockets(policy, response.HttpContext.Request.Host.ToUriComponent()) : policy;
            response.Headers["Referrer-Policy"] = "same-origin";
            response.Headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        }
        return Task.CompletedTask;
    }

    /// <summary>A circuit may be opened only by a page of this host.</summary>
    private static bool IsForeignSocket(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/_blazor")
        && context.Request.Headers.Origin is [{ } origin]
        && !(Uri.TryCreate(origin, UriKind.Absolute, out var uri)
            && string.Equals(uri.Authority, context.Request.Host.ToUriComponent(), StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\A[A-Za-z0-9.\-_]+(?::\d+)?\z|\A\[[0-9A-Fa-f:.]+\](?::\d+)?\z")]
    private static partial Regex HostName();

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync("This host does not accept connections from pages of other hosts.");
    }
}
