using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Dashboard.Web.Features.Timeline;

/// <summary>All dated events on an axis and as a list, with the figures of the same years; filters live in the address.</summary>
public sealed partial class TimelinePage : ComponentBase
{
    private const string Path = "/timeline";
    private RecordIndex? _index;
    private IReadOnlyList<AddressProblem> _problems = [];
    private IReadOnlyList<Event> _events = [];
    private IReadOnlyList<EventCategory> _categories = [];
    private IReadOnlyList<string> _countries = [], _sources = [];
    private ILookup<int, FigureRow> _figures = Array.Empty<FigureRow>().ToLookup(f => f.PeriodStart);
    private TimelineQuery _query = TimelineQuery.All;
    private FigureRow? _chosen;
    private string _fragment = "";

    private IReadOnlyList<string> CategoryCodes => [.. _categories.Select(c => Codes.Of(c))];

    /// <summary>The countries that have pages, as choices; an address may name any that occurs.</summary>
    private IEnumerable<Entity> Pages => _index!.Entities.Where(e => e.Group is EntityGroup.Russia or EntityGroup.CentralAsia && _countries.Contains(e.Iso3));

    /// <summary>Stops listening to addresses.</summary>
    public void Dispose() => Navigation.LocationChanged -= OnLocationChanged;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnLocationChanged;
        _index = await Data.WholeAsync();
        _categories = [.. _index.Events.Select(e => e.Category).Distinct().Order()];
        _countries = [.. _index.Events.SelectMany(e => e.CountryCodes()).Distinct().Order(StringComparer.Ordinal)];
        _sources = [.. _index.Events.Select(e => e.SourceId).Distinct()];
        _figures = _index.Figures.Where(f => f.PeriodEnd == f.PeriodStart && f.Basis != Basis.Supplementary).ToLookup(f => f.PeriodStart);
        ReadAddress();
    }

    private static string Address(TimelineQuery query) => Path + query;

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e) => _ = InvokeAsync(() =>
    {
        if (_index is null || Navigation.ToAbsoluteUri(e.Location).AbsolutePath != Path) return;
        ReadAddress();
        StateHasChanged();
    });

    private void ReadAddress()
    {
        var address = Navigation.ToAbsoluteUri(Navigation.Uri);
        var reader = new AddressReader(address.Query);
        _fragment = address.Fragment;
        var query = TimelineQuery.Read(reader, CategoryCodes, _countries, _sources);
        _problems = reader.Finish();
        if (_events.Count > 0 && query == _query) return;
        _query = query;
        _chosen = null;
        _events = query.Select(_index!.Events);
    }

    private void Choose(FigureRow? row) => _chosen = row;

    private void Go(TimelineQuery query) => Navigation.NavigateTo(Address(query));

    private void GoTo(Event chosen)
    {
        // Within one page the browser scrolls and tells nobody that the address has changed.
        _fragment = "#event-" + chosen.Id;
        Navigation.NavigateTo(Address(_query) + _fragment);
    }
}
