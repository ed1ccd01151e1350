using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Reading;

/// <summary>The rules about claims and changes, on made-up rows.</summary>
public sealed class ClaimRuleTests
{
    [Theory]
    [InlineData(Operation.Value, Relation.Equals, 1.0, "a", null)]
    [InlineData(Operation.Sum, Relation.AtLeast, 1.0, "a;b;count:iso3=KAZ", null)]
    [InlineData(Operation.Rises, Relation.True, null, "a;b", null)]
    [InlineData(Operation.Falls, Relation.True, null, "a;b", null)]
    [InlineData(Operation.Largest, Relation.True, null, "a;b", null)]
    [InlineData(Operation.None, Relation.Equals, null, "", null)]
    [InlineData(Operation.None, Relation.True, 1.0, "a", null)]
    [InlineData(Operation.Value, Relation.Equals, 1.0, "", "inputs: the operation value takes 1 inputs; 0 are given")]
    [InlineData(Operation.Value, Relation.Equals, 1.0, "a;b", "inputs: the operation value takes 1 inputs; 2 are given")]
    [InlineData(Operation.Sum, Relation.Equals, 1.0, "a", "inputs: the operation sum takes at least 2 inputs; 1 are given")]
    [InlineData(Operation.Value, Relation.Equals, 1.0, "x", "inputs: \"x\" is in no row of observations.csv, column id")]
    [InlineData(Operation.Value, Relation.Equals, 1.0, "event:x", "inputs: \"x\" is in no row of events.csv, column id")]
    [InlineData(Operation.Value, Relation.Equals, 1.0, "range", "inputs: \"range\" has no single value to compute with")]
    [InlineData(Operation.Rises, Relation.True, 1.0, "a;b", "stated: a statement that is true or false states no value")]
    [InlineData(Operation.Value, Relation.AtMost, null, "a", "stated: the value that the document states is required")]
    [InlineData(Operation.Value, Relation.True, null, "a", "relation: true goes with rises, falls and largest")]
    [InlineData(Operation.Rises, Relation.Equals, 1.0, "a;b", "relation: rises goes with the relation true")]
    [InlineData(Operation.Falls, Relation.Equals, 1.0, "a;b", "relation: falls goes with the relation true")]
    [InlineData(Operation.Largest, Relation.Equals, 1.0, "a;b", "relation: largest goes with the relation true")]
    public void Claim_WithItsArithmetic_CanBeCarriedOut(
        Operation operation, Relation relation, double? stated, string inputs, string? fault) =>
        Assert.Equal(fault is null ? [] : [fault], Claims(MadeUp.Claim(operation, relation, stated, inputs)));

