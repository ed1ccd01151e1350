using Dashboard.Core.Addresses;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Charts;

/// <summary>Which scales made-up values permit, and which year an index starts from.</summary>
public sealed class ScaleTests
{
    private const string Twelve = "1 2 3 4 5 6 7 8 9 10 15 20";

    [Theory]
    [InlineData(ChartKind.Line, Twelve, "Linear Log Index")]
    [InlineData(ChartKind.Dots, Twelve, "Linear Log")]
    [InlineData(ChartKind.Bars, Twelve, "Linear")]
    [InlineData(ChartKind.Slope, Twelve, "Linear")]
    [InlineData(ChartKind.Line, "1 3 4 5 6 7 8 9 20", "Linear Index")]
    [InlineData(ChartKind.Line, "1 2 3 4 5 6 7 8 9 10 15 19.9", "Linear Index")]
    [InlineData(ChartKind.Line, "10 20 30 40 50 60 70 80 90 100 150 199", "Linear Index")]
    [InlineData(ChartKind.Line, "0 1 2 3 4 5 6 7 8 9 15 20", "Linear Index")]
    [InlineData(ChartKind.Line, "-1 1 2 3 4 5 6 7 8 9 15 20", "Linear Index")]
    [InlineData(ChartKind.Line, "1 2 3 4 5", "Linear Index")]
    [InlineData(ChartKind.Line, "1 2 3 4", "Linear")]
    public void Scales_OfValues_NeedManyAboveZeroAndFarApart(ChartKind kind, string values, string scales) =>
        Assert.Equal(scales, string.Join(' ', ScaleRules.Permitted(MadeUpChart.Of(kind, [.. MadeUpChart.Line(2001, values)]))));

    [Theory]
    [InlineData(0.5, 2.0, "Linear Log Index")]
    [InlineData(0.0, 2.0, "Linear Index")]
    public void Scales_OfARange_AskForItsLowerEnd(double low, double high, string scales) =>
        Assert.Equal(scales, string.Join(' ', ScaleRules.Permitted(MadeUpChart.Of(
        ChartKind.Line,
        [MadeUp.Observation(2000, null, low: low, high: high), .. MadeUpChart.Line(2001, "2 3 4 5 6 7 8 9 10 15 40")]))));

    [Fact]
    public void Scales_OfAValueWithARange_AskForItsLowerEnd() => Assert.Equal(
        [AxisScale.Linear, AxisScale.Index],
        ScaleRules.Permitted(MadeUpChart.Of(
            ChartKind.Line,
            [MadeUp.Observation(2000, 1, low: 0, high: 2), .. MadeUpChart.Line(2001, "2 3 4 5 6 7 8 9 10 15 40")])));

    [Fact]
    public void Scales_OfValuesOffTheAxis_DoNotCount()
    {
        IReadOnlyList<Observation> values =
        [
            .. MadeUpChart.Line(2001, "1 2 3 4 5 6"), .. MadeUpChart.Line(2001, "7 8 9 10 15 20", indicator: "share"),
        ];
        var share = MadeUp.Indicator("share", ChartKind.Fact, "grants");
        Assert.Equal(
            [AxisScale.Linear, AxisScale.Index],
            ScaleRules.Permitted(MadeUpChart.Of(ChartKind.Line, values, companions: [share])));
        Assert.Equal([AxisScale.Linear, AxisScale.Log, AxisScale.Index], ScaleRules.Permitted(
            MadeUpChart.Of(ChartKind.Line, values, companions: [MadeUp.Indicator("share", ChartKind.Dots, "grants")])));
    }

    /// <summary>The higher country peaks at 100 times the lower one's peak, or just below.</summary>
    [Theory]
    [InlineData("10 20 30 40 50 60 70 80 90 100", "0.5 1", AxisScale.Log)]
    [InlineData("10 20 30 40 50 60 70 80 90 99", "0.5 1", AxisScale.Linear)]
    [InlineData("10 20 30 40 50 60 70 80 90 1000", "0.5 11", AxisScale.Linear)]
    [InlineData("10 20 30 40 50 60 1000", "0.5 1", AxisScale.Linear)]
    public void Scale_OfCountriesOfVeryDifferentSize_IsLogarithmic(string one, string other, AxisScale scale)
    {
        IReadOnlyList<Observation> drawn = [.. MadeUpChart.Line(2001, one), .. MadeUpChart.Line(2001, other, iso3: "KGZ")];
        Assert.Equal(scale, ScaleRules.Default(MadeUpChart.Of(ChartKind.Line, drawn), drawn));
    }

    [Fact]
    public void Scale_OfRanges_GoesByTheirUpperEnds()
    {
        IReadOnlyList<Observation> drawn =
            [
                .. MadeUpChart.Line(2001, "10 20 30 40 50 60 70 80 90 100"),
                MadeUp.Observation(2001, null, iso3: "KGZ", low: 0.4, high: 0.5),
                MadeUp.Observation(2002, 0.9, iso3: "KGZ", high: 1),
            ];
        Assert.Equal(AxisScale.Log, ScaleRules.Default(MadeUpChart.Of(ChartKind.Line, drawn), drawn));
        Assert.Equal(
            AxisScale.Linear,
            ScaleRules.Default(
                MadeUpChart.Of(ChartKind.Line, drawn),
                [.. drawn.SkipLast(1), MadeUp.Observation(2002, 0.9, iso3: "KGZ", high: 1.1)]));
    }

