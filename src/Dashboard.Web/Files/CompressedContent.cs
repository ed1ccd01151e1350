using System.IO.Compression;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Web.Files;

/// <summary>Bytes that are sent often, compressed once, when a browser first asks for them so.</summary>
/// <param name="content">The bytes as they are.</param>
internal sealed class CompressedContent(byte[] content)
{
    private readonly Lazy<byte[]> _brotli = new(() => Compressed(content, s => new BrotliStream(s, CompressionLevel.Optimal)));
    private readonly Lazy<byte[]> _gzip = new(() => Compressed(content, s => new GZipStream(s, CompressionLevel.Optimal)));

    /// <summary>Bytes in memory, with room for the compressed forms.</summary>
    internal long Size => content.Length * 3L / 2;

    /// <summary>The content in the best encoding that a request accepts, and the name of that encoding, empty for none.</summary>
    /// <param name="accepted">The request's <c>Accept-Encoding</c>.</param>
    internal (string Encoding, byte[] Content) For(IList<StringWithQualityHeaderValue> accepted) =>
        Takes(accepted, "br") ? ("br", _brotli.Value) : Takes(accepted, "gzip") ? ("gzip", _gzip.Value) : ("", content);

    /// <summary>A quality of nothing refuses.</summary>
    private static bool Takes(IList<StringWithQualityHeaderValue> accepted, string encoding) =>
        accepted.Any(a => a.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && a.Quality != 0);

    private static byte[] Compressed(byte[] content, Func<Stream, Stream> compression)
    {
        using var compressed = new MemoryStream();
        using (var stream = compression(compressed)) stream.Write(content);
        return compressed.ToArray();
    }
}
