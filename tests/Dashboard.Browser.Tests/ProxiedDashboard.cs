using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Dashboard.Web.Links;

namespace Dashboard.Browser.Tests;

/// <summary>The program as a process of its own behind a real nginx, with the configuration that the project offers.</summary>
public sealed class ProxiedDashboard : IAsyncLifetime
{
    /// <summary>The path under which nginx has the program.</summary>
    public const string Root = "/influence";

    private readonly string _folder = Directory.CreateTempSubdirectory("dashboard-proxy-").FullName;
    private readonly List<Process> _processes = [];

    /// <summary>Address of nginx as its readers know it, without a path.</summary>
    public string Address { get; } = $"https://127.0.0.1:{FreePort()}";

    /// <summary>The same without the headers of the explorer's connection.</summary>
    public string AddressWithoutSockets { get; } = $"https://127.0.0.1:{FreePort()}";

    public async ValueTask InitializeAsync()
    {
        var port = FreePort();
        Start("dotnet", [typeof(Addresses).Assembly.Location.Replace(
                "tests/Dashboard.Browser.Tests", "src/Dashboard.Web", StringComparison.Ordinal)],
            ("PathBase", Root), ("Urls", $"http://127.0.0.1:{port}"), ("Store__Folder", Path.Combine(_folder, "store")));
        await CertifyAsync();
        var offered = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot(), ".github", "proxies", "nginx.conf"));
        var own = Changed(offered, ("127.0.0.1:5080", $"127.0.0.1:{port}"),
            ("/etc/ssl/certs/school.example.pem", Path.Combine(_folder, "cert.pem")),
            ("/etc/ssl/private/school.example.key", Path.Combine(_folder, "key.pem")));
        var plain = Changed(own[own.IndexOf("server {\n  listen", StringComparison.Ordinal)..],
            ("    proxy_set_header Upgrade $http_upgrade;\n", ""),
            ("    proxy_set_header Connection $influence_connection;\n", ""));
        var configuration = Path.Combine(_folder, "nginx.conf");
        await File.WriteAllTextAsync(configuration, $$"""
            daemon off;
            pid {{_folder}}/nginx.pid;
            error_log stderr;
            events {}
            http {
            access_log off;
            client_body_temp_path {{_folder}}/body;
            proxy_temp_path {{_folder}}/proxy;
            fastcgi_temp_path {{_folder}}/fastcgi;
            uwsgi_temp_path {{_folder}}/uwsgi;
            scgi_temp_path {{_folder}}/scgi;
            {{Changed(own, ("listen 443 ssl", $"listen {new Uri(Address).Port} ssl"))}}
            {{Changed(plain, ("listen 443 ssl", $"listen {new Uri(AddressWithoutSockets).Port} ssl"))}}
            }
            """);
        Start(Environment.GetEnvironmentVariable("NGINX") ?? "/usr/sbin/nginx", ["-c", configuration, "-p", _folder]);
        await AnswersAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in Enumerable.Reverse(_processes))
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }
        Directory.Delete(_folder, recursive: true);
    }

    private static string Changed(string text, params (string From, string To)[] parts)
    {
        foreach (var (from, to) in parts)
        {
            Assert.Contains(from, text, StringComparison.Ordinal);
            text = text.Replace(from, to, StringComparison.Ordinal);
        }
        return text;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Dashboard.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    private void Start(string file, string[] arguments, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo(file, arguments) { WorkingDirectory = _folder };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        _processes.Add(Process.Start(start)!);
    }

    private async Task CertifyAsync()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        await File.WriteAllTextAsync(Path.Combine(_folder, "cert.pem"), certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(Path.Combine(_folder, "key.pem"), key.ExportPkcs8PrivateKeyPem());
    }

    private async Task AnswersAsync()
    {
        using var client = Client();
        for (var tries = 0; ; tries++)
        {
            try
            {
                if ((await client.GetAsync(new Uri($"{Address}{Root}/health/ready"))).IsSuccessStatusCode) return;
            }
            catch (HttpRequestException) when (tries < 300)
            {
                // Not listening yet.
            }
            Assert.True(tries < 300, "The program did not answer behind nginx.");
            await Task.Delay(200);
        }
    }

    /// <summary>Asks nginx and follows no redirect.</summary>
    public static HttpClient Client() => new(new HttpClientHandler
    {
        AllowAutoRedirect = false,
        ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
    });
}
