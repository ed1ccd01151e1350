using SkiaSharp;

namespace Dashboard.Web.Layout;

/// <summary>Maps the plane of a projection to pixels: as large as the room allows, in the middle, never distorted.</summary>
internal sealed class MapPlane
{
    private readonly MapFrame _frame;
    private readonly float _factor;

    internal MapPlane(MapFrame frame, SKRect room)
    {
        _frame = frame;
        _factor = MathF.Max(0, MathF.Min(room.Width / (float)(frame.MaxX - frame.MinX),
            room.Height / (float)(frame.MaxY - frame.MinY)));
        var (width, height) = ((float)(frame.MaxX - frame.MinX) * _factor, (float)(frame.MaxY - frame.MinY) * _factor);
        Pixels = SKRect.Create(room.MidX - (width / 2), room.MidY - (height / 2), width, height);
    }

    /// <summary>The pixels of the frame.</summary>
    internal SKRect Pixels { get; }

    internal SKPoint At(MapPosition position) => new(
        Pixels.Left + ((float)(position.X - _frame.MinX) * _factor),
        Pixels.Top + ((float)(_frame.MaxY - position.Y) * _factor));
}
