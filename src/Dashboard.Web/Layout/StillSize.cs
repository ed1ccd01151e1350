namespace Dashboard.Web.Layout;

/// <summary>Width and height of a picture in pixels, each from <see cref="Least"/> to <see cref="Most"/>.</summary>
internal readonly record struct StillSize
{
    /// <summary>Smallest and largest width or height.</summary>
    internal const int Least = 200, Most = 4000;

    private const int LeastSlide = 1280;
    private const float LeastOfSlide = 24f / 720;

    /// <summary>Makes a size.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A side is not from <see cref="Least"/> to <see cref="Most"/>.</exception>
    internal StillSize(int width, int height)
    {
        Width = InRange(width, nameof(width));
        Height = InRange(height, nameof(height));
    }

    /// <summary>Sizes that have a name in addresses and commands.</summary>
    internal static IReadOnlyDictionary<string, StillSize> Presets { get; } = new Dictionary<string, StillSize>
    {
        ["slide"] = new(1920, 1080),
        ["wide4k"] = new(3840, 2160),
        ["square"] = new(1080, 1080),
        ["a4"] = new(3508, 2480),
        ["card"] = new(1200, 630),
    };

    /// <summary>1920 x 1080: a slide.</summary>
    internal static StillSize Slide => Presets["slide"];

    /// <summary>1200 x 630: the picture that previews of links show.</summary>
    internal static StillSize Card => Presets["card"];

    /// <summary>Pixels from left to right.</summary>
    internal int Width { get; }

    /// <summary>Pixels from top to bottom.</summary>
    internal int Height { get; }

    /// <summary>
    /// The smallest letters, in pixels: of a slide, what the last row of a classroom reads, 24 at 1280 x 720; else what a screen
    /// can show.
    /// </summary>
    internal float LeastText => IsSlide ? Height * LeastOfSlide : StillScale.MinText;

    /// <summary>True for a whole slide.</summary>
    internal bool IsSlide => Width * 9 == Height * 16 && Width >= LeastSlide;

    /// <summary>
    /// How large a pixel is on paper: A4 is 297 mm wide; others have 96 pixels to an inch for a slide and in proportion to
    /// their letters otherwise, so that the same text has the same size.
    /// </summary>
    internal int PixelsPerMetre =>
        this == Presets["a4"] ? (int)Math.Round(Width / 0.297) : (int)Math.Round(96 * StillScale.UnitOf(this) / 0.0254);

    private static int InRange(int side, string name) =>
        side is >= Least and <= Most ? side
            : throw new ArgumentOutOfRangeException(name, side, $"A side is {Least} to {Most} pixels.");
}
