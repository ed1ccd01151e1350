using Dashboard.Core.Charts;
using Dashboard.Core.Queries;
using Dashboard.Web.Data;
using Dashboard.Web.Drawings;
using Dashboard.Web.Layout;
using Dashboard.Web.Links;
using Dashboard.Web.Look;
using Dashboard.Web.Parts;
using Dashboard.Web.Pictures;
using Microsoft.Extensions.DependencyInjection;
using Plotly.Blazor.Traces;

namespace Dashboard.Web.Tests.Charts;

public sealed class PlotlyDrawingTests(WebHost host)
{
    [Theory]
    [InlineData("military-spending")]
    [InlineData("student-quotas")]
    [InlineData("emigration")]
    [InlineData("russian-language-enrollment")]
    public async Task Figure_OfASpec_DrawsEveryPointOnceAtItsPlace(string slug)
    {
        var spec = await Specs.ChartAsync(host, slug);
        var figure = Page(spec);
        var drawn = figure.Rows.SelectMany((rows, trace) => rows.Select((row, point) => (row, Y: (double)((Scatter)figure.Traces[trace]).Y[point])));
        var expected = spec.Series.SelectMany(s => s.Points).Select(p => (p.Row, p.Y));
        Assert.Equal(expected.Order(), drawn.Order());
    }

    [Fact]
    public async Task Lines_OfMilitarySpending_BreakWhereTheSourceChanges()
    {
        var spec = await Specs.ChartAsync(host, "military-spending", ChartQuery.All with { Supplementary = false });
        var figure = Page(spec);
        var line = Assert.Single(figure.Traces.OfType<Scatter>(), s => s.Mode == Plotly.Blazor.Traces.ScatterLib.ModeFlag.Lines);
        Assert.Equal(new object?[] { 2013.0, 2014.0, null, 2014.0, 2015.0, null, 2016.0, 2017.0, null }, line.X);
        Assert.Equal(2015.5, Assert.Single(figure.Layout.Shapes).X0);
    }

    [Fact]
    public async Task Ticks_OfAFigure_AreThoseOfTheSpecInARegularStep()
    {
        var spec = await Specs.ChartAsync(host, "emigration");
        var layout = ChartFigures.Of(spec).Of(FigureSize.Projected, Theme.Dark).Layout;
        var (years, all) = (layout.XAxis[0].TickVals.Cast<double>().ToList(), spec.X.Ticks.Select(t => t.Value).ToList());
        var step = all.IndexOf(years[1]);
        Assert.Equal(all.Where((_, i) => i % step == 0), years);
        Assert.Subset(spec.Y.Ticks.Select(t => (object)t.Label).ToHashSet(), layout.YAxis[0].TickText.ToHashSet());
    }

    [Fact]
    public async Task Head_ThatWordsNeed_IsAboveTheValuesAndHatchedToTheTop()
    {
        var spec = await Specs.ChartAsync(host, "emigration");
        var figure = ChartFigures.Of(spec).Of(FigureSize.Projected, Theme.Light);
        var top = (double)figure.Layout.YAxis[0].Range[1];
        Assert.True(top >= spec.Y.Max);
        Assert.All(figure.Traces.OfType<Bar>(), band => Assert.Equal(top, (double)(decimal)band.Base + (double)band.Y[0], 6));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Bound_OfAFigure_IsAnArrowInTheColourOfItsSeriesToTheSideOfTheTrueValue(bool panels)
    {
        var spec = await Specs.ChartAsync(host, "students-in-russia", ChartQuery.All with { Panels = panels });
        var (series, point) = Assert.Single(spec.Series.SelectMany(s => s.Points.Select(p => (s, p))), p => p.p.Bound == Dashboard.Core.Record.Bound.AtLeast);
        var figure = Page(spec);
        var arrow = Assert.Single(figure.Layout.Shapes, s => s.Name == "bound");
        Assert.Equal(SeriesLook.Colour(series, Theme.Light), arrow.FillColor);
        var corners = arrow.Path.Trim('M', 'Z').Split('L').Select(c => c.Split(',').Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToList();
        var axes = panels ? 4 : 0;
        Assert.Equal(Share(figure.Layout.XAxis[axes].Domain, figure.Layout.XAxis[axes].Range, point.X), corners[3][0], 3);
        var from = Share(figure.Layout.YAxis[axes].Domain, figure.Layout.YAxis[axes].Range, point.Y);
        Assert.Equal(from, corners[0][1], 3);
        Assert.True(corners[3][1] > from);
    }

    [Fact]
    public async Task Label_InASmallPlot_IsNeverLeftOutOnAWideScreen()
    {
        var spec = await Specs.ChartAsync(host, "students-in-russia", ChartQuery.All with { Panels = true });
        var labels = spec.Panels.SelectMany(p => p.Series).SelectMany(s => s.Points).Select(p => p.Label).Where(l => l.Length > 0).Order();
        Assert.Equal(labels, WordsOf(Page(spec)).Order());
    }

    [Fact]
    public async Task Variants_SetWhatTheDrawingOfTheirSizeHas()
    {
        var charts = await host.Factory.Services.GetRequiredService<DashboardData>().ChartsAsync();
        foreach (var chart in charts)
        {
            var spec = await Specs.ChartAsync(host, chart.Id);
            if (spec.Series.Count == 0) continue;
            var (figures, narrow) = (ChartFigures.Of(spec), FigureSize.Others[0]);
            var figure = figures.Of(FigureSize.Page, Theme.Light, FigureSize.Others);
            var (variant, expected) = (Assert.Single(figure.Variants), figures.Of(narrow, Theme.Light));
            Assert.Equal(
                (expected.Layout.Margin, expected.Layout.XAxis, expected.Layout.YAxis, expected.Layout.Shapes, expected.Layout.Annotations),
                (variant.Layout.Margin, variant.Layout.XAxis, variant.Layout.YAxis, variant.Layout.Shapes, variant.Layout.Annotations));
            Assert.Equal(figure.Traces.Count, expected.Traces.Count);
            for (var i = 0; i < expected.Traces.Count; i++)
            {
                if (expected.Traces[i] is not Scatter { Meta: PlotlyWords.Meta } words) continue;
                var changes = variant.Data[i.ToString(System.Globalization.CultureInfo.InvariantCulture)];
                Assert.Equal((words.X, words.Y, words.TextArray), (changes["x"], changes["y"], changes["text"]));
            }
        }
    }

    [Fact]
    public async Task Name_OfASeries_CanBeClicked()
    {
        var spec = await Specs.ChartAsync(host, "russian-language-enrollment");
        var names = Page(spec).Layout.Annotations.Where(a => a.CaptureEvents == true).Select(a => a.Name);
        Assert.Equal(spec.Series.Select(s => "focus " + s.Focus).ToHashSet(), names.ToHashSet());
    }

    private static double Share(IList<object> domain, IList<object> range, double value) =>
        (double)domain[0] + ((value - (double)range[0]) / ((double)range[1] - (double)range[0]) * ((double)domain[1] - (double)domain[0]));

    private static PlotlyFigureData Page(ChartSpec spec) => ChartFigures.Of(spec).Of(FigureSize.Page, Theme.Light);

    private static IEnumerable<string> WordsOf(PlotlyFigureData figure) => figure.Traces.OfType<Scatter>().Where(t => Equals(t.Meta, PlotlyWords.Meta)).SelectMany(t => t.TextArray)
        .Concat(figure.Layout.Annotations.Where(a => a.Name is not null).Select(a => a.Text)).Select(t => t.Replace("<br>", " ", StringComparison.Ordinal));
}
