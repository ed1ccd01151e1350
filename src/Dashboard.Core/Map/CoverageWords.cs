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
            yield return Words.Fill(ChartWords.CoverageInside, inside.Key!, string.Join(", ", inside.Select(c => c.Name)));
    }

    /// <summary>Every entry with its number, the most first; entries with one office are counted.</summary>
    internal static string Summary(MapCoverage coverage, string title, int offices, IReadOnlyList<string> notListed)
    {
        var several = coverage.Entries.Where(c => c.Count > 1)
            .Select(c => Words.Fill(ChartWords.CoverageCountry, c.Name, c.Count));
        var one = Words.Fill(ChartWords.CoverageSingles, coverage.Entries.Count(c => c.Count == 1));
        var missing = notListed.Count > 0 ? Words.Fill(ChartWords.MapNotListed, string.Join(", ", notListed)) : "";
        return Words.Fill(ChartWords.CoverageSummary, title, offices, coverage.Entries.Count,
            string.Join("; ", several.Append(one)), missing).TrimEnd();
    }
}
