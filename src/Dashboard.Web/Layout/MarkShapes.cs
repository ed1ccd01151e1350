using Dashboard.Core.Charts;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>The shapes of marks, of such sizes that all look equally large beside a circle of the given diameter.</summary>
internal static class MarkShapes
{
    /// <summary>The shape of the mark of a value, or null for those that are strokes alone.</summary>
    internal static Shape? Of(Mark mark, SKPoint at, float size) => mark switch
    {
        Mark.Bar or Mark.Cross or Mark.Plus => null,
        Mark.Dot or Mark.Ring => Shape.Circle(at, size / 2),
        Mark.Square => Square(at, size * 0.9f),
        Mark.Diamond => Regular(at, size * 0.64f, 4, 0),
        Mark.Triangle => Regular(new SKPoint(at.X, at.Y + (size * 0.08f)), size * 0.64f, 3, 0),
        _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, null),
    };

    /// <summary>The shape of the mark of a place.</summary>
    internal static Shape Of(KindShape shape, SKPoint at, float size) => shape switch
    {
        KindShape.Circle => Shape.Circle(at, size / 2),
        KindShape.Square => Square(at, size * 0.88f),
        KindShape.Diamond => Regular(at, size * 0.62f, 4, 0),
        KindShape.TriangleUp => Regular(new SKPoint(at.X, at.Y + (size * 0.1f)), size * 0.64f, 3, 0),
        KindShape.TriangleDown => Regular(new SKPoint(at.X, at.Y - (size * 0.1f)), size * 0.64f, 3, 180),
        KindShape.Star => Star(at, size * 0.68f),
        KindShape.Cross or KindShape.DiagonalCross => Cross(at, size * 0.56f, shape == KindShape.DiagonalCross),
        KindShape.Hourglass => Hourglass(at, size * 0.5f),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, null),
    };

    private static Shape Square(SKPoint at, float side) =>
        Shape.Rectangle(SKRect.Create(at.X - (side / 2), at.Y - (side / 2), side, side));

    /// <summary>A regular polygon whose first corner points up, turned by degrees.</summary>
    private static Shape Regular(SKPoint at, float radius, int corners, float turn) =>
        Shape.Polygon([.. Enumerable.Range(0, corners).Select(i => OnCircle(at, radius, turn + (360f * i / corners)))]);

    private static Shape Star(SKPoint at, float radius) =>
        Shape.Polygon([.. Enumerable.Range(0, 10).Select(i => OnCircle(at, i % 2 == 0 ? radius : radius * 0.46f, 36 * i))]);

    private static Shape Cross(SKPoint at, float reach, bool diagonal)
    {
        var arm = reach * 0.36f;
        SKPoint[] quarter = [new(arm, -arm), new(arm, -reach), new(-arm, -reach)];
        return Shape.Polygon([.. Enumerable.Range(0, 4)
            .SelectMany(i => quarter.Select(p => Turned(p, (diagonal ? 45 : 0) - (90 * i)))).Select(p => at + p)]);
    }

    private static Shape Hourglass(SKPoint at, float half) => Shape.Polygon([at + new SKPoint(-half, -half),
        at + new SKPoint(half, -half), at + new SKPoint(-half, half), at + new SKPoint(half, half)]);

    private static SKPoint OnCircle(SKPoint at, float radius, float degreesFromTop) =>
        at + Turned(new SKPoint(0, -radius), degreesFromTop);

    private static SKPoint Turned(SKPoint point, float degrees)
    {
        var (sin, cos) = MathF.SinCos(degrees * MathF.PI / 180);
        return new SKPoint((point.X * cos) - (point.Y * sin), (point.X * sin) + (point.Y * cos));
    }
}
