using Dashboard.Core.Queries;
using Dashboard.Core.Record;

namespace Dashboard.Core.Charts;

/// <summary>Puts a chart into words: what, how many values, each series with its first, last and extreme values, gaps, disputes.</summary>
internal static class ChartSummary
{
    private const int ListedInFull = 6;

    internal static string Of(ChartSpec spec)
    {
        var supplementary = spec.Rows.Count(r => r.Reason is null && r.Basis == Basis.Supplementary);
        var points = spec.Series.Sum(s => s.Points.Count) + spec.Bars.Count;
        var sentences = new List<string>
        {
            Words.Fill(ChartWords.SummaryHead, spec.Title, spec.Subtitle),
            Words.Fill(ChartWords.SummaryCount, points, points - supplementary, supplementary),
        };
        if (spec.Scale == AxisScale.Index) sentences.Add(Words.Fill(ChartWords.SummaryIndex, spec.Y.Title));
        sentences.AddRange(spec.Series.Reverse().Select(s => Words.Fill(ChartWords.SummarySeries, s.Name, Values(spec, s))));
        sentences.AddRange(spec.Bars.Select(b => Words.Fill(ChartWords.SummarySeries, b.Name, b.Label)));
        var disputed = spec.Spans.Select(s => Words.Year((int)Math.Round(s.X))).ToList();
        if (disputed.Count > 0) sentences.Add(Words.Fill(ChartWords.SummaryDisputed, string.Join(", ", disputed)));
        sentences.AddRange(spec.Gaps.Select(g => g.Text));
        return string.Join(' ', sentences);
    }

    private static string Values(ChartSpec spec, ChartSeries series)
    {
        var points = series.Points;
        if (points.Count > ListedInFull)
            points = [.. new[] { points[0], points.MinBy(p => p.Y)!, points.MaxBy(p => p.Y)!, points[^1] }.Distinct().OrderBy(p => p.X)];
        return string.Join("; ", points.Select(p => Value(spec.Rows[p.Row])));
    }

    private static string Value(FigureRow row)
    {
        var text = row.PeriodEnd == row.PeriodStart
            ? Words.Fill(ChartWords.SummaryPoint, row.Display, row.Period)
            : Words.Fill(ChartWords.SummaryPeriod, row.Display, row.Period);
        return row.Status switch
        {
            ObservationStatus.Planned => Words.Fill(ChartWords.LabelPlanned, text),
            ObservationStatus.Estimate => Words.Fill(ChartWords.LabelEstimate, text),
            ObservationStatus.Provisional => Words.Fill(ChartWords.LabelProvisional, text),
            _ => text,
        };
    }
}
