using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>Draws on a canvas of Skia in the colours of one theme.</summary>
/// <param name="canvas">Canvas.</param>
/// <param name="theme">Theme.</param>
/// <param name="textAsOutlines">True draws letters as outlines.</param>
/// <param name="erases">True makes paper a hole instead of a colour, for pictures that stand on a ground of their own.</param>
internal sealed class SkiaPen(SKCanvas canvas, Theme theme, bool textAsOutlines, bool erases) : Pen
{
    private readonly Dictionary<(FontFace, float), SKFont> _fonts = [];
    private readonly Dictionary<(SKFont, ushort), SKPath?> _glyphs = [];
    private readonly Dictionary<Tint, SKColor> _colours = [];
    private readonly SKPaint _paint = new() { IsAntialias = true };

    /// <summary>Takes note of each text that is drawn, or null.</summary>
    internal ICollection<PlacedText>? Texts { get; init; }

    /// <summary>Takes note of each mark that is drawn, or null.</summary>
    internal ICollection<PlacedMark>? Marks { get; init; }

    /// <summary>Takes note of each mark of a place that is drawn, or null.</summary>
    internal ICollection<PlacedPlace>? Places { get; init; }

    /// <inheritdoc/>
    internal override void Text(IReadOnlyList<PlacedRun> runs, Tint tint, float halo)
    {
        foreach (var run in runs) Text(run.Run, run.X, run.Y, tint, halo);
    }

    /// <inheritdoc/>
    internal override void Line(SKPoint from, SKPoint to, Tint tint, float width, bool round = false, float[]? dashes = null)
    {
        using var effect = dashes is null ? null : SKPathEffect.CreateDash(dashes, 0);
        var paint = Stroked(tint, width);
        paint.StrokeCap = round ? SKStrokeCap.Round : SKStrokeCap.Butt;
        paint.PathEffect = effect;
        canvas.DrawLine(from, to, paint);
        paint.PathEffect = null;
    }

    /// <inheritdoc/>
    internal override void Hatch(SKRect room, float step, float width)
    {
        if (room.Width <= 0 || room.Height <= 0) return;
        canvas.Save();
        canvas.ClipRect(room);
        var paint = Stroked(Tint.Hatch, width);
        paint.StrokeCap = SKStrokeCap.Square;
        using var lines = new SKPath();
        foreach (var (low, high) in HatchLines(room, step))
        {
            lines.MoveTo(low);
            lines.LineTo(high);
            // Pixels are several times faster line by line; an SVG is shorter with one path.
            if (!textAsOutlines) canvas.DrawLine(low, high, paint);
        }
        if (textAsOutlines) canvas.DrawPath(lines, paint);
        canvas.Restore();
    }

    /// <inheritdoc/>
    internal override void Fill(Shape shape, Tint tint)
    {
        using var path = PathOf(shape);
        canvas.DrawPath(path, Filled(tint));
    }

    /// <inheritdoc/>
    internal override void Stroke(Shape shape, Tint tint, float width)
    {
        using var path = PathOf(shape);
        Stroke(path, tint, width);
    }

    /// <inheritdoc/>
    internal override void Rectangle(SKRect rectangle, Tint tint) => canvas.DrawRect(rectangle, Filled(tint));

    /// <inheritdoc/>
    internal override IDisposable Clip(Shape shape)
    {
        using var path = PathOf(shape);
        var saved = new SKAutoCanvasRestore(canvas);
        canvas.ClipPath(path, antialias: true);
        return saved;
    }

    /// <inheritdoc/>
    internal override IDisposable Mark(int index, SKPoint at, SKPoint? pin = null)
    {
        Marks?.Add(new PlacedMark(index, at));
        return base.Mark(index, at, pin);
    }

    /// <inheritdoc/>
    internal override void Note(PlacedPlace place) => Places?.Add(place);

    /// <inheritdoc/>
    public override void Dispose()
    {
        foreach (var font in _fonts.Values) font.Dispose();
        foreach (var glyph in _glyphs.Values) glyph?.Dispose();
        _paint.Dispose();
        base.Dispose();
    }

