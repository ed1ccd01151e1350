using Dashboard.Core.Comparison;

namespace Dashboard.Core.Tests.Comparison;

public sealed class PrintedNumberTests
{
    [Theory]
    [InlineData("53809", "53.809 people")]
    [InlineData("3.776", "3,776 trillions")]
    [InlineData("2.8129", "2812.9 billion")]
    [InlineData("34600", "34,600")]
    [InlineData("34600", "34.6 thousand")]
    [InlineData("16000", "about 16 000 people")]
    [InlineData("1234567", "1,234,567")]
    [InlineData("1234.5", "1,234.5")]
    [InlineData("9.5", "9,5 bln")]
    [InlineData("2.5", "2-2.5 times")]
    [InlineData("50", "50–150")]
    [InlineData("26.14", "26.14% in 2006")]
    [InlineData("27", "27th")]
    [InlineData("-4", "fell by 4")]
    [InlineData("0", "0 cases")]
    [InlineData("0.838732", "0.838732 percent")]
    public void CanBeRead_ValueThatIsPrinted_IsTrue(string value, string printed) =>
        Assert.True(PrintedNumber.CanBeRead(value, printed));

    [Theory]
    [InlineData("53810", "53.809 people")]
    [InlineData("45", "450")]
    [InlineData("4500", "450")]
    [InlineData("3", "34 towers")]
    [InlineData("0", "4 towers")]
    [InlineData("16", "2016")]
    [InlineData("5", "five")]
    [InlineData("5", "")]
    public void CanBeRead_ValueThatIsNotPrinted_IsFalse(string value, string printed) =>
        Assert.False(PrintedNumber.CanBeRead(value, printed));

    [Theory]
    [InlineData("a third", true)]
    [InlineData("a third of 9", false)]
    public void IsInWords_Form_IsTrueWithoutDigits(string printed, bool expected) =>
        Assert.Equal(expected, PrintedNumber.IsInWords(printed));
}
