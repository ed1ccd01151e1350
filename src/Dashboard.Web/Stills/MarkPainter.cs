using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Charts;
using SkiaSharp;

namespace Dashboard.Web.Stills;

/// <summary>Draws the marks of charts and maps. Sizes are such that all shapes look equally large.</summary>
internal static class MarkPainter
{
    /// <summary>Draws the mark of a value. Hollow marks have an inside of paper.</summary>
    /// <param name="pen">Draws.</param>
    /// <param name="mark">Shape; bars have no mark.</param>
    /// <param name="at">Its middle.</param>
    /// <param name="size">Diameter of a dot in pixels.</param>
    /// <param name="stroke">Width of its edge.</param>
    /// <param name="colour">Colour.</param>
    internal static void Draw(Pen pen, Mark mark, SKPoint at, float size, float stroke, SKColor colour)
    {
        using var path = new SKPath();
        switch (mark)
        {
            case Mark.Bar:
                return;
            case Mark.Cross or Mark.Plus:
                DrawStrokes(pen, mark, at, size * 0.42f, stroke, colour);
                return;
            case Mark.Dot or Mark.Ring:
                path.AddCircle(at.X, at.Y, size / 2);
                break;
            case Mark.Square:
                path.AddRect(SKRect.Create(at.X - (size * 0.45f), at.Y - (size * 0.45f), size * 0.9f, size * 0.9f));
                break;
            case Mark.Diamond:
                AddPolygon(path, at, size * 0.64f, 4, 0);
                break;
            case Mark.Triangle:
                AddPolygon(path, new SKPoint(at.X, at.Y + (size * 0.08f)), size * 0.64f, 3, 0);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(mark), mark, null);
        }
        if (mark == Mark.Dot)
        {
            pen.Stroke(path, pen.Paper, stroke);
            pen.Fill(path, colour);
            return;
        }
        pen.Stroke(path, pen.Paper, stroke * 2);
        pen.Fill(path, pen.Paper);
        pen.Stroke(path, colour, stroke * 0.85f);
    }

    /// <summary>
    /// Draws the mark of a place with a thin edge of paper that keeps neighbours apart. Its outline says how well the position
    /// is known: a line of ink around it when exactly, none when its town is known, an outline alone when approximately.
    /// </summary>
    /// <param name="pen">Draws.</param>
    /// <param name="shape">Shape.</param>
    /// <param name="at">Its middle.</param>
    /// <param name="size">Diameter of a circle in pixels.</param>
    /// <param name="edge">Width of the edge.</param>
    /// <param name="colour">Colour.</param>
    /// <param name="precision">How well the position is known.</param>
    internal static void Draw(Pen pen, KindShape shape, SKPoint at, float size, float edge, SKColor colour, Precision precision)
    {
        using var path = PathOf(shape, at, size);
        if (precision == Precision.Exact)
        {
            pen.Stroke(path, pen.Paper, edge * 8);
            pen.Stroke(path, pen.Ink, edge * 6);
        }
        var hollow = precision == Precision.Approximate;
        pen.Stroke(path, pen.Paper, edge * (hollow ? 4 : 2));
        pen.Fill(path, hollow ? pen.Paper : colour);
        if (hollow) pen.Stroke(path, colour, edge * 1.6f);
    }

    private static SKPath PathOf(KindShape shape, SKPoint at, float size)
    {
        var path = new SKPath();
        switch (shape)
        {
            case KindShape.Circle:
                path.AddCircle(at.X, at.Y, size / 2);
                break;
            case KindShape.Square:
                path.AddRect(SKRect.Create(at.X - (size * 0.44f), at.Y - (size * 0.44f), size * 0.88f, size * 0.88f));
                break;
            case KindShape.Diamond:
                AddPolygon(path, at, size * 0.62f, 4, 0);
                break;
            case KindShape.TriangleUp:
                AddPolygon(path, new SKPoint(at.X, at.Y + (size * 0.1f)), size * 0.64f, 3, 0);
                break;
            case KindShape.TriangleDown:
                AddPolygon(path, new SKPoint(at.X, at.Y - (size * 0.1f)), size * 0.64f, 3, 180);
                break;
            case KindShape.Star:
                AddStar(path, at, size * 0.68f);
                break;
            case KindShape.Cross or KindShape.DiagonalCross:
                AddCross(path, at, size * 0.56f, shape == KindShape.DiagonalCross);
                break;
            case KindShape.Hourglass:
                AddHourglass(path, at, size * 0.5f);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(shape), shape, null);
        }
        return path;
    }

    private static void DrawStrokes(Pen pen, Mark mark, SKPoint at, float reach, float stroke, SKColor colour)
    {
        var (a, b) = mark == Mark.Cross ? (new SKPoint(reach, reach), new SKPoint(reach, -reach)) : (new SKPoint(reach * 1.3f, 0), new SKPoint(0, reach * 1.3f));
        foreach (var (tint, width) in new[] { (pen.Paper, stroke * 1.9f), (colour, stroke * 0.9f) })
        {
            foreach (var arm in new[] { a, b }) pen.Line(at.X - arm.X, at.Y - arm.Y, at.X + arm.X, at.Y + arm.Y, tint, width, round: true);
        }
    }

    /// <summary>A regular polygon whose first corner points up, turned by degrees.</summary>
    private static void AddPolygon(SKPath path, SKPoint at, float radius, int corners, float turn) =>
        path.AddPoly([.. Enumerable.Range(0, corners).Select(i => OnCircle(at, radius, turn + (360f * i / corners)))]);

    private static void AddStar(SKPath path, SKPoint at, float radius) =>
        path.AddPoly([.. Enumerable.Range(0, 10).Select(i => OnCircle(at, i % 2 == 0 ? radius : radius * 0.46f, 36 * i))]);

    private static void AddCross(SKPath path, SKPoint at, float reach, bool diagonal)
    {
        var arm = reach * 0.36f;
        SKPoint[] quarter = [new(arm, -arm), new(arm, -reach), new(-arm, -reach)];
        path.AddPoly([.. Enumerable.Range(0, 4).SelectMany(i => quarter.Select(p => Turned(p, (diagonal ? 45 : 0) - (90 * i)))).Select(p => at + p)]);
    }

    private static void AddHourglass(SKPath path, SKPoint at, float half) =>
        path.AddPoly([at + new SKPoint(-half, -half), at + new SKPoint(half, -half), at + new SKPoint(-half, half), at + new SKPoint(half, half)]);

    private static SKPoint OnCircle(SKPoint at, float radius, float degreesFromTop) => at + Turned(new SKPoint(0, -radius), degreesFromTop);

    private static SKPoint Turned(SKPoint point, float degrees)
    {
        var (sin, cos) = MathF.SinCos(degrees * MathF.PI / 180);
        return new SKPoint((point.X * cos) - (point.Y * sin), (point.X * sin) + (point.Y * cos));
    }
}
