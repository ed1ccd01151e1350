using Dashboard.Core.Record;

namespace Dashboard.Core.Tests.Record;

/// <summary>Values and keys of a made-up table against its schema.</summary>
public sealed class ValueCheckTests
{
    private static readonly FieldSchema Text = new() { Name = "text", Type = FieldSchema.Text };
    private static readonly FieldSchema Whole = new() { Name = "whole", Type = FieldSchema.Integer };
    private static readonly FieldSchema Number = new() { Name = "number", Type = FieldSchema.Number };

    [Theory]
    [InlineData("plain words, and more", null)]
    [InlineData("Өскемен", null)]
    [InlineData(" a", "\" a\" begins or ends with white space")]
    [InlineData("a\u00A0", "\"a\u00A0\" begins or ends with white space")]
    [InlineData("a\nb", "the value contains a line break; it is written in one line")]
    [InlineData("a\rb", "the value contains a line break; it is written in one line")]
    [InlineData("\na", "the value contains a line break; it is written in one line")]
    [InlineData("a\tb", "the value contains the control character U+0009")]
    [InlineData("a\uFEFFb", "the value contains the control character U+FEFF")]
    [InlineData("a\uFFFDb", "the value contains U+FFFD, which stands for a letter that was lost in a conversion")]
    public void Text_OfAValue_HoldsNothingThatCannotBeSeen(string value, string? fault) => Assert.Equal(fault, FieldCheck.Fault(Text, value));

