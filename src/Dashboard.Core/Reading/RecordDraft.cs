using Dashboard.Core.Record;

namespace Dashboard.Core.Reading;

/// <summary>An item of the record and the row it stands in.</summary>
/// <param name="Row">Row as a spreadsheet shows it.</param>
/// <param name="Item">The item.</param>
internal sealed record Placed<T>(int Row, T Item);

/// <summary>The rows of the record that are sound each by itself, while the record as a whole is still checked.</summary>
internal sealed class RecordDraft
{
    private Dictionary<string, Source>? _sourcesById;
    private Dictionary<string, Indicator>? _indicatorsById;
    private Dictionary<string, Observation>? _observationsById;

    internal required IReadOnlyList<Placed<Source>> Sources { get; init; }

    internal required IReadOnlyList<Placed<Entity>> Entities { get; init; }

    internal required IReadOnlyList<Placed<Indicator>> Indicators { get; init; }

    internal required IReadOnlyList<Placed<Observation>> Observations { get; init; }

    internal required IReadOnlyList<Placed<Gap>> Gaps { get; init; }

    internal required IReadOnlyList<Placed<Organisation>> Organisations { get; init; }

    internal required IReadOnlyList<Placed<Place>> Places { get; init; }

    internal required IReadOnlyList<Placed<Event>> Events { get; init; }

    internal required IReadOnlyList<Placed<Framework>> Frameworks { get; init; }

    internal required IReadOnlyList<Placed<Classification>> Classifications { get; init; }

    internal required IReadOnlyList<Placed<Claim>> Claims { get; init; }

    internal required IReadOnlyList<Placed<Section>> Sections { get; init; }

    internal required IReadOnlyList<Placed<Spelling>> Spellings { get; init; }

    internal required IReadOnlyList<Placed<Change>> Changes { get; init; }

    /// <summary>Paths of the tables by name.</summary>
    internal required IReadOnlyDictionary<string, string> Paths { get; init; }

    /// <summary>Files with a problem. Rows may be missing here for that reason, so absence in them proves nothing.</summary>
    internal required IReadOnlySet<string> FaultyFiles { get; init; }

    /// <summary>The file of a table.</summary>
    internal string Path(string table) => Paths.GetValueOrDefault(table, RecordTables.FileOf(table));

    /// <summary>True when every row of the tables is here.</summary>
    internal bool IsWhole(params ReadOnlySpan<string> tables)
    {
        foreach (var table in tables)
            if (!Paths.TryGetValue(table, out var path) || FaultyFiles.Contains(path)) return false;
        return true;
    }

    /// <summary>A source, or null when there is none that is sound.</summary>
    internal Source? Source(string id) => (_sourcesById ??= ById(Sources, s => s.Id)).GetValueOrDefault(id);

    /// <summary>An indicator, or null when there is none that is sound.</summary>
    internal Indicator? Indicator(string id) => (_indicatorsById ??= ById(Indicators, i => i.Id)).GetValueOrDefault(id);

    /// <summary>A figure, or null when there is none that is sound.</summary>
    internal Observation? Observation(string id) => (_observationsById ??= ById(Observations, o => o.Id)).GetValueOrDefault(id);

    /// <summary>The record, when it has no problems.</summary>
    internal DocumentedRecord Record(string dataVersion) => new()
    {
        DataVersion = dataVersion,
        Sources = Items(Sources),
        Entities = Items(Entities),
        Indicators = Items(Indicators),
        Observations = Items(Observations),
        Gaps = Items(Gaps),
        Organisations = Items(Organisations),
        Places = Items(Places),
        Events = Items(Events),
        Frameworks = Items(Frameworks),
        Classifications = Items(Classifications),
        Claims = Items(Claims),
        Sections = Items(Sections),
        Spellings = Items(Spellings),
        Changes = Items(Changes),
    };

    private static List<T> Items<T>(IReadOnlyList<Placed<T>> rows) => [.. rows.Select(r => r.Item)];

    private static Dictionary<string, T> ById<T>(IReadOnlyList<Placed<T>> rows, Func<T, string> id)
    {
        var byId = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var row in rows) byId.TryAdd(id(row.Item), row.Item);
        return byId;
    }
}
