using Dashboard.Core.Claims;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Claims;

public sealed class ClaimInputTests
{
    private const string NotACondition =
        "is not a condition on places; write one of kind, organisation, source, iso3, region, an equals sign and a value";

    private static readonly Place[] Places =
    [
        MadeUp.Place("a", region: "CIS"),
        MadeUp.Place("b", PlaceKind.RusskiyMirCentre, "russkiy-mir"),
        MadeUp.Place("c", PlaceKind.MilitaryObject, "army", "TJK", "Tajikistan", "CIS", "report"),
        MadeUp.Place("d", iso3: "UZB", country: "Uzbekistan", region: "Asia", source: "report"),
    ];

    [Theory]
    [InlineData("count:", 4)]
    [InlineData("count:kind=science-culture-centre", 2)]
    [InlineData("count:kind=science-culture-centre|russkiy-mir-centre", 3)]
    [InlineData("count:organisation=army", 1)]
    [InlineData("count:organisation=arm", 0)]
    [InlineData("count:source=report", 2)]
    [InlineData("count:iso3=KAZ", 2)]
    [InlineData("count:iso3=kaz", 0)]
    [InlineData("count:region=CIS", 2)]
    [InlineData("count:region=*", 3)]
    [InlineData("count:region=CIS,source=report", 1)]
    [InlineData("countries:", 3)]
    [InlineData("countries:region=*", 3)]
    [InlineData("countries:iso3=KAZ", 1)]
    [InlineData("countries:source=paper", 1)]
    public void Count_OfPlaces_IsOfThoseThatFitEveryCondition(string input, int count) =>
        Assert.Equal(count, ClaimInput.Count(input, Places));

    [Fact]
    public void Countries_SpelledOtherwise_AreDifferentAsListed() => Assert.Equal(
        2,
        ClaimInput.Count(
            "countries:",
            [
                MadeUp.Place("a", country: "Kyrgyzstan"), MadeUp.Place("b", country: "Kirghizia"),
                MadeUp.Place("c", country: "Kirghizia"),
            ]));

    [Theory]
    [InlineData("count:iso3=KAZ", true)]
    [InlineData("countries:region=*", true)]
    [InlineData("count", false)]
    [InlineData("discount:iso3=KAZ", false)]
    [InlineData("COUNT:iso3=KAZ", false)]
    [InlineData("quota-kaz-2014", false)]
    public void Input_ThatBeginsWithACount_IsOne(string input, bool isCount) =>
        Assert.Equal(isCount, ClaimInput.IsCount(input));

    [Theory]
    [InlineData("quota=kaz", null)]
    [InlineData("count:", null)]
    [InlineData("count:kind=a,organisation=b,source=c,iso3=d,region=*", null)]
    [InlineData("count:region=a=b", null)]
    [InlineData("count:town=Almaty", $"\"town=Almaty\" {NotACondition}")]
    [InlineData("count:kind=a,town=Almaty", $"\"town=Almaty\" {NotACondition}")]
    [InlineData("countries:iso3", $"\"iso3\" {NotACondition}")]
    [InlineData("count:iso3=", $"\"iso3=\" {NotACondition}")]
    [InlineData("count:=KAZ", $"\"=KAZ\" {NotACondition}")]
    public void Fault_OfAnInput_NamesTheConditionThatIsNone(string input, string? fault) =>
        Assert.Equal(fault, ClaimInput.FaultOf(input));

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a;b", "a|b")]
    [InlineData(" a ; ; b;", "a|b")]
    public void Split_OfInputs_TrimsThemAndLeavesOutWhatIsEmpty(string inputs, string expected) =>
        Assert.Equal(expected, string.Join('|', ClaimInput.Split(inputs)));
}
