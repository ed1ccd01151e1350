using System.Runtime.CompilerServices;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Links;

namespace Dashboard.Web.Pictures;

/// <summary>One picture of the set.</summary>
/// <param name="FileName">Name of its file.</param>
/// <param name="Details">What the file says about itself.</param>
/// <param name="Sources">Citations of its sources.</param>
/// <param name="Key">Its key among pictures that were drawn before.</param>
/// <param name="Draw">Draws it.</param>
internal sealed record SetPicture(string FileName, StillDetails Details, IReadOnlyList<string> Sources, string Key,
    Func<byte[]> Draw);

/// <summary>Every chart and both views of the map, unfiltered.</summary>
internal static class PictureSet
{
    /// <summary>The pictures in the order of the charts, then the map; none is drawn yet.</summary>
    /// <param name="data">The record.</param>
    /// <param name="request">How they look.</param>
    /// <param name="fullAddress">Makes the full address of a page from its path, or an empty text.</param>
    internal static async Task<IReadOnlyList<SetPicture>> OfAsync(
        DashboardData data, PictureSetRequest request, Func<string, string> fullAddress)
    {
        var pictures = new List<SetPicture>();
        foreach (var chart in await ChartsAsync(data))
            pictures.Add(Of(chart.Main.Id, ChartSpecBuilder.Build(chart, ChartQuery.All), request,
                fullAddress(Addresses.Permalink(chart.Main.Id, ChartQuery.All, chart.DataVersion))));
        var map = await data.MapAsync();
        foreach (var query in Enum.GetValues<MapArea>().Select(area => MapQuery.All with { Area = area }))
            pictures.Add(Of(MapSpecBuilder.Build(map, data.Outlines(query.Area), query, MapRoom.Slide), request,
                fullAddress(Addresses.MapPermalink(query, map.DataVersion))));
        return pictures;
    }

    /// <summary>Every chart, in its order.</summary>
    internal static async Task<IReadOnlyList<ChartData>> ChartsAsync(DashboardData data)
    {
        var charts = new List<ChartData>();
        foreach (var chart in await data.ChartsAsync()) if (await data.ChartAsync(chart.Id) is { } found) charts.Add(found);
        return charts;
    }

    /// <summary>Draws some pictures at a time and gives them in their order; what is no longer asked for is not drawn.</summary>
    /// <param name="pictures">What to draw.</param>
    /// <param name="draw">Draws one.</param>
    /// <param name="atOnce">How many are drawn at the same time.</param>
    /// <param name="cancellation">Stops drawing.</param>
    internal static async IAsyncEnumerable<(SetPicture Picture, byte[] Content)> DrawAsync(
        IReadOnlyList<SetPicture> pictures, Func<SetPicture, CancellationToken, Task<byte[]>> draw, int atOnce,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var begun = new Queue<Task<byte[]>>();
        try
        {
            for (var i = 0; i < pictures.Count; i++)
            {
                while (begun.Count < atOnce && i + begun.Count < pictures.Count)
                    begun.Enqueue(draw(pictures[i + begun.Count], stop.Token));
                var content = await begun.Peek();
                _ = begun.Dequeue();
                yield return (pictures[i], content);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await ((Task)Task.WhenAll(begun)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static SetPicture Of(string slug, ChartSpec spec, PictureSetRequest request, string permalink) => new(
        FileName(slug, request), StillDetails.Of(spec, request.Still.Options, permalink), Citations(spec.Sources),
        request.Still.KeyOf(request.Format, permalink),
        () => ChartStill.Render(request.Format, spec, request.Still.Options, permalink));

    private static SetPicture Of(MapSpec spec, PictureSetRequest request, string permalink) => new(
        FileName(spec.Area == MapArea.World ? "map" : "map-" + Codes.Of(spec.Area), request),
        StillDetails.Of(spec, request.Still.Options, permalink), Citations(spec.Sources),
        request.Still.KeyOf(request.Format, permalink),
        () => MapStill.Render(request.Format, spec, request.Still.Options, permalink));

    private static string[] Citations(IEnumerable<SourceLine> sources) => [.. sources.Select(s => s.Citation)];

    private static string FileName(string name, PictureSetRequest request) => $"{name}.{Codes.Of(request.Format)}";
}
