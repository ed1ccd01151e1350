using Dashboard.Core.Reading;
using Dashboard.Core.Record;
using Dashboard.Core.Tables;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Reading;

/// <summary>A made-up record while it is checked: the rows given stand from row 2 on, every table is declared and, unless named
/// as faulty, whole.</summary>
internal static class MadeUpDraft
{
    internal static readonly Source Paper = MadeUp.Source();

    internal static RecordDraft Of(
        IReadOnlyList<Source>? sources = null, IReadOnlyList<Indicator>? indicators = null,
        IReadOnlyList<Observation>? observations = null, IReadOnlyList<Gap>? gaps = null,
        IReadOnlyList<Organisation>? organisations = null, IReadOnlyList<Place>? places = null,
        IReadOnlyList<Event>? events = null, IReadOnlyList<Framework>? frameworks = null,
        IReadOnlyList<Classification>? classifications = null, IReadOnlyList<Claim>? claims = null,
        IReadOnlyList<Section>? sections = null, IReadOnlyList<Change>? changes = null,
        params string[] faulty) => new()
        {
            Sources = Rows(sources ?? [Paper]),
            Entities = Rows([MadeUp.Entity("KAZ", "Kazakhstan"), MadeUp.Entity("UZB", "Uzbekistan")]),
            Indicators = Rows(indicators ?? []),
            Observations = Rows(observations ?? []),
            Gaps = Rows(gaps ?? []),
            Organisations = Rows(organisations ?? []),
            Places = Rows(places ?? []),
            Events = Rows(events ?? []),
            Frameworks = Rows(frameworks ?? []),
            Classifications = Rows(classifications ?? []),
            Claims = Rows(claims ?? []),
            Sections = Rows(sections ?? []),
            Spellings = [],
            Changes = Rows(changes ?? []),
            Paths = NeededTables.All.Keys.ToDictionary(table => table, table => table + ".csv"),
            FaultyFiles = faulty.ToHashSet(),
        };

    /// <summary>What the rules find, as it is printed.</summary>
    internal static IEnumerable<string> Problems(RecordDraft draft) => RecordRules.Check(draft).Select(p => p.ToString());

    /// <summary>What the rules find in figures of a made-up chart, without the name of their file.</summary>
    internal static IEnumerable<string> ProblemsOf(params IReadOnlyList<Observation> observations) =>
        Problems(Of(indicators: [MadeUp.Indicator()], observations: observations)).Select(
            p => p.Replace("observations.csv, ", "", StringComparison.Ordinal));

    private static IReadOnlyList<Placed<T>> Rows<T>(IReadOnlyList<T> items) =>
        [.. items.Select((item, index) => new Placed<T>(index + 2, item))];
}
