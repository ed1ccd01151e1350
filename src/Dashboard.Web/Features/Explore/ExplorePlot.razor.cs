using Dashboard.Core.Charts;
using Dashboard.Web.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Plotly.Blazor;
using Plotly.Blazor.ConfigLib;
using PlotLayout = Plotly.Blazor.Layout;

namespace Dashboard.Web.Features.Explore;

/// <summary>
/// The plots of chosen series, drawn by the browser from the spec: they zoom, move, and tell which mark was chosen.
/// </summary>
public sealed partial class ExplorePlot : ComponentBase
{
    /// <summary>Id of the drawing in the document.</summary>
    public const string Id = "explore-drawing";

    private const int PlotHeight = 260, OtherHeight = 180, MaxHeight = 1400;

    private readonly CancellationTokenSource _gone = new();
    private ExploreDrawing? _drawing;
    private Drawn? _figure;
    private PlotlyChart? _chart, _watched;
    private IJSObjectReference? _module;
    private DotNetObjectReference<ExplorePlot>? _listener;
    private (ChartSpec, ChartAxis, ExploreLook)? _of;
    private bool _isStale, _isDrawn;

    /// <summary>The series over all their years.</summary>
    [Parameter, EditorRequired]
    public required ChartSpec Whole { get; set; }

    /// <summary>The series in the years shown.</summary>
    [Parameter, EditorRequired]
    public required ChartSpec Shown { get; set; }

    /// <summary>Colours and room, or null as long as the browser has not told them.</summary>
    [Parameter, EditorRequired]
    public required ExploreLook? Look { get; set; }

    /// <summary>Raised with the first and the last year in sight when the reader has zoomed or moved.</summary>
    [Parameter]
    public EventCallback<(int From, int To)> YearsChosen { get; set; }

    /// <summary>Raised when the reader wants all years again.</summary>
    [Parameter]
    public EventCallback AllYearsChosen { get; set; }

    /// <summary>Raised with the figure whose mark was chosen.</summary>
    [Parameter]
    public EventCallback<FigureRow> RowChosen { get; set; }

    /// <summary>Whether anything is drawn at all.</summary>
    private bool HasMarks => Whole.Series.Count > 0;

    /// <summary>As high as the plots need.</summary>
    private IReadOnlyList<PageFrame> Frames => [.. PageFrame.Page.Select(frame => frame with { Height = Height })];

    private int Height => Math.Min(MaxHeight, OtherHeight + (PlotHeight * Math.Max(1, Whole.Panels.Count)));

    /// <summary>A double click shows all years, which the address must know too.</summary>
    private static Config Config { get; } = new()
    {
        DisplayModeBar = DisplayModeBarEnum.False,
        DisplayLogo = false,
        DoubleClick = DoubleClickEnum.False,
        ShowTips = false,
        Responsive = true,
    };

    /// <summary>Called by the script beside this component when the reader's hand rests.</summary>
    /// <param name="from">Left end of the time axis.</param>
    /// <param name="to">Right end of the time axis.</param>
    [JSInvokable]
    public Task ShowYearsAsync(double from, double to)
    {
        var whole = YearSpan.Of(Whole.X);
        var (first, last) = (Math.Max(whole.From, (int)Math.Ceiling(from)), Math.Min(whole.To, (int)Math.Floor(to)));
        if (last < first) first = last = Math.Clamp((int)Math.Round((from + to) / 2), whole.From, whole.To);
        return YearsChosen.InvokeAsync((first, last));
    }

    /// <summary>Called by the script beside this component.</summary>
    [JSInvokable]
    public Task ShowAllYearsAsync() => AllYearsChosen.InvokeAsync();

    /// <summary>Called by the script beside this component.</summary>
    [JSInvokable]
    public Task ChooseAsync(int trace, int point) =>
        _drawing is { } drawing && trace >= 0 && trace < drawing.Rows.Count && point >= 0 && point < drawing.Rows[trace].Count
            ? RowChosen.InvokeAsync(Whole.Rows[drawing.Rows[trace][point]]) : Task.CompletedTask;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _gone.CancelAsync();
        _gone.Dispose();
        _listener?.Dispose();
        await _module.StopAsync("stop", Id);
    }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (Look is not { } look || !RendererInfo.IsInteractive || _of == (Whole, Shown.X, look)) return;
        _of = (Whole, Shown.X, look);
        _drawing = ExploreDrawing.Of(Whole, Shown.X, look);
        _figure = new Drawn(_drawing);
        _isStale = _isDrawn;
        if (!HasMarks) (_chart, _isDrawn, _isStale) = (null, false, false);
    }

    /// <summary>The wrapper draws new parameters only when it is told to, and has them only now.</summary>
    protected override Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_isStale || _chart is null) return Task.CompletedTask;
        _isStale = false;
        return DoAsync(() => _chart.React(_gone.Token));
    }

    private void OnDrawn() => _ = InvokeAsync(() => DoAsync(async () =>
    {
        if (_chart is null || ReferenceEquals(_watched, _chart)) return;
        _watched = _chart;
        var script = Links.Addresses.At("/") + Assets["Features/Explore/ExplorePlot.razor.js"];
        _module ??= await Js.InvokeAsync<IJSObjectReference>("import", _gone.Token, script);
        _listener ??= DotNetObjectReference.Create(this);
        await _module.InvokeVoidAsync("watch", _gone.Token, Id, _listener);
        _isDrawn = true;
        StateHasChanged();
    }));

    /// <summary>The reader may leave while the browser draws.</summary>
    private static async Task DoAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception e) when (ScriptModules.IsGone(e))
        {
            // The page is gone.
        }
    }

    private sealed class Drawn(ExploreDrawing drawing)
    {
        internal IList<ITrace> Data { get; set; } = drawing.Traces;

        internal PlotLayout Layout { get; set; } = drawing.Layout;
    }
}
