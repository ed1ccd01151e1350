using Dashboard.Core.Record;

namespace Dashboard.Core.Charts;

/// <summary>
/// The base year of an indexed chart: the earliest year in which the most lines have one value above zero. Each line is
/// divided by its own value of that year; lines without one cannot be compared and are left out.
/// </summary>
internal sealed class IndexBase
{
    private const int MinValues = 5; // In the longest line.
    private readonly Dictionary<(string Indicator, string Iso3, string Source), double> _bases;

    private IndexBase(int year, IEnumerable<Observation> inYear)
    {
        Year = year;
        _bases = inYear.ToDictionary(KeyOf, o => o.Value!.Value);
    }

    /// <summary>The year whose values are 100.</summary>
    internal int Year { get; }

    /// <summary>The base of some figures; null where they have none: too few years of any line, or none with a value.</summary>
    internal static IndexBase? Of(ChartKind kind, IReadOnlyList<Observation> figures)
    {
        if (kind != ChartKind.Line || !figures.GroupBy(KeyOf).Any(g => g.Count() >= MinValues)) return null;
        return Of(figures, null);
    }

    /// <summary>The base in a year, or in the one that the most lines have; null where no line has a value there.</summary>
    internal static IndexBase? Of(IEnumerable<Observation> figures, int? year)
    {
        var years = Candidates(figures).Where(y => year is null || y.Year == year).ToList();
        if (years.Count == 0) return null;
        var most = years.Max(y => y.Lines.Count);
        var (chosen, lines) = years.Where(y => y.Lines.Count == most).MinBy(y => y.Year);
        return new IndexBase(chosen, lines);
    }

    /// <summary>The years whose values can be 100, ascending.</summary>
    internal static IReadOnlyList<int> Years(IEnumerable<Observation> figures) =>
        [.. Candidates(figures).Select(y => y.Year).Order()];

    /// <summary>True when the line of a figure has a value in the base year.</summary>
    internal bool Covers(Observation observation) => _bases.ContainsKey(KeyOf(observation));

    /// <summary>A value of a figure's line, in percent of its value in the base year.</summary>
    internal double Indexed(Observation observation, double value) => value / _bases[KeyOf(observation)] * 100;

    private static IEnumerable<(int Year, List<Observation> Lines)> Candidates(IEnumerable<Observation> figures) =>
        figures.Where(IsYear).GroupBy(o => o.PeriodStart)
            .Select(g => (Year: g.Key, Lines: g.GroupBy(KeyOf).Where(l => l.Count() == 1).Select(l => l.Single()).ToList()))
            .Where(y => y.Lines.Count > 0);

    private static bool IsYear(Observation o) => o.PeriodEnd == o.PeriodStart && o.Value > 0;

    private static (string Indicator, string Iso3, string Source) KeyOf(Observation o) =>
        (o.IndicatorId, o.Iso3, o.Basis.IsSupplementary() ? "" : o.SourceId);
}
