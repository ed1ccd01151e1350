using Dashboard.Core.Addresses;
using Dashboard.Core.Charts;

namespace Dashboard.Core.Tests.Charts;

/// <summary>Charts whose countries have units that share no axis.</summary>
public sealed class OneCountryTests(Specs specs)
{
    private const string Slug = "military-spending-sipri-currency";

    [Theory]
    [InlineData("", "RUS", "trillion roubles", "Military spending of Russia in current roubles")]
    [InlineData("KAZ", "KAZ", "billion tenge", "Military spending of Kazakhstan in tenge")]
    [InlineData("SUN", "SUN", "billion Soviet roubles", "Military spending of the Soviet Union in roubles of its time")]
    public async Task Chart_OfACountry_HasItsUnitTitleAndColour(string asked, string drawn, string unit, string title)
    {
        var spec = await specs.ChartAsync(
            Slug, ChartQuery.All with { Countries = asked.Split(',', StringSplitOptions.RemoveEmptyEntries) });
        Assert.Equal((Slug, unit, title), (spec.Slug, spec.Unit, spec.Title));
        Assert.Equal(drawn, Assert.Single(spec.Series).Iso3);
        Assert.Equal(drawn == "SUN" ? SeriesColour.Neutral : drawn == "KAZ" ? SeriesColour.Kazakhstan : SeriesColour.Russia,
            spec.Series[0].Colour);
        Assert.All(spec.Rows, r => Assert.Equal((drawn, unit), (r.Iso3, r.Reason is null ? r.Unit : unit)));
        var dated = spec.Rows.Where(r => r.Reason is null).ToList();
        Assert.Equal((dated.Min(r => r.PeriodStart) - 0.5, dated.Max(r => r.PeriodEnd) + 0.5), (spec.X.Min, spec.X.Max));
    }

    [Fact]
    public async Task Countries_AskedForTogether_AreNamedWhereTheyAreNotDrawn()
    {
        var spec = await specs.ChartAsync(Slug, ChartQuery.All with { Countries = ["TJK", "UZB"] });
        Assert.Equal("TJK", Assert.Single(spec.Series).Iso3);
        Assert.Equal(
            "One country is shown at a time, because currencies cannot share an axis; not shown: Uzbekistan.", spec.Notes[0]);
    }

    [Fact]
    public async Task Measures_OfTheQuantity_HoldTheCountriesOfTheCompanions()
    {
        var data = (await specs.Queries.ChartAsync(Slug, TestContext.Current.CancellationToken))!;
        Assert.True(data.ShowsOneCountry);
        Assert.Equal(data.CountryCodes, data.Measures.Single(m => m.Slug == Slug).Countries);
        var shown = data.Shown(["KGZ"]);
        Assert.False(shown.ShowsOneCountry);
        Assert.Same(shown, shown.Shown(["RUS"]));
    }
}
