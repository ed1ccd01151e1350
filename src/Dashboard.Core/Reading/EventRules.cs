using System.Globalization;
using Dashboard.Core.Record;

namespace Dashboard.Core.Reading;

/// <summary>Rules about events: each has a date that exists, as precise as it says, and countries that are known.</summary>
internal static class EventRules
{
    internal static IReadOnlyList<Rule<Event>> All { get; } =
    [
        DateFits, EndFits, EndInOrder, CountriesKnown, SourceIsDocument,
        (record, row) => LocatorRule.Check(record, row.Item.SourceId, row.Item.Locator),
    ];

    private static Fault? DateFits(RecordDraft record, Placed<Event> row) => Check("date", row.Item.Date, row.Item.Precision);

    private static Fault? EndFits(RecordDraft record, Placed<Event> row) =>
        row.Item.DateEnd.Length == 0 ? null : Check("date_end", row.Item.DateEnd, row.Item.Precision);

    private static Fault? EndInOrder(RecordDraft record, Placed<Event> row) =>
        row.Item.DateEnd.Length > 0 && string.CompareOrdinal(row.Item.DateEnd, row.Item.Date) < 0
            ? new("date_end", $"{row.Item.DateEnd} is before date, {row.Item.Date}") : null;

    private static Fault? CountriesKnown(RecordDraft record, Placed<Event> row)
    {
        if (!record.IsWhole(RecordTables.Entities)) return null;
        var known = record.Entities.Select(e => e.Item.Iso3).ToHashSet(StringComparer.Ordinal);
        var unknown = row.Item.CountryCodes().FirstOrDefault(code => !known.Contains(code));
        return unknown is null ? null
            : new("countries", $"\"{unknown}\" is in no row of {record.Path(RecordTables.Entities)}, column iso3");
    }

    private static Fault? SourceIsDocument(RecordDraft record, Placed<Event> row) =>
        SourceRules.MustBeDocument(record, row.Item.SourceId);

    private static Fault? Check(string column, string date, DatePrecision precision)
    {
        var form = precision switch { DatePrecision.Year => "yyyy", DatePrecision.Month => "yyyy-MM", _ => "yyyy-MM-dd" };
        return DateOnly.TryParseExact(date, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null
            : new(column,
                $"\"{date}\" is not a date of the precision {Codes.Of(precision)}; write it as {form.ToUpperInvariant()}");
    }
}
