using Dashboard.Web.Layout;
using Dashboard.Web.Look;
using SkiaSharp;

namespace Dashboard.Web.Drawings;

/// <summary>The name of an event beside its mark.</summary>
/// <param name="Text">One line.</param>
/// <param name="Place">Its room.</param>
internal sealed record EventName(TextBlock Text, SKRect Place)
{
    /// <summary>Draws it with an edge of paper of this width, over lines of the grid.</summary>
    internal void Draw(Pen pen, float halo) => Text.Draw(pen, Place.Left, Place.Top, Tint.Ink, halo: halo);
}

/// <summary>Names of events beside their marks: to the right, else to the left, else none, so that nothing is covered.</summary>
internal static class EventNames
{
    /// <summary>Names those that have a name and room for it.</summary>
    /// <param name="events">Number, name (may be empty) and middle of each mark that is shown.</param>
    /// <param name="scale">Sizes of text and marks.</param>
    /// <param name="left">No name begins before this.</param>
    /// <param name="right">No name ends after this.</param>
    internal static Dictionary<int, EventName> Place(
        IReadOnlyList<(int Number, string Name, SKPoint At)> events, StillScale scale, float left, float right)
    {
        var (taken, placed) = (new List<SKRect>(), new Dictionary<int, EventName>());
        var half = scale.Mark / 2;
        taken.AddRange(events.Select(e => new SKRect(e.At.X - half, e.At.Y - half, e.At.X + half, e.At.Y + half)));
        foreach (var (number, name, at) in events.Where(e => e.Name.Length > 0))
        {
            var text = TextBlock.Of(name, scale.Tick);
            // Digits and capitals have their middle a little above that of the line.
            var (beside, top) = (scale.Mark * 0.8f, at.Y - (text.Height * 0.52f));
            foreach (var x in (float[])[at.X + beside, at.X - beside - text.Width])
            {
                // Letters with their edge of paper, without the room between lines.
                var room = SKRect.Create(x, at.Y - (scale.Tick * 0.55f), text.Width, scale.Tick * 1.1f);
                if (x < left || x + text.Width > right || taken.Exists(t => t.IntersectsWith(room))) continue;
                taken.Add(room);
                placed.Add(number, new EventName(text, SKRect.Create(x, top, text.Width, text.Height)));
                break;
            }
        }
        return placed;
    }
}
