using Dashboard.Core.Reading;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Reading;

public sealed class ChangeRulesTests : IDisposable
{
    private const string Changes = "changes.csv";
    private static readonly string First = new('1', 64), Second = new('2', 64);
    private readonly RecordCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public void Read_SoundChanges_HasNoProblem()
    {
        _copy.Append(
            Changes,
            First + ",2026-11-25,emigration,some-figure,\"Emigrants, Kazakhstan, 2013\",changed,1 person,2 persons,Misread.");
        _copy.Append(
            Changes,
            First + ",2026-11-25,emigration,emigration/KAZ/2005/caiss-2017,\"Emigrants, Kazakhstan, 2005\",removed,chart lost,,");
        _copy.Append(Changes, Second + ",2026-12-01,,,,unchanged,,,");
        var reading = RecordReader.Read(_copy.Folder);
        Assert.Empty(reading.Problems);
        Assert.NotNull(reading.Record);
    }

    [Theory]
    [InlineData(",2026-02-30,emigration,a,A,added,,1,", "date: \"2026-02-30\" is not a date; write it as YYYY-MM-DD")]
    [InlineData(",2026-11-25,,a,A,added,,1,", "chart: a value is required where the change is added")]
    [InlineData(",2026-11-25,emigration,,A,added,,1,", "item: a value is required where the change is added")]
    [InlineData(",2026-11-25,emigration,a,,added,,1,", "subject: a value is required where the change is added")]
    [InlineData(",2026-11-25,emigration,,,unchanged,,,", "chart: there is none where the change is unchanged")]
    [InlineData(",2026-11-25,emigration,a,A,added,1,2,", "before: there is none where the change is added")]
    [InlineData(",2026-11-25,emigration,a,A,changed,,2,", "before: a value is required where the change is changed")]
    [InlineData(",2026-11-25,emigration,a,A,changed,1,,", "after: a value is required where the change is changed")]
    [InlineData(",2026-11-25,emigration,a,A,removed,1,2,", "after: there is none where the change is removed")]
    public void Read_AChangeThatContradictsItself_SaysWhere(string rest, string problem)
    {
        var row = _copy.Append(Changes, First + rest);
        Problems.AreExactly(_copy, $"changes.csv, row {row}, column {problem}");
    }

    [Fact]
    public void Read_RowsOfAVersionApart_SaysWhere()
    {
        _copy.Append(Changes, First + ",2026-11-25,,,,unchanged,,,");
        _copy.Append(Changes, Second + ",2026-11-25,,,,unchanged,,,");
        var row = _copy.Append(Changes, First + ",2026-11-25,emigration,a,A,added,,1,");
        Problems.AreExactly(
            _copy, $"changes.csv, row {row}, column version: the rows of version 111111111111 do not stand together");
    }
}
