using Dashboard.Core.Addresses;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Core.Tests.Record;

namespace Dashboard.Core.Tests.Charts;

/// <summary>What a query leaves of made-up figures and gaps, and which sources have letters.</summary>
public sealed class SelectionTests
{
    private static readonly Indicator Fact = MadeUp.Indicator("share", ChartKind.Fact, "grants", "percent", "Share");

    /// <summary>Letters go to sources that print values for one period, in the order of the sources, whatever is
    /// filtered.</summary>
    [Fact]
    public void Letters_OfSources_AreThoseThatSpeakOfOnePeriod()
    {
        Assert.Equal("", Letters(MadeUp.Observation(2014, 1, "a"), MadeUp.Observation(2015, 2, "b")));
        Assert.Equal("", Letters(MadeUp.Observation(2014, 1, "a", id: "x"), MadeUp.Observation(2014, 2, "a", id: "y")));
        Assert.Equal("", Letters(MadeUp.Observation(2014, 1, "a"), MadeUp.Observation(2014, 2, "b", iso3: "UZB")));
        Assert.Equal(
            "", Letters(MadeUp.Observation(2014, 1, "a"), MadeUp.Observation(2014, 2, "b", basis: Basis.Supplementary)));
        Assert.Equal("", Letters(MadeUp.Observation(2014, 1, "a"), MadeUp.Observation(2014, 2, "b", period: "2014/15")));
        Assert.Equal(
            "",
            Letters(
                MadeUp.Observation(2014, 1, "a", indicator: "share"), MadeUp.Observation(2014, 2, "b", indicator: "share")));
        Assert.Equal(
            "A=b B=c",
            Letters(MadeUp.Observation(2014, 1, "a"), MadeUp.Observation(2015, 1, "b"), MadeUp.Observation(2015, 2, "c")));

        static string Letters(params IReadOnlyList<Observation> figures)
        {
            var selection = new ChartSelection(
                MadeUpChart.Of(ChartKind.Line, figures, companions: [Fact]), ChartQuery.All with { From = 2100 });
            Assert.Empty(selection.Observations);
            return string.Join(' ', selection.Letters.OrderBy(l => l.Value).Select(l => $"{l.Value}={l.Key}"));
        }
    }

    /// <summary>A letter tells a claim from its rival: without the rival there is none, and a third keeps its own.</summary>
    [Theory]
    [InlineData("a", "")]
    [InlineData("a,c", "")]
    [InlineData("b,c", "B=b C=c")]
    [InlineData("a,b,c", "A=a B=b C=c")]
    public void Letters_WhereADocumentIsLeftOut_AreThoseThatStillDisagree(string sources, string expected)
    {
        var data = MadeUpChart.Of(ChartKind.Line,
        [
            MadeUp.Observation(2014, 1, "a"), MadeUp.Observation(2014, 2, "b"),
            MadeUp.Observation(2015, 1, "b", id: "x"), MadeUp.Observation(2015, 2, "c", id: "y"),
        ]);
        var selection = new ChartSelection(data, ChartQuery.All with { Sources = sources.Split(',') });
        Assert.Equal(expected, string.Join(' ', selection.Letters.OrderBy(l => l.Value).Select(l => $"{l.Value}={l.Key}")));
    }

    [Fact]
    public void Undated_Figures_StayWhateverYearsAreChosenAndTheNotesSaySo()
    {
        var data = MadeUpChart.Of(ChartKind.Dots, [MadeUp.Observation(2001, 1), MadeUp.Observation(2010, 2, period: "undated")]);
        var spec = ChartSpecBuilder.Build(data, ChartQuery.All with { To = 2005 });
        Assert.Equal(["2001", "undated"], spec.Rows.Select(r => r.Period));
        Assert.Equal((2000.5, 2001.5), (spec.X.Min, spec.X.Max));
        Assert.Contains("Undated figures are always shown, whichever years are chosen.", spec.Notes);
        Assert.DoesNotContain(
            ChartSpecBuilder.Build(data, ChartQuery.All).Notes, n => n.Contains("Undated", StringComparison.Ordinal));
    }

    [Fact]
    public void Years_WithoutAnyValue_AreSaidToHaveNoneAndWhereTheyAre()
    {
        var data = MadeUpChart.Of(ChartKind.Line, [.. MadeUpChart.Line(2001, "1 2")]);
        var spec = ChartSpecBuilder.Build(data, ChartQuery.All with { From = 2010 });
        Assert.NotNull(spec.Empty);
        Assert.Contains("There are values for 2001 and 2002, outside the chosen years.", spec.Notes);
    }

