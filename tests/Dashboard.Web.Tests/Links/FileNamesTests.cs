using Dashboard.Web.Links;

namespace Dashboard.Web.Tests.Links;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("", "student-quotas.png")]
    [InlineData("from=2015&to=2016&theme=dark", "student-quotas-2015-2016-dark.png")]
    [InlineData("from=2015", "student-quotas-from-2015.png")]
    [InlineData("to=2016", "student-quotas-to-2016.png")]
    [InlineData("countries=KAZ,UZB", "student-quotas-kaz-uzb.png")]
    [InlineData("supplementary=off&panels=on", "student-quotas-supplementary-off-panels-on.png")]
    [InlineData("q=%D0%90%D0%BB%D0%BC%D0%B0%D1%82%D1%8B&at=43,74.5,8", "student-quotas-алматы-43-74-5-8.png")]
    [InlineData("q=..%2F..%2Fetc%3A*%22", "student-quotas-etc.png")]
    public void Of_WhatIsChosen_SaysIt(string query, string name) =>
        Assert.Equal(name, FileNames.Of("student-quotas", "png", AddressText.Parts(query)));

    [Fact]
    public void Of_MuchThatIsChosen_IsCutAndEndsInItsEnding()
    {
        var name = FileNames.Of("map", "csv", ("q", string.Concat(Enumerable.Repeat("centre ", 40))));
        Assert.Equal((100 + ".csv".Length, true), (name.Length, name.EndsWith(".csv", StringComparison.Ordinal)));
    }
}
