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

    private const string Type = "application/zip", RetryAfterSeconds = "15";

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
        // Its citations name the day.
        var today = clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var tag = FileResults.Tag([request.FileName, today, .. pictures.Select(p => p.Key)]);
        if (FileResults.NotModified(http, tag) is { } held) return held;
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
            var files = await ArchiveFile.OfAsync(data, pictures, path => address.Of(http, path), clock);
            Task WriteAsync(Stream stream) => PictureArchive.WriteAsync(
                stream, pictures, request, drawn, files, _ => Task.CompletedTask, cancellation);
            if (http.Request.Headers.Range.Count > 0 && Scratch() is { } scratch)
                return await PartAsync(scratch, WriteAsync, tag);
            await WriteAsync(http.Response.Body);
            return Results.Empty;
        }
        finally
        {
            slots.Release();
        }
    }

    /// <summary>A part of the file, for a download that was cut off: its place is known once the whole is written.</summary>
    private static async Task<IResult> PartAsync(FileStream whole, Func<Stream, Task> writeAsync, EntityTagHeaderValue tag)
    {
        try
        {
            await writeAsync(whole);
            whole.Position = 0;
            return Results.Stream(whole, Type, entityTag: tag, enableRangeProcessing: true);
        }
        catch
        {
            await whole.DisposeAsync();
            throw;
        }
    }

    /// <summary>A file that is gone when it is closed, or null where none can be made: then the answer is the whole.</summary>
    private static FileStream? Scratch()
    {
        try
        {
            return new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose,
            });
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
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
        response.ContentType = Type;
        response.Headers.AcceptRanges = "bytes";
        response.Headers[CountHeader] = count.ToString(CultureInfo.InvariantCulture);
        var headers = response.GetTypedHeaders();
        headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = request.FileName };
        (headers.ETag, headers.CacheControl) = (tag, new CacheControlHeaderValue { NoCache = true });
    }
}
