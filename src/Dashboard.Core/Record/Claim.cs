namespace Dashboard.Core.Record;

/// <summary>
/// A statement of a document that figures can test (one row of <c>claims.csv</c>), with the arithmetic that tests it. The
/// verdict is not part of the record: the program computes it from the figures.
/// </summary>
public sealed class Claim
{
    /// <summary>Slug.</summary>
    public required string Id { get; init; }

    /// <summary>Position in the file, from 1.</summary>
    public required int Order { get; init; }

    /// <summary>Which kind of influence it is about.</summary>
    public required Topic Topic { get; init; }

    /// <summary>What the document says, in our own words.</summary>
    public required string Statement { get; init; }

    /// <summary>ISO code of the country it is about; <c>WLD</c> for several.</summary>
    public required string Iso3 { get; init; }

    /// <summary>Id of the document.</summary>
    public required string SourceId { get; init; }

    /// <summary>Page or section.</summary>
    public required string Locator { get; init; }

    /// <summary>The decisive words exactly as they are printed.</summary>
    public required string PrintedAs { get; init; }

    /// <summary>How the inputs are put together.</summary>
    public required Operation Operation { get; init; }

    /// <summary>
    /// What is put together, joined by semicolons: ids of figures, <c>count:</c> followed by conditions on places, or
    /// <c>event:</c> followed by the id of an event, for its year.
    /// Empty for <see cref="Operation.None"/>.
    /// </summary>
    public string Inputs { get; init; } = "";

    /// <summary>How the result must stand to <see cref="Stated"/> for the claim to hold.</summary>
    public required Relation Relation { get; init; }

    /// <summary>The value that the document states; null where <see cref="Relation.True"/> needs none.</summary>
    public double? Stated { get; init; }

    /// <summary>How far the result may lie from <see cref="Stated"/>, in percent of it.</summary>
    public double Tolerance { get; init; }

    /// <summary>Inputs of another period for the same operation, or empty.</summary>
    public string OtherInputs { get; init; } = "";

    /// <summary>Our explanation: what is compared, what a reader must know, or why nothing can be tested.</summary>
    public required string Note { get; init; }
}

/// <summary>How the inputs of a claim are put together.</summary>
public enum Operation
{
    /// <summary>Nothing can be computed.</summary>
    None,

    /// <summary>The one input itself.</summary>
    Value,

    /// <summary>The sum of all inputs.</summary>
    Sum,

    /// <summary>The first input less the second.</summary>
    Difference,

    /// <summary>The first input divided by the second.</summary>
    Ratio,

    /// <summary>The first input as a percentage of the second.</summary>
    Share,

    /// <summary>How much the second input lies above (or, negative, below) the first, in percent of the first.</summary>
    Change,

    /// <summary>The mean of all inputs.</summary>
    Mean,

    /// <summary>1 when every input is larger than the one before it, else 0.</summary>
    Rises,

    /// <summary>1 when every input is smaller than the one before it, else 0.</summary>
    Falls,

    /// <summary>1 when the first input is larger than every other, else 0.</summary>
    Largest,
}

/// <summary>How the result of a claim's arithmetic must stand to what is stated.</summary>
public enum Relation
{
    /// <summary>Equal, within the tolerance.</summary>
    Equals,

    /// <summary>Not less.</summary>
    AtLeast,

    /// <summary>Not more.</summary>
    AtMost,

    /// <summary>The result is 1: the statement is true or false as such.</summary>
    True,
}
