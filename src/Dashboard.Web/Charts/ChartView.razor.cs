using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Resources;
using Dashboard.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace Dashboard.Web.Charts;

/// <summary>
/// A chart from title to source strip: the server's picture at once, the interactive drawing in its place when it is
/// ready, and what can be carried away.
/// </summary>
public sealed partial class ChartView : ComponentBase
{
    private const int ScreenWidth = 1600;
    private PlotlyFigure? _plotly;
    private PlotlyFigureData? _figure;
    private Walk? _walk;
    private ElementReference _frame;
    private ChartSpec? _drawn;
    private ChartSpec? _walked;
    private ChartFigures? _figures;
    private (int Width, int Height)? _size;
    private bool _ready;

    /// <summary>The chart.</summary>
    [Parameter, EditorRequired]
    public required ChartSpec Spec { get; set; }

    /// <summary>The query that the chart answers.</summary>
    [Parameter, EditorRequired]
    public required ChartQuery Query { get; set; }

    /// <summary>Raised with the row behind the mark that the reader chose.</summary>
    [Parameter]
    public EventCallback<FigureRow> RowChosen { get; set; }

    /// <summary>The reader's theme.</summary>
    [CascadingParameter]
    public required CurrentTheme Theme { get; set; }

    private bool Projector => Query.Projector;

    /// <summary>Bars and cards are text of the page; only charts over time are drawn.</summary>
    private bool IsList => Spec.Kind is ChartKind.Bars or ChartKind.Fact;

    /// <summary>The frame that the picture is drawn for.</summary>
    private FigureSize Usual => Projector ? FigureSize.Projected : FigureSize.Page;

    /// <summary>The frame on the reader's screen, as soon as it is known.</summary>
    private FigureSize Size => _size is { } told && FigureSize.Of(told.Width, told.Height, Projector) is var size && !Usual.IsNear(size) ? size : Usual;

    private string Picture => Addresses.With(Addresses.ChartFile(Spec.Slug, "png", Query), ("projector", Projector ? "on" : ""));

    /// <summary>Stops listening.</summary>
    public void Dispose() => Theme.Changed -= OnThemeChanged;

    /// <inheritdoc/>
    protected override void OnInitialized() => Theme.Changed += OnThemeChanged;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        LayOut(Spec);
        if (!ReferenceEquals(_walked, Spec))
        {
            _walked = Spec;
            _walk = _figures is null ? null : ChartWalk.Of(Spec, _figures.Of(Size, Theme.Drawn));
        }
        Draw();
    }

    /// <summary>
    /// Sends the drawing of another spec of the same chart to the browser before the page around it is rendered: drawing takes the
    /// browser longer than rendering takes the server.
    /// </summary>
    internal async Task DrawAheadAsync(ChartSpec spec)
    {
        if (_size is null || _plotly is null || spec.Series.Count == 0) return;
        LayOut(spec);
        if (!_plotly.DrawAhead(_figures!.Of(Size, Theme.Drawn))) return;
        // What was sent leaves the machine while this thread waits.
        await Task.Delay(1);
    }

    private void LayOut(ChartSpec spec)
    {
        if (ReferenceEquals(_drawn, spec)) return;
        _drawn = spec;
        _figures = spec.Series.Count == 0 ? null : ChartFigures.Of(spec);
    }

    /// <summary>The chart is laid out for the frame that it really has, so that its words do not touch on any screen.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender || IsList || !RendererInfo.IsInteractive) return;
        try
        {
            var size = await Js.InvokeAsync<int[]?>("dashboard.sizeOf", _frame);
            Resize(size is [> 0, > 0] ? (size[0], size[1]) : (Usual.Width, Usual.Height));
        }
        catch (Exception e) when (e is OperationCanceledException or JSDisconnectedException)
        {
            // The reader has left the page.
        }
    }

    private void Resize((int Width, int Height) size)
    {
        _size = size;
        Draw();
        StateHasChanged();
    }

    /// <summary>Hands a figure to Plotly once the page is interactive and its size known; empty charts need none.</summary>
    private void Draw()
    {
        if (_size is null) return;
        // While only the browser knows the theme, most readers' is drawn; it is shown when it turns out to be right.
        _figure = _figures?.Of(Size, Theme.Drawn);
        if (_figure is null) _ready = false;
    }

    private async Task ChooseAsync((int Trace, int Point) mark)
    {
        if (_figure is null || mark.Trace < 0 || mark.Trace >= _figure.Rows.Count) return;
        var rows = _figure.Rows[mark.Trace];
        if (mark.Point >= 0 && mark.Point < rows.Count) await RowChosen.InvokeAsync(Spec.Rows[rows[mark.Point]]);
    }

    private async Task OnReadyAsync()
    {
        _ready = true;
        StateHasChanged();
        await Js.InvokeVoidAsync("dashboard.announce", Strings.ChartReady);
    }

    /// <summary>Lists are not drawn by the browser, so there is nothing of it to save.</summary>
    private EventCallback ScreenSaving => IsList ? default : EventCallback.Factory.Create(this, SaveScreenAsync);

    private async Task SaveScreenAsync()
    {
        if (_plotly is null) return;
        await _plotly.DownloadAsync(Spec.Slug + "-screen", ScreenWidth, ScreenWidth * Size.Height / Size.Width);
        await SayPngSavedAsync();
    }

    private async Task SayPngSavedAsync()
    {
        Snackbar.Add(Strings.PngSaved, Severity.Success);
        await Js.InvokeVoidAsync("dashboard.announce", Strings.PngSaved);
    }

    private Task CopyEmbedCodeAsync() =>
        CopyAsync(EmbedCode.Of(Public.Of(Navigation, Addresses.Embed(Spec.Slug, Query)), Spec.Title), Strings.EmbedCopied);

    private Task CopyPermalinkAsync() =>
        CopyAsync(Public.Of(Navigation, Addresses.Permalink(Spec.Slug, Query, Spec.DataVersion)), Strings.PermalinkCopied);

    private async Task CopyAsync(string text, string done)
    {
        var copied = await Js.InvokeAsync<bool>("dashboard.copy", text);
        Snackbar.Add(copied ? done : Strings.CopyFailed, copied ? Severity.Success : Severity.Warning);
    }

    private void OnThemeChanged() => _ = InvokeAsync(() =>
    {
        Draw();
        StateHasChanged();
    });
}
