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
        DrawLayer([.. spec.Outlines.Where(o => o.IsAround)]);
        DrawLayer([.. spec.Outlines.Where(o => !o.IsAround)]);
    }

    private void DrawLayer(IReadOnlyList<MapOutline> layer)
    {
        var lands = layer.Where(o => !o.IsLake).ToList();
        foreach (var land in lands) pen.Fill(ShapeOf([land]), LandColour(land));
        if (spec.Coverage is { } coverage) HatchNotListed(coverage, lands);
        foreach (var land in lands) DrawBorder(land);
        foreach (var lake in layer.Where(o => o.IsLake)) pen.Fill(ShapeOf([lake]), Tint.Water);
    }

    /// <summary>Where the file cuts a land, there is no border.</summary>
    private void DrawBorder(MapOutline land)
    {
        if (land.Borders is not { } borders)
        {
            pen.Stroke(ShapeOf([land]), Tint.Border, _border);
            return;
        }
        foreach (var (from, to) in borders.SelectMany(line => line.Zip(line.Skip(1))))
            pen.Line(plane.At(from), plane.At(to), Tint.Border, _border, round: true);
    }

    /// <summary>Hatching inside a shape.</summary>
    internal static void Hatch(Pen pen, Shape inside, SKRect bounds, float step, float width)
    {
        using var clip = pen.Clip(inside);
        pen.Hatch(bounds, step, width);
    }

    private void HatchNotListed(MapCoverage coverage, IReadOnlyList<MapOutline> lands)
    {
        var missing = lands.Where(coverage.IsMissing).ToList();
        if (missing.Count == 0) return;
        Hatch(pen, ShapeOf(missing), plane.Pixels, scale.Gap * 0.9f, scale.HairLine);
    }

    private Tint LandColour(MapOutline outline) =>
        spec.Coverage?.ClassOf(outline.Iso3) is { } found ? Tint.Classes[found] : Tint.Land;

    private Shape ShapeOf(IEnumerable<MapOutline> outlines) =>
        new([.. outlines.SelectMany(o => o.Rings).Select(ring => (IReadOnlyList<SKPoint>)[.. ring.Select(plane.At)])]);
}
