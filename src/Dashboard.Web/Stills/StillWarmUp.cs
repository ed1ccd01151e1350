using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Web.Shared;

namespace Dashboard.Web.Stills;

/// <summary>
/// Draws one small picture after the start, so that fonts are loaded and the drawing code is compiled before the first
/// reader asks for one, and reads the outlines of the map.
/// </summary>
internal sealed class StillWarmUp(DashboardData data, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var _ = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        // Read now, so that a file changed later does not matter to the running program.
        foreach (var area in Enum.GetValues<MapArea>()) data.Outlines(area);
        foreach (var chart in await data.ChartsAsync())
        {
            if (await data.ChartAsync(chart.Id) is not { } found) continue;
            var options = new StillOptions(new StillSize(640, 360), Theme.Light);
            ChartStill.Render(StillFormat.Png, ChartSpecBuilder.Build(found, ChartQuery.All), options, "");
        }
    }
}
