using System.Diagnostics;
using System.Globalization;
using Dashboard.Benchmarks;

// Measures a published build: dotnet run -c Release --project tests/Dashboard.Benchmarks -- <published folder> [runs] [map]
if (args.Length == 0 || !File.Exists(Path.Combine(args[0], "Dashboard.Web.dll")))
{
    Console.Error.WriteLine("Name the folder of a published build: dotnet publish src/Dashboard.Web -c Release -r linux-x64 --self-contained false -o <folder>");
    return 2;
}
var published = Path.GetFullPath(args[0]);
var runs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 9;
if (args.Length > 2 && args[2] == "map")
{
    await MapBenchmark.RunAsync(published, runs);
    return 0;
}
var store = Directory.CreateTempSubdirectory("dashboard-benchmark-").FullName;

var first = new List<double>();
var later = new List<double>();
for (var i = 0; i < Math.Min(runs, 5); i++)
{
    foreach (var file in Directory.GetFiles(store)) File.Delete(file);
    using (var cold = await PublishedServer.StartAsync(published, store)) first.Add(cold.ReadyAfter);
    using (var warm = await PublishedServer.StartAsync(published, store)) later.Add(warm.ReadyAfter);
}
Print("first start with building the store, ms", first);
Print("later start, ms", later);

var pngFirst = new List<double>();
var (pngCached, pngLarge, mapFirst, zip) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
for (var i = 0; i < Math.Min(runs, 5); i++)
{
    using var fresh = await PublishedServer.StartAsync(published, store);
    using var client = new HttpClient();
    await Task.Delay(1500);
    pngFirst.Add(await TimeAsync(client, fresh.Address + "/charts/emigration.png"));
    for (var k = 0; k < 20; k++) pngCached.Add(await TimeAsync(client, fresh.Address + "/charts/emigration.png"));
    pngLarge.Add(await TimeAsync(client, fresh.Address + "/charts/emigration.png?size=wide4k"));
    mapFirst.Add(await TimeAsync(client, fresh.Address + "/map.png"));
    zip.Add(await TimeAsync(client, fresh.Address + "/charts.zip"));
}
Print("PNG 1920x1080, first time, ms", pngFirst);
Print("PNG 1920x1080, from cache, ms", pngCached);
Print("PNG 3840x2160 after it, first time, ms", pngLarge);
Print("PNG of the map after them, first time, ms", mapFirst);
Print("ZIP of all charts after them, first time, ms", zip);

using var server = await PublishedServer.StartAsync(published, store);
await using var page = await StaticPage.StartAsync(published);
await using var counted = new CountingProxy(new Uri(server.Address));
await using var browser = await ChartBrowser.StartAsync();
for (var i = 0; i < 5; i++) await browser.OpenAsync(server.Address + "/charts/military-spending", "chart");

var (picture, interactive, circuit, drawn, cold1, revisit) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), new List<double>(), new List<double>());
for (var i = 0; i < runs; i++)
{
    drawn.Add((await browser.OpenAsync(page.Address, "static")).Interactive);
    var chart = await browser.OpenAsync(server.Address + "/charts/military-spending", "chart");
    picture.Add(chart.Picture);
    interactive.Add(chart.Interactive);
    circuit.Add(chart.Circuit);
    await using var reader = await browser.ReaderAsync();
    counted.Reset();
    await ChartBrowser.OpenInAsync(reader, counted.Address + "/charts/military-spending", "chart");
    cold1.Add(counted.Received / 1000.0);
    counted.Reset();
    await ChartBrowser.OpenInAsync(reader, counted.Address + "/charts/military-spending", "chart");
    revisit.Add(counted.Received / 1000.0);
}
Print("static page: chart drawn, ms", drawn);
Print("chart page: picture visible, ms", picture);
Print("chart page: interactive, ms", interactive);
Print("chart page: taken over by the circuit, ms", circuit);
Print("chart page, cold: bytes received, KB", cold1);
Print("chart page, again: bytes received, KB", revisit);

var (map, slowStatic, slowChart, slowMap) = (new List<PageTimes>(), new List<PageTimes>(), new List<PageTimes>(), new List<PageTimes>());
for (var i = 0; i < Math.Min(runs, 5); i++)
{
    map.Add(await browser.OpenAsync(server.Address + "/map", "chart"));
    slowStatic.Add(await browser.OpenAsync(page.Address, "static", classroom: true));
    slowChart.Add(await browser.OpenAsync(server.Address + "/charts/military-spending", "chart", classroom: true));
    slowMap.Add(await browser.OpenAsync(server.Address + "/map", "chart", classroom: true));
}
Print("map page: picture visible, ms", [.. map.Select(t => t.Picture)]);
Print("map page: interactive, ms", [.. map.Select(t => t.Interactive)]);
Print("classroom, static page: chart drawn, ms", [.. slowStatic.Select(t => t.Interactive)]);
Print("classroom, chart page: picture visible, ms", [.. slowChart.Select(t => t.Picture)]);
Print("classroom, chart page: interactive, ms", [.. slowChart.Select(t => t.Interactive)]);
Print("classroom, map page: picture visible, ms", [.. slowMap.Select(t => t.Picture)]);
Print("classroom, map page: interactive, ms", [.. slowMap.Select(t => t.Interactive)]);
Print("filter change to redrawn chart, ms", [.. await browser.FilterAsync(server.Address + "/charts/students-in-russia", 12)]);
Directory.Delete(store, recursive: true);
return 0;

static async Task<double> TimeAsync(HttpClient client, string address)
{
    var watch = Stopwatch.StartNew();
    await client.GetByteArrayAsync(new Uri(address));
    return watch.Elapsed.TotalMilliseconds;
}

static void Print(string what, List<double> values)
{
    var ordered = values.Order().ToList();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-45} median {ordered[ordered.Count / 2],8:0.0}   {ordered[0]:0.0} to {ordered[^1]:0.0}   n={ordered.Count}"));
}
