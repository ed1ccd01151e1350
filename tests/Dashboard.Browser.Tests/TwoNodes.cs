namespace Dashboard.Browser.Tests;

/// <summary>Two programs with stores and keys of their own, asked in turn by nginx.</summary>
public sealed class TwoNodes : IAsyncLifetime
{
    private readonly NginxSite _site = new();

    /// <summary>Address of nginx as offered: a reader's explorer stays at one node.</summary>
    public string Address { get; } = $"https://127.0.0.1:{NginxSite.FreePort()}";

    /// <summary>Address where the explorer, too, is asked for in turn.</summary>
    public string AddressInTurn { get; } = $"https://127.0.0.1:{NginxSite.FreePort()}";

    /// <summary>Addresses of the nodes themselves.</summary>
    public IReadOnlyList<string> Nodes { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        int[] ports = [_site.StartProgram(), _site.StartProgram()];
        Nodes = [.. ports.Select(p => $"http://127.0.0.1:{p}")];
        var offered = NginxSite.Changed(await _site.OfferedAsync("nginx-nodes.conf"),
            ("127.0.0.1:5080", $"127.0.0.1:{ports[0]}"), ("127.0.0.1:5081", $"127.0.0.1:{ports[1]}"));
        var inTurn = NginxSite.Changed(offered[offered.IndexOf("server {\n  listen", StringComparison.Ordinal)..],
            ("http://influence_explorer", "http://influence"));
        await _site.StartNginxAsync([At(offered, Address), At(inTurn, AddressInTurn)], [.. Nodes, Address]);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private static string At(string server, string address) =>
        NginxSite.Changed(server, ("listen 443 ssl", $"listen {new Uri(address).Port} ssl"));
}
