using Dashboard.Core.Comparison;

namespace Dashboard.Core.Tests.Comparison;

public sealed class DocumentTextTests
{
    [Theory]
    [InlineData("The keeper lit\nthree lamps.", "keeper lit three")]
    [InlineData("The keeper\u00A0 lit", "keeper lit")]
    [InlineData("The light-\nhouse burns", "lighthouse burns")]
    [InlineData("The light\r\n-\r\nhouse burns", "lighthouse burns")]
    [InlineData("A second-\nlargest harbour", "second-largest harbour")]
    [InlineData("The keeper’s «lamp»", "keeper's \"lamp\"")]
    [InlineData("The keeper's “lamp”", "keeper’s „lamp“")]
    [InlineData("between 5–7 lamps", "5-7 lamps")]
    [InlineData("in 21 harbours³, and", "21 harbours")]
    [InlineData("It cost 7,450.", "7,450")]
    [InlineData("Some (65%) of them", "(65%)")]
    public void Find_FormThatIsPrinted_FindsIt(string document, string form) =>
        Assert.Single(new DocumentText(document).Find(form));

    [Theory]
    [InlineData("It has 1450 lamps", "450")]
    [InlineData("It has 7,450 lamps", "450")]
    [InlineData("It has 450.5 lamps", "450")]
    [InlineData("It has 450,500 lamps", "450")]
    [InlineData("In 34 towers", "4 towers")]
    [InlineData("The lampshade", "lamp")]
    [InlineData("The lamp-\nshade", "lamp")]
    [InlineData("The Keeper", "keeper")]
    [InlineData("The keeper", "lamp")]
    [InlineData("The keeper", "")]
    public void Find_FormThatIsNotPrinted_FindsNothing(string document, string form) =>
        Assert.Empty(new DocumentText(document).Find(form));

    [Fact]
    public void Find_FormThatStandsTwice_GivesBothPlacesInOrder() =>
        Assert.Equal([0, 8], new DocumentText("one  two\none").Find("one"));

    [Fact]
    public void Words_OfAText_AreItsLettersAndDigitsInLowerCase() =>
        Assert.Equal(
            ["the", "keepers", "lighthouse", "5", "9", "lamps"], DocumentText.Words("The keeper’s light-\nhouse: 5.9 lamps³"));
}
