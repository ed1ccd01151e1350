using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Web.Stills;

namespace Dashboard.Web.Charts;

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
