namespace Dashboard.Core.Geography;

/// <summary>A rectangle of the projected plane.</summary>
/// <param name="MinX">Left.</param>
/// <param name="MinY">Bottom.</param>
/// <param name="MaxX">Right.</param>
/// <param name="MaxY">Top.</param>
public sealed record MapFrame(double MinX, double MinY, double MaxX, double MaxY)
{
    /// <summary>From left to right.</summary>
    public double Width => MaxX - MinX;

    /// <summary>From bottom to top.</summary>
    public double Height => MaxY - MinY;

    /// <summary>Width divided by height.</summary>
    public double Aspect => Width / Height;

    /// <summary>The point in the middle.</summary>
    public MapPosition Middle => new((MinX + MaxX) / 2, (MinY + MaxY) / 2);

    /// <summary>A part of the same shape.</summary>
    /// <param name="middle">Its middle; moved inwards where the part would leave the frame.</param>
    /// <param name="zoom">How many times smaller the part is, from 1.</param>
    public MapFrame Part(MapPosition middle, double zoom)
    {
        var (right, up) = (Width / zoom / 2, Height / zoom / 2);
        var (x, y) = (Inside(middle.X, MinX + right, MaxX - right), Inside(middle.Y, MinY + up, MaxY - up));
        return new MapFrame(x - right, y - up, x + right, y + up);
    }

    private static double Inside(double value, double from, double to) =>
        from < to ? Math.Clamp(value, from, to) : (from + to) / 2;

    /// <summary>Whether a position is shown.</summary>
    public bool Holds(MapPosition at) => at.X >= MinX && at.X <= MaxX && at.Y >= MinY && at.Y <= MaxY;

    /// <summary>Whether the two have a part in common.</summary>
    public bool Meets(MapFrame other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.MinX <= MaxX && other.MaxX >= MinX && other.MinY <= MaxY && other.MaxY >= MinY;
    }
}
