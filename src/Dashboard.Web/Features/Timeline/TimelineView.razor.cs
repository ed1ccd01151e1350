using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Charts;
using Dashboard.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Timeline;

/// <summary>The zoomable axis with a line for each category.</summary>
public sealed partial class TimelineView : ComponentBase
{
    private PlotlyFigure? _plotly;
    private PlotlyFigureData? _figure;
    private Walk? _walk;
    private (IReadOnlyList<Event> Events, Theme Theme) _drawn;
    private double _from, _to, _top;
    private bool _ready;

    /// <summary>The events shown, by date.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Event> Events { get; set; }

    /// <summary>The record, for names of sources.</summary>
    [Parameter, EditorRequired]
    public required RecordIndex Index { get; set; }

    /// <summary>Raised with the event that the reader chose.</summary>
    [Parameter]
    public EventCallback<Event> EventChosen { get; set; }

    /// <summary>The reader's theme.</summary>
    [CascadingParameter]
    public required CurrentTheme Theme { get; set; }

    /// <summary>Stops listening.</summary>
    public void Dispose() => Theme.Changed -= OnThemeChanged;

    /// <inheritdoc/>
    protected override void OnInitialized() => Theme.Changed += OnThemeChanged;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (_walk is null || !ReferenceEquals(_walk.Of, Events))
            _walk = TimelineWalk.Of(Events, Index, PlotlyTimeline.Of(Events, Index, Theme.Drawn, DrawingSizes.Page).Figure);
        Draw();
    }

    private void Draw()
    {
        if (!RendererInfo.IsInteractive || (_figure is not null && ReferenceEquals(_drawn.Events, Events) && _drawn.Theme == Theme.Drawn)) return;
        _drawn = (Events, Theme.Drawn);
        (_figure, _from, _to, _top) = PlotlyTimeline.Of(Events, Index, Theme.Drawn, DrawingSizes.Page);
    }

    private async Task ChooseAsync((int Trace, int Point) mark)
    {
        if (_figure is null || mark.Trace < 0 || mark.Trace >= _figure.Rows.Count) return;
        var rows = _figure.Rows[mark.Trace];
        if (mark.Point >= 0 && mark.Point < rows.Count) await EventChosen.InvokeAsync(Events[rows[mark.Point]]);
    }

    private Task ZoomAsync(double factor) => _plotly?.ZoomAsync(factor, _from, _to, -0.5, _top, fixedY: true) ?? Task.CompletedTask;

    private void OnReady() => _ready = true;

    private void OnThemeChanged() => _ = InvokeAsync(() =>
    {
        Draw();
        StateHasChanged();
    });
}