    [Theory]
    [InlineData("", "2001 2002 2003 s2002 U2002", "2004 U2005 s2006")]
    [InlineData("?countries=UZB", "U2002", "U2005")]
    [InlineData("?countries=KAZ", "2001 2002 2003 s2002", "2004 s2006")]
    [InlineData("?sources=paper", "2001 2002 2003 U2002", "2004 U2005")]
    [InlineData("?supplementary=off", "2001 2002 2003 U2002", "2004 U2005")]
    [InlineData("?from=2002", "2002 2003 s2002 U2002", "2004 U2005 s2006")]
    [InlineData("?from=2003", "2003", "2004 U2005 s2006")]
    [InlineData("?to=2002", "2001 2002 s2002 U2002", "")]
    [InlineData("?to=2004", "2001 2002 2003 s2002 U2002", "2004")]
    [InlineData("?from=2005&to=2005", "", "2004 U2005")]
    public void Query_OfCountriesSourcesAndYears_LeavesWhatItAsksFor(string address, string figures, string gaps)
    {
        var data = MadeUpChart.Of(
            ChartKind.Line,
            [
                .. MadeUpChart.Line(2001, "1 2 3"), MadeUp.Observation(2002, 9, "base", basis: Basis.Supplementary),
                MadeUp.Observation(2002, 8, iso3: "UZB"),
            ],
            [MadeUp.Gap(2004, 2005), MadeUp.Gap(2005, 2005, "UZB"), MadeUp.Gap(2006, 2006, source: "base")]);
        var selection = new ChartSelection(data, data.Read(new AddressReader(address)));
        Assert.Equal(figures, string.Join(' ', selection.Observations.Select(o => Prefix(o.Iso3, o.SourceId) + o.PeriodStart)));
        Assert.Equal(gaps, string.Join(' ', selection.Gaps.Select(g => Prefix(g.Iso3, g.SourceId) + g.PeriodStart)));

        static string Prefix(string iso3, string source) => source == "base" ? "s" : iso3 == "UZB" ? "U" : "";
    }

    [Fact]
    public void Years_ThatAreNotAskedFor_StartWhereTheChartDoes()
    {
        var data = MadeUpChart.Of(
            ChartKind.Line, [.. MadeUpChart.Line(2001, "1 2 3")], main: MadeUp.Indicator(defaultFrom: 2002));
        var selection = new ChartSelection(data, ChartQuery.All);
        Assert.Equal(
            ("2002 2003", "2001", 2002, null),
            (Years(selection.Observations), Years(selection.Outside), selection.From, selection.To));
        Assert.Equal("2001 2002 2003", Years(new ChartSelection(data, ChartQuery.All with { From = 1990 }).Observations));
        Assert.Contains("Not shown: values for 2001, outside the years on the axis.", MadeUpChart.Spec(data).Notes);

        static string Years(IEnumerable<Observation> figures) => string.Join(' ', figures.Select(o => o.PeriodStart));
    }

    [Theory]
    [InlineData(2004, true)]
    [InlineData(2010, true)]
    [InlineData(2011, false)]
    public void Period_OverYears_IsInsideWhereItTouchesThem(int from, bool inside) => Assert.Equal(
        inside,
        new ChartSelection(
            MadeUpChart.Of(ChartKind.Line, [MadeUp.Observation(2005, 1, end: 2010)]),
            ChartQuery.All with { From = from }).Observations.Count == 1);

    /// <summary>A period without a printed end goes as far as its years are missing, and at least to its first; a fact has no
    /// end at all.</summary>
    [Theory]
    [InlineData(null, "grants", 2050, true)]
    [InlineData(2016, "grants", 2016, true)]
    [InlineData(2016, "grants", 2017, false)]
    [InlineData(2001, "grants", 2005, true)]
    [InlineData(2001, "grants", 2006, false)]
    [InlineData(2016, "share", 2050, true)]
    public void Period_WithoutAnEnd_GoesAsFarAsItsYearsAreMissing(int? gapEnd, string indicator, int from, bool inside)
    {
        IReadOnlyList<Gap> gaps = gapEnd is { } end ?
        [
            MadeUp.Gap(2000, end - 1), MadeUp.Gap(2000, end), MadeUp.Gap(2000, 2040, indicator: "share"),
        ] : [];
        var data = MadeUpChart.Of(
            ChartKind.Line, [MadeUp.Observation(2005, 1, indicator: indicator, period: "since 2005", open: true)], gaps,
            [Fact]);
        Assert.Equal(inside, new ChartSelection(data, ChartQuery.All with { From = from }).Observations.Count == 1);
    }

    [Fact]
    public void Row_OfAFigure_HasItsLetterUnlessItIsSupplementary()
    {
        var data = MadeUpChart.Of(
            ChartKind.Line,
            [
                MadeUp.Observation(2014, 1, "a"), MadeUp.Observation(2014, 2, "b"),
                MadeUp.Observation(2014, 3, "b", id: "s", basis: Basis.Supplementary),
            ],
            [MadeUp.Gap(2015, 2015, source: "b")]);
        var selection = new ChartSelection(data, ChartQuery.All);
        Assert.Equal(
            ["A", "B", "", "B"],
            data.Observations.Select(selection.Row).Append(selection.Row(data.Gaps[0])).Select(r => r.Letter));
    }
}