    [Fact]
    public void Scale_OfNoValues_IsLinear() =>
        Assert.Equal(AxisScale.Linear, ScaleRules.Default(MadeUpChart.Of(ChartKind.Line, []), []));

    /// <summary>Lines by country, from a first year on.</summary>
    [Theory]
    [InlineData("KAZ 2001 5 6 7 8 9", 2001)]
    [InlineData("KAZ 2001 0 6 7 8 9", 2002)]
    [InlineData("KAZ 2001 -1 6 7 8 9", 2002)]
    [InlineData("KAZ 2001 5 6 7 8", null)]
    [InlineData("KAZ 2001 0 0 0 0 0", null)]
    [InlineData("KAZ 2001 5 6 7 8 9|KGZ 2003 1 2", 2003)]
    [InlineData("KAZ 2001 5 6 7 8 9|KGZ 2003 1 2|UZB 2004 1", 2004)]
    [InlineData("KAZ 2001 5 6 7 8 9|KGZ 2006 1 2", 2001)]
    [InlineData("KAZ 2001 5 6 7 8 9|KGZ 2001 0 2", 2002)]
    public void Base_OfAnIndex_IsTheFirstYearThatMostLinesShare(string lines, int? year) =>
        Assert.Equal(year, IndexBase.Of(ChartKind.Line, Lines(lines))?.Year);

    [Theory]
    [InlineData(ChartKind.Dots)]
    [InlineData(ChartKind.Slope)]
    [InlineData(ChartKind.Bars)]
    public void Base_OfAChartWithoutLines_IsNone(ChartKind kind) =>
        Assert.Null(IndexBase.Of(kind, Lines("KAZ 2001 5 6 7 8 9")));

    /// <summary>Two values of one line in one year, a mean over years, and a range are no base.</summary>
    [Fact]
    public void Base_OfALineWithTwoValuesInAYear_IsALaterYear()
    {
        var line = MadeUpChart.Line(2001, "5 6 7 8 9").ToList();
        Assert.Equal(2002, IndexBase.Of(ChartKind.Line, [.. line, MadeUp.Observation(2001, 4)])!.Year);
        Assert.Equal(2001, IndexBase.Of(ChartKind.Line, [.. line, MadeUp.Observation(2001, 4, "other")])!.Year);
        Assert.Equal(
            2001,
            IndexBase.Of(
                ChartKind.Line,
                [
                    .. line, MadeUp.Observation(1990, 4, end: 1995), MadeUp.Observation(1991, 4, open: true),
                    MadeUp.Observation(1992, null, low: 1, high: 2),
                ])!.Year);
    }

    [Fact]
    public void Base_OfALineWithTwoValuesInEveryYear_IsNone() => Assert.Null(
        IndexBase.Of(ChartKind.Line, [.. MadeUpChart.Line(2001, "5 6 7"), .. MadeUpChart.Line(2001, "6 7 8")]));

    /// <summary>The explorer may ask for a year; lines without a value there are left out.</summary>
    [Theory]
    [InlineData(null, 2003)]
    [InlineData(2001, 2001)]
    [InlineData(2004, 2004)]
    [InlineData(2002, null)]
    public void Base_AskedFor_IsAYearInWhichALineHasAValue(int? asked, int? year)
    {
        var figures = Lines("KGZ 2003 1 2|KAZ 2001 5 0 7");
        Assert.Equal(year, IndexBase.Of(figures, asked)?.Year);
        Assert.Equal([2001, 2003, 2004], IndexBase.Years(figures));
    }

    [Fact]
    public void Index_OfALine_IsInPercentOfItsOwnBase()
    {
        var figures = Lines("KAZ 2001 5 6 7 8 10|KGZ 2001 20|UZB 2003 9");
        var index = IndexBase.Of(ChartKind.Line, figures)!;
        Assert.Equal(
            (2001, true, true, false),
            (index.Year, index.Covers(figures[0]), index.Covers(figures[5]), index.Covers(figures[6])));
        Assert.Equal([200.0, 25.0], [index.Indexed(figures[0], 10), index.Indexed(figures[5], 5)]);
    }

    /// <summary>All supplementary sources of a quantity are one line; documents have one each.</summary>
    [Fact]
    public void Index_OfSupplementarySources_IsOfOneLine()
    {
        var figures = MadeUpChart.Line(2001, "5 6 7 8 9", "one", basis: Basis.Supplementary).ToList();
        var index = IndexBase.Of(ChartKind.Line, figures)!;
        Assert.True(index.Covers(MadeUp.Observation(2006, 1, "two", basis: Basis.Supplementary)));
        Assert.False(index.Covers(MadeUp.Observation(2006, 1, "one")));
    }

    private static List<Observation> Lines(string lines) =>
        [
            .. lines.Split('|').Select(l => l.Split(' ', 3)).SelectMany(
                l => MadeUpChart.Line(int.Parse(l[1], null), l[2], iso3: l[0])),
        ];
}
