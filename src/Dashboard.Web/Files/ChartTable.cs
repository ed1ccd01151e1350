using Dashboard.Core.Charts;
using Dashboard.Core.Record;

namespace Dashboard.Web.Files;

/// <summary>The figures of a chart as a table, gaps included: the CSV file, and a sheet of the workbook.</summary>
internal static class ChartTable
{
    /// <summary>The columns, in the order that readers of the file may rely on.</summary>
    internal static readonly string[] Columns =
    [
        "indicator", "entity", "iso3", "period", "period_start", "period_end", "value", "low", "high", "unit", "status",
        "bound", "basis", "source", "locator", "cited_source", "printed_as", "note",
    ];

    /// <summary>One row for each figure drawn, then gap, then figure beside the chart.</summary>
    internal static IReadOnlyList<Cell[]> Rows(ChartSpec spec) => [.. spec.Rows.Concat(spec.Facts).Select(Fields)];

    private static Cell[] Fields(FigureRow row) =>
    [
        row.Indicator, row.Entity, row.Iso3, row.Period, row.PeriodStart, row.PeriodEnd,
        row.Value, row.Low, row.High, row.Unit, Codes.Of(row.Status),
        row.Reason is null ? Codes.Of(row.Bound) : "", Codes.Of(row.Basis), row.Source, row.Locator, row.CitedSource, row.PrintedAs,
        row.Reason is { } reason ? $"{Codes.Of(reason)}: {row.Note}" : row.Note,
    ];
}
