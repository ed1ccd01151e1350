using Dashboard.Core.Addresses;
using Dashboard.Core.Charts;
using Dashboard.Core.Record;
using Dashboard.Core.Wording;

namespace Dashboard.Core.Tests.Charts;

public sealed class ChartSpecTests(Specs specs)
{
    [Fact]
    public async Task MilitarySpending_Built_JoinsNeighboursOfOneSourceAndMarksTheProvisionalValue()
    {
        var spec = await specs.ChartAsync("military-spending");
        var points = Assert.Single(spec.Series, s => s.SourceId.Length > 0).Points;
        Assert.Equal(
            [
                (2013.0, 2.8129, "2.81", false), (2014.0, 3.2505, "3.25", true), (2015.0, 4.0474, "4.05", true),
                (2016.0, 3.945, "3.95", false), (2017.0, 3.776, "3.78 prov.", true),
            ],
            points.Select(p => (p.X, p.Y, p.Label, p.JoinsPrevious)));
        Assert.Equal([Mark.Dot, Mark.Dot, Mark.Dot, Mark.Dot, Mark.Diamond], points.Select(p => p.Mark));
        Assert.Equal(
            new BreakRule(2015.5, "From 2016 the document cites a different source: BBC Russian 2017"),
            Assert.Single(spec.Breaks));
        Assert.Equal(("Trillion roubles", 0.0, 5.0), (spec.Y.Title, spec.Y.Min, spec.Y.Max));
        Assert.Equal(["0", "1", "2", "3", "4", "5"], spec.Y.Ticks.Select(t => t.Label));
        Assert.Equal(
            [
                "Hollow diamond: provisional. Crosses: supplementary figures, not printed by the documents.",
                "SIPRI, edition to 2017: same values as printed for 2013, 2014 and 2015.",
            ],
            spec.Notes);
        Assert.Equal(
            [("ospanova-rakhmatulin-2018", "p. 199"), ("sipri-milex-2017", "local currency, current prices")],
            spec.Sources.Select(s => (s.Id, s.Locators)));
    }

