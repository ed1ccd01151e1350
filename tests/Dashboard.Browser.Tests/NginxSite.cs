using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Dashboard.Web.Links;

namespace Dashboard.Browser.Tests;

/// <summary>The program, as processes of its own, behind a real nginx with a configuration that the project offers.</summary>
internal sealed class NginxSite : IAsyncDisposable
{
    /// <summary>The path under which nginx has the program.</summary>
    internal const string Root = "/influence";

    private readonly string _folder = Directory.CreateTempSubdirectory("dashboard-proxy-").FullName;
    private readonly List<Process> _processes = [];

    /// <summary>A port that is free now.</summary>
    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>A text with parts in the place of others, each of which it must have.</summary>
    internal static string Changed(string text, params (string From, string To)[] parts)
    {
        foreach (var (from, to) in parts)
        {
            Assert.Contains(from, text, StringComparison.Ordinal);
            text = text.Replace(from, to, StringComparison.Ordinal);
        }
        return text;
    }

    /// <summary>Starts the program with a store and keys of its own, and gives its port.</summary>
    internal int StartProgram()
    {
        var port = FreePort();
        var own = Path.Combine(_folder, $"node-{_processes.Count}");
        Directory.CreateDirectory(own);
        Start("dotnet", [typeof(Addresses).Assembly.Location.Replace(
                "tests/Dashboard.Browser.Tests", "src/Dashboard.Web", StringComparison.Ordinal)],
            ("PathBase", Root), ("Urls", $"http://127.0.0.1:{port}"), ("Store__Folder", Path.Combine(own, "store")),
            ("HOME", own));
        return port;
    }

    /// <summary>An offered configuration with a certificate that is there.</summary>
    internal async Task<string> OfferedAsync(string file)
    {
        var (certificate, key) = (Path.Combine(_folder, "cert.pem"), Path.Combine(_folder, "key.pem"));
        if (!File.Exists(key)) await CertifyAsync(certificate, key);
        var offered = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot(), ".github", "proxies", file));
        return Changed(offered, ("/etc/ssl/certs/school.example.pem", certificate), ("/etc/ssl/private/school.example.key", key));
    }

    /// <summary>Starts nginx and waits until the program answers at every address.</summary>
    internal async Task StartNginxAsync(string[] servers, params string[] addresses)
    {
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
            {{string.Join('\n', servers)}}
            }
            """);
        Start(Environment.GetEnvironmentVariable("NGINX") ?? "/usr/sbin/nginx", ["-c", configuration, "-p", _folder]);
        foreach (var address in addresses) await AnswersAsync(address);
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

    /// <summary>Asks nginx and follows no redirect.</summary>
    internal static HttpClient Client() => new(new HttpClientHandler
    {
        AllowAutoRedirect = false,
        ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
    });

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

    private static async Task CertifyAsync(string certificateFile, string keyFile)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        await File.WriteAllTextAsync(certificateFile, certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(keyFile, key.ExportPkcs8PrivateKeyPem());
    }

    private static async Task AnswersAsync(string address)
    {
        using var client = Client();
        client.Timeout = TimeSpan.FromSeconds(10);
        for (var tries = 0; ; tries++)
        {
            try
            {
                if ((await client.GetAsync(new Uri($"{address}{Root}/health/ready"))).IsSuccessStatusCode) return;
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException && tries < 300)
            {
                // Not listening yet.
            }
            Assert.True(tries < 300, $"The program did not answer at {address}.");
            await Task.Delay(200);
        }
    }
}
