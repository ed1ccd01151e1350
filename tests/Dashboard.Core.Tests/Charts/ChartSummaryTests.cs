using Dashboard.Core.Addresses;

namespace Dashboard.Core.Tests.Charts;

public sealed class ChartSummaryTests(Specs specs)
{
    [Theory]
    [InlineData(
        "student-quotas",
        "Russian study grants for students from Kazakhstan. Quota places and applications per year, 2014–2016; "
        + "two documents disagree. The chart shows 8 values from the documents. Period: 2014–2016. "
        + "Applications, Kazakhstan (B): about 300 applications in 2014 (derived); 400 applications in 2015; "
        + "the last value is higher than the first. Quota, Kazakhstan (B): 150 grants in 2014; 240 grants in 2015; "
        + "300 grants in 2016; the last value is higher than the first. Quota, Kazakhstan (A): 200 grants in 2014; "
        + "450 grants in 2015; 300 grants in 2016 (planned). The sources disagree for 2014 and 2015. "
        + "No value for Applications, Kazakhstan, 2016: not printed. "
        + "The document prints the quota for 2016 but not the applications.")]
    [InlineData(
        "military-spending",
        "Military spending of Russia. Trillion roubles as printed, 2013–2017; the price basis is not printed. "
        + "The chart shows 5 values from the documents and 5 supplementary values. Period: 2013–2017. "
        + "Values range from 2.8129 trillion roubles to 4.6448 trillion roubles. "
        + "Military spending, Russia: 2.8129 trillion roubles in 2013; 3.2505 trillion roubles in 2014; "
        + "4.0474 trillion roubles in 2015; 3.945 trillion roubles in 2016; 3.776 trillion roubles in 2017 (provisional); "
        + "the last value is higher than the first. SIPRI, edition to 2017, Russia (supplementary): "
        + "2.8129 trillion roubles in 2013; 3.2505 trillion roubles in 2014; 4.0474 trillion roubles in 2015; "
        + "4.6448 trillion roubles in 2016; 3.8687 trillion "
        + "roubles in 2017; the last value is higher than the first. "
        + "From 2016 the document cites a different source: BBC Russian 2017.")]
    [InlineData(
        "russian-language-enrollment",
        "Enrollment in Russian-language education. Students enrolled in Russian, 1990 and 2011; no values between. "
        + "The chart shows 6 values from the documents. Period: 1990–2011. Values range from 6,500 students "
        + "(Turkmenistan) to 636,000 students (Uzbekistan). Enrollment, Turkmenistan: 127,100 students in 1990; "
        + "6,500 students in 2011; the last value is lower than the first. Enrollment, Tajikistan: 120,000 students in 1990; "
        + "47,000 students in 2011; the last value is lower than the first. Enrollment, Uzbekistan: 636,000 students in 1990; "
        + "221,000 students in 2011; the last value is lower than the first. No value for Kazakhstan, Kyrgyzstan, 1990–2011: "
        + "not printed. The document calls the situation more favourable and prints no figure.")]
    [InlineData(
        "tv-channels",
        "Television channels in Kazakhstan. Channels registered or present; undated, from registers of 2015. "
        + "The chart shows 4 values from the documents. "
        + "Values range from 24 channels to 254 channels. Domestic, all: 111 channels, undated. "
        + "Domestic, countrywide: 24 channels, undated. Domestic, regional: 87 channels, undated. "
        + "Foreign: 254 channels, undated.")]
    [InlineData(
        "new-generation",
        "Study visits to Russia under New Generation, and other programmes. Persons, countries, roubles and events; "
        + "individual figures, 2011–2017, and supplementary subsidies to 2019. "
        + "The chart shows 5 values from the documents and 5 supplementary values. Period: 2011–2019. "
        + "New Generation, participants, World: 3,350 persons, 2011–2015. New Generation, countries, World: "
        + "90 countries, 2011–2015. New Generation, budget, Russia: 144 million roubles in 2015. Meeting Russia, places, "
        + "United States and European Union: 20 persons in 2017 (planned). "
        + "Events on the Eurasian Economic Union, Kazakhstan and Russia: about 1 event per week, undated (derived). "
        + "Council on International Affairs, subsidy, Russia: 100.42 million roubles in 2014. "
        + "Council on International Affairs, subsidy, Russia: 81.41 million roubles in 2017. "
        + "Council on International Affairs, subsidy, Russia: 79.04 million roubles in 2019 (planned). "
        + "Gorchakov Fund, subsidy, Russia: 55.05 million roubles in 2014. "
        + "Gorchakov Fund, subsidy, Russia: 52.59 million roubles in 2019 (planned).")]
    [InlineData(
        "emigration",
        "Emigration from Kazakhstan. Persons leaving per year (a flow): one printed mean and supplementary yearly figures. "
        + "The chart shows 1 value from the documents and 20 supplementary values. Period: 2004–2024. "
        + "Values range from about 10,100 persons per year to about 65,000 persons per year. "
        + "To Russia, Kazakhstan (supplementary): 38,498 persons per year in 2005; "
        + "about 25,000 persons per year in 2015; about 26,700 persons per year in 2021; the last value is lower than the first. "
        + "Ethnic Russians, Kazakhstan (supplementary): about 32,800 persons per year in 2019; "
        + "about 16,000 persons per year in 2022; about 10,100 persons per year in 2023; "
        + "the last value is lower than the first. All emigrants, Kazakhstan (supplementary): "
        + "from about 65,000 persons per year in 2004 to about 12,800 persons per year in 2024; lowest about 12,800 persons "
        + "per year in 2024, highest about 65,000 persons per year in 2004; the last value is lower than the first. "
        + "All emigrants, Kazakhstan: 34,600 persons per year, since 2005. No yearly values, 2005–2016: chart lost. "
        + "The yearly figures were in Chart 4 (in thousand people); it was an image and only its caption has survived. "
        + "No value for Ethnic Russians, Kazakhstan, 2005–2016: chart lost. The yearly numbers of Russian emigrants were in "
        + "Chart 4 (in thousand people); it was an image. Its years are not named.")]
    public async Task Summary_OfEachKind_SaysWhatWhereWhenHowMuchWhichWayAndWhatIsMissing(string slug, string summary) =>
        Assert.Equal(summary, (await specs.ChartAsync(slug)).Summary);

