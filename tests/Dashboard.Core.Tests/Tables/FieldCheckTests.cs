using Dashboard.Core.Tables;

namespace Dashboard.Core.Tests.Tables;

/// <summary>Values against the type and constraints of a made-up column.</summary>
public sealed class FieldCheckTests
{
    private static readonly FieldSchema Text = new() { Name = "text", Type = FieldSchema.Text };
    private static readonly FieldSchema Whole = new() { Name = "whole", Type = FieldSchema.Integer };
    private static readonly FieldSchema Number = new() { Name = "number", Type = FieldSchema.Number };

    [Theory]
    [InlineData("plain words, and more", null)]
    [InlineData("Өскемен", null)]
    [InlineData(" a", "\" a\" begins or ends with white space")]
    [InlineData("a\u00A0", "the value contains a space that is not the plain one, U+00A0; write a plain space")]
    [InlineData("a\nb", "the value contains a line break; it is written in one line")]
    [InlineData("a\rb", "the value contains a line break; it is written in one line")]
    [InlineData("\na", "the value contains a line break; it is written in one line")]
    [InlineData("a\tb", "the value contains the control character U+0009")]
    [InlineData("a\uFEFFb", "the value contains the invisible character U+FEFF; delete it")]
    [InlineData("a\u200Bb", "the value contains the invisible character U+200B; delete it")]
    [InlineData("a\u202Eb", "the value contains the invisible character U+202E; delete it")]
    [InlineData("a\u2066b", "the value contains the invisible character U+2066; delete it")]
    [InlineData("a\u00ADb", "the value contains the invisible character U+00AD; delete it")]
    [InlineData("a\u2028b", "the value contains the line break U+2028; it is written in one line")]
    [InlineData("a\u00A0b", "the value contains a space that is not the plain one, U+00A0; write a plain space")]
    [InlineData("a\u202Fb", "the value contains a space that is not the plain one, U+202F; write a plain space")]
    [InlineData("a\u0663", "the value contains \"\u0663\", a digit of another script, U+0663; write 0 to 9")]
    [InlineData("a\uFF15", "the value contains \"\uFF15\", a digit of another script, U+FF15; write 0 to 9")]
    [InlineData(
        "\u0440\u0430\u0438\u0306\u043E\u043D",
        "\"\u0438\u0306\" is written in pieces; write it as one letter (Unicode's form NFC)")]
    [InlineData("a\uFFFDb", "the value contains U+FFFD, which stands for a letter that was lost in a conversion")]
    public void Text_OfAValue_HoldsNothingThatCannotBeSeen(string value, string? fault) =>
        Assert.Equal(fault, FieldCheck.Fault(Text, value));

    [Theory]
    [InlineData("0")]
    [InlineData("5")]
    [InlineData("-5")]
    [InlineData("10")]
    [InlineData("2147483647")]
    [InlineData("-2147483648")]
    public void Number_ThatIsWhole_IsBoth(string value) =>
        Assert.Equal((null, null), (FieldCheck.Fault(Whole, value), FieldCheck.Fault(Number, value)));

    [Theory]
    [InlineData("0.5", true)]
    [InlineData("-0.5", true)]
    [InlineData("10.50", true)]
    [InlineData(".5", false)]
    [InlineData("5.", false)]
    [InlineData("05", false)]
    [InlineData("00.5", false)]
    [InlineData("-", false)]
    [InlineData("--5", false)]
    [InlineData("+5", false)]
    [InlineData("5,0", false)]
    [InlineData("5e3", false)]
    [InlineData("5.0.0", false)]
    [InlineData("5.x", false)]
    [InlineData("x5", false)]
    public void Number_ThatIsNotWhole_IsWrittenWithDigitsAndAPoint(string value, bool isNumber)
    {
        Assert.Equal($"\"{value}\" is not a whole number", FieldCheck.Fault(Whole, value));
        Assert.Equal(
            isNumber ? null : $"\"{value}\" is not a number; write digits with a decimal point and nothing between thousands",
            FieldCheck.Fault(Number, value));
    }

    [Fact]
    public void Number_ThatIsTooLargeOrMinusZero_IsAFault()
    {
        Assert.Equal("2147483648 is too large", FieldCheck.Fault(Whole, "2147483648"));
        Assert.Equal("-2147483649 is too large", FieldCheck.Fault(Whole, "-2147483649"));
        Assert.Null(FieldCheck.Fault(Number, "2147483648"));
        var huge = new string('9', 400);
        Assert.Equal(huge + " is too large", FieldCheck.Fault(Number, huge));
        Assert.Equal("\"-0\" is written 0", FieldCheck.Fault(Whole, "-0"));
        Assert.Equal("\"-0.0\" is written 0", FieldCheck.Fault(Number, "-0.0"));
        Assert.Null(FieldCheck.Fault(Number, "0.0"));
    }

    [Theory]
    [InlineData(1.0, 3.0, "1", null)]
    [InlineData(1.0, 3.0, "3", null)]
    [InlineData(1.0, 3.0, "0.9", "0.9 is not between 1 and 3")]
    [InlineData(1.0, 3.0, "3.1", "3.1 is not between 1 and 3")]
    [InlineData(1.0, null, "1", null)]
    [InlineData(1.0, null, "0.9", "0.9 is less than 1, the smallest value allowed")]
    [InlineData(null, 3.0, "3", null)]
    [InlineData(null, 3.0, "3.1", "3.1 is more than 3, the largest value allowed")]
    public void Number_OutsideItsBounds_IsAFault(double? minimum, double? maximum, string value, string? fault) =>
        Assert.Equal(fault, FieldCheck.Fault(Number with { Minimum = minimum, Maximum = maximum }, value));

    [Fact]
    public void Value_AgainstItsConstraints_IsRequiredAllowedAndInItsPattern()
    {
        Assert.Equal("a value is required", FieldCheck.Fault(Text with { Required = true }, ""));
        Assert.Null(FieldCheck.Fault(Text with { Pattern = "a+", Allowed = ["x"] }, ""));
        Assert.Null(FieldCheck.Fault(Text with { Allowed = ["x", "y"] }, "y"));
        Assert.Equal("\"z\" is not one of x, y", FieldCheck.Fault(Text with { Allowed = ["x", "y"] }, "z"));
        Assert.Null(FieldCheck.Fault(Text with { Pattern = "a|aa" }, "aa"));
        Assert.Equal("\"ab\" does not fit the pattern a+", FieldCheck.Fault(Text with { Pattern = "a+" }, "ab"));
        Assert.Equal("\"ba\" does not fit the pattern a+", FieldCheck.Fault(Text with { Pattern = "a+" }, "ba"));
        Assert.Null(FieldCheck.Fault(Text with { Pattern = "(" }, "anything"));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("a+", true)]
    [InlineData("(", false)]
    [InlineData("(?=a)", false)]
    [InlineData(@"(a)\1", false)]
    [InlineData("a)(b", false)]
    public void Pattern_ThatIsSound_IsOneExpressionWithoutLookAroundAndBackReferences(string? pattern, bool sound)
    {
        var field = Text with { Pattern = pattern };
        Assert.Equal((sound, sound), (field.PatternIsSound(), field.PatternIsSound()));
    }
}
