using System.Buffers.Binary;
using System.Text;
using Dashboard.Web.Layout;

namespace Dashboard.Web.Drawings;

/// <summary>
/// The chunks that say what a PNG file holds: its colours are sRGB, how large a pixel is on paper, and who made what from
/// which sources. They stand between the header and the colours.
/// </summary>
internal static class PngDetails
{
    /// <summary>sRGB's rendering intent "perceptual".</summary>
    private const byte Perceptual = 0;

    private const byte PerMetre = 1;

    /// <summary>The chunks in their order.</summary>
    internal static IEnumerable<(string Type, byte[] Content)> Chunks(StillDetails details, StillSize size)
    {
        yield return ("sRGB", [Perceptual]);
        yield return ("pHYs", Physical(size.PixelsPerMetre));
        foreach (var (keyword, text) in Texts(details))
            if (text.Length > 0) yield return ("iTXt", Text(keyword, details.Language, text));
    }

    /// <summary>Keywords of the PNG specification, and two of our own: URL and Data version.</summary>
    private static IEnumerable<(string Keyword, string Text)> Texts(StillDetails details) =>
    [
        ("Title", details.Title),
        ("Author", StillDetails.Author),
        ("Description", details.Description),
        ("Source", details.Source),
        ("Copyright", details.Copyright),
        ("Creation Time", details.CreatedText),
        ("URL", details.Permalink),
        ("Data version", details.DataVersion),
    ];

    private static byte[] Physical(int pixelsPerMetre)
    {
        var content = new byte[9];
        BinaryPrimitives.WriteInt32BigEndian(content, pixelsPerMetre);
        BinaryPrimitives.WriteInt32BigEndian(content.AsSpan(4), pixelsPerMetre);
        content[8] = PerMetre;
        return content;
    }

    /// <summary>Keyword, not compressed, language, no translated keyword, text in UTF-8.</summary>
    private static byte[] Text(string keyword, string language, string text) => [.. Encoding.ASCII.GetBytes(keyword), 0, 0, 0,
        .. Encoding.ASCII.GetBytes(language), 0, 0, .. Encoding.UTF8.GetBytes(text)];
}