    private static SKPath PathOf(Shape shape)
    {
        var path = new SKPath();
        if (shape.Radius > 0) path.AddCircle(shape.Centre.X, shape.Centre.Y, shape.Radius);
        foreach (var ring in shape.Rings) path.AddPoly([.. ring]);
        return path;
    }

    private void Text(GlyphRun run, float x, float y, Tint tint, float halo)
    {
        if (run.Glyphs.Length == 0) return;
        NoteText(run, x, y, tint);
        if (textAsOutlines)
        {
            if (halo > 0) EachGlyph(run, x, y, glyph => Stroke(glyph, Tint.Paper, halo * 2));
            EachGlyph(run, x, y, glyph => canvas.DrawPath(glyph, Filled(tint)));
            return;
        }
        if (halo > 0)
        {
            using var path = OutlineOf(run, x, y);
            Stroke(path, Tint.Paper, halo * 2);
        }
        using var builder = new SKTextBlobBuilder();
        builder.AddPositionedRun(run.Glyphs, FontOf(run), run.Points);
        using var blob = builder.Build();
        canvas.DrawText(blob, x, y, Filled(tint));
    }

    private void Stroke(SKPath path, Tint tint, float width)
    {
        var paint = Stroked(tint, width);
        paint.StrokeCap = SKStrokeCap.Butt;
        paint.StrokeJoin = SKStrokeJoin.Round;
        canvas.DrawPath(path, paint);
    }

    private void NoteText(GlyphRun run, float x, float y, Tint tint)
    {
        if (Texts is null) return;
        using var path = OutlineOf(run, x, y);
        Texts.Add(new PlacedText(run.Text, path.TightBounds, new SKPoint(x, y), tint));
    }

    private SKPath OutlineOf(GlyphRun run, float x, float y)
    {
        var path = new SKPath();
        for (var i = 0; i < run.Glyphs.Length; i++)
        {
            if (GlyphOf(run, i) is { } glyph) path.AddPath(glyph, x + run.Points[i].X, y + run.Points[i].Y);
        }
        return path;
    }

    /// <summary>Draws glyph by glyph, each from its own origin, so that equal ones are equal in the file too.</summary>
    private void EachGlyph(GlyphRun run, float x, float y, Action<SKPath> draw)
    {
        for (var i = 0; i < run.Glyphs.Length; i++)
        {
            if (GlyphOf(run, i) is not { IsEmpty: false } glyph) continue;
            canvas.Save();
            canvas.Translate(x + run.Points[i].X, y + run.Points[i].Y);
            draw(glyph);
            canvas.Restore();
        }
    }

    private SKPath? GlyphOf(GlyphRun run, int index)
    {
        var key = (FontOf(run), run.Glyphs[index]);
        if (!_glyphs.TryGetValue(key, out var path)) _glyphs[key] = path = key.Item1.GetGlyphPath(key.Item2);
        return path;
    }

    private SKFont FontOf(GlyphRun run)
    {
        if (_fonts.TryGetValue((run.Face, run.Size), out var font)) return font;
        font = new SKFont(run.Face.Typeface, run.Size)
        {
            Subpixel = true,
            Edging = SKFontEdging.Antialias,
            Hinting = SKFontHinting.Slight,
        };
        return _fonts[(run.Face, run.Size)] = font;
    }

    private SKPaint Filled(Tint tint)
    {
        _paint.Style = SKPaintStyle.Fill;
        return Coloured(tint);
    }

    private SKPaint Stroked(Tint tint, float width)
    {
        _paint.Style = SKPaintStyle.Stroke;
        _paint.StrokeWidth = width;
        return Coloured(tint);
    }

    private SKPaint Coloured(Tint tint)
    {
        if (!_colours.TryGetValue(tint, out var colour)) _colours[tint] = colour = SKColor.Parse(tint.In(theme));
        _paint.Color = colour;
        _paint.BlendMode = erases && tint == Tint.Paper ? SKBlendMode.DstOut : SKBlendMode.SrcOver;
        return _paint;
    }
}
