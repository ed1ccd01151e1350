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
    /// <summary>Draws them.</summary>
    /// <returns>Where numbers stand.</returns>
    internal static IReadOnlyList<SKRect> Draw(
        Pen pen, MapSpec spec, MapCoverage coverage, MapPlane plane, StillScale scale, float mark)
    {
        foreach (var country in coverage.Entries.Where(
            c => (c.IsTerritory || spec.IsTiny(c.Iso3)) && spec.Frame.Holds(c.Position)))
        {
            var at = plane.At(country.Position);
            using (pen.Pin(at)) Dot(pen, at, mark, Tint.Classes[country.Class], scale);
        }
        // The largest number first; one that would meet it gives way, and the colour still tells its class.
        var taken = new List<SKRect>();
        foreach (var country in coverage.Entries.Where(c => c.Count > 1 && spec.Frame.Holds(c.Position)))
            Number(pen, country.Count, plane.At(country.Position), scale.Town, taken);
        return taken;
    }

    private static void Dot(Pen pen, SKPoint at, float size, Tint tint, StillScale scale)
    {
        var dot = Shape.Circle(at, size / 2);
        pen.Stroke(dot, Tint.Ink, scale.HairLine * 2);
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
