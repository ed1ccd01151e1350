namespace Dashboard.Core.Record;

/// <summary>The whole record, checked and typed.</summary>
public sealed record DocumentedRecord
{
    /// <summary>SHA-256 over the data package and all its files, 64 lower-case hexadecimal digits.</summary>
    public required string DataVersion { get; init; }

    /// <summary>When the record was put together, as its data package says, or null where it does not.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>The files that are no tables.</summary>
    public IReadOnlyList<RecordFile> Files { get; init; } = [];

    /// <summary>Documents, supplementary sources and cited works.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Countries and the world.</summary>
    public required IReadOnlyList<Entity> Entities { get; init; }

    /// <summary>Quantities.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>Figures.</summary>
    public required IReadOnlyList<Observation> Observations { get; init; }

    /// <summary>Documented absences.</summary>
    public required IReadOnlyList<Gap> Gaps { get; init; }

    /// <summary>Organisations.</summary>
    public required IReadOnlyList<Organisation> Organisations { get; init; }

    /// <summary>Places.</summary>
    public required IReadOnlyList<Place> Places { get; init; }

    /// <summary>Dated events.</summary>
    public required IReadOnlyList<Event> Events { get; init; }

    /// <summary>Schemes of classification.</summary>
    public required IReadOnlyList<Framework> Frameworks { get; init; }

    /// <summary>What documents put into the classes of the schemes.</summary>
    public required IReadOnlyList<Classification> Classifications { get; init; }

    /// <summary>Sections of documents without pages.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>Other spellings of names.</summary>
    public required IReadOnlyList<Spelling> Spellings { get; init; }

    /// <summary>What became of figures, gaps and charts after earlier versions, in the order of the file.</summary>
    public required IReadOnlyList<Change> Changes { get; init; }

    /// <summary>Statements with the arithmetic that tests them.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>How many tables a record has.</summary>
    public static int TableCount => RecordTables.All.Count;

    /// <summary>How many rows all tables have.</summary>
    public int RowCount => RecordTables.All.Sum(t => t.Rows(this).Count);
}
