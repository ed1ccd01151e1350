using Dashboard.Core.Queries;
using Dashboard.Web.Charts;
using SkiaSharp;

namespace Dashboard.Web.Stills;

/// <summary>Draws text and lines on one canvas in the colours of one theme. One render, one thread.</summary>
/// <param name="canvas">Canvas.</param>
/// <param name="theme">Theme.</param>
/// <param name="textAsOutlines">True draws letters as outlines.</param>
/// <param name="erases">True makes paper a hole instead of a colour, for pictures that stand on a ground of their own.</param>
internal sealed class Pen(SKCanvas canvas, Theme theme, bool textAsOutlines, bool erases) : IDisposable
{
    private readonly Dictionary<(Face, float), SKFont> _fonts = [];
    private readonly Dictionary<(SKFont, ushort), SKPath?> _glyphs = [];
    private readonly SKPaint _paint = new() { IsAntialias = true };

    internal SKCanvas Canvas => canvas;

    internal Theme Theme => theme;

    /// <summary>Takes note of each text that is drawn, or null.</summary>
    internal ICollection<PlacedText>? Placed { get; init; }

    /// <summary>Takes note of each mark of a series that is drawn, or null.</summary>
    internal ICollection<PlacedMark>? Marks { get; init; }

    /// <summary>Takes note of each mark of a place that is drawn, or null.</summary>
    internal ICollection<PlacedPlace>? Places { get; init; }

    internal SKColor Paper { get; } = SKColor.Parse(Palette.Paper(theme));

    internal SKColor Ink { get; } = SKColor.Parse(Palette.Ink(theme));

    internal SKColor Muted { get; } = SKColor.Parse(Palette.InkMuted(theme));

    internal SKColor Grid { get; } = SKColor.Parse(Palette.Grid(theme));

    /// <summary>Draws one line of text.</summary>
    /// <param name="run">Its glyphs.</param>
    /// <param name="x">Start of the base line.</param>
    /// <param name="y">Height of the base line.</param>
    /// <param name="colour">Colour.</param>
    /// <param name="halo">Width in pixels of the paper-coloured edge that keeps lines away from letters, or 0.</param>
    internal void Text(GlyphRun run, float x, float y, SKColor colour, float halo = 0)
    {
        if (run.Glyphs.Length == 0) return;
        Note(run, x, y, colour);
        if (textAsOutlines)
        {
            if (halo > 0) EachGlyph(run, x, y, glyph => Stroke(glyph, Paper, halo * 2));
            EachGlyph(run, x, y, glyph => Fill(glyph, colour));
            return;
        }
        if (halo > 0)
        {
            using var path = OutlineOf(run, x, y);
            Stroke(path, Paper, halo * 2);
        }
        using var builder = new SKTextBlobBuilder();
        builder.AddPositionedRun(run.Glyphs, FontOf(run), run.Points);
        using var blob = builder.Build();
        canvas.DrawText(blob, x, y, Filled(colour));
    }

    internal void Line(float x0, float y0, float x1, float y1, SKColor colour, float width, bool round = false, float[]? dashes = null)
    {
        using var effect = dashes is null ? null : SKPathEffect.CreateDash(dashes, 0);
        var paint = Stroked(colour, width);
        paint.StrokeCap = round ? SKStrokeCap.Round : SKStrokeCap.Butt;
        paint.PathEffect = effect;
        canvas.DrawLine(x0, y0, x1, y1, paint);
        paint.PathEffect = null;
    }

    /// <summary>An upright or level line on whole pixels, so that all of a kind look equally strong.</summary>
    internal void CrispLine(float x0, float y0, float x1, float y1, SKColor colour, float width)
    {
        var whole = MathF.Max(1, MathF.Round(width));
        var (left, top) = (MathF.Round(MathF.Min(x0, x1) - (x0 == x1 ? whole / 2 : 0)), MathF.Round(MathF.Min(y0, y1) - (y0 == y1 ? whole / 2 : 0)));
        Rectangle(SKRect.Create(left, top, x0 == x1 ? whole : MathF.Abs(x1 - x0), y0 == y1 ? whole : MathF.Abs(y1 - y0)), colour);
    }

    /// <summary>Diagonal lines over a rectangle, on a lattice of the whole picture, so that neighbours fit together.</summary>
    /// <param name="room">Rectangle in pixels.</param>
    /// <param name="step">Pixels between two lines, measured level.</param>
    /// <param name="width">Width of a line in pixels.</param>
    internal void Hatch(SKRect room, float step, float width)
    {
        if (room.Width <= 0 || room.Height <= 0) return;
        canvas.Save();
        canvas.ClipRect(room);
        var paint = Stroked(SKColor.Parse(Palette.Hatch(theme)), width);
        paint.StrokeCap = SKStrokeCap.Square;
        using var lines = new SKPath();
        // A line is where x + y is a multiple of the step.
        for (var sum = MathF.Ceiling((room.Left + room.Top) / step) * step; sum < room.Right + room.Bottom; sum += step)
        {
            var low = new SKPoint(MathF.Max(room.Left, sum - room.Bottom), MathF.Min(room.Bottom, sum - room.Left));
            var high = new SKPoint(MathF.Min(room.Right, sum - room.Top), MathF.Max(room.Top, sum - room.Right));
            lines.MoveTo(low);
            lines.LineTo(high);
            // Pixels are several times faster line by line; an SVG is shorter with one path.
            if (!textAsOutlines) canvas.DrawLine(low, high, paint);
        }
        if (textAsOutlines) canvas.DrawPath(lines, paint);
        canvas.Restore();
    }

    internal void Fill(SKPath path, SKColor colour) => canvas.DrawPath(path, Filled(colour));

    internal void Stroke(SKPath path, SKColor colour, float width)
    {
        var paint = Stroked(colour, width);
        paint.StrokeCap = SKStrokeCap.Butt;
        paint.StrokeJoin = SKStrokeJoin.Round;
        canvas.DrawPath(path, paint);
    }

    internal void Rectangle(SKRect rectangle, SKColor colour) => canvas.DrawRect(rectangle, Filled(colour));

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var font in _fonts.Values) font.Dispose();
        foreach (var glyph in _glyphs.Values) glyph?.Dispose();
        _paint.Dispose();
    }

    private void Note(GlyphRun run, float x, float y, SKColor colour)
    {
        if (Placed is null) return;
        using var path = OutlineOf(run, x, y);
        Placed.Add(new PlacedText(run.Text, path.TightBounds, colour));
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

    private SKPaint Filled(SKColor colour)
    {
        _paint.Style = SKPaintStyle.Fill;
        return Coloured(colour);
    }

    private SKPaint Stroked(SKColor colour, float width)
    {
        _paint.Style = SKPaintStyle.Stroke;
        _paint.StrokeWidth = width;
        return Coloured(colour);
    }

    private SKPaint Coloured(SKColor colour)
    {
        _paint.Color = colour;
        _paint.BlendMode = erases && colour == Paper ? SKBlendMode.DstOut : SKBlendMode.SrcOver;
        return _paint;
    }
}