    [Fact]
    public void Claim_WithOtherInputsOrATolerance_IsCheckedLikewise()
    {
        Assert.Empty(Claims(MadeUp.Claim(Operation.Value, Relation.Equals, 1, "a", "b", 50)));
        Assert.Equal(
            ["other_inputs: the operation value takes 1 inputs; 2 are given"],
            Claims(MadeUp.Claim(Operation.Value, Relation.Equals, 1, "a", "a;b")));
        Assert.Equal(
            ["tolerance: a tolerance lies between 0 and 50 percent"],
            Claims(MadeUp.Claim(Operation.Value, Relation.Equals, 1, "a", tolerance: 50.1)));
        Assert.Equal(
            ["tolerance: a tolerance lies between 0 and 50 percent"],
            Claims(MadeUp.Claim(Operation.Value, Relation.Equals, 1, "a", tolerance: -0.1)));
        Assert.Empty(Claims(MadeUp.Claim(Operation.Value, Relation.Equals, 1, "x"), "observations.csv"));
        Assert.StartsWith(
            "inputs: \"town=a\" is not a condition",
            Assert.Single(Claims(MadeUp.Claim(Operation.Value, Relation.Equals, 1, "count:town=a"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ChangeKind.Added, "", "5", null)]
    [InlineData(ChangeKind.Removed, "4", "", null)]
    [InlineData(ChangeKind.Changed, "4", "5", null)]
    [InlineData(ChangeKind.Added, "4", "5", "before: there is none where the change is added")]
    [InlineData(ChangeKind.Added, "", "", "after: a value is required where the change is added")]
    [InlineData(ChangeKind.Removed, "", "", "before: a value is required where the change is removed")]
    [InlineData(ChangeKind.Removed, "4", "5", "after: there is none where the change is removed")]
    [InlineData(ChangeKind.Changed, "", "5", "before: a value is required where the change is changed")]
    [InlineData(ChangeKind.Changed, "4", "", "after: a value is required where the change is changed")]
    public void Change_OfItsKind_SaysWhatWasAndWhatBecame(ChangeKind kind, string before, string after, string? fault) =>
        Assert.Equal(
            fault is null ? [] : ["changes.csv, row 2, column " + fault],
            MadeUpDraft.Problems(MadeUpDraft.Of(changes: [Change('1', kind, before, after)])));

    [Fact]
    public void Change_OfNothing_NamesNothing()
    {
        Assert.Empty(MadeUpDraft.Problems(MadeUpDraft.Of(changes: [Change('1', ChangeKind.Unchanged, "", "", "", "", "")])));
        Assert.Equal(
            ["changes.csv, row 2, column chart: there is none where the change is unchanged"],
            MadeUpDraft.Problems(MadeUpDraft.Of(changes: [Change('1', ChangeKind.Unchanged, "", "")])));
        Assert.Equal(
            ["changes.csv, row 2, column chart: a value is required where the change is added"],
            MadeUpDraft.Problems(MadeUpDraft.Of(changes: [Change('1', ChangeKind.Added, "", "5", chart: "")])));
        Assert.Equal(
            ["changes.csv, row 2, column item: a value is required where the change is added"],
            MadeUpDraft.Problems(MadeUpDraft.Of(changes: [Change('1', ChangeKind.Added, "", "5", item: "")])));
        Assert.Equal(
            ["changes.csv, row 2, column subject: a value is required where the change is added"],
            MadeUpDraft.Problems(MadeUpDraft.Of(changes: [Change('1', ChangeKind.Added, "", "5", subject: "")])));
        Assert.Equal(
            ["changes.csv, row 2, column date: \"2026-02-30\" is not a date; write it as YYYY-MM-DD"],
            MadeUpDraft.Problems(MadeUpDraft.Of(changes: [Change('1', ChangeKind.Added, "", "5", date: "2026-02-30")])));
    }

    [Theory]
    [InlineData("1", null)]
    [InlineData("112", null)]
    [InlineData("1221", 5)]
    [InlineData("121", 4)]
    public void Changes_OfOneVersion_StandTogether(string versions, int? row) => Assert.Equal(
        row is null ? [] : [$"changes.csv, row {row}, column version: the rows of version 111111111111 do not stand together"],
        MadeUpDraft.Problems(MadeUpDraft.Of(changes: [.. versions.Select(v => Change(v, ChangeKind.Added, "", "5"))])));

    private static IEnumerable<string> Claims(Claim claim, params string[] faulty) => MadeUpDraft.Problems(MadeUpDraft.Of(
        indicators: [MadeUp.Indicator()],
        observations:
        [
            MadeUp.Observation(2014, 1, id: "a"), MadeUp.Observation(2015, 2, id: "b"),
            MadeUp.Observation(2016, null, id: "range", low: 1, high: 2),
        ],
        claims: [claim], faulty: faulty)).Select(p => p.Replace("claims.csv, row 2, column ", "", StringComparison.Ordinal));

    private static Change Change(
        char version, ChangeKind kind, string before, string after, string chart = "grants", string item = "item",
        string subject = "Grants", string date = "2026-11-25") => new()
        {
            Id = 1,
            Version = new string(version, 64),
            Date = date,
            Chart = chart,
            Item = item,
            Subject = subject,
            Kind = kind,
            Before = before,
            After = after,
        };
}
