using Dashboard.Core.Disputes;
using Dashboard.Core.Figures;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Disputes;

public sealed class CitedDatabaseTests
{
    private static readonly FigureRow Printed = MadeUp.Row(MadeUp.Observation(2015, 4.05, "paper", citedId: "sipri-2014"));

    private static readonly FigureRow Held = MadeUp.Row(
        MadeUp.Observation(2015, 4.0474, "sipri", basis: Basis.Supplementary),
        MadeUp.Source("sipri", SourceKind.Supplementary, standsFor: "sipri-2014; sipri-2016"));

    /// <summary>The database is rounded to the digits that are printed, never the other way round.</summary>
    [Theory]
    [InlineData(4.05, 4.05, true)]
    [InlineData(4.05, 4.0474, true)]
    [InlineData(4.05, 4.0551, false)]
    [InlineData(4.05, 4.0449, false)]
    [InlineData(4, 4.0474, true)]
    [InlineData(4, 4.6, false)]
    [InlineData(4.0474, 4.05, false)]
    public void Value_RoundedToThePrintedDigits_IsTheSame(double printed, double held, bool same) =>
        Assert.Equal(same, CitedDatabase.IsSame(Printed with { Value = printed }, Held with { Value = held }));

    [Fact]
    public void Range_OnEitherSide_IsNeverTheSame()
    {
        Assert.False(CitedDatabase.IsSame(Printed with { Value = null }, Held));
        Assert.False(CitedDatabase.IsSame(Printed, Held with { Value = null }));
        Assert.False(CitedDatabase.IsSame(Printed with { Value = null }, Held with { Value = null }));
    }

    [Theory]
    [InlineData(110.0, 100.0, 10.0)]
    [InlineData(90.0, 100.0, -10.0)]
    [InlineData(6.0, 4.0, 50.0)]
    [InlineData(null, 100.0, null)]
    [InlineData(110.0, null, null)]
    [InlineData(110.0, 0.0, null)]
    public void Distance_OfAPrintedValue_IsInPercentOfTheDatabase(double? printed, double? held, double? percent) =>
        Assert.Equal(percent, CitedDatabase.Distance(Printed with { Value = printed }, Held with { Value = held }));

    [Fact]
    public void HeldFor_AFigureThatCitesTheWork_IsTheDatabaseOfTheSameCountryYearsAndUnit()
    {
        Assert.Equal([Held], For(Held));
        Assert.Equal([Held], For(Held with { StandsFor = "sipri-2014" }, Held));
        Assert.Empty(For(Held with { StandsFor = "sipri-2016" }));
        Assert.Empty(For(Held with { StandsFor = "" }));
        Assert.Empty(For(Held with { Basis = Basis.Document }));
        Assert.Empty(For(Held with { Reason = GapReason.NotPrinted }));
        Assert.Empty(For(Held with { Chart = "students" }));
        Assert.Empty(For(Held with { Unit = "persons" }));
        Assert.Empty(For(Held with { Iso3 = "UZB" }));
        Assert.Empty(For(Held with { PeriodStart = 2014 }));
        Assert.Empty(For(Held with { PeriodEnd = 2016 }));
        Assert.Empty(For(Held with { PeriodEnd = null }));

        static IReadOnlyList<FigureRow> For(params FigureRow[] among) =>
            [.. CitedDatabase.HeldFor(Printed, among).Select(h => h with { StandsFor = Held.StandsFor }).Distinct()];
    }

    [Fact]
    public void HeldFor_AFigureThatCitesNothing_IsNothing() =>
        Assert.Empty(CitedDatabase.HeldFor(Printed with { CitedId = "" }, [Held, Held with { StandsFor = "" }]));

    [Fact]
    public void Of_Figures_PairsThoseOfDocumentsAlone()
    {
        var derived = Printed with { Id = "derived", Basis = Basis.Derived };
        var other = Printed with { Id = "other", CitedId = "bbc" };
        var second = Held with { Id = "second", Value = 5 };
        var pair = Assert.Single(CitedDatabase.Of([Printed, derived, other, Held, second]));
        Assert.Equal((Printed, true), (pair.Printed, pair.Agrees));
        Assert.Equal([Held, second], pair.Held);
        Assert.Equal([Printed, Held, second], pair.Claims.Claims);
        Assert.False(pair.Claims.SameSource);
    }

    [Fact]
    public void Agrees_WithoutAnEqualValue_DoesNot() =>
        Assert.False(new CitedDatabase(Printed, [Held with { Value = 5 }]).Agrees);
}
