using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Charts;
using SkiaSharp;

namespace Dashboard.Web.Stills;

/// <summary>Draws outlines, marks and labels of a map into the pixels of a plane.</summary>
internal sealed class MapDrawing
{
    /// <summary>Diameter of a mark as a share of the width of the map; the world is denser.</summary>
    private const float WorldMarkShare = 0.0105f, MarkShare = 0.018f;

    private readonly Pen _pen;
    private readonly MapSpec _spec;
    private readonly MapPlane _plane;
    private readonly StillScale _scale;
    private readonly float _mark;
    private readonly float _edge;
    private readonly SKPoint[] _centres;

    internal MapDrawing(Pen pen, MapSpec spec, MapPlane plane, StillScale scale)
    {
        _pen = pen;
        _spec = spec;
        _plane = plane;
        _scale = scale;
        _mark = Math.Clamp(plane.Pixels.Width * (spec.Area == MapArea.World ? WorldMarkShare : MarkShare), 5, scale.Mark * 0.9f);
        _edge = MathF.Max(0.7f, _mark * 0.08f);
        _centres = MapFan.Centres(spec.Marks, plane, _mark);
    }

    internal void Draw()
    {
        _pen.Canvas.Save();
        _pen.Canvas.ClipRect(_plane.Pixels);
        _pen.Rectangle(_plane.Pixels, Colour(Palette.Water(_pen.Theme)));
        foreach (var outline in _spec.Outlines) DrawOutline(outline);
        _pen.Canvas.Restore();

        for (var i = 0; i < _spec.Marks.Count; i++)
        {
            if (_spec.Marks[i].Slots > 1) DrawLeader(i);
        }
        for (var i = 0; i < _spec.Marks.Count; i++)
        {
            var place = _spec.Marks[i].Place.Place;
            MarkPainter.Draw(
                _pen, Palette.KindShape(place.Kind), _centres[i], _mark, _edge, Colour(Palette.Kind(place.Kind, _pen.Theme)),
                hollow: place.Precision == Precision.Approximate);
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

    private void DrawLeader(int mark)
    {
        var town = _plane.At(_spec.Marks[mark].Position);
        _pen.Line(town.X, town.Y, _centres[mark].X, _centres[mark].Y, _pen.Muted, MathF.Max(0.8f, _edge));
    }

    private void DrawLabels()
    {
        var size = _scale.Note;
        var obstacles = new Obstacles(_plane.Pixels, near: size * 0.3f);
        var boxes = _centres.Select(BoxOf).ToList();
        foreach (var box in boxes) obstacles.Add(box);
        var requests = (
            from mark in _spec.Marks
            where mark.Label.Length > 0
            let anchor = boxes.Where((_, i) => _spec.Marks[i].Position == mark.Position).Aggregate(SKRect.Union)
            let text = TextBlock.Of(mark.Label, size, size * 14)
            let places = LabelPlaces.Around(text, anchor, LabelSide.Right, size * 0.25f, rings: 4)
            select new LabelRequest([.. places], anchor, _pen.Ink, Rank: 0, MayDrop: true)).ToList();
        LabelPlacer.Draw(_pen, requests, LabelPlacer.Place(requests, obstacles, size * 0.1f), _scale.HairLine * 0.7f, size * 0.13f);
    }

    private SKRect BoxOf(SKPoint centre)
    {
        var half = _mark * 0.6f;
        return new SKRect(centre.X - half, centre.Y - half, centre.X + half, centre.Y + half);
    }

    private static SKColor Colour(string hex) => SKColor.Parse(hex);
}
