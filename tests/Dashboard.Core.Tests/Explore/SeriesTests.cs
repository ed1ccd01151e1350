using Dashboard.Core.Tests.Charts;

namespace Dashboard.Core.Tests.Explore;

public sealed class SeriesTests(Specs specs)
{
    [Fact]
    public void Series_OfTheRecord_HoldEveryNumberOnce()
    {
        using var store = specs.CreateDbContext();
        Assert.Equal(store.Observations.AsEnumerable().Count(o => !o.IsInWords), specs.Explore.Series.Sum(s => s.Count));
        Assert.Equal(specs.Explore.Series.Count, specs.Explore.Series.Select(s => s.Key).Distinct().Count());
    }

    [Fact]
    public void Find_OfADocumentsSeries_SaysWhatItHolds()
    {
        var series = specs.Explore.Find("STUDENT-quotas/KAZ/caiss-2017")!;
        Assert.Equal(
            ("student-quotas/KAZ/caiss-2017", "Quota, Kazakhstan", "student-quotas", "student-quotas",
                "Russian study grants for students from Kazakhstan", "KAZ", "Kazakhstan"),
            (series.Key, series.Name, series.Indicator, series.Chart, series.Title, series.Iso3, series.Entity));
        Assert.Equal(
            ("grants", false, 2014, 2016, 3), (series.Unit, series.IsSupplementary, series.From, series.To, series.Count));
        Assert.Equal(("caiss-2017", "CAISS 2017"), (Assert.Single(series.Sources), Assert.Single(series.SourceNames)));
    }

    [Fact]
    public void Find_OfSupplementaryFigures_HasAllTheirSources()
    {
        var series = specs.Explore.Find("emigration/KAZ/supplementary")!;
        using var store = specs.CreateDbContext();
        var sources = store.Observations.Where(o => o.IndicatorId == "emigration" && o.Basis == Core.Record.Basis.Supplementary)
            .OrderBy(o => o.Order).Select(o => o.SourceId).ToList().Distinct();
        Assert.True(series.IsSupplementary);
        Assert.Equal(sources, series.Sources);
        Assert.True(series.Sources.Count > 1);
    }

    [Fact]
    public void Find_OfAnUnknownKey_IsNull() => Assert.Null(specs.Explore.Find("student-quotas/UZB/caiss-2017"));

    [Theory]
    [InlineData(
        "quota kaz caiss",
        "student-quotas/KAZ/caiss-2017, student-quota-growth/KAZ/caiss-2017, student-quota-applications/KAZ/caiss-2017")]
    [InlineData(
        "CAISS, quota: Kaz",
        "student-quotas/KAZ/caiss-2017, student-quota-growth/KAZ/caiss-2017, student-quota-applications/KAZ/caiss-2017")]
    [InlineData("kirghizia GDP", "military-spending-sipri/KGZ/supplementary")]
    [InlineData("share turkm gdp", "military-spending-sipri/TKM/supplementary")]
    [InlineData("uot", "")]
    [InlineData("Кыргызстан GDP", "military-spending-sipri/KGZ/supplementary")]
    [InlineData("kirghzia GDP", "military-spending-sipri/KGZ/supplementary")]
    [InlineData("%_'\"*", null)]
    public void Search_OfWords_FindsWhatTheyBegin(string text, string? expected)
    {
        var found = specs.Explore.Search(text).Select(s => s.Key);
        Assert.Equal(expected ?? string.Join(", ", specs.Explore.Series.Select(s => s.Key)), string.Join(", ", found));
    }

    [Fact]
    public void Search_OfACountrysName_PutsItsOwnSeriesFirst()
    {
        var found = specs.Explore.Search("uzbekistan").ToList();
        var first = found.TakeWhile(s => s.Name.Contains("Uzbekistan", StringComparison.Ordinal)).Count();
        Assert.Equal(specs.Explore.Series.Count(s => s.Name.Contains("Uzbekistan", StringComparison.Ordinal)), first);
    }

    [Theory]
    [InlineData("military-spending/RUS/ospanova-rakhmatulin-2018", "2013, 2014, 2015, 2016, 2017")]
    [InlineData("emigration/KAZ/caiss-2017", "")]
    public void BaseYears_OfASeries_AreThoseOfItsSingleYears(string key, string years) =>
        Assert.Equal(years, string.Join(", ", specs.Explore.BaseYears([key])));
}
