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
    private const string PlotId = "plot-map";
    private const double PageWidth = 1000;
    private static readonly (double Width, double Height) ProjectedFrame = (794, 391);
    private PlotlyFigure? _plotly;
    private PlotlyFigureData? _figure;
    private Walk? _walk;
    private (MapSpec Spec, Theme Theme) _drawn;
    private MapArea _area;
    private bool _ready;
    private bool _moved;
    private string _picture = "";
    private DotNetObjectReference<MapView>? _self;
    private IJSObjectReference? _module;

    /// <summary>Everything the map could show.</summary>
    [Parameter, EditorRequired]
    public required MapData Map { get; set; }

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

    private double[] Whole => [Spec.Whole.MinX, Spec.Whole.MinY, Spec.Whole.MaxX, Spec.Whole.MaxY];

    /// <summary>Size of the picture: that of a wide page, or what fits the frame of a projected one.</summary>
    private (int Width, int Height) Large
    {
        get
        {
            var width = Query.Projector ? Math.Min(ProjectedFrame.Width, ProjectedFrame.Height * Spec.Frame.Aspect) : PageWidth;
            return ((int)Math.Round(width), (int)Math.Round(width / Spec.Frame.Aspect));
        }
    }

    private string Ratio => Spec.Frame.Aspect.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>Called by the script when the reader has moved or zoomed the map and it has come to rest.</summary>
    /// <param name="x">Middle of what is shown, in the plane of the projection.</param>
    /// <param name="y">The same upwards.</param>
    /// <param name="zoom">How many times the whole is enlarged.</param>
    [JSInvokable]
    public void Moved(double x, double y, double zoom)
    {
        var viewport = MapViewport.Of(Spec.Area, new MapPosition(x, y), zoom);
        if (viewport == Query.Viewport) return;
        _moved = true;
        // Moving about is no step that one would go back by.
        Navigation.NavigateTo(Addresses.Map(Query with { Viewport = viewport }), replace: true);
    }

    /// <summary>Stops listening.</summary>
    public async ValueTask DisposeAsync()
    {
        Theme.Changed -= OnThemeChanged;
        await _module.StopAsync("stop");
        _self?.Dispose();
    }

    /// <inheritdoc/>
    protected override void OnInitialized() => Theme.Changed += OnThemeChanged;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        // Once the map can be explored its picture is not seen any more, and need not be fetched for every part.
        if (!_ready) _picture = Addresses.With(Addresses.MapFile("png", Query), ("projector", Query.Projector ? "on" : ""));
        if (_walk is null || !ReferenceEquals(_walk.Of, Spec)) _walk = Spec.Marks.Count == 0 ? null : MapWalk.Of(Spec, Figures.In(Theme.Drawn));
        Draw();
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_module is not null && _area != Spec.Area)
        {
            _area = Spec.Area;
            await _module.InvokeVoidAsync("frame", Whole);
        }
        if (!_moved || !ReferenceEquals(_drawn.Spec, Spec)) return;
        _moved = false;
        await Js.InvokeVoidAsync("dashboard.announce", Spec.Subtitle);
    }

    private void Draw()
    {
        if (!RendererInfo.IsInteractive) return;
        // While only the browser knows the theme, most readers' is drawn; it is shown when it turns out to be right.
        var theme = Theme.Drawn;
        if (_figure is not null && ReferenceEquals(_drawn.Spec, Spec) && _drawn.Theme == theme) return;
        _drawn = (Spec, theme);
        _figure = Figures.In(theme);
    }

    private MapFigures Figures => MapFigures.Of(Spec, Query);

    private async Task ChooseAsync((int Trace, int Point) mark)
    {
        if (_figure is null || mark.Trace < 0 || mark.Trace >= _figure.Rows.Count) return;
        var rows = _figure.Rows[mark.Trace];
        if (mark.Point >= 0 && mark.Point < rows.Count) await PlaceChosen.InvokeAsync(Spec.Marks[rows[mark.Point]].Place);
    }

    private async Task OnReadyAsync()
    {
        _ready = true;
        StateHasChanged();
        _self = DotNetObjectReference.Create(this);
        _module = await Js.InvokeAsync<IJSObjectReference>("import", "/" + Assets["Features/Map/MapView.razor.js"]);
        _area = Spec.Area;
        await _module.InvokeVoidAsync("start", PlotId, _self, Whole, MapViewport.MostZoom, MapMoves.Factor, MapMoves.Step);
        await Js.InvokeVoidAsync("dashboard.announce", Strings.ChartReady);
    }

    private async Task SaveScreenAsync()
    {
        if (_plotly is null) return;
        await _plotly.DownloadAsync("map-screen", 1600, (int)Math.Round(1600 / Spec.Frame.Aspect));
        await SayPngSavedAsync();
    }

    private async Task CopyEmbedCodeAsync()
    {
        var copied = await Js.InvokeAsync<bool>("dashboard.copy", EmbedCode.OfMap(Public.Of(Navigation, Addresses.EmbedMap(Query)), Spec.Title));
        Snackbar.Add(copied ? Strings.EmbedCopied : Strings.CopyFailed, copied ? Severity.Success : Severity.Warning);
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
