using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Drawings;
using Dashboard.Web.Links;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Timeline;

/// <summary>All dated events on an axis and as a list, with the figures of the same years; filters live in the address.</summary>
public sealed partial class TimelinePage : ComponentBase
{
    private static string Path => Addresses.At("/timeline");
    private RecordIndex? _index;
    private IReadOnlyList<AddressProblem> _problems = [];
    private IReadOnlyList<Event> _events = [], _ofAllYears = [];
    private YearSpan? _part;
    private IReadOnlyList<EventCategory> _categories = [];
    private IReadOnlyList<string> _countries = [], _sources = [];
    private ILookup<int, FigureRow> _figures = Array.Empty<FigureRow>().ToLookup(f => f.PeriodStart);
    private TimelineQuery _query = TimelineQuery.All;
    private FigureRow? _chosen;

    private IReadOnlyList<string> CategoryCodes => [.. _categories.Select(c => Codes.Of(c))];

    /// <summary>Address of the page without an open receipt.</summary>
    private string Page => Address(_query);

    /// <summary>The years of the events that the other filters leave, or null.</summary>
    private YearSpan? Years => _ofAllYears.Count == 0 ? null : YearSpan.Of(_ofAllYears);

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        _index = await Data.WholeAsync();
        _categories = [.. _index.Events.Select(e => e.Category).Distinct().Order()];
        _countries = [.. _index.Events.SelectMany(e => e.CountryCodes()).Distinct().Order(StringComparer.Ordinal)];
        _sources = [.. _index.Events.Select(e => e.SourceId).Distinct()];
        _figures = _index.Figures.Where(f => f.IsDated && f.PeriodEnd == f.PeriodStart && !f.Basis.IsSupplementary())
            .ToLookup(f => f.PeriodStart);
        var reader = new AddressReader(Navigation.ToAbsoluteUri(Navigation.Uri).Query);
        _query = TimelineQuery.Read(reader, CategoryCodes, _countries, _sources);
        _chosen = ChosenFigure.Read(reader, _index.Figures);
        _problems = reader.Finish();
        _ofAllYears = (_query with { From = null, To = null }).Select(_index.Events);
        _events = _query.Select(_ofAllYears);
        _part = Years?.Part(_query.From, _query.To);
    }

    /// <summary>Address of the page that answers a query.</summary>
    internal static string Address(TimelineQuery query) => Path + query;
}
