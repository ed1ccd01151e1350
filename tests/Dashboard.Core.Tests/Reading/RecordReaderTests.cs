using System.Text;
using Dashboard.Core.Reading;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Reading;

/// <summary>The real record is clean, and every way of breaking it is named with file, row and column.</summary>
public sealed class RecordReaderTests
{
    [Fact]
    public void RealRecord_Read_IsClean()
    {
        var reading = RecordReader.Read(RecordCopy.Real);
        Assert.Empty(reading.Problems);
        Assert.NotNull(reading.Record);
        Assert.Equal(135, reading.Record.Places.Count);
        Assert.Equal(91, reading.Record.Places.Count(p => p.OrganisationId == "rossotrudnichestvo"));
    }

    public static TheoryData<string, string, string, string[]> OneChange => new()
    {
        {
            "observations.csv", "period_end,value", "period_end,figure",
            [
                "observations.csv, row 1, column value: the column is missing",
                "observations.csv, row 1, column figure: the column is unknown; allowed are id, indicator, iso3, "
                + "period, period_start, period_end, value, low, high, status, bound, basis, source, locator, cited_id, "
                + "cited_source, printed_as, note",
            ]
        },
        {
            "entities.csv", "iso3,name,group", "iso3,name,name",
            [
                "entities.csv, row 1, column group: the column is missing",
                "entities.csv, row 1, column name: the column stands more than once",
            ]
        },
        { "observations.csv", ",2.8129,", ",two,",
            ["observations.csv, row 2, column value: \"two\" is not a number; "
                + "write digits with a decimal point and nothing between thousands"] },
        { "observations.csv", ",34600,", ",\"34,600\",",
            ["observations.csv, row 15, column value: \"34,600\" is not a number; "
                + "write digits with a decimal point and nothing between thousands"] },
        { "observations.csv", ",2013,2013,2013,", ",2013,2013.5,2013,",
            ["observations.csv, row 2, column period_start: \"2013.5\" is not a whole number"] },
        { "observations.csv", "document,ospanova-rakhmatulin-2018,p. 199", "document,nobody-2018,p. 199",
            ["observations.csv, row 2, column source: \"nobody-2018\" is in no row of sources.csv, column id"] },
        { "observations.csv", ",normal,exact", ",,exact", ["observations.csv, row 2, column status: a value is required"] },
        { "observations.csv", ",normal,exact", ",median,exact",
            ["observations.csv, row 2, column status: \"median\" is not one of normal, planned, estimate, "
                + "provisional, not-available"] },
        { "observations.csv", ",2.8129,", ",,",
            ["observations.csv, row 2, column value: neither a value nor a range is given; "
                + "an absence belongs in gaps.csv, with its reason, and words without a number are not-available"] },
        { "observations.csv", ",2.8129,,", ",2.8129,3,",
            ["observations.csv, row 2, column high: a range needs both low and high"] },
        { "observations.csv", ",2.8129,,", ",2.8129,1,2",
            ["observations.csv, row 2, column value: 2.8129 is not between 1 and 2"] },
        { "observations.csv", "2013,2013,2013", "2013,2013,2012",
            ["observations.csv, row 2, column period_end: 2012 is before period_start, 2013"] },
        { "observations.csv", "p. 199", "", ["observations.csv, row 2, column locator: a value is required"] },
        { "observations.csv", "p. 199", "section 2",
            ["observations.csv, row 2, column locator: ospanova-rakhmatulin-2018 prints its pages; "
                + "write \"p. \" and the number"] },
        { "observations.csv", "p. 15 (inferred)", "p. 15",
            ["observations.csv, row 15, column locator: caiss-2017 prints no page numbers; "
                + "write \"(inferred)\" after the page"] },
        { "observations.csv", "document,ospanova-rakhmatulin-2018,p. 199", "supplementary,ospanova-rakhmatulin-2018,p. 199",
            ["observations.csv, row 2, column basis: \"supplementary\" does not fit the source ospanova-rakhmatulin-2018, "
                + "which is of kind document"] },
        { "observations.csv", "Derived: twice the quota of 150 printed by the same document.", "",
            ["observations.csv, row 13, column note: a derived value needs its arithmetic in the note"] },
        { "observations.csv", ",70,", ",170,", ["observations.csv, row 37, column value: a percentage lies between 0 and 100"] },
        { "observations.csv", "KAZ,2014,2014,2014,150", "KAZ,2014,2014,2014,-150",
            ["observations.csv, row 10, column value: a number of grants cannot be negative"] },
        {
            "observations.csv", "military-spending,RUS,2014,2014,2014", "military-spending,RUS,2013,2014,2014",
            [
                "observations.csv, row 3, column indicator, iso3, period, source, locator: "
                + "\"military-spending, RUS, 2013, ospanova-rakhmatulin-2018, p. 199\" already stands in row 2",
                "observations.csv, row 3, column period_start: 2014 does not fit the period \"2013\"",
            ]
        },
        { "gaps.csv", ",chart-lost,", ",,", ["gaps.csv, row 3, column reason: a value is required"] },
        { "gaps.csv", "KAZ,2016,2016", "KAZ,2015,2016",
            ["gaps.csv, row 2, column period_start: the same source has a value for 2015 in observations.csv, row 14"] },
        { "gaps.csv", "2005,2016", "2016,2005", ["gaps.csv, row 3, column period_end: 2005 is before period_start, 2016"] },
        { "places.csv", "30.0626", "130.0626", ["places.csv, row 2, column lat: 130.0626 is not between -90 and 90"] },
        { "places.csv", "30.0626,31.2497", "0,0", ["places.csv, row 2, column lat: 0, 0 is not the position of a place"] },
        { "places.csv", ",EGY,", ",EGX,", ["places.csv, row 2, column iso3: \"EGX\" is in no row of entities.csv, column iso3"] },
        { "places.csv", "rs-alexandria,", "rs-cairo,", ["places.csv, row 3, column id: \"rs-cairo\" already stands in row 2"] },
        { "places.csv", "rs-cairo,", "RS Cairo,",
            ["places.csv, row 2, column id: \"RS Cairo\" does not fit the pattern ^[a-z0-9]+(-[a-z0-9]+)*$"] },
        { "sources.csv", "en,printed,", "en ,printed,",
            ["sources.csv, row 2, column language: \"en \" begins or ends with white space"] },
        { "indicators.csv", "emigration-russian-share,emigration,", "emigration-russian-share,emigrants,",
            ["indicators.csv, row 7, column chart: \"emigrants\" is not map nor an indicator with a chart of its own"] },
        { "organisations.csv", "rossotrudnichestvo,Rossotrudnichestvo,", "rossotrudnichestvo,\"Rosso\"trudnichestvo,",
            ["organisations.csv, row 2: text follows a closing quotation mark; quotation marks inside a value are doubled"] },
        { "organisations.csv", "russkiy-mir-foundation,", "russkiy-mir-foundation,\"",
            ["organisations.csv, row 3: text follows a closing quotation mark; quotation marks inside a value are doubled"] },
        { "gaps.csv", ",not-printed,caiss-2017,", ",not-printed,caiss-2017,extra,",
            ["gaps.csv, row 2: the row has 9 values; the header names 8 columns; "
                + "a value with a comma is put in quotation marks"] },
        { "gaps.csv", ",not-printed,caiss-2017,", ",not-printed-caiss-2017,",
            ["gaps.csv, row 2: the row has 7 values; the header names 8 columns"] },
        { "datapackage.json", "\"path\": \"gaps.csv\"", "\"path\": \"../gaps.csv\"",
            ["datapackage.json: the path \"../gaps.csv\" of the resource gaps leads out of the record's folder; "
                + "allowed are paths below it"] },
        { "datapackage.json", "\"name\": \"gaps\"", "\"name\": \"holes\"", ["datapackage.json: the table gaps is not declared"] },
        { "geo/world.geojson", "{\"type\":\"FeatureCollection\"", "{\"type\":FeatureCollection",
            ["geo/world.geojson, row 1: this is not JSON: line 1, column 9"] },
    };

