using Dashboard.Core.Reading;
using Dashboard.Core.Record;
using Dashboard.Core.Tables;

namespace Dashboard.Core.Tests.Tables;

/// <summary>Rows and keys of made-up tables, and values read as their types.</summary>
public sealed class TableKeyTests
{
    private static readonly FieldSchema Text = new() { Name = "text", Type = FieldSchema.Text };
    private static readonly FieldSchema Whole = new() { Name = "whole", Type = FieldSchema.Integer };

    [Fact]
    public void Table_WithFaultyValues_KeepsItsSoundRows()
    {
        var problems = new List<RecordProblem>();
        var checkedTable = TableCheck.Check(
            Table(Schema("t", Text with { Required = true }, Whole), "a 1", "_ 2", "b x", "c"), problems);
        Assert.Equal([2, 5], checkedTable.Rows.Select(r => r.Number));
        Assert.Equal(
            ["t.csv, row 3, column text: a value is required", "t.csv, row 4, column whole: \"x\" is not a whole number"],
            problems.Select(p => p.ToString()));
    }

    [Fact]
    public void Keys_OfATable_StandOnce()
    {
        Assert.Equal(
            ["t.csv, row 4, column text: \"a\" already stands in row 2"],
            Problems(Schema("t", Text, Whole) with { PrimaryKey = ["text"] }, "a 1", "b 1", "a 2"));
        Assert.Equal(
            ["t.csv, row 4, column text, whole: \"a, 1\" already stands in row 2"],
            Problems(Schema("t", Text, Whole) with { PrimaryKey = ["text", "whole"] }, "a 1", "a 2", "a 1", "_ 1", "_ 1"));
        Assert.Equal(
            ["t.csv, row 3, column text: \"a\" already stands in row 2"],
            Problems(Schema("t", Text with { Unique = true }, Whole), "a 1", "a 2"));
        Assert.Equal(
            ["t.csv, row 3, column text: \"a\" already stands in row 2"],
            Problems(Schema("t", Text with { Unique = true }) with { PrimaryKey = ["text"] }, "a", "a"));
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
        Assert.Equal(
            ["t.csv, row 3, column text: \"c\" is in no row of target.csv, column text"],
            Problems(new ForeignKey(["text"], "target", ["text"]), target, "a 1", "c 1", "_ 1"));
        Assert.Equal(
            ["t.csv, row 3, column text, whole: \"a, 2\" is in no row of target.csv, column text, whole"],
            Problems(new ForeignKey(["text", "whole"], "target", ["text", "whole"]), target, "a 1", "a 2", "a"));
        Assert.Equal(
            ["t.csv, row 2, column text: \"a\" is in no row of t.csv, column other"],
            Problems(new ForeignKey(["text"], "", ["other"]), target, "a 1 b", "b 2 b"));
        Assert.Empty(Problems(new ForeignKey(["text"], "target", ["text"]), target with { IsComplete = false }, "c 1"));
        Assert.Empty(Problems(new ForeignKey(["text"], "target", ["none"]), target, "c 1"));
        Assert.Empty(Problems(new ForeignKey(["text"], "nowhere", ["text"]), target, "c 1"));

        static IEnumerable<string> Problems(ForeignKey key, Table target, params string[] rows)
        {
            var problems = new List<RecordProblem>();
            TableCheck.CheckForeignKeys(
                Table(Schema("t", Text, Whole, Text with { Name = "other" }) with { ForeignKeys = [key] }, rows),
                new Dictionary<string, Table> { ["target"] = target }, problems);
            return problems.Select(p => p.ToString());
        }
    }

    [Fact]
    public void Values_OfARow_AreReadAsTheirTypes()
    {
        var (row, problems) = Row("text=a whole=5 real=0.5 code=soft-power empty=");
        Assert.Equal(
            ("a", "a", "", 5, 0.5, Topic.SoftPower),
            (row.Text("text"), row.Optional("text"), row.Optional("empty"), row.Integer("whole"), row.Real("real"),
                row.Code<Topic>("code")));
        Assert.Equal(
            (5, null, 0.5, null, "", "a"),
            (row.OptionalInteger("whole"), row.OptionalInteger("empty"), row.OptionalReal("real"), row.OptionalReal("empty"),
                row.Later("none"), row.Later("text")));
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
        Assert.Equal(
            (false, "t.csv, row 7, column text: \"a\" is unknown to the program; it knows soft-power, hard-power"),
            Read(r => r.Code<Topic>("text")));
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
        var row = new TableRow(7, values.Split(' ').Select(v => v.Split('=')).ToDictionary(v => v[0], v => v[1]));
        return (new RowValues("t.csv", row, problems), problems);
    }

    private static TableSchema Schema(string name, params FieldSchema[] fields) => new(name, name + ".csv", fields, [], []);

    /// <summary>Rows from row 2 on with values in the order of the fields; an underscore is empty, and what is left out has no
    /// column.</summary>
    private static Table Table(TableSchema schema, params string[] rows) => new(schema,
    [
        .. rows.Select(
            (row, index) => new TableRow(
                index + 2,
                row.Split(' ').Zip(schema.Fields).ToDictionary(
                    v => v.Second.Name, v => v.First.Replace("_", "", StringComparison.Ordinal)))),
    ], IsComplete: true);
}
