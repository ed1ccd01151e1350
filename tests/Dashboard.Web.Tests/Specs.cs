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

    internal static Task<MapData> MapAsync(WebHost host) => host.Factory.Services.GetRequiredService<DashboardData>().MapAsync();
}
