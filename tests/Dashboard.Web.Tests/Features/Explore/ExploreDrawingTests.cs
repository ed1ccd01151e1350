using System.Globalization;
using Dashboard.Web.Features.Explore;
using Dashboard.Web.Look;
using Plotly.Blazor.Traces;
using Plotly.Blazor.Traces.ScatterLib.MarkerLib;

namespace Dashboard.Web.Tests.Features.Explore;

public sealed class ExploreDrawingTests(WebHost host)
{
    private static readonly ExploreLook Wide = new(Theme.Light, IsNarrow: false, Pans: false);

    [Theory]
    [InlineData(0, 1, 0, 1)]
    [InlineData(0, 2, 0.545, 1)]
    [InlineData(1, 2, 0, 0.455)]
    [InlineData(2, 3, 0, 0.273333)]
    public void DomainOf_Plots_StandAboveEachOtherWithRoomBetween(int plot, int plots, double from, double to) =>
        Assert.Equal((from, to), ExploreDrawing.DomainOf(plot, plots));

    [Fact]
    public async Task Drawing_OfTwoUnits_HasOneTimeAxisAndTwoValueAxes()
    {
        var spec = await Explored.SpecAsync(host, $"?series={Explored.Kazakhstan},{Explored.Russia},{Explored.Emigration}");
        var drawing = ExploreDrawing.Of(spec, spec.X, Wide);
        var years = Assert.Single(drawing.Layout.XAxis);
        Assert.Equal(("y2", spec.X.Min, spec.X.Max), (years.Anchor, (double)years.Range[0], (double)years.Range[1]));
        Assert.Equal(2, drawing.Layout.YAxis.Count);
        Assert.All(drawing.Layout.YAxis, y => Assert.Equal(true, y.FixedRange));
        Assert.Equal(
            [("x", "y", Explored.Kazakhstan), ("x", "y", Explored.Russia), ("x", "y2", Explored.Emigration)],
            Marks(drawing).Select((m, i) => (m.XAxis, m.YAxis, spec.Series[i].Key)));
    }

    /// <summary>Plotly draws every year that it is given, over its neighbour where there is no room.</summary>
    [Fact]
    public async Task Years_OfAnySpan_StandOnceAndHaveRoomOnAPhone()
    {
        var spec = await Explored.SpecAsync(host, $"?series={Explored.Russia}");
        for (var to = 1995; to <= 2023; to++)
        {
            var shown = await Explored.SpecAsync(host, $"?series={Explored.Russia}&from=1994&to={to}");
            var years = ExploreDrawing.Of(spec, shown.X, Wide with { IsNarrow = true }).Layout.XAxis.Single();
            Assert.Equal(years.TickText.Distinct(), years.TickText);
            Assert.Equal(years.TickVals.Select(v => ((double)v).ToString("0", CultureInfo.InvariantCulture)), years.TickText);
            Assert.InRange(years.TickText.Count, 2, 7);
        }
    }

    [Theory]
    [InlineData($"?series={Explored.Printed}")]
    [InlineData($"?series={Explored.Kazakhstan},{Explored.Russia},{Explored.Emigration}")]
    [InlineData("?series=emigration/KAZ/caiss-2017,students-in-russia/KAZ/ospanova-rakhmatulin-2018")]
    [InlineData($"?series={Explored.Kazakhstan},{Explored.Russia}&scale=index")]
    public async Task Drawing_OfASpec_HasEveryPointOnceAtItsPlace(string address)
    {
        var spec = await Explored.SpecAsync(host, address);
        var drawing = ExploreDrawing.Of(spec, spec.X, Wide);
        var drawn = drawing.Rows.SelectMany(
            (rows, trace) => rows.Select((row, point) => (row, Y: (double)((Scatter)drawing.Traces[trace]).Y[point])));
        Assert.Equal(spec.Series.SelectMany(s => s.Points).Select(p => (p.Row, p.Y)).Order(), drawn.Order());
    }

