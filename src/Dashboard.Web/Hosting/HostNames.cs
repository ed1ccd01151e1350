using Dashboard.Web.Files;
using Dashboard.Web.Resources;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Web.Hosting;

/// <summary>The host that a request names stands in every address of its answer.</summary>
internal static class HostNames
{
    private const string Forwarded = "X-Forwarded-Host";

    /// <summary>
    /// Answers 400 where no address can be made of what is given as the host, which the framework would answer with an error of
    /// its own. A request of HTTP/1.0 need not name one, as the checks of some balancers do not: it is for this machine.
    /// </summary>
    internal static void UseHostNames(this WebApplication app) => app.Use((http, next) =>
    {
        var headers = http.Request.Headers;
        foreach (var header in new[] { HeaderNames.Host, Forwarded })
            if (headers.GetCommaSeparatedValues(header).FirstOrDefault(name => !IsName(name)) is { } bad)
                return FileResults.Line(
                    Words.Fill(Strings.BadHost, FileResults.Shown(bad), header), StatusCodes.Status400BadRequest)
                    .ExecuteAsync(http);
        if (string.IsNullOrEmpty(headers.Host)) headers.Host = "localhost";
        return next(http);
    });

    private static bool IsName(string name)
    {
        try
        {
            return name.Length == 0
                || Uri.TryCreate($"http://{HostString.FromUriComponent(name).ToUriComponent()}/", UriKind.Absolute, out var uri)
                && uri.PathAndQuery == "/" && uri.UserInfo.Length == 0;
        }
        catch (ArgumentException)
        {
            // A name in the ASCII form of other letters that stands for none.
            return false;
        }
    }
}
