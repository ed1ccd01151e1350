using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>Draws water, land and borders of a map, and how many offices each country has.</summary>
internal sealed class MapGround(Pen pen, MapSpec spec, MapPlane plane, StillScale scale)
{
    private readonly float _border = MathF.Max(0.5f, scale.HairLine * 0.6f);

    internal void Draw()
    {
        using var clip = pen.Clip(Shape.Rectangle(plane.Pixels));
        pen.Rectangle(plane.Pixels, Tint.Water);
        var lands = spec.Outlines.Where(o => !o.IsLake).Select(o => (Outline: o, Shape: ShapeOf([o]))).ToList();
        foreach (var (outline, shape) in lands) pen.Fill(shape, LandColour(outline));
        if (spec.Coverage is { } coverage) HatchNotListed(coverage);
        foreach (var (_, shape) in lands) pen.Stroke(shape, Tint.Border, _border);
        foreach (var lake in spec.Outlines.Where(o => o.IsLake)) pen.Fill(ShapeOf([lake]), Tint.Water);
    }

    /// <summary>Hatching inside a shape.</summary>
    internal static void Hatch(Pen pen, Shape inside, SKRect bounds, float step, float width)
    {
        using var clip = pen.Clip(inside);
        pen.Hatch(bounds, step, width);
    }

    private void HatchNotListed(MapCoverage coverage)
    {
        var missing = spec.Outlines.Where(o => !o.IsLake && coverage.IsMissing(o)).ToList();
        if (missing.Count == 0) return;
        Hatch(pen, ShapeOf(missing), plane.Pixels, scale.Gap * 0.9f, scale.HairLine);
    }

    private Tint LandColour(MapOutline outline) =>
        spec.Coverage?.ClassOf(outline.Iso3) is { } found ? Tint.Classes[found] : Tint.Land;

    private Shape ShapeOf(IEnumerable<MapOutline> outlines) =>
        new([.. outlines.SelectMany(o => o.Rings).Select(ring => (IReadOnlyList<SKPoint>)[.. ring.Select(plane.At)])]);
}
