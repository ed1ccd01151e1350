using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;

namespace Dashboard.Web.Files;

/// <summary>Writes the figures of a chart as CSV (UTF-8, RFC 4180, invariant numbers), gaps included.</summary>
internal static class ChartCsv
{
    /// <summary>The columns, in the order that readers of the file may rely on.</summary>
    internal static readonly string[] Columns =
    [
        "indicator", "entity", "iso3", "period", "period_start", "period_end", "value", "low", "high", "unit", "status",
        "bound", "basis", "source", "locator", "cited_source", "printed_as", "note",
    ];

    internal static byte[] Write(ChartSpec spec) => CsvBytes.Write(Columns, [.. spec.Rows.Concat(spec.Facts).Select(Fields)]);

    private static string[] Fields(FigureRow row) =>
    [
        row.Indicator, row.Entity, row.Iso3, row.Period, Number(row.PeriodStart), Number(row.PeriodEnd),
        Number(row.Value), Number(row.Low), Number(row.High), row.Unit, Codes.Of(row.Status),
        row.Reason is null ? Codes.Of(row.Bound) : "", Codes.Of(row.Basis), row.Source, row.Locator, row.CitedSource, row.PrintedAs,
        row.Reason is { } reason ? $"{Codes.Of(reason)}: {row.Note}" : row.Note,
    ];

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
