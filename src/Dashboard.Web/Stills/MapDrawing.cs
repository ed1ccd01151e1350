using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Charts;
using SkiaSharp;

namespace Dashboard.Web.Stills;

/// <summary>Draws outlines, marks and labels of a map into the pixels of a plane.</summary>
internal sealed class MapDrawing
{
    /// <summary>Diameter of a mark and radius of a fan, as shares of the width of the map.</summary>
    private const float MarkShare = 0.0105f, FanShare = 0.009f;

    private readonly Pen _pen;
    private readonly MapSpec _spec;
    private readonly MapPlane _plane;
    private readonly StillScale _scale;
    private readonly float _mark;
    private readonly float _edge;

    internal MapDrawing(Pen pen, MapSpec spec, MapPlane plane, StillScale scale)
    {
        _pen = pen;
        _spec = spec;
        _plane = plane;
        _scale = scale;
        _mark = Math.Clamp(plane.Pixels.Width * MarkShare, 6.5f, scale.Mark);
        _edge = MathF.Max(0.7f, _mark * 0.08f);
    }

    internal void Draw()
    {
        _pen.Canvas.Save();
        _pen.Canvas.ClipRect(_plane.Pixels);
        _pen.Rectangle(_plane.Pixels, Colour(Palette.Water(_pen.Theme)));
        foreach (var outline in _spec.Outlines) DrawOutline(outline);
        _pen.Canvas.Restore();

        foreach (var mark in _spec.Marks.Where(m => m.Slots > 1)) DrawLeader(mark);
        foreach (var mark in _spec.Marks)
        {
            var kind = mark.Place.Place.Kind;
            MarkPainter.Draw(
                _pen, Palette.KindShape(kind), Centre(mark), _mark, _edge, Colour(Palette.Kind(kind, _pen.Theme)),
                hollow: mark.Place.Place.Precision == Precision.Approximate);
        }
        DrawLabels();
    }

    private void DrawOutline(MapOutline outline)
    {
        using var path = new SKPath { FillType = SKPathFillType.Winding };
        foreach (var ring in outline.Rings)
        {
            for (var i = 0; i < ring.Count; i++)
            {
                var at = _plane.At(ring[i]);
                if (i == 0) path.MoveTo(at);
                else path.LineTo(at);
            }
            path.Close();
        }
        _pen.Fill(path, Colour(outline.IsLake ? Palette.Water(_pen.Theme) : Palette.Land(_pen.Theme)));
        if (!outline.IsLake) _pen.Stroke(path, Colour(Palette.Border(_pen.Theme)), MathF.Max(0.5f, _scale.HairLine * 0.6f));
    }

    private void DrawLeader(MapMark mark)
    {
        var (town, centre) = (_plane.At(mark.Position), Centre(mark));
        _pen.Line(town.X, town.Y, centre.X, centre.Y, _pen.Muted, MathF.Max(0.8f, _edge));
    }

    /// <summary>Places that share a town stand on a circle around it, wide enough that they do not touch.</summary>
    private SKPoint Centre(MapMark mark)
    {
        var town = _plane.At(mark.Position);
        if (mark.Slots == 1) return town;
        var radius = MathF.Max(_plane.Pixels.Width * FanShare, _mark * 0.62f / MathF.Sin(MathF.PI / mark.Slots));
        var (sin, cos) = MathF.SinCos(2 * MathF.PI * mark.Slot / mark.Slots);
        return new SKPoint(town.X + (radius * cos), town.Y - (radius * sin));
    }

    private void DrawLabels()
    {
        var size = MathF.Max(_scale.Note, StillScale.LeastText);
        var obstacles = new Obstacles(_plane.Pixels);
        foreach (var mark in _spec.Marks) obstacles.Add(BoxOf(mark));
        var requests = (
            from mark in _spec.Marks
            where mark.Label.Length > 0
            let anchor = _spec.Marks.Where(m => m.Position == mark.Position).Select(BoxOf).Aggregate(SKRect.Union)
            let text = TextBlock.Of(mark.Label, size, size * 14)
            let places = LabelPlaces.Around(text, anchor, LabelSide.Right, size * 0.25f, rings: 4)
            select new LabelRequest([.. places], anchor, _pen.Ink, Rank: 0, MayDrop: true)).ToList();
        LabelPlacer.Draw(_pen, requests, LabelPlacer.Place(requests, obstacles, size * 0.1f), _scale.HairLine * 0.7f, size * 0.13f);
    }

    private SKRect BoxOf(MapMark mark)
    {
        var (at, half) = (Centre(mark), _mark * 0.6f);
        return new SKRect(at.X - half, at.Y - half, at.X + half, at.Y + half);
    }

    private static SKColor Colour(string hex) => SKColor.Parse(hex);
}
