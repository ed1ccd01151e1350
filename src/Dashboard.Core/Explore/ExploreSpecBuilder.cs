using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Explore;

/// <summary>
/// Makes the spec of chosen series: one plot for each unit, above each other with one time axis; an index has one unit, so that
/// all series share a plot. Pure: equal arguments give an equal drawing.
/// </summary>
public static class ExploreSpecBuilder
{
    /// <summary>What the spec has in place of a chart's slug.</summary>
    public const string Slug = "explore";

    /// <summary>Builds the spec.</summary>
    /// <param name="record">Every series.</param>
    /// <param name="query">What is asked of it; at least one series.</param>
    public static ChartSpec Build(ExploreData record, ExploreQuery query)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(query);
        var selection = new ExploreSelection(record, query);
        var spec = Joined([.. Specs(selection)]);
        spec = spec with
        {
            Title = ExploreWords.Title(selection.Chosen),
            Subtitle = ExploreWords.Subtitle(selection.Chosen, selection.Years,
                selection.IndexBase is null ? null : spec.Y.Title),
            Unit = string.Join(", ", selection.Chosen.Indicators.Select(i => i.Unit).Distinct()),
            Empty = selection.Dated.Observations.Count == 0 ? ChartWords.EmptyUndated : spec.Empty,
            Sources = selection.Sources,
            Facts = selection.Undated,
        };
        spec = spec with { Notes = [.. ExploreWords.Notes(spec, query, selection)] };
        var summed = spec.Panels.Count == 0 ? spec : spec with { Gaps = [.. spec.Panels.SelectMany(p => p.Gaps)] };
        return spec with { Summary = ChartSummary.Of(summed, selection.Plots.SelectMany(p => p.Gaps)) };
    }

    private static IEnumerable<ChartSpec> Specs(ExploreSelection selection)
    {
        var names = ExploreWords.Names(selection.Chosen);
        var supplementary = selection.Chosen.Observations.Where(o => o.Basis.IsSupplementary());
        var countries = supplementary.Select(o => o.Iso3).Distinct().Count() > 1;
        var years = (int)Math.Round(selection.Years.Max - selection.Years.Min);
        var first = 0;
        foreach (var plot in selection.Plots)
        {
            yield return plot.Spec(selection.Years, selection.Rows, new PlotPlace(first, years, countries, names));
            first += plot.Drawn.Count;
        }
    }

    /// <summary>One plot as it is; several as panels of a whole that has the series of all.</summary>
    private static ChartSpec Joined(IReadOnlyList<ChartSpec> plots) => plots.Count == 1 ? plots[0] : plots[0] with
    {
        Kind = plots.Any(p => p.Kind == ChartKind.Line) ? ChartKind.Line : ChartKind.Dots,
        Series = [.. plots.SelectMany(p => p.Series)],
        Empty = plots.All(p => p.Empty is not null) ? ChartWords.NoteEmpty : null,
        Gaps = [],
        Breaks = [.. plots.SelectMany(p => p.Breaks)],
        Spans = [.. plots.SelectMany(p => p.Spans)],
        Panels = plots,
        Stacked = true,
    };
}
