using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Shared;

namespace Dashboard.Web.Stills;

/// <summary>
/// Reads every chart and the outlines of the map after the start and draws one chart of each kind and the map, so that
/// fonts are loaded and the drawing code is compiled before the first reader asks for a picture.
/// </summary>
internal sealed class StillWarmUp(DashboardData data, IHostApplicationLifetime lifetime) : BackgroundService
{
    private static readonly StillOptions Slide = new(StillSize.Slide, Theme.Light);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var _ = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        // Read now, so that a file changed later does not matter to the running program.
        foreach (var area in Enum.GetValues<MapArea>()) data.Outlines(area);
        var drawn = new HashSet<ChartKind>();
        foreach (var chart in await data.ChartsAsync())
        {
            stoppingToken.ThrowIfCancellationRequested();
            if (await data.ChartAsync(chart.Id) is not { } found || !drawn.Add(chart.ChartKind)) continue;
            ChartStill.Render(StillFormat.Png, ChartSpecBuilder.Build(found, ChartQuery.All), Slide, "");
        }
        MapStill.Render(StillFormat.Png, MapSpecBuilder.Build(await data.MapAsync(), data.Outlines(MapQuery.All.Area), MapQuery.All), Slide, "");
    }
}
