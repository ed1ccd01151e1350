using Dashboard.Core.Figures;
using Dashboard.Core.Reading;
using Dashboard.Core.Record;
using Dashboard.Core.Tables;

namespace Dashboard.Core.Changes;

/// <summary>
/// Compares an earlier copy of the record with the present one: what readers see of each figure and gap of the charts that
/// both have, the places of the map with its counts, and which charts are new. Remarks and cited works are not compared.
/// </summary>
public static class RecordChanges
{
    private static readonly string[] Tables = [RecordTables.Sources, RecordTables.Entities, RecordTables.Indicators,
        RecordTables.Observations, RecordTables.Gaps, RecordTables.Places];

    /// <summary>The changes, in the order of the charts, or null with the problems that stand in the way.</summary>
    /// <param name="earlierFolder">The earlier record; it may break rules that are younger than it is.</param>
    /// <param name="presentFolder">The present record, which must be sound.</param>
    /// <param name="date">Day of the change, as <c>2026-11-25</c>.</param>
    /// <param name="problems">Receives what cannot be read or compared.</param>
    public static IReadOnlyList<Change>? Compare(
        string earlierFolder, string presentFolder, string date, ICollection<RecordProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        if (Read(presentFolder, problems) is not var (present, presentVersion)
            || Read(earlierFolder, problems) is not var (earlier, version)) return null;
        if (version == presentVersion) return [];
        if (present.Changes.FirstOrDefault(c => c.Item.Version == version) is { } known)
        {
            problems.Add(new(present.Path(RecordTables.Changes), known.Row, "version",
                $"what followed version {version[..RecordHistory.MinDigits]} stands here already; "
                + "compare with the version after it"));
            return null;
        }
        var changes = Between(earlier, present).ToList();
        if (changes.Count == 0) changes.Add(new RecordDifference("", "", "", ChangeKind.Unchanged, "", ""));
        return [.. changes.Select((c, i) => new Change
        {
            Id = present.Changes.Count + i + 1, Version = version, Date = date, Chart = c.Chart, Item = c.Item,
            Subject = c.Subject, Kind = c.Kind, Before = c.Before, After = c.After,
        })];
    }

    private static (RecordDraft Draft, string Version)? Read(string folder, ICollection<RecordProblem> problems)
    {
        var found = new List<RecordProblem>();
        if (RecordReader.Rows(folder, found) is var (draft, version) && draft.IsWhole(Tables)) return (draft, version);
        foreach (var problem in found) problems.Add(problem with { File = Path.Combine(folder, problem.File) });
        return null;
    }

    private static IEnumerable<RecordDifference> Between(RecordDraft earlier, RecordDraft present)
    {
        var (before, after) = (Charts(earlier), Charts(present));
        var (old, now) = (Rows(earlier), Rows(present));
        foreach (var chart in after)
        {
            if (!before.Contains(chart))
            {
                yield return new(chart.Slug, chart.Slug, chart.Title, ChangeKind.Added, "", "chart");
                continue;
            }
            foreach (var difference in Pair([.. old[chart.Slug]], [.. now[chart.Slug]])) yield return difference;
        }
        // An earlier table of organisations may lack younger columns and be left out; their ids stay.
        var organisations = present.Organisations.ToDictionary(o => o.Item.Id, o => o.Item.Name, StringComparer.Ordinal);
        foreach (var difference in Pair([.. old[RecordHistory.Map], .. Places(earlier, organisations)],
            [.. now[RecordHistory.Map], .. Places(present, organisations)])) yield return difference;
    }

    /// <summary>Rows belong together by their id; an id that is gone, by everything else that tells figures apart.</summary>
    private static IEnumerable<RecordDifference> Pair(List<ComparedItem> before, List<ComparedItem> after)
    {
        var pairs = after.ToDictionary(a => a, a => before.Find(b => b.Item == a.Item));
        var left = before.Except(pairs.Values).ToList();
        foreach (var row in after.Where(a => pairs[a] is null))
            if (left.Find(b => b!.IsSame(row)) is { } renamed && left.Remove(renamed)) pairs[row] = renamed;
        return left.Select(gone => gone!.Removed()).Concat(after.Select(row => row.Since(pairs[row])).OfType<RecordDifference>());
    }

    private static HashSet<ComparedChart> Charts(RecordDraft record) =>
        [.. record.Indicators.Select(i => i.Item).Where(i => i.Chart == i.Id).OrderBy(i => i.Order)
            .Select(i => new ComparedChart(i.Chart, i.Title))];

    private static ILookup<string, ComparedFigure> Rows(RecordDraft record)
    {
        var entities = record.Entities.ToDictionary(e => e.Item.Iso3, e => e.Item, StringComparer.Ordinal);
        var figures = record.Observations.Select(r => r.Item).Select(o => new ComparedFigure(o.Id, FigureRow.Of(
            o, record.Indicator(o.IndicatorId)!, entities[o.Iso3], record.Source(o.SourceId)!, "", null)));
        var gaps = record.Gaps.Select(r => r.Item).Select(g => new ComparedFigure(
            $"{g.IndicatorId}/{g.Iso3}/{g.PeriodStart}/{g.SourceId}",
            FigureRow.Of(g, record.Indicator(g.IndicatorId)!, entities[g.Iso3], record.Source(g.SourceId)!, "")));
        return figures.Concat(gaps).ToLookup(r => r.Row.Chart, StringComparer.Ordinal);
    }

    private static IEnumerable<ComparedPlace> Places(RecordDraft record, Dictionary<string, string> organisations) =>
        record.Places.Select(p => p.Item).Select(p => new ComparedPlace(
            p, organisations.GetValueOrDefault(p.OrganisationId, p.OrganisationId), record.Source(p.SourceId)!.ShortCitation));

    /// <summary>A chart is the same while its slug is.</summary>
    private sealed record ComparedChart(string Slug, string Title)
    {
        public bool Equals(ComparedChart? other) => other?.Slug == Slug;

        public override int GetHashCode() => Slug.GetHashCode(StringComparison.Ordinal);
    }
}
