using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Links;

/// <summary>
/// The address readers outside use, as in pictures: setting <c>PublicUrl</c>, else the request's own host. Its path is that of
/// <see cref="SiteRoot"/>, as the settings are checked for it.
/// </summary>
/// <param name="publicUrl">The setting, checked, or empty.</param>
internal sealed class PublicAddress(string publicUrl)
{
    private readonly string _configured = publicUrl.Length > 0 ? Host(publicUrl) : "";

    /// <summary>Whether the setting names the address that all readers use.</summary>
    internal bool IsConfigured => _configured.Length > 0;

    /// <summary>The full address of a page where no request says which host it is, or empty when none is set.</summary>
    internal string Of(string path) => IsConfigured ? Of("", path) : "";

    /// <summary>The full address of a page.</summary>
    internal string Of(HttpContext http, string path) => Of($"{http.Request.Scheme}://{http.Request.Host}", path);

    /// <summary>The same inside a page, where a circuit knows no request.</summary>
    internal string Of(NavigationManager navigation, string path) => Of(Host(navigation.BaseUri), path);

    /// <summary>Scheme, host and port of the addresses, in a page.</summary>
    internal string Host(NavigationManager navigation) => IsConfigured ? _configured : Host(navigation.BaseUri);

    /// <summary>A full address in the letters that headers may have, or null when it is none.</summary>
    internal static string? InHeader(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return null;
        // Names of hosts in other letters than Latin have a form in Latin ones; a number in brackets has no other.
        var host = uri.HostNameType == UriHostNameType.Dns ? uri.IdnHost : uri.Host;
        var port = uri.IsDefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{uri.Port}");
        return $"{uri.Scheme}://{host}{port}{uri.PathAndQuery}";
    }

    private string Of(string own, string path) => (IsConfigured ? _configured : own) + SiteRoot.Of(SiteRoot.Without(path));

    private static string Host(string address) => address.Split('/') is [var scheme, "", var host, ..] ? $"{scheme}//{host}" : "";
}
