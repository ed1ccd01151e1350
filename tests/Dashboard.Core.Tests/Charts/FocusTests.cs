using Dashboard.Core.Addresses;
using Dashboard.Core.Charts;

namespace Dashboard.Core.Tests.Charts;

public sealed class FocusTests(Specs specs)
{
    [Theory]
    [InlineData(
        "military-spending-sipri",
        "KAZ Kazakhstan, KGZ Kyrgyzstan, RUS Russia, TJK Tajikistan, TKM Turkmenistan, UZB Uzbekistan")]
    [InlineData("russian-language-enrollment", "TJK Tajikistan, TKM Turkmenistan, UZB Uzbekistan")]
    [InlineData(
        "military-spending", "military-spending Military spending, military-spending-sipri-2017-edition SIPRI, edition to 2017")]
    [InlineData(
        "student-quotas",
        "student-quotas Quota, student-quota-applications Applications, "
        + "ospanova-rakhmatulin-2018 Ospanova & Rakhmatulin 2018, caiss-2017 CAISS 2017")]
    [InlineData("rossotrudnichestvo-budget", "")]
    [InlineData("military-spending-sipri-currency", "")]
    [InlineData("tv-channels", "")]
    public async Task Choices_OfAChart_AreWhatItsSeriesDifferBy(string slug, string choices)
    {
        var data = (await specs.Queries.ChartAsync(slug, TestContext.Current.CancellationToken))!;
        Assert.Equal(choices, string.Join(", ", FocusChoice.Of(data).Select(f => $"{f.Key} {f.Name}")));
    }

    [Fact]
    public async Task Focus_OfOneCountry_PutsItOnTopWithItsLabelsAndDimsTheOthers()
    {
        var spec = await specs.ChartAsync("military-spending-sipri", ChartQuery.All with { Focus = "KAZ" });
        Assert.Equal("KAZ", Assert.Single(spec.Series, s => !s.Dimmed).Iso3);
        Assert.Equal("KAZ", spec.Series[^1].Iso3);
        Assert.EndsWith(". In focus: Kazakhstan", spec.Subtitle, StringComparison.Ordinal);
        Assert.Equal("Kazakhstan 0.43", spec.Series[^1].EndLabel);
        Assert.Equal(["1.06 est.", "1.3"], spec.Series[^1].Points.Where(p => p.Label.Length > 0).Select(p => p.Label));
        Assert.All(spec.Series.SkipLast(1), s => Assert.All(s.Points, p => Assert.Empty(p.Label)));
        Assert.Equal(
            ["Kyrgyzstan", "Russia", "Tajikistan", "Turkmenistan", "Uzbekistan"],
            spec.Series.SkipLast(1).Select(s => s.EndLabel!).Order());
    }

    [Fact]
    public async Task Focus_OfASlope_KeepsTheNamesOfTheOthersAndNoValue()
    {
        var spec = await specs.ChartAsync("russian-language-enrollment", ChartQuery.All with { Focus = "TJK" });
        Assert.Equal(
            ["Uzbekistan → ", "Turkmenistan → ", "Tajikistan 120 → 47 (−61%)"],
            spec.Series.Select(s => string.Join(" → ", s.Points.Select(p => p.Label))));
    }

    [Theory]
    [InlineData("caiss-2017", "student-quotas/KAZ/ospanova-rakhmatulin-2018")]
    [InlineData("student-quotas", "student-quota-applications/KAZ/caiss-2017")]
    public async Task Focus_OfADocumentOrQuantity_DimsWhatDoesNotBelongToIt(string focus, string dimmed)
    {
        var spec = await specs.ChartAsync("student-quotas", ChartQuery.All with { Focus = focus });
        Assert.Equal(dimmed, Assert.Single(spec.Series, s => s.Dimmed).Key);
    }

    [Fact]
    public async Task Focus_LeftOutByTheFilters_DimsNothingAndSaysSo()
    {
        var spec = await specs.ChartAsync(
            "russian-language-enrollment", ChartQuery.All with { Focus = "TJK", Countries = ["UZB"] });
        Assert.All(spec.Series, s => Assert.False(s.Dimmed));
        Assert.EndsWith("In focus: Tajikistan, hidden by the filters", spec.Subtitle, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryFocus_OfEveryChart_CutsNoValueAndLeavesSomethingOfEachKind()
    {
        foreach (var chart in await specs.Queries.ChartsAsync(TestContext.Current.CancellationToken))
        {
            var whole = await specs.ChartAsync(chart.Id);
            var data = (await specs.Queries.ChartAsync(chart.Id, TestContext.Current.CancellationToken))!;
            foreach (var focus in FocusChoice.Of(data))
            {
                var spec = await specs.ChartAsync(chart.Id, ChartQuery.All with { Focus = focus.Key });
                Assert.Equal(whole.Rows, spec.Rows);
                Assert.Equal(
                    whole.Series.Select(s => s.Key).Order(StringComparer.Ordinal),
                    spec.Series.Select(s => s.Key).Order(StringComparer.Ordinal));
                Assert.Equal((whole.X.Max, whole.Y.Max, whole.Scale), (spec.X.Max, spec.Y.Max, spec.Scale));
                var drawn = spec.Series.Any(s => !s.Dimmed) && spec.Series.Any(s => s.Dimmed);
                Assert.True(
                    drawn || spec.Subtitle.EndsWith("which the filters leave out", StringComparison.Ordinal),
                    $"{chart.Id}: {focus.Key}");
                Assert.All(spec.Series, s => Assert.NotNull(s.Focus));
            }
        }
    }
}
