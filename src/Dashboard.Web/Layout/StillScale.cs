using Dashboard.Web.Look;

namespace Dashboard.Web.Layout;

/// <summary>
/// Sizes in pixels for one picture. A slide of 1920 x 1080 is the unit; others follow the square root of their area, long
/// strips their shorter side, and nothing becomes smaller than a screen can show unless <see cref="Reduced"/> asks for it.
/// </summary>
internal sealed class StillScale
{
    /// <summary>The smallest text that can still be read, in pixels.</summary>
    internal const float MinText = 11;

    /// <summary>Least height of figures and capitals as a share of their size: the typeface's are 0.727.</summary>
    internal const float Capital = 0.71f;

    /// <summary>The smallest letters of the plot in a small picture; smaller ones are a blur, and are not drawn.</summary>
    internal const float MinLetters = 8;

    private const float SlideWidth = 1920, SlideHeight = 1080, MaxOfShortSide = 1.6f, MarginOfShortSide = 0.056f,
        TitleOfText = 1.35f;
    private readonly float _magnification;
    private readonly bool _isPanel;
    private float _leastText;
    private float _weight;

    internal StillScale(StillOptions options)
    {
        _magnification = (float)Math.Clamp(options.Magnification, 0.5, 3);
        _leastText = options.Frame ? MathF.Max(options.MinText, options.Size.LeastText) : options.MinText;
        _weight = Palette.StrokeWeight(options.Theme);
        Unit = UnitOf(options.Size);
        Margin = MathF.Max(8, MathF.Min(60 * Unit, MarginOfShortSide * MathF.Min(options.Size.Width, options.Size.Height)));
    }

    private StillScale(StillScale full, float factor, bool isPanel) =>
        (Unit, Margin, _magnification, _leastText, _weight, _isPanel) =
            (full.Unit, full.Margin, full._magnification * factor, full._leastText * factor, full._weight, isPanel);

    /// <summary>Pixels of one slide pixel, before magnification.</summary>
    internal float Unit { get; }

    internal float Margin { get; }

    internal float Title => MathF.Max(Pixels(44, 17), _leastText * TitleOfText);

    internal float Subtitle => Letters(27, 12.5f);

    internal float Label => Letters(26, 11.5f);

    internal float Tick => Letters(24, 11.5f);

    internal float Note => Letters(20, MinText);

    /// <summary>Names and numbers on a map.</summary>
    internal float Town => Letters(20, MinText);

    internal float Mark => Pixels(20, 8);

    internal float Stroke => _weight * Pixels(4, 1.6f);

    internal float HairLine => _weight * Pixels(1.6f, 1);

    internal float Bar => Pixels(10, 4.5f);

    /// <summary>The step of white space.</summary>
    internal float Gap => Pixels(10, 4);

    /// <summary>From the foot of a plot to the tops of its years: the first keeps apart from the axis' lowest value.</summary>
    internal float YearDrop => MathF.Max(Gap * 0.7f, Tick * 0.4f);

    /// <summary>Height of the years below a plot.</summary>
    internal float YearFoot => (Tick * 1.28f) + YearDrop + (Gap * 0.2f);

    /// <summary>True when so little room is left that labels without a free place may be left out.</summary>
    internal bool IsSmall => _isPanel || Unit < 0.6f;

    /// <summary>Pixels of one slide pixel in a picture of a size.</summary>
    internal static float UnitOf(StillSize size) => MathF.Min(
        MathF.Sqrt((float)size.Width * size.Height / (SlideWidth * SlideHeight)),
        MaxOfShortSide * MathF.Min(size.Width, size.Height) / SlideHeight);

    /// <summary>Everything smaller by a factor, for rooms in which these sizes leave no plot.</summary>
    internal StillScale Reduced(float factor) => new(this, factor, _isPanel);

    /// <summary>The same for one of several plots, with letters a share of a lone plot's, but not below the smallest.</summary>
    internal StillScale ForPanels(float letters) => new(this, letters, isPanel: true) { _leastText = _leastText };

    /// <summary>The same with the strokes of a theme.</summary>
    internal StillScale In(Theme theme) => new(this, 1, _isPanel) { _weight = Palette.StrokeWeight(theme) };

    private float Letters(float onSlide, float least) => MathF.Max(_leastText, Pixels(onSlide, least));

    private float Pixels(float onSlide, float least) => _magnification * MathF.Max(least, onSlide * Unit);
}
