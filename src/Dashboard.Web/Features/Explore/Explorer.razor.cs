using Dashboard.Core.Charts;
using Dashboard.Core.Explore;
using Dashboard.Core.Record;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Dashboard.Web.Features.Explore;

/// <summary>
/// The interactive part of the explorer's page: search, choices, plots, table. Its state is the address that the page gives it;
/// what the reader changes is shown at once and becomes the address of the page, which then gives it back.
/// </summary>
public sealed partial class Explorer : ComponentBase
{
    private const int StartsShown = 4, FewestValues = 3;

    private readonly CancellationTokenSource _gone = new();
    private readonly QueryHistory _history = new();
    private ExploreData? _record;
    private IReadOnlyList<RecordSeries> _chosen = [];
    private ExploreQuery _query = ExploreQuery.None;
    private ChartSpec? _shown, _whole;
    private FigureRow? _row;
    private ExploreLook? _look;
    private IJSObjectReference? _module;
    private DotNetObjectReference<Explorer>? _listener;
    private string _said = "";
    private bool _isRead, _pans;

    /// <summary>Path and query of the page.</summary>
    [Parameter, EditorRequired]
    public required string Address { get; set; }

    private Theme Theme => _look?.Theme ?? _query.Theme ?? Core.Addresses.Theme.Light;

    /// <summary>Charts over time to begin with, each with its series.</summary>
    private IReadOnlyList<IGrouping<string, RecordSeries>> Starts =>
    [
        .. _record!.Series.Where(s => s.Count >= FewestValues).GroupBy(s => s.Chart)
            .Where(g => g.Count() <= ExploreQuery.MaxSeries).Take(StartsShown),
    ];

    private static string StartName(IGrouping<string, RecordSeries> start) =>
        Words.Fill(Strings.ExploreStartOf, start.First().Title, start.Count());

    /// <summary>Called by the script beside this component when the page has other colours or another width.</summary>
    [JSInvokable]
    public void Look(string theme, bool isNarrow)
    {
        _look = new ExploreLook(Codes.TryRead<Theme>(theme, out var known) ? known : Core.Addresses.Theme.Light, isNarrow, _pans);
        StateHasChanged();
    }

    /// <summary>Lets the browser go.</summary>
    public async ValueTask DisposeAsync()
    {
        await _gone.CancelAsync();
        _gone.Dispose();
        _listener?.Dispose();
        await _module.StopAsync("stop");
    }

    /// <summary>Called by the script beside this component when the page at the browser's address has come.</summary>
    [JSInvokable]
    public async Task FollowAsync()
    {
        await FollowBrowserAsync();
        StateHasChanged();
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        _record ??= await Data.RecordAsync();
        if (_isRead)
        {
            await FollowBrowserAsync();
            return;
        }
        _isRead = true;
        Show(Read(Address));
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender || !RendererInfo.IsInteractive) return;
        try
        {
            var script = Links.Addresses.At("/") + Assets["Features/Explore/Explorer.razor.js"];
            _module = await Js.InvokeAsync<IJSObjectReference>("import", _gone.Token, script);
            _listener = DotNetObjectReference.Create(this);
            var found = await _module.InvokeAsync<Found?>("start", _gone.Token, _listener);
            _history.Read(found?.History, _query, Read);
            Look(found?.Theme ?? "", found?.IsNarrow ?? false);
        }
        catch (Exception e) when (ScriptModules.IsGone(e))
        {
            // The reader has left the page.
        }
    }

    /// <summary>
    /// Shows what the browser's address asks for, where that is not shown already: the reader has gone back, forward or
    /// elsewhere. What the reader changed here while the browser was asked has an answer of its own.
    /// </summary>
    private async Task FollowBrowserAsync()
    {
        var shown = _query;
        var query = Read(await WhereAsync());
        if (query == _query || shown != _query) return;
        _history.Leave(_query);
        Show(query);
        await KeepAsync();
    }

    /// <summary>
    /// The browser's address. Pages are fetched while the reader goes on, so that <see cref="Address"/> may be behind; the
    /// browser is asked after everything that was sent to it before.
    /// </summary>
    private async Task<string> WhereAsync()
    {
        try
        {
            return _module is null ? Address : await _module.InvokeAsync<string?>("where", _gone.Token) ?? Address;
        }
        catch (Exception e) when (ScriptModules.IsGone(e))
        {
            return Address;
        }
    }

    private ExploreQuery Read(string address)
    {
        var query = address.IndexOf('?', StringComparison.Ordinal);
        return ExploreQuery.Read(new AddressReader(query < 0 ? "" : address[query..]), _record!);
    }

    private void Show(ExploreQuery query)
    {
        _query = query;
        _chosen = [.. query.Series.Select(key => _record!.Find(key)!)];
        _row = null;
        _shown = query.Series.Count == 0 ? null : Data.Spec(_record!, query);
        _whole = query.Series.Count == 0 ? null : Data.Spec(_record!, query with { From = null, To = null });
    }

    /// <summary>
    /// What the browser gives when the page is alive: its colours, its width, and what was kept of an earlier life.
    /// </summary>
    private sealed record Found(string Theme, bool IsNarrow, string? History);
}
