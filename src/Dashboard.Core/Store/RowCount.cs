namespace Dashboard.Core.Store;

/// <summary>How many rows a table of the store was given, so that one that has lost some is found out.</summary>
public sealed class RowCount
{
    /// <summary>The table.</summary>
    public required string Name { get; init; }

    /// <summary>Its number of rows.</summary>
    public required int Rows { get; init; }
}
