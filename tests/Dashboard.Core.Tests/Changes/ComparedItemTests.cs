using Dashboard.Core.Changes;
using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Changes;

/// <summary>What a change of one figure, gap or place says.</summary>
public sealed class ComparedItemTests
{
    private static readonly FigureRow Row = MadeUp.Row(MadeUp.Observation(2014, 1500, bound: Bound.About, printed: "1 500"));
    private static readonly Place Place = MadeUp.Place("office", region: "CIS");

    [Fact]
    public void Figure_ThatIsAsItWas_IsNoChange()
    {
        Assert.Null(Figure(Row).Since(Figure(Row)));
        Assert.Null(Figure(Row with { Note = "other", CitedSource = "other", CitedId = "other" }).Since(Figure(Row)));
    }

    [Fact]
    public void Figure_Changed_NamesEachFacetThatDiffers()
    {
        Assert.Equal(("about 1,500 grants", "1,600 grants"), Changed(Row with { Display = "1,600 grants" }));
        Assert.Equal(("2014", "2015, placed at 2014"), Changed(Row with { Period = "2015" }));
        Assert.Equal(("nothing", "placed at 2014–2016"), Changed(Row with { PeriodEnd = 2016 }));
        Assert.Equal(("nothing", "placed at 2014 and later"), Changed(Row with { PeriodEnd = null }));
        Assert.Equal(("normal", "estimate"), Changed(Row with { Status = ObservationStatus.Estimate }));
        Assert.Equal(("document", "derived"), Changed(Row with { Basis = Basis.Derived }));
        Assert.Equal(("Short paper, p. 1", "Short paper, p. 2"), Changed(Row with { Locator = "p. 2" }));
        Assert.Equal(("“1 500”", "“1,500”"), Changed(Row with { PrintedAs = "1,500" }));
        Assert.Equal(("Country KAZ", "Several"), Changed(Row with { Entity = "Several" }));
        Assert.Equal(
            ("document, Short paper, p. 1", "derived, Short paper, p. 2"),
            Changed(Row with { Basis = Basis.Derived, Locator = "p. 2" }));

        static (string, string) Changed(FigureRow now)
        {
            var change = Figure(now).Since(Figure(Row))!;
            Assert.Equal(("grants", "item", ChangeKind.Changed), (change.Chart, change.Item, change.Kind));
            return (change.Before, change.After);
        }
    }

    [Theory]
    [InlineData(ObservationStatus.Normal, "about 1,500 grants, Short paper, p. 1")]
    [InlineData(ObservationStatus.NotAvailable, "about 1,500 grants, Short paper, p. 1")]
    [InlineData(ObservationStatus.Planned, "about 1,500 grants, planned, Short paper, p. 1")]
    public void Figure_AddedOrRemoved_IsItsValueStatusAndPlace(ObservationStatus status, string text)
    {
        var figure = Figure(Row with { Status = status });
        Assert.Equal(
            new RecordDifference("grants", "item", "Grants, Country KAZ, 2014", ChangeKind.Added, "", text),
            figure.Since(null));
        Assert.Equal(
            new RecordDifference("grants", "item", "Grants, Country KAZ, 2014", ChangeKind.Removed, text, ""),
            figure.Removed());
    }

    [Fact]
    public void Figure_WithAnotherId_IsTheSameWhenQuantityCountrySourceAndValueAre()
    {
        var figure = Figure(Row);
        Assert.True(
            figure.IsSame(
                new ComparedFigure(
                    "renamed", Row with { Period = "2015", Locator = "p. 9", Status = ObservationStatus.Planned })));
        Assert.False(figure.IsSame(Figure(Row with { Indicator = "other" })));
        Assert.False(figure.IsSame(Figure(Row with { Iso3 = "UZB" })));
        Assert.False(figure.IsSame(Figure(Row with { Source = "other" })));
        Assert.False(figure.IsSame(Figure(Row with { Display = "other" })));
        Assert.False(figure.IsSame(Figure(Row with { Reason = GapReason.NotPrinted })));
        Assert.False(Figure(Row with { Reason = GapReason.NotPrinted }).IsSame(figure));
        Assert.False(
            Figure(Row with { Reason = GapReason.NotPrinted }).IsSame(Figure(Row with { Reason = GapReason.NotPrinted })));
        Assert.False(figure.IsSame(Of(Place)));
    }

    [Fact]
    public void Place_Changed_NamesEachFacetThatDiffers()
    {
        Assert.Null(Of(MadeUp.Place("office", region: "CIS")).Since(Of(Place)));
        Assert.Equal(("CIS", "nothing"), Changed(Of(MadeUp.Place("office"))));
        Assert.Equal(("KAZ", "UZB"), Changed(Of(MadeUp.Place("office", region: "CIS", iso3: "UZB"))));
        Assert.Equal(("science-culture-centre", "other"), Changed(Of(MadeUp.Place("office", PlaceKind.Other, region: "CIS"))));
        Assert.Equal(
            ("“Alma-Ata, Kazakhstan”", "“Alma-Ata, Kazakh SSR”"),
            Changed(Of(MadeUp.Place("office", country: "Kazakh SSR", region: "CIS"))));
        Assert.Equal(
            ("nothing", "opened 1967, closed 1991"),
            Changed(Of(MadeUp.Place("office", region: "CIS", opened: 1967, closed: 1991))));
        Assert.Equal(("The organisation", "Another"), Changed(new ComparedPlace(Place, "Another", "Short paper")));
        Assert.Equal(("Short paper, p. 1", "Another, p. 1"), Changed(new ComparedPlace(Place, "The organisation", "Another")));

        (string, string) Changed(ComparedPlace now)
        {
            var change = now.Since(Of(Place))!;
            Assert.Equal(
                ("map", "office", "Name of office, Almaty", ChangeKind.Changed),
                (change.Chart, change.Item, change.Subject, change.Kind));
            return (change.Before, change.After);
        }
    }

    [Fact]
    public void Place_Removed_IsItsKindAndPlaceInTheSource() => Assert.Equal(
        new RecordDifference(
            "map", "office", "Name of office, Almaty", ChangeKind.Removed, "science-culture-centre, Short paper, p. 1", ""),
        Of(Place).Removed());

    [Fact]
    public void Place_WithAnotherId_IsAnother() => Assert.False(Of(Place).IsSame(Of(MadeUp.Place("renamed", region: "CIS"))));

    private static ComparedFigure Figure(FigureRow row) => new("item", row);

    private static ComparedPlace Of(Place place) => new(place, "The organisation", "Short paper");
}