    [Fact]
    public async Task StudentQuotas_Built_KeepsBothClaimsWithTheirLettersAndSpans()
    {
        var spec = await specs.ChartAsync("student-quotas");
        Assert.Equal(
            [
                "student-quotas/KAZ/ospanova-rakhmatulin-2018: A 200, A 450, A 300 planned",
                "student-quotas/KAZ/caiss-2017: B 150, B 240, B 300",
                "student-quota-applications/KAZ/caiss-2017: ≈ 300 derived, 400",
            ],
            spec.Series.Select(s => $"{s.Key}: {string.Join(", ", s.Points.Select(p => p.Label))}"));
        Assert.Equal([(150.0, 200.0), (240.0, 450.0)], spec.Spans.Select(s => (s.Low, s.High)));
        Assert.Equal(Mark.Square, spec.Series[0].Points[2].Mark);
        Assert.False(spec.Series[0].Points[2].JoinsPrevious, "a plan is not joined to a measured value");
        Assert.Equal(Mark.Triangle, spec.Series[2].Points[0].Mark);
        Assert.All(spec.Series[0].Points.Zip(spec.Series[1].Points), p => Assert.True(p.First.X < p.Second.X));
        Assert.Equal(["A", "B"], spec.Sources.Select(s => s.Letter));
        Assert.Equal("Growth of the quota, Kazakhstan, 2014–2016: 2 times; CAISS 2017, p. 8 (inferred).", spec.Notes[1]);
        Assert.StartsWith("No value for Applications, Kazakhstan, 2016: not printed.", spec.Notes[2], StringComparison.Ordinal);
        Assert.Contains("The sources disagree for 2014 and 2015.", spec.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StudentQuotas_OfOneSource_HasNoLetterToTellItFromNone()
    {
        var spec = await specs.ChartAsync("student-quotas", ChartQuery.All with { Sources = ["caiss-2017"] });
        Assert.Equal("150", spec.Series[0].Points[0].Label);
        Assert.Empty(spec.Spans);
    }

    [Fact]
    public async Task Emigration_Built_ShowsTheMeanAsAnOpenBarOverTheGapAndSupplementaryFiguresApart()
    {
        var spec = await specs.ChartAsync("emigration");
        var bar = Assert.Single(spec.Series, s => s.SourceId == "caiss-2017").Points[0];
        Assert.Equal((Mark.Bar, 2005.0, 2016.0, true, 34.6), (bar.Mark, bar.X, bar.XEnd!.Value, bar.OpenEnd, bar.Y));
        Assert.Equal(["All emigrants", "Ethnic Russians", "To Russia"], spec.Panels.Select(p => p.Title));
        var gap = Assert.Single(spec.Panels[0].Gaps);
        Assert.Equal((2005.0, 2016.0), (gap.From, gap.To));
        Assert.StartsWith("No yearly values, 2005–2016: chart lost.", gap.Text, StringComparison.Ordinal);
        Assert.Equal(
            [SeriesColour.Supplementary, SeriesColour.Supplementary, SeriesColour.Supplementary],
            spec.Series.Where(s => s.SourceId.Length == 0).Select(s => s.Colour));
        Assert.All(spec.Series.Where(s => s.SourceId.Length == 0).SelectMany(s => s.Points), p => Assert.False(p.JoinsPrevious));
        Assert.Contains("Not shown: values for 1994, 1996 and 2000, outside the years on the axis.", spec.Notes);
        Assert.Contains("Share of Russians, Kazakhstan, since 2005: 70%; CAISS 2017, p. 15 (inferred).", spec.Notes);
        Assert.Equal("Thousand persons per year", spec.Y.Title);
    }

    [Theory]
    [InlineData(2010, null, 2009.5, 2016.0, true)]
    [InlineData(null, 2012, 2005.0, 2012.5, false)]
    [InlineData(2008, 2010, 2007.5, 2010.5, false)]
    public async Task Emigration_OfSomeYears_CutsTheBarAtTheAxis(int? from, int? to, double start, double end, bool open)
    {
        var spec = await specs.ChartAsync("emigration", ChartQuery.All with { From = from, To = to });
        var bar = Assert.Single(spec.Series, s => s.SourceId == "caiss-2017").Points[0];
        Assert.Equal((start, end, open), (bar.X, bar.XEnd!.Value, bar.OpenEnd));
    }

    [Fact]
    public async Task Emigration_OfYearsAfterTheBar_SaysThatItIsNotShown()
    {
        var spec = await specs.ChartAsync("emigration", ChartQuery.All with { From = 2018 });
        Assert.DoesNotContain(spec.Series, s => s.SourceId.Length > 0);
        Assert.Contains(
            "Not shown: values for 1994, 1996, 2000, 2004, since 2005, 2005, 2013, 2014, 2015, 2016 and 2017, "
            + "outside the years on the axis.",
            spec.Notes);
        Assert.DoesNotContain(spec.Notes, n => n.Contains("Bar:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task EveryChart_OfAnyYears_StaysInsideItsAxes()
    {
        foreach (var chart in await specs.Queries.ChartsAsync(TestContext.Current.CancellationToken))
        {
            var data = (await specs.Queries.ChartAsync(chart.Id, TestContext.Current.CancellationToken))!;
            var first = data.Observations.Min(o => o.PeriodStart);
            var years = Enumerable.Range(first, data.Observations.Max(o => o.PeriodEnd ?? o.PeriodStart) - first + 1);
            foreach (var (from, to) in years.SelectMany(y => new (int?, int?)[] { (y, null), (null, y), (y, y + 1), (y, y) }))
            {
                var spec = ChartSpecBuilder.Build(data, ChartQuery.All with { From = from, To = to });
                var points = spec.Series.SelectMany(s => s.Points).ToLookup(p => p.IsUndated);
                Assert.All(points[true], p => Assert.Equal(spec.X.Undated!.Value, p.X));
                Assert.All(points[false], p =>
                {
                    Assert.InRange(p.X, spec.X.Min, p.XEnd ?? spec.X.Max);
                    Assert.InRange(p.XEnd ?? p.X, p.X, spec.X.Max);
                    Assert.InRange(p.High ?? p.Y, spec.Y.Min, spec.Y.Max);
                    Assert.InRange(p.Low ?? p.Y, spec.Y.Min, spec.Y.Max);
                });
                Assert.All(spec.Gaps, g => Assert.InRange(g.From, spec.X.Min, Math.Min(g.To, spec.X.Max)));
            }
        }
    }

    [Fact]
    public async Task Emigration_WithoutSupplementary_HoldsOnlyTheDocument()
    {
        var spec = await specs.ChartAsync("emigration", ChartQuery.All with { Supplementary = false });
        Assert.Equal("caiss-2017", Assert.Single(spec.Sources).Id);
        Assert.Single(spec.Series);
    }

    [Fact]
    public async Task Enrollment_Built_IsASlopeWithRelativeChange()
    {
        var spec = await specs.ChartAsync("russian-language-enrollment");
        Assert.Equal(
            ["Uzbekistan 636 → 221 (−65%)", "Tajikistan 120 → 47 (−61%)", "Turkmenistan 127 → 6.5 (−95%)"],
            spec.Series.Select(s => string.Join(" → ", s.Points.Select(p => p.Label))));
        Assert.Equal([1990.0, 2011.0], spec.X.Ticks.Select(t => t.Value));
        Assert.Empty(spec.Gaps);
        Assert.Contains(spec.Notes, n => n.StartsWith(
            "No value for Kazakhstan, Kyrgyzstan, 1990–2011: not printed.", StringComparison.Ordinal));
        Assert.Equal([65.0, 61.0, 95.0], spec.Facts.Select(f => f.Value!.Value));
    }

    [Fact]
    public async Task Chart_WithoutAnyValueLeft_SaysSo()
    {
        var spec = await specs.ChartAsync("military-spending", ChartQuery.All with { From = 1900, To = 1901 });
        Assert.Empty(spec.Series);
        Assert.Equal("No values match the filters.", spec.Empty);
        Assert.Empty(spec.X.Ticks.Concat(spec.Y.Ticks));
    }

    [Theory]
    [InlineData("", "Quota places and applications per year, 2014–2016; two documents disagree", true)]
    [InlineData("caiss-2017", "Quota places and applications per year, 2014–2016; without {0}", false)]
    public async Task Subtitle_WhereADocumentIsLeftOut_SaysSoAndNamesNoDisagreement(string source, string expected, bool letters)
    {
        var data = (await specs.Queries.ChartAsync("student-quotas", TestContext.Current.CancellationToken))!;
        var others = data.Sources.Where(s => s.Kind == SourceKind.Document && s.Id != source).Select(s => s.ShortCitation);
        var spec = ChartSpecBuilder.Build(data, ChartQuery.All with { Sources = source.Length == 0 ? [] : [source] });
        Assert.Equal(expected.Replace("{0}", string.Join(", ", others), StringComparison.Ordinal), spec.Subtitle);
        Assert.Equal(letters, spec.Series.Any(s => s.Letter is not null));
        Assert.Equal(letters, spec.Notes.Any(n => n.Contains("Letters mark", StringComparison.Ordinal)));
        Assert.Equal(letters, spec.Rows.Any(r => r.Letter.Length > 0));
    }

    [Fact]
    public async Task Years_OfEveryChart_AreThoseOfItsData()
    {
        foreach (var chart in await specs.Queries.ChartsAsync(TestContext.Current.CancellationToken))
        {
            var data = (await specs.Queries.ChartAsync(chart.Id, TestContext.Current.CancellationToken))!;
            var spec = ChartSpecBuilder.Build(data, ChartQuery.All with { From = ChartQuery.FirstYear });
            var drawn = spec.Rows.Where(r => r.Reason is null && r.Period.Any(char.IsAsciiDigit)).ToList();
            Assert.Equal(
                drawn.Count == 0 ? null : (drawn.Min(r => r.PeriodStart), drawn.Max(r => r.PeriodEnd ?? r.PeriodStart)),
                data.Shown([]).Years);
        }
    }

    [Fact]
    public async Task EveryChart_Built_DrawsEachOfItsFiguresOnceAndNamesItsSource()
    {
        foreach (var chart in await specs.Queries.ChartsAsync(TestContext.Current.CancellationToken))
        {
            var spec = await specs.ChartAsync(chart.Id, ChartQuery.All with { From = ChartQuery.FirstYear });
            var drawn = spec.Series.SelectMany(s => s.Points).Select(p => p.Row).Concat(spec.Bars.Select(b => b.Row)).Order();
            var figures = Enumerable.Range(0, spec.Rows.Count(r => r.Reason is null)).ToList();
            Assert.Equal(figures.Where(row => spec.Bars.Count == 0 || !IsSaidByANote(spec, row)), drawn);
            Assert.All(spec.Rows, r => Assert.Contains(
                spec.Sources, s => s.Id == r.Source && s.Locators.Contains(r.Locator, StringComparison.Ordinal)));
            Assert.All(spec.Series.SelectMany(s => s.Points), p => Assert.InRange(p.Y, spec.Y.Min, spec.Y.Max));
            Assert.All(spec.Rows, r => Assert.False(string.IsNullOrEmpty(r.Display)));
        }
    }

    /// <summary>A supplementary bar that repeats a printed one.</summary>
    private static bool IsSaidByANote(ChartSpec spec, int row) => spec.Rows[row] is { Basis: Basis.Supplementary } figure
        && spec.Rows.Any(r => r.Basis == Basis.Document && r.Period == figure.Period && r.Display == figure.Display)
        && spec.Notes.Any(n => n.StartsWith(figure.SourceShort + " (supplementary): same value", StringComparison.Ordinal));

    [Fact]
    public async Task AcademicYear_Drawn_IsAPointBetweenItsYearsAndNoMean()
    {
        var spec = await specs.ChartAsync("students-in-russia", ChartQuery.All with { Panels = false });
        var point = Assert.Single(spec.Series.SelectMany(s => s.Points), p => spec.Rows[p.Row].Period == "2015/16");
        Assert.Equal((2015.5, null, Mark.Dot, "67.7"), (point.X, point.XEnd, point.Mark, point.Label));
        Assert.Equal(
            ["Kazakhstan", "Turkmenistan 15.6", "Uzbekistan 15"],
            spec.Series.Where(s => s.SourceId.Length > 0).Select(s => s.EndLabel).OfType<string>().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task SupplementarySeries_OfManyCountriesAndYears_KeepTheirColoursAndLabelOnlyTheirEnds()
    {
        var spec = await specs.ChartAsync("military-spending-sipri");
        Assert.Equal(
            [
                ("Kazakhstan 0.43", 32), ("Kyrgyzstan 2.97 est.", 33), ("Russia 7.05 est.", 33), ("Tajikistan 1.85 est.", 29),
                ("Turkmenistan 2.9", 6), ("Uzbekistan 2.87 est.", 10),
            ],
            spec.Series.Select(s => (s.EndLabel!, s.Points.Count)).Order());
        Assert.All(spec.Series.SelectMany(s => s.Points), p => Assert.Empty(p.Label));
        Assert.Equal(
            [
                SeriesColour.Russia, SeriesColour.Kazakhstan, SeriesColour.Kyrgyzstan, SeriesColour.Tajikistan,
                SeriesColour.Turkmenistan, SeriesColour.Uzbekistan,
            ],
            spec.Series.Select(s => s.Colour).Order());
        Assert.All(spec.Series, s => Assert.True(s.IsLong));
        var tajikistan = spec.Series.Single(s => s.Iso3 == "TJK").Points;
        Assert.Equal([1992.0, 2008, 2014], tajikistan.Where(p => !p.JoinsPrevious).Select(p => p.X));
        Assert.Contains(
            "No value for Kazakhstan, 1992; Tajikistan, 2005–2007, 2013; Turkmenistan, 1992–1993, 2000–2024; "
            + "Uzbekistan, 1992–1993, 1998, 2004–2017, 2019–2024: not printed. The SIPRI edition has no value.",
            spec.Notes);
        Assert.Contains(
            "Broken line: at least one end is an estimate. Crosses: supplementary figures, not printed by the documents.",
            spec.Notes);
    }

    [Fact]
    public async Task Chart_OfAnUnknownSlug_IsNull() =>
        Assert.Null(await specs.Queries.ChartAsync("emigration-russian-share", TestContext.Current.CancellationToken));

    [Theory]
    [InlineData(2.8129, "2.81")]
    [InlineData(34.6, "34.6")]
    [InlineData(127.1, "127")]
    [InlineData(0, "0")]
    [InlineData(1234.5, "1,235")]
    [InlineData(0.0026, "0.0026")]
    [InlineData(0.04112, "0.041")]
    [InlineData(-0.000904, "−0.0009")]
    public void Number_WrittenShort_HasThreeDigits(double value, string text) => Assert.Equal(text, Words.Short(value));

    [Fact]
    public void Value_WithBoundAndUnit_IsWrittenInFull()
    {
        Assert.Equal("at least 51,881 persons per year", Words.Value(51881, null, null, Bound.AtLeast, "persons per year"));
        Assert.Equal("2 to 3%", Words.Value(null, 2, 3, Bound.Exact, "percent"));
    }

    /// <summary>Marks of a long line stand at its ends and breaks, and where something is to be said.</summary>
    [Fact]
    public async Task Marks_InsideALongLine_AreThoseBetweenNeighbours()
    {
        var spec = await specs.ChartAsync("military-spending-sipri");
        var tajikistan = spec.Series.Single(s => s.Iso3 == "TJK");
        var marked = tajikistan.Points.Where((_, i) => !tajikistan.IsInsideLine(i)).Select(p => p.X);
        Assert.Equal([1992, 2004, 2008, 2012, 2014, 2024], marked);
        var printed = (await specs.ChartAsync("military-spending")).Series.First(s => s.SourceId.Length > 0);
        Assert.All(Enumerable.Range(0, printed.Points.Count), i => Assert.False(printed.IsInsideLine(i)));
    }
}
