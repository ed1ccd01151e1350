using Dashboard.Core.Tables;

namespace Dashboard.Core.Tests.Tables;

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

    [Theory]
    [InlineData(3.945, "trillion roubles", "3.945 trillion rubles")]
    [InlineData(3.776, "trillion roubles", "3,776 trillions. rubles")]
    [InlineData(2812.9, "billion roubles", "2.8129 trillion")]
    [InlineData(53809, "persons", "53.809 people")]
    [InlineData(34600, "persons", "34,600")]
    [InlineData(34600, "persons", "34.6 thousand")]
    [InlineData(15000, "persons", "10-15 thousand")]
    [InlineData(10000, "persons", "10-15 thousand")]
    [InlineData(34.6, "thousand persons", "34.6")]
    [InlineData(1234, "million US dollars", "1,234 million")]
    [InlineData(1234567.5, "persons", "1.234.567,5")]
    [InlineData(4.249, "percent of GDP", "4.249 percent of GDP")]
    [InlineData(0.0026, "million somoni", "2.6e-06 billion TJS")]
    [InlineData(-4, "percent", "fell by 4%")]
    [InlineData(1500000, "persons", "1,5 млн человек")]
    public void Fits_ValueThatIsPrinted_IsTrue(double value, string unit, string printed) =>
        Assert.True(PrintedNumber.Fits(value, unit, printed));

    [Theory]
    [InlineData(3945, "trillion roubles", "3.945 trillion rubles")]
    [InlineData(4249, "percent of GDP", "4.249 percent of GDP")]
    [InlineData(640833, "million US dollars", "640.833 million USD")]
    [InlineData(28129, "trillion roubles", "2.8129 trillion rubles")]
    [InlineData(3460, "persons", "34,600")]
    [InlineData(53810, "persons", "53.809 people")]
    [InlineData(1e300, "trillion roubles", "3.945 trillion rubles")]
    [InlineData(5, "times", "five")]
    public void Fits_ValueOfOtherDigitsOrAnotherSize_IsFalse(double value, string unit, string printed) =>
        Assert.False(PrintedNumber.Fits(value, unit, printed));
}
