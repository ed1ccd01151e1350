using System.Globalization;
using Dashboard.Core.Claims;
using Dashboard.Core.Record;

namespace Dashboard.Core.Tests.Claims;

public sealed class ArithmeticTests
{
    public ArithmeticTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en");

    [Theory]
    [InlineData(Operation.Value, "1234.5", 5, "1,234.5; stated: 5")]
    [InlineData(Operation.Sum, "1 2 3", 6, "1 + 2 + 3 = 6; stated: 6")]
    [InlineData(Operation.Difference, "5 3", 2, "5 − 3 = 2; stated: 2")]
    [InlineData(Operation.Ratio, "4047.6 1783.2", 5, "4,047.6 ÷ 1,783.2 = 2.27; stated: 5")]
    [InlineData(Operation.Share, "1 8", 12, "1 ÷ 8 × 100 = 12.5; stated: 12")]
    [InlineData(Operation.Change, "8 6", -25, "(6 − 8) ÷ 8 × 100 = −25; stated: −25")]
    [InlineData(Operation.Mean, "1 2 6", 3, "(1 + 2 + 6) ÷ 3 = 3; stated: 3")]
    [InlineData(Operation.Largest, "3 2 1", 0, "3; 2; 1; stated: 0")]
    public void Arithmetic_OfAnOperation_ShowsEachStep(Operation operation, string values, double stated, string text) =>
        Assert.Equal(text, Written(operation, Relation.Equals, stated, values));

    /// <summary>A result is written with two decimals below a hundred, without any from there; inputs with four.</summary>
    [Theory]
    [InlineData("99.994 0", "99.994 + 0 = 99.99; stated: 0")]
    [InlineData("100.4 0", "100.4 + 0 = 100; stated: 0")]
    [InlineData("0 100", "0 + 100 = 100; stated: 0")]
    [InlineData("-99.994 0", "−99.994 + 0 = −99.99; stated: 0")]
    [InlineData("-100.4 0", "−100.4 + 0 = −100; stated: 0")]
    [InlineData("1.00004 0", "1 + 0 = 1; stated: 0")]
    [InlineData("1.00014 0", "1.0001 + 0 = 1; stated: 0")]
    public void Arithmetic_OfLongNumbers_IsRounded(string values, string text) =>
        Assert.Equal(text, Written(Operation.Sum, Relation.Equals, 0, values));

    [Theory]
    [InlineData(Operation.Rises, "1 2 3", "1 < 2 < 3")]
    [InlineData(Operation.Rises, "1 3 2", "1 → 3 → 2")]
    [InlineData(Operation.Falls, "3 2 1", "3 > 2 > 1")]
    [InlineData(Operation.Falls, "3 1 2", "3 → 1 → 2")]
    [InlineData(Operation.Largest, "3 1 2", "3; 1; 2")]
    public void Arithmetic_OfAStatementThatIsTrueOrFalse_StatesNoValue(Operation operation, string values, string text) =>
        Assert.Equal(text, Written(operation, Relation.True, null, values));

    [Theory]
    [InlineData(Relation.AtLeast, 0, "5; stated: at least 4")]
    [InlineData(Relation.AtMost, 0, "5; stated: at most 4")]
    [InlineData(Relation.Equals, 0, "5; stated: 4")]
    [InlineData(Relation.AtLeast, 0.5, "5; stated: at least 4 (within 0.5%)")]
    [InlineData(Relation.AtMost, 0.5, "5; stated: at most 4 (within 0.5%)")]
    [InlineData(Relation.Equals, 0.5, "5; stated: 4 (within 0.5%)")]
    public void Arithmetic_OfARelation_SaysWhatIsStatedAndHowNear(Relation relation, double tolerance, string text) =>
        Assert.Equal(text, Written(Operation.Value, relation, 4, "5", tolerance));

    [Fact]
    public void Arithmetic_OfTheOtherPeriod_UsesItsInputs()
    {
        var claim = ClaimArithmeticTests.Check(Operation.Sum, Relation.Equals, 7, "1 2", "3 4");
        Assert.Equal("1 + 2 = 3; stated: 7", Arithmetic.Of(claim, claim.Result!.Value));
        Assert.Equal("3 + 4 = 7; stated: 7", Arithmetic.OfOther(claim, claim.OtherResult!.Value));
    }

    private static string Written(Operation operation, Relation relation, double? stated, string values, double tolerance = 0)
    {
        var claim = ClaimArithmeticTests.Check(operation, relation, stated, values, tolerance: tolerance);
        return Arithmetic.Of(claim, claim.Result!.Value);
    }
}
