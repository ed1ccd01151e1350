using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Charts;

/// <summary>Series of the kind slope: the first and the last printed value of each country, with the relative change.</summary>
internal static class SlopeSeries
{
    internal static IReadOnlyList<ChartSeries> Build(SeriesBuilder builder)
    {
        var series = new List<ChartSeries>();
        foreach (var (indicator, iso3, sourceId, figures) in builder.Groups())
        {
            var points = figures.Select((figure, index) => Point(builder, figures, index)).ToList();
            // A dimmed slope keeps its country's name at its start and no value.
            if (builder.Focus.Of(indicator.Id, iso3, sourceId) == Emphasis.Dimmed)
                points = [.. points.Select((p, index) => p with { Label = index == 0 ? builder.Data.Entities[iso3].Name : "" })];
            series.Add(builder.Series(indicator, iso3, sourceId, points, endLabel: null));
        }
        return series;
    }

    private static ChartPoint Point(SeriesBuilder builder, List<(Observation Observation, int Row)> figures, int index)
    {
        var (observation, row) = figures[index];
        var text = builder.LabelOf(observation);
        return new ChartPoint
        {
            X = observation.PeriodStart,
            Y = builder.Position(observation, observation.Value ?? 0),
            Mark = builder.MarkOf(observation, mean: false),
            Bound = observation.Bound,
            JoinsPrevious = index > 0,
            Label = index == 0
                ? Words.Fill(ChartWords.LabelSlopeStart, builder.Data.Entities[observation.Iso3].Name, text)
                : Words.Fill(ChartWords.LabelSlopeEnd, text, Change(figures[0].Observation, observation)),
            LabelSide = index == 0 ? LabelSide.Left : LabelSide.Right,
            Row = row,
        };
    }

    private static string Change(Observation first, Observation last)
    {
        var percent = Math.Round(((last.Value ?? 0) - (first.Value ?? 0)) / (first.Value ?? 1) * 100);
        return (percent < 0 ? "−" : "+") + Words.Full(Math.Abs(percent));
    }
}
