using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>What the marks of a map mean, with name and number: a column beside or rows below, for the larger map.</summary>
internal sealed class MapLegend
{
    /// <summary>Widths of a column that are tried, as shares of the room.</summary>
    private static readonly float[] ColumnShares = [0.36f, 0.3f, 0.24f, 0.18f];

    /// <summary>
    /// Letters of a column in heights of a note's, and the space between its lines in gaps: close ones where the others do not
    /// fit.
    /// </summary>
    private static readonly (float Letters, float Spacing)[] ColumnSteps = [(LettersOfNotes, 0.8f), (1, 0.1f)];

    /// <summary>Share of the width or the height of the room that the map keeps; the legend becomes smaller for it.</summary>
    private const float MinMapShare = 0.5f;

    private const float LettersOfNotes = 1.1f;

    /// <summary>On a narrower map, in pixels, the circles of crowds lie on each other.</summary>
    private const float LeastWidth = 260;

    private readonly IReadOnlyList<(MapLegendLine Line, TextBlock Text, SKPoint At)> _entries;
    private readonly StillScale _scale;
    private readonly SKPoint _origin;

    private MapLegend(IReadOnlyList<(MapLegendLine Line, TextBlock Text, SKPoint At)> entries,
        MapFrame frame, SKRect room, StillScale scale, bool beside)
    {
        _entries = entries;
        _scale = scale;
        var width = entries.Select(e => e.At.X + TextStart(scale) + e.Text.Width).DefaultIfEmpty().Max();
        var height = entries.Select(e => e.At.Y + e.Text.Height).DefaultIfEmpty().Max();
        var gap = entries.Count == 0 ? 0 : beside ? scale.Gap * 3 : scale.Gap;
        if (!beside)
        {
            var above = new MapPlane(
                frame, new SKRect(room.Left, room.Top, room.Right, MathF.Max(room.Top, room.Bottom - height - gap))).Pixels;
            var top = room.Top + ((room.Height - above.Height - gap - height) / 2);
            Plane = new MapPlane(frame, SKRect.Create(room.Left, top, room.Width, above.Height));
            _origin = new SKPoint(room.Left, Plane.Pixels.Bottom + gap);
            return;
        }
        // Map and column stand in the middle of the room together.
        var map = new MapPlane(
            frame, new SKRect(room.Left, room.Top, MathF.Max(room.Left, room.Right - width - gap), room.Bottom)).Pixels;
        var left = room.Left + ((room.Width - map.Width - gap - width) / 2);
        Plane = new MapPlane(frame, SKRect.Create(left, room.Top, map.Width, room.Height));
        _origin = new SKPoint(Plane.Pixels.Right + gap, MathF.Max(room.Top, MathF.Min(Plane.Pixels.Top, room.Bottom - height)));
        Overflows = height > room.Height;
    }

    /// <summary>Where the map stands.</summary>
    internal MapPlane Plane { get; }

    /// <summary>Whether its letters are large enough, and the map is.</summary>
    internal bool IsReadable =>
        Plane.Pixels.Width >= LeastWidth && (_entries.Count == 0 || _entries.Min(e => e.Text.Size) >= StillScale.MinLetters);

    private bool Overflows { get; }

    /// <summary>Arranges map and legend in a room.</summary>
    internal static MapLegend Arrange(MapSpec spec, SKRect room, StillScale scale)
    {
        var legend = Best(spec, room, scale);
        for (var factor = 0.85f; factor > 0.2f && legend.Plane.Pixels.Width < room.Width * MinMapShare
            && legend.Plane.Pixels.Height < room.Height * MinMapShare; factor *= 0.85f)
            legend = Best(spec, room, scale.Reduced(factor));
        return legend;
    }

    /// <summary>A map whose legend is left to the page.</summary>
    internal static MapLegend None(MapSpec spec, SKRect room, StillScale scale) =>
        new([], spec.Frame, room, scale, beside: false);

    private static MapLegend Best(MapSpec spec, SKRect room, StillScale scale) =>
        ColumnSteps
            .Select(step => Columns(spec, room, scale, step)).FirstOrDefault(fitting => fitting.Count > 0, [])
            .Prepend(new MapLegend(Rows(spec, room.Width, scale), spec.Frame, room, scale, beside: false))
            .MaxBy(l => MathF.Round(l.Plane.Pixels.Width / room.Width, 2))!;

    /// <summary>The columns that are no higher than the room.</summary>
    private static List<MapLegend> Columns(
        MapSpec spec, SKRect room, StillScale scale, (float Letters, float Spacing) step) =>
    [
        .. ColumnShares.Select(share => new MapLegend(
            Column(spec, room.Width * share, scale, step), spec.Frame, room, scale, beside: true)).Where(l => !l.Overflows),
    ];

    internal void Draw(Pen pen)
    {
        foreach (var (line, text, at) in _entries)
        {
            var middle = new SKPoint(_origin.X + at.X + (_scale.Mark * 0.7f), _origin.Y + at.Y + (text.LineHeight * 0.5f));
            line.Mark(pen, middle, _scale);
            text.Draw(pen, _origin.X + at.X + TextStart(_scale), _origin.Y + at.Y, Tint.Ink);
        }
    }

    private static List<(MapLegendLine, TextBlock, SKPoint)> Column(
        MapSpec spec, float width, StillScale scale, (float Letters, float Spacing) step)
    {
        var y = 0f;
        var entries = new List<(MapLegendLine, TextBlock, SKPoint)>();
        foreach (var line in MapLegendLine.Of(spec))
        {
            var text = TextOf(line, scale, width, step.Letters);
            entries.Add((line, text, new SKPoint(0, y)));
            y += text.Height + (scale.Gap * step.Spacing);
        }
        return entries;
    }

    private static List<(MapLegendLine, TextBlock, SKPoint)> Rows(MapSpec spec, float width, StillScale scale)
    {
        var (x, y, height) = (0f, 0f, 0f);
        var entries = new List<(MapLegendLine, TextBlock, SKPoint)>();
        foreach (var line in MapLegendLine.Of(spec))
        {
            var text = TextOf(line, scale, width);
            var wide = TextStart(scale) + text.Width;
            if (x > 0 && x + wide > width) (x, y, height) = (0, y + height + (scale.Gap * 0.3f), 0);
            entries.Add((line, text, new SKPoint(x, y)));
            x += wide + (scale.Gap * 2.2f);
            height = MathF.Max(height, text.Height);
        }
        return entries;
    }

    private static TextBlock TextOf(MapLegendLine line, StillScale scale, float width, float letters = LettersOfNotes) =>
        line.Text(scale.Note * letters, width - TextStart(scale));

    private static float TextStart(StillScale scale) => scale.Mark * 1.7f;
}