    [Fact]
    public async Task Summary_OfALongSeries_SaysItsEndsAndExtremes() => Assert.Contains(
        "Share of GDP, Kazakhstan (supplementary): "
        + "from 1.06262% of GDP in 1993 (estimate) to 0.428428% of GDP in 2024; "
        + "lowest 0.428428% of GDP in 2024, highest 1.29688% of GDP in 2007; the last value is lower than the first.",
        (await specs.ChartAsync("military-spending-sipri")).Summary, StringComparison.Ordinal);

    [Fact]
    public async Task Summary_OfEveryChart_NamesItsYearsSeriesRowsAndGaps()
    {
        foreach (var chart in await specs.Queries.ChartsAsync(TestContext.Current.CancellationToken))
        {
            var spec = await specs.ChartAsync(chart.Id, ChartQuery.All with { From = ChartQuery.FirstYear });
            var values = spec.Rows.Where(r => r.Reason is null).ToList();
            string[] parts =
            [
                spec.Title, spec.Subtitle, .. spec.Series.Select(s => s.Name), .. spec.Bars.Select(b => b.Name),
                .. spec.Breaks.Select(b => b.Text), .. spec.Bars.Select(b => spec.Rows[b.Row].Display),
                .. spec.Rows.Where(r => r.Reason is not null).SelectMany(r => new[] { r.Period, r.Display, r.Note }),
                .. values.Count < 2 || !values.Exists(r => r.IsDated) ? [] : new[]
                {
                    $"{values.Where(r => r.IsDated).Min(r => r.PeriodStart)}",
                    $"{values.Where(r => r.IsDated).Max(r => r.PeriodEnd ?? r.PeriodStart)}",
                },
            ];
            Assert.All(parts, p => Assert.True(
                spec.Summary.Contains(p, StringComparison.Ordinal), $"{chart.Id}: “{p}” is missing in “{spec.Summary}”"));
        }
    }
}
