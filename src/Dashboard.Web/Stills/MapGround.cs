using Dashboard.Core.Charts;
using Dashboard.Web.Charts;
using SkiaSharp;

namespace Dashboard.Web.Stills;

/// <summary>Draws water, land and borders of a map, and how many offices each country has.</summary>
internal sealed class MapGround(Pen pen, MapSpec spec, MapPlane plane, StillScale scale)
{
    private readonly float _border = MathF.Max(0.5f, scale.HairLine * 0.6f);

    internal void Draw()
    {
        pen.Canvas.Save();
        pen.Canvas.ClipRect(plane.Pixels);
        pen.Rectangle(plane.Pixels, Colour(Palette.Water(pen.Theme)));
        var lands = spec.Outlines.Where(o => !o.IsLake).Select(o => (Outline: o, Path: PathOf([o]))).ToList();
        foreach (var (outline, path) in lands) pen.Fill(path, Colour(LandColour(outline)));
        if (spec.Coverage is { } coverage) HatchNotListed(coverage);
        foreach (var (_, path) in lands)
        {
            pen.Stroke(path, Colour(Palette.Border(pen.Theme)), _border);
            path.Dispose();
        }
        foreach (var lake in spec.Outlines.Where(o => o.IsLake))
        {
            using var path = PathOf([lake]);
            pen.Fill(path, Colour(Palette.Water(pen.Theme)));
        }
        pen.Canvas.Restore();
    }

    /// <summary>Hatching inside a path.</summary>
    internal static void Hatch(Pen pen, SKPath inside, SKRect bounds, float step, float width)
    {
        pen.Canvas.Save();
        pen.Canvas.ClipPath(inside, antialias: true);
        pen.Hatch(bounds, step, width);
        pen.Canvas.Restore();
    }

    private void HatchNotListed(MapCoverage coverage)
    {
        var missing = spec.Outlines.Where(o => !o.IsLake && coverage.IsMissing(o)).ToList();
        if (missing.Count == 0) return;
        using var path = PathOf(missing);
        Hatch(pen, path, plane.Pixels, scale.Gap * 0.9f, scale.HairLine);
    }

    private string LandColour(MapOutline outline) =>
        spec.Coverage?.ClassOf(outline.Iso3) is { } found ? Palette.Classes(pen.Theme)[found] : Palette.Land(pen.Theme);

    private SKPath PathOf(IEnumerable<MapOutline> outlines)
    {
        var path = new SKPath { FillType = SKPathFillType.Winding };
        foreach (var ring in outlines.SelectMany(o => o.Rings))
        {
            for (var i = 0; i < ring.Count; i++)
            {
                var at = plane.At(ring[i]);
                if (i == 0) path.MoveTo(at);
                else path.LineTo(at);
            }
            path.Close();
        }
        return path;
    }

    private static SKColor Colour(string hex) => SKColor.Parse(hex);
}
