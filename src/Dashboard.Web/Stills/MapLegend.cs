using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Web.Charts;
using SkiaSharp;

namespace Dashboard.Web.Stills;

/// <summary>The kinds of a map with shape, name and number: a column beside the map or rows below it.</summary>
internal sealed class MapLegend
{
    private readonly IReadOnlyList<(KindCount Kind, TextBlock Text, SKPoint At)> _entries;
    private readonly float _mark;
    private readonly float _edge;

    private MapLegend(IReadOnlyList<(KindCount Kind, TextBlock Text, SKPoint At)> entries, float mark, float edge, bool isColumn)
    {
        _entries = entries;
        _mark = mark;
        _edge = edge;
        IsColumn = isColumn;
        Size = entries.Count == 0 ? SKSize.Empty : new SKSize(
            entries.Max(e => e.At.X + TextStart + e.Text.Width), entries.Max(e => e.At.Y + e.Text.Height));
    }

    internal SKSize Size { get; }

    internal bool IsColumn { get; }

    private float TextStart => _mark * 1.7f;

    /// <summary>Chooses the arrangement that leaves the larger map.</summary>
    internal static MapLegend For(MapSpec spec, SKRect room, StillScale scale)
    {
        var column = Column(spec, room.Width * 0.3f, scale);
        var rows = Rows(spec, room.Width, scale);
        var beside = new MapPlane(spec.Frame, column.Rest(room, scale)).Pixels;
        var above = new MapPlane(spec.Frame, rows.Rest(room, scale)).Pixels;
        return beside.Width > above.Width && column.Size.Height <= room.Height ? column : rows;
    }

    /// <summary>What remains for the map.</summary>
    internal SKRect Rest(SKRect room, StillScale scale) =>
        _entries.Count == 0 ? room
        : IsColumn ? new SKRect(room.Left + Size.Width + (scale.Gap * 3), room.Top, room.Right, room.Bottom)
        : new SKRect(room.Left, room.Top, room.Right, room.Bottom - Size.Height - scale.Gap);

    /// <summary>Draws the legend.</summary>
    /// <param name="pen">Draws.</param>
    /// <param name="room">The room shared with the map.</param>
    /// <param name="map">The pixels of the map.</param>
    internal void Draw(Pen pen, SKRect room, SKRect map)
    {
        var origin = IsColumn ? new SKPoint(room.Left, map.MidY - (Size.Height / 2)) : new SKPoint(room.Left, room.Bottom - Size.Height);
        foreach (var (kind, text, at) in _entries)
        {
            var middle = new SKPoint(origin.X + at.X + (_mark * 0.7f), origin.Y + at.Y + (text.LineHeight * 0.5f));
            MarkPainter.Draw(pen, Palette.KindShape(kind.Kind), middle, _mark, _edge, SKColor.Parse(Palette.Kind(kind.Kind, pen.Theme)), hollow: false);
            text.Draw(pen, origin.X + at.X + TextStart, origin.Y + at.Y, pen.Ink);
        }
    }

    private static MapLegend Column(MapSpec spec, float width, StillScale scale)
    {
        var mark = scale.Mark;
        var y = 0f;
        var entries = new List<(KindCount, TextBlock, SKPoint)>();
        foreach (var kind in spec.Kinds)
        {
            var text = TextOf(kind, scale, width - (mark * 1.7f));
            entries.Add((kind, text, new SKPoint(0, y)));
            y += text.Height + (scale.Gap * 0.8f);
        }
        return new MapLegend(entries, mark, scale.HairLine, isColumn: true);
    }

    private static MapLegend Rows(MapSpec spec, float width, StillScale scale)
    {
        var mark = scale.Mark;
        var (x, y, height) = (0f, 0f, 0f);
        var entries = new List<(KindCount, TextBlock, SKPoint)>();
        foreach (var kind in spec.Kinds)
        {
            var text = TextOf(kind, scale, width - (mark * 1.7f));
            var wide = (mark * 1.7f) + text.Width;
            if (x > 0 && x + wide > width) (x, y, height) = (0, y + height + (scale.Gap * 0.3f), 0);
            entries.Add((kind, text, new SKPoint(x, y)));
            x += wide + (scale.Gap * 2.2f);
            height = MathF.Max(height, text.Height);
        }
        return new MapLegend(entries, mark, scale.HairLine, isColumn: false);
    }

    private static TextBlock TextOf(KindCount kind, StillScale scale, float width) => TextBlock.Of(
        Word.Split(kind.Name).Select((w, i) => w).Append(new Word(kind.Count.ToString(CultureInfo.CurrentCulture), SemiBold: true)),
        MathF.Max(scale.Note * 1.1f, StillScale.LeastText), width);
}
