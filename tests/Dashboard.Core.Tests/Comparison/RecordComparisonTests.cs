namespace Dashboard.Core.Tests.Comparison;

public sealed class RecordComparisonTests : IDisposable
{
    private readonly MadeUpRecord _record = new();

    public void Dispose() => _record.Dispose();

    [Fact]
    public void Compare_RecordThatAgrees_CountsWhatWasFound()
    {
        _record.AddFigure("3.776,,", "3,776 lamps");
        _record.AddFigure("53809,,", "old pier burned 53.809");
        _record.Add("events.csv", "e,2001,year,,Fire,,other,WLD,fischer-2019,p. 10,the lighthouse at,,");
        _record.Add("claims.csv", "c,soft-power,Few,WLD,adler-2020,Verdict,40 lamps,none,,true,,,,");
        _record.Add(
            "places.csv", "p,Pier,old pier,other,o,Pier,(town not printed),,WLD,HARBOUR LETTERS,1,1,town,,,fischer-2019,p. 10,");
        var report = _record.Compare();
        Assert.Empty(report.Problems);
        Assert.Empty(report.Remarks);
        Assert.Equal(
            (6, 2, 0, 0, 1, 1),
            (report.Found, report.NumbersRead, report.InWords, report.Derived, report.NotPrinted, report.NotCompared));
    }

    [Fact]
    public void Compare_FormThatIsNotPrinted_NamesRowAndColumn()
    {
        _record.AddFigure("3776,,", "3776 lamps");
        Assert.Equal(
            "observations.csv, row 3, column printed_as: \"3776 lamps\" does not stand in fischer-2019; "
            + "write it exactly as it is printed",
            _record.Problem());
        Assert.Equal((0, 1), (_record.Compare().Found, _record.Compare().NotFound));
    }

    [Fact]
    public void Compare_FormOfAnotherDocument_NamesThatDocument()
    {
        _record.AddFigure("40,,", "40 lamps");
        Assert.Equal(
            "observations.csv, row 3, column printed_as: \"40 lamps\" does not stand in fischer-2019; it stands in adler-2020",
            _record.Problem());
    }

    [Theory]
    [InlineData("3777,,", "3777")]
    [InlineData(",3776,4000", "4000")]
    public void Compare_NumberThatIsNotThePrintedOne_SaysSo(string values, string wrong)
    {
        _record.AddFigure(values, "3,776 lamps");
        Assert.Equal(
            $"observations.csv, row 3, column printed_as: {wrong} cannot be read from \"3,776 lamps\"", _record.Problem());
    }

    [Fact]
    public void Compare_NumberInWordsOrDerived_IsToBeLookedAt()
    {
        _record.AddFigure("5,,", "five towers", "adler-2020", "Introduction");
        _record.AddFigure("33,,", "A third of the towers", locator: "p. 11", basis: "derived");
        var report = _record.Compare();
        Assert.Empty(report.Problems);
        Assert.Equal(
            [
                "observations.csv, row 3, column printed_as: 5 is printed in words, \"five towers\"",
                "observations.csv, row 4, column printed_as: 33 is derived from \"A third of the towers\"",
            ],
            report.Remarks.Select(r => r.ToString()));
        Assert.Equal((2, 0, 1, 1), (report.Found, report.NumbersRead, report.InWords, report.Derived));
    }

    [Theory]
    [InlineData("3776,,", "3,776 lamps", "p. 11")]
    [InlineData("7,,", "seven towers", "p. 10")]
    public void Compare_FormOnAnotherPage_NamesTheLocator(string values, string printed, string locator)
    {
        _record.AddFigure(values, printed, locator: locator);
        Assert.Equal(
            $"observations.csv, row 3, column locator: \"{printed}\" does not stand on \"{locator}\" of fischer-2019",
            _record.Problem());
    }

    [Fact]
    public void Compare_FormInAnotherSection_NamesItsNeighbours()
    {
        _record.AddFigure("7,,", "7 towers", "adler-2020", "Verdict");
        _record.AddFigure("40,,", "40 lamps", "adler-2020", "Verdict");
        _record.Add("events.csv", "e,2001,year,,Review,,other,WLD,adler-2020,Verdict,five towers,,");
        _record.Add("events.csv", "f,2001,year,,Review,,other,WLD,adler-2020,Introduction,counts,,");
        Assert.Equal(
            "events.csv, row 3, column locator: \"counts\" stands in adler-2020 "
            + "after \"five towers\" of \"Verdict\" and before \"7 towers\" of \"Verdict\","
            + " not in \"Introduction\"; correct the locator or the order of the sections",
            _record.Problem());
    }

