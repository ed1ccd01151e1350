using Dashboard.Core.Charts;
using Dashboard.Core.Record;

namespace Dashboard.Web.Files;

/// <summary>A chart's figures as a table: CSV, a sheet of the workbook, points of the JSON, the JSON of one figure.</summary>
internal static class ChartColumns
{
    /// <summary>The columns, in the order readers of files may rely on. What people read gets room in a spreadsheet.</summary>
    internal static readonly IReadOnlyList<Column<FigureRow>> All =
    [
        Columns.Text<FigureRow>("indicator", r => r.Indicator, 24),
        Columns.Text<FigureRow>("entity", r => r.Entity, 14),
        Columns.Text<FigureRow>("iso3", r => r.Iso3, 7),
        Columns.Text<FigureRow>("period", r => r.Period, 12),
        Columns.Year<FigureRow>("period_start", r => r.PeriodStart, 12),
        Columns.Year<FigureRow>("period_end", r => r.PeriodEnd, 11),
        Columns.Number<FigureRow>("value", r => r.Value, 12),
        Columns.Number<FigureRow>("low", r => r.Low, 12),
        Columns.Number<FigureRow>("high", r => r.High, 12),
        Columns.Text<FigureRow>("unit", r => r.Unit, 20),
        Columns.Text<FigureRow>("status", r => Codes.Of(r.Status), 12),
        Columns.Text<FigureRow>("bound", r => r.Reason is null ? Codes.Of(r.Bound) : "", 9),
        Columns.Text<FigureRow>("basis", r => Codes.Of(r.Basis.IsDerived() ? Basis.Derived : r.Basis), 14),
        Columns.Text<FigureRow>("source", r => r.Source, 26),
        Columns.Text<FigureRow>("locator", r => r.Locator, 18),
        Columns.Text<FigureRow>("cited_source", r => r.CitedSource, 32),
        Columns.Text<FigureRow>("printed_as", r => r.PrintedAs, 32),
        Columns.Text<FigureRow>("note", r => r.Reason is { } reason ? $"{Codes.Of(reason)}: {r.Note}" : r.Note, 60),
    ];

    /// <summary>One row for each figure drawn, then gap, then figure beside the chart.</summary>
    internal static IEnumerable<FigureRow> Rows(ChartSpec spec) => spec.Rows.Concat(spec.Facts);
}
