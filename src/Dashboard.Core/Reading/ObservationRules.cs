using System.Globalization;
using Dashboard.Core.Record;
using Dashboard.Core.Tables;

namespace Dashboard.Core.Reading;

/// <summary>Rules about figures.</summary>
internal static class ObservationRules
{
    private const string Percent = "percent", Undated = "undated";

    /// <summary>Units that count something and so are never negative.</summary>
    private static readonly HashSet<string> Counts = ["persons", "persons per year", "students", "grants", "applications",
        "offices", "centres", "countries", "representatives"];

    /// <summary>Rules about numbers alone.</summary>
    private static IReadOnlyList<Rule<Observation>> OfNumbers { get; } =
        [RangeHasBothEnds, RangeInOrder, ValueInRange, PercentInRange, CountNotNegative];

    internal static IReadOnlyList<Rule<Observation>> All { get; } =
    [
        StandsOnce, PeriodInOrder, PeriodAsNamed, ValueOrRange, .. OfNumbers, StatusFitsValue, BasisFitsSource,
        (record, row) => LocatorRule.Check(record, row.Item.SourceId, row.Item.Locator), DerivedExplained,
        UndatedSaysSo, CitesAnother, PrintedSo,
    ];

    /// <summary>One row for one figure of one page: the same quantity, country and period stand there once.</summary>
    private static Fault? StandsOnce(RecordDraft record, Placed<Observation> row)
    {
        var key = Key(row.Item);
        var other = record.Observations.FirstOrDefault(o => o.Row < row.Row && Key(o.Item) == key);
        if (other is null) return null;
        var cells = string.Join(", ", key.Indicator, key.Iso3, key.Period, key.Source, key.Locator);
        return new("indicator, iso3, period, source, locator", Invariant($"\"{cells}\" already stands in row {other.Row}"));

        static (string Indicator, string Iso3, string Period, string Source, string Locator) Key(Observation o) =>
            (o.IndicatorId, o.Iso3, o.Period, o.SourceId, o.Locator);
    }

    private static Fault? PeriodInOrder(RecordDraft record, Placed<Observation> row) =>
        row.Item is var o && o.PeriodEnd < o.PeriodStart
            ? new("period_end", Invariant($"{o.PeriodEnd} is before period_start, {o.PeriodStart}")) : null;

    /// <summary>A year, two years or "since" a year say by themselves when the period begins and ends.</summary>
    private static Fault? PeriodAsNamed(RecordDraft record, Placed<Observation> row)
    {
        var o = row.Item;
        if (o.PeriodEnd < o.PeriodStart || PeriodName.Years(o.Period) is not var (start, end)) return null;
        if (start != o.PeriodStart)
            return new("period_start", Invariant($"{o.PeriodStart} does not fit the period \"{o.Period}\""));
        return end is not null && end != o.PeriodEnd
            ? new("period_end", Invariant($"\"{o.PeriodEnd}\" does not fit the period \"{o.Period}\"")) : null;
    }

    private static Fault? ValueOrRange(RecordDraft record, Placed<Observation> row) =>
        !row.Item.IsInWords || row.Item is { Status: ObservationStatus.NotAvailable, Basis: Basis.Document } ? null : new("value",
            $"neither a value nor a range is given; an absence belongs in {record.Path(RecordTables.Gaps)}, with its reason, "
            + "and words without a number are not-available");

    private static Fault? RangeHasBothEnds(RecordDraft record, Placed<Observation> row) => row.Item switch
    {
        { Low: null, High: not null } => new("low", "a range needs both low and high"),
        { Low: not null, High: null } => new("high", "a range needs both low and high"),
        _ => null,
    };

    private static Fault? RangeInOrder(RecordDraft record, Placed<Observation> row) => row.Item is var o && o.Low > o.High
        ? new("low", Invariant($"{o.Low} is more than high, {o.High}")) : null;

