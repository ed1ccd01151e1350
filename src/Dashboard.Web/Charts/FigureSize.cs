using Dashboard.Web.Stills;

namespace Dashboard.Web.Charts;

/// <summary>The frame that a chart is laid out for.</summary>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
/// <param name="Projector">Larger letters and strokes.</param>
/// <param name="Media">The screens on which the frame has this size, as a media query, or empty.</param>
public readonly record struct FigureSize(int Width, int Height, bool Projector = false, string Media = "")
{
    /// <summary>A frame that differs by no more than this from another, in pixels, has its layout.</summary>
    private const int Near = 3;

    /// <summary>The frame on a page, wide enough for a whole column.</summary>
    public static FigureSize Page { get; } = new(1008, 567);

    /// <summary>The frame of a projected page.</summary>
    public static FigureSize Projected { get; } = new(1240, 520, Projector: true);

    /// <summary>The frames on narrower screens, where the page has a picture of that size.</summary>
    public static IReadOnlyList<FigureSize> Others { get; } = [new(400, 480, Media: "(max-width: 599px)")];

    /// <summary>The same for a page within a page.</summary>
    public static IReadOnlyList<FigureSize> EmbedOthers { get; } = [.. Others, new(720, 405, Media: "(max-width: 859px)")];

    /// <summary>A frame as the browser tells it, within the sizes that can be laid out.</summary>
    internal static FigureSize Of(int width, int height, bool projector) =>
        new(Math.Clamp(width, StillSize.Least, StillSize.Most), Math.Clamp(height, StillSize.Least, StillSize.Most), projector);

    /// <summary>Whether a drawing for another size suits this one.</summary>
    internal bool IsNear(FigureSize other) => Projector == other.Projector
        && Math.Abs(Width - other.Width) <= Near && Math.Abs(Height - other.Height) <= Near;
}
