using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>Draws the marks of charts and maps.</summary>
internal static class MarkPainter
{
    /// <summary>Draws the mark of a value. Hollow marks have an inside of paper.</summary>
    /// <param name="pen">Draws.</param>
    /// <param name="mark">Shape; bars have no mark.</param>
    /// <param name="at">Its middle.</param>
    /// <param name="size">Diameter of a dot in pixels.</param>
    /// <param name="stroke">Width of its edge.</param>
    /// <param name="tint">Colour.</param>
    internal static void Draw(Pen pen, Mark mark, SKPoint at, float size, float stroke, Tint tint)
    {
        if (mark is Mark.Cross or Mark.Plus) DrawStrokes(pen, mark, at, size * 0.42f, stroke, tint);
        if (MarkShapes.Of(mark, at, size) is not { } shape) return;
        if (mark == Mark.Dot)
        {
            pen.Stroke(shape, Tint.Paper, stroke);
            pen.Fill(shape, tint);
            return;
        }
        pen.Stroke(shape, Tint.Paper, stroke * 2);
        pen.Fill(shape, Tint.Paper);
        pen.Stroke(shape, tint, stroke * 0.85f);
    }

    /// <summary>
    /// Draws the mark of a place with a thin edge of paper that keeps neighbours apart. Its outline says how well the position
    /// is known: a line of ink around it when exactly, none when its town is known, an outline alone when approximately.
    /// </summary>
    /// <param name="pen">Draws.</param>
    /// <param name="kind">Shape.</param>
    /// <param name="at">Its middle.</param>
    /// <param name="size">Diameter of a circle in pixels.</param>
    /// <param name="edge">Width of the edge.</param>
    /// <param name="tint">Colour.</param>
    /// <param name="precision">How well the position is known.</param>
    internal static void Draw(Pen pen, KindShape kind, SKPoint at, float size, float edge, Tint tint, Precision precision)
    {
        var shape = MarkShapes.Of(kind, at, size);
        if (precision == Precision.Exact)
        {
            pen.Stroke(shape, Tint.Paper, edge * 8);
            pen.Stroke(shape, Tint.Ink, edge * 6);
        }
        var hollow = precision == Precision.Approximate;
        pen.Stroke(shape, Tint.Paper, edge * (hollow ? 4 : 2));
        pen.Fill(shape, hollow ? Tint.Paper : tint);
        if (hollow) pen.Stroke(shape, tint, edge * 1.6f);
    }

    private static void DrawStrokes(Pen pen, Mark mark, SKPoint at, float reach, float stroke, Tint tint)
    {
        var (a, b) = mark == Mark.Cross ? (new SKPoint(reach, reach), new SKPoint(reach, -reach))
            : (new SKPoint(reach * 1.3f, 0), new SKPoint(0, reach * 1.3f));
        foreach (var (colour, width) in new[] { (Tint.Paper, stroke * 1.9f), (tint, stroke * 0.9f) })
        {
            foreach (var arm in new[] { a, b }) pen.Line(at - arm, at + arm, colour, width, round: true);
        }
    }
}
