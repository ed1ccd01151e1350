using System.Globalization;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Resources;
using Plotly.Blazor.Traces;

namespace Dashboard.Web.Charts;

/// <summary>Puts the values of a chart into sentences for whoever walks through them.</summary>
internal static class ChartWalk
{
    /// <summary>The walk through the marks of a drawn chart.</summary>
    internal static Walk Of(ChartSpec spec, PlotlyFigureData figure)
    {
        // Every series has one trace of marks, in the order of the spec; traces of lines have no rows.
        var traces = Enumerable.Range(0, figure.Rows.Count).Where(t => figure.Rows[t].Count > 0);
        return new Walk(spec, [.. spec.Series.Zip(traces, (series, trace) => Of(spec, series, trace, (Scatter)figure.Traces[trace]))]);
    }

    /// <summary>What a row of a list is called: its value with all that its receipt begins with.</summary>
    internal static string Row(ChartSpec spec, ChartBar bar, int index)
    {
        var row = spec.Rows[bar.Row];
        return Join(Fill(Strings.WalkValue, bar.Name, row.Period, Value(row, mean: false)), Source(row), Fill(Strings.WalkPosition, index + 1, spec.Bars.Count));
    }

    private static WalkSeries Of(ChartSpec spec, ChartSeries series, int trace, Scatter marks)
    {
        var points = series.Points.Select((point, i) =>
        {
            var row = spec.Rows[point.Row];
            var text = Join(
                Fill(Strings.WalkValue, series.Name, row.Period, Value(row, point.Mark == Mark.Bar)),
                Source(row), Fill(Strings.WalkPosition, i + 1, series.Points.Count));
            return new WalkPoint((double)marks.X[i], (double)marks.Y[i], trace, i, text);
        }).ToList();
        return new WalkSeries(points, Gaps(spec, series, points));
    }

    /// <summary>Each gap of the series' own quantity, country and source stands where its middle lies among the marks.</summary>
    private static List<string> Gaps(ChartSpec spec, ChartSeries series, List<WalkPoint> points)
    {
        var first = spec.Rows[series.Points[0].Row];
        var supplementary = series.SourceId.Length == 0;
        var gaps = spec.Rows
            .Where(r => r.Reason is not null && (r.Indicator, r.Iso3) == (first.Indicator, first.Iso3)
                && (supplementary ? r.Basis == Basis.Supplementary : r.Source == series.SourceId))
            .OrderBy(r => r.PeriodStart)
            .ToLookup(r => points.Count(p => p.X <= (r.PeriodStart + (r.PeriodEnd ?? r.PeriodStart)) / 2.0), r => Fill(Strings.WalkGap, r.Period, r.Display));
        return [.. Enumerable.Range(0, points.Count + 1).Select(i => string.Join(' ', gaps[i]))];
    }

    /// <summary>Value with unit and bound, then whatever makes it other than a plain printed value; names of supplementary series say that they are.</summary>
    private static string Value(FigureRow row, bool mean) => string.Join(", ", new[]
    {
        row.Display,
        mean ? Strings.WalkMean : "",
        row.Status == ObservationStatus.Normal ? "" : CodeNames.Of(row.Status),
        row.Basis == Basis.Derived ? CodeNames.Of(row.Basis) : "",
    }.Where(part => part.Length > 0));

    private static string Source(FigureRow row) => row.Letter.Length > 0
        ? Fill(Strings.WalkClaim, row.Letter, row.SourceShort, row.Locator)
        : Fill(Strings.WalkSource, row.SourceShort, row.Locator);

    private static string Join(params string[] sentences) => string.Join(' ', sentences);

    private static string Fill(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
