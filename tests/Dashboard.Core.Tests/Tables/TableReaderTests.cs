using System.Text;
using Dashboard.Core.Reading;
using Dashboard.Core.Tests.Reading;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Tables;

public sealed class TableReaderTests : IDisposable
{
    private const string Observations = "observations.csv", Organisations = "organisations.csv", Entities = "entities.csv";
    private readonly RecordCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public void Read_FileMissing_NamesIt()
    {
        _copy.Delete("gaps.csv");
        Problems.AreExactly(_copy, "gaps.csv: the file cannot be read: it does not exist");
    }

    [Fact]
    public void Read_FolderInPlaceOfFile_NamesIt()
    {
        _copy.Delete("gaps.csv");
        Directory.CreateDirectory(_copy.PathOf("gaps.csv"));
        Problems.AreExactly(_copy, "gaps.csv: the file cannot be read: access is denied, or it is a folder");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\n")]
    public void Read_FileEmpty_SaysWhatIsNeeded(string content)
    {
        _copy.Write(Observations, Encoding.UTF8.GetBytes(content));
        Problems.AreExactly(_copy, "observations.csv: the file is empty; its first row must name the columns");
    }

    [Fact]
    public void Read_HeaderOnlyWhereRowsAreNeeded_IsAProblem()
    {
        _copy.Write(Entities, "iso3,name,group\n");
        Problems.AreExactly(_copy, "entities.csv: the table has no rows; at least one is needed");
    }

    [Fact]
    public void Read_HeaderOnlyWhereNoneAreNeeded_IsClean()
    {
        _copy.Write("spellings.csv", _copy.Text("spellings.csv").Split('\n')[0] + "\n");
        IsClean();
    }

    [Fact]
    public void Read_ByteOrderMark_IsTolerated()
    {
        foreach (var file in new[] { Observations, "datapackage.json", "geo/world.geojson" })
            _copy.Write(file, [.. Encoding.UTF8.Preamble, .. File.ReadAllBytes(_copy.PathOf(file))]);
        IsClean();
    }

    [Fact]
    public void Read_WindowsLineEnds_AreTolerated()
    {
        _copy.EditAll(Observations, "\n", "\r\n");
        IsClean();
    }

    [Fact]
    public void Read_NoLineEndAfterTheLastRow_IsTolerated()
    {
        _copy.Write(Observations, _copy.Text(Observations).TrimEnd('\n'));
        IsClean();
    }

    [Fact]
    public void Read_ColumnsInAnotherOrder_AreTolerated()
    {
        var lines = _copy.Text("spellings.csv").TrimEnd('\n').Split('\n');
        _copy.Write("spellings.csv", string.Join('\n', lines.Select(line => string.Join(',', line.Split(',').Reverse()))));
        IsClean();
    }

    [Fact]
    public void Read_Windows1251_NamesTheFirstRow()
    {
        var cyrillic = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;
        _copy.Write(Organisations, cyrillic.GetBytes(_copy.Text(Organisations)));
        Problems.AreExactly(_copy, "organisations.csv, row 2: the file is not UTF-8 from here on; save it as UTF-8");
    }

    [Fact]
    public void Read_StrayQuote_NamesTheRow()
    {
        var row = _copy.Edit(Observations, "student-quotas,KAZ,2014", "only 200", "only \"200\"");
        Problems.AreExactly(_copy,
            $"observations.csv, row {row}: a quotation mark stands inside a value; "
            + "the whole value is put in quotation marks, and those inside are doubled");
    }

    [Fact]
    public void Read_TextAfterAClosingQuote_NamesTheRow()
    {
        var row = _copy.Edit(Observations, "student-quotas,KAZ,2014", "only 200", "\"only\" 200");
        Problems.AreExactly(_copy,
            $"observations.csv, row {row}: text follows a closing quotation mark; quotation marks inside a value are doubled");
    }

    [Fact]
    public void Read_UnclosedQuoteInTheMiddle_NamesItsRowOnly()
    {
        var row = _copy.Edit(Observations, "student-quotas,KAZ,2016", "Printed as a plan", "\"Printed as a plan");
        Problems.AreExactly(_copy,
            $"observations.csv, row {row}: a quotation mark is not closed in its row; "
            + "a value ends in the row in which it begins");
    }

    [Fact]
    public void Read_UnclosedQuoteInTheLastRow_NamesIt()
    {
        var row = _copy.Append(Entities, "XYZ,\"Nowhere,other");
        Problems.AreExactly(_copy,
            $"entities.csv, row {row}: a quotation mark is not closed in its row; a value ends in the row in which it begins");
    }

    [Fact]
    public void Read_SeveralRowsWithStrayQuotes_NamesEach()
    {
        var first = _copy.Edit(Observations, "military-spending,RUS,2013", "2.8129 trillion", "2.8129 \"trillion\"");
        var second = _copy.Edit(Observations, "student-quotas,KAZ,2014", "only 200", "only \"200\"");
        const string Message = "a quotation mark stands inside a value; "
            + "the whole value is put in quotation marks, and those inside are doubled";
        Problems.AreExactly(_copy, $"observations.csv, row {first}: {Message}", $"observations.csv, row {second}: {Message}");
    }

    [Fact]
    public void Read_StrayQuoteInTheHeader_NamesRow1()
    {
        _copy.Edit("gaps.csv", "indicator", "note", "no\"te");
        Problems.AreExactly(_copy,
            "gaps.csv, row 1: a quotation mark stands inside a value; the whole value is put in quotation marks, "
            + "and those inside are doubled");
    }

    [Fact]
    public void Read_TooManyFields_CountsThem()
    {
        var row = _copy.Edit(Observations, "emigration,KAZ,since 2005", "\"34,600\"", "34,600");
        Problems.AreExactly(_copy,
            $"observations.csv, row {row}: the row has 19 values; the header names 18 columns; "
            + "a value with a comma is put in quotation marks");
    }

    [Fact]
    public void Read_TooFewFields_CountsThem()
    {
        var row = _copy.Edit(Observations, "student-quotas,KAZ,2016", ",planned,", ",");
        Problems.AreExactly(_copy, $"observations.csv, row {row}: the row has 17 values; the header names 18 columns");
    }

    [Fact]
    public void Read_EmptyRow_IsNamed()
    {
        var row = _copy.Append(Entities, "");
        Problems.AreExactly(_copy, $"entities.csv, row {row}: the row is empty");
    }

    [Fact]
    public void Read_ColumnMissing_NamesIt()
    {
        var lines = _copy.Text("gaps.csv").TrimEnd('\n').Split('\n');
        _copy.Write(
            "gaps.csv", string.Join('\n', lines.Select(line => line[(line.IndexOf(',', StringComparison.Ordinal) + 1)..])));
        Problems.AreExactly(_copy, "gaps.csv, row 1, column indicator: the column is missing");
    }

    [Fact]
    public void Read_ColumnUnknown_SaysWhichAreAllowed()
    {
        _copy.Edit(Organisations, "id,", "name_local", "local_name");
        Problems.AreExactly(_copy,
            "organisations.csv, row 1, column name_local: the column is missing",
            "organisations.csv, row 1, column local_name: the column is unknown; "
            + "allowed are id, name, name_local, founded, note");
    }

    [Fact]
    public void Read_ColumnTwice_NamesIt()
    {
        _copy.Edit(Organisations, "id,", "name_local", "name");
        Problems.AreExactly(_copy,
            "organisations.csv, row 1, column name_local: the column is missing",
            "organisations.csv, row 1, column name: the column stands more than once");
    }

    [Fact]
    public void Read_ColumnWithoutName_SaysWhich()
    {
        _copy.Edit(Organisations, "id,", "name_local", "");
        Problems.AreExactly(_copy,
            "organisations.csv, row 1, column name_local: the column is missing",
            "organisations.csv, row 1: column 3 has no name");
    }

    private void IsClean() => Assert.Equal([], RecordReader.Read(_copy.Folder).Problems.Select(p => p.ToString()));
}
