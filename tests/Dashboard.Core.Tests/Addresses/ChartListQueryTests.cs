using Dashboard.Core.Addresses;
using Dashboard.Core.Record;

namespace Dashboard.Core.Tests.Addresses;

public sealed class ChartListQueryTests
{
    private static readonly string[] Countries = ["KAZ", "UZB"];

    [Fact]
    public void Address_OfTheList_IsReadAndPrintedBack()
    {
        const string Address = "?q=grants%20students&topic=soft-power&country=KAZ&sort=latest";
        var query = Read(Address, out var problems);
        Assert.Equal(new ChartListQuery("grants students", Topic.SoftPower, "KAZ", ChartListOrder.Latest), query);
        Assert.Equal(Address, query.ToString());
        Assert.Empty(problems);
        Assert.Equal("", ChartListQuery.All.ToString());
        Assert.Equal(ChartListQuery.All, Read("?sort=listed&q=+", out _));
    }

    [Fact]
    public void Address_NotUnderstood_IsReportedAndShowsTheRest()
    {
        Assert.Equal(
            ChartListQuery.All with { Topic = Topic.HardPower },
            Read("?sort=size&country=FRA&topic=hard-power&colour=red", out var problems));
        Assert.Equal(["country", "sort", "colour"], problems.Select(p => p.Parameter));
    }

    [Fact]
    public void Words_LongerThanTheField_AreCut() =>
        Assert.Equal(ChartListQuery.LongestWords, Read("?q=" + new string('a', 500), out _).Words.Length);

    private static ChartListQuery Read(string address, out IReadOnlyList<AddressProblem> problems)
    {
        var reader = new AddressReader(address);
        var query = ChartListQuery.Read(reader, Countries);
        problems = reader.Finish();
        return query;
    }
}
