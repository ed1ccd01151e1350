using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Dashboard.Web.Hosting;

/// <summary>Compresses pages and text answers; static assets are compressed when the program is published.</summary>
internal static class ResponseCompression
{
    /// <summary>A page is a quarter smaller than at the fastest level, for a millisecond or two.</summary>
    internal static void Configure(BrotliCompressionProviderOptions options) => options.Level = CompressionLevel.Optimal;

    internal static void Configure(ResponseCompressionOptions options)
    {
        options.EnableForHttps = true;
        options.Providers.Add<BrotliCompressionProvider>();
        options.Providers.Add<GzipCompressionProvider>();
        options.MimeTypes =
        [
            .. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/geo+json", "text/csv", "application/x-bibtex",
        ];
    }
}
