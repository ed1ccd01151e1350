using Dashboard.Core.Addresses;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;

namespace Dashboard.Core.Tests.Charts;

/// <summary>
/// A mark stands nearer to its own year than to any other, and no year is written twice, whatever years are chosen.
/// </summary>
public sealed class MarkYearTests(Specs specs)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Marks_OfEveryChartAndSpan_StandAtTheirYears()
    {
        foreach (var chart in await specs.Queries.ChartsAsync(Cancellation))
        {
            if (chart.ChartKind is not (ChartKind.Line or ChartKind.Dots)) continue;
            var data = (await specs.Queries.ChartAsync(chart.Id, Cancellation))!;
            var years = data.Observations.Select(o => o.PeriodStart).ToList();
            foreach (var (from, to) in Spans(years.Min(), years.Max()))
            {
                var spec = ChartSpecBuilder.Build(data, ChartQuery.All with { From = from, To = to });
                AssertAtTheirYears(spec, $"{chart.Id}, {from} to {to}");
            }
        }
    }

    [Fact]
    public void Marks_OfSeriesTogether_StandAtTheirYears()
    {
        const string Series = "series=student-quotas/KAZ/caiss-2017,student-quotas/KAZ/ospanova-rakhmatulin-2018,"
            + "military-spending/RUS/ospanova-rakhmatulin-2018";
        foreach (var (from, to) in Spans(1990, 2025))
            AssertAtTheirYears(specs.Explored($"{Series}&from={from}&to={to}"), $"explored, {from} to {to}");
    }

    /// <summary>Of every length from the first year, and every single year.</summary>
    private static IEnumerable<(int From, int To)> Spans(int first, int last) =>
        from start in Enumerable.Range(first, last - first + 1)
        from end in Enumerable.Range(start, last - start + 1)
        where start == first || end == start
        select (start, end);

    private static void AssertAtTheirYears(ChartSpec spec, string name)
    {
        foreach (var plot in spec.Panels.Count == 0 ? [spec] : spec.Panels)
        {
            var labels = plot.X.Ticks.Select(t => t.Label).ToList();
            Assert.Equal(labels.Distinct(), labels);
            foreach (var point in plot.Series.SelectMany(s => s.Points).Where(p => !p.IsUndated && p.XEnd is null))
            {
                var row = spec.Rows[point.Row];
                var own = row.PeriodStart + (row.Period.Contains('/', StringComparison.Ordinal) ? 0.5 : 0);
                Assert.True(Math.Abs(point.X - own) < 0.5, $"{name}: {row.Id} stands at {point.X}");
            }
        }
    }
}