    [Fact]
    public async Task Marks_OfAPrintedSeries_SayValueStatusSourceAndPage()
    {
        var spec = await Explored.SpecAsync(host, $"?series={Explored.Printed}");
        var marks = Assert.Single(Marks(ExploreDrawing.Of(spec, spec.X, Wide)));
        Assert.Equal(
            "<b>3.776 trillion roubles</b><br>Military spending, Russia &#183; 2017 &#183; provisional<br>“3,776 trillions. "
            + "rubles”<br>Ospanova &amp; Rakhmatulin 2018, p. 199",
            marks.HoverTextArray[4]);
        Assert.Equal(
            [SymbolEnum.Circle, SymbolEnum.Circle, SymbolEnum.Circle, SymbolEnum.Circle, SymbolEnum.Diamond],
            marks.Marker.SymbolArray.Select(s => s!.Value));
        Assert.Equal("3.78 prov.", marks.TextArray[4]);
        Assert.Equal((object)Palette.Paper(Theme.Light), marks.Marker.ColorArray[4]);
    }

    [Fact]
    public async Task Words_OfAPhone_LeaveThePlotItsRoom()
    {
        var spec = await Explored.SpecAsync(host, $"?series={Explored.Kazakhstan},{Explored.Russia}");
        var wide = ExploreDrawing.Of(spec, spec.X, Wide);
        var narrow = ExploreDrawing.Of(spec, spec.X, Wide with { IsNarrow = true });
        Assert.Equal(["Percent of GDP", "Russia 7.05 est.", "Kazakhstan 0.43"], wide.Layout.Annotations.Select(a => a.Text));
        Assert.Equal(["Percent of GDP"], narrow.Layout.Annotations.Select(a => a.Text));
        Assert.All(Marks(narrow), m => Assert.All(m.TextArray, Assert.Empty));
    }

    [Fact]
    public async Task Letters_OfSourcesThatDiffer_StandOnAPhone()
    {
        var spec = await Explored.SpecAsync(
            host, "?series=student-quotas/KAZ/ospanova-rakhmatulin-2018,student-quotas/KAZ/caiss-2017");
        var narrow = ExploreDrawing.Of(spec, spec.X, Wide with { IsNarrow = true });
        Assert.Equal(["A", "A", "A", "B", "B", "B"], Marks(narrow).SelectMany(m => m.TextArray));
    }

    [Fact]
    public async Task Gap_OfOneSeries_IsHatchedOverItsYearsWithItsReason()
    {
        var spec = await Explored.SpecAsync(host, "?series=military-spending-sipri/TJK/supplementary");
        var bands = ExploreDrawing.Of(spec, spec.X, Wide).Traces.OfType<Bar>().ToList();
        Assert.Equal([(2006.0, 3m), (2013.0, 1m)], bands.Select(b => ((double)b.X[0], b.Width!.Value)));
        Assert.Equal("No yearly values, 2005–2007: not printed. The SIPRI edition has no value.", bands[0].HoverTextArray[0]);
    }

    [Fact]
    public async Task Zoom_OfTheYears_EndsAboveTheHighestValueInSight()
    {
        var whole = await Explored.SpecAsync(host, $"?series={Explored.Russia}");
        var part = await Explored.SpecAsync(host, $"?series={Explored.Russia}&from=2005&to=2008");
        var axis = Assert.Single(ExploreDrawing.Of(whole, part.X, Wide).Layout.YAxis);
        var highest = whole.Series[0].Points.Where(p => p.X is >= 2005 and <= 2008).Max(p => p.Y);
        Assert.Equal((0, Math.Round(highest * 1.12, 9)), ((double)axis.Range[0], Math.Round((double)axis.Range[1], 9)));
    }

    private static IEnumerable<Scatter> Marks(ExploreDrawing drawing) =>
        drawing.Traces.Where((_, i) => drawing.Rows[i].Count > 0).Cast<Scatter>();
}
