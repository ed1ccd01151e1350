using Dashboard.Core.Charts;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>Draws outlines, marks and labels of a map into the pixels of a plane.</summary>
internal sealed class MapDrawing
{
    private readonly Pen _pen;
    private readonly MapSpec _spec;
    private readonly IReadOnlyList<MapMark> _marks;
    private readonly MapPlane _plane;
    private readonly StillScale _scale;
    private readonly float _mark;
    private readonly float _edge;
    private readonly SKPoint[] _centres;

    internal MapDrawing(Pen pen, MapSpec spec, MapPlane plane, StillScale scale)
    {
        _pen = pen;
        _spec = spec;
        _marks = [.. spec.Shown];
        _plane = plane;
        _scale = scale;
        _mark = Math.Clamp(plane.Pixels.Width * (float)spec.MarkShare, 5, scale.Mark * 0.9f);
        _edge = MathF.Max(0.7f, _mark * 0.08f);
        _centres = [.. _marks.Select(m => plane.At(m.Position))];
    }

    /// <summary>Draws the map on land and water.</summary>
    internal void Draw()
    {
        new MapGround(_pen, _spec, _plane, _scale).Draw();
        DrawOver();
    }

    /// <summary>Draws what lies over land and water.</summary>
    internal void DrawOver()
    {
        using (_pen.Decoration())
        {
            if (_spec.Coverage is { } coverage) CoverageDrawing.Draw(_pen, _spec, coverage, _plane, _scale, _mark);
        }
        // Marks that stand apart from a town at the edge of a part of the map would reach into the legend.
        using (_pen.Clip(Shape.Rectangle(SKRect.Inflate(_plane.Pixels, _mark / 2, _mark / 2)))) DrawMarks();
        DrawLabels();
    }

    /// <summary>Draws the places outside the part that is shown: nobody sees them until the map is moved.</summary>
    internal void DrawBeyond()
    {
        var seen = SKRect.Inflate(_plane.Pixels, _mark, _mark);
        using (_pen.Decoration())
        {
            foreach (var mark in _spec.Marks.Where(m => !_spec.Frame.Holds(m.Town)))
            {
                var (at, town) = (_plane.At(mark.Position), _plane.At(mark.Town));
                if (seen.Contains(at)) continue;
                using (_pen.Pin(town)) DrawMark(mark, at, SizeOf(mark));
            }
        }
    }

    private void DrawMarks()
    {
        using (_pen.Decoration())
        {
            for (var i = 0; i < _marks.Count; i++)
            {
                if (_marks[i].IsApart) DrawLeader(i);
            }
        }
        for (var i = 0; i < _marks.Count; i++)
        {
            var place = _marks[i].Place.Place;
            var size = SizeOf(_marks[i]);
            using (_pen.Mark(i, _centres[i], _plane.At(_marks[i].Town))) DrawMark(_marks[i], _centres[i], size);
            _pen.Note(new PlacedPlace(place.Id, _centres[i], size));
        }
    }

    private void DrawMark(MapMark mark, SKPoint at, float size) => MarkPainter.Draw(_pen,
        Palette.KindShape(mark.Place.Place.Kind), at, size, _edge, Tint.Kind(mark.Place.Place.Kind), mark.Place.Place.Precision);

    private float SizeOf(MapMark mark) => mark.IsUndated ? _mark * (float)MapSpec.UndatedShare : _mark;

    private void DrawLeader(int mark)
    {
        var town = _plane.At(_marks[mark].Town);
        using (_pen.Pin(town)) _pen.Line(town, _centres[mark], Tint.Muted, MathF.Max(0.8f, _edge));
    }

    private void DrawLabels()
    {
        var size = _scale.Town;
        // Large names with lines would stand farther from their towns than from others.
        var rings = size > _scale.Note && size * 50 > _plane.Pixels.Width ? 0 : 2;
        var obstacles = new Obstacles(_plane.Pixels, near: size * 0.3f);
        var boxes = _centres.Select(BoxOf).ToList();
        foreach (var box in boxes) obstacles.Add(box);
        var requests = (
            from mark in _marks
            where mark.Label.Length > 0
            let anchor = boxes.Where((_, i) => _marks[i].Town == mark.Town).Aggregate(SKRect.Union)
            let text = TextBlock.Of(mark.Label, size, size * 14)
            let places = LabelPlaces.Around(text, anchor, LabelSide.Right, size * 0.25f, rings)
            select new LabelRequest(LabelKind.Town, null, [.. places], anchor,
                Rank: 0, MayDrop: true, _plane.At(mark.Town))).ToList();
        LabelPlacer.Place(requests, obstacles, size * 0.1f).Draw(_pen, _scale.HairLine * 0.7f, size * 0.13f);
    }

    private SKRect BoxOf(SKPoint centre)
    {
        var half = _mark * 0.6f;
        return new SKRect(centre.X - half, centre.Y - half, centre.X + half, centre.Y + half);
    }
}
