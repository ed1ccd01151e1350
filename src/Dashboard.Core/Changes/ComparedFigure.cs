using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Changes;

/// <summary>A figure or gap.</summary>
/// <param name="Item">What a change calls it.</param>
/// <param name="Row">Everything that readers see of it.</param>
internal sealed record ComparedFigure(string Item, FigureRow Row) : ComparedItem(Row.Chart, Item)
{
    private const int Value = 0, Status = 3, Place = 5;

    protected override string Subject => $"{Row.Quantity}, {Row.Entity}, {Row.Period}";

    /// <summary>Its value, status and place in the source.</summary>
    protected override string Text => string.Join(", ", Facets.Where((f, i) => i is Value or Place
        || (i is Status && Row.Status is not (ObservationStatus.Normal or ObservationStatus.NotAvailable))));

    /// <summary>
    /// Value with bound and unit, period, its years where it names others, status, basis, place, printed form, whom it is of.
    /// </summary>
    protected override IReadOnlyList<string> Facets =>
    [
        Row.Display, Row.Period, Years(Row) is var years && years == Row.Period ? "" : $"placed at {years}",
        Codes.Of(Row.Status), Codes.Of(Row.Basis), $"{Row.SourceShort}, {Row.Locator}", $"“{Row.PrintedAs}”",
        Row.Entity,
    ];

    /// <inheritdoc/>
    internal override bool IsSame(ComparedItem other) =>
        other is ComparedFigure { Row: var row } && Row.Reason is null && row.Reason is null
        && (Row.Indicator, Row.Iso3, Row.Source, Row.Display) == (row.Indicator, row.Iso3, row.Source, row.Display);

    private static string Years(FigureRow row) => row.PeriodEnd is { } end ? Words.YearSpan(row.PeriodStart, end)
        : $"{Words.Year(row.PeriodStart)} and later";
}
