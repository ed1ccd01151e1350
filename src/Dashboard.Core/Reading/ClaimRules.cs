using System.Globalization;
using Dashboard.Core.Claims;
using Dashboard.Core.Record;

namespace Dashboard.Core.Reading;

/// <summary>Rules about claims: their arithmetic can be carried out on the record.</summary>
internal static class ClaimRules
{
    internal static IReadOnlyList<Rule<Claim>> All { get; } =
    [
        InputsFit, OtherInputsFit, StatedFits, ToleranceFits,
        (record, row) => SourceRules.MustBeDocument(record, row.Item.SourceId),
        (record, row) => LocatorRule.Check(record, row.Item.SourceId, row.Item.Locator),
    ];

    private static Fault? InputsFit(RecordDraft record, Placed<Claim> row) => Inputs(record, row, "inputs", row.Item.Inputs);

    private static Fault? OtherInputsFit(RecordDraft record, Placed<Claim> row) =>
        row.Item.OtherInputs.Length == 0 ? null : Inputs(record, row, "other_inputs", row.Item.OtherInputs);

    private static Fault? Inputs(RecordDraft record, Placed<Claim> row, string column, string text)
    {
        var inputs = ClaimInput.Split(text);
        var (least, most) = ClaimArithmetic.Arity(row.Item.Operation);
        if (inputs.Count < least || inputs.Count > most)
        {
            var allowed = least == most ? Number(least)
                : most == int.MaxValue ? $"at least {Number(least)}" : $"{Number(least)} to {Number(most)}";
            return new(column,
                $"the operation {Codes.Of(row.Item.Operation)} takes {allowed} inputs; {Number(inputs.Count)} are given");
        }
        foreach (var input in inputs)
        {
            if (ClaimInput.FaultOf(input) is { } fault) return new(column, fault);
            if (ClaimInput.EventOf(input) is { } id)
            {
                if (record.IsWhole(RecordTables.Events) && record.Events.All(e => e.Item.Id != id))
                    return new(column, $"\"{id}\" is in no row of {record.Path(RecordTables.Events)}, column id");
                continue;
            }
            if (!ClaimInput.IsCount(input) && record.IsWhole(RecordTables.Observations) && record.Observation(input) is null)
                return new(column, $"\"{input}\" is in no row of {record.Path(RecordTables.Observations)}, column id");
            if (!ClaimInput.IsCount(input) && record.Observation(input) is { Value: null })
                return new(column, $"\"{input}\" has no single value to compute with");
        }
        return null;
    }

    private static Fault? StatedFits(RecordDraft record, Placed<Claim> row) => row.Item switch
    {
        { Operation: Operation.None } => null,
        { Relation: Relation.True, Stated: not null } => new("stated", "a statement that is true or false states no value"),
        { Relation: not Relation.True, Stated: null } => new("stated", "the value that the document states is required"),
        { Relation: Relation.True, Operation: not (Operation.Rises or Operation.Falls or Operation.Largest) } =>
            new("relation", "true goes with rises, falls and largest"),
        { Relation: not Relation.True, Operation: Operation.Rises or Operation.Falls or Operation.Largest } =>
            new("relation", $"{Codes.Of(row.Item.Operation)} goes with the relation true"),
        _ => null,
    };

    private static Fault? ToleranceFits(RecordDraft record, Placed<Claim> row) =>
        row.Item.Tolerance is < 0 or > 50 ? new("tolerance", "a tolerance lies between 0 and 50 percent") : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