    /// <summary>Of two sections whose titles begin alike, a locator names the one with the longer title.</summary>
    [Fact]
    public void Compare_LocatorOfASectionThatBeginsLikeAnother_MeansTheLongerTitle()
    {
        _record.Add("sections.csv", "adler-3,adler-2020,3,Verdict on lamps");
        _record.Add("events.csv", "e,2001,year,,Review,,other,WLD,adler-2020,Verdict on lamps,counts,,");
        _record.AddFigure("7,,", "7 towers", "adler-2020", "Verdict");
        _record.AddFigure("40,,", "40 lamps", "adler-2020", "Verdict");
        Assert.Equal(
            "events.csv, row 2, column locator: \"counts\" stands in adler-2020 before \"7 towers\" of \"Verdict\", "
            + "not in \"Verdict on lamps\"; correct the locator or the order of the sections",
            _record.Problem());
    }

    [Fact]
    public void Compare_FormThatStandsTwice_IsNotPlaced()
    {
        _record.Add("events.csv", "e,2001,year,,Review,,other,WLD,adler-2020,Verdict,The,,");
        _record.Add("events.csv", "f,2001,year,,Review,,other,WLD,adler-2020,Introduction,had,,");
        _record.Add("events.csv", "g,2001,year,,Review,,other,WLD,adler-2020,Introduction,five,,");
        Assert.Empty(_record.Compare().Problems);
    }

    [Theory]
    [InlineData("the old pier")]
    [InlineData("seven towers")]
    public void Compare_FormOnAnyPageOfItsLocator_IsInPlace(string printed)
    {
        _record.Add("events.csv", $"e,2001,year,,Fire,,other,WLD,fischer-2019,pp. 10–11,{printed},,");
        Assert.Empty(_record.Compare().Problems);
    }

    [Fact]
    public void Compare_HeadingOfAList_MayStandOnThePageBefore()
    {
        _record.Add(
            "places.csv",
            "p,Towers,seven towers,other,o,Pier,(town not printed),,WLD,HARBOUR LETTERS,1,1,town,,,fischer-2019,p. 11,");
        Assert.Empty(_record.Compare().Problems);
    }

    [Fact]
    public void Compare_FormThatOnlyEndsAsIfNothingWerePrinted_IsLookedFor()
    {
        _record.Add("events.csv", "e,2001,year,,Fire,,other,WLD,fischer-2019,p. 10,lamps (not printed),,");
        Assert.Equal(
            "events.csv, row 2, column printed_as: \"lamps (not printed)\" does not stand in fischer-2019; "
            + "write it exactly as it is printed",
            _record.Problem());
    }

    [Fact]
    public void Compare_PageNumbersThatAreNotInTheText_AreToBeLookedAt()
    {
        _record.WriteDocument("b.txt", MadeUpRecord.Harbour.Replace("11\n", "", StringComparison.Ordinal));
        _record.AddFigure("3776,,", "3,776 lamps", locator: "p. 11");
        var report = _record.Compare();
        Assert.Empty(report.Problems);
        Assert.Equal(
            "b.txt: its page numbers do not stand at the head of its pages; only their order is checked",
            Assert.Single(report.Remarks).ToString());
    }

    [Fact]
    public void Compare_NoteWithEightWordsOfADocument_QuotesThem()
    {
        _record.AddFigure("3776,,", "3,776 lamps", note: "The keepers of the seven towers wrote long letters.");
        Assert.Equal(
            "observations.csv, row 3, column note: 9 words in a row are those of fischer-2019: "
            + "\"the keepers of the seven towers wrote long letters\"; say it in fewer or in other words",
            _record.Problem());
    }

    [Fact]
    public void Compare_PackageWithEightWordsOfADocument_NamesTheirPlace()
    {
        var package = Path.Combine(_record.Folder, "datapackage.json");
        const string Title = "\"title\": \"The documented record";
        const string Copied = "\"title\": \"In every winter the keepers of the seven towers";
        File.WriteAllText(package, File.ReadAllText(package).Replace(Title, Copied, StringComparison.Ordinal));
        Assert.Equal(
            "datapackage.json, column title: 9 words in a row are those of fischer-2019: "
            + "\"in every winter the keepers of the seven towers\"; say it in fewer or in other words",
            _record.Problem());
    }

    [Theory]
    [InlineData("title", true)]
    [InlineData("note", false)]
    public void Compare_TitleOfASource_MayBeThatOfADocument(string column, bool exempt)
    {
        const string Words = "the keepers of the seven towers wrote long";
        var (title, note) = (column == "title" ? Words : "Cited", column == "note" ? Words : "");
        _record.Add("sources.csv", $"cited,cited,book,Cited,,,{title},,,,,,,,,,en,none,Facts only.,,{note}");
        Assert.Equal(exempt ? 0 : 1, _record.Compare().Shared);
    }
}
