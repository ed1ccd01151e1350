using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Claims;

/// <summary>Writes the arithmetic of a claim for people, for example "4,047.6 ÷ 1,783.2 = 2.27; stated: 5".</summary>
public static class Arithmetic
{
    /// <summary>The arithmetic of the claim's own inputs.</summary>
    public static string Of(CheckedClaim claim, double result)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Sentence(claim.Claim, claim.Inputs, result);
    }

    /// <summary>The arithmetic of the inputs of another period.</summary>
    public static string OfOther(CheckedClaim claim, double result)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Sentence(claim.Claim, claim.OtherInputs, result);
    }

    /// <summary>The years of the claim's own figures, for example "2013–2017"; empty without figures.</summary>
    public static string Years(CheckedClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Span(claim.Inputs);
    }

    /// <summary>The years of the figures of another period.</summary>
    public static string OtherYears(CheckedClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Span(claim.OtherInputs);
    }

    private static string Span(IEnumerable<ClaimValue> inputs)
    {
        var dated = inputs.Select(i => i.Observation).OfType<Observation>().Where(o => o.IsDated).ToList();
        return dated.Count == 0 ? ""
            : Words.YearSpan(dated.Min(o => o.PeriodStart), dated.Max(o => o.PeriodEnd ?? o.PeriodStart));
    }

    private static string Sentence(Claim claim, IReadOnlyList<ClaimValue> inputs, double result)
    {
        var v = inputs.Select(i => ClaimInput.EventOf(i.Input) is null
            ? Words.Full(Math.Round(i.Value, 4)) : Words.Year((int)i.Value)).ToList();
        var sum = claim.Operation switch
        {
            Operation.Value => v[0],
            Operation.Sum => Equal(string.Join(" + ", v), result),
            Operation.Difference => Equal($"{v[0]} − {v[1]}", result),
            Operation.Ratio => Equal($"{v[0]} ÷ {v[1]}", result),
            Operation.Share => Equal($"{v[0]} ÷ {v[1]} × 100", result),
            Operation.Change => Equal($"({v[1]} − {v[0]}) ÷ {v[0]} × 100", result),
            Operation.Mean => Equal($"({string.Join(" + ", v)}) ÷ {v.Count}", result),
            Operation.Rises => string.Join(result == 1 ? " < " : " → ", v),
            Operation.Falls => string.Join(result == 1 ? " > " : " → ", v),
            _ => string.Join("; ", v),
        };
        var stated = Words.Full(claim.Stated ?? 0);
        return Within(claim.Tolerance, claim.Relation switch
        {
            Relation.True => sum,
            Relation.AtLeast => Words.Fill(ChartWords.ArithmeticAtLeast, sum, stated),
            Relation.AtMost => Words.Fill(ChartWords.ArithmeticAtMost, sum, stated),
            _ => Words.Fill(ChartWords.ArithmeticStated, sum, stated),
        });
    }

    /// <summary>A result that holds only within a tolerance says so, whatever its relation.</summary>
    private static string Within(double tolerance, string text) =>
        tolerance > 0 ? Words.Fill(ChartWords.ArithmeticTolerance, text, Words.Full(tolerance)) : text;

    private static string Equal(string sum, double result) =>
        $"{sum} = {Words.Full(Math.Round(result, Math.Abs(result) < 100 ? 2 : 0))}";
}
