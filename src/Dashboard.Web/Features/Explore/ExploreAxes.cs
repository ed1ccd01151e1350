using Dashboard.Core.Charts;
using Dashboard.Web.Look;
using Plotly.Blazor.LayoutLib;
using TickModeX = Plotly.Blazor.LayoutLib.XAxisLib.TickModeEnum;
using TickModeY = Plotly.Blazor.LayoutLib.YAxisLib.TickModeEnum;
using ValueFont = Plotly.Blazor.LayoutLib.YAxisLib.TickFont;
using YearFont = Plotly.Blazor.LayoutLib.XAxisLib.TickFont;

namespace Dashboard.Web.Features.Explore;

/// <summary>The axes of the explorer: one of years for all plots, one of values for each.</summary>
internal static class ExploreAxes
{
    private const int Tick = 12, MaxTicks = 6;

    /// <summary>As many years as stand side by side on a phone.</summary>
    private const int MaxYearsOfPhone = 7;

    /// <summary>How far above the highest value in sight an axis reaches, as a share of it.</summary>
    private const double HeadRoom = 0.12;

    /// <summary>How far below its zero a plot with gaps reaches: the room of their strips.</summary>
    private const double StripRoom = 0.06;

    internal static XAxis Years(ChartAxis years, string below, ExploreLook look) => new()
    {
        Anchor = below,
        Range = [years.Min, years.Max],
        ShowGrid = false,
        ZeroLine = false,
        ShowLine = true,
        LineColor = Palette.InkMuted(look.Theme),
        TickMode = TickModeX.Array,
        TickVals = [.. Shown(years, look).Select(t => (object)t.Value)],
        TickText = [.. Shown(years, look).Select(t => (object)t.Label)],
        TickAngle = 0,
        TickFont = new YearFont { Size = Tick, Color = Palette.InkMuted(look.Theme) },
    };

    private static IEnumerable<AxisTick> Shown(ChartAxis years, ExploreLook look)
    {
        var step = look.IsNarrow ? (years.Ticks.Count + MaxYearsOfPhone - 1) / MaxYearsOfPhone : 1;
        return years.Ticks.Where((_, i) => i % step == 0);
    }

    /// <summary>The axis of the spec where all years are in sight; else it ends above the highest value that is.</summary>
    internal static YAxis Values(ChartSpec plot, ChartAxis years, (double From, double To) domain, Theme theme)
    {
        var isWhole = IsWhole(plot, years);
        return new YAxis
        {
            Anchor = "x",
            Domain = [domain.From, domain.To],
            Range = [plot.Gaps.Count == 0 ? plot.Y.Min : Below(plot, years, StripRoom), Top(plot, years)],
            FixedRange = true,
            AutoMargin = Plotly.Blazor.LayoutLib.YAxisLib.AutoMarginFlag.True,
            GridColor = Palette.Grid(theme),
            ZeroLine = plot.Scale != AxisScale.Log,
            ZeroLineColor = Palette.InkMuted(theme),
            TickMode = isWhole ? TickModeY.Array : TickModeY.Auto,
            NTicks = isWhole ? null : MaxTicks,
            TickFormat = isWhole ? null : ",~r",
            TickVals = isWhole ? [.. plot.Y.Ticks.Select(t => (object)t.Value)] : null,
            TickText = isWhole ? [.. plot.Y.Ticks.Select(t => (object)t.Label)] : null,
            TickFont = new ValueFont { Size = Tick, Color = Palette.InkMuted(theme) },
        };
    }

    /// <summary>A height below the axis, where no value stands.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="years">The years in sight.</param>
    /// <param name="share">How far below, as a share of the values in sight.</param>
    internal static double Below(ChartSpec plot, ChartAxis years, double share) =>
        plot.Y.Min - (share * (Top(plot, years) - plot.Y.Min));

    private static bool IsWhole(ChartSpec plot, ChartAxis years) =>
        (years.Min, years.Max) == (plot.X.Min, plot.X.Max) || plot.Scale == AxisScale.Log;

    private static double Top(ChartSpec plot, ChartAxis years) => IsWhole(plot, years) ? plot.Y.Max : (1 + HeadRoom)
        * plot.Series.SelectMany(s => s.Points).Where(p => p.X <= years.Max && (p.XEnd ?? p.X) >= years.Min)
            .Select(p => p.High ?? p.Y).DefaultIfEmpty(plot.Y.Max).Max();
}
