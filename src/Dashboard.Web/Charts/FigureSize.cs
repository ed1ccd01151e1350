using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
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

    /// <summary>Whether a drawing for another size suits this one.</summary>
    internal bool IsNear(FigureSize other) => Projector == other.Projector
        && Math.Abs(Width - other.Width) <= Near && Math.Abs(Height - other.Height) <= Near;
}

/// <summary>What is different in a figure of another size.</summary>
/// <param name="Media">The screens that it is for, as a media query.</param>
/// <param name="Layout">The whole layout.</param>
/// <param name="Data">Attributes of traces, by the index of the trace and the name of the attribute.</param>
internal sealed record FigureVariant(string Media, Plotly.Blazor.Layout Layout, IReadOnlyDictionary<string, Dictionary<string, object>> Data);

/// <summary>The drawings of one chart: laid out once for each size, then drawn in any theme.</summary>
internal sealed class ChartFigures(ChartSpec spec)
{
    private readonly Dictionary<FigureSize, LaidChart> _laid = [];
    private readonly Dictionary<(FigureSize, Theme), PlotlyFigureData> _drawn = [];

    /// <summary>The chart for one size.</summary>
    internal PlotlyFigureData Of(FigureSize size, Theme theme)
    {
        if (_drawn.TryGetValue((size, theme), out var drawn)) return drawn;
        if (!_laid.TryGetValue(size, out var laid))
            _laid[size] = laid = ChartStill.Laid(spec, StillOptions.OnPage(new StillSize(size.Width, size.Height), Theme.Light, size.Projector));
        return _drawn[(size, theme)] = PlotlyDrawing.Of(laid, size, theme);
    }

    /// <summary>The chart for a size, with what is different on other screens.</summary>
    internal PlotlyFigureData Of(FigureSize size, Theme theme, IReadOnlyList<FigureSize> others)
    {
        var figure = Of(size, theme);
        return figure with { Variants = [.. others.Select(o => FigureChanges.Between(figure, Of(o, theme), o.Media))] };
    }
}
