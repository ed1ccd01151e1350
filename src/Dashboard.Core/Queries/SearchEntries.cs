using System.Globalization;
using Dashboard.Core.Matching;

namespace Dashboard.Core.Queries;

/// <summary>By which words each thing of the record is found: its name, and what else is said of it.</summary>
internal static class SearchEntries
{
    internal static IEnumerable<IndexEntry<SearchHit>> Of(RecordIndex record) =>
    [
        .. Countries(record), .. Charts(record), .. Figures(record), .. Places(record), .. Events(record),
        .. Classifications(record), .. Claims(record), .. Sources(record),
    ];

    private static IEnumerable<IndexEntry<SearchHit>> Countries(RecordIndex record) => record.Countries
        .Select(e => Entry(SearchKind.Country, e.Iso3, e.Name, e.Iso3));

    private static IEnumerable<IndexEntry<SearchHit>> Charts(RecordIndex record) => record.Indicators.Where(i => i.Chart == i.Id)
        .Select(i => Entry(SearchKind.Chart, i.Id, i.Title, i.Subtitle, i.Description, i.Unit));

    private static IEnumerable<IndexEntry<SearchHit>> Figures(RecordIndex record) => record.Figures.Select(f => Entry(
        SearchKind.Figure, f.Id, f.Title, f.Quantity, f.Entity, f.Period, f.PrintedAs,
        f.Value?.ToString("0.######", CultureInfo.InvariantCulture) ?? "", f.Note, f.SourceShort));

    private static IEnumerable<IndexEntry<SearchHit>> Places(RecordIndex record) => record.Places.Select(p => Entry(
        SearchKind.Place, p.Place.Id, p.Place.Name, p.SearchText));

    private static IEnumerable<IndexEntry<SearchHit>> Events(RecordIndex record) => record.Events.Select(e => Entry(
        SearchKind.Event, e.Id, e.Title, e.Date, e.PrintedAs, e.Note,
        string.Join(' ', e.CountryCodes().Select(c => Name(record, c))), record.Short(e.SourceId)));

    private static IEnumerable<IndexEntry<SearchHit>> Classifications(RecordIndex record)
    {
        var frameworks = record.Frameworks.ToDictionary(f => f.Id, f => f.Title, StringComparer.Ordinal);
        return record.Classifications.Select(c => Entry(SearchKind.Classification, c.Id, $"{c.Class}: {c.Item}",
            frameworks[c.FrameworkId], c.SaidBy, c.PrintedAs, c.Note, Name(record, c.Iso3), record.Short(c.SourceId)));
    }

    private static IEnumerable<IndexEntry<SearchHit>> Claims(RecordIndex record) => record.Claims.Select(c => c.Claim)
        .Select(c => Entry(SearchKind.Claim, c.Id, c.Statement, c.PrintedAs, c.Note, Name(record, c.Iso3),
            record.Short(c.SourceId)));

    private static IEnumerable<IndexEntry<SearchHit>> Sources(RecordIndex record) => record.Sources.Select(s => Entry(
        SearchKind.Source, s.Id, s.ShortCitation, s.Authors, s.Date, s.Title, s.Container, s.Note));

    private static string Name(RecordIndex record, string iso3) => record.Entity(iso3)?.Name ?? "";

    private static IndexEntry<SearchHit> Entry(SearchKind kind, string id, string title, params string[] texts) =>
        new(new SearchHit(kind, id, title), title, string.Join(' ', texts));
}
