namespace Dashboard.Core.Addresses;

/// <summary>Orders of the list of charts.</summary>
public enum ChartListOrder
{
    /// <summary>That of the record, which lecturers follow.</summary>
    Listed,

    /// <summary>By title.</summary>
    Title,

    /// <summary>Most figures first.</summary>
    Figures,

    /// <summary>Latest year first.</summary>
    Latest,
}
