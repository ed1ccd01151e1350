using System.Text;
using Dashboard.Core.Reading;
using Dashboard.Core.Tests.Reading;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Tables;

/// <summary>A record as people save it: one line for each file that names the cause and the cure.</summary>
public sealed class SavedFormTests : IDisposable
{
    private readonly RecordCopy _copy = new();

    public static TheoryData<string> Tables =>
        [.. Directory.EnumerateFiles(RecordCopy.Real, "*.csv").Select(f => Path.GetFileName(f))];

    public void Dispose() => _copy.Dispose();

    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_FileWithSemicolons_IsOneLine(string file)
    {
        Write(file, ';');
        Problems.AreExactly(_copy, $"{file}: the values are separated by semicolons; save with commas between values and "
            + "points in numbers (a spreadsheet follows the region of the system)");
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_FileWithTabs_IsOneLine(string file)
    {
        Write(file, '\t');
        Problems.AreExactly(_copy, $"{file}: the values are separated by tabs; save with commas between values and "
            + "points in numbers (a spreadsheet follows the region of the system)");
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_FileThatNamesItsSeparator_IsOneLine(string file)
    {
        Write(file, ';');
        _copy.Write(file, "sep=;\r\n" + _copy.Text(file));
        Problems.AreExactly(_copy, $"{file}: the first row is \"sep=;\", which one spreadsheet program understands; "
            + "delete the row, and separate values with commas");
    }

    [Theory]
    [InlineData("observations.csv", true)]
    [InlineData("sources.csv", false)]
    public void Read_Utf16_IsOneLine(string file, bool isBigEndian)
    {
        var encoding = isBigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode;
        foreach (var mark in new byte[][] { [.. encoding.Preamble], [] })
        {
            _copy.Write(file, [.. mark, .. encoding.GetBytes(File.ReadAllText(Path.Combine(RecordCopy.Real, file)))]);
            Problems.AreExactly(_copy,
                $"{file}: the file is UTF-16, which spreadsheets call Unicode text; save it as \"CSV UTF-8\", with commas");
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_RowsThatEndInBareCommas_AreOneLine(string file)
    {
        var lines = _copy.Text(file).TrimEnd('\n').Split('\n');
        _copy.Write(file, string.Join(",,\n", lines) + ",,\n");
        var others = lines.Length == 2 ? "as one other does" : $"as {lines.Length - 1} others do";
        Problems.AreExactly(_copy, $"{file}, row 1: the row ends in bare commas, {others}; "
            + $"delete the empty columns behind \"{lines[0].Split(',')[^1]}\" and save again");
    }

    [Fact]
    public void Read_OneRowThatEndsInABareComma_IsNamed()
    {
        var row = _copy.Append("entities.csv", "XYZ,Nowhere,other,");
        Problems.AreExactly(_copy, $"entities.csv, row {row}: the row ends in bare commas; "
            + "delete the empty columns behind \"group\" and save again");
    }

    [Fact]
    public void Read_RowsOfCommas_AreOneLine()
    {
        var row = _copy.Append("entities.csv", ",,");
        _copy.Append("entities.csv", ",,");
        Problems.AreExactly(_copy, $"entities.csv, row {row}: the row holds nothing but commas, as one other does; "
            + "delete the empty rows and save again");
    }

    [Fact]
    public void Read_QuotationMarksOfAWordProcessor_AreOneLine()
    {
        _copy.Write("sources.csv", _copy.Text("sources.csv").Replace("\"\"", "″", StringComparison.Ordinal)
            .Replace(",\"", ",“", StringComparison.Ordinal).Replace("\",", "”,", StringComparison.Ordinal)
            .Replace("\"\n", "”\n", StringComparison.Ordinal));
        var problems = RecordReader.Read(_copy.Folder).Problems;
        Assert.StartsWith(
            "sources.csv, row 2: the quotation marks around a value are those of a word processor (“ ”), as ",
            Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HeaderInQuotationMarksOfAWordProcessor_IsOneLine()
    {
        _copy.Replace("entities.csv", "iso3,name,group", "“iso3”,“name”,“group”");
        Problems.AreExactly(_copy,
            "entities.csv: the quotation marks are those of a word processor (“ ”); write straight ones (\")");
    }

    /// <summary>As a spreadsheet with German settings hands back what it opened: 3.945 has become 3945.</summary>
    [Fact]
    public void Read_RoundTripThroughASpreadsheetWithADecimalComma_FindsEveryValueThatHasGrown()
    {
        var table = Csv(_copy.Text("observations.csv"));
        var grown = new List<int>();
        foreach (var (row, at) in table.Select((r, i) => (r, i)))
        {
            foreach (var column in new[] { 6, 7, 8 })
            {
                if (!System.Text.RegularExpressions.Regex.IsMatch(row[column], @"\A\d{1,3}\.\d{3}\z")) continue;
                row[column] = row[column].Replace(".", "", StringComparison.Ordinal).TrimStart('0');
                grown.Add(at + 1);
            }
        }
        Assert.True(grown.Count > 70);
        _copy.Write("observations.csv", string.Concat(table.Select(r => string.Join(',', r.Select(v => Quoted(v, ','))) + "\n")));
        var found = RecordReader.Read(_copy.Folder).Problems
            .Where(p => p.Message.Contains("cannot be read from", StringComparison.Ordinal)).Select(p => p.Row ?? 0).ToList();
        // One value is printed with a comma, which parts thousands as well as decimals.
        Assert.Equal(grown.Where(r => !table[r - 1][16].StartsWith("3,776", StringComparison.Ordinal)), found);
    }

    private static string Quoted(string value, char separator) => value.AsSpan().ContainsAny(separator, '"')
        ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;

    private void Write(string file, char separator) => _copy.Write(file, string.Concat(
        Csv(_copy.Text(file)).Select(r => string.Join(separator, r.Select(v => Quoted(v, separator))) + "\n")));

    /// <summary>Reads by the few rules of the record's files: no line breaks inside values.</summary>
    private static List<string[]> Csv(string text) => [.. text.TrimEnd('\n').Split('\n').Select(Fields)];

    private static string[] Fields(string line)
    {
        var (fields, field, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < line.Length; i++)
        {
            if (quoted && line[i] == '"' && i + 1 < line.Length && line[i + 1] == '"') field.Append(line[++i]);
            else if (line[i] == '"') quoted = !quoted;
            else if (quoted || line[i] != ',') field.Append(line[i]);
            else
            {
                fields.Add(field.ToString());
                field.Clear();
            }
        }
        return [.. fields, field.ToString()];
    }
}
