using System.Globalization;
using Dashboard.Core.Addresses;
using Dashboard.Core.Disputes;
using Dashboard.Core.Queries;
using Dashboard.Core.Tests.Charts;

namespace Dashboard.Core.Tests.Queries;

public sealed class RecordIndexTests(Specs specs)
{
    [Fact]
    public async Task CitedDatabases_OfTheRecord_AreThePrintedFiguresBesideTheDatabases()
    {
        var index = await specs.Queries.WholeAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            [
                "2013: 2.8129 after sipri-milex; sipri-milex-2017: 2.8129 (0.0%); True",
                "2014: 3.2505 after sipri-milex; sipri-milex-2017: 3.2505 (0.0%); True",
                "2015: 4.0474 after sipri-milex; sipri-milex-2017: 4.0474 (0.0%); True",
                "2016: 3.945 after bbc-sipri-2017; sipri-milex-2017: 4.6448 (-15.1%); False",
                "2017: 3.776 after bbc-sipri-2017; sipri-milex-2017: 3.8687 (-2.4%); False",
                "2016–2020: 7.5 after rf-decree-481-2015; cntd-481: 7.6045 (-1.4%), cntd-481: 7.5112493 (-0.1%), "
                + "cntd-481: 6.7675 (10.8%), cntd-481: 6.6742493 (12.4%); True",
            ],
            index.CitedDatabases.Select(c => string.Create(CultureInfo.InvariantCulture,
                $"{c.Printed.Period}: {c.Printed.Value} after {c.Printed.CitedId}; {Held(c)}; {c.Agrees}")));
        Assert.Equal(["sipri-milex-2017"], index.HeldFor("sipri-2014").Select(s => s.Id));

        static string Held(CitedDatabase cited) => string.Join(", ", cited.Held.Select(h => string.Create(
            CultureInfo.InvariantCulture, $"{h.Source}: {h.Value} ({CitedDatabase.Distance(cited.Printed, h):0.0}%)")));
    }

    [Fact]
    public async Task Agreements_OfTheRecord_AreWhatTwoClaimsPrintAlike()
    {
        var index = await specs.Queries.WholeAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            [
                "student-quotas KAZ 2016: 300; Status, CitedWork",
                "russkiy-mir-centres KGZ undated: 3; Basis, CitedWork",
                "russkiy-mir-centres TJK undated: 4; Bound, CitedWork",
            ],
            index.Agreements.Select(d => string.Create(CultureInfo.InvariantCulture,
                $"{d.Claims[0].Indicator} {d.Claims[0].Iso3} {d.Periods}: {d.Claims[0].Value}; "
                + $"{string.Join(", ", d.Differences)}")));
    }

    [Fact]
    public async Task Disagreements_OfTheRecord_AreClaimsForTheSameTimeWithWhatElseDiffers()
    {
        var index = await specs.Queries.WholeAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            [
                "student-quotas KAZ: 200 (2014), 150 (2014); CitedWork",
                "student-quotas KAZ: 450 (2015), 240 (2015); CitedWork",
                "russkiy-mir-centres KAZ: 4 (undated), 3 (undated); Basis, CitedWork",
                "base-201-strength TJK: 5900 (undated), 7500 (2016); Date, Status, CitedWork",
                "students-in-russia KAZ: 53809 (undated), 67727 (2015/16); Date, CitedWork",
                "students-in-russia-share KAZ: 28.8 (undated), 25 (2015/16); Date, Bound, Basis, CitedWork",
            ],
            index.Disagreements.Select(d => string.Create(CultureInfo.InvariantCulture,
                $"{d.Claims[0].Indicator} {d.Claims[0].Iso3}: "
                + $"{string.Join(", ", d.Claims.Select(c => $"{c.Value} ({c.Period})"))}; {string.Join(", ", d.Differences)}")));
        Assert.All(index.Disagreements, d => Assert.False(d.SameSource));
    }

    [Fact]
    public async Task SourceContents_OfEachDocument_AreEverythingOnceInTheOrderOfPages()
    {
        var index = await specs.Queries.WholeAsync(TestContext.Current.CancellationToken);
        foreach (var document in index.Documents)
        {
            var parts = SourceContents.Of(index, document.Id);
            var rows = index.Figures.Concat(index.Gaps).Count(f => f.Source == document.Id)
                + index.Places.Count(p => p.Place.SourceId == document.Id)
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
