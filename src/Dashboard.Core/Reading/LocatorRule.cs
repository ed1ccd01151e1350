using Dashboard.Core.Record;

namespace Dashboard.Core.Reading;

/// <summary>The rule of pages: one its document does not print is marked as inferred; a printed one is a page.</summary>
internal static class LocatorRule
{
    private const string Inferred = "(inferred)";

    internal static Fault? Check(RecordDraft record, string sourceId, string locator)
    {
        if (record.Source(sourceId) is not { } source) return null;
        var isPage = locator.StartsWith("p.", StringComparison.Ordinal) || locator.StartsWith("pp.", StringComparison.Ordinal);
        var isInferred = locator.Contains(Inferred, StringComparison.Ordinal);
        return source.PageBasis switch
        {
            PageBasis.Inferred when isPage && !isInferred =>
                Broken($"{source.Id} prints no page numbers; write \"{Inferred}\" after the page"),
            PageBasis.Printed when !isPage || isInferred => Broken($"{source.Id} prints its pages; write \"p. \" and the number"),
            PageBasis.None when isPage => Broken($"{source.Id} has no pages; name the section"),
            PageBasis.None when source.Kind == SourceKind.Document && !IsInASection(record, source.Id, locator) =>
                Broken($"\"{locator}\" begins with no section of {source.Id} in {record.Path(RecordTables.Sections)}"),
            _ => null,
        };
    }

    private static bool IsInASection(RecordDraft record, string sourceId, string locator)
    {
        if (!record.IsWhole(RecordTables.Sections)) return true;
        var sections = record.Sections.Where(s => s.Item.SourceId == sourceId).ToList();
        return sections.Count == 0 || sections.Exists(s => locator.StartsWith(s.Item.Title, StringComparison.Ordinal));
    }

    private static Fault Broken(string message) => new("locator", message);
}
