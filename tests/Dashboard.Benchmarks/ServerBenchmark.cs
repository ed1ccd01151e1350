using System.Diagnostics;

namespace Dashboard.Benchmarks;

/// <summary>Starts, pictures, and how many pages a second the server answers, from its cache and rendered anew.</summary>
internal static class ServerBenchmark
{
    private const int Connections = 16, Seconds = 5;

    internal static async Task RunAsync(string published, int rounds)
    {
        var store = Directory.CreateTempSubdirectory("dashboard-benchmark-").FullName;
        await StartsAsync(published, store, rounds);
        await PicturesAsync(published, store, rounds);
        using (var server = await PublishedServer.StartAsync(published, store)) await PagesAsync(server);
        Directory.Delete(store, recursive: true);
    }

    private static async Task StartsAsync(string published, string store, int rounds)
    {
        var (first, later) = (new List<double>(), new List<double>());
        for (var i = 0; i < rounds; i++)
        {
            foreach (var file in Directory.GetFiles(store)) File.Delete(file);
            using (var cold = await PublishedServer.StartAsync(published, store)) first.Add(cold.ReadyAfter);
            using (var warm = await PublishedServer.StartAsync(published, store)) later.Add(warm.ReadyAfter);
        }
        Report.Print("first start with building the store, ms", first);
        Report.Print("later start, ms", later);
    }

    private static async Task PicturesAsync(string published, string store, int rounds)
    {
        var (first, cached, large) = (new List<double>(), new List<double>(), new List<double>());
        var (map, zip) = (new List<double>(), new List<double>());
        for (var i = 0; i < Math.Min(rounds, 5); i++)
        {
            using var fresh = await PublishedServer.StartAsync(published, store);
            using var client = new HttpClient();
            await Task.Delay(1500);
            first.Add(await TimeAsync(client, fresh.Address + "/charts/emigration.png"));
            for (var k = 0; k < 20; k++) cached.Add(await TimeAsync(client, fresh.Address + "/charts/emigration.png"));
            large.Add(await TimeAsync(client, fresh.Address + "/charts/emigration.png?size=wide4k"));
            map.Add(await TimeAsync(client, fresh.Address + "/map.png"));
            zip.Add(await TimeAsync(client, fresh.Address + "/charts.zip"));
        }
        Report.Print("PNG 1920x1080, first time, ms", first);
        Report.Print("PNG 1920x1080, from cache, ms", cached);
        Report.Print("PNG 3840x2160 after it, first time, ms", large);
        Report.Print("PNG of the map after them, first time, ms", map);
        Report.Print("ZIP of all charts after them, first time, ms", zip);
    }

    /// <summary>Answers a second; the client shares the machine, so that a load from elsewhere gets more.</summary>
    private static async Task PagesAsync(PublishedServer server)
    {
        var number = 0;
        await LoadAsync(server, _ => "/charts/military-spending", 2);
        var cached = await LoadAsync(server, _ => "/charts/military-spending", Seconds);
        Console.WriteLine($"chart pages a second, from cache: {cached:0}");
        // Each address is another one, so none is in the cache; what they show is drawn once.
        var rendered = await LoadAsync(server, _ => $"/charts/military-spending?v={Interlocked.Increment(ref number)}", Seconds);
        Console.WriteLine($"chart pages a second, rendered: {rendered:0}");
        Console.WriteLine($"resident memory after it, MB: {server.ResidentBytes / 1e6:0}");
    }

    private static async Task<double> LoadAsync(PublishedServer server, Func<int, string> address, int seconds)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections })
        {
            BaseAddress = new Uri(server.Address),
        };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        var (watch, answers) = (Stopwatch.StartNew(), 0);
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async i =>
        {
            while (watch.Elapsed.TotalSeconds < seconds)
            {
                using var answer = await client.GetAsync(new Uri(address(i), UriKind.Relative));
                answer.EnsureSuccessStatusCode();
                await answer.Content.ReadAsByteArrayAsync();
                Interlocked.Increment(ref answers);
            }
        }));
        return answers / watch.Elapsed.TotalSeconds;
    }

    internal static async Task<double> TimeAsync(HttpClient client, string address)
    {
        var watch = Stopwatch.StartNew();
        await client.GetByteArrayAsync(new Uri(address));
        return watch.Elapsed.TotalMilliseconds;
    }
}
