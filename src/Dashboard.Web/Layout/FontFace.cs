using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Dashboard.Core.Record;
using HarfBuzzSharp;
using SkiaSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Dashboard.Web.Layout;

/// <summary>One weight of the bundled typeface: turns text into placed glyphs. Safe for several threads.</summary>
internal sealed class FontFace : IDisposable
{
    /// <summary>Runs kept for the next time that the same words are set: layouts measure each word many times.</summary>
    private const int KeptRuns = 5_000;

    private readonly ConcurrentDictionary<(string, float), GlyphRun> _runs = new();
    private readonly HarfBuzzSharp.Font _shaper;
    private readonly float _unitsPerEm;

    private FontFace(string file)
    {
        using (var stream = Open(file)) Typeface = SKTypeface.FromStream(stream);
        using (var blob = BlobOf(file))
        using (var face = new HarfBuzzSharp.Face(blob, 0))
        {
            _shaper = new HarfBuzzSharp.Font(face);
        }
        _shaper.SetFunctionsOpenType();
        _unitsPerEm = Typeface.UnitsPerEm;
        _shaper.SetScale(Typeface.UnitsPerEm, Typeface.UnitsPerEm);
    }

    internal static FontFace Regular { get; } = new("Inter-Regular.ttf");

    internal static FontFace SemiBold { get; } = new("Inter-SemiBold.ttf");

    internal SKTypeface Typeface { get; }

    /// <summary>
    /// Places the glyphs of one line with the kerning of the typeface; a letter that it lacks is named by its code.
    /// </summary>
    /// <param name="text">Text without line breaks, written from left to right.</param>
    /// <param name="size">Size in pixels.</param>
    internal GlyphRun Shape(string text, float size)
    {
        if (_runs.TryGetValue((text, size), out var known)) return known;
        if (_runs.Count >= KeptRuns) _runs.Clear();
        return _runs[(text, size)] = Shaped(text, size);
    }

    private GlyphRun Shaped(string text, float size)
    {
        using var buffer = new Buffer();
        buffer.AddUtf16(DrawnLetters.Named(text));
        buffer.GuessSegmentProperties();
        // A HarfBuzz font keeps caches that two threads may not fill at once.
        lock (_shaper) _shaper.Shape(buffer);
        var infos = buffer.GetGlyphInfoSpan();
        var places = buffer.GetGlyphPositionSpan();
        var glyphs = new ushort[infos.Length];
        var points = new SKPoint[infos.Length];
        var factor = size / _unitsPerEm;
        var x = 0f;
        for (var i = 0; i < infos.Length; i++)
        {
            glyphs[i] = (ushort)infos[i].Codepoint;
            points[i] = new SKPoint(x + (places[i].XOffset * factor), -places[i].YOffset * factor);
            x += places[i].XAdvance * factor;
        }
        return new GlyphRun(this, size, text, glyphs, points, x);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _shaper.Dispose();
        Typeface.Dispose();
    }

    /// <summary>The font file in HarfBuzz's own memory: its <c>FromStream</c> points into an array that may move.</summary>
    private static Blob BlobOf(string file)
    {
        using var stream = Open(file);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var pinned = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        try
        {
            return new Blob(pinned.AddrOfPinnedObject(), bytes.Length, MemoryMode.Duplicate);
        }
        finally
        {
            pinned.Free();
        }
    }

    private static Stream Open(string file) =>
        typeof(FontFace).Assembly.GetManifestResourceStream(typeof(FontFace), "Fonts." + file)
        ?? throw new InvalidOperationException($"The font {file} is not embedded.");
}

/// <summary>Glyphs of one line, placed from the start of its base line.</summary>
/// <param name="Face">Weight.</param>
/// <param name="Size">Size in pixels.</param>
/// <param name="Text">What they say.</param>
/// <param name="Glyphs">Glyph numbers.</param>
/// <param name="Points">Position of each glyph.</param>
/// <param name="Width">Advance of the whole line in pixels.</param>
internal sealed record GlyphRun(FontFace Face, float Size, string Text, ushort[] Glyphs, SKPoint[] Points, float Width);
