using Dashboard.Core.Addresses;
using Dashboard.Core.Charts;
using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Explore;

/// <summary>Title, subtitle and notes of a drawing of chosen series.</summary>
internal static class ExploreWords
{
    private const int TitledInFull = 2;

    /// <summary>The titles of the quantities, or the first and how many more.</summary>
    internal static string Title(ChartData data)
    {
        var titles = data.Indicators.Select(i => i.Title).Distinct().ToList();
        return titles.Count == 1 ? titles[0]
            : titles.Count == TitledInFull ? Words.Fill(ChartWords.ExploreTitleTwo, titles[0], titles[1])
            : Words.Fill(ChartWords.ExploreTitleMore, titles[0], titles.Count - 1);
    }

    /// <summary>Countries, units, years.</summary>
    internal static string Subtitle(ChartData data, ChartAxis years, string? index)
    {
        var (first, last) = ((int)Math.Ceiling(years.Min), (int)Math.Floor(years.Max));
        var countries = data.Observations.Select(o => data.Entities[o.Iso3].Name).Distinct();
        var units = index ?? string.Join(", ", data.Indicators.Select(i => i.Unit).Distinct());
        return Words.Fill(ChartWords.ExploreSubtitle, string.Join(", ", countries), units, Words.YearSpan(first, last));
    }

    /// <summary>How a quantity is named beside its line: by what the title and the subtitle leave open.</summary>
    internal static Func<Indicator, Entity, string?> Names(ChartData data)
    {
        var indicators = data.Observations.Select(o => o.IndicatorId).Distinct().Count() > 1;
        var countries = data.Observations.Select(o => o.Iso3).Distinct().Count() > 1;
        return (indicator, entity) => (indicators, countries) switch
        {
            (true, true) => Words.Fill(ChartWords.SeriesOfEntity, indicator.ShortTitle, entity.Name),
            (true, false) => indicator.ShortTitle,
            (false, true) => entity.Name,
            _ => null,
        };
    }

    internal static IEnumerable<string> Notes(ChartSpec spec, ExploreQuery query, ExploreSelection selection)
    {
        var (data, plots, indexBase) = (selection.Chosen, selection.Plots, selection.IndexBase);
        if (query.Scale == AxisScale.Index)
            foreach (var note in ChartNotes.OfIndex(indexBase, Without(data, indexBase))) yield return note;
        var linear = plots.Where(p => p.Scale == AxisScale.Linear).Select(p => p.Data.Main.Unit).ToList();
        if (query.Scale == AxisScale.Log && linear.Count > 0)
            yield return Words.Fill(ChartWords.NoteNoLog, string.Join(", ", linear));
        foreach (var fact in spec.Facts) yield return Words.Fill(ChartWords.NoteUndated, ChartNotes.Fact(fact));
        foreach (var gap in plots.SelectMany(p => p.Gaps)) yield return gap;
        var outside = PeriodSpans.Of(plots.SelectMany(p => p.Selection.Outside));
        if (outside.Count > 0) yield return Words.Fill(ChartWords.NoteOutside, Words.List(outside));
        var key = string.Join(' ', ChartNotes.Key(spec, data));
        if (key.Length > 0) yield return key;
    }

    /// <summary>Series that an index leaves out.</summary>
    private static IReadOnlyList<string> Without(ChartData data, IndexBase? indexBase) => indexBase is null ? [] :
    [
        .. (from figure in data.Observations
            where !indexBase.Covers(figure)
            let quantity = data.Indicators.First(i => i.Id == figure.IndicatorId).ShortTitle
            select Words.Fill(ChartWords.SeriesOfEntity, quantity, data.Entities[figure.Iso3].Name)).Distinct(),
    ];
}
