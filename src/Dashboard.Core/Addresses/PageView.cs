namespace Dashboard.Core.Addresses;

/// <summary>Which side of a chart a page shows.</summary>
public enum PageView
{
    /// <summary>The drawing, with table and sources below.</summary>
    Chart,

    /// <summary>The table alone.</summary>
    Table,

    /// <summary>The sources in full, with what was taken from each.</summary>
    Sources,

    /// <summary>The explorer with the series of the chart.</summary>
    Explore,
}
