using Dashboard.Core.Wording;

namespace Dashboard.Core.Map;

/// <summary>The map of coverage in words: its notes, and the whole of it for readers who cannot see it.</summary>
internal static class CoverageWords
{
    /// <summary>What the drawing must say: what its colours count, and which entries are dots inside another outline.</summary>
    internal static IEnumerable<string> Notes(MapCoverage coverage)
    {
        yield return ChartWords.CoverageCounts;
        foreach (var inside in coverage.Entries.Where(c => c.IsTerritory).GroupBy(c => c.Inside))
            yield return Words.Fill(ChartWords.CoverageInside, inside.Key!, Words.List([.. inside.Select(c => c.Name)]));
    }

    /// <summary>Every entry with its number, the most first; entries with one office are counted.</summary>
    internal static string Summary(MapCoverage coverage, string title, int offices, IReadOnlyList<string> notListed)
    {
        var parts = coverage.Entries.Where(c => c.Count > 1)
            .Select(c => Words.Fill(ChartWords.CoverageCountry, c.Name, c.Count)).ToList();
        var singles = coverage.Entries.Count(c => c.Count == 1);
        if (singles > 0) parts.Add(Words.Count(singles, ChartWords.CoverageSinglesOne, ChartWords.CoverageSingles));
        var missing = notListed.Count > 0 ? Words.Fill(ChartWords.MapNotListed, Words.List(notListed)) : "";
        return Words.Fill(ChartWords.CoverageSummary, title, Offices(offices), Countries(coverage.Entries.Count),
            string.Join("; ", parts), missing).TrimEnd();
    }

    internal static string Offices(int count) => Words.Count(count, ChartWords.CoverageOne, ChartWords.CoverageSome);

    internal static string Countries(int count) => Words.Count(count, ChartWords.MapCountriesOne, ChartWords.MapCountries);
}
