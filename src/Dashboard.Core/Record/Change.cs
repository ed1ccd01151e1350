namespace Dashboard.Core.Record;

/// <summary>What became of an item or a chart after an earlier version of the record (a row of <c>changes.csv</c>).</summary>
public sealed class Change
{
    /// <summary>Position in the file, from 1; later changes stand below earlier ones.</summary>
    public required int Id { get; init; }

    /// <summary>Data version of the record before the change, 64 hexadecimal digits.</summary>
    public required string Version { get; init; }

    /// <summary>Day of the change, as <c>2026-11-25</c>.</summary>
    public required string Date { get; init; }

    /// <summary>Slug of the chart, or <c>map</c>; empty when nothing changed.</summary>
    public string Chart { get; init; } = "";

    /// <summary>
    /// Id of the figure or place; of a gap its indicator, country, first year and source, joined by slashes; of a chart its
    /// slug; empty when nothing changed.
    /// </summary>
    public string Item { get; init; } = "";

    /// <summary>Quantity, country and period, place and town, or the chart's title, in words; empty for no change.</summary>
    public string Subject { get; init; } = "";

    /// <summary>What became of it.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>What differs as it was, in words; empty when it was not there.</summary>
    public string Before { get; init; } = "";

    /// <summary>What differs as it became, in words; empty when it is gone.</summary>
    public string After { get; init; } = "";

    /// <summary>Our remark, or empty.</summary>
    public string Note { get; init; } = "";
}

/// <summary>What became of a figure, a gap or a chart.</summary>
public enum ChangeKind
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It says something else.</summary>
    Changed,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>No figure, gap or chart differs: the row only tells that the version existed.</summary>
    Unchanged,
}
