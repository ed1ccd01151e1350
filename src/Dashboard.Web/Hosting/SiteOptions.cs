using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Dashboard.Web.Hosting;

/// <summary>Where readers reach the program, and who may stand between.</summary>
public sealed class SiteOptions
{
    /// <summary>The full address of the overview as readers know it, or empty: then each request's own host.</summary>
    public string PublicUrl { get; init; } = "";

    /// <summary>The path under which a proxy puts the program, for example <c>/influence</c>, or empty.</summary>
    public string PathBase { get; init; } = "";

    /// <summary>
    /// The proxies whose <c>X-Forwarded-</c> headers are believed: addresses and networks, separated by spaces. This machine
    /// unless set; nobody where it is empty.
    /// </summary>
    public string Proxies { get; init; } = "127.0.0.1 ::1";

    /// <summary>Whether a browser is opened at the start: <c>true</c> or <c>false</c>.</summary>
    public string OpenBrowser { get; init; } = "false";

    /// <summary>The addresses and networks of <see cref="Proxies"/>; null in place of what is neither.</summary>
    internal IReadOnlyList<(string Text, IPNetwork? Network)> Networks() =>
        [.. Proxies.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => (text, Network(text)))];

    private static IPNetwork? Network(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8) : null;
}

/// <summary>Refuses addresses that would lead readers nowhere, each with what is allowed.</summary>
internal sealed partial class SiteOptionsValidator : IValidateOptions<SiteOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, SiteOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(SiteOptions options)
    {
        if (!Root().IsMatch(options.PathBase))
        {
            yield return $"PathBase: \"{options.PathBase}\" was not understood; allowed: a path such as /influence, with a slash "
                + "in front and none at the end.";
        }
        if (options.PublicUrl.Length > 0)
        {
            if (!Uri.TryCreate(options.PublicUrl, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https")
                || url.Host.Length == 0 || url.Query.Length > 0 || url.Fragment.Length > 0 || url.UserInfo.Length > 0)
            {
                yield return $"PublicUrl: \"{options.PublicUrl}\" was not understood; allowed: a full address with its scheme, "
                    + "such as https://school.example, without a query.";
            }
            else if (url.AbsolutePath.TrimEnd('/') != options.PathBase)
            {
                yield return $"PublicUrl: the path of \"{options.PublicUrl}\" is not that of PathBase, "
                    + $"\"{options.PathBase}\"; allowed: the same path in both.";
            }
        }
        if (options.OpenBrowser is not ("true" or "false"))
            yield return $"OpenBrowser: \"{options.OpenBrowser}\" was not understood; allowed: true or false.";
        foreach (var (text, network) in options.Networks())
        {
            if (network is null)
            {
                yield return $"Proxies: \"{text}\" was not understood; allowed, separated by spaces: addresses such as 10.0.0.5 "
                    + "and networks such as 10.1.0.0/16.";
            }
        }
    }

    [GeneratedRegex(@"\A(?:/[A-Za-z0-9._~-]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Root();
}
