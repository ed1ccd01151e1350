using Dashboard.Core.Queries;

namespace Dashboard.Web.Features.Search;

/// <summary>Texts that find something in this record, one of each kind that a reader may think of.</summary>
internal static class SearchExamples
{
    internal static IReadOnlyList<string> Of(RecordIndex index, RecordSearch search)
    {
        var town = index.Places.GroupBy(p => p.Place.City).MaxBy(g => g.Count())?.Key;
        var year = index.Events.GroupBy(e => e.Date[..Math.Min(4, e.Date.Length)]).MaxBy(g => g.Count())?.Key;
        var work = index.Documents.FirstOrDefault()?.ShortCitation;
        string?[] candidates =
        [
            index.Indicators.FirstOrDefault(i => i.Chart == i.Id)?.ShortTitle, index.Countries.FirstOrDefault()?.Name, town,
            index.Places.GroupBy(p => p.Organisation).MaxBy(g => g.Count())?.Key, year, work,
        ];
        return [.. candidates.OfType<string>().Distinct().Where(text => search.Find(text).Found.Count > 0)];
    }
}
