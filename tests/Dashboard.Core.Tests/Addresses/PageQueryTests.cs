using Dashboard.Core.Addresses;
using Dashboard.Core.Record;

namespace Dashboard.Core.Tests.Addresses;

public sealed class PageQueryTests
{
    private static readonly string[] Sources = ["caiss-2017", "paper"], Countries = ["KAZ", "UZB"],
    Categories = ["education", "military"];

    [Theory]
    [InlineData("", "")]
    [InlineData(
        "?verdict=holds&source=paper&topic=hard-power&theme=dark&lang=en",
        "?verdict=holds&source=paper&topic=hard-power&theme=dark")]
    [InlineData("?source=nobody", "", "source: \"nobody\" was not understood; allowed: caiss-2017, paper.")]
    [InlineData(
        "?verdict=yes", "",
        "verdict: \"yes\" was not understood; allowed: holds, does-not-hold, holds-with-another-period, cannot-be-tested.")]
    [InlineData("?lang=ru", "", "lang: \"ru\" was not understood; allowed: en.")]
    public void Disagreements_Read_PrintWhatTheyUnderstood(string address, string printed, params string[] problems)
    {
        var reader = new AddressReader(address);
        Assert.Equal(printed, DisagreementsQuery.Read(reader, Sources).ToString());
        Assert.Equal(problems, reader.Finish().Select(p => p.ToString()));
    }

    [Fact]
    public void Disagreements_WithoutParameters_AreAll() =>
        Assert.Equal(DisagreementsQuery.All, DisagreementsQuery.Read(new AddressReader(""), Sources));

    [Theory]
    [InlineData("", "")]
    [InlineData(
        "?categories=military,education&countries=kaz&sources=paper&from=1991&to=1991&theme=light",
        "?categories=education,military&countries=KAZ&sources=paper&from=1991&to=1991&theme=light")]
    [InlineData("?from=1992&to=1991", "?from=1992", "to: \"1991\" was not understood; allowed: a year not before from.")]
    [InlineData("?to=1800&from=2100", "?from=2100", "to: \"1800\" was not understood; allowed: a year not before from.")]
    [InlineData("?from=1799", "", "from: \"1799\" was not understood; allowed: a whole number from 1800 to 2100.")]
    [InlineData("?categories=war", "", "categories: \"war\" was not understood; allowed: education, military.")]
    public void Timeline_Read_PrintsWhatItUnderstood(string address, string printed, params string[] problems)
    {
        var reader = new AddressReader(address);
        var query = TimelineQuery.Read(reader, Categories, Countries, Sources);
        Assert.Equal(printed, query.ToString());
        Assert.Equal(problems, reader.Finish().Select(p => p.ToString()));
        Assert.Equal(query, TimelineQuery.Read(new AddressReader(printed), Categories, Countries, Sources));
        Assert.Equal(
            query.GetHashCode(), TimelineQuery.Read(new AddressReader(printed), Categories, Countries, Sources).GetHashCode());
    }

    [Fact]
    public void Timelines_OfOtherYears_Differ()
    {
        Assert.NotEqual(TimelineQuery.All, TimelineQuery.All with { From = 1991 });
        Assert.False(TimelineQuery.All.Equals(null));
    }

    [Theory]
    [InlineData("", "1990 1991 1992 1993")]
    [InlineData("?categories=military", "1991 1993")]
    [InlineData("?countries=UZB", "1991 1992")]
    [InlineData("?countries=KAZ,UZB", "1990 1991 1992")]
    [InlineData("?sources=paper", "1990 1993")]
    [InlineData("?from=1991", "1991 1992 1993")]
    [InlineData("?to=1991", "1990 1991")]
    [InlineData("?from=1991&to=1992&countries=UZB&categories=education&sources=caiss-2017", "1992")]
    public void Select_OfEvents_LeavesThoseThatFitEveryParameter(string address, string years)
    {
        Event[] events =
        [
            Event("1990-05", EventCategory.Education, "KAZ", "paper"),
            Event("1991", EventCategory.Military, "KAZ;UZB", "caiss-2017"),
            Event("1992-01-02", EventCategory.Education, "UZB", "caiss-2017"),
            Event("1993", EventCategory.Military, "RUS", "paper"),
        ];
        var query = TimelineQuery.Read(new AddressReader(address), Categories, Countries, Sources);
        Assert.Equal(years, string.Join(' ', query.Select(events).Select(e => e.Date[..4])));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("q=a b,c&empty=&x=é", "?q=a%20b,c&x=%C3%A9")]
    public void Address_OfParameters_LeavesOutWhatIsEmpty(string parameters, string address) => Assert.Equal(
        address,
        AddressText.Of(
            [
                .. parameters.Split(
                    '&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')).Select(p => (p[0], p[1])),
            ]));

    [Fact]
    public void Address_ThatWasPrinted_HasItsParametersAgain()
    {
        (string, string)[] parameters = [("q", "a b,c & ?=é"), ("x", "1")];
        Assert.Equal(parameters, AddressText.Parts(AddressText.Of(parameters)));
        Assert.Empty(AddressText.Parts(""));
    }

    [Theory]
    [InlineData(PlaceOrder.Listed, PlaceOrder.Town, PlaceOrder.Town)]
    [InlineData(PlaceOrder.Country, PlaceOrder.Town, PlaceOrder.Town)]
    [InlineData(PlaceOrder.CountryDescending, PlaceOrder.Town, PlaceOrder.Town)]
    [InlineData(PlaceOrder.Country, PlaceOrder.Country, PlaceOrder.CountryDescending)]
    [InlineData(PlaceOrder.CountryDescending, PlaceOrder.Country, PlaceOrder.Listed)]
    [InlineData(PlaceOrder.Town, PlaceOrder.Town, PlaceOrder.TownDescending)]
    [InlineData(PlaceOrder.TownDescending, PlaceOrder.Town, PlaceOrder.Listed)]
    [InlineData(PlaceOrder.Kind, PlaceOrder.Kind, PlaceOrder.KindDescending)]
    [InlineData(PlaceOrder.KindDescending, PlaceOrder.Kind, PlaceOrder.Listed)]
    [InlineData(PlaceOrder.Organisation, PlaceOrder.Organisation, PlaceOrder.OrganisationDescending)]
    [InlineData(PlaceOrder.OrganisationDescending, PlaceOrder.Organisation, PlaceOrder.Listed)]
    public void Heading_Chosen_SortsThenReversesThenListsAsTheDocumentsDo(PlaceOrder now, PlaceOrder column, PlaceOrder next) =>
        Assert.Equal(next, now.Next(column));

    private static Event Event(string date, EventCategory category, string countries, string source) => new()
    {
        Id = date,
        Order = 1,
        Date = date,
        Precision = DatePrecision.Year,
        Title = "Title",
        Category = category,
        Countries = countries,
        SourceId = source,
        Locator = "p. 1",
        PrintedAs = "as printed",
    };
}
