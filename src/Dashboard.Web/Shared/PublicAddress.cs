using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Shared;

/// <summary>The address that readers outside use, for permalinks inside pictures, files and citations: the setting <c>PublicUrl</c>, else the request's own host.</summary>
internal sealed class PublicAddress(IConfiguration configuration)
{
    private readonly string _configured = (configuration["PublicUrl"] ?? "").TrimEnd('/');

    /// <summary>The full address of a page, for an answer to a request.</summary>
    internal string Of(HttpContext http, string path) => Of($"{http.Request.Scheme}://{http.Request.Host}", path);

    /// <summary>The full address of a page, for a component, which may have no request.</summary>
    internal string Of(NavigationManager navigation, string path) => Of(navigation.BaseUri.TrimEnd('/'), path);

    private string Of(string host, string path) => (_configured.Length > 0 ? _configured : host) + path;
}
