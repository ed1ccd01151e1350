using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Web.Charts;
using Dashboard.Web.Resources;
using Dashboard.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace Dashboard.Web.Features.Map;

/// <summary>The map from title to source strip.</summary>
public sealed partial class MapView : ComponentBase
{
    private PlotlyFigure? _plotly;
    private PlotlyFigureData? _figure;
    private Walk? _walk;
    private (MapSpec Spec, Theme Theme) _drawn;
    private bool _ready;

    /// <summary>The map.</summary>
    [Parameter, EditorRequired]
    public required MapSpec Spec { get; set; }

    /// <summary>The query that it answers.</summary>
    [Parameter, EditorRequired]
    public required MapQuery Query { get; set; }

    /// <summary>The place whose receipt is open, or null.</summary>
    [Parameter]
    public PlaceRow? Chosen { get; set; }

    /// <summary>Raised with the place that the reader chose.</summary>
    [Parameter]
    public EventCallback<PlaceRow> PlaceChosen { get; set; }

    /// <summary>The reader's theme.</summary>
    [CascadingParameter]
    public required CurrentTheme Theme { get; set; }

    private string Ratio => Spec.Frame.Aspect.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>Stops listening.</summary>
    public void Dispose() => Theme.Changed -= OnThemeChanged;

    /// <inheritdoc/>
    protected override void OnInitialized() => Theme.Changed += OnThemeChanged;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (_walk is null || !ReferenceEquals(_walk.Of, Spec)) _walk = Spec.Marks.Count == 0 ? null : MapWalk.Of(Spec, FigureOf(Theme.Drawn));
        Draw();
    }

    private void Draw()
    {
        if (!RendererInfo.IsInteractive) return;
        // While only the browser knows the theme, most readers' is drawn; it is shown when it turns out to be right.
        var theme = Theme.Drawn;
        if (_figure is not null && ReferenceEquals(_drawn.Spec, Spec) && _drawn.Theme == theme) return;
        _drawn = (Spec, theme);
        _figure = FigureOf(theme);
    }

    private PlotlyFigureData FigureOf(Theme theme) =>
        PlotlyMap.Of(Spec, theme, Addresses.Outlines(Query, theme, Spec.DataVersion), DrawingSizes.Page);

    private async Task ChooseAsync((int Trace, int Point) mark)
    {
        if (_figure is null || mark.Trace < 0 || mark.Trace >= _figure.Rows.Count) return;
        var rows = _figure.Rows[mark.Trace];
        if (mark.Point >= 0 && mark.Point < rows.Count) await PlaceChosen.InvokeAsync(Spec.Marks[rows[mark.Point]].Place);
    }

    private async Task ZoomAsync(double factor)
    {
        if (_plotly is not null)
            await _plotly.ZoomAsync(factor, Spec.Frame.MinX, Spec.Frame.MaxX, Spec.Frame.MinY, Spec.Frame.MaxY);
    }

    private async Task OnReadyAsync()
    {
        _ready = true;
        StateHasChanged();
        await Js.InvokeVoidAsync("dashboard.announce", Strings.ChartReady);
    }

    private async Task SaveScreenAsync()
    {
        if (_plotly is null) return;
        await _plotly.DownloadAsync("map-screen", 1600, (uint)Math.Round(1600 / Spec.Frame.Aspect));
        await SayPngSavedAsync();
    }

    private async Task SayPngSavedAsync()
    {
        Snackbar.Add(Strings.PngSaved, Severity.Success);
        await Js.InvokeVoidAsync("dashboard.announce", Strings.PngSaved);
    }

    private void OnThemeChanged() => _ = InvokeAsync(() =>
    {
        Draw();
        StateHasChanged();
    });
}
