using Dashboard.Core.Addresses;
using Dashboard.Core.Charts;

namespace Dashboard.Core.Tests.Charts;

public sealed class CountryPanelsTests(Specs specs)
{
    private static readonly ChartQuery On = ChartQuery.All with { Panels = true };

    [Fact]
    public async Task Panels_ArePermitted_WhereLinesOrMarksOfSeveralCountriesAreDrawn()
    {
        var permitted = new List<string>();
        foreach (var chart in await specs.Queries.ChartsAsync(TestContext.Current.CancellationToken))
        {
            var data = (await specs.Queries.ChartAsync(chart.Id, TestContext.Current.CancellationToken))!;
            if (CountryPanels.ArePermitted(data)) permitted.Add(chart.Id);
        }
        Assert.Equal(["military-spending-sipri", "military-spending-sipri-constant", "students-in-russia"], permitted.Order());
    }

    [Theory]
    [InlineData("military-spending-sipri")]
    [InlineData("military-spending-sipri-constant")]
    [InlineData("students-in-russia")]
    public async Task Panels_OfAChart_HoldEveryValueOnceOnTheSameAxes(string slug)
    {
        var (together, parted) = (await specs.ChartAsync(slug), await specs.ChartAsync(slug, On));
        Assert.Equal(together.Rows, parted.Rows);
        Assert.All(parted.Panels, p => Assert.Equal((parted.X, parted.Y), (p.X, p.Y)));
        Assert.Equal(Places(together), Places(parted));
        Assert.Equal(parted.Series, parted.Panels.SelectMany(p => p.Series));
        Assert.All(parted.Panels, p => Assert.Single(p.Series.Select(s => s.Iso3).Distinct()));
        Assert.Equal(
            parted.Panels.Select(p => p.Title), parted.Panels.Select(p => parted.Rows[p.Series[0].Points[0].Row].Entity));

        // What tells countries apart in one plot stays in their own.
        static List<(int, double, double, SeriesColour, string, Mark)> Places(ChartSpec spec) =>
            [.. spec.Series.SelectMany(s => s.Points.Select(p => (p.Row, p.X, p.Y, s.Colour, s.Key, p.Mark)))
                .OrderBy(p => p.Row)];
    }

    [Fact]
    public async Task Gaps_OfACountry_AreHatchedInItsOwnPlotInsideTheAxis()
    {
        var spec = await specs.ChartAsync("military-spending-sipri", On with { From = 2000 });
        Assert.Empty(spec.Gaps);
        var gaps = spec.Panels.ToDictionary(p => p.Title, p => string.Join(
            ", ", p.Gaps.Select(g => $"{g.From}–{g.To} {g.Short}")));
        Assert.Equal("", gaps["Russia"]);
        Assert.Equal("2005–2007 not printed, 2013–2013 not printed", gaps["Tajikistan"]);
        Assert.Equal("2000–2024 not printed", gaps["Turkmenistan"]);
        Assert.Equal("2004–2017 not printed, 2019–2024 not printed", gaps["Uzbekistan"]);
        Assert.Empty(spec.Panels.Single(p => p.Title == "Turkmenistan").Series);
    }

    [Theory]
    [InlineData("military-spending-sipri", "KAZ")]
    [InlineData("base-201-strength", null)]
    [InlineData("russian-language-enrollment", null)]
    public async Task Panels_OfOneCountryOrAnotherKind_AreOnePlot(string slug, string? country)
    {
        var query = ChartQuery.All with { Countries = country is null ? [] : [country] };
        var together = await specs.ChartAsync(slug, query);
        var parted = await specs.ChartAsync(slug, query with { Panels = true });
        Assert.Empty(parted.Panels);
        Assert.Equal(SpecText.Of(together), SpecText.Of(parted));
    }
}
