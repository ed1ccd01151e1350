namespace Dashboard.Benchmarks;

/// <summary>
/// What the map costs the server: a filter of the record's list, and the same with ten thousand made-up places.
/// </summary>
internal static class ManyPlacesBenchmark
{
    private const int Many = 10_000;

    private static readonly string[] Filters =
    [
        "?kinds=science-culture-centre", "?regions=EUROPE", "?q=russian", "?sort=town",
        "?kinds=military-object&area=central-asia",
    ];

    internal static async Task RunAsync(string published, int rounds)
    {
        await OfAsync(published, record: null, "record", rounds);
        var record = SyntheticRecord.Write(Path.Combine(published, "wwwroot-data"), Many);
        await OfAsync(published, record, "10,000 places", rounds);
        Directory.Delete(record, recursive: true);
    }

    private static async Task OfAsync(string published, string? record, string name, int rounds)
    {
        var store = Directory.CreateTempSubdirectory("dashboard-benchmark-").FullName;
        using (var server = await PublishedServer.StartAsync(published, store, record))
        {
            using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(2) };
            Report.Print($"{name}: GeoJSON with a filter, ms", await EachAsync(client, server.Address + "/map.geojson", rounds));
            Report.Print(
                $"{name}: map page with a filter, ms", await EachAsync(client, server.Address + "/map", Math.Min(rounds, 3)));
            var pictures = new List<double>();
            for (var i = 0; i < rounds; i++)
                pictures.Add(await ServerBenchmark.TimeAsync(client, $"{server.Address}/map.png?width={1600 + i}&height=900"));
            Report.Print($"{name}: picture, first time, ms", pictures);
        }
        Directory.Delete(store, recursive: true);
    }

    /// <summary>
    /// Each filter once before, so that code is compiled; then each with a version of its own, so that no cache answers.
    /// </summary>
    private static async Task<List<double>> EachAsync(HttpClient client, string address, int rounds)
    {
        foreach (var filter in Filters) await ServerBenchmark.TimeAsync(client, address + filter);
        var times = new List<double>();
        for (var i = 0; i < rounds; i++)
        {
            foreach (var filter in Filters) times.Add(await ServerBenchmark.TimeAsync(client, $"{address}{filter}&v={i}"));
        }
        return times;
    }
}
