using Dashboard.Core.Record;
using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using Dashboard.Web.Links;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Web.Hosting;

/// <summary>
/// Reads every chart and the outlines of the map after the start, draws one chart of each kind and the map, and renders pages,
/// so that fonts are loaded and code is compiled before the first reader asks: without it the first page of a fresh program
/// takes most of a second.
/// </summary>
internal sealed class WarmUp(DashboardData data, IHttpContextFactory contexts, IHostApplicationLifetime lifetime)
    : BackgroundService
{
    private static readonly StillOptions Slide = new(StillSize.Slide, Theme.Light);

    /// <summary>How requests are answered; pages are asked of it without a network.</summary>
    internal RequestDelegate Pipeline { get; set; } = _ => Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var _ = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        // Read now, so that a file changed later does not matter to the running program.
        foreach (var area in Enum.GetValues<MapArea>()) data.Outlines(area);
        var drawn = new Dictionary<ChartKind, string>();
        foreach (var chart in await data.ChartsAsync())
        {
            stoppingToken.ThrowIfCancellationRequested();
            if (await data.ChartAsync(chart.Id) is not { } found || !drawn.TryAdd(chart.ChartKind, chart.Id)) continue;
            ChartStill.Render(StillFormat.Png, data.Spec(found, ChartQuery.All), Slide, "");
        }
        MapStill.Render(StillFormat.Png, data.Spec(await data.MapAsync(), MapQuery.First, MapRoom.Slide), Slide, "");
        foreach (var path in drawn.Values.Select(Addresses.Page).Append("/map").Append("/"))
        {
            stoppingToken.ThrowIfCancellationRequested();
            await RenderAsync(path);
        }
        // What was drawn for nobody leaves the memory to the pictures that will be.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    /// <summary>Has a page rendered, and gives the status of the answer.</summary>
    internal async Task<int> RenderAsync(string path)
    {
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature
        {
            Method = HttpMethods.Get,
            Scheme = Uri.UriSchemeHttp,
            Path = path,
            Headers = new HeaderDictionary { [HeaderNames.Host] = "localhost", [HeaderNames.AcceptEncoding] = "br" },
        });
        features.Set<IHttpResponseFeature>(new HttpResponseFeature());
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        var context = contexts.Create(features);
        try
        {
            await Pipeline(context);
            await context.Response.CompleteAsync();
            return context.Response.StatusCode;
        }
        finally
        {
            contexts.Dispose(context);
        }
    }
}

/// <summary>Gives the pages to the warm-up.</summary>
internal static class WarmUpHosting
{
    internal static void AddWarmUp(this IServiceCollection services)
    {
        services.AddSingleton<WarmUp>();
        services.AddHostedService(s => s.GetRequiredService<WarmUp>());
        // What fails here is logged, and fails again where a reader is told of it.
        services.Configure<HostOptions>(o => o.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore);
    }

    /// <summary>Stands before everything that a page needs.</summary>
    internal static void UseWarmUp(this WebApplication app) => ((IApplicationBuilder)app).Use(next =>
    {
        app.Services.GetRequiredService<WarmUp>().Pipeline = next;
        return next;
    });
}
