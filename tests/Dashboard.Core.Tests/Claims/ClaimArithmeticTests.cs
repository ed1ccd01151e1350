using Dashboard.Core.Claims;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Claims;

/// <summary>The arithmetic of claims on made-up figures a, b, c…, whatever today's record claims.</summary>
public sealed class ClaimArithmeticTests
{
    [Theory]
    [InlineData(Operation.Value, "7", 7)]
    [InlineData(Operation.Sum, "7 5 1", 13)]
    [InlineData(Operation.Difference, "7 5", 2)]
    [InlineData(Operation.Ratio, "7 5", 1.4)]
    [InlineData(Operation.Share, "7 5", 140)]
    [InlineData(Operation.Change, "4 5", 25)]
    [InlineData(Operation.Change, "5 4", -20)]
    [InlineData(Operation.Mean, "7 5 3", 5)]
    [InlineData(Operation.Rises, "1 2 3", 1)]
    [InlineData(Operation.Rises, "1 2 2", 0)]
    [InlineData(Operation.Rises, "1 3 2", 0)]
    [InlineData(Operation.Rises, "2 1 3", 0)]
    [InlineData(Operation.Falls, "3 2 1", 1)]
    [InlineData(Operation.Falls, "3 2 2", 0)]
    [InlineData(Operation.Falls, "3 1 2", 0)]
    [InlineData(Operation.Falls, "2 3 1", 0)]
    [InlineData(Operation.Largest, "3 1 2", 1)]
    [InlineData(Operation.Largest, "3 1 3", 0)]
    [InlineData(Operation.Largest, "2 1 3", 0)]
    public void Result_OfAnOperation_FollowsItsDefinition(Operation operation, string values, double result) =>
        Assert.Equal(result, Check(operation, Relation.Equals, 0, values).Result!.Value, 1e-12);

    /// <summary>"At least 100 within 5%" is kept by 95 and above, "at most" by 105 and below, "equals" by both.</summary>
    [Theory]
    [InlineData(Relation.AtLeast, 0, 100, true)]
    [InlineData(Relation.AtLeast, 0, 100.1, true)]
    [InlineData(Relation.AtLeast, 0, 99.9, false)]
    [InlineData(Relation.AtLeast, 5, 95, true)]
    [InlineData(Relation.AtLeast, 5, 94.9, false)]
    [InlineData(Relation.AtLeast, 5, 1000, true)]
    [InlineData(Relation.AtMost, 0, 100, true)]
    [InlineData(Relation.AtMost, 0, 99.9, true)]
    [InlineData(Relation.AtMost, 0, 100.1, false)]
    [InlineData(Relation.AtMost, 5, 105, true)]
    [InlineData(Relation.AtMost, 5, 105.1, false)]
    [InlineData(Relation.AtMost, 5, 1, true)]
    [InlineData(Relation.Equals, 0, 100, true)]
    [InlineData(Relation.Equals, 0, 99.9, false)]
    [InlineData(Relation.Equals, 0, 100.1, false)]
    [InlineData(Relation.Equals, 5, 95, true)]
    [InlineData(Relation.Equals, 5, 105, true)]
    [InlineData(Relation.Equals, 5, 94.9, false)]
    [InlineData(Relation.Equals, 5, 105.1, false)]
    public void Verdict_WithinATolerance_HoldsOnBothSidesOrTheSideThatIsSaid(
        Relation relation, double tolerance, double value, bool holds) =>
        Assert.Equal(
            holds ? Verdict.Holds : Verdict.DoesNotHold,
            Check(Operation.Value, relation, 100, $"{value:R}", tolerance: tolerance).Verdict);

    /// <summary>A tolerance is a share of what is stated, also below zero; what computers round is no difference.</summary>
    [Theory]
    [InlineData(Operation.Difference, "1 11", -10, 5, Verdict.Holds)]
    [InlineData(Operation.Difference, "1 11.5", -10, 5, Verdict.Holds)]
    [InlineData(Operation.Difference, "1 11.6", -10, 5, Verdict.DoesNotHold)]
    [InlineData(Operation.Sum, "0.1 0.2", 0.3, 0, Verdict.Holds)]
    [InlineData(Operation.Sum, "0.1 0.2", 0.3001, 0, Verdict.DoesNotHold)]
    public void Verdict_OfAStatedValue_IsAShareOfItsSize(
        Operation operation, string values, double stated, double tolerance, Verdict verdict) =>
        Assert.Equal(verdict, Check(operation, Relation.Equals, stated, values, tolerance: tolerance).Verdict);

    [Theory]
    [InlineData(Relation.AtLeast, "0.1 0.2", 0.3)]
    [InlineData(Relation.AtLeast, "0.7 0.1", 0.8)]
    [InlineData(Relation.AtMost, "0.1 0.2", 0.3)]
    public void Verdict_AtTheStatedValueItself_Holds(Relation relation, string values, double stated) =>
        Assert.Equal(Verdict.Holds, Check(Operation.Sum, relation, stated, values).Verdict);

    [Theory]
    [InlineData(Operation.Rises, "1 2", Verdict.Holds)]
    [InlineData(Operation.Rises, "2 2", Verdict.DoesNotHold)]
    [InlineData(Operation.Falls, "2 1", Verdict.Holds)]
    [InlineData(Operation.Falls, "2 2", Verdict.DoesNotHold)]
    [InlineData(Operation.Largest, "2 1", Verdict.Holds)]
    [InlineData(Operation.Largest, "2 2", Verdict.DoesNotHold)]
    public void Verdict_OfAStatementThatIsTrueOrFalse_NeedsNoStatedValue(Operation operation, string values, Verdict verdict) =>
        Assert.Equal(verdict, Check(operation, Relation.True, null, values).Verdict);

