using Dashboard.Core.Queries;
using Dashboard.Core.Record;
using Dashboard.Web.Links;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Countries;

/// <summary>Everything that the record holds for one country, soft and hard power side by side.</summary>
public sealed partial class CountryPage : ComponentBase
{
    /// <summary>As many charts as a first screen holds, and the lines of a list above which it is folded.</summary>
    private const int Shown = 5, Folded = 12;

    private RecordIndex? _index;
    private IReadOnlyList<Indicator> _charts = [];
    private Entity? _entity;
    private IReadOnlyList<FigureRow> _figures = [];
    private IReadOnlyList<PlaceRow> _places = [];
    private IReadOnlyList<Event> _events = [];
    private IReadOnlyList<Classification> _classes = [];
    private IReadOnlyList<AddressProblem> _problems = [];
    private FigureRow? _chosen;

    /// <summary>ISO 3166-1 alpha-3 code, or the country's name in any spelling, which leads to its code.</summary>
    [Parameter]
    public required string Iso3 { get; set; }

    private string Page => Addresses.Country(_entity!.Iso3);

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        _index = await Data.WholeAsync();
        _entity = _index.Country(Iso3);
        if (_entity is null)
        {
            Navigation.NotFound();
            return;
        }
        if (_entity.Iso3 != Iso3)
        {
            Navigation.NavigateTo(Page + Navigation.ToAbsoluteUri(Navigation.Uri).Query);
            return;
        }
        _figures = [.. _index.Figures.Concat(_index.Gaps).Where(f => f.Iso3 == Iso3)];
        _charts = CountryList.Charts(_index, await Data.ChartsAsync(), Iso3, Shown);
        _places = [.. _index.Places.Where(p => p.Place.Iso3 == Iso3)];
        _events = [.. _index.Events.Where(e => e.CountryCodes().Contains(Iso3))];
        _classes = [.. _index.Classifications.Where(c => c.Iso3 == Iso3)];
        var reader = new AddressReader(Navigation.ToAbsoluteUri(Navigation.Uri).Query);
        _ = reader.Code<Theme>("theme");
        _chosen = ChosenFigure.Read(reader, _index.Figures);
        _problems = reader.Finish();
    }
}
