using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Web.Resources;
using Dashboard.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Dashboard.Web.Features.Map;

/// <summary>The places beside the map, under headings; the headings of its columns order it.</summary>
public sealed partial class PlaceList : ComponentBase
{
    /// <summary>
    /// Lines up to which the whole list is in the page. A longer one is drawn as far as it is looked at, for which it needs
    /// the circuit; without one its beginning stands in the page, and the file holds the rest.
    /// </summary>
    internal const int Long = 600;

    /// <summary>Lines that are seen without scrolling, and some more; browsers lay the others out when the map is drawn.</summary>
    private const int Seen = 14;

    /// <summary>Height of a line in pixels, as the style sheet gives it.</summary>
    private const float LineHeight = 32;

    private IReadOnlyList<PlaceRow>? _places;
    private PlaceOrder _sort;
    private List<PlaceLine> _lines = [];
    private ElementReference _scroll;
    private IJSObjectReference? _module;
    private DotNetObjectReference<PlaceList>? _self;

    /// <summary>The places, in the order of the record.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<PlaceRow> Places { get; set; }

    /// <summary>How many of them the map shows.</summary>
    [Parameter, EditorRequired]
    public required int Shown { get; set; }

    /// <summary>What the address asks for: order and year.</summary>
    [Parameter]
    public MapQuery Query { get; set; } = MapQuery.All;

    /// <summary>The place whose receipt is open, or null.</summary>
    [Parameter]
    public PlaceRow? Chosen { get; set; }

    /// <summary>Raised when the reader chooses a place.</summary>
    [Parameter]
    public EventCallback<PlaceRow> PlaceChosen { get; set; }

    private string Count => string.Format(
        CultureInfo.CurrentCulture, Shown == Places.Count || Query.Coverage ? Strings.MapListCount : Strings.MapListCountShown, Places.Count, Shown);

    private bool IsByCountry => Query.Sort.Ascending() is PlaceOrder.Listed or PlaceOrder.Country;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (ReferenceEquals(_places, Places) && _sort == Query.Sort) return;
        (_places, _sort) = (Places, Query.Sort);
        _lines = [.. PlaceGroups.Of(Places, _sort).SelectMany(LinesOf)];
    }

    /// <summary>Called by the script: the share of the lines above the middle of that of a place, or null when the list does not have it.</summary>
    [JSInvokable]
    public double? ShareAbove(string id) => _lines.FindIndex(line => line.Row?.Place.Id == id) is >= 0 and var line ? (line + 0.5) / _lines.Count : null;

    /// <summary>Stops listening.</summary>
    public async ValueTask DisposeAsync()
    {
        await _module.StopAsync("stop");
        _self?.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_self is not null || _lines.Count <= Long || !RendererInfo.IsInteractive) return;
        _self = DotNetObjectReference.Create(this);
        _module = await Js.InvokeAsync<IJSObjectReference>("import", "/" + Assets["Features/Map/PlaceList.razor.js"]);
        await _module.InvokeVoidAsync("start", _scroll, _self);
    }

    private static IEnumerable<PlaceLine> LinesOf(PlaceGroup group) => group.Places.Select(p => new PlaceLine("", 0, p))
        .Prepend(new PlaceLine(group.Name, group.Places.Count, null)).Where(l => l.Row is not null || l.Heading.Length > 0);

    private bool IsUndated(PlaceRow row) => Query.Year is { } year && PlaceTimes.In(year, row) == PlaceTime.Undated;
}

/// <summary>A line of the list: a place, or the heading of those below it with their number.</summary>
/// <param name="Heading">The heading, or empty.</param>
/// <param name="Count">Number of places below it.</param>
/// <param name="Row">The place, or null.</param>
internal sealed record PlaceLine(string Heading, int Count, PlaceRow? Row);
