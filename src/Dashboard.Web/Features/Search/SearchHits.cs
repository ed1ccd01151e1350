using Dashboard.Core.Queries;
using Dashboard.Web.Charts;
using Dashboard.Web.Resources;
using Dashboard.Web.Shared;

namespace Dashboard.Web.Features.Search;

/// <summary>What a search found, with where it leads.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Detail">Value, date, source and page.</param>
/// <param name="Address">Its page.</param>
internal sealed record ShownHit(string Title, string Detail, string Address);

/// <summary>Puts hits into words and addresses.</summary>
internal static class SearchHits
{
    internal static ShownHit Of(SearchHit hit, RecordIndex index)
    {
        switch (hit.Kind)
        {
            case "chart":
                return new(hit.Title, index.Indicator(hit.Id)?.Subtitle ?? "", Addresses.Page(hit.Id));
            case "figure" when index.Figures.FirstOrDefault(f => f.Id == hit.Id) is { } figure:
                return new(
                    $"{hit.Title}, {figure.Quantity}", $"{figure.Display}, {figure.Entity}, {figure.Period} · “{figure.PrintedAs}” · {figure.SourceShort}, {figure.Locator}",
                    Addresses.Page(figure.Chart));
            case "place" when index.Places.FirstOrDefault(p => p.Place.Id == hit.Id) is { } place:
                return new(
                    hit.Title, $"“{place.Place.CityAsListed}”, {place.Place.CountryAsListed} · {place.KindName} · {place.SourceShort}, {place.Place.Locator}",
                    $"/map?countries={place.Place.Iso3}");
            case "event" when index.Events.FirstOrDefault(e => e.Id == hit.Id) is { } found:
                return new(hit.Title, $"{found.Date} · {CodeNames.Of(found.Category)} · {index.Short(found.SourceId)}, {found.Locator}", $"/timeline#event-{hit.Id}");
            case "claim" when index.Claims.FirstOrDefault(c => c.Claim.Id == hit.Id) is { } claim:
                return new(hit.Title, $"{CodeNames.Of(claim.Verdict)} · {index.Short(claim.Claim.SourceId)}, {claim.Claim.Locator}", $"/disagreements#claim-{hit.Id}");
            default:
                return new(hit.Title, index.Source(hit.Id)?.Title ?? "", Addresses.Source(hit.Id));
        }
    }

    internal static string NameOf(string kind) => kind switch
    {
        "chart" => Strings.SearchKindChart,
        "figure" => Strings.SearchKindFigure,
        "place" => Strings.SearchKindPlace,
        "event" => Strings.SearchKindEvent,
        "claim" => Strings.SearchKindClaim,
        _ => Strings.SearchKindSource,
    };
}
