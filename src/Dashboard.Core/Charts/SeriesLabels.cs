using Dashboard.Core.Wording;

namespace Dashboard.Core.Charts;

/// <summary>
/// Chooses what is written beside the marks of a series: every value where there is room, else only ends and peaks; and
/// its name after the last mark, together with the last value where not every mark is labelled.
/// </summary>
/// <param name="Supplementary">Whether the series holds supplementary figures.</param>
/// <param name="Apart">Whether figures of documents are drawn too, from which supplementary ones must be told apart.</param>
/// <param name="Countries">Whether several countries are drawn.</param>
/// <param name="SupplementarySeries">How many supplementary series are drawn.</param>
/// <param name="Marks">How many marks all series have.</param>
/// <param name="LabelStep">In small plots, the least years between labelled marks of a thinned series; 0 in a plot alone.</param>
/// <param name="Emphasis">A series in focus is labelled as if it were alone; a dimmed one keeps only its name.</param>
internal sealed record SeriesLabels(
    bool Supplementary, bool Apart, bool Countries, int SupplementarySeries, int Marks, double LabelStep, Emphasis Emphasis)
{
    private const int LabelledInOne = 20, LabelledBeside = 6, LabelledInAll = 36, LabelledInPanel = 3, NamedInFull = 2;

    /// <summary>Marks closer than this share of the axes have values on different sides; small plots have more of them.</summary>
    private const double Near = 0.06, NearInPanel = 0.25, BesideInPanel = 0.1;

    /// <summary>The points with the labels they keep, and the words after the last one.</summary>
    internal (IReadOnlyList<ChartPoint> Points, string? EndLabel) Of(IReadOnlyList<ChartPoint> points, string? name)
    {
        if (Emphasis == Emphasis.Dimmed)
            return ([.. points.Select(p => p with { Label = "" })], name is null ? null : Named(points[^1].Mark, name));
        var most = LabelStep > 0 ? LabelledInPanel : Apart ? LabelledBeside : LabelledInOne;
        var thinned = Supplementary && (points.Count > most || (Marks > LabelledInAll && Emphasis == Emphasis.None));
        var withValue = name is not null && (thinned || (Countries && points.Count == 1));
        if (withValue) name = Words.Fill(ChartWords.SeriesWithValue, name, points[^1].Label);
        if (thinned || withValue)
        {
            var (last, few) = (points[^1], SupplementarySeries <= NamedInFull || Emphasis != Emphasis.None);
            ChartPoint[] labelled = !few || !thinned ? []
                : [.. FarApart(LabelStep > 0 ? [last, points.MaxBy(p => p.Y)!] : [last, points.MaxBy(p => p.Y)!, points[0]])];
            points = [.. points.Select(p => labelled.Contains(p) && !(withValue && p == last) ? p : p with { Label = "" })];
        }
        return (points, name is null ? null : Named(points[^1].Mark, name));
    }

    /// <summary>Those that are far enough from the ones before them.</summary>
    private List<ChartPoint> FarApart(IEnumerable<ChartPoint> candidates)
    {
        var kept = new List<ChartPoint>();
        foreach (var point in candidates)
            if (kept.TrueForAll(k => Math.Abs(k.X - point.X) >= LabelStep)) kept.Add(point);
        return kept;
    }

    /// <summary>Labels of marks at one year, in a small plot near it, and almost one height go below and above.</summary>
    internal static IReadOnlyList<ChartSeries> OnBothSides(
        IReadOnlyList<ChartSeries> series, ChartAxis years, ChartAxis axis, bool inPanel = false)
    {
        var near = (axis.Max - axis.Min) * (inPanel ? NearInPanel : Near);
        var beside = inPanel ? (years.Max - years.Min) * BesideInPanel : 0;
        var marks = series.SelectMany(s => s.Points).Where(p => p.Label.Length > 0 && p.Mark != Mark.Bar).ToList();
        return [.. series.Select(s => s with { Points = [.. s.Points.Select(
            p => p.LabelSide == LabelSide.Above && IsLower(p) ? p with { LabelSide = LabelSide.Below } : p)] })];

        bool IsLower(ChartPoint point) => point.Label.Length > 0 && point.Mark != Mark.Bar
            && marks.Exists(o => Math.Abs(o.X - point.X) <= beside && o.Y > point.Y && o.Y - point.Y < near);
    }

    /// <summary>A supplementary name may stand away from its last mark, so it begins with the mark's shape.</summary>
    private string Named(Mark last, string name)
    {
        if (!Supplementary || !Apart) return name;
        if (SupplementarySeries <= NamedInFull + 1) name = Words.Fill(ChartWords.SeriesSupplementary, name);
        return Words.Fill(last == Mark.Plus ? ChartWords.SeriesPlus : ChartWords.SeriesCross, name);
    }
}
