using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>The sheet that a picture is drawn on, and the files it can become.</summary>
internal static class StillSheet
{
    /// <summary>Quick, and no larger than with slower settings.</summary>
    private static readonly SKPngEncoderOptions TransparentPng = new(SKPngEncoderFilterFlags.Sub, 6);

    internal static byte[] Render(
        StillFormat format, StillOptions options, StillDetails details, Action<Pen> draw) => format switch
        {
            StillFormat.Png => Png(options, details, draw),
            StillFormat.Svg => Svg(options, details, draw),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
        };

    /// <summary>Every text and mark of a drawing, and where they stand; marks of places once more with their size.</summary>
    internal static (IReadOnlyList<PlacedText> Texts, IReadOnlyList<PlacedMark> Marks, IReadOnlyList<PlacedPlace> Places) Placed(
        StillOptions options, Action<Pen> draw)
    {
        var (texts, marks, places) = (new List<PlacedText>(), new List<PlacedMark>(), new List<PlacedPlace>());
        using var nowhere = new SKNoDrawCanvas(options.Size.Width, options.Size.Height);
        using var pen = new SkiaPen(nowhere, options.Theme, textAsOutlines: false, erases: false)
        { Texts = texts, Marks = marks, Places = places };
        draw(pen);
        return (texts, marks, places);
    }

    /// <summary>
    /// Whether figures and capitals of a drawing are large enough to be read. Only small pictures have smaller ones.
    /// </summary>
    internal static bool IsReadable(StillOptions options, StillScale scale, Action<Pen> draw) =>
        !scale.IsSmall || Placed(options, draw).Texts
            .Where(t => t.Text.Any(c => char.IsAsciiDigit(c) || char.IsUpper(c)))
            .All(t => t.Ink.Height >= StillScale.MinLetters * StillScale.Capital);

    private static byte[] Png(StillOptions options, StillDetails details, Action<Pen> draw)
    {
        var info = new SKImageInfo(options.Size.Width, options.Size.Height, SKColorType.Rgba8888,
            options.Transparent ? SKAlphaType.Premul : SKAlphaType.Opaque);
        using var memory = new PixelMemory(info.BytesSize64);
        using var surface = SKSurface.Create(
                info, memory.Address, info.RowBytes, new SKSurfaceProperties(SKPixelGeometry.Unknown))
            ?? throw new InvalidOperationException(
                $"No memory for a picture of {options.Size.Width} x {options.Size.Height} pixels.");
        Draw(surface.Canvas, options, draw, textAsOutlines: false);
        using var pixels = surface.PeekPixels();
        var chunks = PngDetails.Chunks(details, options.Size);
        if (!options.Transparent) return IndexedPng.Write(pixels, chunks);
        using var data = pixels.Encode(TransparentPng)
            ?? throw new InvalidOperationException("The picture could not be written as PNG.");
        var own = PngChunks.Read(data.ToArray()).ToList();
        return PngChunks.File([own[0], .. chunks, .. own.Where(c => c.Type is "IDAT" or "IEND")]);
    }

    private static byte[] Svg(StillOptions options, StillDetails details, Action<Pen> draw)
    {
        using var stream = new MemoryStream();
        using (var canvas = SKSvgCanvas.Create(SKRect.Create(options.Size.Width, options.Size.Height), stream))
        {
            Draw(canvas, options, draw, textAsOutlines: true);
        }
        stream.Position = 0;
        return SvgFile.Write(stream, options.Size, details);
    }

    private static void Draw(SKCanvas canvas, StillOptions options, Action<Pen> draw, bool textAsOutlines)
    {
        using var pen = new SkiaPen(canvas, options.Theme, textAsOutlines, erases: options.Transparent && !textAsOutlines);
        if (!options.Transparent) pen.Rectangle(SKRect.Create(options.Size.Width, options.Size.Height), Tint.Paper);
        else if (!textAsOutlines) canvas.Clear(SKColors.Transparent);
        draw(pen);
    }
}
