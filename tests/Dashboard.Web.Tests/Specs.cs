using Dashboard.Core.Charts;
using Dashboard.Web.Data;
using Dashboard.Web.Pictures;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests;

/// <summary>Specs of the real record, for tests of components.</summary>
internal static class Specs
{
    internal static async Task<ChartData> DataAsync(WebHost host, string slug) =>
        await host.Factory.Services.GetRequiredService<DashboardData>().ChartAsync(slug)
            ?? throw new InvalidOperationException(slug);

    internal static async Task<ChartSpec> ChartAsync(WebHost host, string slug, ChartQuery? query = null) =>
        ChartSpecBuilder.Build(await DataAsync(host, slug), query ?? ChartQuery.All);

    /// <summary>Every chart without a filter, in order.</summary>
    internal static async Task<IReadOnlyList<ChartSpec>> AllAsync(WebHost host) =>
        [.. (await PictureSet.ChartsAsync(host.Factory.Services.GetRequiredService<DashboardData>()))
            .Select(c => ChartSpecBuilder.Build(c, ChartQuery.All))];

    /// <summary>
    /// Every chart, and once more those that can be parted, with a plot for each country: in small ones values may give way.
    /// </summary>
    internal static async Task<IReadOnlyList<ChartSpec>> WithPanelsAsync(WebHost host)
    {
        var specs = new List<ChartSpec>();
        foreach (var spec in await AllAsync(host))
        {
            specs.Add(spec);
            if (await ChartAsync(host, spec.Slug, ChartQuery.All with { Panels = true }) is { Panels.Count: > 0 } panels)
                specs.Add(panels);
        }
        return specs;
    }

    /// <summary>The map of every area, with and without coverage.</summary>
    internal static async Task<IReadOnlyList<MapSpec>> MapsAsync(WebHost host, MapRoom room = MapRoom.Slide)
    {
        var data = host.Factory.Services.GetRequiredService<DashboardData>();
        var map = await data.MapAsync();
        return
        [
            .. from area in Enum.GetValues<MapArea>()
               from coverage in new[] { false, true }
               let query = MapQuery.All with { Area = area, Coverage = coverage }
               select MapSpecBuilder.Build(map, data.Outlines(area), query, room),
        ];
    }

    internal static Task<MapData> MapAsync(WebHost host) => host.Factory.Services.GetRequiredService<DashboardData>().MapAsync();
}
