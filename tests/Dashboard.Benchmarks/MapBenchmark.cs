using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dashboard.Benchmarks;

/// <summary>
/// What the map costs: on the record, a filter of the whole list and the first view beside a static page with the same
/// bundle, outlines and marks; with ten thousand places, the filter, the picture and scrolling the list.
/// </summary>
internal static partial class MapBenchmark
{
    private const int Many = 10_000;

    private static readonly string[] Filters = ["?kinds=science-culture-centre", "?regions=EUROPE", "?q=russian", "?sort=town", "?kinds=military-object&area=central-asia"];

    internal static async Task RunAsync(string published, int runs)
    {
        var store = Directory.CreateTempSubdirectory("dashboard-benchmark-").FullName;
        using (var server = await PublishedServer.StartAsync(published, store))
        {
            using var client = new HttpClient();
            Print("map page with a filter, server, ms", await PagesAsync(client, server.Address, runs));
            Print("GeoJSON with a filter, server, ms", await FilesAsync(client, server.Address, runs));
            await using var page = await StaticPage.OfMapAsync(published, server.Address);
            await using var browser = await ChartBrowser.StartAsync();
            var (drawn, chart, map) = (new List<PageTimes>(), new List<PageTimes>(), new List<PageTimes>());
            for (var i = 0; i < runs; i++)
            {
                drawn.Add(await browser.OpenAsync(page.Address, "static"));
                chart.Add(await browser.OpenAsync(server.Address + "/charts/military-spending", "chart"));
                map.Add(await browser.OpenAsync(server.Address + "/map", "chart"));
            }
            Print("static page of the map: drawn, ms", [.. drawn.Select(t => t.Interactive)]);
            Print("chart page: picture visible, ms", [.. chart.Select(t => t.Picture)]);
            Print("map page: picture visible, ms", [.. map.Select(t => t.Picture)]);
            Print("map page: interactive, ms", [.. map.Select(t => t.Interactive)]);
            (drawn, map) = ([], []);
            for (var i = 0; i < runs; i++)
            {
                drawn.Add(await browser.OpenAsync(page.Address, "static", classroom: true));
                map.Add(await browser.OpenAsync(server.Address + "/map", "chart", classroom: true));
            }
            Print("classroom, static page of the map: drawn, ms", [.. drawn.Select(t => t.Interactive)]);
            Print("classroom, map page: interactive, ms", [.. map.Select(t => t.Interactive)]);
        }
        await ManyAsync(published, runs);
        Directory.Delete(store, recursive: true);
    }

    private static async Task ManyAsync(string published, int runs)
    {
        var (record, store) = (SyntheticRecord.Write(Path.Combine(published, "wwwroot-data"), Many), Directory.CreateTempSubdirectory("dashboard-benchmark-").FullName);
        using (var server = await PublishedServer.StartAsync(published, store, record))
        {
            using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(2) };
            Print("10,000 places: GeoJSON with a filter, server, ms", await FilesAsync(client, server.Address, runs));
            var pictures = new List<double>();
            for (var i = 0; i < runs; i++) pictures.Add(await TimeAsync(client, $"{server.Address}/map.png?width={1600 + i}&height=900"));
            Print("10,000 places: picture, first time, ms", pictures);
            Print("10,000 places: map page with a filter, server, ms", await PagesAsync(client, server.Address, Math.Min(runs, 3)));
        }
        Directory.Delete(store, recursive: true);
        Directory.Delete(record, recursive: true);
    }

    /// <summary>Whole pages as the server renders them; each filter once before, so that code is compiled.</summary>
    private static Task<List<double>> PagesAsync(HttpClient client, string address, int runs) => EachAsync(client, address + "/map", runs);

    /// <summary>Choosing and writing the places alone.</summary>
    private static Task<List<double>> FilesAsync(HttpClient client, string address, int runs) => EachAsync(client, address + "/map.geojson", runs);

    private static async Task<List<double>> EachAsync(HttpClient client, string address, int runs)
    {
        foreach (var filter in Filters) await TimeAsync(client, address + filter);
        var times = new List<double>();
        for (var i = 0; i < runs; i++)
        {
            foreach (var filter in Filters) times.Add(await TimeAsync(client, address + filter));
        }
        return times;
    }

    private static async Task<double> TimeAsync(HttpClient client, string address)
    {
        var watch = Stopwatch.StartNew();
        await client.GetByteArrayAsync(new Uri(address));
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>The figure of a map page as its JSON, and the address of its outlines in it.</summary>
    internal static (string Figure, string Outlines) FigureOf(string html)
    {
        using var block = JsonDocument.Parse(Figure().Match(html).Groups[1].Value);
        var figure = block.RootElement.GetProperty("figure");
        return (figure.GetRawText(), figure.GetProperty("layout").GetProperty("images")[0].GetProperty("source").GetString()!);
    }

    private static void Print(string what, List<double> values)
    {
        var ordered = values.Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-52} median {ordered[ordered.Count / 2],8:0.0}   {ordered[0]:0.0} to {ordered[^1]:0.0}   n={ordered.Count}"));
    }

    [GeneratedRegex("data-figure=\"light[^\"]*\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Figure();
}
