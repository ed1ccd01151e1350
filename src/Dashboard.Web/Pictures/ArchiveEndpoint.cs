using System.Globalization;
using Dashboard.Web.Data;
using Dashboard.Web.Files;
using Dashboard.Web.Links;
using Dashboard.Web.Resources;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Web.Pictures;

/// <summary>The address that gives every chart and both views of the map as pictures in one ZIP file.</summary>
internal static class ArchiveEndpoint
{
    /// <summary>Header that tells how many pictures follow, so that a page can show how far it is.</summary>
    internal const string CountHeader = "X-Picture-Count";

    private const string RetryAfterSeconds = "15";

    /// <summary>Half of the processors: the others draw what readers look at.</summary>
    private static readonly int AtOnce = Math.Max(1, Environment.ProcessorCount / 2);

    internal static void MapArchive(this WebApplication app) => app.MapGetAndHead("/charts.zip", AnswerAsync);

    private static async Task<IResult> AnswerAsync(HttpContext http, DashboardData data, StillCache cache,
        PublicAddress address, ArchiveSlots slots, WorkLimits limits, TimeProvider clock, CancellationToken cancellation)
    {
        var reader = new AddressReader(http.Request.QueryString.Value);
        var request = PictureSetRequest.Read(reader, data.RecordCreated);
        if (FileResults.Refusal(reader) is { } refusal) return refusal;
        var pictures = await PictureSet.OfAsync(data, request, path => address.Of(http, path));
        var tag = FileResults.Tag([request.FileName, .. pictures.Select(p => p.Key)]);
        if (FileResults.IsHeld(http.Request, tag))
        {
            http.Response.GetTypedHeaders().ETag = tag;
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }
        if (HttpMethods.IsHead(http.Request.Method))
        {
            Announce(http.Response, request, pictures.Count, tag);
            return Results.Empty;
        }
        if (!slots.TryTake())
        {
            http.Response.Headers.RetryAfter = RetryAfterSeconds;
            return FileResults.Line(Strings.ArchiveBusy, StatusCodes.Status503ServiceUnavailable);
        }
        try
        {
            if (limits.Refusal(http, WorkLimits.Archive) is { } tooMany) return tooMany;
            Announce(http.Response, request, pictures.Count, tag);
            // Pictures that are kept are used, but these are not kept: they would push out those that readers look at.
            var drawn = PictureSet.DrawAsync(
                pictures, (p, stop) => cache.GetAsync(p.Key, () => Alone(p.Draw), stop, keep: false), AtOnce, cancellation);
            await PictureArchive.WriteAsync(http.Response.Body, pictures, request, drawn,
                await ArchiveFile.OfAsync(data, pictures, path => address.Of(http, path), clock), _ => Task.CompletedTask,
                cancellation);
            return Results.Empty;
        }
        finally
        {
            slots.Release();
        }
    }

    /// <summary>
    /// What one picture leaves behind is cleared before the next: on processors with large caches the collector would let that of
    /// many gather first.
    /// </summary>
    private static byte[] Alone(Func<byte[]> draw)
    {
        var drawn = draw();
        GC.Collect(1);
        return drawn;
    }

    private static void Announce(HttpResponse response, PictureSetRequest request, int count, EntityTagHeaderValue tag)
    {
        response.ContentType = "application/zip";
        response.Headers[CountHeader] = count.ToString(CultureInfo.InvariantCulture);
        var headers = response.GetTypedHeaders();
        headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = request.FileName };
        (headers.ETag, headers.CacheControl) = (tag, new CacheControlHeaderValue { NoCache = true });
    }
}
