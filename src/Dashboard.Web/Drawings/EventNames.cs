using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>The name of an event beside its mark, or above it at the end of a thin line.</summary>
/// <param name="Text">One line.</param>
/// <param name="Place">Its room.</param>
/// <param name="From">Where the line begins, or null.</param>
internal sealed record EventName(TextBlock Text, SKRect Place, SKPoint? From = null)
{
    /// <summary>Draws it with an edge of paper of this width, over lines of the grid.</summary>
    internal void Draw(Pen pen, StillScale scale)
    {
        if (From is { } start) pen.Line(start, new SKPoint(start.X, Place.Bottom), Tint.Muted, scale.HairLine);
        Text.Draw(pen, Place.Left, Place.Top, Tint.Ink, halo: scale.Tick * 0.13f);
    }
}

/// <summary>An event that wants its name written.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Name">What it is called; may be empty.</param>
/// <param name="At">The middle of its mark.</param>
/// <param name="Top">The upper end of its line.</param>
internal sealed record NamedMark(int Number, string Name, SKPoint At, float Top);

/// <summary>
/// Names of events beside their marks: to the right, else to the left; else above, where their line has room; else none, so that
/// nothing is covered.
/// </summary>
internal sealed class EventNames
{
    private const int RowsAbove = 4;
    private readonly StillScale _scale;
    private readonly float _left, _right;
    private readonly List<SKRect> _taken;
    private readonly Dictionary<int, EventName> _placed = [];

    private EventNames(StillScale scale, float left, float right, IEnumerable<SKRect> taken) =>
        (_scale, _left, _right, _taken) = (scale, left, right, [.. taken]);

    /// <summary>Names those that have a name and room for it.</summary>
    /// <param name="events">The events that are shown.</param>
    /// <param name="scale">Sizes of text and marks.</param>
    /// <param name="left">No name begins before this.</param>
    /// <param name="right">No name ends after this.</param>
    /// <param name="taken">What no name may cover, beside the marks.</param>
    internal static Dictionary<int, EventName> Place(
        IReadOnlyList<NamedMark> events, StillScale scale, float left, float right, IEnumerable<SKRect> taken)
    {
        var half = scale.Mark / 2;
        var names = new EventNames(scale, left, right, taken.Concat(
            events.Select(e => new SKRect(e.At.X - half, e.At.Y - half, e.At.X + half, e.At.Y + half))));
        foreach (var named in events.Where(e => e.Name.Length > 0)) names.PlaceBeside(named);
        foreach (var named in events.Where(e => e.Name.Length > 0 && !names._placed.ContainsKey(e.Number)))
            names.PlaceAbove(named);
        return names._placed;
    }

    private void PlaceBeside(NamedMark named)
    {
        var (text, beside) = (TextBlock.Of(named.Name, _scale.Tick), _scale.Mark * 0.8f);
        _ = TryPlace(named, text, named.At.X + beside, 0) || TryPlace(named, text, named.At.X - beside - text.Width, 0);
    }

    private void PlaceAbove(NamedMark named)
    {
        var (text, inset) = (TextBlock.Of(named.Name, _scale.Tick), _scale.Tick * 0.3f);
        for (var row = 1; row <= RowsAbove; row++)
        {
            var up = (_scale.Mark / 2) + (_scale.Tick * (0.2f + (1.1f * row)));
            if (TryPlace(named, text, named.At.X - inset, up)) return;
            if (TryPlace(named, text, named.At.X - text.Width + inset, up)) return;
            if (TryPlace(named, text, named.At.X - (text.Width / 2), up)) return;
        }
    }

    private bool TryPlace(NamedMark named, TextBlock text, float x, float up)
    {
        // Letters with their edge of paper, without the room between lines.
        var middle = named.At.Y - up + (up > 0 ? _scale.Tick * 0.55f : 0);
        var room = SKRect.Create(x, middle - (_scale.Tick * 0.55f), text.Width, _scale.Tick * 1.1f);
        // Beside another mark it would be taken for its name.
        var clear = up > 0 ? SKRect.Inflate(room, _scale.Mark * 0.8f, 0) : room;
        if (x < _left || room.Right > _right || room.Top < named.Top || _taken.Exists(t => t.IntersectsWith(clear))) return false;
        SKPoint? leader = up > 0 ? new SKPoint(named.At.X, named.At.Y - (_scale.Mark / 2)) : null;
        if (leader is { } start && !IsFree(start, room.Bottom)) return false;
        _taken.Add(room);
        // Digits and capitals have their middle a little above that of the line.
        var top = middle - (text.Height * 0.52f);
        _placed.Add(named.Number, new EventName(text, SKRect.Create(x, top, text.Width, text.Height), leader));
        return true;
    }

    /// <summary>Whether a line up to a height crosses nothing.</summary>
    private bool IsFree(SKPoint start, float top)
    {
        var line = new SKRect(start.X - 1, top, start.X + 1, start.Y - 0.5f);
        return line.Height <= 0 || !_taken.Exists(t => t.IntersectsWith(line));
    }
}
