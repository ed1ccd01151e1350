namespace Dashboard.Core.Record;

/// <summary>A file of the record that is no table, such as the outlines of a map.</summary>
public sealed class RecordFile
{
    /// <summary>Where it stands below the record's folder.</summary>
    public required string Path { get; init; }

    /// <summary>What stands in it: JSON.</summary>
    public required string Text { get; init; }
}
