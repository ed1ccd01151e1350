using Dashboard.Core.Reading;
using Dashboard.Core.Tests.Reading;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Tables;

public sealed class TableCheckTests : IDisposable
{
    private const string Observations = "observations.csv", Places = "places.csv", Indicators = "indicators.csv";
    private readonly RecordCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Theory]
    [InlineData("\"4,047.4\"", "4,047.4")]
    [InlineData("4 047.4", "4 047.4")]
    [InlineData("4.0474e0", "4.0474e0")]
    [InlineData("4.", "4.")]
    [InlineData(".5", ".5")]
    [InlineData("+4", "+4")]
    [InlineData("04", "04")]
    [InlineData("NaN", "NaN")]
    [InlineData("Infinity", "Infinity")]
    [InlineData("four", "four")]
    public void Read_NotANumber_SaysHowToWriteOne(string field, string shown)
    {
        var row = _copy.Edit(Observations, "military-spending,RUS,2015", ",4.0474,", $",{field},");
        Problems.AreExactly(_copy,
            $"observations.csv, row {row}, column value: \"{shown}\" is not a number; "
            + "write digits with a decimal point and nothing between thousands");
    }

    [Theory]
    [InlineData("2015.5")]
    [InlineData("twenty")]
    public void Read_NotAWholeNumber_SaysHowToWriteOne(string field)
    {
        var row = _copy.Edit(Observations, "military-spending,RUS,2015", "2015,2015,2015", $"2015,{field},2015");
        Problems.AreExactly(_copy,
            $"observations.csv, row {row}, column period_start: \"{field}\" is not a whole number");
    }

    [Fact]
    public void Read_NumberTooLarge_IsAProblem()
    {
        var huge = new string('9', 400);
        var value = _copy.Edit(Observations, "military-spending,RUS,2015", ",4.0474,", $",{huge},");
        var order = _copy.Edit(Indicators, "emigration,", ",4,", ",99999999999,");
        Problems.AreExactly(_copy,
            $"indicators.csv, row {order}, column order: 99999999999 is too large",
            $"observations.csv, row {value}, column value: {huge} is too large");
    }

    [Theory]
    [InlineData("ქ", "10E5")]
    [InlineData("北", "5317")]
    [InlineData("💡", "1F4A1")]
    public void Read_LetterThatPicturesLack_IsNamed(string letter, string code)
    {
        var row = _copy.Edit("entities.csv", "UZB", "Uzbekistan", "Uzbekistan " + letter);
        Problems.AreExactly(_copy,
            $"entities.csv, row {row}, column name: \"{letter}\" (U+{code}) is not in the typeface of the pictures; "
            + "write Latin or Cyrillic letters");
    }

    [Fact]
    public void Read_TitleOfASourceInItsOwnScript_IsClean()
    {
        _copy.Edit("sources.csv", "wikipedia-el", "Καζακστάν", "Καζακστάν 北");
        Assert.Empty(RecordReader.Read(_copy.Folder).Problems);
    }

    [Fact]
    public void Read_MinusZero_IsAProblem()
    {
        var row = _copy.Edit(Observations, "military-spending,RUS,2015", ",4.0474,", ",-0.0,");
        Problems.AreExactly(_copy, $"observations.csv, row {row}, column value: \"-0.0\" is written 0");
    }

    [Fact]
    public void Read_LatitudeOutOfRange_SaysTheRange()
    {
        var row = _copy.Edit(Places, "rs-cairo,", "30.0626", "-90.5");
        Problems.AreExactly(_copy, $"places.csv, row {row}, column lat: -90.5 is not between -90 and 90");
    }

    [Fact]
    public void Read_NumberBelowTheMinimum_SaysIt()
    {
        var row = _copy.Edit(Indicators, "emigration,", ",4,", ",0,");
        Problems.AreExactly(_copy, $"indicators.csv, row {row}, column order: 0 is less than 1, the smallest value allowed");
    }

    [Theory]
    [InlineData(
        ",normal,", ",median,", "status", "\"median\" is not one of normal, planned, estimate, provisional, not-available")]
    [InlineData(
        ",normal,", ",Normal,", "status", "\"Normal\" is not one of normal, planned, estimate, provisional, not-available")]
    [InlineData(",normal,", ",,", "status", "a value is required")]
    [InlineData(",exact,", ",roughly,", "bound", "\"roughly\" is not one of exact, about, at-least, at-most")]
    [InlineData(",document,", ",hearsay,", "basis",
        "\"hearsay\" is not one of document, derived, supplementary, supplementary-derived")]
    [InlineData(",p. 199,", ",,", "locator", "a value is required")]
    [InlineData(",4.0474 trillion rubles,", ",,", "printed_as", "a value is required")]
    [InlineData(
        ",4.0474 trillion rubles,", ", 4.0474 trillion rubles,", "printed_as",
        "\" 4.0474 trillion rubles\" begins or ends with white space")]
    [InlineData(
        ",4.0474 trillion rubles,", ",4.0474\u0000 trillion rubles,", "printed_as",
        "the value contains the control character U+0000")]
    [InlineData(
        ",4.0474 trillion rubles,", ",4.0474\ttrillion rubles,", "printed_as", "the value contains the control character U+0009")]
    [InlineData(
        ",4.0474 trillion rubles,", ",4.0474 trillion r\uFFFDbles,", "printed_as",
        "the value contains U+FFFD, which stands for a letter that was lost in a conversion")]
    [InlineData(
        ",4.0474 trillion rubles,", ",\"4.0474\ntrillion rubles\",", "printed_as",
        "the value contains a line break; it is written in one line")]
    [InlineData(",ospanova-rakhmatulin-2018,", ",ospanova,", "source", "\"ospanova\" is in no row of sources.csv, column id")]
    [InlineData(",RUS,", ",RSU,", "iso3", "\"RSU\" is in no row of entities.csv, column iso3")]
    [InlineData(
        "military-spending,", "military-costs,", "indicator", "\"military-costs\" is in no row of indicators.csv, column id")]
    public void Read_ValueNotAllowed_SaysWhatIs(string what, string with, string column, string message)
    {
        var row = _copy.Edit(Observations, "military-spending,RUS,2015", what, with);
        Problems.AreExactly(_copy, $"observations.csv, row {row}, column {column}: {message}");
    }

    [Fact]
    public void Read_GapWithoutReason_IsAProblem()
    {
        var row = _copy.Edit("gaps.csv", "emigration,KAZ,2005", "chart-lost", "");
        Problems.AreExactly(_copy, $"gaps.csv, row {row}, column reason: a value is required");
    }

    [Fact]
    public void Read_GapWithoutNote_IsAProblem()
    {
        var row = _copy.Edit(
            "gaps.csv", "student-quota-applications,KAZ,2016",
            "The document prints the quota for 2016 but not the applications.", "");
        Problems.AreExactly(_copy, $"gaps.csv, row {row}, column note: a value is required");
    }

    [Fact]
    public void Read_PatternNotFitted_SaysThePattern()
    {
        var row = _copy.Append("entities.csv", "Xyz,Nowhere,other");
        Problems.AreExactly(_copy, $"entities.csv, row {row}, column iso3: \"Xyz\" does not fit the pattern ^[A-Z]{{3}}$");
    }

    [Fact]
    public void Read_PatternThatCouldBacktrackForever_IsDecidedAtOnce()
    {
        _copy.EditAll("datapackage.json", "\"^[A-Z]{3}$\"", "\"^(([A-Z])+)+$\"");
        var slow = new string('A', 40) + "1";
        var row = _copy.Append("entities.csv", $"{slow},Nowhere,other");
        Problems.AreExactly(_copy,
            $"entities.csv, row {row}, column iso3: \"{slow}\" does not fit the pattern ^(([A-Z])+)+$");
    }

    [Fact]
    public void Read_PatternWithLookAround_IsRefused()
    {
        _copy.EditAll("datapackage.json", "\"^[A-Z]{3}$\"", "\"^(?=[A-Z])...$\"");
        Assert.All(RecordReader.Read(_copy.Folder).Problems, p => Assert.EndsWith(
            "column iso3: the pattern \"^(?=[A-Z])...$\" is not a regular expression without look-around and back-references",
            p.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Read_DuplicateKey_NamesTheRowThatHasIt()
    {
        var first = _copy.RowOf("entities.csv", "UZB,");
        var row = _copy.Append("entities.csv", "UZB,Uzbekistan again,other");
        Problems.AreExactly(_copy, $"entities.csv, row {row}, column iso3: \"UZB\" already stands in row {first}");
    }

    [Fact]
    public void Read_DuplicateValueInAUniqueColumn_NamesTheRowThatHasIt()
    {
        var first = _copy.RowOf("entities.csv", "UZB,");
        var row = _copy.Append("entities.csv", "XYZ,Uzbekistan,other");
        Problems.AreExactly(_copy, $"entities.csv, row {row}, column name: \"Uzbekistan\" already stands in row {first}");
    }

    [Fact]
    public void Read_DuplicateKeyOfSeveralColumns_NamesAllOfThem()
    {
        var first = _copy.RowOf(Observations, "military-spending,RUS,2014");
        var row = _copy.Edit(Observations, "military-spending,RUS,2015", "2015,2015,2015", "2014,2014,2014");
        Problems.AreExactly(_copy,
            $"observations.csv, row {row}, column indicator, iso3, period, source, locator: "
            + $"\"military-spending, RUS, 2014, ospanova-rakhmatulin-2018, p. 199\" already stands in row {first}");
    }
}
