using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Web.Look;
using Dashboard.Web.Resources;

namespace Dashboard.Web.Drawings;

/// <summary>What the marks of a chart say and where they lead.</summary>
internal static class ChartMarks
{
    /// <summary>The links of a chart's drawing.</summary>
    /// <param name="spec">The chart.</param>
    /// <param name="figure">Address of a figure, by its id.</param>
    /// <param name="focus">Address that puts a series in focus, by its key.</param>
    internal static PageLinks Of(ChartSpec spec, Func<string, string> figure, Func<string, string> focus)
    {
        var marks = spec.Bars.Select(bar => (bar.Row, Link: Of(spec, bar, figure)))
            .Concat(spec.Series.SelectMany(series => series.Points.Select(
                (point, i) => (point.Row, Link: Of(spec, series, i, figure)))))
            .DistinctBy(m => m.Row).ToDictionary(m => m.Row, m => m.Link);
        return new PageLinks(row => marks.GetValueOrDefault(row), focus, Entry(spec));
    }

    /// <summary>The keyboard enters at what a document says of the chart's own quantity, where one says anything.</summary>
    private static int? Entry(ChartSpec spec) => spec.Series.Where(s => !s.Dimmed)
        .OrderBy(s => s.SourceId.Length == 0)
        .ThenBy(s => spec.Rows[s.Points[0].Row].Indicator != spec.Slug)
        .FirstOrDefault()?.Points[0].Row;

    /// <summary>A bar stands with its words: they come first, so that a reader who speaks can name it by what is seen.</summary>
    private static MarkLink Of(ChartSpec spec, ChartBar bar, Func<string, string> figure)
    {
        var row = spec.Rows[bar.Row];
        var value = Value(row, mean: false);
        if (bar.Label.Contains(row.Display, StringComparison.Ordinal)) value = bar.Label;
        else if (!value.StartsWith(bar.Label, StringComparison.Ordinal)) value = Lines(bar.Label, value);
        var label = Lines(bar.Name, value, bar.Detail);
        return new MarkLink(row.Id, figure(row.Id), row.Letter.Length > 0 ? Lines(label, Source(row)) : label);
    }

    private static MarkLink Of(ChartSpec spec, ChartSeries series, int index, Func<string, string> figure)
    {
        var point = series.Points[index];
        var row = spec.Rows[point.Row];
        var label = Lines(Words.Fill(Strings.MarkHead, series.Name, row.Period), Value(row, point.Mark == Mark.Bar), Source(row));
        var gaps = Gaps(spec, series);
        return new MarkLink(row.Id, figure(row.Id), label, gaps[index], index == series.Points.Count - 1 ? gaps[^1] : "");
    }

    /// <summary>The gaps of the same quantity, country and source before the first point, between two, after the last.</summary>
    private static IReadOnlyList<string> Gaps(ChartSpec spec, ChartSeries series)
    {
        var first = spec.Rows[series.Points[0].Row];
        var supplementary = series.SourceId.Length == 0;
        var gaps = spec.Rows
            .Where(r => r.Reason is not null && (r.Indicator, r.Iso3) == (first.Indicator, first.Iso3)
                && (supplementary ? r.Basis.IsSupplementary() : r.Source == series.SourceId))
            .OrderBy(r => r.PeriodStart)
            .ToLookup(r => series.Points.Count(p => p.X <= (r.PeriodStart + (r.PeriodEnd ?? r.PeriodStart)) / 2.0),
                r => Words.Fill(Strings.WalkGap, r.Period, r.Display));
        return [.. Enumerable.Range(0, series.Points.Count + 1).Select(i => string.Join(' ', gaps[i]))];
    }

    /// <summary>Value with unit and bound, then whatever makes it other than a plain printed value.</summary>
    private static string Value(FigureRow row, bool mean) => string.Join(", ", new[]
    {
        row.Display,
        mean ? Strings.WalkMean : "",
        row.Status == ObservationStatus.Normal ? "" : CodeNames.Of(row.Status),
        row.Basis.IsDerived() ? CodeNames.Of(row.Basis) : "",
    }.Where(part => part.Length > 0));

    private static string Source(FigureRow row) => row.Letter.Length > 0
        ? Words.Fill(Strings.MarkClaim, row.Letter, row.SourceShort, row.Locator)
        : Words.Fill(Strings.MarkSource, row.SourceShort, row.Locator);

    private static string Lines(params string[] lines) => string.Join('\n', lines);
}
