namespace Dashboard.Benchmarks;

/// <summary>
/// A chart page, the map, and the explorer in a browser with an empty cache, each round beside plain static pages that draw the
/// same with the Plotly bundle: on this machine, and on a slow connection and processor.
/// </summary>
internal static class PageBenchmark
{
    private const string Chart = "/charts/military-spending", Filtered = "/charts/students-in-russia";
    private const string Explorer = Chart + "?view=explore";

    internal static async Task RunAsync(string published, int rounds)
    {
        var store = Directory.CreateTempSubdirectory("dashboard-benchmark-").FullName;
        using (var server = await PublishedServer.StartAsync(published, store))
        {
            await using var page = await StaticPage.StartAsync(published);
            await using var map = await StaticPage.OfMapAsync(published, server.Address);
            await using var browser = await ChartBrowser.StartAsync();
            foreach (var address in new[] { Chart, "/map", Filtered }) await browser.OpenAsync(server.Address + address);
            foreach (var slow in new[] { false, true })
                await RoundsAsync(browser, server.Address, page.Address, map.Address, rounds, slow);
            await BytesAsync(browser, server, rounds);
        }
        Directory.Delete(store, recursive: true);
    }

    private static async Task RoundsAsync(ChartBrowser browser, string server, string page, string mapPage, int rounds, bool slow)
    {
        var (drawn, mapDrawn, explorer) = (new List<double>(), new List<double>(), new List<double>());
        var (chart, map) = (new List<PageTimes>(), new List<PageTimes>());
        for (var i = 0; i < rounds; i++)
        {
            drawn.Add(await browser.OpenStaticAsync(page, slow));
            chart.Add(await browser.OpenAsync(server + Chart, slow));
            mapDrawn.Add(await browser.OpenStaticAsync(mapPage, slow));
            map.Add(await browser.OpenAsync(server + "/map", slow));
            if (await browser.OpenExplorerAsync(server + Explorer, slow) is { } explored) explorer.Add(explored);
        }
        var name = slow ? "slow, " : "";
        var filters = await browser.FilterAsync(server + Filtered, 12, slow);
        Report.Print(name + "static page: chart drawn, ms", drawn);
        Report.Print(name + "chart page: chart visible, ms", chart.Select(t => t.Visible));
        Report.Print(name + "chart page: first tooltip, ms", chart.Select(t => t.Tooltip));
        Report.Print(name + "static page of the map: drawn, ms", mapDrawn);
        Report.Print(name + "map: visible, ms", map.Select(t => t.Visible));
        Report.Print(name + "map: first tooltip, ms", map.Select(t => t.Tooltip));
        Report.Print(name + "filter clicked to redrawn, ms", filters);
        Report.Ratio(name + "chart visible", chart.Select(t => t.Visible), drawn);
        Report.Ratio(name + "chart, first tooltip", chart.Select(t => t.Tooltip), drawn);
        Report.Ratio(name + "map visible", map.Select(t => t.Visible), mapDrawn);
        Report.Ratio(name + "map, first tooltip", map.Select(t => t.Tooltip), mapDrawn);
        if (explorer.Count == 0) return;
        Report.Print(name + "explorer: chart drawn and explorable, ms", explorer);
        Report.Ratio(name + "explorer drawn", explorer, drawn);
    }

    /// <summary>What crosses the wire, and what a visit costs the server.</summary>
    private static async Task BytesAsync(ChartBrowser browser, PublishedServer server, int rounds)
    {
        await using var counted = new CountingProxy(new Uri(server.Address));
        foreach (var address in new[] { Chart, "/map" })
        {
            var (cold, again, processor) = (new List<double>(), new List<double>(), new List<double>());
            for (var i = 0; i < rounds; i++)
            {
                await using var reader = await browser.ReaderAsync();
                counted.Reset();
                var before = server.ProcessorTime;
                await ChartBrowser.OpenInAsync(reader, counted.Address + address);
                processor.Add((server.ProcessorTime - before).TotalMilliseconds);
                cold.Add(counted.Received / 1000.0);
                counted.Reset();
                await ChartBrowser.OpenInAsync(reader, counted.Address + address);
                again.Add(counted.Received / 1000.0);
            }
            Report.Print($"{address}, cold: KB received", cold);
            Report.Print($"{address}, again: KB received", again);
            Report.Print($"{address}, cold: processor time of the server, ms", processor);
        }
    }
}
