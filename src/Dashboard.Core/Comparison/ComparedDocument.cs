using Dashboard.Core.Record;
using Dashboard.Core.Tables;

namespace Dashboard.Core.Comparison;

/// <summary>A document with its text, its pages where it prints them, and its sections.</summary>
internal sealed class ComparedDocument
{
    private readonly IReadOnlyDictionary<int, DocumentText>? _pages;
    private readonly IReadOnlyList<(string Title, int Order)> _sections;

    internal ComparedDocument(TableRow source, string text, RecordText record)
    {
        Id = source["id"]!;
        Text = new DocumentText(text);
        Runs = new SharedRuns(text);
        PrintsPages = source["page_basis"] == Codes.Of(PageBasis.Printed);
        _pages = PrintsPages ? PrintedPages.Split(text, source["pages"]!) : null;
        _sections =
        [
            .. record.Rows(RecordTables.Sections).Where(s => s["source"] == Id)
                .Select(s => (s["title"]!, int.Parse(s["order"]!, System.Globalization.CultureInfo.InvariantCulture)))
                .OrderByDescending(s => s.Item1.Length),
        ];
    }

    internal string Id { get; }

    internal DocumentText Text { get; }

    internal SharedRuns Runs { get; }

    /// <summary>True when the record says that the document prints its pages.</summary>
    internal bool PrintsPages { get; }

    /// <summary>True when the page numbers were found in the text.</summary>
    internal bool HasPages => _pages is not null;

    /// <summary>True when the text has printed pages and the form stands on none of the locator's.</summary>
    internal bool IsOnAnotherPage(string form, string locator)
    {
        if (_pages is null) return false;
        var (first, last) = PrintedPages.Range(locator);
        return !_pages.Any(p => p.Key >= first && p.Key <= last && p.Value.Find(form).Count > 0);
    }

    /// <summary>The number of a locator's page or the position of its section, or null when it names neither.</summary>
    internal int? Part(string locator)
    {
        var (first, last) = PrintedPages.Range(locator);
        if (first == last) return first;
        foreach (var (title, order) in _sections)
            if (locator.StartsWith(title, StringComparison.Ordinal)) return order;
        return null;
    }
}
