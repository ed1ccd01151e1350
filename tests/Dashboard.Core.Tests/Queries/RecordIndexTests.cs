using System.Globalization;
using Dashboard.Core.Queries;
using Dashboard.Core.Tests.Charts;

namespace Dashboard.Core.Tests.Queries;

public sealed class RecordIndexTests(Specs specs)
{
    [Theory]
    [InlineData("Kiev", "place", "rs-kyiv")]
    [InlineData("Ust-Kamenogorsk", "place", "rm-oskemen-000")]
    [InlineData("Oskemen", "place", "rm-oskemen-004")]
    [InlineData("military spend", "chart", "military-spending")]
    [InlineData("3,776 trillions", "figure", "military-spending-rus-2017-or18")]
    [InlineData("Gussarova", "source", "caiss-2017")]
    [InlineData("almost every fourth", "claim", "almost-every-fourth")]
    public async Task Find_ByAnyUsualSpelling_FindsIt(string text, string kind, string id) =>
        Assert.Contains(await new RecordSearch(specs).FindAsync(text, TestContext.Current.CancellationToken), h => h.Kind == kind && h.Id == id);

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("' OR 1=1 --")]
    [InlineData("NEAR(a b)* AND NOT")]
    [InlineData("zzzz")]
    public async Task Find_HostileOrUnknownText_NeverFails(string text) =>
        Assert.InRange((await new RecordSearch(specs).FindAsync(text, TestContext.Current.CancellationToken)).Count, 0, RecordSearch.MostOfAKind * RecordSearch.Kinds.Count);

    [Fact]
    public async Task Disagreements_OfTheRecord_AreClaimsForTheSameTimeWithWhatElseDiffers()
    {
        var index = await specs.Queries.WholeAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            [
                "student-quotas KAZ: 200 (2014), 150 (2014); CitedWork",
                "student-quotas KAZ: 450 (2015), 240 (2015); CitedWork",
                "russkiy-mir-centres KAZ: 4 (2017), 3 (2017); CitedWork",
                "base-201-strength TJK: 5900 (undated), 7500 (2016); Date, Status, CitedWork",
                "students-in-russia KAZ: 53809 (undated), 67727 (2015/16); Date, CitedWork",
                "students-in-russia-share KAZ: 28.8 (undated), 25 (2015/16); Date, Bound, CitedWork",
            ],
            index.Disagreements.Select(d => string.Create(CultureInfo.InvariantCulture,
                $"{d.Claims[0].Indicator} {d.Claims[0].Iso3}: {string.Join(", ", d.Claims.Select(c => $"{c.Value} ({c.Period})"))}; {string.Join(", ", d.Differences)}")));
        Assert.All(index.Disagreements, d => Assert.False(d.SameSource));
    }

    [Fact]
    public async Task SourceContents_OfEachDocument_AreEverythingOnceInTheOrderOfPages()
    {
        var index = await specs.Queries.WholeAsync(TestContext.Current.CancellationToken);
        foreach (var document in index.Documents)
        {
            var parts = SourceContents.Of(index, document.Id);
            var rows = index.Figures.Concat(index.Gaps).Count(f => f.Source == document.Id) + index.Places.Count(p => p.Place.SourceId == document.Id)
                + index.Events.Count(e => e.SourceId == document.Id) + index.Classifications.Count(c => c.SourceId == document.Id)
                + index.Claims.Count(c => c.Claim.SourceId == document.Id);
            Assert.Equal(rows, parts.Sum(p => p.Count));
            var positions = parts.Select(p => index.Position(document.Id, p.Locator).Position).ToList();
            Assert.Equal(positions.Order(), positions);
            Assert.DoesNotContain(int.MaxValue, positions);
        }
    }

    [Fact]
    public async Task Disagreements_OfTheRecord_HoldTheQuotas()
    {
        var index = await specs.Queries.WholeAsync(TestContext.Current.CancellationToken);
        var quotas = index.Disagreements.Where(d => d.Claims[0].Indicator == "student-quotas").ToList();
        Assert.Equal(["2014", "2015"], quotas.Select(d => d.Claims[0].Period));
        Assert.All(quotas, d => Assert.False(d.SameSource));
    }

    [Fact]
    public void TimelineQuery_PrintedAndReadAgain_IsEqual()
    {
        var query = new TimelineQuery(["language", "military"], ["KAZ"], [], 1991, 2020);
        var reader = new AddressReader(query.ToString());
        Assert.Equal(query, TimelineQuery.Read(reader, ["language", "military"], ["KAZ", "RUS"], []));
        Assert.Empty(reader.Finish());
    }
}