    private static Fault? ValueInRange(RecordDraft record, Placed<Observation> row) =>
        row.Item is var o && o.Low <= o.High && (o.Value < o.Low || o.Value > o.High)
            ? new("value", Invariant($"{o.Value} is not between {o.Low} and {o.High}")) : null;

    private static Fault? PercentInRange(RecordDraft record, Placed<Observation> row) =>
        Unit(record, row) == Percent && First(row, v => v is < 0 or > 100) is { } column
            ? new(column, "a percentage lies between 0 and 100") : null;

    private static Fault? CountNotNegative(RecordDraft record, Placed<Observation> row) =>
        Unit(record, row) is { } unit && Counts.Contains(unit) && First(row, v => v < 0) is { } column
            ? new(column, $"a number of {unit} cannot be negative") : null;

    private static Fault? StatusFitsValue(RecordDraft record, Placed<Observation> row) =>
        row.Item is { Status: ObservationStatus.NotAvailable, IsInWords: false }
            ? new("status", "not-available cannot be the status of a value that is given") : null;

    private static Fault? BasisFitsSource(RecordDraft record, Placed<Observation> row)
    {
        if (record.Source(row.Item.SourceId) is not { } source) return null;
        var fits = row.Item.Basis.IsSupplementary() == (source.Kind == SourceKind.Supplementary);
        return fits ? null
            : new("basis",
                $"\"{Codes.Of(row.Item.Basis)}\" does not fit the source {source.Id}, which is of kind {Codes.Of(source.Kind)}");
    }

    private static Fault? DerivedExplained(RecordDraft record, Placed<Observation> row) =>
        row.Item.Basis.IsDerived() && row.Item.Note.Length == 0
            ? new("note", "a derived value needs its arithmetic in the note") : null;

    /// <summary>A year that no source prints is ours; the period and the note of the figure both say so.</summary>
    private static Fault? UndatedSaysSo(RecordDraft record, Placed<Observation> row) =>
        (row.Item.IsDated, row.Item.Note.Contains(Undated, StringComparison.OrdinalIgnoreCase)) switch
        {
            (false, false) => new("note", $"an {Undated} figure says \"{Undated}\" and where its year is from"),
            (true, true) => new("period", $"the note calls the figure {Undated}; write \"{Undated}\" here too"),
            _ => null,
        };

    private static Fault? CitesAnother(RecordDraft record, Placed<Observation> row) =>
        row.Item.CitedId.Length > 0 && row.Item.CitedId == row.Item.SourceId
            ? new("cited_id", "a source does not cite itself") : null;

    /// <summary>
    /// A figure that is not derived is a number of its printed form, if that has digits: else a slip of the keys, or of a program
    /// that reads decimal points otherwise, would stand as what the document says. A number that is wrong by itself has its
    /// problem already.
    /// </summary>
    private static Fault? PrintedSo(RecordDraft record, Placed<Observation> row)
    {
        var o = row.Item;
        if (o.Basis.IsDerived() || PrintedNumber.IsInWords(o.PrintedAs) || PrintedNumber.IsNone(o.PrintedAs)
            || Unit(record, row) is not { } unit || OfNumbers.Any(rule => rule(record, row) is not null)) return null;
        return First(row, v => !PrintedNumber.Fits(v, unit, o.PrintedAs)) is { } column
            ? new(column, Invariant($"{Of(o, column)} {unit} cannot be read from \"{o.PrintedAs}\" (printed_as); ")
                + "write the printed number with a decimal point and nothing between thousands")
            : null;
    }

    private static double? Of(Observation o, string column) => column switch
    {
        "value" => o.Value,
        "low" => o.Low,
        _ => o.High,
    };

    private static string? Unit(RecordDraft record, Placed<Observation> row) => record.Indicator(row.Item.IndicatorId)?.Unit;

    /// <summary>The first column whose number is of a kind.</summary>
    private static string? First(Placed<Observation> row, Func<double, bool> kind)
    {
        if (row.Item.Value is { } value && kind(value)) return "value";
        if (row.Item.Low is { } low && kind(low)) return "low";
        return row.Item.High is { } high && kind(high) ? "high" : null;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
