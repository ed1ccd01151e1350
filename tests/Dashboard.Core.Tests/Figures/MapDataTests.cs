using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Figures;

/// <summary>What the address of a made-up map may ask for.</summary>
public sealed class MapDataTests
{
    private static readonly MapData Data = new(
        [
            Row("Uzbekistan", MadeUp.Place("a", PlaceKind.Other, "mesi", "UZB", region: "CIS")),
            Row("Kazakhstan", MadeUp.Place("b", PlaceKind.MilitaryObject, "navy")),
            Row("Egypt", MadeUp.Place("c", PlaceKind.ScienceCultureCentre, "mesi", "EGY", region: "AFRICA")),
            Row("Uzbekistan", MadeUp.Place("d", PlaceKind.Other, "agency", "UZB", region: "CIS")),
        ],
        [], [], [MadeUp.Source("paper"), MadeUp.Source("book")], new string('0', 64))
    { States = [] };

    [Fact]
    public void Choices_OfKinds_StandOnceEachInTheOrderOfTheirList() =>
        Assert.Equal(["science-culture-centre", "military-object", "other"], Data.Choices.Kinds);

    [Fact]
    public void Choices_OfCountries_StandOnceEachByTheirNames() =>
        Assert.Equal(["EGY", "KAZ", "UZB"], Data.Choices.Countries);

    [Fact]
    public void Choices_OfRegionsAndOrganisations_StandOnceEachInTheOrderOfTheRecord()
    {
        Assert.Equal(["CIS", "AFRICA"], Data.Choices.Regions);
        Assert.Equal(["mesi", "navy", "agency"], Data.Choices.Organisations);
    }

    [Fact]
    public void Choices_OfDocuments_AreItsSources() => Assert.Equal(["paper", "book"], Data.Choices.Sources);

    private static PlaceRow Row(string country, Place place) => new()
    {
        Place = place,
        KindName = "",
        Organisation = "",
        Country = country,
        SourceShort = "",
    };
}
