using Dashboard.Core.Reading;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Reading;

public sealed class FoundingRuleTests : IDisposable
{
    private readonly RecordCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public void Read_FoundingWithoutAnEvent_IsAProblem()
    {
        var row = _copy.Edit("organisations.csv", "russkiy-mir-foundation,", ",2007,", ",2006,");
        Problems.AreExactly(
            _copy,
            $"organisations.csv, row {row}, column founded: "
            + "no event of 2006 in the category organisation begins with \"Russkiy Mir Foundation\"");
    }

    [Fact]
    public void Read_PlaceThatIsOlderThanItsOrganisation_IsAProblem()
    {
        var row = _copy.Edit("places.csv", "rs-cairo,", ",town,,,", ",town,2007,,");
        Problems.AreExactly(_copy, $"places.csv, row {row}, column opened: \"rossotrudnichestvo\" was founded later, in 2008");
    }

    [Fact]
    public void Read_PlaceOfTheYearOfItsOrganisation_IsClean()
    {
        _copy.Edit("places.csv", "rs-cairo,", ",town,,,", ",town,2008,,");
        Assert.Equal([], RecordReader.Read(_copy.Folder).Problems.Select(p => p.ToString()));
    }
}
