using Dashboard.Core.Queries;
using Dashboard.Web.Links;
using Dashboard.Web.Look;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Features.Search;

/// <summary>What a search found, with where it leads.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Detail">Value, date, source and page.</param>
/// <param name="Address">Its page.</param>
/// <param name="Figure">The figure, whose receipt it opens; null for everything else.</param>
internal sealed record ShownHit(string Title, string Detail, string Address, FigureRow? Figure = null);

/// <summary>Puts hits into words and addresses.</summary>
internal static class SearchHits
{
    internal const string Figure = "figure";

    internal static ShownHit Of(SearchHit hit, RecordIndex index)
    {
        switch (hit.Kind)
        {
            case "chart":
                return new(hit.Title, index.Indicator(hit.Id)?.Subtitle ?? "", Addresses.Page(hit.Id));
            case Figure when index.Figure(hit.Id) is { } figure:
                return new($"{hit.Title}, {figure.Quantity}",
                    $"{figure.Entity}, {figure.Period} · “{figure.PrintedAs}” · {figure.SourceShort}, {figure.Locator}",
                    Addresses.Page(figure.Chart), figure);
            case "place" when index.Places.FirstOrDefault(p => p.Place.Id == hit.Id) is { } place:
                return new(hit.Title, $"“{place.Place.CityAsListed}”, {place.Place.CountryAsListed} · {place.KindName} · "
                    + $"{place.SourceShort}, {place.Place.Locator}", $"/map?countries={place.Place.Iso3}");
            case "event" when index.Events.FirstOrDefault(e => e.Id == hit.Id) is { } found:
                return new(hit.Title, $"{found.Date} · {CodeNames.Of(found.Category)} · {index.Short(found.SourceId)}, "
                    + found.Locator, $"/timeline#event-{hit.Id}");
            case "class" when index.Classifications.FirstOrDefault(c => c.Id == hit.Id) is { } named:
                return new(hit.Title,
                    $"“{named.PrintedAs}” · {index.Frameworks.First(f => f.Id == named.FrameworkId).Title} · {named.SaidBy} "
                    + $"· {index.Short(named.SourceId)}, {named.Locator}", $"{Addresses.Source(named.SourceId)}#class-{hit.Id}");
            case "claim" when index.Claims.FirstOrDefault(c => c.Claim.Id == hit.Id) is { } claim:
                return new(hit.Title, $"{CodeNames.Of(claim.Verdict)} · {index.Short(claim.Claim.SourceId)}, "
                    + claim.Claim.Locator, $"/disagreements#claim-{hit.Id}");
            default:
                return new(hit.Title, index.Source(hit.Id)?.Title ?? "", Addresses.Source(hit.Id));
        }
    }

    internal static string NameOf(string kind) => kind switch
    {
        "chart" => Strings.SearchKindChart,
        Figure => Strings.SearchKindFigure,
        "place" => Strings.SearchKindPlace,
        "event" => Strings.SearchKindEvent,
        "class" => Strings.SearchKindClass,
        "claim" => Strings.SearchKindClaim,
        _ => Strings.SearchKindSource,
    };
}
