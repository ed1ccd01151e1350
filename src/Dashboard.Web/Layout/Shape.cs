using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>The outline of something drawn: a circle, or straight-edged rings.</summary>
/// <param name="Rings">Corners of each ring; a second ring inside the first is a part of its area. Empty for a circle.</param>
/// <param name="Centre">Middle of a circle.</param>
/// <param name="Radius">Radius of a circle, or 0.</param>
internal sealed record Shape(IReadOnlyList<IReadOnlyList<SKPoint>> Rings, SKPoint Centre = default, float Radius = 0)
{
    internal static Shape Circle(SKPoint at, float radius) => new([], at, radius);

    internal static Shape Polygon(IReadOnlyList<SKPoint> corners) => new([corners]);

    internal static Shape Rectangle(SKRect box) => Polygon(
        [new(box.Left, box.Top), new(box.Right, box.Top), new(box.Right, box.Bottom), new(box.Left, box.Bottom)]);
}
