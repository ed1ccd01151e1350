using Dashboard.Core.Claims;
using Dashboard.Core.Reading;
using Dashboard.Core.Tests.Reading;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Claims;

public sealed class ClaimTests : IDisposable
{
    private readonly RecordCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Theory]
    [InlineData("spending-rises", Verdict.HoldsWithAnotherPeriod)]
    [InlineData("offices-total", Verdict.DoesNotHold)]
    [InlineData("office-countries", Verdict.Holds)]
    [InlineData("almost-every-fourth", Verdict.DoesNotHold)]
    [InlineData("cis-share", Verdict.Holds)]
    [InlineData("languages-whole", Verdict.Holds)]
    [InlineData("quotas-twice", Verdict.Holds)]
    [InlineData("enrollment-tjk", Verdict.Holds)]
    [InlineData("uzbekistan-milder", Verdict.DoesNotHold)]
    [InlineData("channels-regions", Verdict.DoesNotHold)]
    [InlineData("most-students", Verdict.DoesNotHold)]
    [InlineData("five-times", Verdict.HoldsWithAnotherPeriod)]
    [InlineData("students-undercounted", Verdict.CannotBeTested)]
    [InlineData("spending-2015", Verdict.Holds)]
    [InlineData("spending-2016", Verdict.DoesNotHold)]
    [InlineData("students-2014", Verdict.CannotBeTested)]
    [InlineData("students-kaz", Verdict.CannotBeTested)]
    [InlineData("students-tkm", Verdict.CannotBeTested)]
    [InlineData("kazakhstan-proficiency", Verdict.CannotBeTested)]
    [InlineData("emigrants-to-russia", Verdict.CannotBeTested)]
    [InlineData("centre-in-each-cis-state", Verdict.Holds)]
    [InlineData("russians-decline", Verdict.DoesNotHold)]
    [InlineData("chart-5-file", Verdict.CannotBeTested)]
    [InlineData("grants-since-2003", Verdict.DoesNotHold)]
    [InlineData("students-2015", Verdict.HoldsWithAnotherPeriod)]
    [InlineData("budget-2013", Verdict.Holds)]
    [InlineData("sub-programme-share", Verdict.Holds)]
    [InlineData("office-in-every-republic", Verdict.DoesNotHold)]
    public void Claim_OfTheRecord_HasItsVerdict(string id, Verdict verdict) => Assert.Equal(verdict, Check(id).Verdict);

    [Fact]
    public void Claims_OfTheRecord_AreThirtyOrMore() =>
        Assert.InRange(RecordReader.Read(_copy.Folder).Record!.Claims.Count, 30, int.MaxValue);

    [Fact]
    public void Verdict_AfterAFigureChanged_Changes()
    {
        _copy.WithoutLessons();
        _copy.Edit("observations.csv", "military-spending,RUS,2016", "3.945", "4.2");
        _copy.Edit("observations.csv", "military-spending,RUS,2017", ",3.776,", ",4.4,");
        _copy.Edit("observations.csv", "military-spending,RUS,2017", "3,776", "4,4");
        Assert.Equal(Verdict.Holds, Check("spending-rises").Verdict);
    }

    [Fact]
    public void Verdict_AfterAPlaceWasTakenAway_Changes()
    {
        _copy.Edit("places.csv", "rs-lusaka,", ",AFRICA,", ",,");
        var checkedClaim = Check("office-countries");
        Assert.Equal((78, Verdict.DoesNotHold), (checkedClaim.Result, checkedClaim.Verdict));
    }

    [Theory]
    [InlineData(
        "inputs", "cis-share,", "foreign-students-cis-rus-2015-16-caiss17;", "no-such-figure;",
        "\"no-such-figure\" is in no row of observations.csv, column id")]
    [InlineData(
        "inputs", "cis-share,", "foreign-students-cis-rus-2015-16-caiss17;", "",
        "the operation share takes 2 inputs; 1 are given")]
    [InlineData("stated", "cis-share,", ",79.2,0.1,", ",,0.1,", "the value that the document states is required")]
    [InlineData(
        "inputs", "offices-total,", "region=*", "town=*",
        "\"town=*\" is not a condition on places; write one of kind, organisation, source, iso3, region, "
        + "an equals sign and a value")]
    public void BrokenClaim_Read_NamesTheCell(string column, string row, string what, string with, string message)
    {
        var number = _copy.Edit("claims.csv", row, what, with);
        Problems.AreExactly(_copy, $"claims.csv, row {number}, column {column}: {message}");
    }

    [Fact]
    public void Arithmetic_OfAClaim_IsWrittenForPeople()
    {
        var cis = Check("cis-share");
        Assert.Equal("188,130 ÷ 237,538 × 100 = 79.2; stated: 79.2 (within 0.1%)", Arithmetic.Of(cis, cis.Result!.Value));
        var share = Check("sub-programme-share");
        Assert.Equal("3.7 ÷ 121.6 × 100 = 3.04; stated: at most 3 (within 2%)", Arithmetic.Of(share, share.Result!.Value));
    }

    private CheckedClaim Check(string id)
    {
        var record = RecordReader.Read(_copy.Folder).Record!;
        return ClaimArithmetic.Check(
            record.Claims.Single(c => c.Id == id), record.Observations.ToDictionary(o => o.Id), [.. record.Places],
            [.. record.Events]);
    }
}