    [Theory]
    [InlineData("0")]
    [InlineData("5")]
    [InlineData("-5")]
    [InlineData("10")]
    [InlineData("2147483647")]
    [InlineData("-2147483648")]
    public void Number_ThatIsWhole_IsBoth(string value) => Assert.Equal((null, null), (FieldCheck.Fault(Whole, value), FieldCheck.Fault(Number, value)));

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
    [InlineData("٤", false)]
    public void Number_ThatIsNotWhole_IsWrittenWithDigitsAndAPoint(string value, bool isNumber)
    {
        Assert.Equal($"\"{value}\" is not a whole number", FieldCheck.Fault(Whole, value));
        Assert.Equal(isNumber ? null : $"\"{value}\" is not a number; write digits with a decimal point and nothing between thousands", FieldCheck.Fault(Number, value));
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

    [Fact]
    public void Table_WithFaultyValues_KeepsItsSoundRows()
    {
        var problems = new List<RecordProblem>();
        var checkedTable = TableCheck.Check(Table(Schema("t", Text with { Required = true }, Whole), "a 1", "_ 2", "b x", "c"), problems);
        Assert.Equal([2, 5], checkedTable.Rows.Select(r => r.Number));
        Assert.Equal(["t.csv, row 3, column text: a value is required", "t.csv, row 4, column whole: \"x\" is not a whole number"], problems.Select(p => p.ToString()));
    }

    [Fact]
    public void Keys_OfATable_StandOnce()
    {
        Assert.Equal(["t.csv, row 4, column text: \"a\" already stands in row 2"], Problems(Schema("t", Text, Whole) with { PrimaryKey = ["text"] }, "a 1", "b 1", "a 2"));
        Assert.Equal(["t.csv, row 4, column text, whole: \"a, 1\" already stands in row 2"], Problems(Schema("t", Text, Whole) with { PrimaryKey = ["text", "whole"] }, "a 1", "a 2", "a 1", "_ 1", "_ 1"));
        Assert.Equal(["t.csv, row 3, column text: \"a\" already stands in row 2"], Problems(Schema("t", Text with { Unique = true }, Whole), "a 1", "a 2"));
        Assert.Equal(["t.csv, row 3, column text: \"a\" already stands in row 2"], Problems(Schema("t", Text with { Unique = true }) with { PrimaryKey = ["text"] }, "a", "a"));
        Assert.Empty(Problems(Schema("t", Text, Whole), "a 1", "a 1"));

        static IEnumerable<string> Problems(TableSchema schema, params string[] rows)
        {
            var problems = new List<RecordProblem>();
            TableCheck.Check(Table(schema, rows), problems);
            return problems.Select(p => p.ToString());
        }
    }

    [Fact]
    public void ForeignKeys_OfATable_AreRowsOfAnother()
    {
        var target = Table(Schema("target", Text, Whole), "a 1", "b 2");
        Assert.Equal(["t.csv, row 3, column text: \"c\" is in no row of target.csv, column text"], Problems(new ForeignKey(["text"], "target", ["text"]), target, "a 1", "c 1", "_ 1"));
        Assert.Equal(
            ["t.csv, row 3, column text, whole: \"a, 2\" is in no row of target.csv, column text, whole"],
            Problems(new ForeignKey(["text", "whole"], "target", ["text", "whole"]), target, "a 1", "a 2", "a"));
        Assert.Equal(["t.csv, row 2, column text: \"a\" is in no row of t.csv, column other"], Problems(new ForeignKey(["text"], "", ["other"]), target, "a 1 b", "b 2 b"));
        Assert.Empty(Problems(new ForeignKey(["text"], "target", ["text"]), target with { IsComplete = false }, "c 1"));
        Assert.Empty(Problems(new ForeignKey(["text"], "target", ["none"]), target, "c 1"));
        Assert.Empty(Problems(new ForeignKey(["text"], "nowhere", ["text"]), target, "c 1"));

        static IEnumerable<string> Problems(ForeignKey key, Table target, params string[] rows)
        {
            var problems = new List<RecordProblem>();
            TableCheck.CheckForeignKeys(
                Table(Schema("t", Text, Whole, Text with { Name = "other" }) with { ForeignKeys = [key] }, rows), new Dictionary<string, Table> { ["target"] = target }, problems);
            return problems.Select(p => p.ToString());
        }
    }

    [Fact]
    public void Values_OfARow_AreReadAsTheirTypes()
    {
        var (row, problems) = Row("text=a whole=5 real=0.5 code=soft-power empty=");
        Assert.Equal(("a", "a", "", 5, 0.5, Topic.SoftPower), (row.Text("text"), row.Optional("text"), row.Optional("empty"), row.Integer("whole"), row.Real("real"), row.Code<Topic>("code")));
        Assert.Equal((5, null, 0.5, null, "", "a"), (row.OptionalInteger("whole"), row.OptionalInteger("empty"), row.OptionalReal("real"), row.OptionalReal("empty"), row.Later("none"), row.Later("text")));
        Assert.Equal((true, 7), (row.IsSound, row.Number));
        Assert.Empty(problems);
    }

    [Fact]
    public void Values_OfARowThatCannotBeRead_AreProblems()
    {
        Assert.Equal((false, "t.csv, row 7, column empty: a value is required"), Read(r => r.Text("empty")));
        Assert.Equal((false, "t.csv, row 7, column empty: a value is required"), Read(r => r.Integer("empty")));
        Assert.Equal((false, "t.csv, row 7, column text: \"a\" is not a number"), Read(r => r.Real("text")));
        Assert.Equal((false, "t.csv, row 7, column text: \"a\" is not a number"), Read(r => r.OptionalInteger("text")));
        Assert.Equal((false, "t.csv, row 7, column text: \"a\" is unknown to the program; it knows soft-power, hard-power"), Read(r => r.Code<Topic>("text")));
        Assert.Equal((false, "t.csv, row 7, column empty: a value is required"), Read(r => r.Code<Topic>("empty")));
        Assert.Equal((false, ""), Read(r => r.Text("none")));
        Assert.Equal((false, ""), Read(r => r.Optional("none")));
        Assert.Equal((false, ""), Read(r => r.OptionalReal("none")));
        Assert.Equal((true, ""), Read(r => r.Later("none")));

        static (bool Sound, string Problems) Read(Action<RowValues> read)
        {
            var (row, problems) = Row("text=a empty=");
            read(row);
            return (row.IsSound, string.Join('\n', problems.Select(p => p.ToString())));
        }
    }

    private static (RowValues Row, List<RecordProblem> Problems) Row(string values)
    {
        var problems = new List<RecordProblem>();
        return (new RowValues("t.csv", new TableRow(7, values.Split(' ').Select(v => v.Split('=')).ToDictionary(v => v[0], v => v[1])), problems), problems);
    }

    private static TableSchema Schema(string name, params FieldSchema[] fields) => new(name, name + ".csv", fields, [], []);

    /// <summary>Rows from row 2 on with values in the order of the fields; an underscore is empty, and what is left out has no column.</summary>
    private static Table Table(TableSchema schema, params string[] rows) => new(schema,
    [
        .. rows.Select((row, index) => new TableRow(index + 2, row.Split(' ').Zip(schema.Fields).ToDictionary(v => v.Second.Name, v => v.First.Replace("_", "", StringComparison.Ordinal)))),
    ], IsComplete: true);
}
