using Dashboard.Core.Record;

namespace Dashboard.Core.Claims;

/// <summary>What the figures say about a claim.</summary>
public enum Verdict
{
    /// <summary>The arithmetic agrees with the statement.</summary>
    Holds,

    /// <summary>It does not.</summary>
    DoesNotHold,

    /// <summary>It does not for the period named, but does for another one.</summary>
    HoldsWithAnotherPeriod,

    /// <summary>No figure of the record can test the statement.</summary>
    CannotBeTested,
}

/// <summary>A claim with the arithmetic carried out.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Inputs">The inputs with their values.</param>
/// <param name="Result">What the operation gives, or null when nothing can be computed.</param>
/// <param name="OtherInputs">The inputs of the other period.</param>
/// <param name="OtherResult">What they give, or null.</param>
/// <param name="Verdict">What follows.</param>
public sealed record CheckedClaim(Claim Claim, IReadOnlyList<ClaimValue> Inputs, double? Result,
    IReadOnlyList<ClaimValue> OtherInputs, double? OtherResult, Verdict Verdict)
{
    /// <summary>Whether the arithmetic, of the period named or of the other one, uses a figure.</summary>
    /// <param name="figureId">Id of the figure.</param>
    public bool Uses(string figureId) => Inputs.Concat(OtherInputs).Any(i => i.Observation?.Id == figureId);
}

/// <summary>An input with its value.</summary>
/// <param name="Input">The id of a figure, a count of places or the year of an event, as the record writes it.</param>
/// <param name="Value">Its value.</param>
/// <param name="Observation">The figure, or null for a count or a year.</param>
public sealed record ClaimValue(string Input, double Value, Observation? Observation);

/// <summary>Carries out the arithmetic of claims on the record. Pure: a changed figure changes the verdict.</summary>
public static class ClaimArithmetic
{
    private const double Rounding = 1e-9; // What sums of doubles may be off.

    /// <summary>Checks one claim.</summary>
    /// <param name="claim">The claim; its inputs must exist.</param>
    /// <param name="observations">Figures by id.</param>
    /// <param name="places">All places.</param>
    /// <param name="events">All events.</param>
    public static CheckedClaim Check(Claim claim, IReadOnlyDictionary<string, Observation> observations,
        IReadOnlyCollection<Place> places, IReadOnlyCollection<Event> events)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var inputs = Values(claim.Inputs);
        var other = Values(claim.OtherInputs);
        if (claim.Operation == Operation.None) return new CheckedClaim(claim, inputs, null, other, null, Verdict.CannotBeTested);
        var result = Compute(claim.Operation, inputs);
        double? otherResult = other.Count > 0 ? Compute(claim.Operation, other) : null;
        var verdict = Fits(claim, result) ? Verdict.Holds
            : otherResult is { } o && Fits(claim, o) ? Verdict.HoldsWithAnotherPeriod : Verdict.DoesNotHold;
        return new CheckedClaim(claim, inputs, result, other, otherResult, verdict);

        List<ClaimValue> Values(string text) =>
        [
            .. ClaimInput.Split(text).Select(input => ClaimInput.IsCount(input)
                ? new ClaimValue(input, ClaimInput.Count(input, places), null)
                : ClaimInput.EventOf(input) is { } id ? new ClaimValue(input, events.First(e => e.Id == id).Year(), null)
                : new ClaimValue(input, observations[input].Value ?? double.NaN, observations[input])),
        ];
    }

    /// <summary>How many inputs an operation takes, at least and at most.</summary>
    internal static (int Least, int Most) Arity(Operation operation) => operation switch
    {
        Operation.None => (0, int.MaxValue),
        Operation.Value => (1, 1),
        Operation.Difference or Operation.Ratio or Operation.Share or Operation.Change => (2, 2),
        Operation.Mean => (1, int.MaxValue),
        _ => (2, int.MaxValue),
    };

    private static double Compute(Operation operation, List<ClaimValue> inputs)
    {
        var v = inputs.ConvertAll(i => i.Value);
        return operation switch
        {
            Operation.Value => v[0],
            Operation.Sum => v.Sum(),
            Operation.Difference => v[0] - v[1],
            Operation.Ratio => v[0] / v[1],
            Operation.Share => v[0] / v[1] * 100,
            Operation.Change => (v[1] - v[0]) / v[0] * 100,
            Operation.Mean => v.Average(),
            Operation.Rises => Truth(v.Zip(v.Skip(1)).All(p => p.Second > p.First)),
            Operation.Falls => Truth(v.Zip(v.Skip(1)).All(p => p.Second < p.First)),
            Operation.Largest => Truth(v.Skip(1).All(other => v[0] > other)),
            _ => double.NaN,
        };
    }

    private static double Truth(bool holds) => holds ? 1 : 0;

    private static bool Fits(Claim claim, double result)
    {
        if (claim.Relation == Relation.True) return result == 1;
        var stated = claim.Stated ?? double.NaN;
        var slack = (Math.Abs(stated) * claim.Tolerance / 100) + Rounding;
        return claim.Relation switch
        {
            Relation.AtLeast => result >= stated - slack,
            Relation.AtMost => result <= stated + slack,
            _ => Math.Abs(result - stated) <= slack,
        };
    }
}
