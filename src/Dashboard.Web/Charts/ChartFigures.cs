using System.Runtime.CompilerServices;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Stills;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Charts;

/// <summary>
/// The drawings of one chart: laid out once for each size, then drawn in any theme. They are kept as long as their spec is, for
/// all readers; safe for several at once.
/// </summary>
internal sealed class ChartFigures
{
    /// <summary>A reader who drags the edge of the window leaves no layout of every width behind.</summary>
    private const int MostSizes = 8;

    private static readonly ConditionalWeakTable<ChartSpec, ChartFigures> Known = [];

    private readonly Lock _drawing = new();
    private readonly Dictionary<FigureSize, LaidChart> _laid = [];
    private readonly Dictionary<(FigureSize, Theme), PlotlyFigureData> _drawn = [];
    private readonly Dictionary<string, MarkupString> _blocks = new(StringComparer.Ordinal);
    private readonly ChartSpec _spec;

    private ChartFigures(ChartSpec spec) => _spec = spec;

    /// <summary>The drawings of a chart.</summary>
    internal static ChartFigures Of(ChartSpec spec) => Known.GetValue(spec, s => new ChartFigures(s));

    /// <summary>The chart for one size.</summary>
    internal PlotlyFigureData Of(FigureSize size, Theme theme)
    {
        lock (_drawing)
        {
            if (_drawn.TryGetValue((size, theme), out var drawn)) return drawn;
            if (!_laid.TryGetValue(size, out var laid))
            {
                if (_laid.Count == MostSizes)
                {
                    _laid.Clear();
                    _drawn.Clear();
                }
                _laid[size] = laid = ChartStill.Laid(_spec, StillOptions.OnPage(new StillSize(size.Width, size.Height), Theme.Light, size.Projector));
            }
            return _drawn[(size, theme)] = PlotlyDrawing.Of(laid, size, theme);
        }
    }

    /// <summary>The chart as a page carries it: for a size, with what is different on other screens and in other themes.</summary>
    internal MarkupString Blocks(FigureSize size, IReadOnlyList<Theme> themes, IReadOnlyList<FigureSize> others)
    {
        var key = string.Join(' ', [.. others.Prepend(size).Select(s => $"{s}"), .. themes.Select(Codes.Of)]);
        lock (_drawing)
        {
            if (_blocks.TryGetValue(key, out var written)) return written;
            return _blocks[key] = PlotlyJson.Blocks(themes.Select(theme => (theme, Of(size, theme, others))), scrollZoom: false);
        }
    }

    /// <summary>The chart for a size, with what is different on other screens.</summary>
    internal PlotlyFigureData Of(FigureSize size, Theme theme, IReadOnlyList<FigureSize> others)
    {
        var figure = Of(size, theme);
        return figure with { Variants = [.. others.Select(o => FigureChanges.Between(figure, Of(o, theme), o.Media))] };
    }
}
