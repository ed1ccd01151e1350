using Dashboard.Core.Addresses;
using Dashboard.Core.Explore;
using Dashboard.Core.Tests.Charts;

namespace Dashboard.Core.Tests.Explore;

public sealed class ExploreQueryTests(Specs specs)
{
    private const string Printed = "military-spending/RUS/ospanova-rakhmatulin-2018";
    private const string Share = "military-spending-sipri/KAZ/supplementary";

    [Theory]
    [InlineData("")]
    [InlineData($"?series={Printed}")]
    [InlineData($"?series={Share},{Printed}")]
    [InlineData($"?series={Share}&scale=log&from=1999&to=2010&theme=dark&projector=on")]
    [InlineData($"?series={Share}&scale=index")]
    [InlineData($"?series={Share}&scale=index&base=2001")]
    public void ToString_OfAReadAddress_IsTheAddress(string address)
    {
        var (query, problems) = Read(address);
        Assert.Empty(problems);
        Assert.Equal(address, query.ToString());
        Assert.Equal(query, Read(query.ToString()).Query);
    }

    [Theory]
    [InlineData(
        "?series=Military-Spending/rus/OSPANOVA-RAKHMATULIN-2018,,&scale=linear&projector=off&lang=en", $"?series={Printed}")]
    [InlineData($"?series={Share},{Printed},{Share}", $"?series={Share},{Printed}")]
    [InlineData("?series=military-spending-sipri%2FKAZ%2Fsupplementary", $"?series={Share}")]
    public void Read_OfAnotherWritingOfTheSame_GivesThePlainOne(string address, string plain)
    {
        var (query, problems) = Read(address);
        Assert.Empty(problems);
        Assert.Equal(plain, query.ToString());
    }

    [Theory]
    [InlineData(
        "?series=nothing", "",
        "series: \"nothing\" was not understood; allowed: keys of series of the record, "
        + "such as military-spending/RUS/ospanova-rakhmatulin-2018.")]
    [InlineData("?scale=cubic", "", "scale: \"cubic\" was not understood; allowed: linear, log, index.")]
    [InlineData("?from=soon", "", "from: \"soon\" was not understood; allowed: a whole number from 1800 to 2100.")]
    [InlineData("?from=2010&to=2009", "?from=2010", "to: \"2009\" was not understood; allowed: a year not before from.")]
    [InlineData(
        $"?series={Printed}&base=2014", $"?series={Printed}",
        "base: \"2014\" was not understood; allowed: nothing without scale=index.")]
    [InlineData(
        $"?series={Printed}&scale=index&base=2012", $"?series={Printed}&scale=index",
        "base: \"2012\" was not understood; allowed: a year with a value of a series shown: 2013, 2014, 2015, 2016, 2017.")]
    [InlineData(
        $"?series={Printed}&scale=index&base=%2B2014", $"?series={Printed}&scale=index",
        "base: \"+2014\" was not understood; allowed: a year with a value of a series shown: 2013, 2014, 2015, 2016, 2017.")]
    [InlineData(
        "?scale=index&base=2014", "?scale=index",
        "base: \"2014\" was not understood; allowed: nothing, as no series has a value of one year.")]
    [InlineData("?lang=xx", "", "lang: \"xx\" was not understood; allowed: en.")]
    [InlineData("?theme=pink", "", "theme: \"pink\" was not understood; allowed: light, dark, contrast.")]
    [InlineData("?projector=maybe", "", "projector: \"maybe\" was not understood; allowed: on, off.")]
    [InlineData(
        "?countries=KAZ", "",
        "countries: \"KAZ\" was not understood; allowed: only base, from, lang, projector, scale, series, theme, to.")]
    public void Read_OfWhatIsNotUnderstood_SaysParameterGivenAndAllowed(string address, string rest, string problem)
    {
        var (query, problems) = Read(address);
        Assert.Equal(problem, Assert.Single(problems).ToString());
        Assert.Equal(rest, query.ToString());
    }

    [Fact]
    public void Read_OfMoreThanEightSeries_TakesTheFirstEight()
    {
        var keys = specs.Explore.Series.Take(10).Select(s => s.Key).ToList();
        var (query, problems) = Read("?series=" + string.Join(',', keys));
        Assert.Equal(keys.Take(8), query.Series);
        Assert.Equal(
            [
                $"series: \"{keys[8]}\" was not understood; allowed: at most 8 series.",
                $"series: \"{keys[9]}\" was not understood; allowed: at most 8 series.",
            ],
            problems.Select(p => p.ToString()));
    }

    [Theory]
    [InlineData(
        "student-quotas",
        "?series=student-quotas/KAZ/ospanova-rakhmatulin-2018,student-quotas/KAZ/caiss-2017,"
        + "student-quota-applications/KAZ/caiss-2017")]
    [InlineData(
        "emigration",
        "?series=emigration/KAZ/caiss-2017,emigration/KAZ/supplementary,"
        + "emigration-to-russia/KAZ/supplementary&from=2004&to=2012")]
    [InlineData(
        "military-spending-sipri-constant",
        "?series=military-spending-sipri-constant/RUS/supplementary,military-spending-sipri-constant/KAZ/supplementary,"
        + "military-spending-sipri-constant/KGZ/supplementary,military-spending-sipri-constant/TJK/supplementary,"
        + "military-spending-sipri-constant/TKM/supplementary,military-spending-sipri-constant/UZB/supplementary,"
        + "military-spending-sipri-constant/SUN/supplementary&scale=log")]
    public async Task OfChart_OverTime_HasItsSeriesScaleAndYears(string slug, string expected)
    {
        var asked = ChartQuery.All with { From = slug == "emigration" ? 2004 : null, To = slug == "emigration" ? 2012 : null };
        var query = ExploreQuery.OfChart(await specs.ChartAsync(slug, asked), asked);
        Assert.Equal(expected, query.ToString());
        Assert.Empty(Read(query.ToString()).Problems);
    }

    [Fact]
    public async Task OfChart_OfEveryChart_IsUnderstood()
    {
        foreach (var chart in await specs.Queries.ChartsAsync(TestContext.Current.CancellationToken))
        {
            var query = ExploreQuery.OfChart(await specs.ChartAsync(chart.Id), ChartQuery.All);
            Assert.Equal((query, 0), (Read(query.ToString()).Query, Read(query.ToString()).Problems.Count));
        }
    }

    [Fact]
    public void ForFiles_OfAProjectedQuery_KeepsOnlyWhatIsShown() => Assert.Equal(
        $"?series={Share}&scale=index&base=2001&from=1999",
        Read($"?series={Share}&scale=index&base=2001&from=1999&theme=dark&projector=on").Query.ForFiles().ToString());

    private (ExploreQuery Query, IReadOnlyList<AddressProblem> Problems) Read(string address)
    {
        var reader = new AddressReader(address);
        return (ExploreQuery.Read(reader, specs.Explore), reader.Finish());
    }
}
