using Dashboard.Core.Addresses;

namespace Dashboard.Core.Tests.Addresses;

/// <summary>Queries are keys of caches: equal when their addresses are, and for files without what only the page shows.</summary>
public sealed class QueryEqualityTests
{
    private static readonly ChartChoices Choices = new(["KAZ"], ["paper"], Enum.GetValues<AxisScale>(), ["KAZ"], Panels: true);

    [Theory]
    [InlineData("?countries=KAZ&sources=paper&from=1990&to=2000&scale=log&supplementary=off&focus=KAZ&panels=on", true)]
    [InlineData("?theme=dark", false)]
    [InlineData("?theme=light", false)]
    [InlineData("?view=table", false)]
    [InlineData("?view=sources", false)]
    [InlineData("?projector=on", false)]
    public void ChartQuery_ForFiles_KeepsWhatIsDrawn(string address, bool kept)
    {
        var query = ChartQuery.Read(new AddressReader(address), Choices);
        Assert.Equal(address, query.ToString());
        Assert.Equal(kept ? address : "", query.ForFiles().ToString());
        Assert.NotEqual(ChartQuery.All, query);
        Assert.Equal(query, query with { });
        Assert.Equal(query.GetHashCode(), (query with { }).GetHashCode());
        Assert.False(query.Equals(null));
    }

    [Theory]
    [InlineData(
        "?area=central-asia&at=43,74.5,8&kinds=other&countries=KAZ&regions=CIS&organisations=mesi&sources=paper"
        + "&q=a&year=2005&coverage=on",
        true)]
    [InlineData("?sort=town", false)]
    [InlineData("?theme=dark", false)]
    [InlineData("?projector=on", false)]
    public void MapQuery_ForFiles_KeepsWhatIsDrawn(string address, bool kept)
    {
        var query = MapQuery.Read(new AddressReader(address), new MapChoices(["other"], ["KAZ"], ["CIS"], ["mesi"], ["paper"]));
        Assert.Equal(address, query.ToString());
        Assert.Equal(kept ? address : "", query.ForFiles().ToString());
        Assert.NotEqual(MapQuery.First, query);
        Assert.Equal(query, query with { });
        Assert.Equal(query.GetHashCode(), (query with { }).GetHashCode());
        Assert.False(query.Equals(null));
    }

    [Fact]
    public void All_OfEachQuery_IsAnAddressWithoutParameters()
    {
        Assert.Equal(("", ""), (ChartQuery.All.ToString(), MapQuery.First.ToString()));
        Assert.Equal(ChartQuery.All, ChartQuery.Read(new AddressReader(""), Choices));
    }

    [Theory]
    [InlineData("?from=1990&to=1990", "?from=1990&to=1990")]
    [InlineData("?from=1991&to=1990", "?from=1991")]
    [InlineData("?to=1800", "?to=1800")]
    [InlineData("?from=2100", "?from=2100")]
    [InlineData("?view=chart", "")]
    [InlineData("?supplementary=on&projector=off", "")]
    [InlineData("?panels=off", "?panels=off")]
    public void ChartQuery_Printed_LeavesOutDefaultsAndYearsThatCannotBe(string address, string printed) =>
        Assert.Equal(printed, ChartQuery.Read(new AddressReader(address), Choices).ToString());

    [Theory]
    [InlineData("?lang=en", null)]
    [InlineData("?lang=ru", "lang: \"ru\" was not understood; allowed: en.")]
    [InlineData("?panels=off", null)]
    public void Address_WithoutEffect_IsAcceptedOrNamed(string address, string? problem)
    {
        var reader = new AddressReader(address);
        ChartQuery.Read(reader, Choices with { Panels = false });
        Assert.Equal(problem, reader.Finish().SingleOrDefault()?.ToString());
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void MapQuery_OfALongText_IsCutOffAtAHundred(int length, bool read)
    {
        var text = new string('x', length);
        var reader = new AddressReader("?lang=en&q=+" + text + "+");
        Assert.Equal(read ? text : "", MapQuery.Read(reader, new MapChoices([], [], [], [], [])).Text);
        Assert.Equal(read ? 0 : 1, reader.Finish().Count);
    }
}
