using Bunit;
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

public sealed class ChartWalkTests(WebHost host) : PageContext(host)
{
    private readonly WebHost _host = host;

    [Fact]
    public async Task Walk_OfEveryChart_MeetsEveryMarkOnceWhereItIsDrawn()
    {
        foreach (var chart in await _host.Factory.Services.GetRequiredService<DashboardData>().ChartsAsync())
        {
            foreach (var parted in new[] { false, true }) AssertWalked(await Specs.ChartAsync(_host, chart.Id, Core.Addresses.ChartQuery.All with { Panels = parted }));
        }

        static void AssertWalked(Core.Charts.ChartSpec spec)
        {
            var figure = ChartFigures.Of(spec).Of(FigureSize.Page, Core.Addresses.Theme.Light);
            var walk = ChartWalk.Of(spec, figure);
            Assert.Equal(spec.Series.Count, walk.Series.Count);
            foreach (var (series, walked) in spec.Series.Zip(walk.Series))
            {
                Assert.Equal(series.Points.Select(p => p.Row), walked.Points.Select(p => figure.Rows[p.Trace][p.Point]));
                Assert.All(walked.Points, p => Assert.Equal(
                    ((double)((Scatter)figure.Traces[p.Trace]).X[p.Point], (double)((Scatter)figure.Traces[p.Trace]).Y[p.Point]), (p.X, p.Y)));
                Assert.All(walked.Points.Zip(series.Points), p =>
                {
                    var row = spec.Rows[p.Second.Row];
                    foreach (var part in new[] { series.Name, row.Period, row.Display, row.SourceShort, row.Locator })
                        Assert.Contains(part, p.First.Text, StringComparison.Ordinal);
                });
                Assert.Equal(walked.Points.Count + 1, walked.Gaps.Count);
            }
        }
    }

    [Fact]
    public async Task Walk_OfDisputedAndPlannedValues_SaysLetterAndStatus()
    {
        var walk = await WalkAsync("student-quotas");
        Assert.Equal(
            [
                "Quota, Kazakhstan (A), 2014: 200 grants. Claim A: Ospanova & Rakhmatulin 2018, p. 201. 1 of 3.",
                "Quota, Kazakhstan (A), 2015: 450 grants. Claim A: Ospanova & Rakhmatulin 2018, p. 201. 2 of 3.",
                "Quota, Kazakhstan (A), 2016: 300 grants, planned. Claim A: Ospanova & Rakhmatulin 2018, p. 201. 3 of 3.",
            ],
            walk.Series[0].Points.Select(p => p.Text));
        Assert.Equal("Applications, Kazakhstan (B), 2014: about 300 applications, derived from printed values. Claim B: CAISS 2017, p. 8 (inferred). 1 of 2.", walk.Series[2].Points[0].Text);
        Assert.Equal(["", "", "No value 2016: not printed."], walk.Series[2].Gaps);
    }

    [Fact]
    public async Task Walk_OverGaps_SaysWhatIsMissingAndWhy()
    {
        var spec = await Specs.ChartAsync(_host, "military-spending-sipri");
        var walk = ChartWalk.Of(spec, ChartFigures.Of(spec).Of(FigureSize.Page, Core.Addresses.Theme.Light));
        var tajikistan = spec.Series.ToList().FindIndex(s => s.Iso3 == "TJK");
        var gaps = walk.Series[tajikistan].Gaps.Select((text, i) => (text, i)).Where(g => g.text.Length > 0)
            .Select(g => (walk.Series[tajikistan].Points[g.i - 1].X, g.text, walk.Series[tajikistan].Points[g.i].X));
        Assert.Equal([(2004.0, "No value 2005–2007: not printed.", 2008.0), (2012.0, "No value 2013: not printed.", 2014.0)], gaps);
    }

    [Fact]
    public async Task Walk_OfAMean_SaysThatItIsOne()
    {
        var walk = await WalkAsync("emigration");
        Assert.Equal("All emigrants, Kazakhstan, since 2005: 34,600 persons per year, mean of the period. CAISS 2017, p. 15 (inferred). 1 of 1.", walk.Series[0].Points[0].Text);
    }

    [Fact]
    public async Task Plot_OfAPage_IsOneTabStopWithNameKeysAndData()
    {
        var walk = await WalkAsync("student-quotas");
        var plot = Context.Render<PlotWalk>(p => p.Add(w => w.Walk, walk).Add(w => w.Label, "Name").Add(w => w.Enter, "Enter: it.").Add(w => w.Opens, ".it"));
        var stop = Assert.Single(plot.FindAll("[tabindex]"));
        Assert.Equal(("application", "interactive chart", "Name", ".it"), (stop.GetAttribute("role"), stop.GetAttribute("aria-roledescription"), stop.GetAttribute("aria-label"), stop.GetAttribute("data-opens")));
        Assert.EndsWith("Escape: leave. Enter: it.", plot.Find("#" + stop.GetAttribute("aria-describedby")).TextContent, StringComparison.Ordinal);
        using var data = System.Text.Json.JsonDocument.Parse(plot.Find(".walk-data").TextContent);
        Assert.Equal(walk.Series[1].Points[2].Text, data.RootElement.GetProperty("series")[1].GetProperty("points")[2].GetProperty("text").GetString());
        Assert.Equal("polite", plot.Find(".walk-says").GetAttribute("aria-live"));
    }

    [Fact]
    public async Task Walk_OfTheTimeline_LeadsThroughEachCategoryByDate()
    {
        var record = await RecordAsync();
        var figure = PlotlyTimeline.Of(record.Events, record, Core.Addresses.Theme.Light, DrawingSizes.Page).Figure;
        var walk = TimelineWalk.Of(record.Events, record, figure);
        var met = walk.Series.SelectMany(s => s.Points).Select(p => figure.Rows[p.Trace][p.Point]);
        Assert.Equal(Enumerable.Range(0, record.Events.Count), met.Order());
        Assert.All(walk.Series, s => Assert.Equal(s.Points.Select(p => p.X).Order(), s.Points.Select(p => p.X)));
        Assert.All(walk.Series, s => Assert.Single(s.Points.Select(p => p.Text[..p.Text.IndexOf(',', StringComparison.Ordinal)]).Distinct()));
    }

    private async Task<Walk> WalkAsync(string slug)
    {
        var spec = await Specs.ChartAsync(_host, slug);
        return ChartWalk.Of(spec, ChartFigures.Of(spec).Of(FigureSize.Page, Core.Addresses.Theme.Light));
    }
}
