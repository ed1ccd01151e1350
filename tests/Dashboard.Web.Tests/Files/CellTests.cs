using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Dashboard.Web.Files;

namespace Dashboard.Web.Tests.Files;

public sealed class CellTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\t5", "'\t5")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("\n=1", "'\n=1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("-", "'-")]
    [InlineData("-∞", "'-∞")]
    [InlineData("-Infinity", "'-Infinity")]
    [InlineData("-1e5", "'-1e5")]
    [InlineData("-65 %", "'-65 %")]
    [InlineData("-65", "-65")]
    [InlineData("+4.5", "+4.5")]
    [InlineData("", "")]
    [InlineData(" =1", " =1")]
    [InlineData("a=b", "a=b")]
    [InlineData("'=1", "'=1")]
    [InlineData("− 5", "− 5")]
    public void Text_OfACell_IsNeverAFormula(string text, string expected) => Assert.Equal(expected, ((Cell)text).Text);

    [Theory]
    [InlineData(-2.5, "-2.5")]
    [InlineData(0.1, "0.1")]
    [InlineData(1e21, "1E+21")]
    [InlineData(2017, "2017")]
    public void Text_OfANumber_IsInvariantAndHasNoApostrophe(double number, string expected) =>
        Assert.Equal(expected, ((Cell)(double?)number).Text);

    [Fact]
    [SuppressMessage("Security", "CA5394", Justification = "A fixed seed makes the same texts every time.")]
    public void Csv_OfAnyText_ReadsBackAsTheTextOrTheTextAfterAnApostrophe()
    {
        var random = new Random(11);
        const string letters = "=+-@\t\r\n,;\"' 0159.eE%aЯ＝|()";
        var texts = Enumerable.Range(0, 4000)
            .Select(_ => Enumerable.Range(0, random.Next(1, 9)).Select(_ => letters[random.Next(letters.Length)]))
            .Select(text => new string([.. text])).ToList();
        var read = CsvRows.Read(CsvBytes.Write(["a", "b"], [.. texts.Select(t => new Cell[] { t, "end" })])).Skip(1).ToList();
        Assert.Equal(texts.Count, read.Count);
        foreach (var (text, row) in texts.Zip(read))
        {
            Assert.Equal("end", row[1]);
            Assert.True(row[0] == text || row[0] == "'" + text, $"{text} was read back as {row[0]}");
            const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
            Assert.True(
                !"=+-@\t\r".Contains(row[0][0], StringComparison.Ordinal)
                    || decimal.TryParse(row[0], style, CultureInfo.InvariantCulture, out _),
                row[0]);
            Assert.Equal("=+-@\t\r\n＝".Contains(text[0], StringComparison.Ordinal) && row[0] != text, row[0] == "'" + text);
        }
    }
}
