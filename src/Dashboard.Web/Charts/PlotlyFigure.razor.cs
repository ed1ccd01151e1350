using System.Text.Json;
using Dashboard.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Plotly.Blazor;
using Plotly.Blazor.Interop;

namespace Dashboard.Web.Charts;

/// <summary>
/// The only component that draws with Plotly: takes traces and layout, draws them once the page is interactive, redraws
/// when they are replaced, and tells which mark was chosen.
/// </summary>
public sealed partial class PlotlyFigure : ComponentBase
{
    private Config _config = new();
    private readonly CancellationTokenSource _gone = new();
    private Drawn? _figure;
    private PlotlyChart? _chart;
    private ElementReference _frame;
    private IJSObjectReference? _module;
    private DotNetObjectReference<PlotlyFigure>? _listener;
    private bool _subscribed;

    /// <summary>Id of the drawing in the document.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>What to draw; a new instance is drawn anew.</summary>
    [Parameter, EditorRequired]
    public PlotlyFigureData? Figure { get; set; }

    /// <summary>Whether the wheel zooms.</summary>
    [Parameter]
    public bool ScrollZoom { get; set; }

    /// <summary>Raised with the index of the trace and of the point that was chosen.</summary>
    [Parameter]
    public EventCallback<(int Trace, int Point)> PointChosen { get; set; }

    /// <summary>Raised once, when the drawing can be explored.</summary>
    [Parameter]
    public EventCallback Ready { get; set; }

    /// <summary>Raised with width and height in CSS pixels when the frame has another size than before.</summary>
    [Parameter]
    public EventCallback<(int Width, int Height)> Resized { get; set; }

    /// <summary>Called by the script beside this component.</summary>
    [JSInvokable]
    public Task ResizedAsync(int width, int height) => Resized.InvokeAsync((width, height));

    /// <summary>Saves the drawing as it is on screen; the browser makes the file.</summary>
    /// <param name="fileName">Name of the file without its ending.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels, in proportion to the frame.</param>
    public async Task DownloadAsync(string fileName, int width, int height)
    {
        if (_module is not null) await _module.InvokeVoidAsync("save", _gone.Token, Id, fileName, width, height);
    }

    /// <summary>Zooms around the centre of what is shown; a factor of 0 shows the given range again.</summary>
    public async Task ZoomAsync(double factor, double minX, double maxX, double minY, double maxY, bool fixedY = false)
    {
        if (_module is not null) await _module.InvokeVoidAsync("zoom", _gone.Token, Id, factor, minX, maxX, minY, maxY, fixedY);
    }

    /// <summary>Stops listening to the size of the frame.</summary>
    public async ValueTask DisposeAsync()
    {
        await _gone.CancelAsync();
        _gone.Dispose();
        _listener?.Dispose();
        await _module.StopAsync("release", Id);
    }

    /// <inheritdoc/>
    protected override void OnInitialized() => _config = PlotlyJson.Config(ScrollZoom);

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (Figure is not { } data || !RendererInfo.IsInteractive || ReferenceEquals(_figure?.Of, data)) return;
        _figure = new Drawn(data);
        if (_chart is not null) Run(() => RedrawAsync(data));
    }

    /// <summary>Draws a figure before this component is given it; false when nothing can be drawn yet.</summary>
    internal bool DrawAhead(PlotlyFigureData data)
    {
        if (_module is null || _figure is null) return false;
        _figure = new Drawn(data);
        Run(() => RedrawAsync(data));
        return true;
    }

    /// <summary>
    /// Told to the browser at once, ahead of the changed page. The wrapper would wait until the browser has shown its new
    /// parameters, and takes ten times as long to write them.
    /// </summary>
    private async Task RedrawAsync(PlotlyFigureData data)
    {
        if (_module is not null)
        {
            await _module.InvokeVoidAsync("redraw", _gone.Token, Id, PlotlyJson.Bytes(data, _config));
            return;
        }
        // The first drawing is not done with: the wrapper queues another behind it, with the parameters of this render.
        await Task.Yield();
        if (_chart is not null) await _chart.React(_gone.Token);
    }

    private void OnDrawn() => Run(async () =>
    {
        if (_chart is null || _subscribed) return;
        _subscribed = true;
        await _chart.SubscribeClickEvent(_gone.Token);
        await Ready.InvokeAsync();
        _module = await Js.InvokeAsync<IJSObjectReference>("import", _gone.Token, "/" + Assets["Charts/PlotlyFigure.razor.js"]);
        if (Resized.HasDelegate) _listener = DotNetObjectReference.Create(this);
        var chosen = await _module.InvokeAsync<ChosenMark?>("fit", _gone.Token, Id, _frame, _listener);
        if (chosen is not null) await PointChosen.InvokeAsync((chosen.Trace, chosen.Point));
    });

    private void OnClick(IEnumerable<EventDataPoint> points) => Run(async () =>
    {
        if (points.FirstOrDefault() is { PointNumber: JsonElement number } point)
            await PointChosen.InvokeAsync((point.TraceIndex, number.GetInt32()));
    });

    /// <summary>The wrapper's callbacks are plain actions: their work joins the component's own, and so do its failures.</summary>
    private void Run(Func<Task> work) => _ = InvokeAsync(async () =>
    {
        try
        {
            await work();
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException or JSDisconnectedException)
        {
            // The reader has left the page.
        }
        catch (JSException e)
        {
            await DispatchExceptionAsync(e);
        }
        catch (InvalidOperationException e)
        {
            await DispatchExceptionAsync(e);
        }
    });

    /// <summary>The mark that the reader chose before the circuit was there.</summary>
    private sealed record ChosenMark(int Trace, int Point);

    private sealed class Drawn(PlotlyFigureData of)
    {
        internal PlotlyFigureData Of { get; } = of;

        internal IList<ITrace> Data { get; set; } = of.Traces;

        internal Layout Layout { get; set; } = of.Layout;
    }
}
