namespace Dashboard.Browser.Tests;

/// <summary>The program behind nginx, which ends TLS and has it under a path.</summary>
public sealed class ProxiedDashboard : IAsyncLifetime
{
    private readonly NginxSite _site = new();

    /// <summary>Address of nginx as its readers know it, without a path.</summary>
    public string Address { get; } = $"https://127.0.0.1:{NginxSite.FreePort()}";

    /// <summary>The same without the headers of the explorer's connection.</summary>
    public string AddressWithoutSockets { get; } = $"https://127.0.0.1:{NginxSite.FreePort()}";

    public async ValueTask InitializeAsync()
    {
        var own = NginxSite.Changed(
            await _site.OfferedAsync("nginx.conf"), ("127.0.0.1:5080", $"127.0.0.1:{_site.StartProgram()}"));
        var plain = NginxSite.Changed(own[own.IndexOf("server {\n  listen", StringComparison.Ordinal)..],
            ("    proxy_set_header Upgrade $http_upgrade;\n", ""),
            ("    proxy_set_header Connection $influence_connection;\n", ""));
        await _site.StartNginxAsync([At(own, Address), At(plain, AddressWithoutSockets)], Address);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private static string At(string server, string address) =>
        NginxSite.Changed(server, ("listen 443 ssl", $"listen {new Uri(address).Port} ssl"));
}
