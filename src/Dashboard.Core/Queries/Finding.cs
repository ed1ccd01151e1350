using Dashboard.Core.Figures;

namespace Dashboard.Core.Queries;

/// <summary>What a finding rests on.</summary>
public enum FindingKind
{
    /// <summary>Documents print different values for one thing.</summary>
    Dispute,

    /// <summary>A statement of a document does not hold against the figures.</summary>
    Claim,

    /// <summary>A printed figure is not that of the database that its document cites.</summary>
    CitedDatabase,
}

/// <summary>What the record shows when its figures are held against each other, as a headline.</summary>
public sealed record Finding
{
    /// <summary>What it rests on.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>Id of the dispute, of the claim, or of the printed figure.</summary>
    public required string Id { get; init; }

    /// <summary>Slug of the chart that shows it.</summary>
    public required string Chart { get; init; }

    /// <summary>The headline: the values that do not agree.</summary>
    public required string Headline { get; init; }

    /// <summary>What the headline is about.</summary>
    public required string Subject { get; init; }

    /// <summary>The figures that it rests on, in the order of the headline.</summary>
    public required IReadOnlyList<FigureRow> Figures { get; init; }

    /// <summary>How many times the larger value is the smaller one; more than 1.</summary>
    public required double Ratio { get; init; }
}
