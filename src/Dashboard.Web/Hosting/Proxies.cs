using Dashboard.Web.Links;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace Dashboard.Web.Hosting;

/// <summary>Behind a proxy: who asked, by which scheme, host and path.</summary>
internal static class Proxies
{
    /// <summary>Stands before all that reads an address. Headers of others than the named proxies are passed over.</summary>
    internal static void UseProxies(this WebApplication app)
    {
        var site = app.Services.GetRequiredService<IOptions<SiteOptions>>().Value;
        var networks = site.Networks();
        // The framework takes an empty list for leave to believe everybody.
        if (networks.Count > 0) app.UseForwardedHeaders(Forwarded(networks.Select(n => n.Network!.Value)));
        SiteRoot.Set(site.PathBase);
        if (site.PathBase.Length == 0) return;
        app.UsePathBase(site.PathBase);
        // A proxy may have taken the path away already.
        app.Use((http, next) =>
        {
            http.Request.PathBase = site.PathBase;
            return next(http);
        });
    }

    private static ForwardedHeadersOptions Forwarded(IEnumerable<IPNetwork> proxies)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders =
                ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedHost | ForwardedHeaders.XForwardedProto,
            // Every proxy of a chain has to be named, so its length need not be.
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in proxies) options.KnownIPNetworks.Add(network);
        return options;
    }
}
