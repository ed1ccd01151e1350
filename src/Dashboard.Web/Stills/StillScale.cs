namespace Dashboard.Web.Stills;

/// <summary>
/// Sizes in pixels for one picture. A slide of 1920 x 1080 is the unit; others follow the square root of their area, and
/// nothing becomes smaller than a screen can show.
/// </summary>
internal sealed class StillScale
{
    private const float SlideArea = 1920f * 1080f;
    private readonly float _magnification;

    internal StillScale(StillOptions options)
    {
        _magnification = (float)Math.Clamp(options.Magnification, 0.5, 3);
        Unit = MathF.Sqrt(options.Size.Width * (float)options.Size.Height / SlideArea);
    }

    /// <summary>Pixels of one slide pixel, before magnification.</summary>
    internal float Unit { get; }

    internal float Title => Pixels(44, 17);

    internal float Subtitle => Pixels(27, 12.5f);

    internal float Label => Pixels(26, 11.5f);

    internal float Tick => Pixels(24, 11.5f);

    internal float Note => Pixels(20, 11);

    internal float Mark => Pixels(20, 8);

    internal float Stroke => Pixels(4, 1.6f);

    internal float HairLine => Pixels(1.6f, 1);

    internal float Bar => Pixels(10, 4.5f);

    internal float Margin => MathF.Max(12, 60 * Unit);

    /// <summary>The step of white space.</summary>
    internal float Gap => Pixels(10, 4);

    /// <summary>True when so little room is left that supplementary labels may be left out.</summary>
    internal bool IsSmall => Unit < 0.6f;

    /// <summary>The smallest text that can still be read, in pixels.</summary>
    internal const float LeastText = 11;

    private float Pixels(float onSlide, float least) => _magnification * MathF.Max(least, onSlide * Unit);
}
