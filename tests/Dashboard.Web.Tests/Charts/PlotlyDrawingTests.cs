using Dashboard.Core.Queries;
using Dashboard.Web.Charts;
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
        var figure = PlotlyDrawing.Of(spec, Theme.Light, DrawingSizes.Page);
        var drawn = figure.Rows.SelectMany((rows, trace) => rows.Select((row, point) => (row, Y: (double)((Scatter)figure.Traces[trace]).Y[point])));
        var expected = spec.Series.SelectMany(s => s.Points).Select(p => (p.Row, p.Y));
        Assert.Equal(expected.Order(), drawn.Order());
    }

    [Fact]
    public async Task Lines_OfMilitarySpending_BreakWhereTheSourceChanges()
    {
        var spec = await Specs.ChartAsync(host, "military-spending", ChartQuery.All with { Supplementary = false });
        var figure = PlotlyDrawing.Of(spec, Theme.Light, DrawingSizes.Page);
        var line = Assert.Single(figure.Traces.OfType<Scatter>(), s => s.Mode == Plotly.Blazor.Traces.ScatterLib.ModeFlag.Lines);
        Assert.Equal(new object?[] { 2013.0, 2014.0, null, 2014.0, 2015.0, null, 2016.0, 2017.0, null }, line.X);
        Assert.Equal(2015.5, Assert.Single(figure.Layout.Shapes).X0);
    }

    [Fact]
    public async Task Ticks_OfAFigure_AreThoseOfTheSpec()
    {
        var spec = await Specs.ChartAsync(host, "emigration");
        var layout = PlotlyDrawing.Of(spec, Theme.Dark, DrawingSizes.Projector).Layout;
        Assert.Equal(spec.Y.Ticks.Select(t => (object)t.Label), layout.YAxis[0].TickText);
        Assert.Equal(spec.X.Ticks.Select(t => (object)t.Value), layout.XAxis[0].TickVals);
    }

    [Fact]
    public void LabelStack_OfTouchingLabels_SetsThemApart()
    {
        var shifts = LabelStack.Shifts([0.15, 0.16, 0.9], [20, 20, 20], 380);
        Assert.True(shifts[1] - shifts[0] >= 16, string.Join(", ", shifts));
        Assert.Equal(0, shifts[2]);
    }

    [Fact]
    public void LabelStack_OfTheLowestLabel_KeepsItAboveTheAxis()
    {
        var shifts = LabelStack.Shifts([0.02, 0.05], [40, 40], 260);
        Assert.True((260 * 0.02) + shifts[0] >= 20, string.Join(", ", shifts));
        Assert.True((260 * 0.05) + shifts[1] - (260 * 0.02) - shifts[0] >= 38, string.Join(", ", shifts));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Bound_OfAFigure_IsAnArrowInTheColourOfItsSeriesToTheSideOfTheTrueValue(bool panels)
    {
        var spec = await Specs.ChartAsync(host, "students-in-russia", ChartQuery.All with { Panels = panels });
        var (series, point) = Assert.Single(spec.Series.SelectMany(s => s.Points.Select(p => (s, p))), p => p.p.Bound == Dashboard.Core.Record.Bound.AtLeast);
        var arrow = Assert.Single(PlotlyDrawing.Of(spec, Theme.Light, DrawingSizes.Page).Layout.Annotations, a => a.ShowArrow == true);
        Assert.Equal((point.X, point.Y, SeriesLook.Colour(series, Theme.Light)), ((double)arrow.X, (double)arrow.Y, (string)arrow.ArrowColor));
        Assert.True(arrow.YShift > 0 && (int)arrow.Ay > 0);
        Assert.Equal(panels ? "x5" : "x", arrow.XRef);
    }

    [Fact]
    public async Task Label_InASmallPlot_IsBrokenIntoLinesAndNeverLeftOut()
    {
        var spec = await Specs.ChartAsync(host, "students-in-russia", ChartQuery.All with { Panels = true });
        var texts = PlotlyDrawing.Of(spec, Theme.Light, DrawingSizes.Page).Traces.OfType<Scatter>().SelectMany(t => t.TextArray ?? []).ToList();
        Assert.Contains("≥ 20 est.<br>derived", texts);
        var labels = spec.Panels.SelectMany(p => p.Series).SelectMany(s => s.Points).Count(p => p.Label.Length > 0);
        Assert.Equal(labels, texts.Count(t => t.Length > 0));
    }
}
