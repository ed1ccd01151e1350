using Dashboard.Core.Reading;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Reading;

public sealed class RecordRulesTests : IDisposable
{
    private const string Observations = "observations.csv", Indicators = "indicators.csv";
    private const string Gaps = "gaps.csv", Places = "places.csv";
    private readonly RecordCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Theory]
    [InlineData(
        ",4.0474,,,", ",,,,", "value", "neither a value nor a range is given; an absence belongs in gaps.csv, with its reason, "
        + "and words without a number are not-available")]
    [InlineData(",4.0474,,,", ",4.0474,4,,", "high", "a range needs both low and high")]
    [InlineData(",4.0474,,,", ",4.0474,,5,", "low", "a range needs both low and high")]
    [InlineData(",4.0474,,,", ",4.0474,5,4,", "low", "5 is more than high, 4")]
    [InlineData(",4.0474,,,", ",4.0474,5,6.5,", "value", "4.0474 is not between 5 and 6.5")]
    [InlineData(",normal,", ",not-available,", "status", "not-available cannot be the status of a value that is given")]
    [InlineData(",document,", ",derived,", "note", "a derived value needs its arithmetic in the note")]
    [InlineData(
        ",document,", ",supplementary,", "basis",
        "\"supplementary\" does not fit the source ospanova-rakhmatulin-2018, which is of kind document")]
    [InlineData(
        ",p. 199,", ",Conclusion,", "locator", "ospanova-rakhmatulin-2018 prints its pages; write \"p. \" and the number")]
    [InlineData(
        ",p. 199,", ",p. 199 (inferred),", "locator", "ospanova-rakhmatulin-2018 prints its pages; write \"p. \" and the number")]
    [InlineData(",2015,2015,2015,", ",2015/16,2015,2014,", "period_end", "2014 is before period_start, 2015")]
    [InlineData(",2015,2015,2015,", ",2015,2012,2015,", "period_start", "2012 does not fit the period \"2015\"")]
    [InlineData(",2015,2015,2015,", ",2012–2015,2012,2014,", "period_end", "\"2014\" does not fit the period \"2012–2015\"")]
    [InlineData(",2015,2015,2015,", ",since 2015,2014,,", "period_start", "2014 does not fit the period \"since 2015\"")]
    [InlineData(",2015,2015,2015,", ",2015,2015,,", "period_end", "\"\" does not fit the period \"2015\"")]
    public void Read_ObservationAgainstARule_NamesTheCell(string what, string with, string column, string message)
    {
        _copy.WithoutClaims();
        var row = _copy.Edit(Observations, "military-spending,RUS,2015", what, with);
        Problems.AreExactly(_copy, $"observations.csv, row {row}, column {column}: {message}");
    }

    [Theory]
    [InlineData(",4.0474,,,", ",,4.0474,4.0474,")]
    [InlineData(",4.0474,,,", ",4.0474,4.0474,4.0474,")]
    [InlineData(",2015,2015,2015,", ",2015/16,2015,2016,")]
    [InlineData(",2015,2015,2015,", ",since 2015,2015,,")]
    [InlineData(",normal,", ",planned,")]
    public void Read_ObservationWithinTheRules_IsClean(string what, string with)
    {
        _copy.WithoutClaims();
        _copy.Edit(Observations, "military-spending,RUS,2015", what, with);
        Assert.Equal([], RecordReader.Read(_copy.Folder).Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void Read_DocumentBasisFromASupplementarySource_IsAProblem()
    {
        var row = _copy.Edit(Observations, "emigration,KAZ,2013", ",supplementary,", ",document,");
        Problems.AreExactly(_copy,
            $"observations.csv, row {row}, column basis: \"document\" does not fit the source aktobe-times-2015, "
            + "which is of kind supplementary");
    }

    [Fact]
    public void Read_InferredPageWithoutMark_IsAProblem()
    {
        var figure = _copy.Edit(Observations, "emigration,KAZ,since 2005", "p. 15 (inferred)", "p. 15");
        var gap = _copy.Edit(Gaps, "emigration,KAZ,2005", "p. 15 (inferred)", "p. 15");
        var place = _copy.Edit(Places, "rs-cairo,", "p. 4 (inferred)", "pp. 4-5");
        const string Message = "column locator: caiss-2017 prints no page numbers; write \"(inferred)\" after the page";
        Problems.AreExactly(
            _copy, $"gaps.csv, row {gap}, {Message}", $"observations.csv, row {figure}, {Message}",
            $"places.csv, row {place}, {Message}");
    }

    [Fact]
    public void Read_PageOfASourceWithoutPages_IsAProblem()
    {
        var row = _copy.Edit(Observations, "emigration,KAZ,2013", ",web page,", ",p. 2,");
        Problems.AreExactly(
            _copy, $"observations.csv, row {row}, column locator: aktobe-times-2015 has no pages; name the section");
    }

    [Fact]
    public void Read_PercentAbove100_IsAProblem()
    {
        var row = _copy.Edit(Observations, "emigration-russian-share,", ",70,", ",170,");
        Problems.AreExactly(_copy, $"observations.csv, row {row}, column value: a percentage lies between 0 and 100");
    }

    [Fact]
    public void Read_NegativeCount_IsAProblem()
    {
        var row = _copy.Edit(Observations, "emigration,KAZ,2013", ",24384,,,", ",,-5,24384,");
        Problems.AreExactly(_copy, $"observations.csv, row {row}, column low: a number of persons per year cannot be negative");
    }

    [Fact]
    public void Read_GapThatEndsBeforeItBegins_IsAProblem()
    {
        var row = _copy.Edit(Gaps, "emigration,KAZ,2005", "2005,2016", "2005,2004");
        Problems.AreExactly(_copy, $"gaps.csv, row {row}, column period_end: 2004 is before period_start, 2005");
    }

    [Fact]
    public void Read_GapOverAValueOfTheSameSource_NamesTheValue()
    {
        var value = _copy.RowOf(Observations, "student-quota-applications,KAZ,2014");
        var row = _copy.Edit(Gaps, "student-quota-applications,KAZ,2016", "2016,2016", "2014,2014");
        Problems.AreExactly(_copy,
            $"gaps.csv, row {row}, column period_start: the same source has a value for 2014 in observations.csv, row {value}");
    }

    [Fact]
    public void Read_GapsThatOverlap_NamesTheFirst()
    {
        var first = _copy.RowOf(Gaps, "emigration,KAZ,2005");
        var row = _copy.Append(Gaps, "emigration,KAZ,2010,2020,not-printed,caiss-2017,p. 15 (inferred),Nothing.");
        Problems.AreExactly(_copy,
            $"gaps.csv, row {row}, column period_start: the gap overlaps the one in row {first}; "
            + "make one of them, or separate them");
    }

    [Fact]
    public void Read_GapOfASupplementarySourceOfOtherValues_IsAProblem()
    {
        var row = _copy.Append(Gaps, "student-quotas,KAZ,2003,2003,not-printed,lsm-2019,web page,Nothing.");
        Problems.AreExactly(
            _copy,
            $"gaps.csv, row {row}, column source: \"lsm-2019\" is not a document and has no value for student-quotas; "
            + "a gap is what a document or a source of the other values leaves out");
    }

    [Theory]
    [InlineData(
        "student-quota-applications,student-quotas", "student-quota-applications,student-places",
        "\"student-places\" is not map nor an indicator with a chart of its own")]
    [InlineData(
        "student-quota-applications,student-quotas", "student-quota-applications,rossotrudnichestvo-offices",
        "\"rossotrudnichestvo-offices\" is not map nor an indicator with a chart of its own")]
    public void Read_IndicatorWithoutChart_IsAProblem(string what, string with, string message)
    {
        var row = _copy.Edit(Indicators, "student-quota-applications,", what, with);
        Problems.AreExactly(_copy, $"indicators.csv, row {row}, column chart: {message}");
    }

    [Fact]
    public void Read_IndicatorWithoutRows_IsAProblem()
    {
        var row = _copy.Append(Indicators, "tourism,tourism,990,soft-power,line,Tourism,Tourism,,persons,,,,Nothing yet.");
        Problems.AreExactly(_copy, $"indicators.csv, row {row}, column id: \"tourism\" has neither an observation nor a gap");
    }

    [Fact]
    public void Read_IndicatorWithAGapOnly_IsClean()
    {
        _copy.Append(Indicators, "tourism,tourism,990,soft-power,line,Tourism,Tourism,,persons,,,,Nothing printed.");
        _copy.Append(Gaps, "tourism,KAZ,2003,2003,not-printed,caiss-2017,p. 3 (inferred),Nothing printed.");
        Assert.Equal([], RecordReader.Read(_copy.Folder).Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void Read_IndicatorNamedMap_IsAProblem()
    {
        var row = _copy.Append(Indicators, "map,map,990,soft-power,line,Map,Map,,persons,,,,Nothing printed.");
        _copy.Append(Gaps, "map,KAZ,2003,2003,not-printed,caiss-2017,p. 3 (inferred),Nothing printed.");
        Problems.AreExactly(_copy, $"indicators.csv, row {row}, column id: \"map\" is the name of the map; choose another");
    }

    [Fact]
    public void Read_QuantityOfOneChart_IsAProblem()
    {
        var row = _copy.Append(
            Indicators, "tourism,tourism,990,soft-power,line,Tourism,Tourism,,persons,travel,,,Nothing printed.");
        _copy.Append(Gaps, "tourism,KAZ,2003,2003,not-printed,caiss-2017,p. 3 (inferred),Nothing printed.");
        Problems.AreExactly(_copy,
            $"indicators.csv, row {row}, column quantity: \"travel\" is named by no other chart, "
            + "so there is nothing to choose between");
    }

    [Fact]
    public void Read_QuantityOfAnIndicatorOnAnotherChart_IsAProblem()
    {
        var row = _copy.Edit(
            Indicators, "student-quota-applications,", ",applications,,", ",applications,sipri-military-spending,");
        Problems.AreExactly(_copy,
            $"indicators.csv, row {row}, column quantity: \"student-quota-applications\" has no chart of its own; "
            + "only charts are measures of a quantity");
    }

    [Fact]
    public void Read_SlopeWithAThirdPeriod_IsAProblem()
    {
        var row = _copy.RowOf(Indicators, "russian-language-enrollment,");
        _copy.Append(Observations,
            "enrollment-2000,russian-language-enrollment,UZB,2000,2000,2000,400000,,,normal,exact,"
            + "document,caiss-2017,p. 11 (inferred),,,\"400,000\",");
        Problems.AreExactly(_copy,
            $"indicators.csv, row {row}, column chart_kind: a slope chart shows two periods; "
            + "the observations have 1990, 2011, 2000");
    }

    [Fact]
    public void Read_PlaceAtZero_IsAProblem()
    {
        var row = _copy.Edit(Places, "rs-cairo,", "30.0626,31.2497", "0,0");
        Problems.AreExactly(_copy, $"places.csv, row {row}, column lat: 0, 0 is not the position of a place");
    }

    [Fact]
    public void Read_PlaceOfASupplementarySource_IsAProblem()
    {
        var row = _copy.Edit(Places, "rs-cairo,", "caiss-2017,\"p. 4 (inferred), Chart 1\"", "lsm-2019,web page");
        Problems.AreExactly(
            _copy, $"places.csv, row {row}, column source: \"lsm-2019\" is not a document; places are as a document lists them");
    }

    [Fact]
    public void Read_OrganisationTwice_IsAProblem()
    {
        var first = _copy.RowOf("organisations.csv", "rossotrudnichestvo,");
        var row = _copy.Append("organisations.csv", "rossotrudnichestvo-2,rossotrudnichestvo,,,");
        Problems.AreExactly(_copy,
            $"organisations.csv, row {row}, column name: the organisation \"rossotrudnichestvo-2\" has the same name as "
            + $"\"rossotrudnichestvo\" in row {first}");
    }

    [Fact]
    public void Read_SourceTwice_IsAProblem()
    {
        var first = _copy.RowOf("sources.csv", "kazinform-2023,");
        var row = _copy.Append("sources.csv",
            "kazinform-again,supplementary,article-newspaper,Kazinform again,Kazinform,2023-08-22,"
            + "Number of people leaving Kazakhstan drops significantly,,,,,,,,"
            + "https://www.inform.kz/en/number-of-people-leaving-kazakhstan-drops-significantly_a4104003/amp,"
            + ",en,none,Quoted.,,");
        Problems.AreExactly(_copy,
            $"sources.csv, row {row}, column title: the source \"kazinform-again\" is the same work as "
            + $"\"kazinform-2023\" in row {first}");
    }

    [Theory]
    [InlineData(
        "sipri-milex-2017,", "sipri-milex;bbc-sipri-2017;sipri-2014", "sipri-milex;no-such-work",
        "\"no-such-work\" is no cited work of sources.csv")]
    [InlineData(
        "sipri-milex-2017,", "sipri-milex;bbc-sipri-2017;sipri-2014", "caiss-2017",
        "\"caiss-2017\" is no cited work of sources.csv")]
    [InlineData("nye-1990,", ",,", ",nye-2004,", "only a supplementary source stands for a cited work")]
    public void Read_SourceThatStandsForWhatItCannot_IsAProblem(string begins, string what, string with, string message)
    {
        var row = begins.StartsWith("nye", StringComparison.Ordinal)
            ? StandIn(begins, with)
            : _copy.Edit("sources.csv", begins, what, with);
        Problems.AreExactly(_copy, $"sources.csv, row {row}, column stands_for: {message}");
    }

    [Fact]
    public void Read_RecordFromBeforeSourcesStoodForWorks_IsStillARecord()
    {
        _copy.Replace("sources.csv", "licence,stands_for,note", "licence,since,note");
        _copy.Replace("datapackage.json", "\"name\": \"stands_for\"", "\"name\": \"since\"");
        Assert.All(RecordReader.Read(_copy.Folder).Record!.Sources, s => Assert.Equal("", s.StandsFor));
    }

    private int StandIn(string begins, string with)
    {
        var line = _copy.Text("sources.csv").Split('\n').Single(l => l.StartsWith(begins, StringComparison.Ordinal));
        var at = line.LastIndexOf(",,", StringComparison.Ordinal);
        return _copy.Edit("sources.csv", begins, line, line[..at] + with + line[(at + 2)..]);
    }
}
