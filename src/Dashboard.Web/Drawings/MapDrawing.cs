using System.Globalization;
using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>Draws outlines, marks and labels of a map into the pixels of a plane.</summary>
internal sealed class MapDrawing
{
    /// <summary>Height of the letters of a crowd's number, as a share of its circle.</summary>
    private const float NumberShare = 0.62f;

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
        _mark = Math.Clamp(plane.Pixels.Width * (float)spec.MarkShare, 6, scale.Mark * 1.3f);
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
        IReadOnlyList<SKRect> numbers = [];
        using (_pen.Decoration())
        {
            if (_spec.Coverage is { } coverage)
                numbers = CoverageDrawing.Draw(_pen, _spec, coverage, _plane, _scale, _mark);
        }
        // Marks that stand apart from a town at the edge of a part of the map would reach into the legend.
        using (_pen.Clip(Shape.Rectangle(SKRect.Inflate(_plane.Pixels, _mark / 2, _mark / 2)))) DrawMarks();
        new MapLabels(_pen, _spec, _plane, _scale).Draw(
            [.. _marks.Select((m, i) => BoxOf(_centres[i], SizeOf(m)))], numbers);
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
                using (_pen.Pin(town)) DrawMark(mark, at);
            }
        }
    }

    /// <summary>A circle that says how many places stand together.</summary>
    /// <param name="pen">Draws.</param>
    /// <param name="count">How many; null for the circle alone.</param>
    /// <param name="at">Its middle.</param>
    /// <param name="size">Its diameter.</param>
    /// <param name="edge">Width of its edge.</param>
    internal static void Crowd(Pen pen, int? count, SKPoint at, float size, float edge)
    {
        var circle = Shape.Circle(at, size / 2);
        pen.Stroke(circle, Tint.Ink, edge * 2.4f);
        pen.Fill(circle, Tint.Paper);
        if (count is null) return;
        Number(count.Value, size).DrawMiddle(pen, at.X, at.Y, Tint.Ink, TextAlign.Centre);
    }

    private static TextBlock Number(int count, float size) => TextBlock.Of(
        count.ToString(CultureInfo.CurrentCulture), size * (count < 100 ? NumberShare : NumberShare * 0.75f), semiBold: true);

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
            using (_pen.Mark(i, _centres[i], _plane.At(_marks[i].Town))) DrawMark(_marks[i], _centres[i]);
            foreach (var row in _marks[i].Places) _pen.Note(new PlacedPlace(row.Place.Id, _centres[i], SizeOf(_marks[i])));
        }
    }

    private void DrawMark(MapMark mark, SKPoint at)
    {
        var (size, place) = (SizeOf(mark), mark.Places[0].Place);
        if (mark.IsCrowd) Crowd(_pen, IsHidden(mark, at, size) ? null : mark.Places.Count, at, size, _edge);
        else MarkPainter.Draw(_pen, Palette.KindShape(place.Kind), at, size, _edge, Tint.Kind(place.Kind), place.Precision);
    }

    /// <summary>Circles follow the map, so that none meets another, as long as their numbers can be read.</summary>
    private float SizeOf(MapMark mark) => mark.IsCrowd
        ? MathF.Max(_plane.Pixels.Width * (float)_spec.CrowdShare, StillScale.MinText / NumberShare)
        : mark.IsUndated ? _mark * (float)MapSpec.UndatedShare : _mark;

    /// <summary>In a very small picture circles meet: then a number that would touch another is left out.</summary>
    private bool IsHidden(MapMark mark, SKPoint at, float size) => _marks.TakeWhile(m => m != mark)
        .Where((m, i) => m.IsCrowd && SKPoint.Distance(_centres[i], at) < size).Any();

    private void DrawLeader(int mark)
    {
        var town = _plane.At(_marks[mark].Town);
        using (_pen.Pin(town)) _pen.Line(town, _centres[mark], Tint.Muted, MathF.Max(0.8f, _edge));
    }

    private static SKRect BoxOf(SKPoint centre, float size)
    {
        var half = size * 0.6f;
        return new SKRect(centre.X - half, centre.Y - half, centre.X + half, centre.Y + half);
    }
}
