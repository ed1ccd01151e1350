using ScottPlot;

namespace Dashboard.Web.Stills;

/// <summary>
/// What ScottPlot does not draw as the spec wants it. A layer may reach beyond the axes, so that marks at their ends are
/// whole.
/// </summary>
internal sealed class PlotLayer(Action draw) : IPlottable
{
    /// <inheritdoc/>
    public bool IsVisible { get; set; } = true;

    /// <inheritdoc/>
    public IAxes Axes { get; set; } = new Axes();

    /// <inheritdoc/>
    public IEnumerable<LegendItem> LegendItems => [];

    /// <inheritdoc/>
    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    /// <inheritdoc/>
    public void Render(RenderPack rp)
    {
        rp.CanvasState.DisableClipping();
        draw();
    }
}
