using Dashboard.Web.Pictures;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Web.Hosting;

/// <summary>
/// What pages of other hosts may do with files, pictures, fonts and scripts: read them, and ask first whether they may. That
/// everyone may read them is said with every answer (<see cref="SecurityHeaders"/>), so that caches need not know who asked.
/// </summary>
internal static class OtherSites
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(1);

    internal static void Allow(CorsOptions options) => options.AddDefaultPolicy(policy => policy
        .AllowAnyOrigin().AllowAnyHeader().WithMethods(HttpMethods.Get, HttpMethods.Head).SetPreflightMaxAge(Remembered)
        .WithExposedHeaders(HeaderNames.ETag, HeaderNames.Link, HeaderNames.ContentDisposition, HeaderNames.ContentRange,
            ArchiveEndpoint.CountHeader));

    /// <summary>Stands before all that answers.</summary>
    internal static void UseOtherSites(this WebApplication app) =>
        app.UseWhen(http => IsFile(http.Request.Path), files => files.UseCors());

    private static bool IsFile(PathString path) => (Path.HasExtension(path.Value) || path.StartsWithSegments("/oembed"))
        && !path.StartsWithSegments("/_blazor");
}