    [Theory]
    [MemberData(nameof(OneChange))]
    public void BrokenRecord_Read_NamesFileRowAndColumn(string file, string what, string with, string[] problems)
    {
        using var copy = new RecordCopy();
        var reading = RecordReader.Read(copy.Replace(file, what, with).Folder);
        Assert.Equal(problems, Own(reading, file));
        Assert.Null(reading.Record);
        Assert.True(reading.Readable);
    }

    [Fact]
    public void Record_InAnotherEncoding_NamesTheRow()
    {
        using var copy = new RecordCopy();
        copy.Write(
            "organisations.csv",
            [
                .. Encoding.UTF8.GetBytes("id,name,name_local,founded,note\na,A,"), 0xD0, 0xEE, 0xF1,
                .. Encoding.UTF8.GetBytes(",,\n"),
            ]);
        Assert.Contains(
            "organisations.csv, row 2: the file is not UTF-8 from here on; save it as UTF-8",
            Own(RecordReader.Read(copy.Folder), "organisations.csv"));
    }

    [Fact]
    public void Record_WithAByteOrderMark_IsClean()
    {
        using var copy = new RecordCopy();
        copy.Write("gaps.csv", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(copy.Text("gaps.csv"))]);
        Assert.Empty(RecordReader.Read(copy.Folder).Problems);
    }

    [Fact]
    public void Record_WithAnEmptyFile_SaysSo()
    {
        using var copy = new RecordCopy();
        Assert.Equal(
            ["gaps.csv: the file is empty; its first row must name the columns"],
            Own(RecordReader.Read(copy.Write("gaps.csv", "").Folder), "gaps.csv"));
    }

    [Fact]
    public void Record_WithoutAFile_SaysSo()
    {
        using var copy = new RecordCopy();
        Assert.Equal(
            ["places.csv: the file cannot be read: it does not exist"],
            Own(RecordReader.Read(copy.Delete("places.csv").Folder), "places.csv"));
    }

    [Fact]
    public void Record_WithoutObservationsOfAnIndicator_SaysSo()
    {
        using var copy = new RecordCopy();
        var indicators = copy.Text("indicators.csv");
        copy.Write("indicators.csv", indicators
            + "rockets,rockets,999,hard-power,line,Launches,Launches,,launches,,,,Launches from Baikonur\n");
        Assert.Equal(
            [$"indicators.csv, row {indicators.Split('\n').Length}, column id: \"rockets\" has neither an observation nor a gap"],
            Lines(RecordReader.Read(copy.Folder)));
    }

    [Fact]
    public void Record_WithoutItsPackage_IsNotReadable()
    {
        using var copy = new RecordCopy();
        var reading = RecordReader.Read(copy.Delete("datapackage.json").Folder);
        Assert.False(reading.Readable);
        Assert.Equal(["datapackage.json: the file cannot be read: it does not exist"], Lines(reading));
    }

    [Fact]
    public void Package_ThatIsNotJson_NamesTheLine()
    {
        using var copy = new RecordCopy();
        var reading = RecordReader.Read(copy.Write("datapackage.json", "{\n  \"resources\": [,]\n}").Folder);
        Assert.StartsWith("datapackage.json, row 2: this is not JSON: ", Assert.Single(Lines(reading)), StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_ThatDoesNotExist_IsNotReadable()
    {
        var reading = RecordReader.Read(Path.Combine(Path.GetTempPath(), "no-such-record"));
        Assert.False(reading.Readable);
        Assert.EndsWith("does not exist", Assert.Single(Lines(reading)), StringComparison.Ordinal);
    }

    [Fact]
    public void Record_BrokenInSeveralFiles_ReportsAllOfThemInOrder()
    {
        using var copy = new RecordCopy();
        copy.Replace("places.csv", "30.0626", "x")
            .Replace("gaps.csv", "chart-lost", "lost").Replace("gaps.csv", "not-printed", "unknown");
        Assert.Equal(
            ["gaps.csv, row 2", "gaps.csv, row 3", "places.csv, row 2"],
            Lines(RecordReader.Read(copy.Folder)).Select(l => l.Split(", column")[0]));
    }

    [Fact]
    public void DataVersion_OfTheSameFiles_IsTheSameAnywhereAndChangesWithAnyByte()
    {
        using var copy = new RecordCopy();
        var version = RecordReader.DataVersionOf(RecordCopy.Real);
        Assert.Equal(version, RecordReader.DataVersionOf(copy.Folder));
        Assert.Equal(version, RecordReader.Read(copy.Folder).Record!.DataVersion);
        Assert.Equal(64, version!.Length);
        Assert.NotEqual(version, RecordReader.DataVersionOf(copy.Replace("geo/central-asia.geojson", "\n", "\n ").Folder));
    }

    private static IEnumerable<string> Own(RecordReading reading, string file) =>
        Lines(reading).Where(l => l.StartsWith(file, StringComparison.Ordinal));

    private static IEnumerable<string> Lines(RecordReading reading) => reading.Problems.Select(p => p.ToString());
}
