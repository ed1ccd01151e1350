using Dashboard.Core.Wording;

namespace Dashboard.Core.Tests.Charts;

public sealed class UnitsTests
{
    /// <summary>Axis numbers stay below ten thousand of their unit, so that their labels are short.</summary>
    [Theory]
    [InlineData("grants", 0, 1, "Grants")]
    [InlineData("grants", 9_999, 1, "Grants")]
    [InlineData("grants", 10_000, 1e3, "Thousand grants")]
    [InlineData("grants", 9_999_999, 1e3, "Thousand grants")]
    [InlineData("grants", 10_000_000, 1e6, "Million grants")]
    [InlineData("million roubles", 9_999, 1, "Million roubles")]
    [InlineData("million roubles", 10_000, 1e3, "Billion roubles")]
    [InlineData("million roubles", 10_000_000, 1e3, "Billion roubles")]
    [InlineData("millionaires", 10_000, 1e3, "Thousand millionaires")]
    [InlineData("grants|applications|grants", 1, 1, "Grants, applications")]
    [InlineData("", 1, 1, "")]
    public void Axis_ForItsLargestValue_IsInThousandsMillionsOrBillions(
        string units, double largest, double divisor, string title) =>
        Assert.Equal(new Units(divisor, title), Units.For(units.Split('|'), largest));
}
