namespace Dashboard.Core.Record;

/// <summary>A scheme by which documents sort instruments, states or periods (one row of <c>frameworks.csv</c>).</summary>
public sealed class Framework
{
    /// <summary>Slug.</summary>
    public required string Id { get; init; }

    /// <summary>Position in lists.</summary>
    public required int Order { get; init; }

    /// <summary>Name of the scheme.</summary>
    public required string Title { get; init; }

    /// <summary>What it sorts and by what.</summary>
    public required string Description { get; init; }
}

/// <summary>What one document puts into one class of a framework (one row of <c>classifications.csv</c>).</summary>
public sealed class Classification
{
    /// <summary>Slug.</summary>
    public required string Id { get; init; }

    /// <summary>Position in the file, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>Id of the framework.</summary>
    public required string FrameworkId { get; init; }

    /// <summary>The class, named alike over all documents.</summary>
    public required string Class { get; init; }

    /// <summary>What the document puts into it, in our own words.</summary>
    public required string Item { get; init; }

    /// <summary>ISO code when a country is put into the class, or empty.</summary>
    public string Iso3 { get; init; } = "";

    /// <summary>Which kind of power it is about.</summary>
    public required PowerTopic Topic { get; init; }

    /// <summary>Who says it: the authors, or whom they cite.</summary>
    public required string SaidBy { get; init; }

    /// <summary>Id of the document.</summary>
    public required string SourceId { get; init; }

    /// <summary>Page or section.</summary>
    public required string Locator { get; init; }

    /// <summary>The decisive words exactly as they are printed.</summary>
    public required string PrintedAs { get; init; }

    /// <summary>Our remark, or empty.</summary>
    public string Note { get; init; } = "";
}

/// <summary>Which kind of power a classification is about.</summary>
public enum PowerTopic
{
    /// <summary>Soft power.</summary>
    SoftPower,

    /// <summary>Hard power.</summary>
    HardPower,

    /// <summary>Both.</summary>
    Both,

    /// <summary>Neither.</summary>
    None,
}