    [Theory]
    [InlineData("5", "", Verdict.Holds, null)]
    [InlineData("5", "9", Verdict.Holds, 9.0)]
    [InlineData("4", "5", Verdict.HoldsWithAnotherPeriod, 5.0)]
    [InlineData("4", "6", Verdict.DoesNotHold, 6.0)]
    [InlineData("4", "", Verdict.DoesNotHold, null)]
    public void Verdict_WithInputsOfAnotherPeriod_PrefersTheOnesThatAreNamed(
        string inputs, string others, Verdict verdict, double? otherResult)
    {
        var claim = Check(Operation.Value, Relation.Equals, 5, inputs, others);
        Assert.Equal((verdict, otherResult), (claim.Verdict, claim.OtherResult));
    }

    [Fact]
    public void Check_WithoutAnOperation_CannotTestButKeepsTheFigures()
    {
        var claim = Check(Operation.None, Relation.Equals, 5, "5 6", "7");
        Assert.Equal((Verdict.CannotBeTested, null, null), (claim.Verdict, claim.Result, claim.OtherResult));
        Assert.Equal([5.0, 6.0], claim.Inputs.Select(i => i.Value));
        Assert.Equal([7.0], claim.OtherInputs.Select(i => i.Value));
    }

    [Fact]
    public void Check_OfFiguresAndCounts_KeepsTheFigureOfEachInput()
    {
        var figure = MadeUp.Observation(2015, 3, id: "a");
        var claim = ClaimArithmetic.Check(
            MadeUp.Claim(Operation.Sum, Relation.Equals, 5, " a ; count:iso3=KAZ ;"), new Dictionary<string,
            Observation>
            { ["a"] = figure },
            [MadeUp.Place("x"), MadeUp.Place("y"), MadeUp.Place("z", iso3: "UZB")], []);
        Assert.Equal([new ClaimValue("a", 3, figure), new ClaimValue("count:iso3=KAZ", 2, null)], claim.Inputs);
        Assert.Equal((5.0, Verdict.Holds), (claim.Result, claim.Verdict));
    }

    [Theory]
    [InlineData("event:old;event:new", Verdict.Holds, "2003 < 2008")]
    [InlineData("event:new;event:old", Verdict.DoesNotHold, "2008 → 2003")]
    public void Check_OfEvents_ComparesTheirYears(string inputs, Verdict verdict, string arithmetic)
    {
        var claim = ClaimArithmetic.Check(
            MadeUp.Claim(Operation.Rises, Relation.True, null, inputs), new Dictionary<string, Observation>(), [],
            [MadeUp.Event("2008-09", DatePrecision.Month, id: "new"), MadeUp.Event("2003", id: "old")]);
        Assert.Equal((verdict, arithmetic), (claim.Verdict, Arithmetic.Of(claim, claim.Result!.Value)));
    }

    [Fact]
    public void Counts_OfClaims_NameEveryVerdictThatOccurs()
    {
        var claims = new[] { "5", "6", "5", "7" }.Select(v => Check(Operation.Value, Relation.Equals, 5, v))
            .Append(Check(Operation.None, Relation.Equals, null, ""));
        Assert.Equal(
            [new VerdictCount(Verdict.Holds, 2), new(Verdict.DoesNotHold, 2), new(Verdict.CannotBeTested, 1)],
            VerdictCount.Of(claims));
    }

    [Theory]
    [InlineData(Operation.None, 0, int.MaxValue)]
    [InlineData(Operation.Value, 1, 1)]
    [InlineData(Operation.Sum, 2, int.MaxValue)]
    [InlineData(Operation.Difference, 2, 2)]
    [InlineData(Operation.Ratio, 2, 2)]
    [InlineData(Operation.Share, 2, 2)]
    [InlineData(Operation.Change, 2, 2)]
    [InlineData(Operation.Mean, 1, int.MaxValue)]
    [InlineData(Operation.Rises, 2, int.MaxValue)]
    [InlineData(Operation.Falls, 2, int.MaxValue)]
    [InlineData(Operation.Largest, 2, int.MaxValue)]
    public void Arity_OfAnOperation_IsWhatItCanComputeWith(Operation operation, int least, int most) =>
        Assert.Equal((least, most), ClaimArithmetic.Arity(operation));

    /// <summary>Checks a claim on figures with the given values; names of the inputs follow the alphabet.</summary>
    internal static CheckedClaim Check(
        Operation operation, Relation relation, double? stated, string values, string others = "", double tolerance = 0)
    {
        var figures = new Dictionary<string, Observation>();
        var (inputs, otherInputs) = (Add(values), Add(others));
        return ClaimArithmetic.Check(MadeUp.Claim(operation, relation, stated, inputs, otherInputs, tolerance), figures, [], []);

        string Add(string numbers) => string.Join(';', numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number =>
        {
            var id = ((char)('a' + figures.Count)).ToString();
            figures.Add(
                id,
                MadeUp.Observation(
                    2000 + figures.Count, double.Parse(number, System.Globalization.CultureInfo.InvariantCulture), id: id));
            return id;
        }));
    }
}
