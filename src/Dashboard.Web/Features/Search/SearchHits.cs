using Dashboard.Core.Queries;
using Dashboard.Web.Links;
using Dashboard.Web.Look;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Features.Search;

/// <summary>What a search found, with where it leads.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Detail">Value, date, source and page.</param>
/// <param name="Address">Its page.</param>
public sealed record ShownHit(string Title, string Detail, string Address)
{
    /// <summary>Figures of a series that were found, best first; empty for everything else.</summary>
    public IReadOnlyList<FigureRow> Figures { get; init; } = [];
}

/// <summary>Puts hits into words and addresses.</summary>
internal static class SearchHits
{
    /// <summary>The figures of one series: what they have in common, and where they are drawn.</summary>
    internal static ShownHit Of(IReadOnlyList<FigureRow> series) => new(
        series[0].Quantity == series[0].Entity ? series[0].Quantity
            : Words.Fill(Strings.FigureSubject, series[0].Quantity, series[0].Entity),
        Words.Fill(Strings.SearchSeriesDetail, series[0].Title, series[0].SourceShort), Addresses.Page(series[0].Chart))
    { Figures = series };

    internal static ShownHit Of(SearchHit hit, RecordIndex index) => hit.Kind switch
    {
        SearchKind.Country => new(hit.Title, Words.Fill(Strings.CountryHolds,
            Counted.Figures(index.Figures.Count(f => f.Iso3 == hit.Id)),
            Counted.Places(index.Places.Count(p => p.Place.Iso3 == hit.Id)),
            Counted.Events(index.Events.Count(e => e.CountryCodes().Contains(hit.Id)))), Addresses.Country(hit.Id)),
        SearchKind.Chart => new(hit.Title, index.Indicator(hit.Id)!.Subtitle, Addresses.Page(hit.Id)),
        SearchKind.Place => OfPlace(hit, index.Places.First(p => p.Place.Id == hit.Id)),
        SearchKind.Event => OfEvent(hit, index),
        SearchKind.Classification => OfClassification(hit, index),
        SearchKind.Claim => OfClaim(hit, index),
        SearchKind.Source => new(hit.Title, index.Source(hit.Id)!.Title, Addresses.Source(hit.Id)),
        _ => throw new ArgumentException("A figure is shown with its series.", nameof(hit)),
    };

    internal static string NameOf(SearchKind kind) => kind switch
    {
        SearchKind.Country => Strings.CountriesTitle,
        SearchKind.Chart => Strings.SearchKindChart,
        SearchKind.Figure => Strings.SearchKindFigure,
        SearchKind.Place => Strings.SearchKindPlace,
        SearchKind.Event => Strings.SearchKindEvent,
        SearchKind.Classification => Strings.SearchKindClass,
        SearchKind.Claim => Strings.SearchKindClaim,
        _ => Strings.SearchKindSource,
    };

    private static ShownHit OfPlace(SearchHit hit, PlaceRow place) => new(
        hit.Title, $"“{place.Place.CityAsListed}”, {place.Place.CountryAsListed} · {place.KindName} · "
            + $"{place.SourceShort}, {place.Place.Locator}", Addresses.At($"/map?countries={place.Place.Iso3}"));

    private static ShownHit OfEvent(SearchHit hit, RecordIndex index)
    {
        var found = index.Events.First(e => e.Id == hit.Id);
        return new(hit.Title, $"{found.Date} · {CodeNames.Of(found.Category)} · {index.Short(found.SourceId)}, {found.Locator}",
            Addresses.At($"/timeline#event-{hit.Id}"));
    }

    private static ShownHit OfClassification(SearchHit hit, RecordIndex index)
    {
        var named = index.Classifications.First(c => c.Id == hit.Id);
        return new(hit.Title,
            $"“{named.PrintedAs}” · {index.Frameworks.First(f => f.Id == named.FrameworkId).Title} · {named.SaidBy} "
            + $"· {index.Short(named.SourceId)}, {named.Locator}", $"{Addresses.Source(named.SourceId)}#class-{hit.Id}");
    }

    private static ShownHit OfClaim(SearchHit hit, RecordIndex index)
    {
        var claim = index.Claims.First(c => c.Claim.Id == hit.Id);
        return new(hit.Title, $"{CodeNames.Of(claim.Verdict)} · {index.Short(claim.Claim.SourceId)}, {claim.Claim.Locator}",
            Addresses.Disagreements(FindingKind.Claim, hit.Id));
    }
}
