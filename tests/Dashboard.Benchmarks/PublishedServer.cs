using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Dashboard.Benchmarks;

/// <summary>The published program as a process of its own.</summary>
internal sealed class PublishedServer : IDisposable
{
    private readonly Process _process;

    private PublishedServer(Process process, string address, double readyAfter) =>
        (_process, Address, ReadyAfter) = (process, address, readyAfter);

    internal string Address { get; }

    /// <summary>Milliseconds from starting the process to the first answer of <c>/health/ready</c>.</summary>
    internal double ReadyAfter { get; }

    /// <summary>Processor time that the process has used so far.</summary>
    internal TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Memory that the process holds.</summary>
    internal long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    internal static async Task<PublishedServer> StartAsync(string published, string store, string? record = null)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo(Path.Combine(published, "Dashboard.Web"), ["--urls", address])
        {
            RedirectStandardOutput = true,
            Environment = { ["Store__Folder"] = store, ["Logging__LogLevel__Default"] = "Warning" },
        };
        if (record is not null) start.Environment["Record__Folder"] = record;
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => { if (line.Data is not null) Console.Error.WriteLine(line.Data); };
        process.BeginOutputReadLine();
        using var client = new HttpClient();
        while (true)
        {
            try
            {
                await client.GetStringAsync(new Uri(address + "/health/ready"));
                return new PublishedServer(process, address, watch.Elapsed.TotalMilliseconds);
            }
            catch (HttpRequestException) when (!process.HasExited && watch.Elapsed < TimeSpan.FromSeconds(60))
            {
                await Task.Delay(5);
            }
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
