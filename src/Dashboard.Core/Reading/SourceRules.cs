using System.Globalization;
using Dashboard.Core.Record;

namespace Dashboard.Core.Reading;

/// <summary>Rules about sources and organisations: none stands in the record twice, and dates are dates.</summary>
internal static class SourceRules
{
    private static readonly string[] Forms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    internal static IReadOnlyList<Rule<Source>> Sources { get; } = [SourceStandsOnce, DateFits, AccessedFits, StandsForFits];

    internal static IReadOnlyList<Rule<Organisation>> Organisations { get; } = [OrganisationStandsOnce, FoundingIsAnEvent];

    /// <summary>The fault of a row that only a document can be the source of.</summary>
    internal static Fault? MustBeDocument(RecordDraft record, string sourceId) =>
        record.Source(sourceId) is { Kind: not SourceKind.Document } source
            ? new("source", $"\"{source.Id}\" is not a document") : null;

    private static Fault? SourceStandsOnce(RecordDraft record, Placed<Source> row) =>
        Earlier(record.Sources, row, s => string.Join('|', s.Authors, s.Date, s.Title, s.Container, s.Url)) is { } other
            ? new("title", $"the source \"{row.Item.Id}\" is the same work as \"{other.Item.Id}\" in row {Number(other.Row)}")
            : null;

    private static Fault? DateFits(RecordDraft record, Placed<Source> row) => Date("date", row.Item.Date);

    private static Fault? AccessedFits(RecordDraft record, Placed<Source> row) => Date("accessed", row.Item.Accessed);

    private static Fault? StandsForFits(RecordDraft record, Placed<Source> row)
    {
        if (row.Item.StandsFor.Length > 0 && row.Item.Kind != SourceKind.Supplementary)
            return new("stands_for", "only a supplementary source stands for a cited work");
        return Source.Works(row.Item.StandsFor).FirstOrDefault(id => record.Source(id) is not { Kind: SourceKind.Cited })
            is { } other ? new("stands_for", $"\"{other}\" is no cited work of {record.Path(RecordTables.Sources)}") : null;
    }

    private static Fault? Date(string column, string date) =>
        date.Length == 0 || DateOnly.TryParseExact(date, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null
            : new(column, $"\"{date}\" is not a date; write 2018, 2018-03 or 2018-03-04");

    private static Fault? OrganisationStandsOnce(RecordDraft record, Placed<Organisation> row) =>
        Earlier(record.Organisations, row, o => o.Name) is { } other
            ? new("name", $"the organisation \"{row.Item.Id}\" has the same name as \"{other.Item.Id}\" "
                + $"in row {Number(other.Row)}") : null;

    /// <summary>The year stands in a document: the event says in which, and where.</summary>
    private static Fault? FoundingIsAnEvent(RecordDraft record, Placed<Organisation> row)
    {
        if (row.Item.Founded is not { } year || !record.IsWhole(RecordTables.Events)) return null;
        return record.Events.Any(e => e.Item.Category == EventCategory.Organisation && e.Item.Year() == year
            && e.Item.Title.StartsWith(row.Item.Name, StringComparison.OrdinalIgnoreCase))
            ? null : new("founded", $"no event of {Number(year)} in the category organisation begins with \"{row.Item.Name}\"");
    }

    private static Placed<T>? Earlier<T>(IReadOnlyList<Placed<T>> rows, Placed<T> row, Func<T, string> name) =>
        rows.FirstOrDefault(other =>
            other.Row < row.Row && string.Equals(name(other.Item), name(row.Item), StringComparison.OrdinalIgnoreCase));

    private static string Number(int row) => row.ToString(CultureInfo.InvariantCulture);
}
