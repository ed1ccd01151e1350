using System.Globalization;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>
/// Draws over coloured countries: a dot where one is too small to see or listed apart, a number where it has several offices.
/// </summary>
internal static class CoverageDrawing
{
    /// <summary>The smallest dot, and the largest as a share of the distance of two of them.</summary>
    private const float LeastDot = 4, ShareOfDistance = 0.85f;

    /// <summary>Draws them.</summary>
    /// <returns>Where numbers stand.</returns>
    internal static IReadOnlyList<SKRect> Draw(
        Pen pen, MapSpec spec, MapCoverage coverage, MapPlane plane, StillScale scale, float mark)
    {
        foreach (var (at, size, rank) in Dots(spec, coverage, plane, mark))
        {
            using (pen.Pin(at)) Dot(pen, at, size, Tint.Classes[rank], scale);
        }
        // The largest number first; one that would meet it gives way, and the colour still tells its class.
        var taken = new List<SKRect>();
        foreach (var country in coverage.Entries.Where(c => c.Count > 1 && spec.Frame.Holds(c.Position)))
            Number(pen, country.Count, plane.At(country.Position), scale.Town, taken);
        return taken;
    }

    /// <summary>Where dots stand and of which class; they are of one size, in which the two nearest stay apart.</summary>
    internal static IReadOnlyList<(SKPoint At, float Size, int Class)> Dots(
        MapSpec spec, MapCoverage coverage, MapPlane plane, float mark)
    {
        var dots = coverage.Entries.Where(c => (c.IsTerritory || spec.IsTiny(c.Iso3)) && spec.Frame.Holds(c.Position))
            .Select(c => (At: plane.At(c.Position), c.Class)).ToList();
        var nearest = dots.SelectMany((dot, i) => dots.Skip(i + 1).Select(other => SKPoint.Distance(dot.At, other.At)))
            .DefaultIfEmpty(float.PositiveInfinity).Min();
        var size = MathF.Min(mark, MathF.Max(LeastDot, nearest * ShareOfDistance));
        return [.. dots.Select(d => (d.At, size, d.Class))];
    }

    private static void Dot(Pen pen, SKPoint at, float size, Tint tint, StillScale scale)
    {
        var dot = Shape.Circle(at, size / 2);
        pen.Stroke(dot, Tint.Ink, MathF.Min(scale.HairLine * 2, size * 0.3f));
        pen.Fill(dot, tint);
    }

    private static void Number(Pen pen, int number, SKPoint at, float size, List<SKRect> taken)
    {
        var text = TextBlock.Of(number.ToString(CultureInfo.CurrentCulture), size, semiBold: true);
        var box = SKRect.Create(at.X - (text.Width * 0.6f), at.Y - (size * 0.5f), text.Width * 1.2f, size);
        if (taken.Exists(t => t.IntersectsWith(box))) return;
        taken.Add(box);
        using (pen.Pin(at)) text.DrawMiddle(pen, at.X, at.Y, Tint.Ink, TextAlign.Centre, size * 0.16f);
    }
}
