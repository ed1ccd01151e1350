using Dashboard.Core.Figures;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Charts;

/// <summary>The sentences that stand with every drawing of a chart.</summary>
internal static class ChartNotes
{
    internal static IReadOnlyList<string> Of(ChartSpec spec, ChartData data, ChartSelection selection)
    {
        // The key stands first: a slide has room for few notes, and nobody reads a drawing without it.
        var notes = new List<string>();
        var key = string.Join(' ', Key(spec, data));
        if (key.Length > 0) notes.Add(key);
        notes.AddRange(spec.Facts.Select(Fact));
        notes.AddRange(GapNotes.Of(data, selection));
        if (Outside(spec, data, selection) is { Length: > 0 } outside) notes.Add(outside);
        if (selection.ChoosesYears && selection.Observations.Any(o => !o.IsDated))
            notes.Add(ChartWords.NoteUndatedStay);
        notes.AddRange(SameAsPrinted.Notes(spec));
        return notes;
    }

    /// <summary>What an index means and who has no value in its base year, or why there is none.</summary>
    internal static IEnumerable<string> OfIndex(IndexBase? indexBase, IReadOnlyList<string> without)
    {
        if (indexBase is null)
        {
            yield return ChartWords.NoteNoIndex;
            yield break;
        }
        yield return Words.Fill(ChartWords.NoteIndex, Words.Year(indexBase.Year));
        if (without.Count > 0)
            yield return Words.Fill(ChartWords.NoteWithoutBase, Words.Year(indexBase.Year), Words.List(without));
    }

    /// <summary>A quantity that is named after whom it is of, such as "World", is not followed by the name again.</summary>
    internal static string Fact(FigureRow fact) => Words.Fill(
        ChartWords.NoteFact,
        fact.Quantity == fact.Entity ? fact.Quantity : Words.Fill(ChartWords.SeriesOfEntity, fact.Quantity, fact.Entity),
        fact.Period, ChartSummary.WithStatus(fact.Display, fact),
        Words.Fill(ChartWords.CitationShort, fact.SourceShort, fact.Locator));

    private static string Outside(ChartSpec spec, ChartData data, ChartSelection selection)
    {
        var onAxis = data.OnAxis.Select(i => i.Id).ToHashSet();
        var periods = selection.Outside.Where(o => onAxis.Contains(o.IndicatorId))
            .OrderBy(o => o.PeriodStart).Select(o => o.Period).Distinct().ToList();
        return periods.Count == 0 ? "" : Words.Fill(
            spec.Empty is null ? ChartWords.NoteOutside : ChartWords.NoteElsewhere, Words.List(periods));
    }

    /// <summary>What each shape of mark that is drawn means.</summary>
    internal static IEnumerable<string> Key(ChartSpec spec, ChartData data)
    {
        var onTrack = spec.BarScale is BarScale.Ranks or BarScale.Strip;
        var marks = spec.Series.SelectMany(s => s.Points).Select(p => p.Mark)
            .Concat(onTrack ? spec.Bars.Select(b => b.Mark) : []).ToHashSet();
        if (!onTrack && spec.Bars.Any(b => b.Length is not null && b.Mark != Mark.Dot)) yield return ChartWords.NoteHollowBar;
        if (spec.Series.Any(s => s.Letter is not null)) yield return ChartWords.NoteClaims;
        if (marks.Contains(Mark.Bar)) yield return data.OverTime ? ChartWords.NoteSpan : ChartWords.NoteBar;
        if (marks.Contains(Mark.Square)) yield return ChartWords.NotePlanned;
        if (marks.Contains(Mark.Ring)) yield return ChartWords.NoteEstimate;
        if (marks.Contains(Mark.Diamond)) yield return ChartWords.NoteProvisional;
        if (marks.Contains(Mark.Triangle)) yield return ChartWords.NoteDerived;
        if (spec.Series.SelectMany(s => s.Points).Any(p => p.JoinIsEstimate)) yield return ChartWords.NoteBroken;
        if (marks.Contains(Mark.Cross) || marks.Contains(Mark.Plus)) yield return ChartWords.NoteSupplementary;
    }
}
