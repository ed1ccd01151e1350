namespace Dashboard.Core.Record;

/// <summary>The whole record, checked and typed.</summary>
public sealed record DocumentedRecord
{
    /// <summary>SHA-256 over the data package and all its files, 64 lower-case hexadecimal digits.</summary>
    public required string DataVersion { get; init; }

    /// <summary>Documents and supplementary sources.</summary>
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
}
