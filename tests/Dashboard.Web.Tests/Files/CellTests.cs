using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Dashboard.Web.Files;
using Dashboard.Web.Links;

namespace Dashboard.Web.Tests.Files;

public sealed class CellTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "\t'=1")]
    [InlineData("\t5", "\t5")]
    [InlineData("\r=1", "\r'=1")]
    [InlineData("\n=1", "\n'=1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("-", "'-")]
    [InlineData("-∞", "'-∞")]
    [InlineData("-Infinity", "'-Infinity")]
    [InlineData("-1e5", "'-1e5")]
    [InlineData("-65%", "-65%")]
    [InlineData("+4,5%", "+4,5%")]
    [InlineData("-65 %+1", "'-65 %+1")]
    [InlineData("a;=1", "a;'=1")]
    [InlineData("a;\"=1", "a;\"'=1")]
    [InlineData("\"=1", "\"'=1")]
    [InlineData("a;;@x,+y\t-z", "a;;'@x,'+y\t'-z")]
    [InlineData("a;-5;b", "a;-5;b")]
    [InlineData("2014; -5", "2014; -5")]
    [InlineData("-65", "-65")]
    [InlineData("+4.5", "+4.5")]
    [InlineData("", "")]
    [InlineData(" =1", " =1")]
    [InlineData("a=b", "a=b")]
    [InlineData("'=1", "'=1")]
    [InlineData("− 5", "− 5")]
    public void In_OfAFlavourForPeople_IsNeverAFormula(string text, string expected)
    {
        Assert.Equal(expected, ((Cell)text).In(CsvFlavour.Comma));
        Assert.Equal(expected, ((Cell)text).In(CsvFlavour.Semicolon));
        Assert.Equal(text, ((Cell)text).In(CsvFlavour.Plain));
    }

    [Theory]
    [InlineData(-2.5, "-2.5")]
    [InlineData(0.1, "0.1")]
    [InlineData(1e21, "1E+21")]
    [InlineData(2017, "2017")]
    public void In_OfANumber_HasTheDecimalMarkOfTheFlavourAndNoApostrophe(double number, string expected)
    {
        Assert.Equal(expected, ((Cell)(double?)number).In(CsvFlavour.Comma));
        Assert.Equal(expected, ((Cell)(double?)number).In(CsvFlavour.Plain));
        Assert.Equal(expected.Replace('.', ','), ((Cell)(double?)number).In(CsvFlavour.Semicolon));
    }

    /// <summary>
    /// A spreadsheet opens the file by the separator of its country, whichever the file has: however it takes the file apart, no
    /// cell that it finds is a formula.
    /// </summary>
    [Theory]
    [InlineData(CsvFlavour.Comma)]
    [InlineData(CsvFlavour.Semicolon)]
    [SuppressMessage("Security", "CA5394", Justification = "A fixed seed makes the same texts every time.")]
    public void Csv_OfAnyText_ReadsBackButForApostrophesAndHoldsNoFormulaForAnySeparator(object chosen)
    {
        var flavour = (CsvFlavour)chosen;
        var random = new Random(11);
        const string letters = "=+-@\t\r\n,;\"' 0159.eE%aЯ＝|()";
        var texts = Enumerable.Range(0, 4000)
            .Select(_ => Enumerable.Range(0, random.Next(1, 9)).Select(_ => letters[random.Next(letters.Length)]))
            .Select(text => new string([.. text])).ToList();
        var written = CsvBytes.Write(["a", "b"], [.. texts.Select(t => new Cell[] { t, "end" })], flavour);
        var read = CsvRows.Read(written, flavour.Separator()).Skip(1).ToList();
        Assert.Equal(texts.Count, read.Count);
        foreach (var (text, row) in texts.Zip(read))
        {
            Assert.Equal("end", row[1]);
            Assert.True(Bare(row[0]) == Bare(text), $"{text} was read back as {row[0]}");
        }
        foreach (var cell in Encoding.UTF8.GetString(written).Split(',', ';', '\t', '\r', '\n').Select(c => c.TrimStart('"')))
            Assert.True(cell.Length == 0 || !"=+-@＝".Contains(cell[0], StringComparison.Ordinal) || IsNumber(cell), cell);

        static string Bare(string text) => text.Replace("'", "", StringComparison.Ordinal);

        static bool IsNumber(string cell) => double.TryParse(cell.Trim('"').Replace("%", "", StringComparison.Ordinal),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture, out _);
    }

    [Theory]
    [InlineData(CsvFlavour.Comma, true)]
    [InlineData(CsvFlavour.Semicolon, true)]
    [InlineData(CsvFlavour.Plain, false)]
    public void Csv_OfAFlavour_BeginsWithAMarkForPeople(object flavour, bool marked) => Assert.Equal(
        marked, CsvBytes.Write(["a"], [], (CsvFlavour)flavour).AsSpan().StartsWith(Encoding.UTF8.Preamble));
}
