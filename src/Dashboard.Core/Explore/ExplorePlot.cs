using Dashboard.Core.Addresses;
using Dashboard.Core.Charts;
using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Explore;

/// <summary>One plot of the explorer before it is drawn: figures of one unit, or of an index.</summary>
/// <param name="data">The figures and gaps of its series.</param>
/// <param name="selection">What the years leave of them.</param>
/// <param name="indexBase">The base of an index, or null.</param>
/// <param name="scale">The scale asked for.</param>
internal sealed class ExplorePlot(ChartData data, ChartSelection selection, IndexBase? indexBase, AxisScale scale)
{
    internal ChartData Data => data;

    internal ChartSelection Selection => selection;

    /// <summary>The figures drawn, in the order of their series.</summary>
    internal IReadOnlyList<Observation> Drawn { get; } = [.. selection.Observations.Where(o => indexBase?.Covers(o) != false)];

    private IEnumerable<Indicator> Lines => data.Indicators.Where(i => i.ChartKind == ChartKind.Line);

    internal IEnumerable<string> Gaps => GapNotes.Of(data, selection);

    /// <summary>A logarithmic axis has no place for zero.</summary>
    internal AxisScale Scale =>
        scale == AxisScale.Log && !(Drawn.Count > 0 && Drawn.All(o => (o.Low ?? o.Value) > 0)) ? AxisScale.Linear : scale;

    /// <summary>The plot as a spec that lacks the words around it.</summary>
    /// <param name="years">The common time axis.</param>
    /// <param name="rows">The rows of all plots.</param>
    /// <param name="place">What it shares with the others.</param>
    internal ChartSpec Spec(ChartAxis years, IReadOnlyList<FigureRow> rows, PlotPlace place)
    {
        var units = Units.For([data.Main.Unit], Drawn.Select(o => o.High ?? o.Value ?? 0).DefaultIfEmpty().Max());
        var focus = new SeriesFocus(data, null, Drawn);
        var builder = new SeriesBuilder(data, selection, units, Scale, indexBase, Drawn, focus, null, place);
        var axis = ChartSpecBuilder.ValueAxis(units, Scale, indexBase, builder);
        var series = SeriesLabels.OnBothSides(TimeSeries.Inside(years, TimeSeries.Build(builder)), years, axis);
        return new ChartSpec
        {
            Slug = ExploreSpecBuilder.Slug,
            Kind = Lines.Any() ? ChartKind.Line : ChartKind.Dots,
            Topic = data.Main.Topic,
            Title = axis.Title,
            Subtitle = "",
            Unit = string.Join(", ", data.Indicators.Select(i => i.Unit).Distinct()),
            X = years,
            Scale = Scale,
            Y = axis,
            Series = series,
            Bars = [],
            Empty = series.Count == 0 ? ChartWords.NoteEmpty : null,
            Gaps = GapNotes.Bands(data, selection, years),
            Breaks = [.. Lines.SelectMany(i => BreakRules.Of(data with { Main = i }, Drawn))],
            Spans = TimeSeries.Spans(series, rows),
            Notes = [],
            Sources = [],
            Facts = [],
            Rows = rows,
            Summary = "",
            DataVersion = data.DataVersion,
        };
    }
}
