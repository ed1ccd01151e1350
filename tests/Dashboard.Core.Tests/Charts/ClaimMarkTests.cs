using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Charts;

/// <summary>Where claims of one year stand on a made-up chart, and which of them carries the name.</summary>
public sealed class ClaimMarkTests
{
    /// <summary>Claims of one year stand side by side: two of them a twenty-fifth of the ten years apart, the lowest labelled
    /// below.</summary>
    [Fact]
    public void Claims_OfOneYear_StandApartAndTheLowestIsLabelledBelow()
    {
        var spec = MadeUpChart.Spec(
            ChartKind.Line, MadeUp.Observation(2005, 100, "a"), MadeUp.Observation(2014, 200, "a"),
            MadeUp.Observation(2014, 150, "b"));
        Assert.Equal(
            [
                ("a", 2005.0, LabelSide.Above, "A 100"), ("a", 2013.8, LabelSide.Above, "A 200"),
                ("b", 2014.2, LabelSide.Below, "B 150"),
            ],
            spec.Series.SelectMany(s => s.Points.Select(p => (s.SourceId, Math.Round(p.X, 9), p.LabelSide, p.Label))));
        Assert.Equal(new ClaimSpan(2014, 150, 200), Assert.Single(spec.Spans) with { X = 2014 });
        Assert.Equal(2014, spec.Spans[0].X, 1e-9);
        Assert.Contains(
            "Letters mark sources that give different values for the same year.", spec.Notes[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_ThreeOfOneYear_StandAroundIt()
    {
        var spec = MadeUpChart.Spec(
            ChartKind.Line, MadeUp.Observation(2014, 200, "a", order: 1), MadeUp.Observation(2014, 150, "b", order: 2),
            MadeUp.Observation(2014, 150, "c", order: 3), MadeUp.Observation(2023, 1, "a", order: 4));
        Assert.Equal(
            [("a", 2013.6, LabelSide.Above), ("b", 2014, LabelSide.Above), ("c", 2014.4, LabelSide.Above)],
            Claims(spec, 2015));
        Assert.Equal((150.0, 200.0), (Assert.Single(spec.Spans).Low, spec.Spans[0].High));
    }

    [Fact]
    public void Claims_OnALongAxis_StandNearerToTheirYearThanToAnother()
    {
        var spec = MadeUpChart.Spec(
            ChartKind.Line, MadeUp.Observation(1990, 9, "a"), MadeUp.Observation(2014, 200, "a"),
            MadeUp.Observation(2014, 150, "b"));
        Assert.Equal(
            [("a", 1990.0, LabelSide.Above), ("a", 2013.6, LabelSide.Above), ("b", 2014.4, LabelSide.Below)],
            Claims(spec, 2015));
    }

    [Fact]
    public void Claims_WithOneValue_AreLabelledBesideEachOtherWithoutASpan()
    {
        var spec = MadeUpChart.Spec(
            ChartKind.Line, MadeUp.Observation(2014, 300, "a", order: 1), MadeUp.Observation(2014, 300, "b", order: 2));
        Assert.Equal([("a", 2013.98, LabelSide.Left), ("b", 2014.02, LabelSide.Above)], Claims(spec, 2015));
        Assert.Empty(spec.Spans);
    }

    /// <summary>The main quantity stands first; another country and a database are no claims beside it.</summary>
    [Fact]
    public void Claims_OfACompanion_StandAfterTheMainQuantity()
    {
        var companion = MadeUp.Indicator("applications", ChartKind.Dots, "grants", title: "Applications");
        var spec = MadeUpChart.Spec(MadeUpChart.Of(
            ChartKind.Line,
            [
                MadeUp.Observation(2014, 400, indicator: "applications", order: 1), MadeUp.Observation(2014, 300, order: 2),
                MadeUp.Observation(2014, 9, iso3: "UZB", order: 3),
                MadeUp.Observation(2014, 310, "base", basis: Basis.Supplementary, order: 4),
            ],
            companions: [companion]));
        Assert.Equal(
            [
                "applications/KAZ/paper 2014.02", "grants/KAZ/paper 2013.98", "grants/KAZ/supplementary 2014",
                "grants/UZB/paper 2014",
            ],
            spec.Series.Select(
                s => string.Create(
                    System.Globalization.CultureInfo.InvariantCulture, $"{s.Key} {Math.Round(s.Points[0].X, 9)}")).Order());
        Assert.Empty(spec.Spans);
        Assert.All(spec.Series, s => Assert.Null(s.Letter));
    }

    /// <summary>A document that prints two values for one year disagrees with itself, which no letter can tell.</summary>
    [Fact]
    public void Claims_WithinOneSource_StandApartWithoutLetters()
    {
        var spec = MadeUpChart.Spec(
            ChartKind.Line, MadeUp.Observation(2014, 200, id: "x"), MadeUp.Observation(2014, 150, id: "y"));
        Assert.Equal([2013.98, 2014.02], Points(spec).Select(p => Math.Round(p.X, 9)));
        Assert.Null(Assert.Single(spec.Series).Letter);
        Assert.Equal(["200", "150"], Points(spec).Select(p => p.Label));
        Assert.Empty(spec.Spans);
    }

    [Fact]
    public void Series_OfAChart_LieBarsBehindDatabasesBehindDocuments() => Assert.Equal(
        ["report", "", "paper"],
        MadeUpChart.Spec(
            ChartKind.Line, MadeUp.Observation(2005, 5), MadeUp.Observation(2005, 6, "base", basis: Basis.Supplementary),
            MadeUp.Observation(2005, 7, "report", end: 2010)).Series.Select(s => s.SourceId));

    [Theory]
    [InlineData(Bound.Exact, null, LabelSide.Above)]
    [InlineData(Bound.About, null, LabelSide.Above)]
    [InlineData(Bound.AtLeast, null, LabelSide.Right)]
    [InlineData(Bound.AtMost, null, LabelSide.Right)]
    [InlineData(Bound.Exact, 9.0, LabelSide.Right)]
    [InlineData(Bound.Exact, 5.0, LabelSide.Above)]
    [InlineData(Bound.Exact, 1.0, LabelSide.Above)]
    public void SupplementaryFigure_BelowAnotherOrWithAnArrow_IsLabelledAtItsRight(Bound bound, double? other, LabelSide side)
    {
        IEnumerable<Observation> others = other is { } value ?
        [
            MadeUp.Observation(2005, value), MadeUp.Observation(2006, 99),
        ] : [MadeUp.Observation(2006, 99)];
        var spec = MadeUpChart.Spec(
            ChartKind.Line, [MadeUp.Observation(2005, 5, "base", basis: Basis.Supplementary, bound: bound), .. others]);
        Assert.Equal(side, spec.Series.Single(s => s.SourceId.Length == 0).Points[0].LabelSide);
    }

    [Theory]
    [InlineData(1, null, "Kazakhstan B 3")]
    [InlineData(4, "Kazakhstan", null)]
    public void Name_OfAQuantity_StandsAtTheClaimThatEndsHighest(double end, string? first, string? second)
    {
        var spec = MadeUpChart.Spec(
            ChartKind.Line, MadeUp.Observation(2014, 9, "a"), MadeUp.Observation(2015, end, "a"),
            MadeUp.Observation(2015, 3, "b"), MadeUp.Observation(2015, 2, iso3: "UZB"));
        Assert.Equal(
            [("a", "KAZ", first), ("b", "KAZ", second), ("paper", "UZB", "Uzbekistan 2")],
            spec.Series.Select(s => (s.SourceId, s.Iso3, s.EndLabel)).Order());
    }

    [Fact]
    public void Name_OfAQuantity_StandsAtTheRangeThatEndsHighest()
    {
        var spec = MadeUpChart.Spec(
            ChartKind.Line, MadeUp.Observation(2013, 1, "a"), MadeUp.Observation(2015, null, "a", low: 1, high: 9),
            MadeUp.Observation(2015, 3, "b"), MadeUp.Observation(2015, 2, iso3: "UZB"));
        Assert.Equal("Kazakhstan", spec.Series.Single(s => s.SourceId == "a").EndLabel);
        Assert.Null(spec.Series.Single(s => s.SourceId == "b").EndLabel);
    }

    /// <summary>Beside figures of documents the name of a supplementary series says what it is.</summary>
    [Fact]
    public void Name_OfASupplementarySeries_SaysSoBesideDocuments()
    {
        IReadOnlyList<Observation> bases =
        [
            .. MadeUpChart.Line(2013, "1 2", "base", basis: Basis.Supplementary),
            .. MadeUpChart.Line(2013, "3 4", "base", "UZB", basis: Basis.Supplementary),
        ];
        Assert.Equal(["Kazakhstan", "Uzbekistan"], MadeUpChart.Spec(ChartKind.Line, bases).Series.Select(s => s.EndLabel));
        Assert.Equal(
            ["× Kazakhstan (supplementary)", "× Uzbekistan (supplementary)", "Kyrgyzstan"],
            MadeUpChart.Spec(
                ChartKind.Line, [.. bases, .. MadeUpChart.Line(2013, "5 6", iso3: "KGZ")]).Series.Select(s => s.EndLabel));
    }

    [Theory]
    [InlineData("KAZ", null)]
    [InlineData("UZB", "Uzbekistan 2")]
    public void Name_OfASingleQuantity_IsNotRepeated(string other, string? name) => Assert.Equal(
        name,
        MadeUpChart.Spec(
            ChartKind.Line, MadeUp.Observation(2014, 9), MadeUp.Observation(2015, 2, iso3: other)).Series[^1].EndLabel);

    [Fact]
    public void Name_OfTwoQuantitiesOfOneCountry_IsTheQuantity()
    {
        var data = MadeUpChart.Of(
            ChartKind.Line, [.. MadeUpChart.Line(2014, "1 2"), .. MadeUpChart.Line(2014, "3 4", indicator: "applications")],
            companions: [MadeUp.Indicator("applications", ChartKind.Line, "grants", title: "Applications")]);
        Assert.Equal(["Grants", "Applications"], MadeUpChart.Spec(data).Series.Select(s => s.EndLabel));
    }

    private static List<ChartPoint> Points(ChartSpec spec) => [.. spec.Series.SelectMany(s => s.Points)];

    private static IEnumerable<(string Source, double X, LabelSide Side)> Claims(ChartSpec spec, double before) =>
        spec.Series.SelectMany(
            s => s.Points.Where(p => p.X < before).Select(
                p => (s.SourceId, Math.Round(p.X, 9), p.LabelSide))).OrderBy(c => c.Item2);
}
