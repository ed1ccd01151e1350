using Dashboard.Core.Charts;
using Dashboard.Core.Record;

namespace Dashboard.Core.Queries;

/// <summary>What differs between two records, before it is dated.</summary>
internal sealed record RecordDifference(string Chart, string Item, string Subject, ChangeKind Kind, string Before, string After);

/// <summary>A figure or gap of one of two records that are compared.</summary>
/// <param name="Item">What a change calls it.</param>
/// <param name="Row">Everything that readers see of it.</param>
internal sealed record ComparedRow(string Item, FigureRow Row)
{
    private const int Value = 0, Status = 3, Place = 5;

    private string Subject => $"{Row.Quantity}, {Row.Entity}, {Row.Period}";

    /// <summary>Its value, status and place in the source.</summary>
    private string Text => string.Join(", ", Facets(Row).Where((f, i) => i is Value or Place || (i is Status && Row.Status is not (ObservationStatus.Normal or ObservationStatus.NotAvailable))));

    /// <summary>True when two rows with different ids print the same value of the same quantity.</summary>
    internal bool IsSameFigure(ComparedRow other) => Row.Reason is null && other.Row.Reason is null
        && (Row.Indicator, Row.Iso3, Row.Source, Row.Display) == (other.Row.Indicator, other.Row.Iso3, other.Row.Source, other.Row.Display);

    internal RecordDifference Removed() => new(Row.Chart, Item, Subject, ChangeKind.Removed, Text, "");

    /// <summary>What differs from an earlier row, or null when nothing does.</summary>
    internal RecordDifference? Since(ComparedRow? earlier)
    {
        if (earlier is null) return new(Row.Chart, Item, Subject, ChangeKind.Added, "", Text);
        var differing = Facets(earlier.Row).Zip(Facets(Row)).Where(f => f.First != f.Second).ToList();
        return differing.Count == 0 ? null : new(
            Row.Chart, Item, Subject, ChangeKind.Changed, Join(differing.Select(f => f.First)), Join(differing.Select(f => f.Second)));
    }

    private static string Join(IEnumerable<string> facets) => string.Join(", ", facets.Where(f => f.Length > 0));

    private static string Years(FigureRow row) => row.PeriodEnd is { } end ? Words.YearSpan(row.PeriodStart, end) : $"{Words.Year(row.PeriodStart)} and later";

    /// <summary>What is compared, each in words: the value with bound and unit, the period, its years where it names others, status, basis, place, and the printed form.</summary>
    private static string[] Facets(FigureRow row) =>
    [
        row.Display, row.Period, Years(row) is var years && years == row.Period ? "" : $"placed at {years}",
        Codes.Of(row.Status), Codes.Of(row.Basis), $"{row.SourceShort}, {row.Locator}", $"“{row.PrintedAs}”",
    ];
}
